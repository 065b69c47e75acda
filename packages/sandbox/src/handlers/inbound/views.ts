/**
 * Parts of responses that several operations share.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Marketplaces from "effect-sp-api/Marketplace"
import * as Http from "../../protocol/Http.ts"
import * as In from "../../protocol/Input.ts"
import * as Json from "../../protocol/Json.ts"
import type { Box, Line, Plan, Shipment, TransportOption } from "../../world/InboundPlans.ts"
import * as Money from "../../world/Money.ts"
import * as World from "../../world/World.ts"
import type { Call, Handler } from "../Call.ts"
import * as PageToken from "../PageToken.ts"

/** A page of a list. */
export const listing = (name: string, items: (call: Call) => ReadonlyArray<unknown>): Handler => (call) => {
  const options = { parameter: "paginationToken", size: In.number(call.input, "pageSize") ?? 10 }
  const { items: page, nextToken } = PageToken.page(call, items(call), options)
  return Http.ok({ [name]: page, pagination: Json.optional("nextToken", nextToken) ?? {} })
}

/** `2026-07-01T00:00:00.000Z`, as options expire. */
export const exact = (time: number): string => new Date(time).toISOString()

/** `2026-07-01T00:00Z`, as windows begin and end. */
export const toMinute = (time: number): string => `${exact(time).slice(0, 16)}Z`

/** The marketplace of a plan. */
export const marketplaceOf = (plan: Plan): Marketplace => Marketplaces.fromId(plan.marketplaceId)!

/** An amount of US cents in the currency of a plan. */
export const money = (plan: Plan, cents: number) => {
  const { currency } = marketplaceOf(plan)
  return { amount: Money.number(Money.convert(cents, "USD", currency), currency), code: currency }
}

/** Units of a SKU. */
export const itemView = (plan: Plan) => (line: Line) => ({
  asin: line.listing.asin,
  fnsku: line.listing.fnSku,
  msku: line.listing.sku,
  quantity: line.quantity,
  labelOwner: line.labelOwner,
  ...Json.optional("expiration", line.expiration),
  ...Json.optional("manufacturingLotCode", line.manufacturingLotCode),
  prepInstructions: line.prepTypes.map((prepType) => ({
    prepType,
    prepOwner: line.prepOwner,
    fee: money(plan, line.prepOwner === "AMAZON" && prepType !== "ITEM_NO_PREP" ? 55 : 0)
  }))
})

/** Equal boxes. Their content is not known where a barcode has it, or where Amazon counts it. */
export const boxView = (plan: Plan, shipment?: Shipment) => (box: Box, index: number) => ({
  packageId: box.packageId,
  quantity: box.quantity,
  contentInformationSource: box.source,
  dimensions: box.dimensions,
  weight: box.weight,
  items: box.lines.map(itemView(plan)),
  templateName: box.template,
  ...(shipment?.confirmationId === undefined
    ? undefined
    : { boxId: boxId(shipment.confirmationId, index), externalContainerIdentifierType: "AMAZON" }),
  ...(shipment?.confirmationId === undefined
    ? undefined
    : { externalContainerIdentifier: boxId(shipment.confirmationId, index) }),
  ...(shipment === undefined
    ? undefined
    : { destinationRegion: { countryCode: marketplaceOf(plan).countryCode, warehouseId: shipment.warehouseId } })
})

/** `FBA15DJ9S3J5U000001` */
export const boxId = (confirmationId: string, index: number): string =>
  `${confirmationId}U${String(index + 1).padStart(6, "0")}`

/** A transportation option. */
export const transportView = (plan: Plan) => (option: TransportOption) => ({
  transportationOptionId: option.id,
  shipmentId: option.shipmentId,
  shippingMode: option.mode,
  shippingSolution: option.partnered ? "AMAZON_PARTNERED_CARRIER" : "USE_YOUR_OWN_CARRIER",
  carrier: option.carrier,
  preconditions: option.partnered ? [] : ["CONFIRMED_DELIVERY_WINDOW"],
  ...(option.cost === undefined
    ? undefined
    : {
      quote: {
        cost: money(plan, option.cost),
        expiration: exact(option.expires),
        voidableUntil: exact(option.quoted + voidable(option))
      }
    }),
  ...(option.partnered && option.mode !== "GROUND_SMALL_PARCEL"
    ? { carrierAppointment: { startTime: World.iso(option.expires), endTime: World.iso(option.expires + hour * 4) } }
    : undefined)
})

const hour = 3_600_000

/** Milliseconds in which a partnered carrier can be cancelled without charge. */
const voidable = ({ mode }: TransportOption): number => mode === "GROUND_SMALL_PARCEL" ? 24 * hour : hour
