/**
 * The actions under `/_sandbox/`, for programs in any language.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { readText } from "../../packages/tools/src/support/text.ts"
import { act, call, login, send } from "./support.ts"

const participations = "/sellers/v1/marketplaceParticipations"

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

  it.effect("are about the seller of the printed credentials, or of the marketplace that they name", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const added = Effect.fnUntraced(function*(body: object) {
        const { json: { id }, status } = yield* act("world/orders/add", body)
        assert.strictEqual(status, 200)
        return id as string
      })
      const [own, german, japanese] = [
        yield* added({}),
        yield* added({ marketplaceId: "A1PA6795UKMFR9" }),
        yield* added({
          marketplaceId: "A1VC38T7YXB528"
        })
      ]
      const eu = yield* world.seller("eu")
      assert.isTrue(eu.ordersById.has(own) && eu.ordersById.has(german))
      assert.isTrue((yield* world.seller("fe")).ordersById.has(japanese))
      const contradiction = yield* act("world/orders/add", { region: "na", marketplaceId: "A1PA6795UKMFR9" })
      assert.include(contradiction.json.message, "is in the region eu, not na")
      assert.include((yield* act("world/orders/add", { marketplaceId: "DE" })).json.message, "is not a marketplace")
      yield* act("authorization/revoke")
      assert.isUndefined(yield* login("eu"))
      assert.isString(yield* login("na"))
    }).pipe(Effect.provide(Sandbox.layerTest({ region: "eu" }))))

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
    ["faults/add", { kind: "slow", dealy: "1 second" }, 400],
    ["faults/add", { kind: "slow", times: "sometimes" }, 400],
    ["faults/add", { kind: "failure", on: "ordersV0.getOrder5" }, 400],
    ["faults/add", { kind: "failure", probability: 2 }, 400],
    ["reset", { all: true }, 400],
    ["nonsense", {}, 404],
    ["constructor", {}, 404]
  ])("say what is wrong with them: %s %j", ([name, json, status]) =>
    Effect.gen(function*() {
      const response = yield* act(name as string, json)
      assert.strictEqual(response.status, status)
      assert.isNotEmpty(response.json.message)
    }).pipe(Effect.provide(memory)))

  it.effect.each([
    ["faults/add", { kind: "throtled" }, "kind must be"],
    ["faults/add", { knd: "throttled" }, "knd does not exist. Did you mean kind?"],
    ["faults/add", { kind: "failure", on: "ordersV0.getOrdrs" }, "Did you mean ordersV0.getOrders?"],
    ["faults/add", { kind: "failure", on: "orderV0" }, "Did you mean ordersV0?"],
    ["faults/add", { kind: "slow", delay: "soon" }, `delay must be a duration such as "10 seconds"`],
    ["world/orders/add", { quanity: 2 }, "quanity does not exist. Did you mean quantity?"],
    ["world/orders/add", { channel: "FBA" }, `channel must be "AFN" | "MFN"`],
    ["faults/ad", {}, "The action faults/ad does not exist. Did you mean faults/add?"],
    ["reset", { all: true }, "all does not exist; the action takes no keys."],
    ["faults/add", [], "The body must be object"]
  ])("name what is wrong, and the nearest that is known: %s %j", ([name, json, problem]) =>
    Effect.gen(function*() {
      assert.include((yield* act(name as string, json)).json.message, problem)
    }).pipe(Effect.provide(memory)))

  it.effect("are documented in the README, all of them", () =>
    Effect.gen(function*() {
      const response = yield* act("nonsense")
      const names = response.json.message.match(/Known: (.*)\./)[1].split(", ")
      const readme = readText(new URL("../../packages/sandbox/README.md", import.meta.url))
      const rows = readme.slice(readme.indexOf("| action |")).split("\n\n")[0]!.split("\n").slice(2)
      const documented = rows.flatMap((row) => [...row.split(" | ")[0]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
      assert.deepStrictEqual(documented.sort(), names.sort())
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
