/**
 * Fulfillment Inbound v0: what is left of it reads the shipments of plans that have an id on their labels.
 */
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import type { Shipment } from "../world/InboundPlans.ts"
import * as Plans from "../world/InboundPlans.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf } from "./common.ts"
import { getBillOfLading, getLabels } from "./inboundV0Labels.ts"
import { prepName } from "./inboundV0Names.ts"
import { getPrepInstructions } from "./inboundV0Prep.ts"
import type { Entry } from "./inboundV0Shipments.ts"
import { entriesOf, entryOf, stateOf } from "./inboundV0Shipments.ts"
import * as PageToken from "./PageToken.ts"

const addressOf = (address: Plans.Json) => ({
  Name: Json.string(address, "name"),
  AddressLine1: Json.string(address, "addressLine1"),
  ...Json.optional("AddressLine2", Json.string(address, "addressLine2")),
  ...Json.optional("DistrictOrCounty", Json.string(address, "districtOrCounty")),
  City: Json.string(address, "city"),
  StateOrProvinceCode: Json.string(address, "stateOrProvinceCode") ?? "",
  CountryCode: Json.string(address, "countryCode"),
  PostalCode: Json.string(address, "postalCode")
})

const labelTypes: Readonly<Record<string, string>> = { SELLER: "SELLER_LABEL", AMAZON: "AMAZON_LABEL" }

const contentSource = ({ boxes }: Shipment): string =>
  boxes === undefined || boxes.some(({ source }) => source === "MANUAL_PROCESS")
    ? "NONE"
    : boxes.every(({ source }) => source === "BARCODE_2D")
    ? "2D_BARCODE"
    : "INTERACTIVE"

const shipmentView = (call: Call, { shipment }: Entry) => ({
  ShipmentId: shipment.confirmationId,
  ShipmentName: shipment.name,
  ShipFromAddress: addressOf(shipment.source),
  DestinationFulfillmentCenterId: shipment.warehouseId,
  ShipmentStatus: stateOf(shipment, call.now).status,
  LabelPrepType: labelTypes[shipment.lines[0]?.labelOwner ?? ""] ?? "NO_LABEL",
  AreCasesRequired: false,
  BoxContentsSource: contentSource(shipment)
})

const itemsView = ({ shipment }: Entry) =>
  [...Plans.unitsOf(shipment.lines)].map(([sku, units]) => {
    const { labelOwner, listing, prepOwner, prepTypes } = shipment.lines.find(({ listing }) => listing.sku === sku)!
    return {
      ShipmentId: shipment.confirmationId,
      SellerSKU: sku,
      FulfillmentNetworkSKU: listing.fnSku,
      QuantityShipped: units,
      QuantityReceived: shipment.received.get(sku) ?? 0,
      QuantityInCase: 0,
      PrepDetailsList: prepTypes.map((type) => ({
        PrepInstruction: prepName(type),
        PrepOwner: type === "ITEM_LABELING" ? labelOwner : prepOwner
      }))
    }
  })

/** The time that a parameter requires for a query by dates. */
const required = (input: In.Input, name: string): number => {
  const time = DateTimes.parse(In.string(input, name) ?? "")
  if (time === undefined) throw Http.invalidInput(`${name} is required for the query type DATE_RANGE.`, name)
  return time
}

const within = (call: Call, input: In.Input, entries: ReadonlyArray<Entry>): ReadonlyArray<Entry> => {
  const after = required(input, "LastUpdatedAfter")
  const before = required(input, "LastUpdatedBefore")
  if (before < after) {
    throw Http.invalidInput("LastUpdatedBefore must not be before LastUpdatedAfter.", "LastUpdatedBefore")
  }
  return entries.filter(({ shipment }) => {
    const { since } = stateOf(shipment, call.now)
    return since >= after && since <= before
  })
}

/** The call whose arguments count: with a token those of the first page, and the token is the only one to compare. */
const paged = (call: Call) => {
  const isNext = In.string(call.input, "QueryType") === "NEXT_TOKEN"
  const token = In.string(call.input, "NextToken")
  if (isNext && token === undefined) {
    throw Http.invalidInput("NextToken is required for the query type NEXT_TOKEN.", "NextToken")
  }
  const { NextToken: _, ...first } = call.input
  const options = { parameter: "NextToken", size: 50, alone: true } as const
  const page: Call = { ...call, input: isNext ? { NextToken: token! } : first }
  return { page, options, input: PageToken.inputOf(page, options) }
}

const inMarketplace = (call: Call, input: In.Input): ReadonlyArray<Entry> => {
  const [marketplace] = marketplacesOf(call, [In.string(input, "MarketplaceId") ?? ""], "MarketplaceId")
  return entriesOf(call).filter(({ plan }) => plan.marketplaceId === marketplace!.id)
}

/** Shipments with the requested ids and states; all of them where none are requested. */
const selected = (call: Call, input: In.Input, entries: ReadonlyArray<Entry>): ReadonlyArray<Entry> => {
  const ids = In.strings(input, "ShipmentIdList")
  const statuses = In.strings(input, "ShipmentStatusList")
  if (In.string(input, "QueryType") === "SHIPMENT" && ids.length === 0 && statuses.length === 0) {
    throw Http.invalidInput(
      "ShipmentStatusList or ShipmentIdList is required for the query type SHIPMENT.",
      "ShipmentStatusList"
    )
  }
  return entries.filter(({ shipment }) =>
    (ids.length === 0 || ids.includes(shipment.confirmationId!)) &&
    (statuses.length === 0 || statuses.includes(stateOf(shipment, call.now).status))
  )
}

const getShipments = (call: Call): Http.Reply => {
  const { input, options, page } = paged(call)
  const all = inMarketplace(call, input)
  const inTime = In.string(input, "QueryType") === "DATE_RANGE" ? within(call, input, all) : all
  const entries = selected(call, input, inTime)
  const { items, nextToken } = PageToken.page(page, entries, options)
  return Http.ok({
    payload: {
      ShipmentData: items.map((entry) => shipmentView(call, entry)),
      ...Json.optional("NextToken", nextToken)
    }
  })
}

const getShipmentItems = (call: Call): Http.Reply => {
  const { input, options, page } = paged(call)
  const items = within(call, input, inMarketplace(call, input)).flatMap(itemsView)
  const { items: ItemData, nextToken } = PageToken.page(page, items, options)
  return Http.ok({ payload: { ItemData, ...Json.optional("NextToken", nextToken) } })
}

const at = "fulfillmentInboundV0."

/** The operations of Fulfillment Inbound v0. */
export const handlers: Handlers = {
  [`${at}getShipments`]: getShipments,
  [`${at}getShipmentItems`]: getShipmentItems,
  [`${at}getShipmentItemsByShipmentId`]: (call) => Http.ok({ payload: { ItemData: itemsView(entryOf(call)) } }),
  [`${at}getLabels`]: getLabels,
  [`${at}getBillOfLading`]: getBillOfLading,
  [`${at}getPrepInstructions`]: getPrepInstructions
}
