/**
 * Which seller a test means: one with an id, or the first one of a region or a marketplace.
 */
import * as Marketplaces from "effect-sp-api/Marketplace"
import type { RegionId } from "effect-sp-api/Region"
import { Unacceptable, unknownName } from "../protocol/Strict.ts"
import type { State } from "../state/State.ts"
import * as Identities from "../world/Identities.ts"
import type { Seller } from "../world/World.ts"
import * as World from "../world/World.ts"

/** What names a seller. Keys that contradict each other are not acceptable. */
export interface Named {
  readonly sellerId?: string | undefined
  /** The first seller of a region. */
  readonly region?: RegionId | undefined
  /** The first seller of the region of a marketplace. */
  readonly marketplaceId?: string | undefined
}

/** The region that a marketplace or a region names, and `byDefault` where neither does. */
const regionOf = ({ marketplaceId, region }: Named, byDefault: RegionId): RegionId => {
  const marketplace = marketplaceId === undefined ? undefined : Marketplaces.fromId(marketplaceId)
  if (marketplaceId !== undefined && marketplace === undefined) {
    throw new Unacceptable(`marketplaceId is ${marketplaceId}, which is not a marketplace.`)
  }
  if (region !== undefined && marketplace !== undefined && marketplace.region !== region) {
    throw new Unacceptable(`The marketplace ${marketplaceId} is in the region ${marketplace.region}, not ${region}.`)
  }
  return region ?? marketplace?.region ?? byDefault
}

/** The seller with an id. Throws `Unacceptable` where it does not exist. */
export const byId = ({ world }: Pick<State, "world">, sellerId: string): Seller => {
  const seller = world.sellers.get(sellerId)
  if (seller === undefined) {
    throw new Unacceptable(`The seller ${sellerId} ${unknownName(sellerId, [...world.sellers.keys()])}`)
  }
  return seller
}

/** The seller that is named; by default the first one of the region `byDefault`. Throws `Unacceptable`. */
export const find = (state: State, named: Named, byDefault: RegionId): Seller => {
  if (named.sellerId === undefined) return World.sellerOf(state.world, regionOf(named, byDefault))
  const seller = byId(state, named.sellerId)
  const region = regionOf(named, seller.region)
  if (region !== seller.region) {
    throw new Unacceptable(`The seller ${seller.id} is in the region ${seller.region}, not ${region}.`)
  }
  return seller
}

const isRegion = (value: string): value is RegionId => Identities.regions.some((region) => region === value)

/** The first seller of a region, or the one with an id. Throws `Unacceptable`. */
export const of = (state: Pick<State, "world">, regionOrId: string): Seller =>
  isRegion(regionOrId) ? World.sellerOf(state.world, regionOrId) : byId(state, regionOrId)
