/**
 * Direct Fulfillment orders in both versions of the API, called by the client with strict checks of responses.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Inventory from "effect-sp-api/apis/VendorDirectFulfillmentInventoryV1"
import * as Orders from "effect-sp-api/apis/VendorDirectFulfillmentOrders_2021_12_28"
import * as OrdersV1 from "effect-sp-api/apis/VendorDirectFulfillmentOrdersV1"
import * as Shipping from "effect-sp-api/apis/VendorDirectFulfillmentShipping_2021_12_28"
import * as ShippingV1 from "effect-sp-api/apis/VendorDirectFulfillmentShippingV1"
import * as Transactions from "effect-sp-api/apis/VendorDirectFulfillmentTransactions_2021_12_28"
import * as TransactionsV1 from "effect-sp-api/apis/VendorDirectFulfillmentTransactionsV1"
import * as Marketplace from "effect-sp-api/Marketplace"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { TestClock } from "effect/testing"

const strict = Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), Sandbox.layerTest({ usagePlans: "off" }))

const month = { createdAfter: "2026-06-01T00:00:00Z", createdBefore: "2026-07-30T00:00:00Z" }

const newOrder = Effect.map(Orders.getOrders({ ...month, status: "NEW" }), ({ orders }) => orders![0]!)

const outcome = (submitted: { readonly transactionId?: string | undefined }) =>
  Effect.gen(function*() {
    yield* TestClock.adjust("30 seconds")
    const { transactionStatus } = yield* Transactions.getTransactionStatus({ transactionId: submitted.transactionId! })
    return transactionStatus!
  })

const from = { sellingParty: { partyId: "SBDNA" }, shipFromParty: { partyId: "SBW1" } }

const acknowledge = (purchaseOrderNumber: string, code: string) =>
  Orders.submitAcknowledgement({
    body: {
      orderAcknowledgements: [{
        purchaseOrderNumber,
        vendorOrderNumber: "1",
        acknowledgementDate: "2026-07-01T00:00:00Z",
        acknowledgementStatus: { code, description: "" },
        ...from,
        itemAcknowledgements: [{ itemSequenceNumber: "1", acknowledgedQuantity: { amount: 1, unitOfMeasure: "Each" } }]
      }]
    }
  })

const ship = (purchaseOrderNumber: string) =>
  Shipping.submitShipmentConfirmations({
    body: {
      shipmentConfirmations: [{
        purchaseOrderNumber,
        shipmentDetails: { shippedDate: "2026-07-01T00:00:00Z", shipmentStatus: "SHIPPED" },
        ...from,
        items: [{ itemSequenceNumber: 1, shippedQuantity: { amount: 1, unitOfMeasure: "Each" } }]
      }]
    }
  })

describe("direct fulfillment orders", () => {
  it.effect("are equal in both versions, with the address of the customer", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      const fresh = yield* Orders.getOrders(month)
      const previous = yield* OrdersV1.getOrders(month)
      assert.isAbove(fresh.orders!.length, 10)
      assert.deepStrictEqual(fresh.orders, previous.payload!.orders as never)
      for (const { orderDetails } of fresh.orders!) {
        const [item] = orderDetails!.items
        assert.strictEqual(seller.listings.get(item!.vendorProductIdentifier!)!.asin, item!.buyerProductIdentifier)
        assert.isNotEmpty(orderDetails!.shipToParty.addressLine1)
      }
      const { purchaseOrderNumber } = fresh.orders![0]!
      assert.deepStrictEqual(
        (yield* OrdersV1.getOrder({ purchaseOrderNumber })).payload!,
        (yield* Orders.getOrder({ purchaseOrderNumber })) as never
      )
    }).pipe(Effect.provide(strict)))

  it.effect("are accepted, labelled and shipped, in this order", () =>
    Effect.gen(function*() {
      const { purchaseOrderNumber } = yield* newOrder
      const status = Effect.map(
        Orders.getOrder({ purchaseOrderNumber }),
        ({ orderDetails }) => orderDetails!.orderStatus
      )
      const early = yield* outcome(yield* ship(purchaseOrderNumber))
      assert.strictEqual(early.status, "Failure")
      assert.include(early.errors!.errors[0]!.message, "is NEW")
      const noSlip = yield* Effect.flip(Shipping.getPackingSlip({ purchaseOrderNumber }))
      assert.strictEqual(noSlip.reason._tag, "NotFound")

      assert.strictEqual((yield* outcome(yield* acknowledge(purchaseOrderNumber, "00"))).status, "Success")
      assert.strictEqual(yield* status, "ACCEPTED")
      assert.strictEqual((yield* Shipping.getPackingSlip({ purchaseOrderNumber })).contentType, "application/pdf")

      const requested = yield* ShippingV1.submitShippingLabelRequest({
        body: { shippingLabelRequests: [{ purchaseOrderNumber, ...from }] }
      })
      assert.strictEqual((yield* outcome(requested.payload!)).status, "Success")
      const label = yield* Shipping.getShippingLabel({ purchaseOrderNumber })
      const previous = yield* ShippingV1.getShippingLabel({ purchaseOrderNumber })
      assert.deepStrictEqual(label, previous.payload as never)
      const tracking = label.labelData[0]!.trackingNumber!
      assert.include(Buffer.from(label.labelData[0]!.content, "base64").toString(), tracking)

      assert.strictEqual((yield* outcome(yield* ship(purchaseOrderNumber))).status, "Success")
      assert.strictEqual(yield* status, "SHIPPED")
      yield* ShippingV1.getCustomerInvoice({ purchaseOrderNumber })
      const shipped = yield* Orders.getOrders({ ...month, status: "SHIPPED" })
      assert.include(shipped.orders!.map((order) => order.purchaseOrderNumber), purchaseOrderNumber)
    }).pipe(Effect.provide(strict)))

  it.effect("are cancelled if the vendor rejects them", () =>
    Effect.gen(function*() {
      const { purchaseOrderNumber } = yield* newOrder
      const submitted = yield* OrdersV1.submitAcknowledgement({
        body: {
          orderAcknowledgements: [{
            purchaseOrderNumber,
            vendorOrderNumber: "1",
            acknowledgementDate: "2026-07-01T00:00:00Z",
            acknowledgementStatus: { code: "03", description: "Canceled: out of stock" },
            ...from,
            itemAcknowledgements: []
          }]
        }
      })
      yield* TestClock.adjust("30 seconds")
      const transactionId = submitted.payload!.transactionId!
      const { payload } = yield* TransactionsV1.getTransactionStatus({ transactionId })
      assert.strictEqual(payload!.transactionStatus!.status, "Success")
      const { orderDetails } = yield* Orders.getOrder({ purchaseOrderNumber })
      assert.strictEqual(orderDetails!.orderStatus, "CANCELLED")
      const label = yield* Effect.flip(Shipping.createShippingLabels({ purchaseOrderNumber, body: from }))
      assert.strictEqual(label.reason._tag, "BadRequest")
    }).pipe(Effect.provide(strict)))
})

describe("the stock of a vendor", () => {
  it.effect("is the quantity of the listing's offer", () =>
    Effect.gen(function*() {
      const { credentials, world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      const { sku } = [...seller.listings.values()].find((listing) =>
        listing.channel === "MFN" && listing.offers.has(Marketplace.US.id)
      )!
      const update = (vendorProductIdentifier: string) =>
        Inventory.submitInventoryUpdate({
          warehouseId: "SBW1",
          body: {
            inventory: {
              sellingParty: { partyId: "SBDNA" },
              isFullUpdate: false,
              items: [{ vendorProductIdentifier, availableQuantity: { amount: 77, unitOfMeasure: "Each" } }]
            }
          }
        })
      assert.strictEqual((yield* outcome((yield* update(sku)).payload!)).status, "Success")
      const listing = yield* ListingsItems.getListingsItem({
        sellerId: credentials.sellerId,
        sku,
        marketplaceIds: [Marketplace.US.id],
        includedData: ["fulfillmentAvailability"]
      })
      assert.strictEqual(listing.fulfillmentAvailability![0]!.quantity, 77)
      assert.strictEqual((yield* outcome((yield* update("NONE")).payload!)).status, "Failure")
    }).pipe(Effect.provide(strict)))
})
