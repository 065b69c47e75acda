/**
 * External Fulfillment: locations of a seller, and the shipments that Amazon assigns to them.
 */
import { day, hour } from "../protocol/Millis.ts"
import * as Money from "./Money.ts"
import * as People from "./People.ts"
import * as Prng from "./Prng.ts"
import type { Seller } from "./World.ts"
import * as World from "./World.ts"

/** The channels of a location. */
export type Channel = "FBA" | "MFN"

/** A location, by its name. */
export interface Location {
  readonly marketplaceId: string
  /** Its id for each channel. */
  readonly ids: { readonly [channel in Channel]?: string }
}

/** What a shipment is created with. */
export interface Request {
  readonly locationId: string
  readonly marketplaceId: string
  readonly channel: Channel
  readonly shippingType: string
  readonly orderTypes: ReadonlyArray<string>
  readonly manyLines: boolean
  readonly manyUnits: boolean
}

/** A package of a shipment, as the seller describes it. */
export interface Package {
  readonly id: string
  readonly json: Readonly<Record<string, unknown>>
  status: string
}

/** One line of a shipment. The price is in the smallest unit of the currency. */
interface Line {
  readonly id: string
  readonly sku: string
  readonly units: number
  readonly price: number
}

/** A shipment. Times are epoch milliseconds of the world. */
export interface Shipment {
  readonly id: string
  readonly request: Request
  readonly merchantId: string
  readonly currency: string
  readonly orderId: string
  readonly created: number
  readonly lines: ReadonlyArray<Line>
  readonly address: People.Address
  status: string
  subStatus: string | undefined
  updated: number
  /** The expected day of pickup. */
  pickup: number
  invoice: number | undefined
  cancelled: { readonly type: string; readonly reason: string | undefined; readonly at: number } | undefined
  packages: ReadonlyArray<Package>
}

const locations = World.collection<Location>("externalFulfillment.locations")
const shipments = World.collection<Shipment>("externalFulfillment.shipments")

const newLocationId = (seed: number, seller: Seller, name: string, channel: Channel): string =>
  `SBX${Prng.make(seed, "location", seller.id, name, channel).string(9, Prng.alphanumeric)}`

/** The location of a name with these channels; a second call returns the ids of the first. */
export const locate = (
  seed: number,
  seller: Seller,
  name: string,
  marketplaceId: string,
  channels: ReadonlyArray<Channel>
): Location => {
  const stored = locations.of(seller)
  const known = stored.get(name) ?? { marketplaceId, ids: {} }
  const ids = Object.fromEntries(channels.map((channel) => [channel, newLocationId(seed, seller, name, channel)]))
  const location = { ...known, ids: { ...ids, ...known.ids } }
  stored.set(name, location)
  return location
}

/** The location of an id; undefined for an id that does not exist. */
export const locationOf = (seller: Seller, id: string): Location | undefined =>
  [...locations.of(seller).values()].find(({ ids }) => ids.FBA === id || ids.MFN === id)

const count = (many: boolean, prng: Prng.Prng): number => many ? prng.int(2, 4) : 1

/** A new shipment of the seller's own products; undefined for a seller without any in the marketplace. */
export const create = (seed: number, seller: Seller, request: Request, now: number): Shipment | undefined => {
  const stored = shipments.of(seller)
  const prng = Prng.make(seed, "externalShipment", seller.id, stored.size)
  const marketplace = seller.marketplaces.find(({ id }) => id === request.marketplaceId)!
  const listings = [...seller.listings.values()].filter((listing) => listing.offers.has(marketplace.id))
  if (listings.length === 0) return undefined
  const chosen = [
    ...new Set(Array.from({ length: count(request.manyLines, prng) * 3 }, () => prng.pick(listings)))
  ].slice(0, request.manyLines ? 3 : 1)
  const shipment: Shipment = {
    id: prng.string(9, `${Prng.alphanumeric}abcdefghijklmnopqrstuvwxyz`),
    request,
    merchantId: seller.id,
    currency: marketplace.currency,
    orderId: `${prng.string(3, Prng.digits)}-${prng.string(7, Prng.digits)}-${prng.string(7, Prng.digits)}`,
    created: now,
    lines: chosen.map((listing, index) => ({
      id: String(index + 1),
      sku: listing.sku,
      units: count(request.manyUnits, prng),
      price: listing.offers.get(marketplace.id)?.price ?? Money.localPrice(1999, marketplace.currency)
    })),
    address: People.generate(prng, marketplace.countryCode).address,
    status: "ACCEPTED",
    subStatus: undefined,
    updated: now,
    pickup: now - now % day + day + 16 * hour,
    invoice: undefined,
    cancelled: undefined,
    packages: []
  }
  stored.set(shipment.id, shipment)
  return shipment
}

/** The shipments that a world begins with, for a location named `Sandbox`. */
const initial = 14

/** The shipments of a seller by id. */
export const of = (world: World.World, seller: Seller): ReadonlyMap<string, Shipment> => {
  const stored = shipments.of(seller)
  if (stored.size === 0) {
    const marketplaceId = seller.marketplaces[0]!.id
    const { ids } = locate(world.seed, seller, "Sandbox", marketplaceId, ["FBA", "MFN"])
    for (let index = 0; index < initial; index++) {
      const channel = index % 3 === 0 ? "FBA" : "MFN"
      const request: Request = {
        locationId: ids[channel]!,
        marketplaceId,
        channel,
        shippingType: index % 2 === 0 ? "MARKETPLACE" : "SELF",
        orderTypes: [],
        manyLines: index % 4 === 0,
        manyUnits: index % 5 === 0
      }
      create(world.seed, seller, request, world.start - (initial - index) * 5 * hour)
    }
  }
  return stored
}
