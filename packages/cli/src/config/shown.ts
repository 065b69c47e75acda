/** Settings as they may be seen. */
import type { Settings } from "./resolve.ts"
import { referenceOf } from "./secrets.ts"
import { isSecret, keyOf, settings } from "./settingNames.ts"

/** A setting with where it is from; of a secret no character. */
export interface Shown {
  readonly setting: string
  readonly value: string
  readonly from: string
}

/** The settings that have a value. */
export const shown = ({ values }: Settings): ReadonlyArray<Shown> =>
  settings.flatMap((setting) => {
    const found = values[setting]
    if (found === undefined) return []
    const value = isSecret(setting)
      ? referenceOf(found.value) === undefined || found.origin !== "profile" ? "(hidden)" : "(referred to)"
      : found.value
    return [{
      setting: keyOf(setting),
      value,
      from: `${found.origin === "profile" ? "" : `${found.origin}: `}${found.place}`
    }]
  })
