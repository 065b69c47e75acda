/** Orders of both versions, batches, and the marketplaces of a seller. */
import { Effect, Result, Stream } from "effect"
import * as Batches from "effect-sp-api/workflows/Batches"
import * as Changes from "effect-sp-api/workflows/Changes"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { json, market, type Recording } from "./recording.ts"

const currentOrder = {
  orderId: "902-1",
  orderAliases: [{ aliasId: "mine-1", aliasType: "SELLER_ORDER_ID" }],
  createdTime: "2026-10-01T08:00:00Z",
  lastUpdatedTime: "2026-10-02T08:00:00Z",
  programs: ["PRIME", "AMAZON_BUSINESS"],
  salesChannel: { channelName: "AMAZON", marketplaceId: market },
  buyer: { buyerName: "Ann", buyerEmail: "x@marketplace.amazon.com", buyerPurchaseOrderNumber: "PO1" },
  recipient: { deliveryAddress: { name: "Ann", addressLine1: "1 Road", city: "Ulm", countryCode: "DE", phone: "1" } },
  proceeds: { grandTotal: { amount: "12.50", currencyCode: "EUR" } },
  fulfillment: {
    fulfillmentStatus: "PARTIALLY_SHIPPED",
    fulfilledBy: "MERCHANT",
    shipByWindow: { earliestDateTime: "2026-10-02T00:00:00Z", latestDateTime: "2026-10-03T00:00:00Z" }
  },
  orderItems: [{
    orderItemId: "i1",
    quantityOrdered: 2,
    product: { asin: "B000000001", sellerSku: "sku/1", title: "Lamp" },
    proceeds: { breakdowns: [{ type: "ITEM", subtotal: { amount: "10.00", currencyCode: "EUR" } }] },
    fulfillment: { quantityFulfilled: 1 }
  }]
}

const v0Order = {
  AmazonOrderId: "902-1",
  SellerOrderId: "mine-1",
  PurchaseDate: "2026-10-01T08:00:00Z",
  LastUpdateDate: "2026-10-02T08:00:00Z",
  OrderStatus: "PartiallyShipped",
  FulfillmentChannel: "MFN",
  MarketplaceId: market,
  OrderTotal: { Amount: "12.50", CurrencyCode: "EUR" },
  EarliestShipDate: "2026-10-02T00:00:00Z",
  IsPrime: true,
  IsBusinessOrder: true,
  BuyerInfo: { BuyerName: "Ann" },
  ShippingAddress: { Name: "Ann", AddressLine1: "1 Road", City: "Ulm" }
}

const v0Item = {
  OrderItemId: "i1",
  ASIN: "B000000001",
  SellerSKU: "sku/1",
  Title: "Lamp",
  QuantityOrdered: 2,
  QuantityShipped: 1,
  ItemPrice: { Amount: "10.00", CurrencyCode: "EUR" }
}

const search = { marketplaceIds: [market], createdAfter: "2026-10-01T00:00:00Z" }

/** An order without the original response. */
const shapeOf = ({ raw: _, ...order }: Orders.Order) => order

/** The result of each item of a batch, undefined for a failure. */
const resultsOf = <A, E, R>(results: Stream.Stream<Batches.ItemResult<unknown, A>, E, R>) =>
  Effect.map(
    Stream.runCollect(results),
    (all) => all.map(({ request, result }) => ({ request, response: Result.getOrUndefined(result) }))
  )

const offers = (asin: string) => ({
  status: { statusCode: 200, reasonPhrase: "OK" },
  request: { MarketplaceId: market, ItemCondition: "New", Asin: asin },
  body: { payload: { ASIN: asin, status: "Success", Summary: { TotalOfferCount: 3 }, Offers: [] } }
})

const fees = (id: string) => ({
  Status: "Success",
  FeesEstimateIdentifier: { MarketplaceId: market, IdType: "ASIN", IdValue: id, SellerInputIdentifier: id },
  FeesEstimate: { TimeOfFeesEstimation: "2026-10-01T08:00:00Z", TotalFeesEstimate: { CurrencyCode: "EUR", Amount: 3 } }
})

const feesRequest = (id: string) => ({
  IdType: "ASIN",
  IdValue: id,
  FeesEstimateRequest: {
    MarketplaceId: market,
    Identifier: id,
    PriceToEstimateFees: { ListingPrice: { CurrencyCode: "EUR", Amount: 10 } }
  }
})

const summaryOf = (asin: string) => ({
  status: { statusCode: 200, reasonPhrase: "OK" },
  body: { asin, marketplaceId: market, lowestPricedOffers: [] }
})

const priceOf = (sku: string) => ({
  headers: {},
  status: { statusCode: 200, reasonPhrase: "OK" },
  request: { marketplaceId: market, sku },
  body: { offerIdentifier: { marketplaceId: market, sku }, featuredOfferExpectedPriceResults: [] }
})

/** What Amazon says about a seller in the marketplace. */
const participation = (id: string, hasSuspendedListings: boolean) => ({
  marketplace: {
    id,
    countryCode: "DE",
    name: "Amazon.de",
    defaultCurrencyCode: "EUR",
    defaultLanguageCode: "de_DE",
    domainName: "www.amazon.de"
  },
  participation: { isParticipating: true, hasSuspendedListings },
  storeName: "Laden"
})

/** The changes of a feed up to the first checkpoint, without cursors, whose prints follow from the responses. */
const firstChanges = <A, E, R>(
  feed: Stream.Stream<Changes.Element<A> | Changes.Removed, E, R>,
  shape: (value: A) => unknown
) =>
  feed.pipe(
    Stream.takeUntil(({ _tag }) => _tag === "Checkpoint"),
    Stream.runCollect,
    Effect.map((all) => all.flatMap((element) => element._tag === "Changed" ? [shape(element.value)] : []))
  )

export const ordersAndBatches: ReadonlyArray<Recording> = [
  {
    name: "Changes.orders",
    responses: {
      "GET /orders/2026-01-01/orders?": json({
        orders: [currentOrder, { ...currentOrder, orderId: "902-2" }],
        lastUpdatedBefore: "2026-10-02T09:00:00Z"
      })
    },
    run: firstChanges(Changes.orders({ marketplaceIds: [market], since: "2026-10-01T00:00:00Z" }), shapeOf),
    items: 2,
    // An order of another program is not one of this, and one without a time comes last.
    mayDiffer: /programs\[\d\]: enum|orders\[0\]: |orders\[\d\]\.lastUpdatedTime: /
  },
  {
    name: "Sellers.participations",
    responses: {
      "GET /sellers/v1/marketplaceParticipations": json({
        payload: [participation(market, false), participation("A13V1IB3VIYZZH", true)]
      })
    },
    run: Sellers.participations,
    // Without an id an entry is of no use; both flags make the status, the id or the domain makes it a shop.
    mayDiffer: /payload\[\d\](?:\.marketplace(?:\.id)?)?: |isParticipating: |hasSuspendedListings: /
  },
  {
    name: "Changes.transactions",
    responses: {
      "GET /finances/2024-06-19/transactions": json({
        payload: {
          transactions: ["t1", "t2"].map((transactionId) => ({
            transactionId,
            transactionStatus: "DEFERRED",
            postedDate: "2026-10-02T08:00:00Z",
            totalAmount: { currencyCode: "EUR", currencyAmount: 3 }
          }))
        }
      })
    },
    run: firstChanges(Changes.transactions({ since: "2026-10-01T00:00:00Z" }), (transaction) => transaction),
    items: 2,
    // One without a time comes last.
    mayDiffer: /transactions\[0\]: |transactions\[\d\]\.postedDate: /
  },
  {
    name: "Changes.listings",
    responses: {
      "GET /listings/2021-08-01/items/A1": json({
        numberOfResults: 2,
        items: ["one", "two"].map((sku) => ({
          sku,
          summaries: [{ marketplaceId: market, lastUpdatedDate: "2026-10-02T08:00:00Z", status: ["BUYABLE"] }]
        }))
      })
    },
    run: firstChanges(
      Changes.listings({ sellerId: "A1", marketplaceIds: [market], since: "2026-10-01T00:00:00Z" }),
      (listing) => listing
    ),
    items: 2,
    mayDiffer: /items\[0\]: |items\[\d\]\.summaries/
  },
  {
    name: "Orders.search",
    responses: {
      "GET /orders/2026-01-01/orders?": json({ orders: [currentOrder, { ...currentOrder, orderId: "902-2" }] })
    },
    run: Effect.map(Stream.runCollect(Orders.search(search)), (all) => all.map(shapeOf)),
    items: 2,
    // An order of another program is not one of this.
    mayDiffer: /programs\[\d\]: enum/
  },
  {
    name: "Orders.search v0",
    responses: {
      "GET /orders/v0/orders?": json({ payload: { Orders: [v0Order, { ...v0Order, AmazonOrderId: "902-2" }] } }),
      "GET /orders/v0/orders/": json({ payload: { AmazonOrderId: "902-1", OrderItems: [v0Item] } })
    },
    run: Effect.map(Stream.runCollect(Orders.search({ ...search, version: "v0" })), (all) => all.map(shapeOf)),
    items: 2
  },
  {
    name: "Orders.get",
    responses: { "GET /orders/2026-01-01/orders/902-1": json({ order: currentOrder }) },
    run: Effect.map(Orders.get("902-1"), shapeOf),
    mayDiffer: /programs\[\d\]: enum/
  },
  {
    name: "Orders.get v0",
    responses: {
      "GET /orders/v0/orders/902-1/orderItems": json({ payload: { AmazonOrderId: "902-1", OrderItems: [v0Item] } }),
      "GET /orders/v0/orders/902-1": json({ payload: v0Order })
    },
    run: Effect.map(Orders.get("902-1", { version: "v0" }), shapeOf)
  },
  {
    name: "Batches.itemOffers",
    responses: { "POST /batches/products/pricing/v0/itemOffers": json({ responses: [offers("B1"), offers("B2")] }) },
    run: resultsOf(Batches.itemOffers(["B1", "B2"].map((asin) => ({ asin, marketplaceId: market, condition: "New" })))),
    items: 2
  },
  {
    name: "Batches.feesEstimates",
    responses: { "POST /products/fees/v0/feesEstimate": json([fees("B1"), fees("B2")]) },
    run: resultsOf(Batches.feesEstimates([feesRequest("B1"), feesRequest("B2")])),
    items: 2
  },
  {
    name: "Batches.competitiveSummaries",
    responses: {
      "POST /batches/products/pricing/2022-05-01/items/competitiveSummary": json({
        responses: [summaryOf("B1"), summaryOf("B2")]
      })
    },
    run: resultsOf(Batches.competitiveSummaries(
      ["B1", "B2"].map((asin) => ({ asin, marketplaceId: market, includedData: ["lowestPricedOffers"] }))
    )),
    items: 2
  },
  {
    name: "Batches.featuredOfferExpectedPrices",
    responses: {
      "POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice": json({
        responses: [priceOf("a"), priceOf("b")]
      })
    },
    run: resultsOf(Batches.featuredOfferExpectedPrices(["a", "b"].map((sku) => ({ sku, marketplaceId: market })))),
    items: 2
  }
]
