/**
 * Vendor direct fulfilment, for the oldest new order: accept it, get its shipping labels and packing slip as files, and
 * confirm the shipment. Amazon applies what a vendor submits later; `VendorTransactions.run` waits until it has.
 *
 * Changes the order. Needs the credentials of a vendor for direct fulfilment (see README.md) and its roles, with
 * personal data for labels and packing slips.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Console, DateTime, Effect, FileSystem, Option, Stream } from "effect"
import * as Orders from "effect-sp-api/apis/VendorDirectFulfillmentOrders_2021_12_28"
import * as Shipping from "effect-sp-api/apis/VendorDirectFulfillmentShipping_2021_12_28"
import * as Labels from "effect-sp-api/workflows/Labels"
import * as VendorTransactions from "effect-sp-api/workflows/VendorTransactions"
import { run } from "./support/run.ts"

const api = "directFulfillment_2021-12-28"

const accept = (purchaseOrderNumber: string, details: Orders.OrderDetails, now: DateTime.Utc) =>
  VendorTransactions.run(
    Orders.submitAcknowledgement({
      body: {
        orderAcknowledgements: [{
          purchaseOrderNumber,
          vendorOrderNumber: purchaseOrderNumber,
          acknowledgementDate: now,
          // 00 accepts the whole order; every other code is a reason to reject it.
          acknowledgementStatus: { code: "00", description: "Shipping 100 percent of ordered product" },
          sellingParty: details.sellingParty,
          shipFromParty: details.shipFromParty,
          itemAcknowledgements: details.items.map(({ itemSequenceNumber, orderedQuantity }) => ({
            itemSequenceNumber,
            acknowledgedQuantity: orderedQuantity
          }))
        }]
      }
    }),
    { api }
  )

/** The models allow an order without a quantity, and no shipment without one. */
const each = ({ amount = 0 }: Orders.ItemQuantity) => ({ amount, unitOfMeasure: "Each" })

/** One carton with everything. */
const container = ({ items }: Orders.OrderDetails): Shipping.Container => ({
  containerType: "Carton",
  containerIdentifier: "1",
  weight: { unitOfMeasure: "KG", value: "1.5" },
  packedItems: items.map(({ itemSequenceNumber, orderedQuantity }) => ({
    itemSequenceNumber: Number(itemSequenceNumber),
    packedQuantity: each(orderedQuantity)
  }))
})

const confirm = (
  purchaseOrderNumber: string,
  details: Orders.OrderDetails,
  trackingNumber: string,
  now: DateTime.Utc
) =>
  VendorTransactions.run(
    Shipping.submitShipmentConfirmations({
      body: {
        shipmentConfirmations: [{
          purchaseOrderNumber,
          sellingParty: details.sellingParty,
          shipFromParty: details.shipFromParty,
          shipmentDetails: { shippedDate: now, shipmentStatus: "SHIPPED" },
          items: details.items.map(({ itemSequenceNumber, orderedQuantity }) => ({
            itemSequenceNumber: Number(itemSequenceNumber),
            shippedQuantity: each(orderedQuantity)
          })),
          containers: [{ ...container(details), trackingNumber }]
        }]
      }
    }),
    { api }
  )

const program = Effect.gen(function*() {
  const now = yield* DateTime.now
  const order = yield* Stream.runHead(Orders.getOrders.items({
    status: "NEW",
    createdAfter: DateTime.subtract(now, { days: 7 }),
    createdBefore: now,
    sortOrder: "ASC"
  }))
  const { orderDetails, purchaseOrderNumber = "" } = Option.getOrUndefined(order) ?? {}
  if (orderDetails === undefined) return yield* Console.log("no order is new")
  yield* accept(purchaseOrderNumber, orderDetails, now)
  yield* Console.log(`${purchaseOrderNumber} is accepted`)

  const { sellingParty, shipFromParty } = orderDetails
  const label = yield* Shipping.createShippingLabels({
    purchaseOrderNumber,
    body: { sellingParty, shipFromParty, containers: [container(orderDetails)] }
  })
  const slip = yield* Shipping.getPackingSlip({ purchaseOrderNumber })
  const fileSystem = yield* FileSystem.FileSystem
  for (const [what, document] of [["label", label], ["packing-slip", slip]] as const) {
    for (const [index, file] of (yield* Labels.files(document)).entries()) {
      const name = `${purchaseOrderNumber}-${what}-${index + 1}.${file.fileExtension}`
      yield* fileSystem.writeFile(name, file.bytes)
      yield* Console.log(`  ${name}: ${file.size} bytes`)
    }
  }
  const trackingNumber = label.labelData[0]?.trackingNumber ?? ""
  yield* confirm(purchaseOrderNumber, orderDetails, trackingNumber, now)
  yield* Console.log(`${purchaseOrderNumber} has left as ${trackingNumber}`)
})

run(program.pipe(
  // Amazon has read what was submitted, and did not apply it.
  Effect.catchReason(
    "VendorTransactionError",
    "TransactionFailed",
    ({ errors }) => Console.log(`refused: ${errors.map(({ message }) => message).join("; ")}`)
  ),
  Effect.provide(NodeServices.layer)
))
