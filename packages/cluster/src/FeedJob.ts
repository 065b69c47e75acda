/**
 * Feeds that survive a crash: uploaded and submitted once, waited for without memory, their result handed to a
 * function of yours on the runner of the seller.
 *
 * ```ts
 * const Acknowledge = FeedJob.make("Acknowledge", {
 *   feedType: "POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA",
 *   // Runs on the runner of the seller, so a large content is never stored in the database of the jobs.
 *   content: ({ key, seller }) => acknowledgements(seller.id, key),
 *   store: ({ result }, { key }) => markRefused(key, result?.issues ?? [])
 * })
 *
 * const { outcome } = yield* Acknowledge.execute({ seller: "eu:A2ABCDEF", key: "batch-17" })
 * ```
 *
 * The same seller and key are one job: to execute it again joins it, or returns its result. The key is therefore that
 * of a batch, not of its content, as the same content may be right twice. A process that is killed
 *
 * - before the content was uploaded: makes and uploads it (again). A document without a feed does no harm.
 * - before Amazon accepted the feed: submits the uploaded document.
 * - after that, and before its id was stored: finds the feed (table `spapi_feeds`). Two jobs of a seller and type
 *   cannot take the feed of each other, because they are submitted one after the other. Let all feeds of a type be
 *   submitted by these jobs: one of another program, for the same marketplaces and at that time, may be taken for it;
 *   where there are several, the job fails (`FeedAmbiguous`), and nothing is submitted again.
 * - while it waits, or in `store`: continues to wait, or reads the processing report again, so `store` is written to be
 *   repeated.
 *
 * A feed of which Amazon applied some records is a result (`partial`). One of which it applied none fails the job.
 */
import * as Api from "effect-sp-api/apis/Feeds_2021_06_30"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type * as SqlClient from "effect/sql/SqlClient"
import * as Workflow from "effect/workflow/Workflow"
import { type DurableJob, ended } from "./jobs/job.ts"
import { type Fields, fieldsOf, idempotencyKey, type Input, type Keyed, keyedJob, type NoInput } from "./jobs/keyed.ts"
import { poll } from "./jobs/polling.ts"
import { JobFailed, step } from "./jobs/step.ts"
import * as Submissions from "./jobs/submissions.ts"
import * as SellerTask from "./SellerTask.ts"
import * as Waits from "./Waits.ts"

export type { Keyed } from "./jobs/keyed.ts"
export { JobFailed } from "./jobs/step.ts"

/** What a job submits, and where its result goes. `I` is the schema of what it is given besides its key. */
export interface Options<I extends Input, E, R, E2, R2, E3, R3> {
  readonly feedType: Feeds.FeedType
  /** The schema of `input` of the payload; without it the key is all that a job is given. Keep it small. */
  readonly input?: I | undefined
  /** The content. Runs on the runner of the seller, and again after a crash until the content is uploaded. */
  readonly content: (feed: Keyed<I>) => Feeds.FeedContent<E, R> | Effect.Effect<Feeds.FeedContent<E, R>, E2, R2>
  /** The marketplaces; default: those of the seller, at most 25. */
  readonly marketplaceIds?: ((feed: Keyed<I>) => ReadonlyArray<string>) | undefined
  /** Options of the feed type, such as the metadata of an invoice. */
  readonly feedOptions?: ((feed: Keyed<I>) => { readonly [name: string]: string }) | undefined
  /** The media type of the content; default: that of the feed type. */
  readonly contentType?: string | undefined
  /** The pause after the first poll; later ones grow to five minutes. Default: 15 seconds. */
  readonly firstPoll?: Duration.Input | undefined
  /** Receives the processing report. Runs on the runner of the seller; again after a crash. */
  readonly store?:
    | ((processed: Feeds.Processed, feed: Keyed<I>) => Effect.Effect<void, E3, R3>)
    | undefined
}

const FeedId = Schema.Struct({ feedId: Schema.String })

/** The result of a job. Numbers that the processing report does not state are absent. */
export const Result = Schema.Struct({
  ...FeedId.fields,
  /** `unknown`: Amazon made no processing report, or it does not say. */
  outcome: Schema.Literals(["success", "partial", "unknown"]),
  /** Records that Amazon processed, and those that it applied. */
  processed: Schema.optionalKey(Schema.Number),
  successful: Schema.optionalKey(Schema.Number),
  /** Records with errors, and with warnings. */
  errors: Schema.optionalKey(Schema.Number),
  warnings: Schema.optionalKey(Schema.Number)
})

/** A feed job. It keeps the feeds that it submits in the database of the `SqlClient`. */
export type FeedJob<I extends Input, R> = DurableJob<Fields<I>, typeof Result, R | SqlClient.SqlClient>

const resultOf = ({ feed, result }: Feeds.Processed): typeof Result.Type => {
  const counts = (["processed", "successful", "errors", "warnings"] as const).flatMap((name) => {
    const count = result?.[name]
    return count === undefined ? [] : [[name, count] as const]
  })
  // A feed that failed has no result.
  const outcome = result === undefined || result.outcome === "failure" ? "unknown" : result.outcome
  return { feedId: feed.feedId, outcome, ...Object.fromEntries(counts) }
}

/** Makes a job. Its name stays the same while jobs of that name run. */
export const make = <
  I extends Input = typeof NoInput,
  E = never,
  R = never,
  E2 = never,
  R2 = never,
  E3 = never,
  R3 = never
>(
  name: string,
  options: Options<I, E, R, E2, R2, E3, R3>
): FeedJob<I, R | R2 | R3> => {
  const { contentType, feedType } = options
  const fields = fieldsOf(options.input)
  const Payload = Schema.Struct(fields)
  const upload = SellerTask.make(`${name}/upload`, { payload: Payload, success: Submissions.Uploaded })
  const submit = SellerTask.make(`${name}/submit`, {
    payload: Schema.Struct({ job: Schema.String, uploaded: Submissions.Uploaded }),
    success: FeedId
  })
  const status = SellerTask.make(`${name}/status`, { payload: FeedId, success: Schema.Boolean })
  const store = SellerTask.make(`${name}/store`, {
    payload: Schema.Struct({ ...fields, ...FeedId.fields }),
    success: Result
  })
  const workflow = Workflow.make(`SpApiFeed/${name}`, {
    payload: fields,
    success: Result,
    error: JobFailed,
    idempotencyKey
  })

  const tasks = Layer.mergeAll(
    upload.toLayer(Effect.fnUntraced(function*(payload, seller) {
      const feed: Keyed<I> = { ...payload, seller }
      const content = options.content(feed)
      const feedOptions = options.feedOptions?.(feed)
      const marketplaceIds = options.marketplaceIds?.(feed) ?? seller.marketplaces
      const uploaded = yield* Feeds.upload(Effect.isEffect(content) ? yield* content : content, {
        feedType,
        marketplaceIds,
        contentType,
        feedOptions
      })
      return { ...uploaded, marketplaceIds, ...(feedOptions === undefined ? undefined : { feedOptions }) }
    })),
    submit.toLayer(({ job, uploaded }, seller) =>
      Effect.flatMap(
        Submissions.Submissions,
        ({ submit }) => Effect.map(submit({ job, seller: seller.id, feedType, uploaded }), (feedId) => ({ feedId }))
      )
    ),
    status.toLayer(({ feedId }) =>
      Effect.flatMap(Api.getFeed({ feedId }), ({ processingStatus }) =>
        ended.has(processingStatus)
          // Fails, with what Amazon wrote about it, where the feed was not processed.
          ? Effect.as(Feeds.await(feedId), true)
          : Effect.succeed(false))
    ),
    store.toLayer(Effect.fnUntraced(function*({ feedId, ...payload }, seller) {
      const processed = yield* Feeds.resume(feedId)
      yield* options.store?.(processed, { ...payload, seller }) ?? Effect.void
      return resultOf(processed)
    }))
  ).pipe(Layer.provide(Submissions.layer))

  const job = workflow.toLayer(Effect.fnUntraced(function*(payload, job) {
    const { seller } = payload
    const uploaded = yield* step("upload", upload, seller, payload)
    const { feedId } = yield* step("submit", submit, seller, { job, uploaded })
    yield* poll(
      { event: Waits.feed(feedId), seller, firstPoll: options.firstPoll },
      (name) => step(name, status, seller, { feedId })
    )
    return yield* step("store", store, seller, { ...payload, feedId })
  }))
  return keyedJob(workflow, Layer.merge(job, tasks))
}
