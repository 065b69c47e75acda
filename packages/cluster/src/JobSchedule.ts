/**
 * Jobs by a schedule: each active seller has a turn whenever a cron expression says so, and a turn starts a durable
 * job.
 *
 * ```ts
 * const Nightly = JobSchedule.make("Nightly", Lines, {
 *   cron: "0 2 * * *",
 *   timeZone: JobSchedule.marketplaceTimeZone,
 *   payload: JobSchedule.times
 * })
 *
 * const Runner = Layer.mergeAll(Lines.layer, Nightly.layer).pipe(
 *   Layer.provideMerge(SellerRunner.layer({ accounts }))
 * )
 * ```
 *
 * - **Spread.** The turns of all sellers start within `spread` after the time of the turn, each seller at its own
 *   place, which stays the same. So do turns that are made up after an outage, and first turns of a new schedule.
 * - **Once.** The payload follows from the turn, and so does the key of the job: a turn that is started again after a
 *   crash is the same job.
 * - **One at a time.** The next turn of a seller starts when the job of its last one has ended, so that nothing piles
 *   up behind a job that waits, for Amazon or for an authorization. It ends as a result or as a failure.
 * - **Missed turns**, because no runner was there, the seller was parked, or the last job took too long: the last one
 *   is made up, or `each`.
 * - **Sellers.** One that was authorized starts with the last turn before that, within a minute. One that is parked
 *   or removed has no turns.
 *
 * Every runner has the Layer, and one of them starts the turns. It looks for them once a minute, so an expression with
 * more than a turn a minute skips turns. `Status` has the next turn and how the last ones ended.
 *
 * Amazon's own schedules (`Reports.schedule` of the client) are something else: they create reports, whether or not
 * anything reads them.
 */
import * as Clock from "effect/Clock"
import type * as Sharding from "effect/cluster/Sharding"
import * as Singleton from "effect/cluster/Singleton"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberMap from "effect/FiberMap"
import type * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import type * as SqlClient from "effect/sql/SqlClient"
import * as Stream from "effect/Stream"
import type * as WorkflowEngine from "effect/workflow/WorkflowEngine"
import * as Calendar from "./jobs/calendar.ts"
import * as Schedules from "./Schedules.ts"
import { type Seller, Sellers } from "./Sellers.ts"
import * as Executions from "./store/executionRows.ts"
import * as Turns from "./store/turnRows.ts"

export { marketplaceTimeZone } from "./jobs/timeZones.ts"

/** A turn of a seller. */
export interface Turn {
  readonly seller: Seller
  /** When the schedule has the turn, in the time zone of the schedule; the job starts up to `spread` later. */
  readonly at: DateTime.Zoned
  /** The turn before it, whether or not the seller had it. */
  readonly previous: DateTime.Zoned
  /** Names the turn among those of all schedules: for `FeedJob` and `ListingJob`. */
  readonly key: string
}

/** What a schedule starts: `ReportJob`, `DataKioskJob`, `FeedJob`, `ListingJob`, or a workflow in the same form. */
export interface Job<in P> {
  readonly workflow: { readonly _tag: string }
  readonly start: (payload: P) => Effect.Effect<string, never, WorkflowEngine.WorkflowEngine>
}

/** When turns are, and what they start. */
export interface Options<in out P extends { readonly seller: string }> {
  /** A cron expression of five fields, or six with seconds: `"0 2 * * *"` is 2 o'clock each night. */
  readonly cron: string
  /**
   * The time zone of the expression (IANA), or that of a seller, such as {@link marketplaceTimeZone}; default: UTC. A
   * turn that falls into the hour that is skipped or repeated in a year is had once.
   */
  readonly timeZone?: string | ((seller: Seller) => string) | undefined
  /** How long after the time of a turn the last sellers start; default: an hour. */
  readonly spread?: Duration.Input | undefined
  /**
   * Which missed turns are made up: the last one, or each, one after the other, at most the last 31. Default: `last`.
   */
  readonly missed?: "last" | "each" | undefined
  /** The payload of the job without the seller. It follows from the turn alone, as it names the job. */
  readonly payload: (turn: Turn) => Omit<P, "seller">
}

/** Jobs by a schedule. */
export interface JobSchedule {
  readonly name: string
  /** Starts the turns, on one runner of the cluster; every runner has it. The Layer of the job is another one. */
  readonly layer: Layer.Layer<
    never,
    never,
    Sellers | Sharding.Sharding | WorkflowEngine.WorkflowEngine | SqlClient.SqlClient
  >
}

/** From the turn before to this one, as date-times in UTC: a payload of a `ReportJob`. */
export const times = ({ at, previous }: Turn): { readonly from: string; readonly to: string } => ({
  from: DateTime.formatIso(previous),
  to: DateTime.formatIso(at)
})

/**
 * The whole days from the turn before to this one, without the day of this turn: a payload of a `DataKioskJob`. Of a
 * nightly turn both are the day before. For turns that are at least a day apart.
 */
export const dates = ({ at, previous }: Turn): { readonly from: string; readonly to: string } => ({
  from: DateTime.formatIsoDate(previous),
  to: DateTime.formatIsoDate(DateTime.subtract(at, { days: 1 }))
})

/** How often sellers and turns that are due are looked for. */
const look = 60_000

/**
 * Makes a schedule. Its name stays the same, as it names the turns that are stored. Throws a `RangeError` where the
 * expression, its time zone or `spread` are wrong.
 */
export const make = <P extends { readonly seller: string }>(
  name: string,
  job: Job<P>,
  options: Options<P>
): JobSchedule => {
  const spread = Duration.toMillis(Duration.fromInputUnsafe(options.spread ?? "1 hour"))
  if (!(spread >= 0 && Number.isFinite(spread))) {
    throw new RangeError(`spread of ${name} must be finite, and not negative`)
  }
  const calendars = Calendar.make(name, options.cron)
  const { timeZone = "UTC" } = options
  if (typeof timeZone === "string") calendars(timeZone)
  const places = Schedules.every(Math.max(1, spread), name)

  const calendarOf = (seller: Seller) => calendars(typeof timeZone === "string" ? timeZone : timeZone(seller))
  const placeOf = (seller: Seller) => spread === 0 ? 0 : places.placeOf(seller.id)

  /** When the turn of a seller after a stored one starts; for a seller without turns, that of the last turn. */
  const dueOf = (seller: Seller, row: Turns.Row | undefined, now: number): number => {
    const calendar = calendarOf(seller)
    const place = placeOf(seller)
    return place + (row === undefined ? calendar.last(now - place) : calendar.next(Date.parse(row.turn)))
  }

  /** The time of the turn that is due; undefined before it. */
  const turnAt = (seller: Seller, row: Turns.Row | undefined, now: number): number | undefined => {
    const calendar = calendarOf(seller)
    const last = calendar.last(now - placeOf(seller))
    const done = row === undefined ? undefined : Date.parse(row.turn)
    if (done !== undefined && done >= last) return undefined
    return done === undefined || options.missed !== "each" ? last : calendar.firstAfter(done, last)
  }

  /** Starts the turn of a seller that is due now, unless the job of its last one runs. */
  const start = Effect.fnUntraced(function*(id: string) {
    const found = yield* Effect.flatMap(Sellers, (sellers) => sellers.find(id))
    if (Option.isNone(found) || found.value.state !== "active") return
    const seller = found.value
    const row = yield* Turns.of(name, id)
    const now = yield* Clock.currentTimeMillis
    const at = turnAt(seller, row, now)
    if (at === undefined) return
    if (row !== undefined && (yield* Executions.unfinished([row])).length > 0) return
    const calendar = calendarOf(seller)
    const payload = options.payload({
      seller,
      at: calendar.zoned(at),
      previous: calendar.zoned(calendar.last(at - 1)),
      key: `${name} ${new Date(at).toISOString()}`
    })
    // The job first: a turn that is not stored is started again, and is the same job.
    const execution = yield* job.start({ ...payload, seller: id } as unknown as P)
    yield* Turns.started(name, {
      seller: id,
      turn: new Date(at).toISOString(),
      workflow: job.workflow._tag,
      execution,
      next_at: new Date(calendar.next(at) + placeOf(seller)).toISOString()
    }, new Date(now).toISOString())
  })

  const run = Effect.gen(function*() {
    const sellers = yield* Sellers
    const starting = yield* FiberMap.make<string>()
    /** By seller: the turn that is stored, and when the next one starts. */
    let known = new Map<string, { readonly turn: string | undefined; readonly due: number }>()

    const startAt = (id: string, delay: number) =>
      FiberMap.run(
        starting,
        id,
        start(id).pipe(
          Effect.catchCause((cause) =>
            Effect.logWarning(`A turn of ${name} could not start; it is tried again in a minute`, cause).pipe(
              Effect.annotateLogs({ seller: id })
            )
          ),
          Effect.delay(delay)
        ),
        { onlyIfMissing: true }
      )

    const follow = Effect.gen(function*() {
      const now = yield* Clock.currentTimeMillis
      const rows = new Map((yield* Turns.all(name)).map((row) => [row.seller, row]))
      const seen: typeof known = new Map()
      const overdue: Array<string> = []
      let count = 0
      yield* Stream.runForEach(sellers.stream({ state: "active" }), (seller) =>
        Effect.gen(function*() {
          count++
          const row = rows.get(seller.id)
          const before = known.get(seller.id)
          const due = row !== undefined && before?.turn === row.turn ? before.due : dueOf(seller, row, now)
          seen.set(seller.id, { turn: row?.turn, due })
          if (row !== undefined && Date.parse(row.next_at) !== due) {
            yield* Turns.due(name, seller.id, new Date(due).toISOString())
          }
          if (due <= now) overdue.push(seller.id)
          else if (due <= now + look) yield* startAt(seller.id, due - now)
        }).pipe(Effect.catchDefect((defect) =>
          Effect.logWarning(`The turn of a seller in ${name} is unknown`, defect).pipe(
            Effect.annotateLogs({ seller: seller.id })
          )
        )))
      known = seen
      const gone = [...starting].filter(([id]) => !seen.has(id))
      yield* Effect.forEach(gone, ([id]) => FiberMap.remove(starting, id), { discard: true })
      // At the pace of all sellers within the spread, so that an outage does not end with all of them at once.
      const missing = overdue.filter((id) => !FiberMap.hasUnsafe(starting, id))
      yield* Effect.forEach(missing, (id, index) => startAt(id, Math.floor(index * spread / count)), { discard: true })
    })
    yield* follow.pipe(
      Effect.catchCause((cause) => Effect.logWarning(`The sellers of ${name} could not be read`, cause)),
      Effect.repeat(Schedule.fixed(look))
    )
  })

  return { name, layer: Singleton.make(`SpApi/schedule/${name}`, run) }
}
