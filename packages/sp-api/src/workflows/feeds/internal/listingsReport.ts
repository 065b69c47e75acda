/**
 * Reads the processing report of a `JSON_LISTINGS_FEED`, and checks it like a response: what differs from Amazon's
 * schema is reported as drift, and the report is returned whole.
 */
import * as Effect from "effect/Effect"
import { checker, ResponseChecking } from "../../../operation/Checking.ts"
import { makeReport, summary } from "../../../operation/internal/drift.ts"
import * as Fields from "../../internal/fields.ts"
import { FeedError, FeedResultUnreadable } from "./feedError.ts"
import type { ListingsReport } from "./listingsFeed.ts"
import { reportShape } from "./listingsFeedSchema.ts"

/** The processing report; undefined where it is not the expected JSON. */
export const parse = (source: string | undefined): ListingsReport | undefined => {
  try {
    const value: unknown = source === undefined ? undefined : JSON.parse(source)
    return Fields.isObject(value) && Array.isArray(value["issues"]) ? value as unknown as ListingsReport : undefined
  } catch {
    return undefined
  }
}

/**
 * The processing report, checked as `ResponseChecking` says; undefined where it is not the expected JSON. With `strict`
 * one that differs fails with `FeedResultUnreadable`.
 */
export const read = (
  source: string | undefined,
  feedId: string
): Effect.Effect<ListingsReport | undefined, FeedError> =>
  Effect.withFiber((fiber) => {
    const report = parse(source)
    const mode = fiber.getRef(ResponseChecking)
    if (report === undefined || mode === "off") return Effect.succeed(report)
    // Reports are few, so a checker that is compiled would cost more than it saves.
    const mismatches = checker(reportShape).mismatches(report)
    if (mismatches.length === 0) return Effect.succeed(report)
    if (mode === "strict") {
      const description = `the processing report differs from its schema: ${summary(mismatches)}`
      return Effect.fail(
        new FeedError({ reason: new FeedResultUnreadable({ description }), feedType: "JSON_LISTINGS_FEED", feedId })
      )
    }
    const drift = { operation: "feeds.JSON_LISTINGS_FEED", requestId: feedId, mismatches }
    return Effect.as(makeReport({ what: "the processing report", id: "feed id" })(drift, fiber), report)
  })
