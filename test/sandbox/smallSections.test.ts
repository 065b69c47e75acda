/** Smaller sections with state: Shipping v1, Vehicles, Customer Feedback, invoices and others, by raw HTTP. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { HttpClient } from "effect/http"
import { TestClock } from "effect/testing"
import { createHash } from "node:crypto"
import { assertModel, call, login } from "./support.ts"

const US = "ATVPDKIKX0DER"
const memory = Sandbox.layerHttpClient({ usagePlans: "off" })

const api = Effect.map(login(), (token) => ({
  get: (target: string) => call("GET", target, { token }),
  post: (target: string, json?: unknown) => call("POST", target, json === undefined ? { token } : { token, json })
}))

/** A GET of personal data, with a restricted data token for its path. */
const getRestricted = (path: string) =>
  Effect.gen(function*() {
    const { post } = yield* api
    const minted = yield* post("/tokens/2021-03-01/restrictedDataToken", {
      restrictedResources: [{ method: "GET", path }]
    })
    return yield* call("GET", path, { token: minted.json.restrictedDataToken })
  })

const address = {
  name: "Ada Example",
  addressLine1: "1 Main St",
  city: "Seattle",
  stateOrRegion: "WA",
  postalCode: "98101",
  countryCode: "US"
}
const weight = { unit: "lb", value: 2 }
const dimensions = { length: 10, width: 8, height: 4, unit: "IN" }
const parcel = (clientReferenceId: string) => ({
  clientReferenceId,
  shipTo: { ...address, city: "Austin" },
  shipFrom: address,
  containers: [{
    containerReferenceId: "c1",
    value: { value: 10, unit: "USD" },
    dimensions,
    items: [{ quantity: 1, unitPrice: { value: 10, unit: "USD" }, unitWeight: weight, title: "A mug" }],
    weight
  }]
})
const labelSpecification = { labelFormat: "PNG", labelStockSize: "4x6" }

describe("Shipping v1", () => {
  const base = "/shipping/v1"

  it.effect("a shipment is created, bought at one of its rates, labelled and tracked until it is delivered", () =>
    Effect.gen(function*() {
      const { get, post } = yield* api
      const created = (yield* assertModel("shipping.createShipment", yield* post(`${base}/shipments`, parcel("r1"))))
        .payload
      assert.strictEqual((yield* post(`${base}/shipments`, parcel("r1"))).status, 400)
      const [rate] = created.eligibleRates
      const path = `${base}/shipments/${created.shipmentId}`
      assert.strictEqual((yield* get(path)).status, 403)
      assert.notProperty((yield* getRestricted(path)).json.payload, "acceptedRate")
      assert.strictEqual(
        (yield* post(`${path}/purchaseLabels`, { rateId: "none", labelSpecification })).status,
        400
      )
      const bought = (yield* assertModel(
        "shipping.purchaseLabels",
        yield* post(`${path}/purchaseLabels`, { rateId: rate.rateId, labelSpecification })
      )).payload
      assert.deepStrictEqual(bought.acceptedRate.totalCharge, rate.totalCharge)
      assert.strictEqual(
        (yield* post(`${path}/purchaseLabels`, { rateId: rate.rateId, labelSpecification })).status,
        400
      )
      const shipment = yield* assertModel("shipping.getShipment", yield* getRestricted(path))
      assert.deepInclude(shipment.payload, { ...parcel("r1"), shipmentId: created.shipmentId })
      assert.deepStrictEqual(shipment.payload.acceptedRate, bought.acceptedRate)
      const [{ label, trackingId }] = bought.labelResults
      const again = yield* post(`${path}/containers/${trackingId}/label`, { labelSpecification })
      assert.strictEqual(again.json.payload.labelStream, label.labelStream)
      assert.strictEqual(Buffer.from(label.labelStream, "base64").subarray(1, 4).toString(), "PNG")
      assert.strictEqual((yield* post(`${path}/containers/none/label`, { labelSpecification })).status, 404)

      const track = Effect.gen(function*() {
        const { get } = yield* api
        return (yield* assertModel("shipping.getTrackingInformation", yield* get(`${base}/tracking/${trackingId}`)))
          .payload
      })
      assert.strictEqual((yield* track).summary.status, "PreTransit")
      yield* TestClock.adjust("5 days")
      const late = yield* track
      assert.strictEqual(late.summary.status, "Delivered")
      assert.strictEqual(late.eventHistory.at(-1).location.city, "Austin")
      assert.strictEqual((yield* (yield* api).post(`${path}/cancel`)).status, 400)
      assert.strictEqual((yield* (yield* api).get(`${base}/tracking/none`)).status, 404)
    }).pipe(Effect.provide(memory)))

  it.effect("rates have the prices of purchases, and a cancelled shipment is not bought", () =>
    Effect.gen(function*() {
      const { get, post } = yield* api
      const rates = yield* assertModel(
        "shipping.getRates",
        yield* post(`${base}/rates`, {
          shipTo: address,
          shipFrom: address,
          serviceTypes: ["Amazon Shipping Premium"],
          containerSpecifications: [{ dimensions, weight }]
        })
      )
      const [rate] = rates.payload.serviceRates
      const bought = yield* assertModel(
        "shipping.purchaseShipment",
        yield* post(`${base}/purchaseShipment`, {
          ...parcel("r2"),
          serviceType: "Amazon Shipping Premium",
          labelSpecification
        })
      )
      assert.deepStrictEqual(bought.payload.serviceRate.totalCharge, rate.totalCharge)
      const created = (yield* post(`${base}/shipments`, parcel("r3"))).json.payload
      const path = `${base}/shipments/${created.shipmentId}`
      assert.strictEqual((yield* post(`${path}/cancel`)).status, 200)
      const { rateId } = created.eligibleRates[0]
      assert.strictEqual((yield* post(`${path}/purchaseLabels`, { rateId, labelSpecification })).status, 400)
      const account = yield* assertModel("shipping.getAccount", yield* get(`${base}/account`))
      assert.strictEqual((yield* getRestricted(path)).json.payload.shipper.accountId, account.payload.accountId)
      assert.strictEqual((yield* getRestricted(`${base}/shipments/none`)).status, 404)
    }).pipe(Effect.provide(memory)))
})

describe("Vehicles", () => {
  it.effect("are in pages, of one type, and those updated since a time", () =>
    Effect.gen(function*() {
      const { get } = yield* api
      const base = `/catalog/2024-11-01/automotive/vehicles?marketplaceId=${US}&vehicleType=CAR`
      const first = yield* assertModel("vehicles_2024-11-01.getVehicles", yield* get(base))
      const second = (yield* get(`${base}&pageToken=${encodeURIComponent(first.pagination.nextToken)}`)).json
      assert.notProperty(second, "pagination")
      const all: Array<any> = [...first.vehicles, ...second.vehicles]
      const ids = new Set(all.map(({ identifiers }) => identifiers[0].value))
      assert.strictEqual(ids.size, all.length)
      assert.isTrue(all.every(({ bodyStyle }) => bodyStyle !== "Motorcycle"))
      const since = "2026-01-01T00:00:00Z"
      const recent = (yield* get(`${base}&updatedAfter=${since}`)).json.vehicles
      assert.strictEqual(recent.length, all.filter(({ lastProcessedDate }) => lastProcessedDate >= since).length)
    }).pipe(Effect.provide(memory)))
})

describe("Customer Feedback", () => {
  const base = "/customerFeedback/2024-06-01"

  it.effect("topics of the seller's ASINs are sorted as requested, and have trends of six months", () =>
    Effect.gen(function*() {
      const { get } = yield* api
      const [listing] = (yield* (yield* Sandbox.Sandbox).world.seller()).listings.values()
      const item = `${base}/items/${listing!.asin}`
      const of = (sortBy: string) =>
        Effect.flatMap(
          get(`${item}/reviews/topics?marketplaceId=${US}&sortBy=${sortBy}`),
          (response) => assertModel("customerFeedback_2024-06-01.getItemReviewTopics", response)
        )
      const mentions = (yield* of("MENTIONS")).topics.positiveTopics.map((topic: any) => topic.asinMetrics)
      assert.deepStrictEqual(
        mentions,
        mentions.toSorted((a: any, b: any) => b.numberOfMentions - a.numberOfMentions)
      )
      const { topics } = yield* of("STAR_RATING_IMPACT")
      const impacts = topics.negativeTopics.map((topic: any) => topic.asinMetrics.starRatingImpact)
      assert.isTrue(impacts.every((impact: number) => impact <= 0))
      assert.deepStrictEqual(impacts, impacts.toSorted((a: number, b: number) => a - b))
      const trends = yield* assertModel(
        "customerFeedback_2024-06-01.getItemReviewTrends",
        yield* get(`${item}/reviews/trends?marketplaceId=${US}`)
      )
      assert.strictEqual(trends.reviewTrends.positiveTopics[0].trendMetrics.length, 6)
      assert.strictEqual((yield* get(`${base}/items/B000000000/browseNode?marketplaceId=${US}`)).status, 404)
    }).pipe(Effect.provide(memory)))

  it.effect("an item leads to its browse node, which has topics of reviews and returns", () =>
    Effect.gen(function*() {
      const { get } = yield* api
      const [listing] = (yield* (yield* Sandbox.Sandbox).world.seller()).listings.values()
      const node = yield* assertModel(
        "customerFeedback_2024-06-01.getItemBrowseNode",
        yield* get(`${base}/items/${listing!.asin}/browseNode?marketplaceId=${US}`)
      )
      const path = `${base}/browseNodes/${node.browseNodeId}`
      for (
        const [operation, target] of [
          ["getBrowseNodeReviewTopics", `reviews/topics?sortBy=MENTIONS&marketplaceId=${US}`],
          ["getBrowseNodeReviewTrends", `reviews/trends?marketplaceId=${US}`],
          ["getBrowseNodeReturnTopics", `returns/topics?marketplaceId=${US}`],
          ["getBrowseNodeReturnTrends", `returns/trends?marketplaceId=${US}`]
        ] as const
      ) {
        const response = yield* get(`${path}/${target}`)
        const json = yield* assertModel(`customerFeedback_2024-06-01.${operation}`, response)
        assert.strictEqual(json.displayName, node.displayName, operation)
      }
      assert.strictEqual((yield* get(`${base}/browseNodes/1/returns/topics?marketplaceId=${US}`)).status, 404)
    }).pipe(Effect.provide(memory)))
})

describe("tax invoices", () => {
  const base = "/tax/invoices/2024-06-19"
  const model = "InvoicesApiModel_2024-06-19"

  it.effect("are those of shipped orders, by id, by order and by date", () =>
    Effect.gen(function*() {
      const { get } = yield* api
      const list = `${base}/invoices?marketplaceId=${US}`
      const page = yield* assertModel(`${model}.getInvoices`, yield* get(`${list}&pageSize=10`))
      const next = (yield* get(`${list}&pageSize=10&nextToken=${encodeURIComponent(page.nextToken)}`)).json
      assert.strictEqual(new Set([...page.invoices, ...next.invoices].map(({ id }: any) => id)).size, 20)
      const [invoice] = page.invoices
      const one = yield* assertModel(
        `${model}.getInvoice`,
        yield* get(`${base}/invoices/${invoice.id}?marketplaceId=${US}`)
      )
      assert.deepStrictEqual(one.invoice, invoice)
      const [{ id: orderId }] = invoice.transactionIds
      assert.strictEqual((yield* get(`/orders/v0/orders/${orderId}`)).json.payload.OrderStatus, "Shipped")
      const byOrder = (yield* get(`${list}&transactionIdentifierName=ORDER_ID&transactionIdentifierId=${orderId}`)).json
      assert.deepStrictEqual(byOrder.invoices, [invoice])
      const day = invoice.date.slice(0, 10)
      const until = (yield* get(`${list}&sortOrder=ASC&dateEnd=${day}T00:00:00Z`)).json.invoices
      assert.isTrue(until.every(({ date }: any) => date <= `${day}T00:00:00Z`))
      assert.isEmpty((yield* get(`${list}&statuses=ERROR`)).json.invoices)
      assert.strictEqual((yield* get(`${base}/invoices/none?marketplaceId=${US}`)).status, 404)
      const { invoicesAttributes } = yield* assertModel(
        `${model}.getInvoicesAttributes`,
        yield* get(`${base}/attributes?marketplaceId=${US}`)
      )
      assert.strictEqual(invoicesAttributes.invoiceTypeOptions[0].value, invoice.invoiceType)
    }).pipe(Effect.provide(memory)))

  it.effect("an export is processed, and then has a document with the invoices", () =>
    Effect.gen(function*() {
      const { get, post } = yield* api
      const request = { marketplaceId: US, dateStart: "2026-06-01", dateEnd: "2026-06-10", fileFormat: "XML" }
      const created = yield* post(`${base}/exports`, request)
      assert.strictEqual(created.status, 202)
      const path = `${base}/exports/${created.json.exportId}`
      assert.strictEqual((yield* get(path)).json.export.status, "REQUESTED")
      yield* TestClock.adjust("1 minute")
      const done = yield* assertModel(`${model}.getInvoicesExport`, yield* get(path))
      assert.strictEqual(done.export.status, "DONE")
      const listed = (yield* get(`${base}/exports?marketplaceId=${US}&status=DONE`)).json
      assert.deepStrictEqual(listed.exports, [done.export])
      const [documentId] = done.export.invoicesDocumentIds
      const document = yield* assertModel(`${model}.getInvoicesDocument`, yield* get(`${base}/documents/${documentId}`))
      const text = yield* (yield* HttpClient.get(document.invoicesDocument.invoicesDocumentUrl)).text
      const dates = [...text.matchAll(/ date="([^"]*)"/g)].map(([, date]) => date!)
      assert.isNotEmpty(dates)
      assert.isTrue(dates.every((date) => date >= "2026-06-01" && date < "2026-06-11"))
      assert.strictEqual((yield* get(`${base}/documents/none`)).status, 404)
      assert.strictEqual((yield* post(`${base}/exports`, { ...request, dateEnd: "2026-05-01" })).status, 400)
    }).pipe(Effect.provide(memory)))
})

describe("invoices of shipments", () => {
  it.effect("are accepted after a while, unless their MD5 is wrong", () =>
    Effect.gen(function*() {
      const { get, post } = yield* api
      const order = (yield* (yield* Sandbox.Sandbox).world.seller()).orders[0]!
      const content = Buffer.from("<invoice/>")
      const contentMD5Value = createHash("md5").update(content).digest("base64")
      const body = {
        invoiceContent: content.toString("base64"),
        marketplaceId: US,
        contentMD5Value,
        invoiceType: "Outbound",
        programType: "SelfShip"
      }
      const status = Effect.map(
        get(
          `/delivery/2022-07-01/invoice/status?orderId=${order.id}&marketplaceId=${US}&invoiceType=Outbound&programType=SelfShip`
        ),
        ({ json }) => json.invoiceStatus
      )
      const path = "/delivery/2022-07-01/invoice"
      assert.strictEqual(yield* status, "NotFound")
      assert.strictEqual((yield* post(`${path}?orderId=${order.id}`, { ...body, contentMD5Value: "x" })).status, 400)
      assert.strictEqual((yield* post(path, body)).status, 400)
      assert.strictEqual((yield* post(`${path}?orderId=111-0000000-0000000`, body)).status, 404)
      assert.strictEqual((yield* post(`${path}?orderId=${order.id}`, body)).status, 200)
      assert.strictEqual(yield* status, "Processing")
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(yield* status, "Accepted")
      // The section for Brazil has the same invoices.
      const brazil = `/fba/outbound/brazil/v0/shipments/${order.id}`
      const other = yield* assertModel("shipmentInvoicingV0.getInvoiceStatus", yield* get(`${brazil}/invoice/status`))
      assert.strictEqual(other.payload.Shipments.InvoiceStatus, "Accepted")
      assert.strictEqual((yield* get(brazil)).status, 403)
      const details = yield* assertModel("shipmentInvoicingV0.getShipmentDetails", yield* getRestricted(brazil))
      assert.strictEqual(details.payload.ShippingAddress.Name, order.address.name)
    }).pipe(Effect.provide(memory)))
})

describe("Application Integrations", () => {
  it.effect("feedback is possible until the notifications of a template are deleted", () =>
    Effect.gen(function*() {
      const { post } = yield* api
      const base = "/appIntegrations/2024-04-01/notifications"
      const create = (templateId: string) =>
        Effect.map(
          post(base, { templateId, notificationParameters: {}, marketplaceId: US }),
          ({ json }) => json.notificationId as string
        )
      const first = yield* create("T1")
      const second = yield* create("T2")
      assert.notStrictEqual(first, second)
      const feedback = (id: string) =>
        Effect.map(
          post(`${base}/${id}/feedback`, { feedbackActionCode: "SELLER_ACTION_COMPLETED" }),
          ({ status }) => status
        )
      assert.strictEqual(yield* feedback(first), 204)
      const deletion = { templateId: "T1", deletionReason: "INCORRECT_CONTENT" }
      assert.strictEqual((yield* post(`${base}/deletion`, deletion)).status, 204)
      assert.deepStrictEqual([yield* feedback(first), yield* feedback(second)], [404, 204])
      assert.notInclude([first, second], yield* create("T1"))
    }).pipe(Effect.provide(memory)))
})

describe("test orders of Direct Fulfillment", () => {
  it.effect("a transaction ends with new orders that exist", () =>
    Effect.gen(function*() {
      const { get, post } = yield* api
      const base = "/vendor/directFulfillment/sandbox/2021-10-28"
      const party = (partyId: string) => ({ partyId })
      const created = yield* post(`${base}/orders`, {
        orders: [{ sellingParty: party("SBDNA"), shipFromParty: party("SBW1") }]
      })
      assert.strictEqual(created.status, 202)
      const path = `${base}/transactions/${created.json.transactionId}`
      assert.strictEqual((yield* get(path)).json.transactionStatus.status, "PROCESSING")
      yield* TestClock.adjust("1 minute")
      const done = yield* assertModel(
        "vendorDirectFulfillmentSandboxData_2021-10-28.getOrderScenarios",
        yield* get(path)
      )
      assert.strictEqual(done.transactionStatus.status, "SUCCESS")
      const [{ orders }] = done.transactionStatus.testCaseData.scenarios
      const order = yield* getRestricted(
        `/vendor/directFulfillment/orders/2021-12-28/purchaseOrders/${orders[0].orderId}`
      )
      assert.strictEqual(order.json.orderDetails.orderStatus, "NEW")
      assert.strictEqual((yield* get(`${base}/transactions/none`)).status, 404)
    }).pipe(Effect.provide(memory)))
})
