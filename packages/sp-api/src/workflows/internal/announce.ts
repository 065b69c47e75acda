/** Ids of what was created, on their way to a place that survives a crash. */
import * as Effect from "effect/Effect"

/**
 * Creates something, then runs the callback of the caller with it. Nothing interrupts between the two, so an id that
 * Amazon returned is never lost.
 */
export const announce = <A, E, R, E2, R2>(
  create: Effect.Effect<A, E, R>,
  onCreated: ((created: A) => Effect.Effect<void, E2, R2>) | undefined
): Effect.Effect<A, E | E2, R | R2> =>
  Effect.uninterruptibleMask((restore) => Effect.tap(restore(create), (created) => onCreated?.(created) ?? Effect.void))
