/**
 * A listing, followed until it is live.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Schedule from "effect/Schedule"
import * as Api from "../../../apis/ListingsItems_2021_08_01.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Waiting from "../../internal/waiting.ts"
import { ListingHasErrors, ListingPending, ListingsError } from "./listingsError.ts"

/** A listing of a seller. */
export interface ListingKey {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceId: string
}

/** The language of Amazon's messages: `de_DE`; default: that of the marketplace. */
export interface Localized {
  readonly issueLocale?: string | undefined
}

/** Amazon's responses may hold `null` where their model has an array, and in it. */
export const listOf = <A>(values: ReadonlyArray<A> | null | undefined): ReadonlyArray<A> =>
  Array.isArray(values) ? values.filter((value) => typeof value === "object" && value !== null) : []

/** How to follow a listing. */
export interface LiveOptions {
  /**
   * What live means: `BUYABLE`, the default, which a listing without quantity never becomes, or `DISCOVERABLE`, which is also what
   * vendors have.
   */
  readonly status?: "BUYABLE" | "DISCOVERABLE" | undefined
  /** Only a state of the listing that is newer than this counts: give the time before a submission that changes a live listing. */
  readonly since?: Date | undefined
  /** When to ask again. Default: after 2 s, then half as long again each time up to 60 s, give or take a fifth. */
  readonly poll?: Schedule.Schedule<unknown> | undefined
  /** The longest wait. Default: 1 hour. */
  readonly timeout?: Duration.Input | undefined
}

/** A listing that is live. */
export interface Live {
  readonly asin: string | undefined
  readonly status: ReadonlyArray<string>
  /** Warnings. */
  readonly issues: ReadonlyArray<Api.Issue>
}

/** The summary of a marketplace; one that does not name its marketplace is of the one that was asked for. */
const summaryOf = (
  item: Api.Item | null | undefined,
  marketplaceId: string
): Partial<Api.ItemSummaryByMarketplace> | undefined =>
  listOf<Partial<Api.ItemSummaryByMarketplace>>(item?.summaries)
    .find((summary) => (summary.marketplaceId ?? marketplaceId) === marketplaceId)

const statusOf = (summary: Partial<Api.ItemSummaryByMarketplace> | undefined): ReadonlyArray<string> => {
  const status: unknown = summary?.status
  return (Array.isArray(status) ? status : [status]).filter((one) => typeof one === "string")
}

/**
 * Follows a listing until it is live.
 *
 * Fails with `ListingHasErrors` when Amazon found errors, with `ListingPending` after `timeout`. A listing that is not known yet is waited
 * for.
 */
export const untilLive = (
  { issueLocale, marketplaceId, sellerId, sku }: ListingKey & Localized,
  options?: LiveOptions
): Effect.Effect<Live, SpApiError | ListingsError, SpApi> =>
  Effect.suspend(() => {
    const wanted = options?.status ?? "BUYABLE"
    const since = options?.since?.getTime()
    let status: ReadonlyArray<string> = []
    const look = Api.getListingsItem({
      sellerId,
      sku,
      marketplaceIds: [marketplaceId],
      includedData: ["summaries", "issues"],
      issueLocale
    }).pipe(
      Effect.map((item: Api.Item | null | undefined) => {
        const issues = listOf(item?.issues)
        const summary = summaryOf(item, marketplaceId)
        status = statusOf(summary)
        // A state without a time is not known to be newer than another.
        const isNews = summary !== undefined &&
          (since === undefined || Date.parse(summary.lastUpdatedDate ?? "") >= since)
        const errors = issues.filter(({ severity }) => severity === "ERROR")
        const isLive = isNews && status.includes(wanted)
        // Before a first summary, issues are those of the submission; after it they may be those that the submission mends.
        const isDone = isLive || errors.length > 0 && (isNews || summary === undefined && since === undefined)
        return {
          hasEnded: isDone,
          asin: summary?.asin ?? undefined,
          issues,
          errors,
          isLive
        }
      }),
      Effect.catchReason("SpApiError", "NotFound", () =>
        Effect.succeed({ hasEnded: false, asin: undefined, issues: [], errors: [], isLive: false }))
    )
    return Effect.flatMap(
      Waiting.wait({
        poll: look,
        onTimeout: (_, after) =>
          new ListingsError({ reason: new ListingPending({ after, status }), sku })
      }, {
        timeout: options?.timeout ?? "1 hour",
        ...(options?.poll === undefined ? undefined : { poll: options.poll })
      }),
      ({ asin, errors, isLive, issues }) =>
        isLive
          ? Effect.succeed({ asin, status, issues })
          : Effect.fail(new ListingsError({ reason: new ListingHasErrors({ issues: errors }), sku }))
    )
  })
