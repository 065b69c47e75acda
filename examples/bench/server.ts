/** A loopback server for the benchmarks: it answers at once, from memory, in a process of its own. Prints its port. */
import { createServer } from "node:http"

/** An order as Orders v0 sends it, of about 1.1 kB. */
const order = (index: number) => ({
  AmazonOrderId: `902-${String(index).padStart(7, "0")}-1234567`,
  PurchaseDate: "2026-10-01T12:00:00Z",
  LastUpdateDate: "2026-10-02T12:00:00Z",
  OrderStatus: "Shipped",
  FulfillmentChannel: "AFN",
  SalesChannel: "Amazon.com",
  ShipServiceLevel: "Expedited",
  OrderTotal: { CurrencyCode: "USD", Amount: "129.95" },
  NumberOfItemsShipped: 2,
  NumberOfItemsUnshipped: 0,
  PaymentMethod: "Other",
  PaymentMethodDetails: ["Standard"],
  IsReplacementOrder: "false",
  MarketplaceId: "ATVPDKIKX0DER",
  ShipmentServiceLevelCategory: "Expedited",
  OrderType: "StandardOrder",
  EarliestShipDate: "2026-10-01T12:00:00Z",
  LatestShipDate: "2026-10-03T12:00:00Z",
  IsBusinessOrder: false,
  IsPrime: true,
  IsPremiumOrder: false,
  IsGlobalExpressEnabled: false,
  IsSoldByAB: false,
  IsIBA: false,
  ShippingAddress: { Name: "Somebody", AddressLine1: "1 Main Street", City: "Seattle", StateOrRegion: "WA", PostalCode: "98101", CountryCode: "US" },
  BuyerInfo: { BuyerEmail: "abc123@marketplace.amazon.com", BuyerName: "Somebody" },
  HasRegulatedItems: false,
  ElectronicInvoiceStatus: "NotRequired"
})

const page = (size: number): Buffer =>
  Buffer.from(JSON.stringify({ payload: { Orders: Array.from({ length: size }, (_, index) => order(index)) } }))

const small = page(1)
const large = page(150)
const token = Buffer.from(JSON.stringify({ access_token: "Atza|benchmark", token_type: "bearer", expires_in: 3600 }))

const server = createServer((request, response) => {
  request.resume()
  const body = request.url!.startsWith("/auth") ? token : request.url!.includes("MaxResultsPerPage=100") ? large : small
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": body.length,
    "x-amzn-requestid": "8d8b4b1e-0000-4000-8000-000000000000",
    "x-amzn-ratelimit-limit": "100000.0"
  })
  response.end(body)
})

server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  process.stdout.write(`${typeof address === "object" && address !== null ? address.port : 0}\n`)
})
process.on("disconnect", () => process.exit())
