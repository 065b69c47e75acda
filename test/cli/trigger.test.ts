/** `spapi trigger` and `spapi logs`, against the sandbox on a port. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { hook } from "./support/hook.ts"
import { running, spapi, spapiShown } from "./support/inProcess.ts"
import { environment } from "./support/spapi.ts"

const world = Sandbox.layerServer({ products: 6, ordersPerSeller: 5 })

const notifications = Effect.flatMap(
  Sandbox.Sandbox,
  ({ url }) =>
    Effect.promise(async () =>
      (await (await fetch(`${url}/_sandbox/notifications`)).json()).notifications as ReadonlyArray<any>
    )
)

const config = { SPAPI_CONFIG: "/nonexistent/config.toml" }

describe("spapi trigger", () => {
  it.live("is about an order, a SKU and a marketplace, or has the payload that is given", () =>
    Effect.gen(function*() {
      const env = { ...(yield* environment), SPAPI_REGION: "eu" }
      const sandbox = yield* Sandbox.Sandbox
      const id = yield* sandbox.world.addOrder({ region: "eu" })
      const order = yield* spapi(["trigger", "ORDER_CHANGE", "--order-id", id, "--select", "cause"], env)
      assert.deepStrictEqual(
        [order.code, JSON.parse(order.out)],
        [0, { cause: "Nothing has happened: the payload is about what the world has." }],
        order.err
      )
      const price = yield* spapi(["trigger", "any-offer-changed", "--marketplace", "us", "--agent"], env)
      assert.match(price.out, /The price of \S+ in US was changed/)
      assert.strictEqual(price.err, "")
      const folder = yield* Effect.acquireRelease(
        Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-trigger-"))),
        (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
      )
      writeFileSync(join(folder, "payload.json"), JSON.stringify({ SellerId: "A1" }))
      for (const payload of [join(folder, "payload.json"), `{"SellerId":"A1"}`, "-"]) {
        const { code, err } = yield* spapi(["trigger", "ORDER_CHANGE", "--payload", payload], env, {
          stdin: `{"OrderChangeNotification":{"SellerId":"A1"}}`
        })
        assert.strictEqual(code, 0, err)
      }
      const all = yield* notifications
      assert.strictEqual(all[0].body.Payload.OrderChangeNotification.AmazonOrderId, id)
      assert.strictEqual(
        all[1].body.Payload.AnyOfferChangedNotification.OfferChangeTrigger.MarketplaceId,
        "ATVPDKIKX0DER"
      )
      assert.deepStrictEqual(all.slice(2).map(({ body }) => body.Payload), [
        { OrderChangeNotification: { SellerId: "A1" } },
        { OrderChangeNotification: { SellerId: "A1" } },
        { OrderChangeNotification: { SellerId: "A1" } }
      ])
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("lists what it can send, and says on a terminal what has happened", () =>
    Effect.gen(function*() {
      const { url } = yield* Sandbox.Sandbox
      const list = yield* spapi(["trigger", "--sandbox-url", url, "--query", "[].type"], config)
      assert.include(JSON.parse(list.out), "ORDER_CHANGE")
      const table = yield* spapiShown(["trigger", "--sandbox-url", url], config, { columns: 130 })
      assert.match(
        table.screen.join("\n"),
        /\nORDER_CHANGE +an order is placed, then paid: two notifications +--order-id/
      )
      const told = yield* spapiShown(["trigger", "ORDER_CHANGE", "--sandbox-url", url], config, { columns: 120 })
      assert.strictEqual(told.code, 0)
      assert.match(told.screen[0]!, /^ORDER_CHANGE: The order \S+ for \S+ was placed and paid\.$/)
      assert.match(told.screen[1]!, /^ {2}notification [0-9a-f-]{36}$/)
      assert.match(told.screen.at(-1)!, /so the sandbox has created one/)
    }).pipe(Effect.provide(world)))

  it.live("says where a fault or a filter holds the notification back", () =>
    Effect.gen(function*() {
      const { faults, url } = yield* Sandbox.Sandbox
      yield* faults.add({ kind: "lost", times: 1 })
      const { code, err, out } = yield* spapi(
        ["trigger", "ACCOUNT_STATUS_CHANGED", "--sandbox-url", url],
        config
      )
      assert.deepStrictEqual([code, JSON.parse(out).notificationIds], [0, []])
      assert.match(err, /No notification was sent/)
    }).pipe(Effect.provide(world)))

  it.live("refuses settings of production, of Amazon's sandbox and what is not a sandbox; nothing is sent there", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const web = yield* hook(() => 404)
      const { SPAPI_ENDPOINT: _, ...production } = env
      for (
        const [settings, code, message] of [
          [production, 3, /those of production/],
          [{ ...production, SPAPI_SANDBOX: "true" }, 3, /those of Amazon's own sandbox/],
          [{ ...env, SPAPI_ENDPOINT: "https://sellingpartnerapi-eu.amazon.com" }, 3, /those of production/],
          [{ ...env, SPAPI_ENDPOINT: "https://sandbox.sellingpartnerapi-eu.amazon.com" }, 3, /Amazon's own sandbox/],
          [{ ...env, SPAPI_ENDPOINT: new URL(web.url).origin }, 3, /is not a sandbox/]
        ] as const
      ) {
        const ended = yield* spapi(["trigger", "ORDER_CHANGE"], settings)
        assert.strictEqual(ended.code, code, ended.err)
        assert.match(ended.err, message)
        assert.match(ended.err, /what to do: start one with `spapi sandbox --port 8080`/)
      }
      assert.deepStrictEqual(web.received.map(({ method, url }) => [method, url]), [["GET", "/_sandbox/health"]])
      assert.isUndefined(web.received[0]!.headers.authorization)
      for (
        const [args, message] of [
          [["ORDER_CHANG"], /Did you mean ORDER_CHANGE\?/],
          [["ORDER_CHANGE", "--order-id", "\u001b[31m1"], /The order \[31m1 does not exist/],
          [["ORDER_CHANGE", "--payload", "[]"], /--payload: the string is not a JSON object/],
          [["ORDER_CHANGE", "--marketplace", "XX"], /XX is neither a country code/],
          [["--order-id", "1"], /Which type\?/]
        ] as const
      ) {
        const { code, err } = yield* spapi(["trigger", ...args], env)
        assert.strictEqual(code, 2, err)
        assert.match(err, message)
        assert.notInclude(err, "\u001b")
      }
      assert.deepStrictEqual(yield* notifications, [])
    }).pipe(Effect.scoped, Effect.provide(world)))
})

const marketplaces = ["call", "sellers.getMarketplaceParticipations"]

/** Whether so many lines are there, in whole. */
const count = (number: number) => (out: string) => out.split("\n").length > number

const rows = (out: string): ReadonlyArray<any> => out.trim().split("\n").filter(Boolean).map((line) => JSON.parse(line))

describe("spapi logs", () => {
  it.live(
    "has requests by status, operation and time, a line of JSON each, also those of stubs",
    () =>
      Effect.gen(function*() {
        const env = yield* environment
        const sandbox = yield* Sandbox.Sandbox
        const get = (path: string) => Effect.promise(() => fetch(`${sandbox.url}${path}`))
        yield* get("/orders/v0/orders/1")
        yield* sandbox.stubs.add({ operation: "sellers.getMarketplaceParticipations", response: { status: 500 } })
        yield* Effect.promise(async () => {
          const body = new URLSearchParams({
            grant_type: "refresh_token",
            refresh_token: env.SPAPI_REFRESH_TOKEN,
            client_id: env.SPAPI_CLIENT_ID,
            client_secret: env.SPAPI_CLIENT_SECRET
          })
          const { access_token } = await (await fetch(env.SPAPI_LWA_ENDPOINT, { method: "POST", body })).json()
          const headers = { "x-amz-access-token": access_token }
          await fetch(`${sandbox.url}/sellers/v1/marketplaceParticipations`, { headers })
        })
        yield* sandbox.stubs.clear
        const logs = (...args: ReadonlyArray<string>) =>
          Effect.map(spapi(["logs", ...args], env), ({ code, err, out }) => {
            assert.strictEqual(code, 0, err)
            return rows(out)
          })
        const all = yield* logs()
        assert.deepStrictEqual(all.slice(0, 3).map(({ operation, status }) => [operation, status]), [
          ["ordersV0.getOrder", 403],
          ["lwa.token", 200],
          ["sellers.getMarketplaceParticipations", 500]
        ])
        assert.match(all[0].time, /^\d{4}-\d\d-\d\dT.*Z$/)
        assert.deepStrictEqual((yield* logs("--status", "5xx")).map(({ status }) => status), [500])
        assert.lengthOf(yield* logs("--status", "403,404"), 1)
        assert.lengthOf(yield* logs("--operation", "OrdersV0.GetOrder"), 1)
        assert.lengthOf(yield* logs("--operation", "orders-v0"), 1)
        assert.lengthOf(yield* logs("--operation", "lwa"), 1)
        assert.deepStrictEqual(yield* logs("--limit", "1", "--select", "status"), [{ status: 500 }])
        yield* sandbox.clock.advance("1 hour")
        assert.deepStrictEqual(yield* logs("--since", "30m"), [])
        yield* get("/orders/v0/orders/2")
        assert.lengthOf(yield* logs("--since", "30m"), 1)
        for (
          const [args, message] of [
            [["--status", "6xx"], /--status: 6xx is not a status/],
            [["--since", "soon"], /--since: soon is not a date/],
            [["--operation", "getOrdr"], /--operation: Unknown operation getOrdr/],
            [["--limit", "0"], /--limit: 0/]
          ] as const
        ) {
          const { code, err } = yield* spapi(["logs", ...args], env)
          assert.strictEqual(code, 2)
          assert.match(err, message)
        }
      }).pipe(Effect.provide(world)),
    300_000
  )

  it.live("follows requests until Ctrl-C, across a reset, by its filters", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const sandbox = yield* Sandbox.Sandbox
      const get = (id: string) => Effect.promise(() => fetch(`${sandbox.url}/orders/v0/orders/${id}`))
      yield* get("1")
      const command = yield* running(["logs", "-f", "--status", "4xx", "--operation", "ordersV0"], env)
      yield* command.until(count(1))
      yield* Effect.promise(() => fetch(`${sandbox.url}/sellers/v1/marketplaceParticipations`))
      yield* get("2")
      yield* command.until(count(2))
      yield* sandbox.reset
      yield* get("3")
      const out = yield* command.until(count(3))
      assert.deepStrictEqual(rows(out).map(({ operation }) => operation), Array(3).fill("ordersV0.getOrder"))
      yield* command.signal("SIGINT")
      assert.strictEqual((yield* command.ended).code, 130)
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("shows bodies without secrets where the sandbox keeps them, and says where it does not", () =>
    Effect.gen(function*() {
      const env = yield* environment
      yield* spapi(marketplaces, env)
      const hidden = yield* spapi(["logs", "--operation", "lwa"], env)
      assert.notProperty(rows(hidden.out)[0], "body")
      const { out } = yield* spapi(["logs", "--operation", "lwa", "--bodies"], env)
      assert.strictEqual(rows(out)[0].body.client_secret, "<redacted>")
      assert.notInclude(out, env.SPAPI_REFRESH_TOKEN)
    }).pipe(Effect.provide(Sandbox.layerServer({ recordBodies: true, products: 3, ordersPerSeller: 3 }))))

  it.live("draws a table that fits the terminal", () =>
    Effect.gen(function*() {
      const { url } = yield* Sandbox.Sandbox
      yield* Effect.promise(() => fetch(`${url}/orders/v0/orders/1`))
      yield* Effect.promise(() => fetch(`${url}/nowhere/%1b%5b31m`))
      const args = ["logs", "--bodies", "--sandbox-url", url]
      const { code, screen, sent } = yield* spapiShown(args, config, { columns: 80 })
      assert.strictEqual(code, 0)
      assert.match(screen.join("\n"), /The sandbox keeps no bodies: start it with --record-bodies/)
      assert.match(screen.join("\n"), /\ntime {6}status {2}method {2}operation .* request/)
      assert.match(screen.join("\n"), /\n\d\d:\d\d:\d\d {2}403 {5}GET {5}ordersV0\.getOrder .* Unauthorized/)
      assert.isTrue(screen.every((line) => line.length <= 80))
      assert.notInclude(sent, "nowhere/\u001b")
      const none = yield* spapi(["logs", "--status", "5xx", "--sandbox-url", url], config)
      assert.deepStrictEqual([none.code, none.out, none.err], [0, "", "No request matches.\n"])
    }).pipe(Effect.provide(world)))
})
