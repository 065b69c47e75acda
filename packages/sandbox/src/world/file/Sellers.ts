/**
 * The sellers of a file, and which one an entry means.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Marketplaces from "effect-sp-api/Marketplace"
import { unknownName } from "../../protocol/Strict.ts"
import type { Identity } from "../Identities.ts"
import * as Identities from "../Identities.ts"
import * as Prng from "../Prng.ts"
import type { Problems } from "./Problems.ts"
import type { WorldFile } from "./WorldFile.ts"

const marketplacesOf = (
  ids: ReadonlyArray<string>,
  region: Identity["region"],
  path: string,
  problems: Problems
): ReadonlyArray<Marketplace> => {
  const known = Marketplaces.inRegion(region)
  return ids.flatMap((id, index) => {
    const marketplace = known.find((marketplace) => marketplace.id === id)
    const place = `${path}[${index}]`
    if (marketplace === undefined) {
      const names = known.map((marketplace) => marketplace.id)
      problems.add(place, `${id} is not a marketplace of the region ${region}. Known: ${names.join(", ")}.`)
      return []
    }
    problems.unique(place, `marketplace ${path}`, id)
    return [marketplace]
  })
}

/** The sellers of a file, then those of the regions that it does not mention; or so many generated ones. */
export const read = (file: WorldFile, seed: number, count: number, problems: Problems): ReadonlyArray<Identity> => {
  if (file.sellers === undefined) return Identities.make(seed, count)
  const sellers: Array<Identity> = []
  for (const [index, entry] of file.sellers.entries()) {
    const path = `sellers[${index}]`
    const usual = Identities.of(seed, entry.region)
    const isSecond = sellers.some(({ region }) => region === entry.region)
    const id = entry.id ?? (isSecond ? `A${Prng.make(seed, "seller", index).string(13, Prng.alphanumeric)}` : usual.id)
    problems.unique(`${path}.id`, "seller", id)
    sellers.push({
      id,
      name: entry.name ?? usual.name,
      region: entry.region,
      marketplaces: entry.marketplaces === undefined
        ? usual.marketplaces
        : marketplacesOf(entry.marketplaces, entry.region, `${path}.marketplaces`, problems)
    })
  }
  for (const region of Identities.regions) {
    if (sellers.every((seller) => seller.region !== region)) sellers.push(Identities.of(seed, region))
  }
  return sellers
}

/** The seller and the marketplace of an entry; undefined where there are none, which is a problem. */
export const resolve = (
  sellers: ReadonlyArray<Identity>,
  entry: { readonly seller?: string; readonly marketplace?: string },
  path: string,
  problems: Problems
): { readonly seller: Identity; readonly marketplace: Marketplace } | undefined => {
  const takesPart = ({ marketplaces }: Identity): boolean =>
    entry.marketplace === undefined || marketplaces.some(({ id }) => id === entry.marketplace)
  const seller = entry.seller === undefined
    ? sellers.find(takesPart)
    : sellers.find(({ id, region }) => id === entry.seller || region === entry.seller)
  if (seller === undefined && entry.seller !== undefined) {
    const known = sellers.flatMap(({ id, region }) => [id, region])
    problems.add(`${path}.seller`, `${entry.seller} ${unknownName(entry.seller, known)}`)
    return undefined
  }
  const marketplace = seller?.marketplaces.find(({ id }) => entry.marketplace === undefined || id === entry.marketplace)
  if (seller === undefined || marketplace === undefined) {
    const known = (seller === undefined ? sellers : [seller]).flatMap(({ marketplaces }) => marketplaces)
    problems.add(
      `${path}.marketplace`,
      `${entry.marketplace} is not a marketplace of ${
        seller === undefined ? "a seller" : `the seller ${seller.id}`
      }. Known: ${known.map(({ id }) => id).join(", ")}.`
    )
    return undefined
  }
  return { seller, marketplace }
}
