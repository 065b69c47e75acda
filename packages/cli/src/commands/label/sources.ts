/** The labels that each API has by an id; its section is loaded where it is asked for alone. */
import * as Labels from "effect-sp-api/workflows/Labels"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { extname } from "node:path"
import { confirm } from "../../output/confirm.ts"
import { fail, usage } from "../../output/failure.ts"
import type { Values } from "./flags.ts"

/** The format that the ending of `--out` asks for. */
const formatOf = (out: string): "PDF" | "PNG" | "ZPL" | undefined => {
  const ending = extname(out).slice(1).toUpperCase()
  return ending === "PDF" || ending === "PNG" || ending === "ZPL" ? ending : undefined
}

const merchantFulfillment = (shipmentId: string) =>
  Effect.flatMap(
    Effect.promise(() => import("effect-sp-api/apis/MerchantFulfillmentV0")),
    (Api) =>
      Effect.flatMap(Api.getShipment({ shipmentId }), ({ payload }) => Labels.files(payload?.Label as Labels.Label))
  )

const shipping = (shipmentId: string, { out, package: reference }: Values) =>
  Option.isNone(reference)
    ? usage("Which package?", "add --package with its packageClientReferenceId")
    : Effect.flatMap(
      Effect.promise(() => import("effect-sp-api/apis/ShippingV2")),
      (Api) => {
        const format = formatOf(out)
        return Effect.flatMap(
          Api.getShipmentDocuments({
            shipmentId,
            packageClientReferenceId: reference.value,
            ...(format === undefined ? undefined : { format })
          }),
          ({ payload }) => Labels.files(payload?.packageDocumentDetail as Labels.Label)
        )
      }
    )

const shippingV1 = (shipmentId: string, { tracking }: Values) =>
  Option.isNone(tracking)
    ? usage("Which container?", "add --tracking with its tracking id")
    : Effect.flatMap(
      Effect.promise(() => import("effect-sp-api/apis/Shipping")),
      (Api) =>
        Effect.flatMap(
          Api.retrieveShippingLabel({
            shipmentId,
            trackingId: tracking.value,
            body: { labelSpecification: { labelFormat: "PNG", labelStockSize: "4x6" } }
          }),
          ({ payload }) => Labels.files(payload as Labels.Label)
        )
    )

const vendorDirect = (purchaseOrderNumber: string) =>
  Effect.flatMap(
    Effect.promise(() => import("effect-sp-api/apis/VendorDirectFulfillmentShipping_2021_12_28")),
    (Api) => Effect.flatMap(Api.getShippingLabel({ purchaseOrderNumber }), (label) => Labels.files(label))
  )

const vendor = (vendorShipmentIdentifier: string) =>
  Effect.flatMap(
    Effect.promise(() => import("effect-sp-api/apis/VendorShipments")),
    (Api) =>
      Effect.flatMap(
        Stream.runCollect(Api.GetShipmentLabels.items({ vendorShipmentIdentifier })),
        (labels) => Effect.map(Effect.forEach(labels, (label) => Labels.files(label)), (files) => files.flat())
      )
  )

/** Amazon makes the labels by this call, so it asks before. */
const externalFulfillment = Effect.fnUntraced(function*(shipmentId: string, values: Values) {
  const packageIds = Option.match(values.package, {
    onNone: () => [],
    onSome: (text) => text.split(",").map((id) => id.trim()).filter((id) => id !== "")
  })
  const operation = values.regenerate ? "REGENERATE" : "GENERATE"
  yield* confirm(
    values.regenerate ? `Replace the labels of ${shipmentId}?` : `Have Amazon generate the labels of ${shipmentId}?`,
    values.yes
  )
  const Api = yield* Effect.promise(() => import("effect-sp-api/apis/ExternalFulfillmentShipments_2024_09_11"))
  const response = yield* Api.generateShipLabels({
    shipmentId,
    operation,
    ...(packageIds.length === 0 ? undefined : { body: { packageIds } })
  })
  const labels: unknown = response.packageShipLabelList
  const list = Array.isArray(labels) ? labels as typeof response.packageShipLabelList : []
  return yield* Effect.forEach(list, Labels.download)
})

const labelsOf = Effect.fnUntraced(function*(id: string, values: Values) {
  switch (values.api) {
    case "merchant-fulfillment":
      return yield* merchantFulfillment(id)
    case "shipping":
      return yield* shipping(id, values)
    case "shipping-v1":
      return yield* shippingV1(id, values)
    case "vendor-direct":
      return yield* vendorDirect(id)
    case "vendor":
      return yield* vendor(id)
    case "external-fulfillment":
      return yield* externalFulfillment(id, values)
  }
})

/** The files of the labels of a shipment, at least one. A failure says whose label it is, and has nothing of it. */
export const filesOf = Effect.fnUntraced(function*(id: string, values: Values) {
  const files = yield* Effect.catchTag(
    labelsOf(id, values),
    "LabelInvalid",
    ({ message }) => fail("document", `${id}: ${message}`)
  )
  return files.length > 0 ? files : yield* fail("refused", `${id}: Amazon returned no label`)
})
