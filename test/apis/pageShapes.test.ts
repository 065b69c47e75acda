/**
 * Pages that are not as their model says, for every operation with pages: whatever is missing, moved or renamed, a
 * Stream returns what is there, and never ends as if that were all.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Logger, Stream } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { Drift } from "effect-sp-api/operation/Checking"
import { DriftHook, RequestChecking, ResponseChecking } from "effect-sp-api/operation/Checking"
import type { Operation } from "effect-sp-api/operation/Operation"
import type { Paging, Parameter } from "effect-sp-api/operation/OperationSpec"
import type { SpApiError } from "effect-sp-api/SpApiError"
import type { ItemsOperation, PagedOperation } from "../../packages/sp-api/src/operation/internal/pagination.ts"
import { fakeApi } from "../sp-api/support/fakeApi.ts"

type Paged = PagedOperation<object, unknown> & Partial<Pick<ItemsOperation<object, unknown, unknown>, "items">>
type Json = Record<string, unknown>

const paged: ReadonlyArray<Paged> = (await Promise.all(Registry.sections.map((section) => section.load())))
  .flatMap((module) => Object.values(module))
  .filter((value): value is Paged => typeof value === "function" && "pages" in value)

const scalars: Record<Parameter["type"], unknown> = {
  "string": "x",
  "date-time": "2026-01-01T00:00:00Z",
  "date": "2026-01-01",
  "integer": 1,
  "number": 1,
  "boolean": true
}

const inputOf = ({ spec }: Operation<never, unknown>): object => {
  const { paging } = spec
  const input: Json = spec.body === undefined ? {} : { body: { pagination: { offset: 0, limit: 2 } } }
  for (const [name, parameter] of Object.entries(spec.parameters ?? {})) {
    const value = parameter.minimum ?? scalars[parameter.type]
    // Its following pages need a marketplace, which its first does not.
    if ((parameter.required || name === "MarketplaceId") && !(paging?.kind === "token" && name === paging.parameter)) {
      input[name] = parameter.list === undefined ? value : [value]
    }
  }
  return input
}

const put = (into: Json, path: ReadonlyArray<string>, leaf: unknown): Json => {
  const [key = "", ...rest] = path
  return { ...into, [key]: rest.length === 0 ? leaf : put((into[key] ?? {}) as Json, rest, leaf) }
}

/** A page as the model says; for operations whose pages are no list, one of the things that they hold. */
const pageOf = ({ paging }: Operation<never, unknown>["spec"], items: ReadonlyArray<unknown>, token?: string): Json => {
  let page: Json = {}
  if (paging === undefined) return page
  if (paging.items !== undefined) page = put(page, paging.items, items)
  if (paging.kind === "token" && token !== undefined) page = put(page, paging.next, token)
  return page
}

type Mode = "tolerant" | "strict" | "off"

const read = (operation: Paged, bodies: ReadonlyArray<unknown>, mode: Mode, kind: "items" | "pages") =>
  Effect.gen(function*() {
    const api = fakeApi((_, index) => {
      const body = index < bodies.length ? bodies[index] : {}
      return body instanceof Response ? body.clone() : Response.json(body)
    })
    const values: Array<unknown> = []
    const drifts: Array<Drift> = []
    const input = inputOf(operation)
    const stream: Stream.Stream<unknown, SpApiError, Effect.Services<ReturnType<Paged>>> = kind === "items"
      ? operation.items!(input)
      : operation.pages(input)
    const error = yield* stream.pipe(
      Stream.runForEach((value) => Effect.sync(() => void values.push(value))),
      Effect.as<SpApiError | undefined>(undefined),
      Effect.catch((error) => Effect.succeed<SpApiError | undefined>(error)),
      Effect.provide(api.layer({ sandbox: true })),
      Effect.provideService(RequestChecking, "off"),
      Effect.provideService(ResponseChecking, mode),
      Effect.provideService(DriftHook, (drift) => Effect.sync(() => void drifts.push(drift))),
      Effect.provide(Logger.layer([]))
    )
    return { values, error, drifts, requests: api.sent.length }
  })

const kindsOf = (operation: Paged): ReadonlyArray<"items" | "pages"> =>
  operation.items === undefined ? ["pages"] : ["items", "pages"]

/** The ways to move a page's parts, by what a reader would still recognize. */
const recase = (name: string): string =>
  /^[A-Z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name.charAt(0).toUpperCase() + name.slice(1)

/** A path whose last name is another. */
const renamed = (path: ReadonlyArray<string>, name: string): ReadonlyArray<string> => [...path.slice(0, -1), name]

type Token = Paging & { readonly kind: "token" }

interface Moved {
  readonly next: ReadonlyArray<string>
  readonly items: ReadonlyArray<string> | undefined
}

const moves: Record<string, (paging: Token) => Moved | undefined> = {
  "the envelope is missing": ({ items, next }) =>
    next[0] !== "payload" ? undefined : { next: next.slice(1), items: items?.slice(1) },
  "there is an envelope more": ({ items, next }) =>
    next.length > 2
      ? undefined
      : { next: ["payload2", ...next], items: items === undefined ? undefined : ["payload2", ...items] },
  "the token is at the root": ({ items, next }) => next.length === 1 ? undefined : { next: [next.at(-1)!], items },
  "the token is in an object of its own": ({ items, next }) => ({ next: ["paging", next.at(-1)!], items }),
  "the token is in the pagination": ({ items, next }) =>
    next.includes("pagination") ? undefined : { next: [...next.slice(0, -1), "pagination", next.at(-1)!], items },
  "the token is written in another case": ({ items, next }) => ({ next: renamed(next, recase(next.at(-1)!)), items }),
  "the token is called nextToken": ({ items, next }) =>
    next.at(-1) === "nextToken" ? undefined : { next: renamed(next, "nextToken"), items },
  "the token is called as its parameter": ({ items, next, parameter, within = [parameter] }) =>
    within.at(-1) === next.at(-1) ? undefined : { next: renamed(next, within.at(-1)!), items },
  "the items are written in another case": ({ items, next }) =>
    items === undefined ? undefined : { next, items: renamed(items, recase(items.at(-1)!)) },
  "everything is written in another case": ({ items, next }) => ({ next: next.map(recase), items: items?.map(recase) })
}

/** Pages that cannot be read to their end. */
const broken: Record<string, (page: Json, paging: Paging) => unknown> = {
  "is under other names": () => ({ rows: [1, 2], more: "x" }),
  "is an array": (page) => [page],
  "is a string": () => "page",
  "is a number": () => 7,
  "is empty": () => new Response(""),
  "is white space": () => new Response("\n"),
  "is null": () => null,
  "is without a body": () => new Response(null, { status: 204 }),
  "has a token of another type": (page, paging) =>
    paging.kind === "token" ? put(page, paging.next, { value: "t" }) : { rows: [1] },
  "has its token in an array": (page, paging) =>
    paging.kind === "token" ? put(page, paging.next, ["t"]) : { rows: [1] },
  "has a token of another name": (page, paging) =>
    paging.kind === "token" ? put(page, renamed(paging.next, "cursor"), "t") : { rows: [1] },
  "has text in place of its envelope": (page, paging) => {
    const envelope = [paging.items, paging.kind === "token" ? paging.next : undefined].find((path) =>
      (path?.length ?? 0) > 1
    )
    return envelope === undefined ? "text" : { ...page, [envelope[0]!]: "text" }
  }
}

describe("pages that are not as their model says", () => {
  it("are made for operations with a token and with an offset", () => {
    assert.sameMembers([...new Set(paged.map(({ spec }) => spec.paging?.kind))], ["token", "offset"])
  })

  for (const operation of paged) {
    const { spec } = operation
    const paging = spec.paging!

    it.effect(`of ${spec.name} are read to the end where what moved is recognized, with drift reported; strict fails`, () =>
      Effect.gen(function*() {
        if (paging.kind !== "token") return
        for (const [name, move] of Object.entries(moves)) {
          const moved = move(paging)
          if (moved === undefined) continue
          const page = (items: ReadonlyArray<unknown>, token?: string): Json => {
            const page = moved.items === undefined ? {} : put({}, moved.items, items)
            return token === undefined ? page : put(page, moved.next, token)
          }
          const last = operation.items === undefined ? {} : page([3])
          const bodies = [page([1, 2], "t1"), page([], "t2"), last]
          for (const kind of kindsOf(operation)) {
            for (const mode of ["tolerant", "off"] as const) {
              const { drifts, error, requests, values } = yield* read(operation, bodies, mode, kind)
              const text = `${spec.name} ${kind}, ${mode}: ${name}: ${error}`
              // Where not even the last page is as described, pages may end in a failure, but only after all of them.
              if (kind === "items") assert.isUndefined(error, text)
              assert.strictEqual(requests, 3, text)
              assert.deepStrictEqual(values, kind === "items" ? [1, 2, 3] : bodies, text)
              if (mode === "tolerant") assert.isAbove(drifts.length, 0, text)
              else assert.strictEqual(drifts.length, 0, text)
            }
            const strict = yield* read(operation, bodies, "strict", kind)
            assert.strictEqual(strict.error?.reason._tag, "ResponseInvalid", `${spec.name} ${kind}: ${name}`)
          }
        }
      }))

    it.effect(`of ${spec.name} that cannot be read to their end fail, after what came, in every mode`, () =>
      Effect.gen(function*() {
        for (const [name, spoil] of Object.entries(broken)) {
          const first = pageOf(spec, [1, 2], "t1")
          const bad = spoil(pageOf(spec, [3]), paging)
          for (const kind of kindsOf(operation)) {
            for (const mode of ["tolerant", "off", "strict"] as const) {
              for (const bodies of [[bad], ...(paging.kind === "token" ? [[first, bad]] : [])]) {
                const { error, values } = yield* read(operation, bodies, mode, kind)
                const text = `${spec.name} ${kind}, ${mode}: ${name}`
                assert.strictEqual(error?.reason._tag, "ResponseInvalid", text)
                if (bodies.length === 2 && mode !== "strict") {
                  assert.deepStrictEqual(
                    values.slice(0, 2),
                    kind === "items" ? [1, 2] : [first, ...values.slice(1, 2)],
                    text
                  )
                }
              }
            }
          }
        }
      }))

    it.effect(`of ${spec.name} that are empty as Amazon writes it end without a failure or drift of their own`, () =>
      Effect.gen(function*() {
        const parents = [paging.items, paging.kind === "token" ? paging.next : undefined]
          .flatMap((path) => path === undefined ? [] : path.map((_, depth) => path.slice(0, depth))).filter((path) =>
            path.length > 0
          )
        const empty: ReadonlyArray<Json> = [
          {},
          ...parents.flatMap((path) => [put({}, path, {}), put({}, path, null)]),
          ...(paging.items === undefined ? [] : [put({}, paging.items, []), put({}, paging.items, null)]),
          ...(paging.kind === "token" ? ["", null].map((none) => pageOf(spec, [], none as string)) : []),
          ...(paging.items === undefined
            ? []
            : [{ ...pageOf(spec, []), somethingNew: { a: 1 }, warnings: [], previousToken: "p" }])
        ]
        for (const body of empty) {
          for (const kind of kindsOf(operation)) {
            for (const mode of ["tolerant", "off"] as const) {
              const { error, requests } = yield* read(operation, [body], mode, kind)
              assert.isUndefined(error, `${spec.name} ${kind}: ${JSON.stringify(body)}: ${error}`)
              assert.strictEqual(requests, 1)
            }
          }
        }
      }))
  }
})
