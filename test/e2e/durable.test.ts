/**
 * Kills jobs at every critical point, as an operating system does, and restarts them: nothing is requested twice, and
 * nothing is lost or stored twice.
 *
 * The sandbox holds a job where it is to die: it stalls in the middle of a response.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, layer } from "@effect/vitest"
import { Context, Effect, Layer, Schedule, Stream } from "effect"
import { SpApi } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Reports from "effect-sp-api/workflows/Reports"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import * as Job from "./support/job.ts"

/** Where a job is to die. */
interface Death {
  readonly when: string
  /** The operation that is under way. */
  readonly on: string
  /**
   * How the job is held. `stalled`, the default: the operation took effect, and its response stalls in the middle;
   * `slow`: the same for an empty response; `throttled`: the operation is refused, and the job waits.
   */
  readonly kind?: "stalled" | "slow" | "throttled"
  /** What the job must have said by then. */
  readonly said?: RegExp
}

const names = ["durable-report", "durable-feed", "durable-data-kiosk"] as const

/** A job, its deaths one after the other, and what must be true in the end. */
interface Job {
  readonly example: typeof names[number]
  readonly args: (sandbox: Sandbox.Sandbox["Service"]) => ReadonlyArray<string>
  readonly deaths: ReadonlyArray<Death>
  readonly says: RegExp
  /** How often Amazon must have taken what. */
  readonly taken: Readonly<Record<string, number>>
  /** What must be in the file: a query, and its rows. */
  readonly stored: string
  readonly expected: (sandbox: Sandbox.Sandbox["Service"]) => Effect.Effect<ReadonlyArray<unknown>, unknown>
}

const reportType = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"
const prices = Array.from({ length: 20 }, (_, place) => ({ place, sku: `unknown-${place}` }))
const days = Array.from(
  { length: 2373 },
  (_, index) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10)
)

const jobs: ReadonlyArray<Job> = [
  {
    example: "durable-report",
    args: () => [],
    deaths: [
      { when: "before Amazon takes the request", on: "reports_2021-06-30.createReport", kind: "throttled" },
      { when: "as soon as Amazon has taken it", on: "reports_2021-06-30.createReport" },
      { when: "while it waits", on: "reports_2021-06-30.getReport" },
      { when: "in the middle of the document, when some of it is stored", on: "document", said: /… 100 more lines/ }
    ],
    says: /\d+ order lines/,
    taken: { "reports_2021-06-30.createReport": 1 },
    stored: "SELECT order_id, sku, quantity, price FROM orders ORDER BY rowid",
    expected: ({ configValues }) =>
      Effect.gen(function*() {
        const { reportId } = yield* Effect.flatMap(Reports.latest({ reportType }), Effect.fromOption)
        const rows = yield* Stream.runCollect(Reports.resume<typeof reportType>(reportId))
        return rows.map((row) => ({
          order_id: row["amazon-order-id"],
          sku: row["sku"],
          quantity: row["quantity"],
          price: row["item-price"]
        }))
      }).pipe(Effect.provide(SpApi.layer(configValues).pipe(Layer.provideMerge(NodeHttpClient.layerUndici))))
  },
  {
    example: "durable-feed",
    args: ({ credentials }) => [credentials.sellerId, ...prices.map(({ sku }) => `${sku}=9.99`)],
    deaths: [
      { when: "as soon as there is a document", on: "feeds_2021-06-30.createFeedDocument" },
      { when: "as soon as the content is uploaded", on: "document", kind: "slow" },
      { when: "before Amazon takes the feed", on: "feeds_2021-06-30.createFeed", kind: "throttled" },
      { when: "as soon as Amazon has taken it", on: "feeds_2021-06-30.createFeed" },
      { when: "while it waits", on: "feeds_2021-06-30.getFeed" },
      { when: "in the middle of the processing report", on: "document" }
    ],
    says: /0 of 20 prices accepted/,
    // Amazon is asked for the feed after each of the deaths around its submission.
    taken: { "feeds_2021-06-30.createFeed": 1, "feeds_2021-06-30.getFeeds": 2 },
    stored: "SELECT place, sku FROM results ORDER BY rowid",
    expected: () => Effect.succeed(prices)
  },
  {
    example: "durable-data-kiosk",
    args: () => [days[0]!, days.at(-1)!],
    deaths: [
      { when: "as soon as Amazon has taken the query", on: "dataKiosk_2023-11-15.createQuery" },
      { when: "while it waits", on: "dataKiosk_2023-11-15.getQuery" },
      { when: "in the middle of the first page", on: "document", said: /… 200 more rows of page 0/ },
      { when: "as soon as Amazon has taken the query for the second page", on: "dataKiosk_2023-11-15.createQuery" },
      { when: "in the middle of the second page", on: "document", said: /… 200 more rows of page 1/ }
    ],
    says: /sales of 2373 days/,
    taken: { "dataKiosk_2023-11-15.createQuery": 3 },
    stored: "SELECT day FROM sales ORDER BY rowid",
    expected: () => Effect.succeed(days.map((day) => ({ day })))
  }
]

const rowsOf = (file: string, query: string): ReadonlyArray<unknown> => {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return database.prepare(query).all().map((row) => ({ ...row }))
  } finally {
    database.close()
  }
}

/** Runs a program until it is where it is to die, and kills it. */
const die = Effect.fnUntraced(function*(program: string, args: ReadonlyArray<string>, death: Death) {
  const { kind = "stalled", on, said, when } = death
  const sandbox = yield* Sandbox.Sandbox
  const before = (yield* sandbox.requests).length
  yield* sandbox.faults.add({ kind, on })
  const child = yield* Job.start(program, args)
  const isThere = Effect.map(
    sandbox.requests,
    (requests) => requests.slice(before).some(({ fault }) => fault === kind) && said?.test(child.output()) !== false
  )
  yield* Effect.repeat(isThere, { until: (is) => is, schedule: Schedule.spaced("5 millis") }).pipe(
    Effect.timeoutOrElse({
      duration: "4 minutes",
      orElse: () => Effect.die(new Error(`It did not come to die ${when}:\n${child.output()}`))
    })
  )
  yield* child.kill
})

class Programs extends Context.Service<Programs, (name: typeof names[number]) => string>()("test/Programs") {}

layer(Layer.effect(Programs, Job.bundles(...names)), { excludeTestServices: true })((it) => {
  describe.concurrent("a job that is killed again and again ends as if it had not been:", () => {
    for (const job of jobs) {
      it.effect(
        `${job.example}, killed ${job.deaths.map(({ when }) => when).join("; ")}`,
        () =>
          Effect.gen(function*() {
            const sandbox = yield* Sandbox.Sandbox
            const program = (yield* Programs)(job.example)
            const file = join(yield* Job.directory, "job.sqlite")
            const args = [file, ...job.args(sandbox)]
            for (const death of job.deaths) yield* Effect.scoped(die(program, args, death))

            const last = yield* Job.start(program, args)
            assert.strictEqual(yield* last.ended, 0, last.output())
            assert.match(last.output(), job.says)
            for (const [operation, times] of Object.entries(job.taken)) {
              const taken = (yield* sandbox.requestsOf(operation)).filter(({ status }) => status >= 200 && status < 300)
              assert.lengthOf(taken, times, operation)
            }
            assert.deepStrictEqual(rowsOf(file, job.stored), yield* job.expected(sandbox))

            const asked = (yield* sandbox.requests).length
            const again = yield* Job.start(program, args)
            assert.strictEqual(yield* again.ended, 0, again.output())
            assert.match(again.output(), job.says)
            assert.lengthOf(yield* sandbox.requests, asked)
          }).pipe(
            Effect.scoped,
            // Three pages of days are more than the two years that Amazon allows.
            Effect.provide(
              Sandbox.layerServer({ processingTime: "1 millis", ordersPerSeller: 2_000, limits: "warned" })
            )
          ),
        300_000
      )
    }
  })
})
