/**
 * `GET /_sandbox/requests` as a log that is followed: it goes on from a number, waits, and has every response, also those
 * of stubs and of the sandbox's own failures.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Gateway from "../../packages/sandbox/src/gateway/Gateway.ts"
import * as Operations from "../../packages/sandbox/src/protocol/Operations.ts"
import { settingsOf } from "../../packages/sandbox/src/state/Options.ts"
import * as States from "../../packages/sandbox/src/state/State.ts"
import { act, call, login, send } from "./support.ts"

const layer = Sandbox.layerTest({ usagePlans: "off", now: "2026-11-10T08:00:00Z", frozen: true, ordersPerSeller: 3 })

const log = (query = "") =>
  Effect.gen(function*() {
    const { url } = yield* Sandbox.Sandbox
    return yield* send("GET", `${url}/_sandbox/requests?${query}`)
  })

/** What was asked for, of each request. */
const statuses = (query = "") =>
  Effect.map(log(query), ({ json }) => json.requests.map(({ status }: { status: number }) => status))

const marketplaces = "/sellers/v1/marketplaceParticipations"

const stub = (status: number, body?: unknown) =>
  act("stubs/add", { operation: "sellers.getMarketplaceParticipations", times: 1, response: { status, body } })

describe("the log of requests", () => {
  it.effect("goes on from a number, and waits for the next request that passes its filters", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const { json: { next, requests } } = yield* log("after=0")
      assert.deepStrictEqual([next, requests.map(({ sequence }: any) => sequence)], [1, [1]])
      assert.deepStrictEqual((yield* log("after=latest")).json, { requests: [], next: 1 })
      const waiting = yield* Effect.forkChild(log("after=latest&wait=20&status=4xx"), { startImmediately: true })
      yield* call("GET", marketplaces, { token })
      yield* call("GET", "/orders/v0/orders/1", { token })
      const found = (yield* Fiber.join(waiting)).json
      assert.deepStrictEqual([found.next, found.requests.map(({ operation }: any) => operation)], [
        3,
        ["ordersV0.getOrder"]
      ])
      // The oldest first, so that nothing is skipped.
      const first = (yield* log("after=0&limit=2")).json
      assert.deepStrictEqual([first.next, first.requests.length], [2, 2])
      assert.deepStrictEqual((yield* log("limit=2")).json.requests.map(({ sequence }: any) => sequence), [2, 3])
    }).pipe(Effect.provide(layer)))

  it.effect("goes on after a reset, which takes away what was before", () =>
    Effect.gen(function*() {
      yield* login()
      const waiting = yield* Effect.forkChild(log("after=1&wait=20"), { startImmediately: true })
      yield* act("reset")
      assert.deepStrictEqual((yield* log()).json, { requests: [], next: 1 })
      yield* login()
      assert.deepStrictEqual((yield* Fiber.join(waiting)).json.next, 2)
      assert.deepInclude((yield* log("after=1")).json.requests[0], { sequence: 2, attempt: 1 })
    }).pipe(Effect.provide(layer)))

  it.effect("has statuses by their class, and what came since", () =>
    Effect.gen(function*() {
      const token = yield* login()
      yield* stub(500, { errors: [{ code: "InternalFailure", message: "no" }] })
      yield* call("GET", marketplaces, { token })
      yield* act("clock/advance", { by: "10 minutes" })
      yield* stub(503)
      yield* call("GET", marketplaces, { token })
      yield* call("GET", "/orders/v0/orders/1", { token })
      assert.deepStrictEqual(yield* statuses(), [200, 500, 503, 404])
      assert.deepStrictEqual(yield* statuses("status=5xx"), [500, 503])
      assert.deepStrictEqual(yield* statuses("status=500"), [500])
      assert.deepStrictEqual(yield* statuses("since=5 minutes"), [503, 404])
      assert.deepStrictEqual(yield* statuses("since=1 hour&status=5XX"), [500, 503])
      assert.deepStrictEqual(yield* statuses("since=2026-11-10T08:05:00Z"), [503, 404])
      for (
        const [query, words] of [
          ["status=6xx", "status is 6xx"],
          ["since=yesterday", "since is yesterday"],
          ["wait=21", "wait is 21"],
          ["after=-1", "after is -1"]
        ] as const
      ) {
        const { json, status } = yield* log(query)
        assert.strictEqual(status, 400)
        assert.include(json.message, words)
      }
    }).pipe(Effect.provide(layer)))

  it.effect.each([true, false])(
    "has a request that the sandbox failed to handle, its section loaded: %s",
    (isLoaded) =>
      Effect.gen(function*() {
        const state = States.make(settingsOf({}), 0)
        const entries = Operations.makeEntries()
        if (isLoaded) yield* Operations.loadAll(entries)
        const handle = Gateway.make({
          entries,
          current: () => state,
          control: () => undefined,
          handlerOf: () => () => {
            throw new Error("a defect")
          },
          replaying: false
        })
        const [authorization] = state.authorizations.values()
        const token = state.tokens.issue({ kind: "seller", ...authorization!, expires: Infinity })
        const headers = { host: "localhost", "x-amz-access-token": token }
        const exit = yield* Effect.exit(
          handle({ method: "GET", origin: "", target: marketplaces, headers, body: new Uint8Array(0) })
        )
        assert.isTrue(Exit.hasDies(exit))
        assert.deepInclude(state.log.all()[0], {
          operation: "sellers.getMarketplaceParticipations",
          status: 500,
          error: "SandboxFailed"
        })
      })
  )
})
