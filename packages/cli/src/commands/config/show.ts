/** Prints the settings of this run. */
import * as Effect from "effect/Effect"
import { settingsUnresolved } from "../../config/resolve.ts"
import { shown } from "../../config/shown.ts"
import * as Print from "../../output/print.ts"

/** Runs the command. */
export const run = Effect.fnUntraced(function*() {
  yield* Print.value(shown(yield* settingsUnresolved))
})
