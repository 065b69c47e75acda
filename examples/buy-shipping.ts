/**
 * Amazon Shipping (v2) for a parcel of any shop: compares the rates of the carriers, buys the cheapest, saves the label
 * and reads the tracking. An order of Amazon's own is named in `channelDetails` instead, without the address of its
 * buyer; see also label.ts.
 *
 * `BUY=false` only compares. Costs money. Needs the credentials of the seller (see README.md), an account with Amazon
 * Shipping, and the role Amazon Shipping.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Config, Console, DateTime, Effect, FileSystem } from "effect"
import * as Shipping from "effect-sp-api/apis/ShippingV2"
import * as Labels from "effect-sp-api/workflows/Labels"
import { run } from "./support/run.ts"

const warehouse: Shipping.Address = {
  name: "Warehouse",
  addressLine1: "1 Main Street",
  city: "Seattle",
  stateOrRegion: "WA",
  postalCode: "98101",
  countryCode: "US",
  phoneNumber: "2065550100"
}

const buyer: Shipping.Address = {
  name: "Jane Doe",
  addressLine1: "500 Market Street",
  city: "San Francisco",
  stateOrRegion: "CA",
  postalCode: "94105",
  countryCode: "US"
}

const parcel: Shipping.Package = {
  packageClientReferenceId: "1",
  dimensions: { length: 12, width: 9, height: 3, unit: "INCH" },
  weight: { value: 20, unit: "OUNCE" },
  insuredValue: { value: 25, unit: "USD" },
  items: [{
    description: "Shirt",
    quantity: 1,
    itemValue: { value: 25, unit: "USD" },
    weight: { value: 18, unit: "OUNCE" }
  }]
}

/** A PDF, or what the carrier has instead. */
const documentOf = ({ supportedDocumentSpecifications }: Shipping.Rate): Shipping.RequestedDocumentSpecification => {
  const specification = supportedDocumentSpecifications.find(({ format }) => format === "PDF") ??
    supportedDocumentSpecifications[0]
  const options = specification?.printOptions[0]
  return {
    format: specification?.format ?? "PDF",
    size: specification?.size ?? { width: 4, length: 6, unit: "INCH" },
    dpi: options?.supportedDPIs?.[0],
    pageLayout: options?.supportedPageLayouts[0],
    needFileJoining: false,
    requestedDocumentTypes: ["LABEL"]
  }
}

const program = Effect.gen(function*() {
  const buy = yield* Config.Boolean("BUY").pipe(Config.withDefault(true))
  const { payload } = yield* Shipping.getRates({
    body: {
      shipFrom: warehouse,
      shipTo: buyer,
      shipDate: yield* DateTime.now,
      packages: [parcel],
      channelDetails: { channelType: "EXTERNAL" }
    }
  })
  const rates = (payload?.rates ?? []).toSorted((a, b) => a.totalCharge.value - b.totalCharge.value)
  for (const { carrierName, promise, serviceName, totalCharge } of rates) {
    const arrival = promise.deliveryWindow?.end ?? "an unknown time"
    yield* Console.log(`  ${totalCharge.value} ${totalCharge.unit}\t${carrierName} ${serviceName}, by ${arrival}`)
  }
  for (const { carrierName, ineligibilityReasons } of payload?.ineligibleRates ?? []) {
    yield* Console.log(`  ${carrierName}: ${ineligibilityReasons.map(({ message }) => message).join("; ")}`)
  }
  const [rate] = rates
  if (payload === undefined || rate === undefined) return yield* Console.log("no carrier takes the parcel")
  if (!buy) return

  // Rates are valid for ten minutes. The key makes a repetition by hand return the same shipment.
  const { payload: shipment } = yield* Shipping.purchaseShipment({
    "x-amzn-IdempotencyKey": payload.requestToken,
    body: { requestToken: payload.requestToken, rateId: rate.rateId, requestedDocumentSpecification: documentOf(rate) }
  })
  const [details] = shipment?.packageDocumentDetails ?? []
  const { trackingId } = details ?? {}
  if (details === undefined || trackingId === undefined) return yield* Console.log("the carrier sent no label")
  for (const file of yield* Labels.files(details)) {
    const name = `${trackingId}.${file.fileExtension}`
    yield* (yield* FileSystem.FileSystem).writeFile(name, file.bytes)
    yield* Console.log(`${name}: ${file.size} bytes, shipment ${shipment?.shipmentId}`)
  }
  const { payload: tracking } = yield* Shipping.getTracking({ trackingId, carrierId: rate.carrierId })
  yield* Console.log(`${trackingId}: ${tracking?.summary.status}, promised for ${tracking?.promisedDeliveryDate}`)
})

run(program.pipe(
  // An address or a parcel that no carrier takes, or rates that have expired.
  Effect.catchReason(
    "SpApiError",
    "BadRequest",
    ({ errors }) => Console.log(`not bought: ${errors.map(({ message }) => message).join("; ")}`)
  ),
  Effect.provide(NodeServices.layer)
))
