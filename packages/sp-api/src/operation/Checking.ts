/**
 * How requests and responses are checked, and how drift is reported.
 *
 * Amazon's real responses, and some of its published examples, do not match its own models. A response that does not
 * match is therefore still returned, as it was sent, and the mismatch is reported as *drift*.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Mismatch } from "./internal/checker.ts"

export type { Checker, Mismatch } from "./internal/checker.ts"
export { checker } from "./internal/checker.ts"

/**
 * What to do with a response, or the payload of a notification, that does not match its shape: return it and report
 * drift (`tolerant`), fail with `ResponseInvalid` (`strict`; a notification fails with `NotificationInvalid`), or skip
 * the check (`off`).
 *
 * An empty body (no bytes, white space, `null`) where the model has one fails with `ResponseInvalid` in every mode:
 * there is nothing to return. The exception is a call that must not be repeated and whose model requires no property:
 * it has taken effect, so it succeeds with `{}` unless `strict`.
 */
export const ResponseChecking: Context.Reference<"tolerant" | "strict" | "off"> = Context.Reference<
  "tolerant" | "strict" | "off"
>("effect-sp-api/operation/ResponseChecking", { defaultValue: () => "tolerant" as const })

/**
 * What to do with a body that does not match its shape. `tolerant` refuses values of a wrong type and sends a body that
 * lacks a property: what Amazon requires changes more often than its models do. `strict` refuses both, `off` neither.
 *
 * `tolerant` and `strict` also refuse date-times that are not ISO 8601, a comma inside a value of a comma-separated
 * list, and parameters that exclude or need each other; `off` sends them unchanged. So does a client with `sandbox:
 * true`, because Amazon's sandbox responds only to the requests of its examples, which have such values.
 */
export const RequestChecking: Context.Reference<"tolerant" | "strict" | "off"> = Context.Reference<
  "tolerant" | "strict" | "off"
>("effect-sp-api/operation/RequestChecking", { defaultValue: () => "tolerant" as const })

/**
 * Whether an input that names a marketplace of another region than the client's is refused (`strict`) or sent (`off`).
 */
export const RegionChecking: Context.Reference<"strict" | "off"> = Context.Reference<"strict" | "off">(
  "effect-sp-api/operation/RegionChecking",
  { defaultValue: () => "strict" as const }
)

/**
 * What to do when pages end before the total that Amazon's responses name: fail with `PagesIncomplete` after all items
 * (`strict`), report drift (`tolerant`), or nothing (`off`). A total that Amazon calls an estimate counts only once
 * Amazon's own limit is reached, and none counts for a Stream that started at a page token.
 */
export const TotalChecking: Context.Reference<"tolerant" | "strict" | "off"> = Context.Reference<
  "tolerant" | "strict" | "off"
>("effect-sp-api/operation/TotalChecking", { defaultValue: () => "strict" as const })

/** A response, or the payload of a notification, that did not match. */
export interface Drift {
  /** The operation's name; `notifications.ORDER_CHANGE` for a notification. */
  readonly operation: string
  /** The id of the request, or of the notification. */
  readonly requestId: string | undefined
  readonly mismatches: ReadonlyArray<Mismatch>
}

/** Called with every response and every payload that did not match, for example to raise alerts. None by default. */
export const DriftHook: Context.Reference<((drift: Drift) => Effect.Effect<void>) | undefined> = Context.Reference<
  ((drift: Drift) => Effect.Effect<void>) | undefined
>("effect-sp-api/operation/DriftHook", { defaultValue: () => undefined })
