/** Writes a setting of a profile. */
import * as Prompt from "effect/cli/Prompt"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import * as Edit from "../../config/edit.ts"
import { configFile } from "../../config/paths.ts"
import * as Profiles from "../../config/profiles.ts"
import { requireReplaceable } from "../../config/replaceable.ts"
import { referenceOf } from "../../config/secrets.ts"
import { isSecret, keyOf, settingOf, settings } from "../../config/settingNames.ts"
import * as Host from "../../host.ts"
import { usage } from "../../output/failure.ts"
import { note } from "../../output/notes.ts"
import { Presentation } from "../../output/presentation.ts"

/** What the command line holds. */
interface Values {
  readonly profile: string
  readonly setting: string
  readonly value: Option.Option<string>
}

/** Asks at a terminal, otherwise reads stdin. */
const ask = Effect.fnUntraced(function*(key: string) {
  const { prompts } = yield* Presentation
  if (prompts) return Redacted.value(yield* Prompt.run(Prompt.Password({ message: key })))
  const { stdin } = yield* Stdio.Stdio
  return yield* stdin.pipe(Stream.decodeText(), Stream.mkString)
})

/** Runs the command. */
export const run = Effect.fnUntraced(function*({ profile, setting: key, value: given }: Values) {
  const setting = settingOf(key)
  if (setting === undefined) {
    return yield* usage(`The setting ${key} does not exist`, `settings are ${settings.map(keyOf).join(", ")}`)
  }
  if (isSecret(setting) && Option.isSome(given) && referenceOf(given.value) === undefined) {
    return yield* usage(
      `${key} is secret, and others on this machine can see command lines`,
      `leave the value out to be asked, or pass env:NAME, file:PATH, command:… or keychain:SERVICE/ACCOUNT`
    )
  }
  const path = configFile(yield* Host.env)
  if (isSecret(setting) && Option.isNone(given)) {
    yield* requireReplaceable(yield* Profiles.load(path), profile, setting, "secret")
  }
  const value = (Option.getOrUndefined(given) ?? (yield* ask(key))).trim()
  if (value === "") return yield* usage(`${key}: the value is empty`)
  yield* Edit.set(path, profile, { [setting]: value })
  yield* note(`${path}: ${key} of profile ${profile} is set`)
})
