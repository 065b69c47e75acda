/** `--select` and `--query`: what of a result is printed. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { isObject } from "effect/Predicate"
import { Query, Select } from "../globals.ts"
import { at } from "./columns.ts"
import { nearest } from "./distance.ts"
import { type Failure, usage } from "./failure.ts"
import { note } from "./notes.ts"
import type { Presentation } from "./presentation.ts"
import { oneLine } from "./sanitize.ts"

/** What `--select` and `--query` make of values. */
export interface Selection {
  /** The paths of `--select`; they are the columns of a table. */
  readonly paths: ReadonlyArray<string> | undefined
  /** Whether `--query` is there. */
  readonly searches: boolean
  /** Of a whole result: an array is selected from item by item. */
  readonly value: (value: unknown) => unknown
  /** Of one row of many. */
  readonly row: (row: unknown) => unknown
  /** Says which paths none of the items so far had. */
  readonly remark: Effect.Effect<void, never, Presentation>
}

/** The items whose properties are remembered, to name the nearest one. */
const remembered = 50

const namesOf = (value: unknown, depth = 3): ReadonlyArray<string> =>
  !isObject(value) || Array.isArray(value) || depth === 0
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [
      key,
      ...namesOf(inner, depth - 1).map((name) => `${key}.${name}`)
    ])

/** Picks paths, and remembers which of them were there. */
const picking = (paths: ReadonlyArray<string>) => {
  const absent = new Set(paths)
  const names = new Set<string>()
  let items = 0
  const pick = (value: unknown): unknown => {
    items++
    for (const path of absent) if (at(value, path) !== undefined) absent.delete(path)
    if (absent.size > 0 && items <= remembered) namesOf(value).forEach((name) => names.add(name))
    return Object.fromEntries(paths.map((path) => [path, at(value, path) ?? null]))
  }
  const remark = Effect.suspend(() =>
    items === 0 ? Effect.void : Effect.forEach(absent, (path) => {
      const near = nearest(path, [...names])
      const last = near.length > 0 ? near : nearest(path.split(".").at(-1)!, [...names])
      return note(oneLine(
        `--select: no item has ${path}${last.length === 0 ? "" : `; did you mean ${last.join(", ")}?`}`
      ))
    }, { discard: true })
  )
  return { pick, remark }
}

const compiled = (expression: string): Effect.Effect<(value: unknown) => unknown, Failure> =>
  Effect.gen(function*() {
    const { TreeInterpreter, compile } = yield* Effect.promise(() => import("@jmespath-community/jmespath"))
    const program = yield* Effect.try({ try: () => compile(expression), catch: messageOf }).pipe(
      Effect.catch((message) => usage(`--query: ${message}`, "see https://jmespath.org for expressions"))
    )
    return (value) => TreeInterpreter.search(program, value as Parameters<typeof TreeInterpreter.search>[1])
  })

const messageOf = (error: unknown): string => error instanceof Error ? error.message : String(error)

/** The selection of this command line. */
export const selection = Effect.gen(function*() {
  const select = Option.getOrUndefined(yield* Select)
  const query = Option.getOrUndefined(yield* Query)
  const paths = select?.split(",").map((path) => path.trim()).filter((path) => path !== "")
  if (paths?.length === 0) {
    return yield* usage("--select: names no property", "like --select AmazonOrderId,OrderTotal.Amount")
  }
  const search = query === undefined ? (value: unknown) => value : yield* compiled(query)
  const { pick: picked, remark } = paths === undefined
    ? { pick: (value: unknown) => value, remark: Effect.void }
    : picking(paths)
  const selected: Selection = {
    paths,
    searches: query !== undefined,
    value: (value) => {
      const found = search(value)
      return Array.isArray(found) ? found.map(picked) : picked(found)
    },
    row: (row) => picked(search(row)),
    remark
  }
  return selected
})
