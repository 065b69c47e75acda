/** 2xx responses with nothing in them: never `undefined` where the type says that there is an object. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Logger, Stream } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { Drift } from "effect-sp-api/operation/Checking"
import { checker, DriftHook, RequestChecking, ResponseChecking } from "effect-sp-api/operation/Checking"
import * as Operation from "effect-sp-api/operation/Operation"
import * as Shape from "effect-sp-api/operation/Shape"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { fakeApi } from "../support/fakeApi.ts"
import { getThings, makeThing } from "../support/operations.ts"

const empties: ReadonlyArray<readonly [string, () => Response]> = [
  ["no bytes", () => new Response("")],
  ["a content-length of 0", () => new Response("", { headers: { "content-length": "0" } })],
  ["white space", () => new Response(" \r\n\t")],
  ["a byte order mark", () => new Response("\uFEFF\uFEFF")],
  ["204", () => new Response(null, { status: 204 })],
  ["null", () => new Response("null")]
]

const modes = ["tolerant", "strict", "off"] as const
type Mode = (typeof modes)[number]

const run = <A>(
  call: Effect.Effect<A, SpApiError, Effect.Services<ReturnType<typeof getThings>>>,
  answer: () => Response,
  mode: Mode
) =>
  Effect.gen(function*() {
    const drifts: Array<Drift> = []
    const exit = yield* Effect.exit(Effect.provide(call, fakeApi(answer).layer({ sandbox: true }))).pipe(
      Effect.provideService(ResponseChecking, mode),
      Effect.provideService(RequestChecking, "off"),
      Effect.provideService(DriftHook, (drift) => Effect.sync(() => void drifts.push(drift))),
      Effect.provide(Logger.layer([]))
    )
    return { exit, drifts }
  })

const reasonOf = (exit: Exit.Exit<unknown, SpApiError>): string =>
  Exit.isSuccess(exit)
    ? "success"
    : exit.cause.reasons.map((reason) => reason._tag === "Fail" ? reason.error.reason._tag : reason._tag).join()

/** Starts a campaign, whatever its response says. */
const { body: _, ...withoutBody } = makeThing.spec
const startThing = Operation.make<void, { readonly errors?: ReadonlyArray<string> }>({
  ...withoutBody,
  name: "things.startThing",
  path: "/things/v0/things",
  parameters: {}
}, { output: () => Shape.Struct({ errors: Shape.optional(Shape.Array(Shape.String)) }) })

const input = { MarketplaceIds: ["ATVPDKIKX0DER"] }

describe.each(empties)("a 2xx response with nothing in it: %s", (_, answer) => {
  for (const mode of modes) {
    it.effect(`fails a call that may be sent again and whose model has a body (${mode})`, () =>
      Effect.gen(function*() {
        const one = yield* run(getThings(input), answer, mode)
        assert.strictEqual(reasonOf(one.exit), "ResponseInvalid")
        const stream = yield* run(Stream.runCollect(getThings.items(input)), answer, mode)
        assert.strictEqual(reasonOf(stream.exit), "ResponseInvalid")
      }))

    it.effect(`fails a call whose model requires a property (${mode})`, () =>
      Effect.gen(function*() {
        const call = makeThing({ sku: "1", body: { name: "a" } })
        assert.strictEqual(reasonOf((yield* run(call, answer, mode)).exit), "ResponseInvalid")
      }))

    it.effect(`is {} and drift for a call that took effect and whose model requires nothing (${mode})`, () =>
      Effect.gen(function*() {
        const { drifts, exit } = yield* run(startThing(), answer, mode)
        if (mode === "strict") return assert.strictEqual(reasonOf(exit), "ResponseInvalid")
        assert.deepStrictEqual(exit, Exit.succeed({}))
        const expected = [{ path: "", problem: "empty", missing: true }]
        assert.deepStrictEqual(drifts.map((drift) => drift.mismatches), mode === "off" ? [] : [expected])
      }))
  }
})

const scalars = {
  "string": "x",
  "date-time": "2026-01-01T00:00:00Z",
  "date": "2026-01-01",
  "integer": 1,
  "number": 1,
  "boolean": true
}

describe("every operation", () => {
  it.effect("never succeeds with undefined where its type has no undefined, in any mode", () =>
    Effect.gen(function*() {
      const counts = { failed: 0, object: 0, nothing: 0 }
      for (const section of Registry.sections) {
        const module = yield* Registry.load(section.model)
        for (const { id } of section.operations) {
          const operation = module[id] as Operation.Operation<never, unknown>
          const { shapes, spec } = operation
          const input: Record<string, unknown> = spec.body === undefined ? {} : { body: {} }
          for (const [name, parameter] of Object.entries(spec.parameters ?? {})) {
            const value = parameter.minimum ?? scalars[parameter.type]
            if (parameter.required) input[name] = parameter.list === undefined ? value : [value]
          }
          const shape = shapes.output?.()
          for (const mode of ["tolerant", "off"] as const) {
            const { exit } = yield* run(operation(input as never), empties[0]![1], mode)
            if (shape === undefined || checker(shape).matches(undefined)) {
              assert.deepStrictEqual(exit, Exit.succeed(undefined), spec.name)
              counts.nothing++
            } else if (Exit.isSuccess(exit)) {
              assert.isFalse(spec.repeatable, spec.name)
              assert.deepStrictEqual(exit.value, {}, spec.name)
              counts.object++
            } else {
              assert.strictEqual(reasonOf(exit), "ResponseInvalid", spec.name)
              counts.failed++
            }
          }
        }
      }
      assert.isAbove(counts.failed, 500)
      assert.isAbove(counts.object, 40)
      assert.isAbove(counts.nothing, 40)
    }), 300_000)
})
