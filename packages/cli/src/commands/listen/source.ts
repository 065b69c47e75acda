/** Where notifications come from. */
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"

/** A notification as it was received. */
export interface Incoming<out E> {
  /** As Amazon has written it. */
  readonly body: string
  /** Its id in a queue. */
  readonly messageId: string | undefined
  /** How often the source has delivered it, this time included. */
  readonly delivery: number
  /** Removes it from its source. */
  readonly acknowledge: Effect.Effect<void, E>
}

/** A place that notifications come from. */
export interface Source<out E, out R> {
  /** What is shown of it. */
  readonly name: string
  /** How often a notification is sent to a hook that fails; 1 where the source delivers it again. */
  readonly attempts: number
  /** Whether what is not acknowledged is delivered again. */
  readonly keeps: boolean
  readonly notifications: Stream.Stream<Incoming<E>, E, R>
}
