/** Who refers to a secret keeps it out of the configuration file, and decides whether it goes there. */
import * as Effect from "effect/Effect"
import { confirm } from "../output/confirm.ts"
import { configuration } from "../output/failure.ts"
import { Presentation } from "../output/presentation.ts"
import type * as Profiles from "./profiles.ts"
import { referenceOf } from "./secrets.ts"
import { keyOf, type Setting } from "./settingNames.ts"

/**
 * Asks before a value itself replaces a reference to it. Fails with exit code 3 where no person can be asked.
 */
export const requireReplaceable = Effect.fnUntraced(function*(
  { path, profiles }: Profiles.File,
  profile: string,
  setting: Setting,
  value: string
) {
  const present = Object.hasOwn(profiles, profile) ? profiles[profile]![setting] : undefined
  const reference = present === undefined ? undefined : referenceOf(present)
  if (reference === undefined) return
  const what = `${keyOf(setting)} of profile ${profile} refers to a secret (${reference.kind}:…)`
  const { prompts } = yield* Presentation
  if (!prompts) {
    return yield* configuration(
      `${what}, which the new ${value} itself would replace`,
      `remove it from ${path} first; afterwards move the ${value} to where it belongs, and refer to it again`
    )
  }
  yield* confirm(`${what}. Replace the reference by the new ${value} itself?`, false)
})
