/** Annotations of log lines. `Effect.annotateLogs` would weigh more in every bundle than the rest of a line. */
import * as Effect from "effect/Effect"
import { CurrentLogAnnotations } from "effect/References"

/** A log line with annotations beside those of its fiber; the account only where it has a name. */
export const annotated = (
  line: Effect.Effect<void>,
  account: string | undefined,
  others?: { readonly [name: string]: unknown }
): Effect.Effect<void> =>
  Effect.withFiber((fiber) =>
    Effect.provideService(line, CurrentLogAnnotations, {
      ...fiber.getRef(CurrentLogAnnotations),
      ...(account === undefined ? undefined : { account }),
      ...others
    })
  )
