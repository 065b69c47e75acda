/** Profiles: named sets of settings in the configuration file, which only its owner may read. */
import * as Effect from "effect/Effect"
import { isObject } from "effect/Predicate"
import { readFileSync, statSync } from "node:fs"
import { codeOf } from "../output/advice.ts"
import { configuration, type Failure } from "../output/failure.ts"
import { keyOf, type Setting, settingOf, settings } from "./settingNames.ts"
import { utf8 } from "./text.ts"

/** The values of a profile, as they are in the file: secrets may be references. */
export type Profile = { readonly [S in Setting]?: string }

/** The configuration file. */
export interface File {
  readonly path: string
  /** Whether there is one. */
  readonly exists: boolean
  readonly defaultProfile: string | undefined
  readonly profiles: Readonly<Record<string, Profile>>
}

/** What is in the file; `undefined` where it does not exist. */
const read = (path: string): Effect.Effect<string | undefined, Failure> =>
  Effect.suspend(() => {
    try {
      const { mode } = statSync(path)
      return process.platform !== "win32" && (mode & 0o077) !== 0
        ? configuration(
          `${path} can be read by others (mode ${(mode & 0o777).toString(8)})`,
          `it may hold secrets: chmod 600 ${path}`
        )
        : utf8(path, readFileSync(path))
    } catch (error) {
      const code = codeOf(error)
      return code === "ENOENT" || code === "ENOTDIR"
        ? Effect.succeed(undefined)
        : configuration(`${path} cannot be read (${code})`)
    }
  })

/** Parses TOML. The parser's own message holds lines of the file, which may hold a secret, so it is not repeated. */
const parse = Effect.fnUntraced(function*(path: string, text: string) {
  const { TomlError, parse } = yield* Effect.promise(() => import("smol-toml"))
  return yield* Effect.suspend(() => {
    try {
      return Effect.succeed(parse(text))
    } catch (error) {
      const place = error instanceof TomlError ? `: see line ${error.line}, column ${error.column}` : ""
      return configuration(
        `${path} is not valid TOML${place}`,
        "values are in quotation marks: region = \"eu\"; a profile, and a setting of it, is there once"
      )
    }
  })
})

const profileOf = (path: string, name: string, table: unknown): Effect.Effect<Profile, Failure> => {
  const where = `${path}, profile ${name}`
  if (!isObject(table) || Array.isArray(table)) {
    return configuration(`${where} is not a table`, `write [profiles.${name}]`)
  }
  const profile: { [S in Setting]?: string } = {}
  for (const [key, value] of Object.entries(table)) {
    const setting = settingOf(key)
    if (setting === undefined) {
      return configuration(
        `${where}: the setting ${key} does not exist`,
        `settings are ${settings.map(keyOf).join(", ")}`
      )
    }
    if (typeof value !== "string" && typeof value !== "boolean") {
      return configuration(
        `${where}: ${key} must be a string`,
        `write ${key} = "…"; several are one string, as "DE,FR"`
      )
    }
    profile[setting] = String(value)
  }
  return Effect.succeed(profile)
}

/** Reads the configuration file; without one there are no profiles. Fails where others may read it. */
export const load = Effect.fnUntraced(function*(path: string): Effect.fn.Return<File, Failure> {
  const text = yield* read(path)
  if (text === undefined) return { path, exists: false, defaultProfile: undefined, profiles: {} }
  const { default_profile: defaultProfile, profiles = {}, ...rest } = yield* parse(path, text)
  const unknown = Object.keys(rest)[0]
  if (unknown !== undefined) {
    return yield* configuration(`${path}: ${unknown} has no meaning`, "settings belong to a profile: [profiles.NAME]")
  }
  if (defaultProfile !== undefined && typeof defaultProfile !== "string") {
    return yield* configuration(
      `${path}: default_profile must be the name of a profile`,
      "write default_profile = \"shop\""
    )
  }
  if (!isObject(profiles)) return yield* configuration(`${path}: profiles must be tables`, "write [profiles.shop]")
  const entries = yield* Effect.forEach(
    Object.entries(profiles),
    ([name, table]) => Effect.map(profileOf(path, name, table), (profile) => [name, profile] as const)
  )
  return { path, exists: true, defaultProfile, profiles: Object.fromEntries(entries) }
})
