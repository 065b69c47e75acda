/**
 * Refuses inputs that name a marketplace of another region. Amazon reports this mistake with its least helpful
 * error.
 */
import type { RegionId } from "../../Region.ts"
import type { RequestInvalid } from "../../SpApiError.ts"
import { isObject } from "../../wire/json.ts"
import { invalid } from "./parameterValues.ts"

/**
 * The marketplaces of each region: country and id in turn. Every program that calls the API bundles this table, which
 * is a fifth of the one in `Marketplace.ts`; a test compares the two.
 */
const marketplaces: { readonly [region in RegionId]: string } = {
  na: "US ATVPDKIKX0DER CA A2EUQ1WTGCTBG2 MX A1AM78C64UM0Y8 BR A2Q3Y263D00KWC",
  eu: "IE A28R8C7NBKEWEA ES A1RKKUPIHCS9HS GB A1F83G8C2ARO7P FR A13V1IB3VIYZZH BE AMEN7PMS3EDWL NL A1805IZSGTT6HS "
    + "DE A1PA6795UKMFR9 IT APJ6JRA9NG5V4 SE A2NODRKZP88ZB9 ZA AE08WJ6YKNBMC PL A1C3SOZRARQ6R3 EG ARBP9OOSHTCHU "
    + "TR A33AVAJ2PDY3EV SA A17E79C6D8DWNP AE A2VIGQ35RCS4UG IN A21TJRUUN4KGV",
  fe: "SG A19VAU5U5O7RUS AU A39IBJ37TRP1C6 JP A1VC38T7YXB528"
}

/** What is wrong with an id, where it is of a marketplace of another region. */
const problemOf = (id: unknown, region: RegionId): string | undefined => {
  if (typeof id !== "string") return undefined
  for (const other in marketplaces) {
    const table = marketplaces[other as RegionId]
    if (other === region || !table.includes(id)) continue
    const words = table.split(" ")
    const index = words.indexOf(id)
    if (index % 2 !== 1) continue
    const country = new Intl.DisplayNames("en", { type: "region" }).of(words[index - 1]!)
    return `${id} is ${country}, a marketplace of region ${other}, but this client is configured for ${region}; `
      + `use a client with region "${other}" and that region's refresh token`
  }
  return undefined
}

/** The first marketplace of an input that is known to be in another region. */
export const foreignMarketplace = (input: unknown, region: RegionId, path = ""): RequestInvalid | undefined => {
  if (!isObject(input)) return undefined
  for (const name in input) {
    const value = input[name]
    if (name === "body") {
      const problem = foreignMarketplace(value, region, "body.")
      if (problem !== undefined) return problem
    } else if (/^marketplaceIds?$/i.test(name)) {
      for (const id of Array.isArray(value) ? value : [value]) {
        const problem = problemOf(id, region)
        if (problem !== undefined) return invalid(path + name, problem)
      }
    }
  }
  return undefined
}
