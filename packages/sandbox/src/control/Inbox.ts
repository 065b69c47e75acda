/**
 * Reads the notifications of a sandbox: those that are there, and those to come as the time of the world passes.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Delivery } from "../state/Outbox.ts"
import type { State } from "../state/State.ts"
import { settle } from "../watch/Settle.ts"

/** A notification that the sandbox has delivered. The client's `Notifications.run` accepts it as a message. */
export interface Notification {
  /** Counts deliveries, from 1. */
  readonly sequence: number
  readonly messageId: string
  readonly type: string
  /** Undefined for a test notification. */
  readonly subscriptionId: string | undefined
  readonly destinationId: string
  /** The ARN of the queue, or the name of the event bus. */
  readonly target: string
  /** The JSON that the queue or the event bus receives. */
  readonly body: string
  /** Does nothing: each stream reads all notifications. */
  readonly acknowledge: Effect.Effect<void>
}

/** Milliseconds of the program's clock until a time of the world; undefined while it is frozen. */
const untilDue = (state: State, real: number, due: number): number | undefined =>
  state.time.frozen() || !Number.isFinite(due)
    ? undefined
    : Math.max(1, Math.ceil((due - state.time.now(real)) / state.settings.worldSpeed))

/** Waits until something may have happened: something is due, or the outbox has changed since a version. */
const waitForChange = ({ outbox }: State, version: number, sleep: number | undefined): Effect.Effect<void> => {
  const change = Effect.callback<void>((resume) => {
    if (outbox.version() !== version) return resume(Effect.void)
    const stop = outbox.onChange(() => resume(Effect.void))
    return Effect.sync(stop)
  })
  return sleep === undefined ? change : Effect.raceFirst(change, Effect.sleep(sleep))
}

/** The deliveries after a sequence number, without waiting. */
export const peek = (current: () => State, after: number): Effect.Effect<ReadonlyArray<Delivery>> =>
  Effect.map(Clock.currentTimeMillis, (real) => {
    settle(current(), real)
    return current().outbox.after(after)
  })

/** The deliveries after a sequence number; waits for one. */
export const read = (current: () => State, after: number): Effect.Effect<ReadonlyArray<Delivery>> =>
  Effect.gen(function*() {
    while (true) {
      const state = current()
      const real = yield* Clock.currentTimeMillis
      const due = settle(state, real)
      const version = state.outbox.version()
      const deliveries = state.outbox.after(after)
      if (deliveries.length > 0) return deliveries
      yield* waitForChange(state, version, untilDue(state, real, due))
    }
  })

/** The sequence number of the newest delivery at a time of the program's clock; 0 without any. */
export const newest = (state: State, real: number): number => {
  settle(state, real)
  return state.outbox.after(0).at(-1)?.sequence ?? 0
}

/** All deliveries after a sequence number, without end: those that are kept, and then the new ones. */
const deliveries = (current: () => State, begin: number): Stream.Stream<Delivery> =>
  Stream.suspend(() => {
    let after = begin
    const next = Effect.map(Effect.suspend(() => read(current, after)), (batch) => {
      after = batch.at(-1)!.sequence
      return batch
    })
    return Stream.flatMap(Stream.fromEffectRepeat(next), Stream.fromIterable)
  })

/** All notifications after a sequence number, without end. */
export const notifications = (current: () => State, after = 0): Stream.Stream<Notification> =>
  Stream.map(deliveries(current, after), ({ body, destinationId, sequence, subscriptionId, target, type }) => ({
    sequence,
    messageId: String(sequence),
    type,
    subscriptionId,
    destinationId,
    target: target.kind === "sqs" ? target.arn : target.name,
    body,
    acknowledge: Effect.void
  }))
