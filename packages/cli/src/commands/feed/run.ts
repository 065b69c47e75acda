/** Submits a feed, and prints what became of it. */
import { isSpApiError } from "effect-sp-api/SpApiError"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as FeedTypes from "effect-sp-api/workflows/FeedTypes"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Client from "../../client/client.ts"
import { confirm } from "../../output/confirm.ts"
import { fail, usage } from "../../output/failure.ts"
import * as Print from "../../output/print.ts"
import { Progress } from "../../output/progress.ts"
import { offerToResume, resumeWith } from "../../output/resume.ts"
import { quoted } from "../../output/shell.ts"
import { bytesOf as amountOf } from "../../output/units.ts"
import { marketplacesOf } from "../../reference/marketplaces.ts"
import { typeNamed } from "../../reference/typeNames.ts"
import { waitingFor } from "../jobs/downloads.ts"
import { Differences } from "../jobs/remarks.ts"
import { duration, resumedId } from "../jobs/values.ts"
import { contentOf } from "./content.ts"
import type { Values } from "./flags.ts"

/** The feed of a command line, checked before anything is sent. */
const requestOf = Effect.fnUntraced(function*(values: Values) {
  const { file, type } = values
  if (Option.isNone(type) || Option.isNone(file)) {
    return yield* usage("Which feed?", "like `spapi feed JSON_LISTINGS_FEED prices.json --marketplace DE`")
  }
  const feedType = yield* typeNamed(type.value, Object.keys(FeedTypes.feedTypes), {
    what: "feed",
    list: "feed-types",
    unchecked: values.unchecked
  })
  const contentType = Option.getOrUndefined(values.contentType)
  if (FeedTypes.factsOf(feedType) === undefined && contentType === undefined) {
    return yield* usage(`${feedType} is not a known feed type`, "add --content-type with the media type of its content")
  }
  const marketplaces = yield* marketplacesOf(Option.getOrUndefined(values.marketplace))
  return { feedType, contentType, marketplaces, file: file.value }
})

/** Submits the file, and returns the id of the feed. */
const submitted = Effect.fnUntraced(function*(
  { contentType, feedType, file, marketplaces }: Effect.Success<ReturnType<typeof requestOf>>,
  values: Values
) {
  const { clear, update } = yield* Progress
  const { checkable, content, size } = yield* contentOf(file, {
    feedType,
    contentType,
    unchecked: values.unchecked,
    onBytes: (bytes, totalBytes) => update({ doing: "uploading the feed", bytes, totalBytes })
  })
  const options = {
    feedType,
    marketplaceIds: marketplaces.map(({ id }) => id),
    contentType,
    feedOptions: Object.keys(values.option).length === 0 ? undefined : values.option,
    unchecked: values.unchecked
  }
  // A question about a feed that is refused after it would be in vain.
  yield* Feeds.check(checkable, options)
  const countries = marketplaces.map(({ countryCode }) => countryCode).join(", ")
  yield* confirm(`Submit ${feedType} (${amountOf(size)}) for ${countries}?`, values.yes)
  const feedId = yield* Feeds.create(content, {
    ...options,
    onSubmitted: (feedId) => resumeWith(again(feedId))
  })
  yield* clear
  return feedId
}, Effect.scoped)

const again = (feedId: string): string => `spapi feed --resume ${quoted(feedId)}`

/** Waits for a feed; one of which Amazon applied nothing is a result here too. */
const processed = Effect.fnUntraced(function*(feedId: string, timeout: Duration.Duration | undefined) {
  const { update } = yield* Progress
  yield* resumeWith(again(feedId))
  yield* update({ doing: `feed ${feedId} is submitted` })
  return yield* Feeds.resume(feedId, {
    timeout,
    onStatus: (status) => update({ doing: waitingFor("the feed", status) })
  }).pipe(
    Effect.map(({ result }) => result),
    Effect.catchReason("FeedError", "FeedRejected", ({ result }) => Effect.succeed(result)),
    Effect.tapError((error) =>
      isSpApiError(error) || Feeds.isFeedError(error) && error.reason._tag === "FeedPending"
        ? offerToResume(again(feedId))
        : Effect.void
    )
  )
})

/** Runs the command. */
export const run = Effect.fnUntraced(function*(values: Values) {
  const { clear } = yield* Progress
  const resumed = yield* resumedId(values.resume)
  if (resumed !== undefined && Option.isSome(values.file)) {
    return yield* usage("--resume prints the result of a feed that was submitted", "leave the file out")
  }
  const timeout = yield* duration("timeout", values.timeout)
  const request = resumed === undefined ? yield* requestOf(values) : undefined
  const differences = new Differences()
  const [feedId, result] = yield* differences.collecting(Effect.gen(function*() {
    const id = request === undefined ? resumed! : yield* submitted(request, values)
    return [id, yield* processed(id, timeout)] as const
  })).pipe(Effect.provide(Client.layer))
  yield* resumeWith(undefined)
  yield* clear
  yield* Print.value({ feedId, ...result ?? { outcome: "unknown" }, ...differences.all })
  if (result?.outcome === "failure" || result?.outcome === "partial") {
    return yield* fail(
      "refused",
      `Amazon did not apply ${result.outcome === "failure" ? "any record" : "all records"} of feed ${feedId}`,
      "correct what the issues name, and submit those records again"
    )
  }
})
