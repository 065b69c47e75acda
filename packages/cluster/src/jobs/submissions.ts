/**
 * Submits the feeds of jobs, each once. `createFeed` takes no idempotency key, and Amazon does not return the content
 * of a feed: a feed whose id was not stored is found by its type, marketplaces and time alone. So
 *
 * - the intent is stored before Amazon is called;
 * - one feed of a seller and type is submitted at a time, and not before the fate of the one before it is known;
 * - a feed that Amazon does not have is searched again after `InFlight`, as its request may still be on its way;
 * - the feeds whose ids are stored are not candidates.
 *
 * At most one feed is then without an id, and a feed of Amazon that is in no row is that one.
 */
import type { SpApi, SpApiError } from "effect-sp-api"
import * as Api from "effect-sp-api/apis/Feeds_2021_06_30"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Semaphore from "effect/Semaphore"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import { failureOf } from "../seller/outcome.ts"
import * as Rows from "../store/feedRows.ts"

/** A feed whose content is uploaded. */
export const Uploaded = Schema.Struct({
  feedDocumentId: Schema.String,
  /** When it was uploaded, by Amazon's clock. */
  since: Schema.String,
  marketplaceIds: Schema.Array(Schema.String),
  feedOptions: Schema.optionalKey(Schema.Record(Schema.String, Schema.String))
})

/** The feed of a job. */
export interface Submission {
  /** The execution id of the job. */
  readonly job: string
  readonly seller: string
  readonly feedType: string
  readonly uploaded: typeof Uploaded.Type
}

type Errors = SpApiError.SpApiError | Feeds.FeedError | SqlError

export class Submissions extends Context.Service<Submissions, {
  /** Submits a feed, or finds the one that was submitted, and returns its id. */
  readonly submit: (submission: Submission) => Effect.Effect<string, Errors, SpApi.SpApi>
}>()("effect-sp-api-cluster/Submissions") {}

/**
 * How long the request of a runner that was killed or cut off may be on its way to Amazon: twice the longest that the
 * client waits for the response to one.
 */
export const InFlight: Context.Reference<Duration.Duration> = Context.Reference<Duration.Duration>(
  "effect-sp-api-cluster/Submissions/InFlight",
  { defaultValue: () => Duration.minutes(2) }
)

/** A response without an id leaves the row as it is: the next attempt looks for the feed. */
class NoFeedId extends Error {
  readonly _tag = "NoFeedId"
  override readonly message = "Amazon's response to createFeed has no feedId"
}

const send = ({ feedType, uploaded }: Submission) =>
  Effect.flatMap(
    Api.createFeed({
      body: {
        feedType,
        marketplaceIds: uploaded.marketplaceIds,
        inputFeedDocumentId: uploaded.feedDocumentId,
        ...(uploaded.feedOptions === undefined ? undefined : { feedOptions: uploaded.feedOptions })
      }
    }),
    (response) => {
      const feedId: unknown = response?.feedId
      return typeof feedId === "string" && feedId !== "" ? Effect.succeed(feedId) : Effect.die(new NoFeedId())
    }
  )

/**
 * Another runner has settled the feed meanwhile: this one stood still, or does not know yet that the seller has moved.
 * What it has found may be the feed of another job, which is submitted only after this one was settled. So it reads
 * the rows again.
 */
class Overtaken extends Data.TaggedError("Overtaken") {}

const isAmbiguous = (error: unknown): boolean => Feeds.isFeedError(error) && error.reason._tag === "FeedAmbiguous"

const make = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const rows = Rows.make(sql)
  const inFlight = yield* InFlight
  const turns = new Map<string, { readonly semaphore: Semaphore.Semaphore; users: number }>()

  /** A seller lives on one runner, so a turn in its memory is enough. */
  const inTurn = (key: string) => <A, E, R>(effect: Effect.Effect<A, E, R>) =>
    Effect.acquireUseRelease(
      Effect.sync(() => {
        const turn = turns.get(key) ?? { semaphore: Semaphore.makeUnsafe(1), users: 0 }
        turn.users++
        turns.set(key, turn)
        return turn
      }),
      ({ semaphore }) => semaphore.withPermits(1)(effect),
      (turn) =>
        Effect.sync(() => {
          turn.users--
          if (turn.users === 0) turns.delete(key)
        })
    )

  /** What became of a feed whose response never came. */
  const settle = Effect.fnUntraced(function*(row: Rows.Row, known: ReadonlyArray<string>) {
    const find = Effect.tapError(
      Feeds.find({ feedDocumentId: row.document_id, since: row.uploaded_at }, {
        feedType: row.feed_type,
        marketplaceIds: JSON.parse(row.marketplaces) as ReadonlyArray<string>,
        otherFeedIds: known
      }),
      (error) => Effect.when(rows.doubt(row), Effect.succeed(isAmbiguous(error)))
    )
    const feedId = (yield* find) ?? (yield* Effect.delay(find, inFlight))
    const isSettled = yield* feedId === undefined ? rows.remove(row) : rows.accept(row, feedId)
    return isSettled ? feedId : yield* new Overtaken()
  })

  const attempt = Effect.fnUntraced(function*(submission: Submission) {
    const { feedType, job, seller, uploaded } = submission
    yield* rows.forgetOld(seller)
    const known: Array<string> = []
    const unsettled: Array<Rows.Row> = []
    for (const row of yield* rows.of(seller, feedType)) {
      if (row.feed_id !== null) known.push(row.feed_id)
      if (row.job === job && row.feed_id !== null) return row.feed_id
      if (row.state === "sent" || row.job === job) unsettled.push(row)
    }
    for (const row of unsettled) {
      const feedId = yield* Effect.catchIf(
        settle(row, known),
        // One with several candidates fails its own job, and does not stop the others.
        (error) => row.job !== job && isAmbiguous(error),
        () => Effect.undefined
      )
      if (feedId === undefined) continue
      if (row.job === job) return feedId
      known.push(feedId)
    }
    const row = yield* rows.begin({
      job,
      seller,
      feed_type: feedType,
      marketplaces: JSON.stringify(uploaded.marketplaceIds),
      document_id: uploaded.feedDocumentId,
      uploaded_at: uploaded.since
    })
    const exit = yield* Effect.exit(send(submission))
    if (Exit.isSuccess(exit)) {
      if (yield* rows.accept(row, exit.value)) return exit.value
      yield* rows.adopt(row, exit.value)
      return yield* new Overtaken()
    }
    // What Amazon refuses for good it has not taken. Anything else may have been: the next attempt looks for the feed.
    const outcome = failureOf(exit.cause)
    if (outcome._tag === "Failed" && !outcome.transient) yield* rows.remove(row)
    return yield* exit
  })

  const submit = (submission: Submission): Effect.Effect<string, Errors, SpApi.SpApi> =>
    Effect.catchTag(attempt(submission), "Overtaken", () => submit(submission))

  return Submissions.of({
    submit: (submission) => inTurn(`${submission.seller} ${submission.feedType}`)(submit(submission))
  })
})

/** One for all feed jobs of a program. */
export const layer: Layer.Layer<Submissions, never, SqlClient.SqlClient> = Layer.effect(Submissions, make)
