/** The examples for web frameworks, each a process that a client calls over HTTP, against a sandbox on a port. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Metric, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import { join } from "node:path"
import { root } from "../../packages/tools/src/support/workspace.ts"
import { fiberCount } from "../faults/support/observe.ts"
import * as Process from "../sandbox/process.ts"

const marketplaceIds = ["ATVPDKIKX0DER"]

const served = Sandbox.layerServer({ usagePlans: "off", processingTime: "1 millis" })

/** Calls of the test itself, which has a token of its own. */
const call = <A, E>(effect: Effect.Effect<A, E, NodeSpApi.Services>) =>
  Sandbox.Sandbox.use(({ configValues }) => Effect.provide(effect, NodeSpApi.layer(configValues)))

const orderId = call(
  Orders.search({ marketplaceIds, createdAfter: "2020-01-01T00:00:00Z" }).pipe(
    Stream.take(1),
    Stream.runCollect,
    Effect.map(([order]) => order?.id ?? "")
  )
)

const report = (rows: number) =>
  call(
    Effect.map(
      Reports.request({
        reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
        marketplaceIds,
        reportOptions: { rows: String(rows) } as never
      }),
      ({ reportId }) => reportId
    )
  )

const start = (file: string) =>
  Effect.gen(function*() {
    const { environment } = yield* Sandbox.Sandbox
    const program = yield* Process.start(process.execPath, [join(root, file)], {
      ...yield* environment,
      PORT: "0"
    })
    yield* Process.eventually(
      `${file} listens: ${program.stderr()}`,
      () => program.stdout().includes("Listening on ") || program.child.exitCode !== null
    )
    const [, url] = /Listening on (\S+)/.exec(program.stdout()) ?? assert.fail(program.stderr())
    return { ...program, url: url! }
  })

const get = (url: string, signal?: AbortSignal) => Effect.promise(() => fetch(url, { signal: signal ?? null }))
const json = (response: Response) => Effect.promise(() => response.json() as Promise<Record<string, unknown>>)

const programs = [
  ["Hono", "examples/embedding/hono.ts"],
  ["Express", "examples/embedding/express.ts"],
  ["Next.js", "test/e2e/embedding/next.ts"],
  ["AWS Lambda", "test/e2e/embedding/lambda.ts"]
] as const

describe.each(programs)("%s", { timeout: 300_000 }, (_, file) => {
  it.live("looks orders up, streams rows, maps errors to statuses, follows its clients and ends at SIGTERM", () => {
    const fibers = fiberCount()
    return Effect.gen(function*() {
      const { requestsOf } = yield* Sandbox.Sandbox
      const [id, small, large] = yield* Effect.all([orderId, report(20_000), report(5_000_000)])
      const { child, ended, stderr, url } = yield* start(file)

      const before = (yield* requestsOf("lwa.token")).length
      const responses = yield* Effect.forEach(Array(10).fill(id), (id) => get(`${url}/orders/${id}`), {
        concurrency: 10
      })
      assert.deepStrictEqual(new Set(responses.map(({ status }) => status)), new Set([200]))
      assert.strictEqual((yield* json(responses[0]!))["id"], id)

      const rows = yield* get(`${url}/reports/${small}/rows`)
      assert.strictEqual(rows.headers.get("content-type")?.split(";")[0], "application/x-ndjson")
      const lines = (yield* Effect.promise(() => rows.text())).trimEnd().split("\n")
      assert.isAtLeast(lines.length, 20_000)
      assert.strictEqual(Object.keys(JSON.parse(lines.at(-1)!) as object)[0], "item-name")

      const missing = yield* get(`${url}/orders/902-0000000-0000000`)
      assert.strictEqual(missing.status, 404)
      assert.deepInclude(yield* json(missing), { _tag: "SpApiError", operation: "orders_2026-01-01.getOrder" })
      assert.strictEqual((yield* get(`${url}/reports/1/rows`)).status, 404)

      // The sandbox has a fiber for each document that it sends.
      const idle = fibers.alive
      const controller = new AbortController()
      const abandoned = yield* get(`${url}/reports/${large}/rows`, controller.signal)
      yield* Effect.promise(() => abandoned.body!.getReader().read())
      assert.isAbove(fibers.alive, idle)
      controller.abort()
      yield* Process.eventually("the end of the download", () => fibers.alive <= idle)

      assert.strictEqual((yield* requestsOf("lwa.token")).length, before + 1)
      child.kill("SIGTERM")
      assert.strictEqual(yield* ended, 0)
      assert.strictEqual(stderr(), "")
    }).pipe(Effect.provide(served), Effect.provideService(Metric.FiberRuntimeMetrics, fibers.service))
  })
})

describe("AWS Lambda", { timeout: 300_000 }, () => {
  it.live("ends a second before its time is over: with a status, or by breaking the response off", () =>
    Effect.gen(function*() {
      const { faults } = yield* Sandbox.Sandbox
      const large = yield* report(5_000_000)
      const id = yield* orderId
      const { stdout, url } = yield* start("test/e2e/embedding/lambda.ts")
      assert.strictEqual((yield* get(`${url}/orders/${id}`)).status, 200)
      const response = yield* get(`${url}/reports/${large}/rows?remaining=4000`)
      assert.strictEqual(response.status, 200)
      const text = yield* Effect.promise(() => response.text().then(() => "complete", () => "broken off"))
      assert.strictEqual(text, "broken off")
      yield* Process.eventually("the log", () => stdout().includes("failed: TimeoutError"))

      yield* faults.add({ kind: "slow", on: "api", delay: "5 seconds", times: 5 })
      assert.strictEqual((yield* get(`${url}/orders/${id}?remaining=1500`)).status, 504)
    }).pipe(Effect.provide(served)))
})
