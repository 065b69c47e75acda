/** Waits until Amazon has ended a job: by a notification, or by polls whose pauses grow. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Event } from "../Waits.ts"
import { JobFailed } from "./step.ts"
import { waitFor } from "./waiting.ts"

const longest = Duration.minutes(5)

/** Amazon cancels or ends what it accepted within hours; what takes longer has been lost. */
const limit = Duration.hours(24)

/**
 * Polls until `ended` returns something, and returns it; fails after a day. The event may come before the end, as that of
 * a listing, or a status that lags behind its notification; then it is waited for again.
 */
export const poll = Effect.fnUntraced(function*<A, E, R>(
  { event, firstPoll, name = "status", seller }: {
    readonly event: Event
    readonly seller: string
    readonly firstPoll: Duration.Input | undefined
    /** The name of the wait, where a job has several; default: `status`. */
    readonly name?: string
  },
  ended: (name: string) => Effect.Effect<A, E, R>
) {
  let wait = yield* waitFor(event, name)
  const polls = Effect.gen(function*() {
    let pause = Duration.fromInputUnsafe(firstPoll ?? "15 seconds")
    let waited = Duration.zero
    for (let look = 1;; look++) {
      const result = yield* ended(`${name}/${look}`)
      if (result) return result as Exclude<A, false | null | undefined>
      if (Duration.isGreaterThan(waited, limit)) {
        const description = `Amazon has not ended it within ${Duration.format(limit)} (${event})`
        return yield* new JobFailed({ seller, step: "status", description })
      }
      if (yield* wait.until(look, pause)) {
        // Before the next look, so that no event falls between the two.
        const next = yield* waitFor(event, `${name}/${look}`)
        yield* wait.end
        wait = next
      }
      waited = Duration.sum(waited, pause)
      pause = Duration.min(Duration.times(pause, 1.5), longest)
    }
  })
  // Not where it is interrupted: the job is only put aside.
  const result = yield* Effect.tapError(polls, () => wait.end)
  yield* wait.end
  return result
})
