/**
 * The actions under `/_sandbox/`, for programs in any language.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { call, login, send } from "./support.ts"

const participations = "/sellers/v1/marketplaceParticipations"

const act = (name: string, json: unknown = {}) =>
  Effect.flatMap(Sandbox.Sandbox, ({ url }) => send("POST", `${url}/_sandbox/${name}`, { json }))

const memory = Sandbox.layerHttpClient({ usagePlans: "off" })

describe("actions over HTTP", () => {
  it.effect("add faults with all their options, and remove them", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const statuses = (count: number) =>
        Effect.forEach(
          Array.from({ length: count }),
          () => Effect.map(call("GET", participations, { token }), ({ status }) => status)
        )
      yield* act("faults/add", { kind: "throttled", on: "sellers", calls: [2, 3] })
      assert.deepStrictEqual(yield* statuses(4), [200, 429, 429, 200])
      yield* act("faults/add", { kind: "failure", on: "sellers", times: 2 })
      assert.deepStrictEqual(yield* statuses(3), [500, 500, 200])
      yield* act("faults/clear")
      yield* act("faults/add", { kind: "unavailable", on: "sellers", probability: 1 })
      const { json: { id } } = yield* act("faults/add", { kind: "failure", times: "always" })
      yield* act("faults/remove", { id })
      assert.deepStrictEqual(yield* statuses(2), [503, 503])
      yield* act("faults/clear")
      assert.deepStrictEqual(yield* statuses(1), [200])
    }).pipe(Effect.provide(memory)))

  it.effect("advance the time of the world, and add orders", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const before = yield* world.now
      const { json: { id } } = yield* act("world/orders/add", { channel: "AFN", quantity: 2 })
      const order = Effect.map(call("GET", `/orders/v0/orders/${id}`), ({ json }) => json.payload)
      assert.deepInclude(yield* order, { OrderStatus: "Unshipped", NumberOfItemsUnshipped: 2 })
      yield* act("world/advance", { by: "3 days" })
      assert.strictEqual((yield* world.now) - before, 3 * 86_400_000)
      assert.deepInclude(yield* order, { OrderStatus: "Shipped", NumberOfItemsShipped: 2 })
    }).pipe(Effect.provide(memory)))

  it.effect("revoke tokens and authorizations, and rotate secrets", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const token = yield* login()
      yield* act("tokens/revoke")
      assert.strictEqual((yield* call("GET", participations, { token })).status, 403)
      const { json } = yield* act("secret/rotate", { oldWorksFor: "1 hour" })
      assert.strictEqual(json.clientSecret, Redacted.value(sandbox.credentialsOf("na").clientSecret))
      yield* act("authorization/revoke", { region: "eu" })
      assert.isUndefined(yield* login("eu"))
      assert.isString(yield* login("na"))
      yield* act("reset")
      assert.isString(yield* login("eu"))
    }).pipe(Effect.provide(memory)))

  it.effect.each([
    ["faults/add", { kind: "nonsense" }, 400],
    ["faults/add", { kind: "slow", delay: "soon" }, 400],
    ["world/advance", { by: true }, 400],
    ["world/advance", { by: "-1 day" }, 400],
    ["world/advance", { by: 1e300 }, 400],
    ["world/orders/add", { quantity: 1e308 }, 400],
    ["world/orders/add", { sku: "none" }, 400],
    ["world/orders/add", { quantity: -1 }, 400],
    ["authorization/revoke", { region: "mars" }, 400],
    ["nonsense", {}, 404],
    ["constructor", {}, 404]
  ])("say what is wrong with them: %s %j", ([name, json, status]) =>
    Effect.gen(function*() {
      const response = yield* act(name as string, json)
      assert.strictEqual(response.status, status)
      assert.isNotEmpty(response.json.message)
    }).pipe(Effect.provide(memory)))

  it.effect("accept a charset in the content type, and no other content type", () =>
    Effect.gen(function*() {
      const { url } = yield* Sandbox.Sandbox
      const as = (type: string) =>
        Effect.map(
          send("POST", `${url}/_sandbox/reset`, { text: "{}", headers: { "content-type": type } }),
          ({ status }) => status
        )
      assert.strictEqual(yield* as("application/json; charset=utf-8"), 200)
      assert.strictEqual(yield* as("text/plain"), 404)
      assert.strictEqual(yield* as("application/jsonp"), 404)
    }).pipe(Effect.provide(memory)))
})
