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
  IsReplacementOrder: false,
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
  ShippingAddress: {
    Name: "Somebody",
    AddressLine1: "1 Main Street",
    City: "Seattle",
    StateOrRegion: "WA",
    PostalCode: "98101",
    CountryCode: "US"
  },
  BuyerInfo: { BuyerEmail: "abc123@marketplace.amazon.com", BuyerName: "Somebody" },
  HasRegulatedItems: false,
  ElectronicInvoiceStatus: "NotRequired"
})

/** A page of orders, as JSON. */
export const orderPage = (size: number): string =>
  JSON.stringify({ payload: { Orders: Array.from({ length: size }, (_, index) => order(index)) } })

/** A response with one order, as JSON. */
export const singleOrder: string = JSON.stringify({ payload: order(0) })
