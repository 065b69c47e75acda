import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import { HttpClient, HttpClientRequest } from "effect/http"
import { TestClock } from "effect/testing"
import { gunzipSync } from "node:zlib"
import * as Elements from "../../packages/sandbox/src/documents/feeds/Element.ts"
import { call } from "./support.ts"

const sandbox = (options?: Sandbox.Options) => Sandbox.layerTest({ usagePlans: "off", ...options })

const feeds = "/feeds/2021-06-30"

interface Options {
  readonly contentType?: string
  readonly feedOptions?: Record<string, unknown>
}

const create = (feedType: string, content: string | Uint8Array, options: Options = {}) =>
  Effect.gen(function*() {
    const { contentType = "text/xml; charset=UTF-8", feedOptions } = options
    const client = yield* HttpClient.HttpClient
    const document = yield* call("POST", `${feeds}/documents`, { json: { contentType } })
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
    yield* client.execute(
      HttpClientRequest.put(document.json.url as string).pipe(HttpClientRequest.bodyUint8Array(bytes, contentType))
    )
    return yield* call("POST", `${feeds}/feeds`, {
      json: {
        feedType,
        marketplaceIds: [Marketplace.US.id],
        inputFeedDocumentId: document.json.feedDocumentId,
        ...(feedOptions === undefined ? undefined : { feedOptions })
      }
    })
  })

/** Submits a feed, lets it be processed, and returns its status and its report. */
const submit = (feedType: string, content: string | Uint8Array, options?: Options) =>
  Effect.gen(function*() {
    const client = yield* HttpClient.HttpClient
    const created = yield* create(feedType, content, options)
    assert.strictEqual(created.status, 202, created.text)
    yield* TestClock.adjust("30 seconds")
    const feed = yield* call("GET", `${feeds}/feeds/${created.json.feedId}`)
    const document = yield* call("GET", `${feeds}/documents/${feed.json.resultFeedDocumentId}`)
    const file = yield* client.get(document.json.url as string)
    const report = gunzipSync(new Uint8Array(yield* file.arrayBuffer)).toString("latin1")
    return { status: feed.json.processingStatus as string, report }
  })

const envelope = (type: string, ...messages: ReadonlyArray<string>) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
  <Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>M_SELLER</MerchantIdentifier></Header>
  <MessageType>${type}</MessageType>
  ${messages.map((message, index) => `<Message><MessageID>${index + 1}</MessageID>${message}</Message>`).join("\n  ")}
</AmazonEnvelope>`

const summaryOf = (report: string) => {
  const root = Elements.parse(report)
  assert.isFalse("reason" in root)
  const processing = Elements.find(root as Elements.Element, "Message", "ProcessingReport")!
  const number = (name: string) => Number(Elements.text(processing, "ProcessingSummary", name))
  return {
    processed: number("MessagesProcessed"),
    successful: number("MessagesSuccessful"),
    errors: number("MessagesWithError"),
    results: Elements.all(processing, "Result").map((result) => [
      Number(Elements.text(result, "MessageID")),
      Elements.text(result, "ResultMessageCode"),
      Elements.text(result, "ResultDescription")
    ])
  }
}

const newOrder = (options: object = {}) =>
  Effect.gen(function*() {
    const { world } = yield* Sandbox.Sandbox
    return yield* world.addOrder({ channel: "MFN", quantity: 3, ...options })
  })

const shipment = (orderId: string, more = "", date = "2026-07-01T00:00:20Z") =>
  `<OrderFulfillment><AmazonOrderID>${orderId}</AmazonOrderID><FulfillmentDate>${date}</FulfillmentDate>` +
  `<FulfillmentData><CarrierCode>UPS</CarrierCode><ShippingMethod>Ground</ShippingMethod>` +
  `<ShipperTrackingNumber>1Z999</ShipperTrackingNumber></FulfillmentData>${more}</OrderFulfillment>`

const getOrder = (id: string) => Effect.map(call("GET", `/orders/v0/orders/${id}`), ({ json }) => json.payload)
const itemOf = (id: string) =>
  Effect.map(call("GET", `/orders/v0/orders/${id}/orderItems`), ({ json }) => json.payload.OrderItems[0])

describe("feeds that cannot be read", () => {
  for (
    const [what, content, code, words] of [
      ["a tag that is not closed", "<AmazonEnvelope><Header></AmazonEnvelope>", "5001", /Fatal Error at Line 1/],
      ["text behind the root", "<AmazonEnvelope/>\nmore", "5001", /Line 2/],
      ["an entity that is not declared", "<AmazonEnvelope>&nbsp;</AmazonEnvelope>", "5001", /Fatal Error/],
      ["nothing", "", "5001", /Fatal Error/],
      ["JSON", "{}", "5001", /Fatal Error/],
      ["another root", "<String>x</String>", "5001", /cvc-elt.1: Cannot find the declaration of element 'String'/],
      ["another message type", envelope("Inventory", "<Inventory/>"), "25", /one or more items are invalid/],
      ["no message", envelope("OrderFulfillment"), "25", /one or more items are invalid/]
    ] as const
  ) {
    it.effect(`report ${what} and end DONE`, () =>
      Effect.gen(function*() {
        const { report, status } = yield* submit("POST_ORDER_FULFILLMENT_DATA", content)
        const summary = summaryOf(report)
        assert.deepInclude(summary, { processed: 0, successful: 0, errors: 1 })
        assert.strictEqual(status, "DONE")
        assert.deepStrictEqual(summary.results.map(([id, code]) => [id, code]), [[0, code]])
        assert.match(String(summary.results[0]![2]), words)
      }).pipe(Effect.provide(sandbox())))
  }

  it.effect("report bytes that are not in the charset of the content type", () =>
    Effect.gen(function*() {
      const latin = Buffer.from(envelope("OrderFulfillment", shipment("Müller")), "latin1")
      assert.strictEqual(summaryOf((yield* submit("POST_ORDER_FULFILLMENT_DATA", latin)).report).results[0]![1], "5001")
      const declared = yield* submit("POST_ORDER_FULFILLMENT_DATA", latin, {
        contentType: "text/xml; charset=ISO-8859-1"
      })
      assert.strictEqual(summaryOf(declared.report).results[0]![1], "18028")
    }).pipe(Effect.provide(sandbox())))

  it.effect("of an unknown type, or with options that are no strings, are refused", () =>
    Effect.gen(function*() {
      const typo = yield* create("POST_ORDER_FULFILLMENT_DATAA", "<a/>")
      assert.strictEqual(typo.status, 400)
      assert.strictEqual(typo.json.errors[0].details, "feedType")
      const options = yield* create("UPLOAD_VAT_INVOICE", "%PDF-1.4", {
        feedOptions: { "metadata:totalamount": 12.5 }
      })
      assert.strictEqual(options.status, 400)
      assert.match(options.text, /feedOptions/)
    }).pipe(Effect.provide(sandbox())))

  it.effect("of a type that Amazon ended are FATAL, with the reason in their report", () =>
    Effect.gen(function*() {
      const { report, status } = yield* submit(
        "POST_INVENTORY_AVAILABILITY_DATA",
        envelope("Inventory", "<Inventory><SKU>A</SKU><Quantity>1</Quantity></Inventory>")
      )
      assert.strictEqual(status, "FATAL")
      assert.match(report, /use JSON_LISTINGS_FEED/)
    }).pipe(Effect.provide(sandbox())))

  it.effect("report what is not JSON as an item that cannot be parsed", () =>
    Effect.gen(function*() {
      const { report, status } = yield* submit("JSON_LISTINGS_FEED", "<AmazonEnvelope/>", {
        contentType: "application/json; charset=UTF-8"
      })
      assert.strictEqual(status, "FATAL")
      assert.deepStrictEqual(JSON.parse(report).issues, [
        { code: "4002001", severity: "ERROR", message: "Item 'Feed' cannot be parsed." }
      ])
    }).pipe(Effect.provide(sandbox())))
})

describe("order feeds", () => {
  it.effect("ship a whole order, and report unknown orders message by message", () =>
    Effect.gen(function*() {
      const id = yield* newOrder()
      const { report } = yield* submit(
        "POST_ORDER_FULFILLMENT_DATA",
        envelope("OrderFulfillment", shipment(id), shipment("111-0000000-0000000"), shipment(id))
      )
      const summary = summaryOf(report)
      assert.deepInclude(summary, { processed: 3, successful: 1, errors: 2 })
      assert.deepStrictEqual(summary.results.map(([id]) => id), [2, 3])
      assert.match(String(summary.results[0]![2]), /111-0000000-0000000/)
      assert.match(String(summary.results[1]![2]), /shipped already/)
      const order = yield* getOrder(id)
      assert.deepInclude(order, { OrderStatus: "Shipped", NumberOfItemsShipped: 3, NumberOfItemsUnshipped: 0 })
    }).pipe(Effect.provide(sandbox())))

  it.effect("ship parts of an order, and refuse more than was ordered", () =>
    Effect.gen(function*() {
      const id = yield* newOrder()
      const { OrderItemId } = yield* itemOf(id)
      const item = (quantity: number) =>
        `<Item><AmazonOrderItemCode>${OrderItemId}</AmazonOrderItemCode><Quantity>${quantity}</Quantity></Item>`
      const { report } = yield* submit(
        "POST_ORDER_FULFILLMENT_DATA",
        envelope("OrderFulfillment", shipment(id, item(2)), shipment(id, item(2)), shipment(id, item(0)))
      )
      assert.deepStrictEqual(summaryOf(report).results.map(([id]) => id), [2, 3])
      assert.deepInclude(yield* getOrder(id), { OrderStatus: "PartiallyShipped", NumberOfItemsShipped: 2 })
    }).pipe(Effect.provide(sandbox())))

  it.effect("refuse dates that are none or lie in the future, and orders that Amazon fulfills", () =>
    Effect.gen(function*() {
      const id = yield* newOrder()
      const amazons = yield* newOrder({ channel: "AFN" })
      const { report } = yield* submit(
        "POST_ORDER_FULFILLMENT_DATA",
        envelope(
          "OrderFulfillment",
          shipment(id, "", "tomorrow"),
          shipment(id, "", "2026-09-01T00:00:00Z"),
          shipment(amazons)
        )
      )
      assert.deepStrictEqual(summaryOf(report).results.map(([id, code]) => [id, code]), [
        [1, "18028"],
        [2, "18028"],
        [3, "18028"]
      ])
      assert.strictEqual((yield* getOrder(id)).OrderStatus, "Unshipped")
    }).pipe(Effect.provide(sandbox())))

  it.effect("report on flat files in flat files", () =>
    Effect.gen(function*() {
      const id = yield* newOrder()
      const head = "order-id\torder-item-id\tquantity\tship-date\tcarrier-code\ttracking-number\tship-method\tcolour"
      const row = (order: string) => `${order}\t\t\t2026-07-01\tDHL\tJJD1\tPaket\tred`
      const { report } = yield* submit(
        "POST_FLAT_FILE_FULFILLMENT_DATA",
        [head, row(id), row("111-0000000-0000000"), row("")].join("\r\n"),
        { contentType: "text/tab-separated-values; charset=UTF-8" }
      )
      const lines = report.split("\r\n")
      assert.deepStrictEqual(lines.slice(0, 3), [
        "Feed Processing Summary:",
        "\tNumber of records processed\t\t3",
        "\tNumber of records successful\t\t1"
      ])
      assert.strictEqual(
        lines[4],
        "original-record-number\torder-id\torder-item-id\terror-code\terror-type\terror-message"
      )
      assert.match(lines[5]!, /^0\t\t\t90061\tWarning\tThe colour field heading is invalid/)
      assert.match(lines[6]!, /^2\t111-0000000-0000000\t\t18028\tError\t/)
      assert.match(lines[7]!, /^3\t\t\t90057\tError\tA value is required for the order-id field/)
      assert.strictEqual((yield* getOrder(id)).OrderStatus, "Shipped")
    }).pipe(Effect.provide(sandbox())))

  it.effect("read a flat file in XML's place as a file without its columns", () =>
    Effect.gen(function*() {
      const { report, status } = yield* submit(
        "POST_FLAT_FILE_FULFILLMENT_DATA",
        envelope("OrderFulfillment", shipment("111-0000000-0000000"))
      )
      assert.strictEqual(status, "DONE")
      assert.match(report, /0\t\t\t90012\tFatal\tThe required order-id field is missing from the file/)
    }).pipe(Effect.provide(sandbox())))

  it.effect("cancel an order that is acknowledged as a failure, and keep the seller's id of another", () =>
    Effect.gen(function*() {
      const [cancelled, kept] = [yield* newOrder(), yield* newOrder()]
      const { OrderItemId } = yield* itemOf(cancelled)
      const { report } = yield* submit(
        "POST_ORDER_ACKNOWLEDGEMENT_DATA",
        envelope(
          "OrderAcknowledgement",
          `<OrderAcknowledgement><AmazonOrderID>${cancelled}</AmazonOrderID><StatusCode>Failure</StatusCode><Item>` +
            `<AmazonOrderItemCode>${OrderItemId}</AmazonOrderItemCode><CancelReason>NoInventory</CancelReason></Item>` +
            `</OrderAcknowledgement>`,
          `<OrderAcknowledgement><AmazonOrderID>${kept}</AmazonOrderID><MerchantOrderID>M-1</MerchantOrderID>` +
            `<StatusCode>Success</StatusCode></OrderAcknowledgement>`,
          `<OrderAcknowledgement><AmazonOrderID>${kept}</AmazonOrderID><StatusCode>Maybe</StatusCode></OrderAcknowledgement>`
        )
      )
      assert.deepStrictEqual(summaryOf(report).results.map(([id]) => id), [3])
      assert.strictEqual((yield* getOrder(cancelled)).OrderStatus, "Canceled")
      assert.strictEqual((yield* getOrder(kept)).SellerOrderId, "M-1")
    }).pipe(Effect.provide(sandbox())))

  it.effect("refund up to what the buyer paid, in the currency of the marketplace", () =>
    Effect.gen(function*() {
      const id = yield* newOrder()
      yield* submit("POST_ORDER_FULFILLMENT_DATA", envelope("OrderFulfillment", shipment(id)))
      const { ItemPrice, OrderItemId } = yield* itemOf(id)
      const adjust = (amount: string, currency = "USD") =>
        `<OrderAdjustment><AmazonOrderID>${id}</AmazonOrderID><AdjustedItem><AmazonOrderItemCode>${OrderItemId}` +
        `</AmazonOrderItemCode><AdjustmentReason>CustomerReturn</AdjustmentReason><ItemPriceAdjustments><Component>` +
        `<Type>Principal</Type><Amount currency="${currency}">${amount}</Amount></Component></ItemPriceAdjustments>` +
        `</AdjustedItem></OrderAdjustment>`
      const { report } = yield* submit(
        "POST_PAYMENT_ADJUSTMENT_DATA",
        envelope("OrderAdjustment", adjust("1.00"), adjust("1.00", "EUR"), adjust(ItemPrice.Amount), adjust("99999"))
      )
      const { results } = summaryOf(report)
      assert.deepStrictEqual(results.map(([id]) => id).filter((id) => id !== 3), [2, 4])
      yield* TestClock.adjust("1 hour")
      const { json } = yield* call(
        "GET",
        `/finances/2024-06-19/transactions?relatedIdentifierName=ORDER_ID&relatedIdentifierValue=${id}`
      )
      const refunds = json.payload.transactions.filter((one: any) => one.transactionType === "Refund")
      assert.strictEqual(refunds[0].totalAmount.currencyAmount, -1)
    }).pipe(Effect.provide(sandbox())))
})

describe("feeds of stock and prices, in a world before their end", () => {
  it.effect("change the listing, and report unknown SKUs", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(Date.UTC(2025, 4, 1))
      yield* Effect.gen(function*() {
        const { credentials, world } = yield* Sandbox.Sandbox
        const seller = yield* world.seller()
        const { sku } = [...seller.listings.values()].find((listing) =>
          listing.channel === "MFN" && listing.offers.has(Marketplace.US.id)
        )!
        const target = `/listings/2021-08-01/items/${credentials.sellerId}/${encodeURIComponent(sku)}` +
          `?marketplaceIds=${Marketplace.US.id}&includedData=offers,fulfillmentAvailability`
        const stock = (sku: string, quantity: string) =>
          `<OperationType>Update</OperationType><Inventory><SKU>${sku}</SKU><Quantity>${quantity}</Quantity></Inventory>`
        const { report, status } = yield* submit(
          "POST_INVENTORY_AVAILABILITY_DATA",
          envelope("Inventory", stock(sku, "77"), stock("NO-SUCH-SKU", "1"), stock(sku, "-1"))
        )
        assert.strictEqual(status, "DONE")
        assert.deepStrictEqual(summaryOf(report).results.map(([id, code]) => [id, code]), [[2, "13013"], [3, "90007"]])
        yield* submit(
          "POST_PRODUCT_PRICING_DATA",
          envelope("Price", `<Price><SKU>${sku}</SKU><StandardPrice currency="USD">12.34</StandardPrice></Price>`)
        )
        const item = (yield* call("GET", target)).json
        assert.strictEqual(item.fulfillmentAvailability[0].quantity, 77)
        assert.strictEqual(item.offers[0].price.amount, "12.34")
        yield* submit("POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA", `sku\tprice\tquantity\n${sku}\t9.99\t5\n`, {
          contentType: "text/tab-separated-values; charset=iso-8859-1"
        })
        const changed = (yield* call("GET", target)).json
        assert.strictEqual(changed.fulfillmentAvailability[0].quantity, 5)
        assert.strictEqual(changed.offers[0].price.amount, "9.99")
      }).pipe(Effect.provide(sandbox()))
    }))
})

describe("feeds of Multi-Channel Fulfillment", () => {
  const withStock = Effect.gen(function*() {
    const { world } = yield* Sandbox.Sandbox
    const seller = yield* world.seller()
    return [...seller.listings.values()].find((listing) => listing.inventory.fulfillable > 10)!
  })
  const outbound = (id: string) => call("GET", `/fba/outbound/2020-07-01/fulfillmentOrders/${id}`)

  it.effect("create and cancel an order, and take its units from the stock", () =>
    Effect.gen(function*() {
      const listing = yield* withStock
      const before = listing.inventory.fulfillable
      const order = (id: string, quantity: number) =>
        `<FulfillmentOrderRequest><MerchantFulfillmentOrderID>${id}</MerchantFulfillmentOrderID><DisplayableOrderID>D` +
        `</DisplayableOrderID><ShippingServiceLevel>Expedited</ShippingServiceLevel><DestinationAddress><Name>A & B</Name>` +
        `</DestinationAddress><Item><MerchantFulfillmentOrderItemID>1</MerchantFulfillmentOrderItemID><SKU>${listing.sku}</SKU>` +
        `<Quantity>${quantity}</Quantity></Item></FulfillmentOrderRequest>`
      const escaped = (id: string, quantity: number) => order(id, quantity).replace("A & B", "A &amp; B")
      const { report } = yield* submit(
        "POST_FULFILLMENT_ORDER_REQUEST_DATA",
        envelope("FulfillmentOrderRequest", escaped("F1", 4), escaped("F1", 1), escaped("F2", 100_000))
      )
      assert.deepStrictEqual(summaryOf(report).results.map(([id]) => id), [2, 3])
      const created = (yield* outbound("F1")).json.payload.fulfillmentOrder
      assert.strictEqual(created.shippingSpeedCategory, "Expedited")
      assert.strictEqual(created.destinationAddress.name, "A & B")
      assert.strictEqual(listing.inventory.fulfillable, before - 4)
      yield* submit(
        "POST_FLAT_FILE_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA",
        "MerchantFulfillmentOrderID\nF1\nNOWHERE\n"
      )
      assert.strictEqual((yield* outbound("F1")).json.payload.fulfillmentOrder.fulfillmentOrderStatus, "Cancelled")
      assert.strictEqual(listing.inventory.fulfillable, before)
    }).pipe(Effect.provide(sandbox())))

  it.effect("gather the rows of an order in a flat file", () =>
    Effect.gen(function*() {
      const { sku } = yield* withStock
      const head = "MerchantFulfillmentOrderID\tMerchantFulfillmentOrderItemID\tMerchantSKU\tQuantity\tAddressName"
      const { report } = yield* submit(
        "POST_FLAT_FILE_FULFILLMENT_ORDER_REQUEST_DATA",
        [head, `F3\ta\t${sku}\t1\tAnn`, `F3\tb\t${sku}\t2\tAnn`, `F4\ta\tNO-SUCH-SKU\t1\tAnn`].join("\n")
      )
      assert.match(report, /processed\t\t3\r\n\tNumber of records successful\t\t2/)
      const { json } = yield* outbound("F3")
      assert.strictEqual(json.payload.fulfillmentOrderItems.length, 2)
    }).pipe(Effect.provide(sandbox())))
})

describe("invoices", () => {
  const upload = (feedOptions: Record<string, string>, content = "%PDF-1.7 …") =>
    submit("UPLOAD_VAT_INVOICE", content, { contentType: "application/pdf", feedOptions })

  it.effect("need a PDF, an order of the seller, and a number", () =>
    Effect.gen(function*() {
      const orderId = yield* newOrder()
      const good = { "metadata:OrderId": orderId, "metadata:invoicenumber": "R-1", "metadata:totalAmount": "12.50" }
      assert.match((yield* upload(good)).report, /successful\t\t1\r\n\r\n$/)
      for (
        const [options, words, content] of [
          [{ ...good, "metadata:invoicenumber": "" }, /invoicenumber is required/],
          [{ "metadata:invoicenumber": "R-2" }, /shippingid or metadata:orderid is required/],
          [{ ...good, "metadata:totalAmount": "12,50" }, /totalamount must be an amount/],
          [{ ...good, "metadata:documenttype": "Bill" }, /must be Invoice or CreditNote/],
          [{ ...good, "metadata:documenttype": "CreditNote" }, /transactionid is required/],
          [{ ...good, "metadata:orderid": "1-2-3", "metadata:OrderId": "1-2-3" }, /not one of the seller's orders/],
          [good, /not a PDF/, "<html>"]
        ] as const
      ) {
        const { report } = yield* upload(options, content)
        assert.match(report, words)
        assert.match(report, /1\t79513\tError/)
      }
    }).pipe(Effect.provide(sandbox())))
})

describe("feeds in their order", () => {
  it.effect("see what the feeds before them did, unless these were cancelled", () =>
    Effect.gen(function*() {
      const id = yield* newOrder()
      const first = yield* create("POST_ORDER_FULFILLMENT_DATA", envelope("OrderFulfillment", shipment(id)))
      const second = yield* create("POST_ORDER_FULFILLMENT_DATA", envelope("OrderFulfillment", shipment(id)))
      yield* call("DELETE", `${feeds}/feeds/${first.json.feedId}`)
      yield* TestClock.adjust("30 seconds")
      const cancelled = yield* call("GET", `${feeds}/feeds/${first.json.feedId}`)
      assert.strictEqual(cancelled.json.processingStatus, "CANCELLED")
      const done = yield* call("GET", `${feeds}/feeds/${second.json.feedId}`)
      assert.strictEqual(done.json.processingStatus, "DONE")
      assert.strictEqual((yield* getOrder(id)).OrderStatus, "Shipped")
    }).pipe(Effect.provide(sandbox())))
})
