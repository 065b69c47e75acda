/** Writes settings of profiles, and leaves everything else of the configuration file as it is, comments too. */
import * as Effect from "effect/Effect"
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { codeOf } from "../output/advice.ts"
import { configuration, type Failure } from "../output/failure.ts"
import * as Profiles from "./profiles.ts"
import { keyOf, type Setting } from "./settingNames.ts"

/** A string of TOML: those of JSON are valid there. */
const quote = (text: string): string => JSON.stringify(text)

const keyPattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The file with a value in its place. */
const edited = (text: string, profile: string, key: string, value: string): string => {
  const name = /^[\w-]+$/.test(profile) ? profile : quote(profile)
  const lines = text === "" ? [] : text.replace(/\n$/, "").split("\n")
  const header = new RegExp(
    String.raw`^\s*\[\s*profiles\s*\.\s*(${keyPattern(name)}|${keyPattern(quote(profile))})\s*\]`
  )
  const start = lines.findIndex((line) => header.test(line))
  const line = `${key} = ${quote(value)}`
  if (start === -1) return [...lines, ...(lines.length === 0 ? [] : [""]), `[profiles.${name}]`, line, ""].join("\n")
  const next = lines.findIndex((line, index) => index > start && /^\s*\[/.test(line))
  const end = next === -1 ? lines.length : next
  const present = lines.findIndex((line, index) =>
    index > start && index < end && new RegExp(String.raw`^\s*${key}\s*=`).test(line)
  )
  if (present !== -1) return [...lines.with(present, line), ""].join("\n")
  let last = end
  while (lines[last - 1]?.trim() === "") last--
  return [...lines.toSpliced(last, 0, line), ""].join("\n")
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return ""
  }
}

/**
 * Sets settings of a profile, which is made where it does not exist. The file is replaced at once, with mode 600. Fails
 * with exit code 3, before anything is written, where the file is not valid or is written in a form that this does not
 * understand.
 */
export const set = Effect.fnUntraced(function*(
  path: string,
  profile: string,
  values: { readonly [S in Setting]?: string }
): Effect.fn.Return<void, Failure> {
  yield* Profiles.load(path)
  let text = textOf(path)
  for (const [setting, value] of Object.entries(values)) text = edited(text, profile, keyOf(setting as Setting), value)
  const work = `${path}.${process.pid}.tmp`
  const write = Effect.suspend((): Effect.Effect<void, Failure> => {
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      writeFileSync(work, text, { mode: 0o600 })
      chmodSync(work, 0o600)
      return Effect.void
    } catch (error) {
      return configuration(`${path} cannot be written (${codeOf(error)})`)
    }
  })
  yield* write
  // What is not taken over must not stay beside the file: it holds the value.
  const discard = Effect.sync(() => rmSync(work, { force: true }))
  const { profiles } = yield* Effect.onError(Profiles.load(work), () => discard)
  const isThere = Object.entries(values).every(([setting, value]) => profiles[profile]?.[setting as Setting] === value)
  if (!isThere) {
    yield* discard
    return yield* configuration(
      `${path} is written in a form that only you can edit`,
      `add the setting to profile ${profile}`
    )
  }
  yield* Effect.sync(() => renameSync(work, path))
})
