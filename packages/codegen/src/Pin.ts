/**
 * Which models and schemas the committed files are from: the commit of Amazon's repository, and a hash of what is read
 * of every file, which does not depend on how the file is written.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { workspace } from "./Files.ts"
import type { Hashes, Sources } from "./Sources.ts"

/** The pin. */
export interface Pin {
  readonly repository: string
  /** `unknown` when models were generated from without saying of which commit they are. */
  readonly commit: string
  readonly files: Hashes
  readonly schemas?: Hashes
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

const differing = (pinned: Hashes, hashes: Hashes): ReadonlyArray<string> =>
  [...new Set([...Object.keys(hashes), ...Object.keys(pinned)])].filter((name) => pinned[name] !== hashes[name]).sort()

/** The models and schemas that are not those of the pin. */
export const unpinned = (pin: Pin, sources: Pick<Sources, "hashes" | "documents">): ReadonlyArray<string> => [
  ...differing(pin.files, sources.hashes),
  ...(sources.documents === undefined
    ? []
    : differing(pin.schemas ?? {}, hashesOf(sources.documents)).map((name) => `schemas/${name}`))
]

const hashesOf = (documents: NonNullable<Sources["documents"]>): Hashes =>
  Object.fromEntries([...documents].map(([name, { hash }]) => [name, hash]))

const sorted = (hashes: Hashes): Hashes => Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => a < b ? -1 : 1))

/** The pin of models and schemas. Without a commit it keeps that of before, where nothing is different. */
export const pinOf = (
  pin: Pin,
  sources: Pick<Sources, "hashes" | "documents">,
  commit: string | undefined
): Pin => {
  const schemas = sources.documents === undefined ? pin.schemas : hashesOf(sources.documents)
  return {
    repository: pin.repository,
    commit: commit ?? (unpinned(pin, sources).length === 0 ? pin.commit : "unknown"),
    files: sorted(sources.hashes),
    ...(schemas === undefined ? undefined : { schemas: sorted(schemas) })
  }
}

/** A pin as the contents of its file. */
export const pinText = (pin: Pin): string => `${JSON.stringify(pin, null, 2)}\n`
