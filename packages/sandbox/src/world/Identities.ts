/**
 * Who the sellers of a generated world are. They follow from its seed.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Marketplaces from "effect-sp-api/Marketplace"
import type { RegionId } from "effect-sp-api/Region"
import * as Prng from "./Prng.ts"

/** What is known of a seller before its listings and orders. */
export interface Identity {
  readonly id: string
  readonly name: string
  readonly region: RegionId
  readonly marketplaces: ReadonlyArray<Marketplace>
}

const profiles: ReadonlyArray<readonly [region: RegionId, name: string, countries: ReadonlyArray<string>]> = [
  ["na", "Sandbox Goods Inc.", ["US", "CA", "MX"]],
  ["eu", "Sandbox Waren GmbH", ["DE", "FR", "IT", "ES", "GB"]],
  ["fe", "サンドボックス商店", ["JP", "AU", "SG"]]
]

/** A seller of a region; 0 is the first. */
export const of = (seed: number, region: RegionId, index = 0): Identity => {
  const [, name, countries] = profiles.find(([of]) => of === region)!
  const prng = index === 0 ? Prng.make(seed, "seller", region) : Prng.make(seed, "seller", region, index)
  return {
    id: `A${prng.string(13, Prng.alphanumeric)}`,
    name: index === 0 ? name : `${name} ${index + 1}`,
    region,
    marketplaces: countries.map((country) => Marketplaces.fromCountryCode(country)!)
  }
}

/** All regions, in the order of their sellers. */
export const regions: ReadonlyArray<RegionId> = profiles.map(([region]) => region)

/** So many sellers, in the regions by turns. */
export const make = (seed: number, count: number): ReadonlyArray<Identity> =>
  Array.from(
    { length: count },
    (_, index) => of(seed, regions[index % regions.length]!, Math.floor(index / regions.length))
  )
