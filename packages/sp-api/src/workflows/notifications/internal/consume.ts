/**
 * Takes notifications from a source: each is handled once, and acknowledged when that is done.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { printable } from "../../../wire/redaction.ts"
import type { AnyNotification, NotificationInvalid } from "./notification.ts"
import { makeReader } from "./reader.ts"

/** A message of a source. */
export interface Message<out E = never, out R = never> {
  /** The text; events of EventBridge may come as objects. */
  readonly body: unknown
  /** What the source calls it. */
  readonly messageId?: string | undefined
  /** How often it has been delivered, this time included. */
  readonly receiveCount?: number | undefined
  /** Takes it out of the source; what is not acknowledged comes again. */
  readonly acknowledge: Effect.Effect<void, E, R>
}

/** Where notifications come from: messages, or mere texts, which need no acknowledgment. */
export type Source<E, R, E2 = never, R2 = never> = Stream.Stream<string | Message<E2, R2>, E, R>

/** A source of bodies that need no acknowledgment, events of EventBridge as objects among them. */
export const fromBodies = <E, R>(bodies: Stream.Stream<unknown, E, R>): Stream.Stream<Message, E, R> =>
  Stream.map(bodies, (body) => ({ body, acknowledge: Effect.void }))

const messagesOf = <E, R, E2, R2>(source: Source<E, R, E2, R2>): Stream.Stream<Message<E2, R2>, E, R> =>
  Stream.map(
    source,
    (message) => typeof message === "string" ? { body: message, acknowledge: Effect.void } : message
  )

/** A notification, and the acknowledgment of its message. */
export interface Delivered<out E = never, out R = never> {
  readonly notification: AnyNotification
  readonly acknowledge: Effect.Effect<void, E, R>
}

/** What could not be handled, and why. */
export interface Poison<out E> {
  /** The text of the message; redacted, as it may hold personal data or a secret. */
  readonly body: Redacted.Redacted<unknown>
  readonly messageId: string | undefined
  /** {@link NotificationInvalid}, or the failure or the defect of the handler. */
  readonly cause: Cause.Cause<NotificationInvalid | E>
}

/** How to tell notifications that came before. */
interface SeenOptions {
  /** How many ids are kept to tell duplicates; default 10,000. Notifications without an id are never taken for duplicates. */
  readonly remember?: number | undefined
}

/** What becomes of messages that cannot be handled. */
export interface PoisonOptions<in E, out E2 = never, out R2 = never> extends SeenOptions {
  /**
   * Gets what cannot be read, and what the handler failed at for `maxAttempts` deliveries; then the message is acknowledged, so this is where to
   * keep it. Without it such messages are logged and left in the source, whose redrive policy moves them to its dead-letter queue.
   */
  readonly onPoison?: ((poison: Poison<E>) => Effect.Effect<void, E2, R2>) | undefined
}

/** How to handle notifications. */
export interface RunOptions<in E, out E2 = never, out R2 = never> extends PoisonOptions<E, E2, R2> {
  /** How many are handled at a time; default 1. */
  readonly concurrency?: number | undefined
  /** Deliveries of one message after which a failing handler makes it poison; default 5. Sources that do not count never reach it. */
  readonly maxAttempts?: number | undefined
}

/** The last ids, each with the message that brought it. */
const makeSeen = (capacity: number) => {
  const ids = new Map<string, string | undefined>()
  return {
    has: (id: string | undefined): boolean => id !== undefined && ids.has(id),
    /** Whether another message brought it; without a name every message is another one. */
    hasFromOther: (id: string | undefined, messageId: string | undefined): boolean =>
      id !== undefined && ids.has(id) && (messageId === undefined || ids.get(id) !== messageId),
    add: (id: string | undefined, messageId?: string): void => {
      if (id === undefined) return
      ids.set(id, messageId)
      if (ids.size > capacity) ids.delete(ids.keys().next().value!)
    },
    remove: (id: string | undefined): void => {
      if (id !== undefined) ids.delete(id)
    }
  }
}

const defaultRemember = 10_000

const log = (what: string, messageId: string | undefined, ...why: ReadonlyArray<unknown>): Effect.Effect<void> =>
  Effect.logWarning(
    printable(`${what}; the message stays in its source [message id ${messageId ?? "unknown"}]`),
    ...why
  )

const unreadable = <E, E2, R2, E3, R3>(
  message: Message<E3, R3>,
  error: NotificationInvalid,
  onPoison: PoisonOptions<E, E2, R2>["onPoison"]
): Effect.Effect<void, E2 | E3, R2 | R3> =>
  onPoison === undefined ? log(error.message, message.messageId) : poison(message, Cause.fail(error), onPoison)

const poison = <E, E2, R2, E3, R3>(
  { acknowledge, body, messageId }: Message<E3, R3>,
  cause: Cause.Cause<NotificationInvalid | E>,
  onPoison: (poison: Poison<E>) => Effect.Effect<void, E2, R2>
): Effect.Effect<void, E2 | E3, R2 | R3> =>
  Effect.andThen(onPoison({ body: Redacted.make(body, { label: "body" }), messageId, cause }), acknowledge)

/**
 * Notifications of a source, without duplicates, each with the acknowledgment that is yours to run when it is handled. {@link run} does that
 * by itself.
 *
 * A duplicate of what was acknowledged is acknowledged too, one of what is still being worked on is left in the source.
 */
export const stream = <E, R, E3 = never, R3 = never, E2 = never, R2 = never>(
  source: Source<E, R, E2, R2>,
  options?: PoisonOptions<never, E3, R3>
): Stream.Stream<Delivered<E2, R2>, E | E2 | E3, R | R2 | R3> =>
  Stream.suspend(() => {
    const read = makeReader()
    const done = makeSeen(options?.remember ?? defaultRemember)
    const given = makeSeen(options?.remember ?? defaultRemember)

    const deliver = (
      message: Message<E2, R2>,
      notification: AnyNotification
    ): Effect.Effect<ReadonlyArray<Delivered<E2, R2>>, E2, R2> => {
      const { id } = notification
      if (done.has(id)) return Effect.as(message.acknowledge, [])
      // The same message again means that nobody acknowledged it; another one is a duplicate, whose first will come again by itself.
      if (given.hasFromOther(id, message.messageId)) return Effect.succeed([])
      given.add(id, message.messageId)
      return Effect.succeed([{
        notification,
        acknowledge: Effect.tap(message.acknowledge, () => Effect.sync(() => done.add(id)))
      }])
    }

    return Stream.flatMap(
      Stream.mapEffect(messagesOf(source), (message) =>
        Effect.matchEffect(read(message.body), {
          onFailure: (error): Effect.Effect<ReadonlyArray<Delivered<E2, R2>>, E2 | E3, R2 | R3> =>
            Effect.as(unreadable(message, error, options?.onPoison), []),
          onSuccess: (notification) => deliver(message, notification)
        })),
      Stream.fromIterable
    )
  })

/**
 * Handles the notifications of a source. A message is acknowledged when the handler has succeeded; one whose handler fails or dies comes again,
 * so handlers may run more than once for one notification, but not again after a success that this process knows of.
 *
 * Ends when the source does; a source such as a queue never does.
 */
export const run = <E, R, E3, R3, E4 = never, R4 = never, E2 = never, R2 = never>(
  source: Source<E, R, E2, R2>,
  handler: (notification: AnyNotification) => Effect.Effect<unknown, E3, R3>,
  options?: RunOptions<E3, E4, R4>
): Effect.Effect<void, E | E2 | E4, R | R2 | R3 | R4> =>
  Effect.suspend(() => {
    const read = makeReader()
    const done = makeSeen(options?.remember ?? defaultRemember)
    const working = makeSeen(Infinity)
    const maxAttempts = options?.maxAttempts ?? 5

    const handle = (
      message: Message<E2, R2>,
      notification: AnyNotification
    ): Effect.Effect<void, E2 | E4, R2 | R3 | R4> => {
      const { id, type } = notification
      // Two workers of this process may get the same notification at a time; the other one decides what becomes of it.
      if (working.has(id)) return Effect.void
      if (done.has(id)) return message.acknowledge
      working.add(id)
      return Effect.matchCauseEffect(Effect.suspend(() => handler(notification)), {
        onSuccess: () => {
          done.add(id)
          return message.acknowledge
        },
        // One that dies at a message would die at it again after every restart, so a defect is a failure like others.
        onFailure: (cause) => {
          const attempts = message.receiveCount ?? 1
          return attempts < maxAttempts || options?.onPoison === undefined
            ? log(`The handler of ${type} failed (delivery ${attempts})`, message.messageId, cause)
            : poison(message, cause, options.onPoison)
        }
      }).pipe(Effect.ensuring(Effect.sync(() => working.remove(id))))
    }

    return Stream.runDrain(
      Stream.mapEffect(messagesOf(source), (message) =>
        Effect.matchEffect(read(message.body), {
          onFailure: (error): Effect.Effect<void, E2 | E4, R2 | R3 | R4> =>
            unreadable(message, error, options?.onPoison),
          onSuccess: (notification) => handle(message, notification)
        }), { concurrency: options?.concurrency ?? 1, unordered: true })
    )
  })
