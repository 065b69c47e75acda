/**
 * A sandbox with the option `data`: what survives a restart, and what stops one.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Layer, Redacted, type Scope } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { HttpClient } from "effect/http"
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Process from "./process.ts"
import { act, call, login, send } from "./support.ts"

const marketplace = "ATVPDKIKX0DER"

const small = { products: 6, ordersPerSeller: 12, usagePlans: "off", processingTime: 0 } as const

const directory = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "sandbox-data-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)

/** One life of a sandbox in a directory. */
const life = <A, E>(
  data: string,
  work: Effect.Effect<A, E, Sandbox.Sandbox | HttpClient.HttpClient | Scope.Scope>,
  options: Sandbox.ServerOptions = {}
) => Effect.provide(work, Layer.merge(Sandbox.layerServer({ ...small, data, ...options }), NodeHttpClient.layerUndici))

/** Why a sandbox does not start. */
const refusal = (data: string, options: Sandbox.ServerOptions = {}) =>
  Effect.map(Effect.exit(life(data, Effect.void, options)), (exit) => {
    assert.isTrue(Exit.isFailure(exit), "it starts")
    return Exit.isFailure(exit) ? String(Cause.squash(exit.cause)) : ""
  })

const journalOf = (data: string): string => join(data, "journal.jsonl")

describe("a sandbox with a directory for its data", () => {
  it.live(
    "continues: orders, listings, reports with their documents, subscriptions, tokens and the clock",
    () =>
      Effect.gen(function*() {
        const data = join(yield* directory, "new", "place")
        const before = yield* life(
          data,
          Effect.gen(function*() {
            const sandbox = yield* Sandbox.Sandbox
            const orderId: string = (yield* act("world/orders/add", { quantity: 3 })).json.id
            yield* act("clock/set", { to: "2027-01-02T03:04:05Z" })
            yield* act("clock/freeze")
            const token = yield* login()
            const seller = yield* sandbox.world.seller()
            const [listing] = seller.listings.values()
            const patched = yield* call(
              "PATCH",
              `/listings/2021-08-01/items/${seller.id}/${
                encodeURIComponent(listing!.sku)
              }?marketplaceIds=${marketplace}`,
              {
                token,
                json: {
                  productType: "PRODUCT",
                  patches: [{
                    op: "replace",
                    path: "/attributes/purchasable_offer",
                    value: [{
                      marketplace_id: marketplace,
                      currency: "USD",
                      our_price: [{ schedule: [{ value_with_tax: 12.34 }] }]
                    }]
                  }]
                }
              }
            )
            assert.strictEqual(patched.json.status, "ACCEPTED")
            yield* act("clock/advance", { by: "1 hour" })
            const fresh = yield* login()
            const report = yield* call("POST", "/reports/2021-06-30/reports", {
              token: fresh,
              json: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [marketplace] }
            })
            const { reportId } = report.json
            const { reportDocumentId } =
              (yield* call("GET", `/reports/2021-06-30/reports/${reportId}`, { token: fresh })).json
            const document = yield* call("GET", `/reports/2021-06-30/documents/${reportDocumentId}`, { token: fresh })
            const grantless = yield* send("POST", `${sandbox.url}/auth/o2/token`, {
              form: {
                grant_type: "client_credentials",
                client_id: sandbox.credentials.clientId,
                client_secret: Redacted.value(sandbox.credentials.clientSecret),
                scope: "sellingpartnerapi::notifications"
              }
            })
            const destination = yield* call("POST", "/notifications/v1/destinations", {
              token: grantless.json.access_token,
              json: { name: "mine", resourceSpecification: { sqs: { arn: "arn:aws:sqs:us-east-1:123456789012:mine" } } }
            })
            const upload = yield* call("POST", "/feeds/2021-06-30/documents", {
              token: fresh,
              json: { contentType: "text/plain; charset=ISO-8859-1" }
            })
            const bytes = new Uint8Array([0xff, 0x00, 0xe9, 0x0a])
            yield* Effect.promise(() =>
              fetch(upload.json.url, {
                method: "PUT",
                headers: { "content-type": "text/plain; charset=ISO-8859-1" },
                body: bytes
              })
            )
            const rotated: string = (yield* act("secret/rotate")).json.clientSecret
            return {
              token: fresh,
              grantless: grantless.json.access_token as string,
              orderId,
              sku: listing!.sku,
              sellerId: seller.id,
              reportId: reportId as string,
              reportDocumentId: reportDocumentId as string,
              path: new URL(document.json.url).pathname + new URL(document.json.url).search,
              content: yield* Effect.promise(() => fetch(document.json.url).then((response) => response.text())),
              destinationId: destination.json.payload.destinationId as string,
              rotated,
              world: (yield* act("world/export")).text,
              health: (yield* send("GET", `${sandbox.url}/_sandbox/health`)).json
            }
          })
        )
        assert.isAbove(before.content.length, 100)
        for (const restart of [1, 2]) {
          yield* life(
            data,
            Effect.gen(function*() {
              const sandbox = yield* Sandbox.Sandbox
              const { token } = before
              const get = (target: string, as = token) => call("GET", target, { token: as })
              const { payload: order } = (yield* get(`/orders/v0/orders/${before.orderId}`)).json
              assert.strictEqual(order.NumberOfItemsUnshipped + order.NumberOfItemsShipped, 3)
              const listing = yield* get(
                `/listings/2021-08-01/items/${before.sellerId}/${
                  encodeURIComponent(before.sku)
                }?marketplaceIds=${marketplace}&includedData=offers`
              )
              assert.strictEqual(listing.json.offers[0].price.amount, "12.34", `restart ${restart}`)
              const report = yield* get(`/reports/2021-06-30/reports/${before.reportId}`)
              assert.strictEqual(report.json.reportDocumentId, before.reportDocumentId)
              // The address of the sandbox is another one; the path of the presigned URL is still valid.
              assert.strictEqual((yield* send("GET", sandbox.url + before.path)).text, before.content)
              const destinations = yield* get("/notifications/v1/destinations", before.grantless)
              assert.deepStrictEqual(
                destinations.json.payload.map(({ destinationId }: { destinationId: string }) => destinationId),
                [before.destinationId]
              )
              assert.strictEqual((yield* act("world/export")).text, before.world)
              const health = (yield* send("GET", `${sandbox.url}/_sandbox/health`)).json
              assert.deepStrictEqual(health, before.health)
              assert.strictEqual((yield* sandbox.environment)["SPAPI_CLIENT_SECRET"], before.rotated)
            })
          )
        }
      }).pipe(Effect.scoped),
    300_000
  )

  it.live("counts faults and stubs on, lets time pass while it is down, and a reset empties the directory", () =>
    Effect.gen(function*() {
      const data = yield* directory
      const first = yield* life(
        data,
        Effect.gen(function*() {
          const token = yield* login()
          yield* act("faults/add", { kind: "throttled", on: "sellers", times: 2 })
          assert.strictEqual((yield* call("GET", "/sellers/v1/marketplaceParticipations", { token })).status, 429)
          yield* act("world/advance", { by: "100 days" })
          const { world } = yield* Sandbox.Sandbox
          return { token, now: yield* world.now }
        })
      )
      yield* Effect.sleep("20 millis")
      yield* life(
        data,
        Effect.gen(function*() {
          const { token } = first
          assert.strictEqual((yield* call("GET", "/sellers/v1/marketplaceParticipations", { token })).status, 429)
          assert.strictEqual((yield* call("GET", "/sellers/v1/marketplaceParticipations", { token })).status, 200)
          const { world } = yield* Sandbox.Sandbox
          const passed = (yield* world.now) - first.now
          assert.isAtLeast(passed, 20)
          assert.isBelow(passed, 60_000)
          yield* act("reset")
          assert.strictEqual(readFileSync(journalOf(data), "utf8").split("\n").length, 2)
        })
      )
      yield* life(
        data,
        Effect.gen(function*() {
          assert.strictEqual(
            (yield* call("GET", "/sellers/v1/marketplaceParticipations", { token: first.token })).status,
            403
          )
        })
      )
    }).pipe(Effect.scoped))

  it.live("keeps no reads of its page, and its files are private", () =>
    Effect.gen(function*() {
      const data = yield* directory
      yield* life(
        data,
        Effect.gen(function*() {
          const { url } = yield* Sandbox.Sandbox
          yield* act("world/orders/add")
          const size = statSync(journalOf(data)).size
          for (const path of ["/", "/_sandbox/state", "/_sandbox/health", "/_sandbox/requests"]) {
            yield* send("GET", url + path)
          }
          yield* act("world/export")
          assert.strictEqual(statSync(journalOf(data)).size, size)
          assert.strictEqual(statSync(journalOf(data)).mode & 0o077, 0)
        })
      )
      assert.isFalse(existsSync(join(data, "lock")))
    }).pipe(Effect.scoped))

  it.live("leaves out a last request that was not written whole, and says where another line is damaged", () =>
    Effect.gen(function*() {
      const data = yield* directory
      const ids = yield* life(
        data,
        Effect.map(
          Effect.all([act("world/orders/add"), act("world/orders/add")]),
          (all) => all.map(({ json }) => json.id as string)
        )
      )
      const whole = readFileSync(journalOf(data), "utf8")
      appendFileSync(journalOf(data), whole.split("\n")[2]!.slice(0, -9))
      const exported = yield* life(data, Effect.map(act("world/export"), ({ text }) => text))
      for (const id of ids) assert.include(exported, id)
      assert.strictEqual(readFileSync(journalOf(data), "utf8"), whole)
      const lines = whole.split("\n")
      const damages: ReadonlyArray<readonly [number, string, string]> = [
        [0, "{}", "line 1 does not begin a journal"],
        [0, "", "line 1 is not JSON"],
        [1, `${lines[1]!.slice(0, -3)}`, "line 2 is not JSON"],
        [2, `{"at":1}`, "line 3 is not a request"]
      ]
      for (const [index, line, reason] of damages) {
        writeFileSync(journalOf(data), lines.with(index, line).join("\n"))
        const message = yield* refusal(data)
        assert.include(message, reason)
        assert.include(message, "or remove it to begin with a new state")
        assert.strictEqual(readFileSync(journalOf(data), "utf8"), lines.with(index, line).join("\n"))
        assert.isFalse(existsSync(join(data, "lock")))
      }
    }).pipe(Effect.scoped))

  it.live("refuses other options than those that made it, and names them", () =>
    Effect.gen(function*() {
      const data = yield* directory
      yield* life(data, act("world/orders/add"))
      const message = yield* refusal(data, { seed: 2, products: 7, world: { products: [{ sku: "X" }] } })
      for (const part of ["seed was 1", "products was 6", "world was not set", data]) assert.include(message, part)
      assert.include(yield* refusal(join(journalOf(data), "none")), "Cannot use data")
    }).pipe(Effect.scoped))

  it.live("belongs to one sandbox at a time, and is free when its process was killed", () =>
    Effect.gen(function*() {
      const data = yield* directory
      yield* life(
        data,
        Effect.gen(function*() {
          assert.include(yield* refusal(data), "Another sandbox")
          const second = yield* Process.start(process.execPath, [Process.main, "--data", data])
          assert.strictEqual(yield* second.ended, 1)
          assert.include(second.stderr(), `Another sandbox (process ${process.pid}) uses this directory`)
        })
      )
      const running = yield* Process.sandbox(["--data", join(data, "other")])
      const added = yield* Effect.promise(() =>
        fetch(`${running.url}/_sandbox/world/orders/add`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: "{}"
        }).then((response) => response.json() as Promise<{ readonly id: string }>)
      )
      running.child.kill("SIGKILL")
      yield* running.ended
      const again = yield* Process.sandbox(["--data", join(data, "other")])
      const exported = yield* Effect.promise(() =>
        fetch(`${again.url}/_sandbox/world/export`, { method: "POST", headers: { "content-type": "application/json" } })
          .then((response) => response.text())
      )
      assert.include(exported, added.id)
    }).pipe(Effect.scoped), 300_000)
})
