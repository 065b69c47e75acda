/**
 * Vendors: Amazon's purchase orders, acknowledgements, shipments and invoices, called by the client with strict checks
 * of responses.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Invoices from "effect-sp-api/apis/VendorInvoices"
import * as Orders from "effect-sp-api/apis/VendorOrders"
import * as Shipments from "effect-sp-api/apis/VendorShipments"
import * as Transactions from "effect-sp-api/apis/VendorTransactionStatus"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { TestClock } from "effect/testing"

const strict = Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), Sandbox.layerTest({ usagePlans: "off" }))

/** The outcome of a submission. */
const outcome = (
  submitted: { readonly payload?: { readonly transactionId?: string | undefined } | undefined }
) =>
  Effect.gen(function*() {
    const transactionId = submitted.payload!.transactionId!
    const get = Effect.map(Transactions.getTransaction({ transactionId }), ({ payload }) => payload!.transactionStatus!)
    assert.strictEqual((yield* get).status, "Processing")
    yield* TestClock.adjust("30 seconds")
    return yield* get
  })

const openOrder = Effect.map(
  Orders.getPurchaseOrders({ purchaseOrderState: "New", sortOrder: "DESC" }),
  ({ payload }) => payload!.orders![0]!
)

const each = (amount: number) => ({ amount, unitOfMeasure: "Eaches", unitSize: 1 })

/** An acknowledgement of every line of an order. */
const acknowledge = (order: Orders.Order, accept: (line: number, quantity: number) => number) =>
  Orders.submitAcknowledgement({
    body: {
      acknowledgements: [{
        purchaseOrderNumber: order.purchaseOrderNumber,
        sellingParty: order.orderDetails!.sellingParty!,
        acknowledgementDate: "2026-07-01T00:00:00Z",
        items: order.orderDetails!.items.map((item, index) => {
          const quantity = item.orderedQuantity.amount!
          const accepted = accept(index, quantity)
          return {
            itemSequenceNumber: item.itemSequenceNumber,
            orderedQuantity: item.orderedQuantity,
            itemAcknowledgements: [
              { acknowledgementCode: "Accepted", acknowledgedQuantity: each(accepted) },
              { acknowledgementCode: "Rejected", acknowledgedQuantity: each(Math.max(0, quantity - accepted)) }
            ]
          }
        })
      }]
    }
  })

const statusOf = (purchaseOrderNumber: string) =>
  Effect.map(Orders.getPurchaseOrdersStatus({ purchaseOrderNumber }), ({ payload }) => payload!.ordersStatus![0]!)

describe("purchase orders", () => {
  it.effect("contain the vendor's own products, are listed page by page, and new ones arrive", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      const all = Stream.runCollect(Orders.getPurchaseOrders.items({ limit: 7 }))
      const orders = yield* all
      assert.isAbove(orders.length, 20)
      assert.strictEqual(new Set(orders.map((order) => order.purchaseOrderNumber)).size, orders.length)
      for (const { orderDetails } of orders) {
        for (const item of orderDetails!.items) {
          assert.strictEqual(
            seller.listings.get(item.vendorProductIdentifier!)!.asin,
            item.amazonProductIdentifier
          )
        }
      }
      const dates = orders.map((order) => order.orderDetails!.purchaseOrderDate)
      assert.deepStrictEqual(dates, [...dates].sort())
      assert.deepStrictEqual(
        new Set(orders.map((order) => order.purchaseOrderState)),
        new Set(["Closed", "Acknowledged", "New"])
      )
      yield* TestClock.adjust("20 days")
      assert.isAbove((yield* all).length, orders.length)
    }).pipe(Effect.provide(strict)))

  it.effect("are acknowledged, and a week later received and closed", () =>
    Effect.gen(function*() {
      const order = yield* openOrder
      const { purchaseOrderNumber } = order
      const state = Effect.map(
        Orders.getPurchaseOrder({ purchaseOrderNumber }),
        ({ payload }) => payload!.purchaseOrderState
      )
      const done = yield* outcome(yield* acknowledge(order, (line, quantity) => line === 0 ? quantity - 1 : quantity))
      assert.strictEqual(done.status, "Success")
      assert.strictEqual(yield* state, "Acknowledged")
      const [first, ...rest] = (yield* statusOf(purchaseOrderNumber)).itemStatus
      assert.strictEqual(first!.acknowledgementStatus!.confirmationStatus, "PARTIALLY_ACCEPTED")
      assert.strictEqual(first!.acknowledgementStatus!.rejectedQuantity!.amount, 1)
      for (const item of rest) assert.strictEqual(item.acknowledgementStatus!.confirmationStatus, "ACCEPTED")
      assert.strictEqual(first!.receivingStatus!.receiveStatus, "NOT_RECEIVED")
      yield* TestClock.adjust("7 days")
      assert.strictEqual(yield* state, "Closed")
      const received = yield* statusOf(purchaseOrderNumber)
      assert.strictEqual(received.purchaseOrderStatus, "CLOSED")
      assert.strictEqual(received.itemStatus[0]!.receivingStatus!.receiveStatus, "RECEIVED")
    }).pipe(Effect.provide(strict)))

  it.effect("are closed at once when all lines are rejected", () =>
    Effect.gen(function*() {
      const order = yield* openOrder
      yield* outcome(yield* acknowledge(order, () => 0))
      const status = yield* statusOf(order.purchaseOrderNumber)
      assert.strictEqual(status.purchaseOrderStatus, "CLOSED")
      assert.strictEqual(status.itemStatus[0]!.acknowledgementStatus!.confirmationStatus, "REJECTED")
    }).pipe(Effect.provide(strict)))

  it.effect("an invalid acknowledgement fails with the reason, and changes nothing", () =>
    Effect.gen(function*() {
      const order = yield* openOrder
      const { purchaseOrderNumber } = order
      const unknown = yield* outcome(
        yield* acknowledge({ ...order, purchaseOrderNumber: "NONE" }, (_, quantity) => quantity)
      )
      assert.strictEqual(unknown.status, "Failure")
      assert.include(unknown.errors![0]!.message, "NONE")
      const tooMuch = yield* outcome(yield* acknowledge(order, (_, quantity) => quantity + 1))
      assert.include(tooMuch.errors![0]!.message, "More of item 1")
      const { payload } = yield* Orders.getPurchaseOrder({ purchaseOrderNumber })
      assert.strictEqual(payload!.purchaseOrderState, "New")
    }).pipe(Effect.provide(strict)))

  it.effect("are filtered by state, dates and statuses", () =>
    Effect.gen(function*() {
      const fresh = yield* Orders.getPurchaseOrders({ createdAfter: "2026-06-28T00:00:00Z", includeDetails: false })
      assert.isAbove(fresh.payload!.orders!.length, 0)
      for (const order of fresh.payload!.orders!) assert.isUndefined(order.orderDetails)
      const unconfirmed = yield* Orders.getPurchaseOrdersStatus({ itemConfirmationStatus: "UNCONFIRMED" })
      const open = yield* Orders.getPurchaseOrders({ purchaseOrderState: "New" })
      assert.deepStrictEqual(
        unconfirmed.payload!.ordersStatus!.map((item) => item.purchaseOrderNumber),
        open.payload!.orders!.map((order) => order.purchaseOrderNumber)
      )
      const changed = yield* Orders.getPurchaseOrders({ isPOChanged: true })
      assert.lengthOf(changed.payload!.orders!, 0)
    }).pipe(Effect.provide(strict)))
})

const party = { partyId: "SBXNA" }
const now = "2026-07-01T00:00:00Z"

describe("shipments to Amazon's warehouses", () => {
  const submit = (purchaseOrderNumber: string, transactionType = "New") =>
    Shipments.SubmitShipments({
      body: {
        shipments: [{
          vendorShipmentIdentifier: "SHIP-1",
          transactionType,
          transactionDate: now,
          sellingParty: party,
          shipFromParty: party,
          shipToParty: { partyId: "SBX1" },
          purchaseOrders: [{ purchaseOrderNumber }],
          transportationDetails: { shipMode: "SmallParcel" }
        }]
      }
    })

  it.effect("get a carrier and a label as time passes, and can be cancelled", () =>
    Effect.gen(function*() {
      const { purchaseOrderNumber } = yield* openOrder
      const shipments = Effect.map(
        Shipments.GetShipmentDetails({ vendorShipmentIdentifier: "SHIP-1" }),
        ({ payload }) => payload!.shipments!
      )
      const labels = Effect.map(Shipments.GetShipmentLabels(), ({ payload }) => payload!.transportLabels!)
      assert.lengthOf(yield* shipments, 0)
      assert.strictEqual((yield* outcome(yield* submit(purchaseOrderNumber))).status, "Success")
      assert.strictEqual((yield* shipments)[0]!.currentShipmentStatus, "Created")
      assert.lengthOf(yield* labels, 0)
      yield* TestClock.adjust("5 hours")
      const [shipment] = yield* shipments
      assert.strictEqual(shipment!.currentShipmentStatus, "CarrierAssigned")
      assert.lengthOf(shipment!.shipmentStatusDetails!, 3)
      const [label] = yield* labels
      assert.strictEqual(label!.shipmentInformation!.buyerReferenceNumber, shipment!.buyerReferenceNumber)
      assert.match(Buffer.from(label!.labelData![0]!.label!, "base64").toString(), /^%PDF-/)
      yield* outcome(yield* submit(purchaseOrderNumber, "Cancel"))
      assert.lengthOf(yield* shipments, 0)
      assert.strictEqual((yield* outcome(yield* submit("NONE"))).status, "Failure")
    }).pipe(Effect.provide(strict)))

  it.effect("a confirmation sets when the goods of an order arrive", () =>
    Effect.gen(function*() {
      const order = yield* openOrder
      const { purchaseOrderNumber } = order
      yield* outcome(yield* acknowledge(order, (_, quantity) => quantity))
      yield* outcome(
        yield* Shipments.SubmitShipmentConfirmations({
          body: {
            shipmentConfirmations: [{
              shipmentIdentifier: "CONFIRM-1",
              shipmentConfirmationType: "Original",
              shipmentConfirmationDate: now,
              shippedDate: now,
              sellingParty: party,
              shipFromParty: party,
              shipToParty: { partyId: "SBX1" },
              shippedItems: [{
                itemSequenceNumber: "1",
                shippedQuantity: { amount: 1, unitOfMeasure: "Eaches" },
                itemDetails: { purchaseOrderNumber }
              }]
            }]
          }
        })
      )
      yield* TestClock.adjust("2 days")
      assert.strictEqual((yield* statusOf(purchaseOrderNumber)).purchaseOrderStatus, "OPEN")
      yield* TestClock.adjust("1 day")
      assert.strictEqual((yield* statusOf(purchaseOrderNumber)).purchaseOrderStatus, "CLOSED")
    }).pipe(Effect.provide(strict)))
})

describe("invoices of vendors", () => {
  it.effect("are accepted once each, for existing orders", () =>
    Effect.gen(function*() {
      const { purchaseOrderNumber } = yield* openOrder
      const submit = (id: string, order: string) =>
        Invoices.submitInvoices({
          body: {
            invoices: [{
              invoiceType: "Invoice",
              id,
              date: now,
              remitToParty: party,
              invoiceTotal: { currencyCode: "USD", amount: "10.00" },
              items: [{
                itemSequenceNumber: 1,
                invoicedQuantity: { amount: 1, unitOfMeasure: "Eaches" },
                netCost: { currencyCode: "USD", amount: "10.00" },
                purchaseOrderNumber: order
              }]
            }]
          }
        })
      assert.strictEqual((yield* outcome(yield* submit("INV-1", purchaseOrderNumber))).status, "Success")
      const twice = yield* outcome(yield* submit("INV-1", purchaseOrderNumber))
      assert.include(twice.errors![0]!.message, "INV-1 exists already")
      assert.strictEqual((yield* outcome(yield* submit("INV-2", "NONE"))).status, "Failure")
    }).pipe(Effect.provide(strict)))
})
