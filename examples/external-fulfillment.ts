/**
 * External fulfilment: the seller's own warehouse ships for Amazon. Takes a waiting shipment through every step:
 * confirm it, pack it, choose the pickup, get invoice and label as files, and report that it has left.
 *
 * Changes the shipment. Needs the credentials of the seller (see README.md), a location that is registered for external
 * fulfilment, and the role Direct-to-Consumer Shipping.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Console, Effect, FileSystem, Option, Stream } from "effect"
import * as External from "effect-sp-api/apis/ExternalFulfillmentShipments_2024_09_11"
import * as Labels from "effect-sp-api/workflows/Labels"
import { run } from "./support/run.ts"

const packageId = "1"

const centimetres = (value: string): External.Dimension => ({ value, dimensionUnit: "CM" })

/** One parcel with everything. */
const parcelOf = ({ lineItems }: External.Shipment): External.Package => ({
  id: packageId,
  dimensions: { length: centimetres("30"), width: centimetres("20"), height: centimetres("10") },
  weight: { value: "0.9", weightUnit: "KG" },
  packageLineItems: lineItems.map(({ numberOfUnits, shipmentLineItemId }) => ({
    packageLineItemId: shipmentLineItemId,
    quantity: numberOfUnits
  }))
})

const save = Effect.fn(function*(name: string, file: Labels.LabelFile) {
  yield* (yield* FileSystem.FileSystem).writeFile(`${name}.${file.fileExtension}`, file.bytes)
  yield* Console.log(`  ${name}.${file.fileExtension}: ${file.size} bytes`)
})

const program = Effect.gen(function*() {
  const found = yield* Stream.runHead(External.getShipments.items({ status: "ACCEPTED" }))
  if (Option.isNone(found)) return yield* Console.log("no shipment waits")
  const { id: shipmentId, lineItems } = found.value
  yield* External.processShipment({ shipmentId, operation: "CONFIRM" })
  yield* External.createPackages({ shipmentId, body: { packages: [parcelOf(found.value)] } })
  yield* Console.log(`${shipmentId}: confirmed and packed, ${lineItems.length} lines`)

  // Nothing to choose where the seller has a carrier of its own.
  const { recommendedShippingOption: option } = yield* External.retrieveShippingOptions({ shipmentId, packageId })
  if (option !== undefined) {
    yield* Console.log(`  ${option.carrierName} comes from ${option.pickupWindow?.startTime}`)
  }
  yield* save(`${shipmentId}-invoice`, yield* Labels.file(yield* External.generateInvoice({ shipmentId })))
  const { packageShipLabelList } = yield* External.generateShipLabels({
    shipmentId,
    operation: "GENERATE",
    shippingOptionId: option?.shippingOptionId,
    body: { packageIds: [packageId] }
  })
  for (const label of packageShipLabelList) {
    yield* save(`${shipmentId}-label-${label.packageId}`, yield* Labels.download(label))
  }
  yield* External.updatePackageStatus({ shipmentId, packageId, status: "SHIPPED" })
  const { status } = yield* External.getShipment({ shipmentId })
  yield* Console.log(`${shipmentId}: ${status}`)
})

run(program.pipe(
  // Steps have an order. A shipment that was cancelled or changed meanwhile does not allow the next one.
  Effect.catchReason(
    "SpApiError",
    "BadRequest",
    ({ errors }) => Console.log(`not possible: ${errors.map(({ message }) => message).join("; ")}`)
  ),
  Effect.provide(NodeServices.layer)
))
