/**
 * External Fulfillment Inventory 2024-09-11: stock by location and SKU.
 */
import * as Http from "../protocol/Http.ts"
import * as Json from "../protocol/Json.ts"
import * as Shipments from "../world/ExternalShipments.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"

interface Stock {
  quantity: number
  /** The sequence number of the last update. */
  sequence: number
}

/** By location and SKU. */
const stocks = World.collection<Stock>("externalFulfillment.stocks")

interface Answer {
  readonly statusCode: number
  readonly reasonPhrase: string
  readonly body: Readonly<Record<string, unknown>>
}

const problem = (statusCode: number, reasonPhrase: string, errorType: string, errorSubType: string): Answer => ({
  statusCode,
  reasonPhrase,
  body: { actionableErrors: [{ errorType, errorSubType }] }
})

/** Shipments that still need their units. */
const open = (status: string): boolean => !["SHIPPED", "DELIVERED", "CANCELLED"].includes(status)

const reservedOf = (call: Call, locationId: string, sku: string): number => {
  let units = 0
  for (const { lines, request, status } of Shipments.of(call.state.world, call.seller).values()) {
    if (request.locationId !== locationId || !open(status)) continue
    for (const line of lines) if (line.sku === sku) units += line.units
  }
  return units
}

/** What a request of a batch is for: `/inventory/update?locationId=L&skuId=S`. */
const targetOf = (uri: string): { readonly verb: string; readonly locationId: string; readonly sku: string } => {
  const [path = "", query = ""] = uri.split("?", 2)
  const parameters = new URLSearchParams(query)
  return {
    verb: /^\/?inventory\/(\w+)$/.exec(path)?.[1] ?? "",
    locationId: parameters.get("locationId") ?? "",
    sku: parameters.get("skuId") ?? ""
  }
}

const answer = (call: Call, request: unknown): Answer => {
  const { seller, state } = call
  const { locationId, sku, verb } = targetOf(Json.string(request, "uri") ?? "")
  if (verb !== "update" && verb !== "fetch") return problem(400, "Bad Request", "INVALID_REQUEST", "INVALID_URI")
  // The first call of a world creates its location.
  Shipments.of(state.world, seller)
  const location = Shipments.locationOf(seller, locationId)
  if (location === undefined) {
    return problem(404, "Not Found", "LOCATION_VALIDATION_FAILURE", "INVALID_LOCATION")
  }
  const channel = location.ids.FBA === locationId ? "FBA" : "MFN"
  const attributes = Json.object(request, "body", "marketplaceAttributes")
  if (
    (attributes["channelName"] ?? channel) !== channel ||
    (attributes["marketplaceId"] ?? location.marketplaceId) !== location.marketplaceId
  ) {
    return problem(400, "Bad Request", "LOCATION_VALIDATION_FAILURE", "INVALID_MARKETPLACE_ATTRIBUTES")
  }
  const listing = seller.listings.get(sku)
  if (listing === undefined) return problem(404, "Not Found", "PRODUCT_VALIDATION_FAILURE", "INVALID_SKU")
  const key = `${locationId} ${sku}`
  const offer = listing.offers.get(location.marketplaceId)
  const stock = stocks.of(seller).get(key) ?? { quantity: offer?.quantity ?? 0, sequence: 0 }
  if (verb === "update") {
    const quantity = Json.number(request, "body", "quantity")
    if (quantity === undefined || quantity < 0) {
      return problem(400, "Bad Request", "INVALID_REQUEST", "INVALID_QUANTITY")
    }
    const sequence = Json.number(request, "body", "clientSequenceNumber") ?? stock.sequence + 1
    if (sequence <= stock.sequence) return problem(409, "Conflict", "INVALID_REQUEST", "STALE_SEQUENCE_NUMBER")
    Object.assign(stock, { quantity, sequence })
    stocks.of(seller).set(key, stock)
    if (offer !== undefined && listing.channel === "MFN") offer.quantity = quantity
  }
  const reserved = reservedOf(call, locationId, sku)
  return {
    statusCode: 200,
    reasonPhrase: "OK",
    body: {
      clientSequenceNumber: stock.sequence,
      locationId,
      skuId: sku,
      sellableQuantity: Math.max(0, stock.quantity - reserved),
      reservedQuantity: reserved,
      marketplaceAttributes: { channelName: channel, marketplaceId: location.marketplaceId }
    }
  }
}

/** The operation of External Fulfillment Inventory. */
export const handlers: Handlers = {
  "externalFulfillmentInventory_2024-09-11.batchInventory": (call): Http.Reply => {
    const requests = Json.array(call.body, "requests")
    if (requests.length === 0) throw Http.invalidInput("requests must have at least one entry.", "requests")
    return {
      status: 207,
      json: {
        responses: requests.map((request) => {
          const { body, reasonPhrase, statusCode } = answer(call, request)
          return { status: { statusCode, reasonPhrase }, body }
        })
      }
    }
  }
}
