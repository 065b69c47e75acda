/** What happens to one notification: it is printed, sent to the hook, and removed from its source after a 2xx. */
import * as Notifications from "effect-sp-api/workflows/Notifications"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Semaphore from "effect/Semaphore"
import { durationOf } from "../../output/units.ts"
import type { Hook, Response } from "./hook.ts"
import type { Entry } from "./shown.ts"
import type { Incoming, Source } from "./source.ts"

/** What deliveries share. */
export interface Delivery {
  /** Undefined where notifications are only printed. */
  readonly hook: Hook | undefined
  readonly source: Pick<Source<unknown, unknown>, "attempts" | "keeps">
  /** Undefined for all. */
  readonly types: ReadonlySet<string> | undefined
  /** Prints the notification itself; undefined where a summary is enough. */
  readonly print: ((body: string) => Effect.Effect<void>) | undefined
  /** Without a hook: whether what was printed is removed from its source. */
  readonly deletes: boolean
  readonly tell: (entry: Entry) => Effect.Effect<void>
  /** Of a notification that is not of these types. */
  readonly skip: (type: string) => Effect.Effect<void>
  /** One permit for each notification that the hook gets at the same time. */
  readonly turns: Semaphore.Semaphore
  /** Done when the command is about to end. */
  readonly closing: Deferred.Deferred<void>
}

/** A notification that was read. */
interface Read {
  readonly type: string
  readonly id: string | undefined
}

const readOf = (body: string): Read | undefined => {
  const read = Notifications.decode(body)
  if (Result.isFailure(read)) return undefined
  const notification = read.success
  return {
    type: notification.type === "UNKNOWN" ? notification.notificationType : notification.type,
    id: notification.id
  }
}

/** Values of Amazon's that a header can hold. */
const header = (value: string): string => value.replace(/[^\x21-\x7e]/g, "?").slice(0, 200)

const headersOf = ({ id, type }: Read, attempt: number): Readonly<Record<string, string>> => ({
  "spapi-notification-type": header(type),
  ...(id === undefined ? undefined : { "spapi-notification-id": header(id) }),
  "spapi-delivery-attempt": String(attempt)
})

const now = Effect.map(Clock.currentTimeMillis, (millis) => new Date(millis).toISOString())

/** Seconds before the next attempt: 1, 2, 4 … 60. */
const pauseOf = (attempt: number): number => Math.min(60, 2 ** (attempt - 1))

/** What is said of a hook that failed; `undefined` for the last attempt. */
const remarkOf = ({ source }: Delivery, { problem = "" }: Response, attempt: number): string =>
  source.keeps
    ? `${problem}; stays in the queue`
    : attempt < source.attempts
    ? `${problem}; again in ${durationOf(pauseOf(attempt) * 1_000)}`
    : `${problem}; given up after ${attempt} ${attempt === 1 ? "attempt" : "attempts"}`

/** Sends it once; whether the hook has received it. */
const attempt = <E>(
  delivery: Delivery,
  hook: Hook,
  incoming: Incoming<E>,
  read: Read,
  number: number
): Effect.Effect<boolean, E> =>
  Effect.gen(function*() {
    const response = yield* hook.post(incoming.body, headersOf(read, number))
    const received = response.problem === undefined
    yield* delivery.tell({
      time: yield* now,
      type: read.type,
      id: read.id ?? null,
      attempt: number,
      status: response.status,
      milliseconds: response.milliseconds,
      outcome: received ? "delivered" : "failed",
      ...(received ? undefined : { remark: remarkOf(delivery, response, number) })
    })
    if (received) yield* incoming.acknowledge
    return received
  })

/** Sends it again while the hook fails, unless the source does. */
const again = <E>(delivery: Delivery, hook: Hook, incoming: Incoming<E>, read: Read): Effect.Effect<void, E> =>
  Effect.gen(function*() {
    const { closing, source, turns } = delivery
    for (let number = 2; number <= source.attempts; number++) {
      yield* Effect.raceFirst(Effect.sleep(`${pauseOf(number - 1)} seconds`), Deferred.await(closing))
      if (yield* Deferred.isDone(closing)) return
      if (yield* turns.withPermits(1)(attempt(delivery, hook, incoming, read, number))) return
    }
  })

/**
 * Handles one notification. `turn` ends when the next one may begin, which is before the pauses of one that is sent
 * again. Fails where it cannot be removed from its source.
 */
export const deliver = <E>(
  delivery: Delivery,
  incoming: Incoming<E>,
  turn: Effect.Effect<void>
): Effect.Effect<void, E> =>
  Effect.gen(function*() {
    const { deletes, hook, print, skip, source, tell, types } = delivery
    const read = readOf(incoming.body)
    if (read === undefined) {
      return yield* tell({
        time: yield* now,
        type: null,
        id: incoming.messageId ?? null,
        attempt: incoming.delivery,
        outcome: "unreadable",
        remark: source.keeps ? "it is not a notification; stays in the queue" : "it is not a notification"
      })
    }
    if (types !== undefined && !types.has(read.type)) return yield* skip(read.type)
    if (print !== undefined) yield* print(incoming.body)
    if (hook === undefined) {
      yield* tell({
        time: yield* now,
        type: read.type,
        id: read.id ?? null,
        attempt: incoming.delivery,
        outcome: "received"
      })
      if (deletes) yield* incoming.acknowledge
      return
    }
    const received = yield* attempt(delivery, hook, incoming, read, incoming.delivery)
    if (received || source.attempts === 1) return
    yield* turn
    yield* again(delivery, hook, incoming, read)
  }).pipe(Effect.ensuring(turn))
