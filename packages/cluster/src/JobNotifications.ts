/**
 * Notifications of Amazon that end the waits of jobs at once: reports, feeds, Data Kiosk queries and listings. Jobs
 * poll all the same, so a notification that is lost costs time and nothing else, and one that comes twice does no harm.
 *
 * ```ts
 * JobNotifications.layer({
 *   source: NotificationsSqs.source({ client: new SQSClient({ region: "eu-west-1" }), queueUrl }),
 *   handler: (notification) => notification.type === "ORDER_CHANGE" ? storeOrder(notification) : Effect.void
 * })
 * ```
 *
 * Every runner may have this Layer: they share the queue, and wake jobs on any runner. `Notifications.setup` of the
 * client subscribes to the types. Amazon sends those of listings to an event bus of EventBridge only, which can pass
 * them on to the queue.
 *
 * | notification | ends a wait of |
 * | --- | --- |
 * | `REPORT_PROCESSING_FINISHED` | `ReportJob` |
 * | `FEED_PROCESSING_FINISHED` | `FeedJob` |
 * | `DATA_KIOSK_QUERY_PROCESSING_FINISHED` | `DataKioskJob` |
 * | `LISTINGS_ITEM_STATUS_CHANGE`, `LISTINGS_ITEM_ISSUES_CHANGE` | `ListingJob`, which looks whether the listing is live |
 */
import * as Notifications from "effect-sp-api/workflows/Notifications"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { hasProperty } from "effect/Predicate"
import * as Schedule from "effect/Schedule"
import type { SqlError } from "effect/sql/SqlError"
import type * as WorkflowEngine from "effect/workflow/WorkflowEngine"
import * as Waits from "./Waits.ts"

/** Where notifications come from, and what the program does with them. */
export interface Options<E, R, E2, R2, E3, R3, E4, R4> extends Notifications.RunOptions<E3 | SqlError, E4, R4> {
  /** An SQS queue (`NotificationsSqs.source`), or any other source of the client's `Notifications`. */
  readonly source: Notifications.Source<E, R, E2, R2>
  /**
   * Receives every notification after the jobs that wait for it were woken, and their number: `0` for what no job
   * waits for. When it fails, the source delivers the notification again. Without it, such notifications are
   * acknowledged and dropped.
   */
  readonly handler?:
    | ((notification: Notifications.AnyNotification, woken: number) => Effect.Effect<unknown, E3, R3>)
    | undefined
}

/** A property of a payload, which may lack what its model requires. */
const text = (payload: unknown, name: string): string | undefined => {
  const value: unknown = hasProperty(payload, name) ? payload[name] : undefined
  return typeof value === "string" && value !== "" ? value : undefined
}

/** The event that a notification reports; undefined for one that ends no wait. */
export const eventOf = ({ payload, type }: Notifications.AnyNotification): Waits.Event | undefined => {
  const byId = (name: string, event: (id: string) => Waits.Event) => {
    const id = text(payload, name)
    return id === undefined ? undefined : event(id)
  }
  switch (type) {
    case "REPORT_PROCESSING_FINISHED":
      return byId("reportId", Waits.report)
    case "FEED_PROCESSING_FINISHED":
      return byId("feedId", Waits.feed)
    case "DATA_KIOSK_QUERY_PROCESSING_FINISHED":
      return byId("queryId", Waits.query)
    case "LISTINGS_ITEM_STATUS_CHANGE":
    case "LISTINGS_ITEM_ISSUES_CHANGE":
      return byId("Sku", (sku) => Waits.listing(text(payload, "SellerId") ?? "", sku))
    default:
      return undefined
  }
}

/**
 * Wakes the jobs that wait for what a notification reports, and returns how many: for programs with a consumer of their
 * own.
 */
export const signal = (
  notification: Notifications.AnyNotification
): Effect.Effect<number, SqlError, Waits.Waits | WorkflowEngine.WorkflowEngine> => {
  const event = eventOf(notification)
  return event === undefined ? Effect.succeed(0) : Waits.signal(event)
}

/** Between attempts to consume a source that has failed. */
const pauses = Schedule.jittered(Schedule.spaced("1 minute"))

/** Consumes a source for as long as the program runs. A source that fails is consumed again after a minute. */
export const layer = <E, R, E2 = never, R2 = never, E3 = never, R3 = never, E4 = never, R4 = never>(
  options: Options<E, R, E2, R2, E3, R3, E4, R4>
): Layer.Layer<never, never, R | R2 | R3 | R4 | Waits.Waits | WorkflowEngine.WorkflowEngine> => {
  const { handler, source } = options
  const run = Notifications.run(
    source,
    (notification) => Effect.flatMap(signal(notification), (woken) => handler?.(notification, woken) ?? Effect.void),
    options
  )
  return Layer.effectDiscard(Effect.forkScoped(run.pipe(
    Effect.tapCause((cause) =>
      Effect.logWarning("The source of notifications failed; jobs poll, and it is consumed again in a minute", cause)
    ),
    Effect.retry(pauses)
  )))
}
