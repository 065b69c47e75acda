/**
 * Reads single entities: those that notifications name, and those that a list of Amazon's lacks. Two things have to say
 * that an entity is gone, as a single one may be late: a notification or a list, and the read.
 */
import * as Effect from "effect/Effect"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import type { Emitted, Removed } from "./element.ts"
import type { Running } from "./emission.ts"
import * as Emission from "./emission.ts"
import type { Named } from "./named.ts"
import type { Patiently, Source } from "./source.ts"

type Get<A> = NonNullable<Source<A>["get"]>

/** How many are read at a time. */
const concurrency = 4

/** What notifications name. What cannot be read now is left to the polls, and to the next list. */
export const named = <A>(
  running: Running,
  names: ReadonlyArray<Named>,
  get: Get<A>
): Effect.Effect<ReadonlyArray<Emitted<A>>, never, SpApi> => {
  const read = (name: Named) =>
    Effect.map(Effect.catch(get(name.entity), () => Effect.undefined), (state) => ({ ...name, state }))
  return Effect.map(Effect.forEach(names, read, { concurrency }), (all) => {
    const entries = all.flatMap(({ state }) => state === undefined || state === "gone" ? [] : [state])
    // One that was created just now may not be readable yet.
    const gone = all.flatMap(({ entity, removed, state }) => removed === true && state === "gone" ? [entity] : [])
    return [...Emission.changed(running, entries, running.progress), ...Emission.removed(running, gone)]
  })
}

/** What a list lacks. What is still there is left to the polls, and so is what Amazon does not take as an entity. */
export const missing = <A>(
  running: Running,
  entities: ReadonlyArray<string>,
  get: Get<A>,
  patiently: Patiently
): Effect.Effect<ReadonlyArray<Removed>, SpApiError, SpApi> => {
  const isGone = (entity: string) =>
    patiently(get(entity)).pipe(
      Effect.map((state) => state === "gone"),
      Effect.catch((error) => error.reason._tag === "BadRequest" ? Effect.succeed(false) : Effect.fail(error))
    )
  return Effect.map(Effect.filter(entities, isGone, { concurrency }), (gone) => Emission.removed(running, gone))
}
