/**
 * A step of a job: a task of its seller whose result is stored, so that it is not repeated once it has succeeded. What
 * may pass is repeated after pauses that survive a restart; while the seller is parked the job waits for an
 * authorization. Once the seller is removed its step fails.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Activity from "effect/workflow/Activity"
import * as DurableClock from "effect/workflow/DurableClock"
import { send } from "../seller/entity.ts"
import { Outcome, storedOf } from "../seller/outcome.ts"
import { Sellers } from "../Sellers.ts"
import type { SellerTask } from "../SellerTask.ts"
import * as Waits from "../Waits.ts"
import { waitFor } from "./waiting.ts"

/** Why a job ended without its result, in a form that is stored. */
export class JobFailed extends Schema.TaggedError<JobFailed>("effect-sp-api-cluster/JobFailed")("JobFailed", {
  seller: Schema.String,
  /** The step that failed: `request`, `status`, `store` … */
  step: Schema.String,
  /** The message of its last error, where that is one of the client; of an error of the program only its name. */
  description: Schema.String
}) {
  override get message(): string {
    return `The step "${this.step}" of ${this.seller} failed: ${this.description}`
  }
}

/** Pauses before a step is repeated; the step fails with the last of them. About 12 hours together. */
const pauses = ["10 seconds", "1 minute", "5 minutes", "15 minutes", "1 hour", "3 hours", "8 hours"] as const

const pauseOf = (failures: number, after: number | undefined): Duration.Duration | undefined => {
  const pause = pauses[failures - 1]
  return pause === undefined ? undefined : Duration.max(Duration.fromInputUnsafe(pause), Duration.millis(after ?? 0))
}

/** Waits until a parked seller is authorized; looks again every hour, in case the event was lost. */
const authorization = Effect.fnUntraced(function*(seller: string, name: string) {
  const wait = yield* waitFor(Waits.authorized(seller), name)
  const isActive = (look: number) =>
    Activity.make({
      name: `${name}/active/${look}`,
      success: Schema.Boolean,
      execute: Effect.flatMap(Sellers, (sellers) => sellers.get(seller)).pipe(
        Effect.map(({ state }) => state === "active"),
        // A seller that was removed is not waited for: the step fails because of it.
        Effect.catchTag("SellerUnknown", () => Effect.succeed(true)),
        Effect.orDie
      )
    })
  for (let look = 1; !(yield* isActive(look)); look++) yield* wait.until(look, "1 hour")
  yield* wait.end
})

/** Runs a task of a seller as a step of a job. */
export const step = Effect.fnUntraced(function*<P, A>(
  name: string,
  task: SellerTask<P, A>,
  seller: string,
  payload: P
) {
  const encoded = yield* Effect.orDie(Schema.encodeEffect(Schema.toCodecJson(task.payload))(payload))
  let failures = 0
  for (let attempt = 1;; attempt++) {
    const outcome = yield* Activity.make({
      name: `${name}/${attempt}`,
      success: Outcome,
      execute: Effect.map(send(seller, { task: task.name, payload: encoded }), storedOf)
    })
    if (outcome._tag === "Done") {
      return yield* Effect.orDie(Schema.decodeUnknownEffect(Schema.toCodecJson(task.success))(outcome.value))
    }
    if (outcome._tag === "Parked") {
      yield* authorization(seller, `${name}/${attempt}`)
      continue
    }
    failures++
    const pause = outcome.transient ? pauseOf(failures, outcome.after) : undefined
    if (pause === undefined) {
      return yield* new JobFailed({ seller, step: name.replace(/\/.*/, ""), description: outcome.message })
    }
    yield* DurableClock.sleep({ name: `${name}/${attempt}/pause`, duration: pause })
  }
})
