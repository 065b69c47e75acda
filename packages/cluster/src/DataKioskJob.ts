/**
 * Data Kiosk queries that survive a crash: created once, waited for without memory, read page by page into a function
 * of yours on the runner of the seller.
 *
 * ```ts
 * const Sales = DataKioskJob.make("Sales", {
 *   query: ({ from, seller, to }) => SalesAndTraffic_2024_04_24.salesAndTrafficByDate(
 *     { startDate: from, endDate: to, aggregateBy: "DAY", marketplaceIds: seller.marketplaces },
 *     { startDate: true, sales: { unitsOrdered: true } }
 *   ),
 *   store: ({ rows }, { seller }) => Stream.runForEach(Stream.grouped(rows, 100), (group) => upsert(seller.id, group))
 * })
 *
 * yield* Sales.execute({ seller: "eu:A2ABCDEF", from: "2026-11-01", to: "2026-11-20" })
 * ```
 *
 * The same payload is one job: to execute it again joins it, or returns its result. The execution id of the job is the
 * key of the run, which Amazon stores as the name of the query; so a query that Amazon accepted before a crash is
 * found, also for a page that follows. Each page is requested, waited for without memory and stored in steps of its
 * own: after a crash in `store` that page is read again from its first row, and the pages before it are not.
 */
import * as Api from "effect-sp-api/apis/DataKiosk_2023_11_15"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Activity from "effect/workflow/Activity"
import * as Workflow from "effect/workflow/Workflow"
import { type DurableJob, ended, ForSeller, jobOf } from "./jobs/job.ts"
import { poll } from "./jobs/polling.ts"
import { JobFailed, step } from "./jobs/step.ts"
import type { Seller } from "./Sellers.ts"
import * as SellerTask from "./SellerTask.ts"
import * as Waits from "./Waits.ts"

export { JobFailed } from "./jobs/step.ts"

/** What a job is for. */
export interface Context {
  readonly seller: Seller
  readonly from: string
  readonly to: string
}

/** A row of a query; without types for a query that is a string. */
export type RowOf<Q> = Q extends DataKiosk.Query<infer A> ? A : DataKiosk.Row

/** The query of a job, and where its rows go. */
export interface Options<Q extends string | DataKiosk.Query<unknown>, E, R> {
  /** The query, from the dates of the job; the same for the same dates. */
  readonly query: (context: Context) => Q
  /** The pause after the first poll; later ones grow to five minutes. Default: 15 seconds. */
  readonly firstPoll?: Duration.Input | undefined
  /** Stores a page of the result, counted from 0. Runs on the runner of the seller; again after a crash. */
  readonly store: (page: DataKiosk.Page<RowOf<Q>>, context: Context) => Effect.Effect<void, E, R>
}

const Payload = { ...ForSeller, from: Schema.String, to: Schema.String }
const Success = Schema.Struct({ queryId: Schema.String })
const Run = Schema.Struct({ idempotencyKey: Schema.String, startedAt: Schema.String })

/** A Data Kiosk job. */
export type DataKioskJob<R> = DurableJob<typeof Payload, typeof Success, R>

const Page = Schema.Struct({ ...Success.fields, page: Schema.Int })

/** A page whose query exists; without a token the first one. */
const Requested = Schema.Struct({ ...Success.fields, paginationToken: Schema.optional(Schema.String) })

/** The query of the page after those that are done, which is created where it does not exist; `null` after the last. */
const requestPage = Effect.fnUntraced(function*(
  query: string | DataKiosk.Query<unknown>,
  run: DataKiosk.Run,
  earlier: ReadonlyArray<DataKiosk.NextPage>
) {
  const last = earlier.at(-1)
  if (last === undefined) return { queryId: yield* DataKiosk.request(query, { run }) }
  return (yield* DataKiosk.next(yield* Api.getQuery({ queryId: last.queryId }), { run, earlier })) ?? null
})

/** Makes a job. Its name stays the same while jobs of that name run. */
export const make = <Q extends string | DataKiosk.Query<unknown>, E, R>(
  name: string,
  options: Options<Q, E, R>
): DataKioskJob<R> => {
  const request = SellerTask.make(`${name}/request`, {
    payload: Schema.Struct({ ...Payload, run: Run, earlier: Schema.Array(Requested) }),
    success: Schema.NullOr(Requested)
  })
  const status = SellerTask.make(`${name}/status`, { payload: Success, success: Schema.Boolean })
  const store = SellerTask.make(`${name}/store`, {
    payload: Schema.Struct({ ...Payload, ...Page.fields }),
    success: Schema.Struct({ mayHaveNext: Schema.Boolean })
  })
  const workflow = Workflow.make(`SpApiDataKiosk/${name}`, {
    payload: Payload,
    success: Success,
    error: JobFailed,
    idempotencyKey: ({ from, seller, to }) => `${seller} ${from} ${to}`
  })

  const tasks = Layer.mergeAll(
    request.toLayer(({ earlier, from, run, to }, seller) =>
      requestPage(options.query({ seller, from, to }), run, earlier)
    ),
    status.toLayer(({ queryId }) =>
      Effect.flatMap(Api.getQuery({ queryId }), ({ processingStatus }) =>
        ended.has(processingStatus)
          // Fails, with what Amazon wrote about it, where the query did not succeed.
          ? Effect.as(DataKiosk.await(queryId), true)
          : Effect.succeed(false))
    ),
    store.toLayer(Effect.fnUntraced(function*({ from, page, queryId, to }, seller) {
      const context = { seller, from, to }
      const typed = options.query(context)
      const query = yield* Api.getQuery({ queryId })
      const rows = DataKiosk.result<RowOf<Q>>(
        query,
        DataKiosk.isQuery(typed) ? typed as DataKiosk.Query<RowOf<Q>> : undefined
      )
      yield* options.store({ page, query, rows }, context)
      return { mayHaveNext: query.pagination != null }
    }))
  )
  const job = workflow.toLayer(Effect.fnUntraced(function*(payload, executionId) {
    const { seller } = payload
    const startedAt = yield* Activity.make({
      name: "begin",
      success: Schema.String,
      execute: Effect.map(Clock.currentTimeMillis, (millis) => new Date(millis).toISOString())
    })
    const run = { idempotencyKey: executionId, startedAt }
    const earlier: Array<typeof Requested.Type> = []
    for (let page = 0;; page++) {
      const requested = yield* step(`request/${page}`, request, seller, { ...payload, run, earlier })
      if (requested === null) break
      earlier.push(requested)
      const { queryId } = requested
      yield* poll(
        { event: Waits.query(queryId), seller, firstPoll: options.firstPoll, name: `status/${page}` },
        (name) => step(name, status, seller, { queryId })
      )
      const { mayHaveNext } = yield* step(`store/${page}`, store, seller, { ...payload, queryId, page })
      if (!mayHaveNext) break
    }
    return { queryId: earlier[0]!.queryId }
  }))
  return jobOf(workflow, Layer.merge(job, tasks))
}
