/** How the submission of a listing ended, as data that is stored. */
import type { Issue as AmazonIssue } from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/** An issue of Amazon with a listing. */
export const Issue = Schema.Struct({
  code: Schema.optionalKey(Schema.String),
  message: Schema.optionalKey(Schema.String),
  /** `ERROR`, `WARNING` or `INFO`. */
  severity: Schema.optionalKey(Schema.String),
  attributeNames: Schema.Array(Schema.String)
})
export type Issue = typeof Issue.Type

/** The listing is live. Its issues are warnings. */
export const Live = Schema.TaggedStruct("Live", {
  asin: Schema.optionalKey(Schema.String),
  status: Schema.Array(Schema.String),
  issues: Schema.Array(Issue)
})
export type Live = typeof Live.Type

/** Amazon refused the submission, or found errors that keep the listing from going live. */
export const Refused = Schema.TaggedStruct("Refused", { issues: Schema.Array(Issue) })
export type Refused = typeof Refused.Type

export const OutcomeSchema = Schema.Union([Live, Refused])
export type Outcome = typeof OutcomeSchema.Type

/** What Amazon sends may lack what its model requires. */
const issueOf = (issue: AmazonIssue): Issue => {
  const strings = (["code", "message", "severity"] as const).flatMap((name) => {
    const value: unknown = issue[name]
    return typeof value === "string" ? [[name, value] as const] : []
  })
  const names: unknown = issue.attributeNames
  return {
    ...Object.fromEntries(strings),
    attributeNames: Array.isArray(names) ? names.filter((name) => typeof name === "string") : []
  }
}

export const refused = (issues: ReadonlyArray<AmazonIssue>): Refused => ({
  _tag: "Refused",
  issues: issues.map(issueOf)
})

/**
 * How long only a newer state of a listing counts. A submission that changes nothing may leave its time as it is.
 */
const patience = Duration.toMillis("1 hour")

/** How a listing ended; `null` while Amazon processes the submission. */
export const stateOutcome = Effect.fnUntraced(function*(
  key: Parameters<typeof Listings.state>[0],
  { at, status, updatedAt }: {
    readonly at: number
    readonly updatedAt: string | undefined
    readonly status: Listings.LiveOptions["status"]
  }
) {
  const before = Date.parse(updatedAt ?? "")
  const isLate = (yield* Clock.currentTimeMillis) - at > patience
  // Amazon's time of the state before the submission, so that no clock of a runner matters.
  const since = Number.isNaN(before) || isLate ? undefined : new Date(before + 1)
  const { asin, errors, hasEnded, isLive, issues, status: statuses } = yield* Listings.state(key, { status, since })
  if (!hasEnded) return null
  return isLive
    ? {
      _tag: "Live",
      ...(asin === undefined ? undefined : { asin }),
      status: statuses,
      issues: issues.map(issueOf)
    } satisfies Live
    : refused(errors)
})
