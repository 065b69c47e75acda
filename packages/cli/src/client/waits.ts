/** Waits of the client, as people see them: on the line of progress, and a remark each with `--verbose`. */
import * as Policy from "effect-sp-api/http/Policy"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { detail } from "../output/notes.ts"
import { Presentation } from "../output/presentation.ts"
import { Progress } from "../output/progress.ts"
import { durationOf } from "../output/units.ts"

/** What for; `undefined` where the command itself shows what it waits for. */
const reasonOf = ({ cause, operation }: Policy.Wait): string | undefined => {
  switch (cause) {
    case "job":
      return undefined
    case "retry-after":
      return `as long as Amazon asks before ${operation} is repeated`
    case "transient":
      return `before ${operation} is repeated after a failure`
    default:
      return `for the rate limit of ${operation}`
  }
}

/** Shows waits of a second and more. The client's own log lines about them are off: they would say it again. */
export const layer: Layer.Layer<never, never, Presentation | Progress> = Layer.unwrap(
  Effect.gen(function*() {
    const { during } = yield* Progress
    const presentation = yield* Presentation
    const show = (wait: Policy.Wait): Effect.Effect<void> => {
      const reason = reasonOf(wait)
      if (reason === undefined) return Effect.void
      const { cause, millis, operation } = wait
      const time = millis === undefined ? "" : ` ${durationOf(millis)}`
      return detail(`${operation}: waits${time} ${reason}`, { wait: { operation, cause, milliseconds: millis } }).pipe(
        Effect.provideService(Presentation, presentation),
        Effect.andThen(Effect.never.pipe(during({ doing: `waiting ${reason}`, totalMillis: millis })))
      )
    }
    return Layer.mergeAll(
      Layer.succeed(Policy.OnWait, show),
      Layer.succeed(Policy.WaitNotices, { after: Duration.seconds(1), every: Duration.minutes(1), level: "None" })
    )
  })
)
