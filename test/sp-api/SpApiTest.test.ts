import { assert, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { SpApiTest } from "effect-sp-api"
import { NotFound } from "effect-sp-api/SpApiError"
import { getThings, makeThing } from "./support/operations.ts"

const input = { MarketplaceIds: ["ATVPDKIKX0DER"] }

it.effect("a stub responds to its operation, and the calls are recorded", () =>
  Effect.gen(function*() {
    const answer = yield* makeThing({ sku: "a", body: { name: "n" } })
    assert.deepStrictEqual(answer, { id: "n" })
    const calls = yield* SpApiTest.Calls
    assert.deepStrictEqual(yield* calls.of(makeThing), [{ sku: "a", body: { name: "n" } }])
    assert.strictEqual((yield* calls.all)[0]?.operation, "things.makeThing")
  }).pipe(Effect.provide(SpApiTest.layer(SpApiTest.on(makeThing, (given) => Effect.succeed({ id: given.body.name }))))))

it.effect("an operation without a stub fails, names itself and says how to stub it", () =>
  Effect.gen(function*() {
    const error = yield* Effect.flip(getThings(input))
    assert.match(error.message, /things\.getThings: .*not stubbed[^]*SpApiTest\.on\(Things\.getThings/)
  }).pipe(Effect.provide(SpApiTest.layer())))

it.effect("a wrong input fails as in the real client", () =>
  Effect.gen(function*() {
    const error = yield* Effect.flip(makeThing({ sku: "..", body: { name: "n" } }))
    assert.strictEqual(error.reason._tag, "RequestInvalid")
  }).pipe(Effect.provide(SpApiTest.layer(SpApiTest.on(makeThing, () => Effect.succeed({ id: "1" }))))))

it.effect("pages are read from stubbed responses", () =>
  Effect.gen(function*() {
    const items = yield* Stream.runCollect(getThings.items(input))
    assert.deepStrictEqual(items.map((item) => item.id), ["1", "2"])
  }).pipe(Effect.provide(SpApiTest.layer(SpApiTest.on(getThings, (given) =>
    Effect.succeed({
      payload: given.NextToken === undefined
        ? { Things: [{ id: "1" }], NextToken: "t" }
        : { Things: [{ id: "2" }] }
    }))))))

it.effect("a stub can fail as the API would", () =>
  Effect.gen(function*() {
    const status = yield* getThings(input).pipe(
      Effect.map(() => 200),
      Effect.catchReason("SpApiError", "NotFound", (reason) => Effect.succeed(reason.status))
    )
    assert.strictEqual(status, 404)
  }).pipe(Effect.provide(SpApiTest.layer(
    SpApiTest.on(getThings, () => SpApiTest.error(getThings, new NotFound({ status: 404, errors: [] })))
  ))))
