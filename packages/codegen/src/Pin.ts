/**
 * Which models the committed modules are from: the commit of Amazon's repository, and the SHA-256 of every file.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { workspace } from "./Files.ts"

/** The pin. */
export interface Pin {
  readonly repository: string
  /** `unknown` when models were generated from without saying of which commit they are. */
  readonly commit: string
  readonly files: Readonly<Record<string, string>>
}

/** Where it is kept, from the root of the workspace. */
export const pinFile = "packages/codegen/pin.json"

const none: Pin = { repository: "amzn/selling-partner-api-models", commit: "unknown", files: {} }

/** Reads the committed pin. */
export const readPin = Effect.gen(function*() {
  const fs = yield* FileSystem.FileSystem
  const path = `${workspace}${pinFile}`
  return (yield* fs.exists(path)) ? JSON.parse(yield* fs.readFileString(path)) as Pin : none
})

/** The models whose files are not those of the pin. */
export const unpinned = (pin: Pin, hashes: Readonly<Record<string, string>>): ReadonlyArray<string> =>
  [...new Set([...Object.keys(hashes), ...Object.keys(pin.files)])].filter((model) =>
    pin.files[model] !== hashes[model]
  ).sort()

/** The pin of models. */
export const pinOf = (pin: Pin, hashes: Readonly<Record<string, string>>, commit: string | undefined): Pin => ({
  repository: pin.repository,
  commit: commit ?? (unpinned(pin, hashes).length === 0 ? pin.commit : "unknown"),
  files: Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => a < b ? -1 : 1))
})

/** A pin as the contents of its file. */
export const pinText = (pin: Pin): string => `${JSON.stringify(pin, null, 2)}\n`
