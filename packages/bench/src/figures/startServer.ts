/**
 * The server of `start.ts`: a token, the marketplaces of the account, and a page of one order in the forms of both
 * models. Prints its port.
 */
import { createServer } from "node:http"
import { orderPage } from "../orders.ts"

const token = JSON.stringify({ access_token: "Atza|benchmark", token_type: "bearer", expires_in: 3600 })

const marketplaces = JSON.stringify({
  payload: [{
    marketplace: {
      id: "ATVPDKIKX0DER",
      countryCode: "US",
      name: "Amazon.com",
      defaultCurrencyCode: "USD",
      defaultLanguageCode: "en_US",
      domainName: "www.amazon.com"
    },
    storeName: "Benchmark",
    participation: { isParticipating: true, hasSuspendedListings: false }
  }]
})

const orders = JSON.stringify({
  orders: [{
    orderId: "902-0000000-1234567",
    createdTime: "2026-10-01T12:00:00Z",
    lastUpdatedTime: "2026-10-02T12:00:00Z",
    salesChannel: { channelName: "AMAZON", marketplaceId: "ATVPDKIKX0DER", marketplaceName: "Amazon.com" },
    fulfillment: { fulfillmentStatus: "SHIPPED", fulfilledBy: "AMAZON" },
    orderItems: [{
      orderItemId: "1",
      quantityOrdered: 1,
      product: { asin: "B000000001", title: "A shirt", sellerSku: "shirt-1" }
    }]
  }]
})

const bodyOf = (url: string): string =>
  url.startsWith("/auth")
    ? token
    : url.startsWith("/sellers")
    ? marketplaces
    : url.startsWith("/orders/2026")
    ? orders
    : orderPage(1)

const server = createServer((request, response) => {
  request.resume()
  const body = Buffer.from(bodyOf(request.url ?? ""))
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": body.length,
    "x-amzn-requestid": "8d8b4b1e-0000-4000-8000-000000000000",
    "x-amzn-ratelimit-limit": "1000.0"
  })
  response.end(body)
})

server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  process.stdout.write(`${typeof address === "object" && address !== null ? address.port : 0}\n`)
})
process.on("disconnect", () => process.exit())
