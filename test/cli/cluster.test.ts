/** `spapi cluster status` as a process, against the port of operations of a runner. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Redacted, Schedule, Scope } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as Operations from "effect-sp-api-cluster/Operations"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import { createServer } from "node:http"
import { tablesOf } from "../../packages/cli/src/commands/cluster/shown.ts"
import * as Postgres from "../cluster/support/postgres.ts"
import { spapi } from "./support/inProcess.ts"
import { spapiOnTerminal } from "./support/spapi.ts"

const runner = Effect.fnUntraced(function*(port: number) {
  yield* Layer.build(
    Layer.mergeAll(
      Operations.runner,
      Layer.effectDiscard(Effect.gen(function*() {
        const sellers = yield* Sellers.Sellers
        for (const [region, sellingPartnerId] of [["eu", "A2ACTIVE"], ["na", "A1PARKED"]] as const) {
          yield* sellers.authorize({
            sellingPartnerId,
            region,
            marketplaces: ["A1PA6795UKMFR9"],
            refreshToken: Redacted.make("Atzr|secret")
          })
        }
        const { authorizationId } = yield* sellers.get("na:A1PARKED")
        yield* sellers.park("na:A1PARKED", { reason: "invalid_grant\u001b[2J", authorizationId })
        yield* sellers.failed({ seller: "eu:A2ACTIVE", task: "Orders/changes", message: "HTTP 500", transient: true })
      }))
    ).pipe(
      Layer.provide(Sellers.layer),
      Layer.provide(Layer.merge(
        Migrations.layer,
        TokenKeys.layer(Redacted.make(`test:${Buffer.alloc(32, 7).toString("base64")}`))
      )),
      Layer.provide(EmbeddedEngine.layer()),
      Layer.provide(NodeSqlite.layer(":memory:")),
      Layer.provide(Operations.layer({ host: "127.0.0.1", port }))
    )
  )
  const isReady = Effect.promise(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).status === 200)
  yield* Effect.repeat(isReady, { until: (is) => is, schedule: Schedule.spaced("5 millis") })
  return `http://127.0.0.1:${port}`
})

/** A server that responds to everything in one way. */
const responding = (status: number, body: string) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.callback<ReturnType<typeof createServer>>((resume) => {
        const server = createServer((_, response) => response.writeHead(status).end(body))
        server.listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
      }),
      (server) => Effect.sync(() => server.close())
    ),
    (server) => `http://127.0.0.1:${(server.address() as { readonly port: number }).port}`
  )

describe("spapi cluster status", () => {
  it.live(
    "prints JSON in pipes, tables on a terminal, and fails with --check where a seller is parked",
    () =>
      Effect.gen(function*() {
        const url = yield* runner(yield* Postgres.freePort)
        const piped = yield* spapi(["cluster", "status", "--url", url])
        assert.strictEqual(piped.code, 0, piped.err)
        const status = JSON.parse(piped.out)
        assert.deepInclude(status.sellers, { active: 1, parked: 1 })
        assert.deepInclude(status.errors[0], { seller: "eu:A2ACTIVE", message: "HTTP 500" })
        assert.notInclude(piped.out, "Atzr")

        // The address as a browser shows it.
        const env = { SPAPI_CLUSTER_URL: `${url}/status` }
        const terminal = yield* spapiOnTerminal(["cluster", "status"], env, { columns: 140 })
        const shown = terminal.screen.join("\n")
        assert.include(shown, "1 active, 1 parked")
        assert.include(shown, "na:A1PARKED")
        assert.include(shown, "invalid_grant")
        assert.include(shown, "Orders/changes")

        const checked = yield* spapi(["cluster", "status", "--url", url, "--check", "--select", "sellers.parked"])
        assert.strictEqual(checked.code, 1)
        assert.include(checked.err, "parked sellers: 1")
      }).pipe(Effect.scoped),
    300_000
  )

  it("shows the part of a rate of the application, where the runner uses one", () => {
    const { quotas } = tablesOf({ quotas: [{ operation: "a", share: 0.485 }, { operation: "b" }] })
    assert.deepStrictEqual((quotas as ReadonlyArray<{ share?: string }>).map(({ share }) => share), ["49 %", undefined])
  })

  it.live("says what is wrong with an address, and what is at it", () =>
    Effect.gen(function*() {
      const scope = yield* Scope.make()
      const closed = yield* Scope.provide(responding(200, ""), scope)
      yield* Scope.close(scope, Exit.void)
      const ending = JSON.stringify({ ready: false, problems: ["the runner is draining\u001b[2J"] })
      const cases = [
        [[], 2, "--url: is missing"],
        [["--url", "localhost:9464"], 2, "--url: is not an address"],
        [["--url", "http://me:secret@localhost"], 2, "contains a user or a password"],
        [["--url", closed], 7, "does not respond"],
        [["--url", yield* responding(503, ending)], 7, "not ready: the runner is draining"],
        [["--url", yield* responding(200, "<html>")], 3, "has no status of a cluster"],
        [["--url", yield* responding(200, "{\"sellers\":[],\"feeds\":1}")], 3, "has no status of a cluster"]
      ] as const
      yield* Effect.forEach(cases, ([args, code, message]) =>
        Effect.map(spapi(["cluster", "status", ...args]), (ended) => {
          assert.strictEqual(ended.code, code, ended.err)
          assert.include(ended.err, message)
          assert.notInclude(ended.err, "\u001b[2J")
          assert.notInclude(ended.err, "secret")
          assert.strictEqual(ended.out, "")
        }))
    }).pipe(Effect.scoped), 300_000)
})
