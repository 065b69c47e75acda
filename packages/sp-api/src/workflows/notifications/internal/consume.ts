/**
 * Consumes a source of notifications: each is handled once, and then acknowledged.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { printable } from "../../../wire/redaction.ts"
import type { AnyNotification, NotificationInvalid } from "./notification.ts"
import { makeReader } from "./reader.ts"
import { makeSeenIds } from "./seenIds.ts"

/** A message of a source. */
export interface Message<out E = never, out R = never> {
  /** A string; events of EventBridge may be objects. */
  readonly body: unknown
  /** The id of the message in its source. */
  readonly messageId?: string | undefined
  /** The number of deliveries, including this one. */
  readonly receiveCount?: number | undefined
  /** Removes the message from the source, which otherwise delivers it again. */
  readonly acknowledge: Effect.Effect<void, E, R>
}

/** A source of notifications: messages, or strings that need no acknowledgment. */
export type Source<E, R, E2 = never, R2 = never> = Stream.Stream<string | Message<E2, R2>, E, R>

/** A source of bodies that need no acknowledgment: strings, or events of EventBridge as objects. */
export const fromBodies = <E, R>(bodies: Stream.Stream<unknown, E, R>): Stream.Stream<Message, E, R> =>
  Stream.map(bodies, (body) => ({ body, acknowledge: Effect.void }))

const messagesOf = <E, R, E2, R2>(source: Source<E, R, E2, R2>): Stream.Stream<Message<E2, R2>, E, R> =>
  Stream.map(
    source,
    (message) => typeof message === "string" ? { body: message, acknowledge: Effect.void } : message
  )

/** A notification with the acknowledgment of its message. */
export interface Delivered<out E = never, out R = never> {
  readonly notification: AnyNotification
  readonly acknowledge: Effect.Effect<void, E, R>
}

/** A message that could not be handled. */
export interface Poison<out E> {
  /** Redacted, as it may contain personal data or a secret. */
  readonly body: Redacted.Redacted<unknown>
  readonly messageId: string | undefined
  /** A {@link NotificationInvalid}, or the failure or defect of the handler. */
  readonly cause: Cause.Cause<NotificationInvalid | E>
}

/** How to recognize duplicates. */
interface SeenOptions {
  /** The number of notification ids to remember; default 10,000. Notifications without an id are never duplicates. */
  readonly remember?: number | undefined
}

/** How to deal with messages that cannot be handled. */
export interface PoisonOptions<in E, out E2 = never, out R2 = never> extends SeenOptions {
  /**
   * Receives messages that cannot be read, and those whose handler failed in `maxAttempts` deliveries. Afterwards the
   * message is acknowledged, so store it here. By default such messages are logged and stay in the source, whose
   * redrive policy moves them to a dead-letter queue.
   */
  readonly onPoison?: ((poison: Poison<E>) => Effect.Effect<void, E2, R2>) | undefined
}

/** How to handle notifications. */
export interface RunOptions<in E, out E2 = never, out R2 = never> extends PoisonOptions<E, E2, R2> {
  /** The number of notifications to handle concurrently; default 1. */
  readonly concurrency?: number | undefined
  /**
   * The number of failed deliveries of a message before `onPoison`; default 5. Needs a source that counts deliveries.
   */
  readonly maxAttempts?: number | undefined
}

const defaultRemember = 10_000

const log = (problem: string, messageId: string | undefined, ...causes: ReadonlyArray<unknown>): Effect.Effect<void> =>
  Effect.logWarning(
    printable(`${problem}; the message stays in its source [message id ${messageId ?? "unknown"}]`),
    ...causes
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
 * The notifications of a source without duplicates. Run `acknowledge` of each when it is handled; {@link run} does this
 * by itself.
 *
 * A duplicate of an acknowledged notification is acknowledged too. A duplicate of one that is still being handled stays
 * in the source.
 */
export const stream = <E, R, E3 = never, R3 = never, E2 = never, R2 = never>(
  source: Source<E, R, E2, R2>,
  options?: PoisonOptions<never, E3, R3>
): Stream.Stream<Delivered<E2, R2>, E | E2 | E3, R | R2 | R3> =>
  Stream.suspend(() => {
    const read = makeReader()
    const done = makeSeenIds(options?.remember ?? defaultRemember)
    const emitted = makeSeenIds(options?.remember ?? defaultRemember)

    const deliver = (
      message: Message<E2, R2>,
      notification: AnyNotification
    ): Effect.Effect<ReadonlyArray<Delivered<E2, R2>>, E2, R2> => {
      const { id } = notification
      if (done.has(id)) return Effect.as(message.acknowledge, [])
      // A message that is delivered again was not acknowledged. Another message is a duplicate of one that is in
      // progress.
      if (emitted.hasFromOther(id, message.messageId)) return Effect.succeed([])
      emitted.add(id, message.messageId)
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
 * Handles the notifications of a source. A message is acknowledged after its handler has succeeded. If the handler
 * fails or dies, the source delivers the message again, so a handler may run more than once for a notification, but
 * within a process not again after it has succeeded.
 *
 * Ends with the source; a queue never ends.
 */
export const run = <E, R, E3, R3, E4 = never, R4 = never, E2 = never, R2 = never>(
  source: Source<E, R, E2, R2>,
  handler: (notification: AnyNotification) => Effect.Effect<unknown, E3, R3>,
  options?: RunOptions<E3, E4, R4>
): Effect.Effect<void, E | E2 | E4, R | R2 | R3 | R4> =>
  Effect.suspend(() => {
    const read = makeReader()
    const done = makeSeenIds(options?.remember ?? defaultRemember)
    const inProgress = makeSeenIds(Infinity)
    const maxAttempts = options?.maxAttempts ?? 5

    const handle = (
      message: Message<E2, R2>,
      notification: AnyNotification
    ): Effect.Effect<void, E2 | E4, R2 | R3 | R4> => {
      const { id, type } = notification
      // The same notification is being handled concurrently, and that handler decides about its message.
      if (inProgress.has(id)) return Effect.void
      if (done.has(id)) return message.acknowledge
      inProgress.add(id)
      return Effect.matchCauseEffect(Effect.suspend(() => handler(notification)), {
        onSuccess: () => {
          done.add(id)
          return message.acknowledge
        },
        // A handler that dies at a message would die again after every restart, so a defect counts as a failure.
        onFailure: (cause) => {
          const attempts = message.receiveCount ?? 1
          return attempts < maxAttempts || options?.onPoison === undefined
            ? log(`The handler of ${type} failed (delivery ${attempts})`, message.messageId, cause)
            : poison(message, cause, options.onPoison)
        }
      }).pipe(Effect.ensuring(Effect.sync(() => inProgress.remove(id))))
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
