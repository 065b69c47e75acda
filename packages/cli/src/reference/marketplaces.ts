/** Marketplaces of command lines: country codes and ids. */
import * as Marketplace from "effect-sp-api/Marketplace"
import * as Effect from "effect/Effect"
import { accountIs } from "../client/memory.ts"
import * as Resolve from "../config/resolve.ts"
import { isLoopback } from "../config/settingNames.ts"
import { InMemory } from "../globals.ts"
import { usage } from "../output/failure.ts"

/** The marketplace that a country code (`DE`) or an id (`A1PA6795UKMFR9`) names; undefined where nothing has it. */
export const marketplaceNamed = (text: string): Marketplace.Marketplace | undefined =>
  Marketplace.fromId(text.trim()) ?? Marketplace.fromCountryCode(text.trim())

/** The same; fails with exit code 2 where nothing has it. */
const marketplaceOf = (text: string) =>
  Effect.suspend(() => {
    const found = marketplaceNamed(text)
    return found === undefined
      ? usage(
        `--marketplace: ${text} is neither a country code (DE) nor the id of a marketplace`,
        "`spapi marketplaces` lists them"
      )
      : Effect.succeed(found)
  })

/**
 * A client calls one region; Amazon's own errors about another one do not say so. An account in memory is in the region
 * of the marketplaces.
 */
export const checkRegion = Effect.fnUntraced(function*(marketplaces: ReadonlyArray<Marketplace.Marketplace>) {
  const [first] = marketplaces
  const other = marketplaces.find(({ region }) => region !== first!.region)
  if (other !== undefined) {
    return yield* usage(
      `--marketplace: ${first!.countryCode} is in region ${first!.region}, and ${other.countryCode} in ${other.region}`,
      "run the command once for each region, with a profile of that region"
    )
  }
  if (first === undefined) return
  if (yield* InMemory) return yield* accountIs(first.region)
  const { endpoint, region } = (yield* Resolve.settingsUnresolved).values
  const setting = region?.value.trim().toLowerCase()
  if (!["na", "eu", "fe"].includes(setting ?? "") || setting === first.region) return
  return yield* usage(
    `--marketplace: ${first.countryCode} is in region ${first.region}, but the settings are for ${setting}`,
    endpoint !== undefined && isLoopback(endpoint.value)
      ? `a sandbox has the settings of one region: start it with \`spapi sandbox --region ${first.region}\``
      : "add --profile with a profile of that region: each region has its own refresh token"
  )
})

/** The marketplaces of `--marketplace DE,FR`, each once; where it is absent, that of the settings. */
export const marketplacesOf = Effect.fnUntraced(function*(text: string | undefined) {
  const names = text ?? (yield* Resolve.settingsUnresolved).values.marketplace?.value
  const parts = names?.split(",").map((name) => name.trim()).filter((name) => name !== "") ?? []
  if (parts.length === 0) {
    return yield* usage("Which marketplace?", "add --marketplace DE, or set SPAPI_MARKETPLACE")
  }
  const marketplaces = [...new Set(yield* Effect.forEach(parts, marketplaceOf))]
  yield* checkRegion(marketplaces)
  return marketplaces
})
