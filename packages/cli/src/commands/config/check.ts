/** Checks the settings of this run without a request. */
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import { isSpApiError } from "effect-sp-api/SpApiError"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Resolve from "../../config/resolve.ts"
import { shown } from "../../config/shown.ts"
import { InMemory } from "../../globals.ts"
import { explain } from "../../output/explain.ts"
import { Failure } from "../../output/failure.ts"
import { note } from "../../output/notes.ts"
import * as Print from "../../output/print.ts"

const missing =
  "set it in the environment, or by `spapi config set default client_id`; add --sandbox to try a command without an account"

/** Elsewhere the advice is to run this command. */
const withoutItself = <E>(error: E): E | Failure => {
  const { advice = "", kind, message } = explain(error)
  if (kind !== "configuration" || !advice.includes("spapi config check")) return error
  const isMissing = isSpApiError(error) && error.reason.message.includes("is not set")
  return new Failure({ kind, message, advice: isMissing ? missing : "correct this setting where it is from" })
}

const ofSettings = Effect.gen(function*() {
  const unresolved = yield* Resolve.settingsUnresolved
  yield* note(
    unresolved.file.exists
      ? `${unresolved.file.path}: ${
        unresolved.profile === undefined ? "no profile is used" : `profile ${unresolved.profile}`
      }`
      : `${unresolved.file.path} does not exist`
  )
  yield* Print.value(shown(unresolved))
  const env = Resolve.toVariables(yield* Resolve.resolved)
  const values = yield* SpApiConfig.fromEnv.pipe(
    Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env }))
  )
  yield* SpApiConfig.make(values)
  yield* note("The settings are complete. `spapi doctor` tries them.")
}).pipe(Effect.mapError(withoutItself))

/** Runs the command. */
export const run = Effect.fnUntraced(function*() {
  if (!(yield* InMemory)) return yield* ofSettings
  yield* Print.value([])
  yield* note("With --sandbox no settings are used: the API is in memory, and has an account of its own.")
})
