/**
 * Responses that are too large for a conversation, as files of JSON lines. They are in a private folder, which goes
 * when the server ends.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { isObject } from "effect/Predicate"
import * as Stream from "effect/Stream"
import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { at } from "../../output/columns.ts"
import * as Folder from "./folder.ts"
import { refuse } from "./refused.ts"

/** Bytes of an response that go into the conversation. */
export const limit = 16 * 1024

/** Rows of one artifact. */
const maxRows = 200_000

/** Bytes of one artifact, and of all. */
const maxBytes = 256 * 1024 * 1024
const maxBytesOfAll = 1024 * 1024 * 1024

/** What is known of an artifact. */
export interface Artifact {
  readonly artifact: string
  readonly rows: number
  readonly bytes: number
  /** The properties of the first rows. */
  readonly fields: ReadonlyArray<string>
  /** Whether there were more rows than an artifact keeps. */
  readonly truncated?: true
}

/** A condition on rows. */
export interface Filter {
  readonly field: string
  readonly is: "equal" | "not equal" | "contains" | "less" | "greater"
  readonly value: string | number | boolean
}

/** What to read. */
export interface Range {
  readonly offset: number
  readonly limit: number
  readonly fields?: ReadonlyArray<string> | undefined
  readonly filter?: Filter | undefined
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value)

const compare = (left: unknown, right: string | number | boolean): number => {
  const numbers = [Number(left), Number(right)] as const
  if (textOf(left) !== "" && numbers.every((number) => !Number.isNaN(number))) return numbers[0] - numbers[1]
  const [a, b] = [textOf(left), textOf(right)]
  return a < b ? -1 : a > b ? 1 : 0
}

const holds = ({ field, is, value }: Filter) => (row: unknown): boolean => {
  const found = at(row, field)
  switch (is) {
    case "equal":
      return textOf(found) === textOf(value)
    case "not equal":
      return textOf(found) !== textOf(value)
    case "contains":
      return textOf(found).toLowerCase().includes(textOf(value).toLowerCase())
    case "less":
      return found !== undefined && compare(found, value) < 0
    case "greater":
      return found !== undefined && compare(found, value) > 0
  }
}

const picked = (row: unknown, fields: ReadonlyArray<string> | undefined): unknown =>
  fields === undefined ? row : Object.fromEntries(fields.map((field) => [field, at(row, field) ?? null]))

/** The store of this server, until its scope closes. */
export const make = Effect.gen(function*() {
  const files = yield* FileSystem.FileSystem
  const folder = yield* Folder.make
  const known = new Map<string, Artifact>()

  /** Removes the oldest artifacts where there are too many bytes. */
  const makeRoom = Effect.suspend(() => {
    let bytes = [...known.values()].reduce((total, artifact) => total + artifact.bytes, 0)
    const old = [...known].filter(([, artifact]) => {
      if (bytes <= maxBytesOfAll) return false
      bytes -= artifact.bytes
      return true
    })
    return Effect.forEach(old, ([id]) => {
      known.delete(id)
      return Effect.ignore(files.remove(join(folder, id)))
    }, { discard: true })
  })

  /** Writes rows to a new artifact. Nothing is left of one that fails. */
  const write = Effect.fnUntraced(function*<E, R>(rows: Stream.Stream<unknown, E, R>) {
    const id = randomBytes(9).toString("base64url")
    const file = join(folder, id)
    const fields = new Set<string>()
    let count = 0
    let bytes = 0
    let isWhole = true
    yield* rows.pipe(
      Stream.map((row) => {
        const line = `${JSON.stringify(row ?? null)}\n`
        return { row, line, length: Buffer.byteLength(line) }
      }),
      Stream.takeWhile(({ length }) => isWhole = count < maxRows && bytes + length <= maxBytes),
      Stream.map(({ length, line, row }) => {
        if (count++ < 100 && isObject(row)) Object.keys(row).slice(0, 200).forEach((key) => fields.add(key))
        bytes += length
        return line
      }),
      Stream.encodeText,
      Stream.run(files.sink(file, { mode: 0o600 })),
      Effect.onError(() => Effect.ignore(files.remove(file)))
    )
    const artifact: Artifact = {
      artifact: id,
      rows: count,
      bytes,
      fields: [...fields],
      ...(isWhole ? {} : { truncated: true })
    }
    known.set(id, artifact)
    yield* makeRoom
    return artifact
  })

  /** Keeps a string for a person to read. Returns the path of the file. */
  const keep = Effect.fnUntraced(function*(text: string) {
    const file = join(folder, `plan-${randomBytes(9).toString("base64url")}.txt`)
    yield* files.writeFileString(file, text, { mode: 0o600 })
    return file
  })

  /** Reads rows: as many as an response holds, and where the next ones begin. */
  const read = Effect.fnUntraced(function*(id: string, range: Range) {
    // Only names that this server made: no path leads out of its folder.
    const artifact = known.get(id)
    if (artifact === undefined) {
      return yield* refuse("No artifact has this id: they end with the server, and the oldest go first")
    }
    const rows: Array<unknown> = []
    let size = 0
    let matched = 0
    let isFull = false
    const matches = range.filter === undefined ? () => true : holds(range.filter)
    yield* files.stream(join(folder, id)).pipe(
      Stream.decodeText(),
      Stream.splitLines,
      Stream.filter((line) => line !== ""),
      Stream.map((line): unknown => JSON.parse(line)),
      Stream.filter(matches),
      Stream.runForEachWhile((row) =>
        Effect.sync(() => {
          if (matched++ < range.offset) return true
          const value = picked(row, range.fields)
          const length = Buffer.byteLength(JSON.stringify(value))
          if (rows.length > 0 && size + length > limit - 512 || rows.length >= range.limit) {
            isFull = true
            return false
          }
          // One row that is too large by itself: its fields can be read one by one.
          rows.push(
            length > limit - 512 ? { tooLarge: length, fields: isObject(value) ? Object.keys(value) : [] } : value
          )
          size += length
          return true
        })
      )
    )
    return {
      artifact: id,
      total: artifact.rows,
      rows,
      ...(isFull ? { nextOffset: range.offset + rows.length } : {})
    }
  })
  return { keep, read, write }
})

/** The store of a server. */
export type Store = Effect.Success<typeof make>
