/** Which account a server is for. Without a name it does not start. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Resolve from "../../config/resolve.ts"
import { InMemory, Profile } from "../../globals.ts"
import * as Host from "../../host.ts"
import { configuration } from "../../output/failure.ts"
import { marketplaceNamed } from "../../reference/marketplaces.ts"

/**
 * Fails with exit code 3 where several profiles exist and none was named: the `default_profile` of a file is a
 * convenience of the person at the shell, not a choice for an agent.
 */
export const named = Effect.gen(function*() {
  if (yield* InMemory) return
  const { file, values } = yield* Resolve.settingsUnresolved
  const profiles = Object.keys(file.profiles)
  const isNamed = Option.isSome(yield* Profile) || ((yield* Host.env)["SPAPI_PROFILE"] ?? "") !== ""
  if (profiles.length > 1 && !isNamed && values.refreshToken?.origin === "profile") {
    return yield* configuration(
      `There are ${profiles.length} profiles, and none is named: an agent gets the account that you choose`,
      `add --profile with one of ${profiles.join(", ")}`
    )
  }
})

/** The marketplaces that the settings name: `DE`, or `DE,FR`. */
export const marketplaces = Effect.gen(function*() {
  if (yield* InMemory) return []
  const setting = (yield* Resolve.settingsUnresolved).values.marketplace
  return yield* Effect.forEach(setting?.value.split(",") ?? [], (name) => {
    const found = marketplaceNamed(name)
    return found === undefined
      ? configuration(`${setting?.place}: ${name} is neither a country code (DE) nor the id of a marketplace`)
      : Effect.succeed<string>(found.id)
  })
})
