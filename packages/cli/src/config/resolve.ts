/**
 * The settings of this run, each with the place that it is from.
 *
 * Precedence: a profile that `--profile` names, then the environment, then `.env` of the working folder, then the
 * profile that `SPAPI_PROFILE` or the file itself chooses.
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { readFileSync } from "node:fs"
import { parseEnv } from "node:util"
import { Profile as ProfileFlag } from "../globals.ts"
import * as Host from "../host.ts"
import { codeOf } from "../output/advice.ts"
import { configuration, type Failure } from "../output/failure.ts"
import { configFile } from "./paths.ts"
import * as Profiles from "./profiles.ts"
import * as Secrets from "./secrets.ts"
import {
  isAddress,
  isForAmazon,
  isLoopback,
  isSecret,
  keyOf,
  type Setting,
  settings,
  variables
} from "./settingNames.ts"
import { requireLines, utf8 } from "./text.ts"

/** Where a value is from. */
export type Origin = "environment" | ".env" | "profile"

/** A value with its place. */
export interface Resolved {
  /** The value; a secret too. Show it with `config/show.ts` alone. */
  readonly value: string
  readonly origin: Origin
  /** The variable or the key: `SPAPI_REGION`, `region of profile shop (file:…)`. */
  readonly place: string
}

/** The settings of this run. */
export interface Settings {
  readonly file: Profiles.File
  /** The name of the profile, where there is one. */
  readonly profile: string | undefined
  readonly values: { readonly [S in Setting]?: Resolved }
}

type Env = Readonly<Record<string, string | undefined>>

interface Found extends Resolved {
  readonly setting: Setting
}

const fromVariables = (origin: Origin, env: Env) => (setting: Setting): Found | undefined => {
  const name = variables[setting].find((name) => (env[name] ?? "") !== "")
  return name === undefined ? undefined : { setting, value: env[name]!, origin, place: name }
}

const fromProfile = (name: string, profile: Profiles.Profile) => (setting: Setting): Found | undefined => {
  const value = profile[setting]
  if (value === undefined || value === "") return undefined
  const reference = Secrets.referenceOf(value)
  const how = reference === undefined ? "" : ` (${reference.kind}:…)`
  return { setting, value, origin: "profile", place: `${keyOf(setting)} of profile ${name}${how}` }
}

/** `.env` of the working folder; empty where there is not one. */
const dotEnv: Effect.Effect<Env, Failure> = Effect.suspend(() => {
  try {
    return utf8(".env of the working folder", readFileSync(".env")).pipe(
      Effect.flatMap(requireLines),
      Effect.map((text): Env => parseEnv(text))
    )
  } catch (error) {
    const code = codeOf(error)
    return code === "ENOENT" || code === "EISDIR"
      ? Effect.succeed<Env>({})
      : configuration(`.env of the working folder cannot be read (${code})`)
  }
})

/** The name of the profile, where there is one. */
const choose = (file: Profiles.File, flag: string | undefined, env: Env) => {
  const name = flag ?? (env["SPAPI_PROFILE"] || undefined) ?? file.defaultProfile
  if (name === undefined) return Effect.succeed(Object.hasOwn(file.profiles, "default") ? "default" : undefined)
  const known = Object.keys(file.profiles)
  return Object.hasOwn(file.profiles, name)
    ? Effect.succeed(name)
    : configuration(
      `The profile ${name} is not in ${file.path}`,
      known.length === 0 ? `\`spapi config set ${name} region eu\` makes it` : `its profiles are ${known.join(", ")}`
    )
}

/** A `.env` that came with a project must not send the secrets of others to an address of its own. */
const requireOwnSecrets = (values: Settings["values"]): Effect.Effect<void, Failure> => {
  const address = settings.find((setting) => {
    const found = values[setting]
    return found?.origin === ".env" && isAddress(setting) && !isLoopback(found.value)
  })
  const foreign = settings.find((setting) => isForAmazon(setting) && (values[setting]?.origin ?? ".env") !== ".env")
  return address === undefined || foreign === undefined
    ? Effect.void
    : configuration(
      `.env sets ${values[address]!.place}, but ${values[foreign]!.place} is from elsewhere: it would be sent there`,
      `set ${variables[address][0]} in the environment or in the profile if you trust the address`
    )
}

/** Settings by their precedence, with references of secrets as they are written. */
export const settingsUnresolved = Effect.gen(function*() {
  const env = yield* Host.env
  const flag = Option.getOrUndefined(yield* ProfileFlag)
  const file = yield* Profiles.load(configFile(env))
  const profile = yield* choose(file, flag, env)
  const ofProfile = profile === undefined ? () => undefined : fromProfile(profile, file.profiles[profile]!)
  const ofEnvironment = fromVariables("environment", env)
  const ofDotEnv = fromVariables(".env", yield* dotEnv)
  const sources = flag === undefined
    ? [ofEnvironment, ofDotEnv, ofProfile]
    : [ofProfile, ofEnvironment, ofDotEnv]
  const values: { [S in Setting]?: Resolved } = {}
  for (const setting of settings) {
    for (const source of sources) {
      const found = source(setting)
      if (found === undefined) continue
      values[setting] = { value: found.value, origin: found.origin, place: found.place }
      break
    }
  }
  yield* requireOwnSecrets(values)
  const result: Settings = { file, profile, values }
  return result
})

/** The settings of this run; secrets are fetched from where a profile refers to. Fails with exit code 3. */
export const resolved = Effect.gen(function*() {
  const { file, profile, values } = yield* settingsUnresolved
  const env = yield* Host.env
  const done: { [S in Setting]?: Resolved } = { ...values }
  for (const setting of settings) {
    const found = values[setting]
    if (found?.origin !== "profile" || !isSecret(setting)) continue
    const owner = `${keyOf(setting)} of profile ${profile}`
    done[setting] = { ...found, value: yield* Secrets.resolve(owner, found.value, env) }
  }
  const result: Settings = { file, profile, values: done }
  return result
})

/** The settings as environment variables, for `SpApiConfig.fromEnv`: errors then name the usual variables. */
export const toVariables = ({ values }: Settings): Readonly<Record<string, string>> =>
  Object.fromEntries(settings.flatMap((setting) => {
    const found = values[setting]
    return found === undefined ? [] : [[variables[setting][0], found.value]]
  }))
