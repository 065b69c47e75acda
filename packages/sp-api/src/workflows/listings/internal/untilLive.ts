/**
 * Follows a listing until it is live.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Schedule from "effect/Schedule"
import * as Api from "../../../apis/ListingsItems_2021_08_01.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import { located } from "../../internal/located.ts"
import * as Waiting from "../../internal/waiting.ts"
import type { ListingKey, Localized } from "./listing.ts"
import { ListingHasErrors, ListingPending, ListingsError } from "./listingsError.ts"

/** When a listing is live, and how long to wait for it. */
export interface LiveOptions {
  /**
   * The status of a live listing: `BUYABLE`, the default, which a listing without quantity never has, or
   * `DISCOVERABLE`, which listings of vendors have too.
   */
  readonly status?: "BUYABLE" | "DISCOVERABLE" | undefined
  /**
   * Ignores states of the listing before this time: set it to the time before a submission that changes a live listing.
   */
  readonly since?: Date | undefined
  /** The schedule of requests. Default: after 2 s, then growing by half up to 60 s, with a jitter of a fifth. */
  readonly poll?: Schedule.Schedule<unknown> | undefined
  /** The longest wait. Default: 1 hour. */
  readonly timeout?: Duration.Input | undefined
}

/** A listing that is live. */
export interface Live {
  readonly asin: string | undefined
  readonly status: ReadonlyArray<string>
  /** Amazon's warnings. */
  readonly issues: ReadonlyArray<Api.Issue>
}

/** The state of a listing in a marketplace. */
export interface ListingState extends Live {
  /** The issues that are errors. */
  readonly errors: ReadonlyArray<Api.Issue>
  readonly isLive: boolean
  /** Whether it is live, or has errors that keep it from going live. */
  readonly hasEnded: boolean
  /** When Amazon last changed it, ISO 8601; undefined where Amazon does not say, or does not know the listing. */
  readonly updatedAt: string | undefined
}

const unknownListing: ListingState = {
  asin: undefined,
  status: [],
  issues: [],
  errors: [],
  isLive: false,
  hasEnded: false,
  updatedAt: undefined
}

type Summary = Partial<Api.ItemSummaryByMarketplace>

/** Amazon's responses may hold `null` where their model has an array, and in it. */
const objects = <A>(values: ReadonlyArray<A> | null | undefined): ReadonlyArray<A> =>
  Fields.items(values).filter(Fields.isObject) as ReadonlyArray<A>

/** The summary of a marketplace. One that does not name its marketplace is of the requested one. */
const summaryOf = (item: Api.Item | null | undefined, marketplaceId: string): Summary | undefined =>
  objects<Summary>(item?.summaries).find((summary) => (summary.marketplaceId ?? marketplaceId) === marketplaceId)

const statusOf = (summary: Summary | undefined): ReadonlyArray<string> => {
  const status: unknown = summary?.status
  return (Array.isArray(status) ? status : [status]).filter((value) => typeof value === "string")
}

const stateOf = (
  item: Api.Item | null | undefined,
  marketplaceId: string,
  { since, status: expected = "BUYABLE" }: LiveOptions
): ListingState => {
  const issues = objects(item?.issues)
  const errors = issues.filter(({ severity }) => severity === "ERROR")
  const summary = summaryOf(item, marketplaceId)
  const status = statusOf(summary)
  // A state without a time is not known to be newer than `since`.
  const isNew = summary !== undefined
    && (since === undefined || Date.parse(summary.lastUpdatedDate ?? "") >= since.getTime())
  const isLive = isNew && status.includes(expected)
  // Without a summary, issues are those of the submission. With an old one, the submission may fix them.
  const isFailed = errors.length > 0 && (isNew || summary === undefined && since === undefined)
  return {
    asin: summary?.asin ?? undefined,
    status,
    issues,
    errors,
    isLive,
    hasEnded: isLive || isFailed,
    updatedAt: Fields.string(summary?.lastUpdatedDate)
  }
}

/**
 * The state of a listing now, for programs that wait in their own way, such as durable jobs. One that Amazon does not
 * know has no status and has not ended.
 */
export const state = located((
  { issueLocale, marketplaceId, sellerId, sku }: ListingKey & Localized,
  options: Pick<LiveOptions, "since" | "status"> = {}
): Effect.Effect<ListingState, SpApiError, SpApi> =>
  Api.getListingsItem({
    sellerId,
    sku,
    marketplaceIds: [marketplaceId],
    includedData: ["summaries", "issues"],
    issueLocale
  }).pipe(
    Effect.map((item) => stateOf(item, marketplaceId, options)),
    Effect.catchReason("SpApiError", "NotFound", () => Effect.succeed(unknownListing))
  )
)

/**
 * Waits until a listing is live, also for a listing that Amazon does not know yet.
 *
 * Fails with `ListingHasErrors` where Amazon found errors, and with `ListingPending` after `timeout`.
 */
export const untilLive = located((
  listing: ListingKey & Localized,
  options: LiveOptions = {}
): Effect.Effect<Live, SpApiError | ListingsError, SpApi> =>
  Effect.suspend(() => {
    const { sku } = listing
    const { poll, timeout = "1 hour" } = options
    let lastStatus: ReadonlyArray<string> = []
    const look = Effect.tap(state(listing, options), ({ status }) => {
      lastStatus = status
      return Effect.void
    })
    return Effect.flatMap(
      Waiting.wait({
        operation: Api.getListingsItem.spec.name,
        poll: look,
        onTimeout: (_, after) => new ListingsError({ reason: new ListingPending({ after, status: lastStatus }), sku })
      }, { poll, timeout }),
      ({ asin, errors, isLive, issues, status }) =>
        isLive
          ? Effect.succeed({ asin, status, issues })
          : Effect.fail(new ListingsError({ reason: new ListingHasErrors({ issues: errors }), sku }))
    )
  })
)
