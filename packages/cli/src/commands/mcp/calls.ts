/** Calls of operations for an agent: found by name, checked, in the background of the shop's own calls. */
import * as Policy from "effect-sp-api/http/Policy"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { isObject } from "effect/Predicate"
import * as Stream from "effect/Stream"
import { at } from "../../output/columns.ts"
import * as Operations from "../../reference/operations.ts"
import { type Element, shownTo } from "../../reference/personalKinds.ts"
import * as Artifacts from "./artifacts.ts"
import * as Marketplaces from "./marketplaces.ts"
import { isPartOfFeed, type Permissions, returnsCredential } from "./permissions.ts"
import { refuse, refusedOf } from "./refused.ts"
import * as Shown from "./shown.ts"

/** The input of an operation: parameters by their names on the wire, the body under `body`. */
export type Input = Readonly<Record<string, unknown>>

/**
 * Runs calls as bulk: those of the shop that share the rate limits go first. A call that would wait longer than hosts
 * wait for a tool fails instead.
 */
export const inBackground = <A, E, R>(call: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  call.pipe(
    Effect.provideService(Policy.Priority, "bulk"),
    Effect.provideService(Policy.MaxWait, Duration.seconds(45))
  )

/** An operation with what its model says. Fails where an agent must not call it at all. */
export const find = Effect.fnUntraced(function*(name: string) {
  const place = yield* Operations.find(name)
  const { id } = place.summary
  if (returnsCredential(id)) return yield* refuse(`${Operations.nameOf(place)} returns a credential; no tool calls it`)
  if (isPartOfFeed(id)) return yield* refuse(`${Operations.nameOf(place)} is a part of the tool feed; use that`)
  const operation = yield* Operations.load(place)
  const { facts } = yield* Effect.promise(place.section.facts)
  return { place, operation, facts, model: facts.operations[id]! }
}, Effect.mapError(refusedOf))

type Found = Effect.Success<ReturnType<typeof find>>

/** Why a call that asks for personal data is refused. */
export const hidesPersonalData =
  "This server hides personal data. Only the person who starts it can change that: spapi mcp --allow-pii"

/** Options of a call: no personal data but what was asked for, and may be. */
const optionsOf = Effect.fnUntraced(function*(
  { operation }: Found,
  asked: ReadonlyArray<Element>,
  { personal }: Permissions
) {
  if (asked.length > 0 && !personal) {
    return yield* refuse(hidesPersonalData)
  }
  const { restricted } = operation.spec
  return restricted?.when === "elements"
    ? { dataElements: asked.filter((element) => restricted.dataElements?.includes(element) ?? true) }
    : undefined
})

/** The array that a response is about: where its items are, or the only array of objects in it. */
const rowsOf = (value: unknown, path: ReadonlyArray<string> | undefined): ReadonlyArray<unknown> | undefined => {
  const items = path === undefined ? undefined : at(value, path.join("."))
  if (Array.isArray(items)) return items
  if (Array.isArray(value)) return value
  if (!isObject(value)) return undefined
  const arrays = Object.values(value).flatMap((inner) => Array.isArray(inner) ? [inner] : [])
  const nested = Object.values(value).filter((inner) => isObject(inner) && !Array.isArray(inner))
  return arrays.length === 1
    ? arrays[0]
    : arrays.length === 0 && nested.length === 1
    ? rowsOf(nested[0], undefined)
    : undefined
}

/** Rows that go into an response beside an artifact. */
const preview = (rows: ReadonlyArray<unknown>): ReadonlyArray<unknown> =>
  rows.slice(0, 2).filter((row) => JSON.stringify(row).length < 2_000)

/** A value as an response: itself, or an artifact where it is too large. */
export const fitting = Effect.fnUntraced(
  function*(store: Artifacts.Store, value: unknown, path?: ReadonlyArray<string>) {
    if (Buffer.byteLength(JSON.stringify(value ?? null)) <= Artifacts.limit) return { data: value ?? null }
    const rows = rowsOf(value, path) ?? [value]
    const artifact = yield* store.write(Stream.fromIterable(rows))
    // What is beside the rows, such as the token of the next page.
    const rest = JSON.stringify(value, (_, inner: unknown) => inner === rows ? undefined : inner)
    const beside = rows.length > 1 && rest !== undefined && rest.length < 4_000
      ? { rest: JSON.parse(rest) as unknown }
      : {}
    return {
      ...artifact,
      ...beside,
      preview: preview(rows),
      next: "read_artifact reads it by range, fields and filter"
    }
  },
  Effect.mapError(refusedOf)
)

/** The response of a call, as an agent may read it. */
export const send = Effect.fnUntraced(function*(
  store: Artifacts.Store,
  found: Found,
  input: Input,
  asked: ReadonlyArray<Element>,
  permissions: Permissions
) {
  const { facts, model, operation } = found
  const options = yield* optionsOf(found, asked, permissions)
  const { data, requestId, status } = yield* operation.withResponse(input, options).pipe(inBackground)
  const { hiddenValues, value } = Shown.shown(
    data,
    Shown.successOf(model, status),
    facts,
    shownTo(asked, operation.spec, model)
  )
  return {
    operation: operation.spec.name,
    ...(requestId === undefined ? {} : { requestId }),
    ...(hiddenValues === 0 ? {} : { hiddenPersonalValues: hiddenValues }),
    ...yield* fitting(store, value, operation.spec.paging?.items)
  }
}, Effect.mapError(refusedOf))

/** All pages of a call as an artifact. */
export const sendAll = Effect.fnUntraced(function*(
  store: Artifacts.Store,
  found: Found,
  input: Input,
  asked: ReadonlyArray<Element>,
  permissions: Permissions
) {
  const { facts, model, operation } = found
  const { pages } = operation
  if (pages === undefined) return yield* refuse(`${operation.spec.name} has no pages; leave out allPages`)
  const options = yield* optionsOf(found, asked, permissions)
  const schema = Shown.successOf(model)
  let hiddenPersonalValues = 0
  const rows = pages(input, options).pipe(Stream.flatMap((page) => {
    const { hiddenValues, value } = Shown.shown(page, schema, facts, shownTo(asked, operation.spec, model))
    hiddenPersonalValues += hiddenValues
    return Stream.fromIterable(rowsOf(value, operation.spec.paging?.items) ?? [value])
  }))
  const artifact = yield* inBackground(store.write(rows))
  return {
    operation: operation.spec.name,
    ...(hiddenPersonalValues === 0 ? {} : { hiddenPersonalValues }),
    ...artifact,
    next: "read_artifact reads it by range, fields and filter"
  }
}, Effect.mapError(refusedOf))

/** Characters of an input; what is larger is a feed. */
const maxInput = 1_000_000

/** Checks what an input names before it is sent. */
export const checked = Effect.fnUntraced(function*(input: Input) {
  const { length } = JSON.stringify(input)
  if (length > maxInput) return yield* refuse(`The input has ${length} characters, more than ${maxInput}`)
  yield* inBackground(Marketplaces.check(input))
}, Effect.mapError(refusedOf))
