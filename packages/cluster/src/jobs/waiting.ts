/** Waits inside a job: for an event, with a durable clock in case it is lost. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Activity from "effect/workflow/Activity"
import * as DurableClock from "effect/workflow/DurableClock"
import * as DurableDeferred from "effect/workflow/DurableDeferred"
import { type Event, Waits } from "../Waits.ts"

/**
 * Stores that the job waits for an event; `name` is that of the wait in the job. The caller looks whether it has
 * happened after that, so no event falls between the look and the wait. `until` waits for the event or the clock, and
 * after the event for the clock alone. It returns whether the event ended it.
 */
export const waitFor = Effect.fnUntraced(function*(event: Event, name: string) {
  // By its name, as an event such as an authorization may be waited for again.
  const happened = DurableDeferred.make(`wait/${name}`)
  const token = yield* DurableDeferred.token(happened)
  yield* Activity.make({
    name: `wait/${name}/begin`,
    execute: Effect.orDie(Effect.flatMap(Waits, (waits) => waits.add(event, token)))
  })
  let isOver = false
  const until = (look: number, duration: Duration.Input) =>
    Effect.suspend(() => {
      const clock = DurableClock.sleep({ name: `${name}/${look}`, duration })
      if (isOver) return Effect.as(clock, false)
      return DurableDeferred.raceAll({
        name: `${name}/${look}`,
        success: Schema.Boolean,
        error: Schema.Never,
        effects: [Effect.as(DurableDeferred.await(happened), true), Effect.as(clock, false)]
      }).pipe(Effect.map((isEvent) => {
        isOver = isEvent
        return isEvent
      }))
    })
  const end = Activity.make({
    name: `wait/${name}/end`,
    execute: Effect.orDie(Effect.flatMap(Waits, (waits) => waits.remove(token)))
  })
  return { until, end }
})
