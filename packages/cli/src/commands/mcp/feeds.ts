/**
 * Feeds: files with many changes. The content comes from the conversation alone, never from a file that the model
 * names; where it is uploaded to is known to this process alone.
 */
import type * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as FeedTypes from "effect-sp-api/workflows/FeedTypes"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { createHash } from "node:crypto"
import { bytesOf } from "../../output/units.ts"
import { masker } from "../../reference/personalColumns.ts"
import type { Store } from "./artifacts.ts"
import * as Calls from "./calls.ts"
import * as Difference from "./difference.ts"
import type { Jobs } from "./jobs.ts"
import { operationOfFeed, type Permissions } from "./permissions.ts"
import * as Plans from "./plans.ts"
import { refuse, refusedOf } from "./refused.ts"
import { differencePart } from "./writes.ts"

const operation = "feeds_2021-06-30.createFeed"
const listingsFeed = "JSON_LISTINGS_FEED"

/** Characters of the content: what is larger comes from a program, and not from a conversation. */
export const maxContent = 1_000_000

/** Messages whose difference to the current listing is shown: each costs a call. */
const maxCompared = 10

/** A feed to plan. */
export interface FeedRequest {
  readonly feedType: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly content: string | Readonly<Record<string, unknown>>
  readonly feedOptions?: Readonly<Record<string, string>> | undefined
}

interface Message {
  readonly sku: string
  readonly operationType: string
  readonly attributes?: unknown
  readonly patches?: unknown
}

/** The messages of a feed that was checked. */
const messagesOf = (content: string): { readonly sellerId: string; readonly messages: ReadonlyArray<Message> } => {
  const { header, messages } = JSON.parse(content.replace(/^\uFEFF/, "")) as {
    readonly header: { readonly sellerId: string }
    readonly messages: ReadonlyArray<Message>
  }
  return { sellerId: header.sellerId, messages }
}

/** `2 PATCH, 1 DELETE` */
const countsOf = (messages: ReadonlyArray<Message>): string => {
  const counts = new Map<string, number>()
  for (const { operationType } of messages) counts.set(operationType, (counts.get(operationType) ?? 0) + 1)
  return [...counts].map(([type, count]) => `${count} ${type}`).join(", ")
}

/** What the messages of a listings feed would change, as far as they are few. */
const differencesOf = Effect.fnUntraced(function*(content: string, marketplaceIds: ReadonlyArray<string>) {
  const { messages, sellerId } = messagesOf(content)
  const compared = yield* Effect.forEach(
    messages.slice(0, maxCompared),
    (message) =>
      Effect.map(
        Calls.inBackground(Difference.ofMessage(message, { sellerId, marketplaceIds })),
        (difference) => ({ sku: message.sku, ...difference })
      ),
    { concurrency: 2 }
  )
  return { messages: countsOf(messages), notCompared: messages.length - compared.length, compared }
})

/** The feeds of a server. */
export const make = (
  permissions: Permissions,
  store: Store,
  jobs: Jobs,
  plans: Plans.Plans<NodeSpApi.Services>
) => {
  /** What became of a feed: numbers, and the issues of its processing report as an artifact. */
  const processed = Effect.fnUntraced(function*(feedId: string) {
    const { report, result } = yield* Feeds.resume(feedId).pipe(
      Effect.map(({ report, result }) => ({ report, result })),
      // That nothing was applied is what became of it, and not a failure of the job.
      Effect.catchReason("FeedError", "FeedRejected", ({ result }) => Effect.succeed({ report: undefined, result }))
    )
    if (result === undefined) {
      return {
        feedId,
        outcome: "unknown",
        processingReport: report === undefined ? "Amazon made none" : "its form is unknown"
      }
    }
    const { issues, ...numbers } = result
    const mask = masker()
    return {
      feedId,
      ...numbers,
      issues: issues.length,
      ...(issues.length === 0 ? {} : {
        ...yield* store.write(Stream.map(Stream.fromIterable(issues), (issue) => mask(issue).value)),
        next: "read_artifact reads the issues"
      })
    }
  })

  const follow = (feedId: string, by: string) =>
    jobs.start({ tool: "feed", operation: by, key: feedId, ids: [feedId], work: processed(feedId) })

  /** Uploads and submits a feed that was approved, and follows it as a job. */
  const submit = Effect.fnUntraced(function*(content: string, options: Feeds.SubmitOptions) {
    const feedId = yield* Calls.inBackground(Feeds.create(content, options))
    return { feedId, ...yield* follow(feedId, operation) }
  })

  /** Plans a feed. Nothing is sent but reads. */
  const prepare = Effect.fnUntraced(function*({ content, feedOptions, feedType, marketplaceIds }: FeedRequest) {
    yield* Plans.requirePermission(operation, permissions)
    const facts = FeedTypes.feedTypes[feedType]
    if (facts === undefined || !Object.hasOwn(FeedTypes.feedTypes, feedType)) {
      return yield* refuse(`No feed type is called ${feedType}; the resource spapi://feed-types has them`)
    }
    const same = operationOfFeed(feedType)
    if (same !== undefined) yield* Plans.requirePermission(same, permissions)
    if (facts.contentType === "application/pdf") {
      return yield* refuse(`${feedType} takes a PDF, which is not text; a person can submit it: spapi feed`)
    }
    if (typeof content !== "string" && feedType !== listingsFeed) {
      return yield* refuse(`${feedType} takes a string of ${facts.contentType}; only ${listingsFeed} takes an object`)
    }
    const text = typeof content === "string" ? content : JSON.stringify(content)
    if (text.length > maxContent) {
      return yield* refuse(
        `The content has ${text.length} characters, more than ${maxContent}; \`spapi feed\` takes a file`
      )
    }
    const options: Feeds.SubmitOptions = {
      feedType,
      marketplaceIds: [...marketplaceIds],
      ...(feedOptions === undefined ? {} : { feedOptions: { ...feedOptions } })
    }
    yield* Feeds.check(text, options)
    yield* Calls.checked({ marketplaceIds })
    const listings = feedType === listingsFeed ? yield* differencesOf(text, marketplaceIds) : undefined
    const size = bytesOf(Buffer.byteLength(text))
    const sha256 = createHash("sha256").update(text).digest("hex")
    const shownContent = typeof content === "string" ? text : JSON.stringify(content, null, 2)
    const plan = yield* plans.add({
      operation,
      parts: [
        {
          heading: [
            `The agent wants to change data at Amazon by a feed: ${feedType} (${size}, SHA-256 ${sha256})`,
            `Marketplaces: ${marketplaceIds.join(", ")}`,
            ...(feedOptions === undefined ? [] : [`Options: ${JSON.stringify(feedOptions)}`]),
            ...(listings === undefined ? [] : [`Messages: ${listings.messages}`]),
            "Content:"
          ].join("\n"),
          content: shownContent,
          isPrivate: feedType !== listingsFeed
        },
        ...(listings?.compared ?? []).map(({ sku, ...difference }) => differencePart(difference, ` ${sku}`)),
        ...((listings?.notCompared ?? 0) === 0
          ? []
          : [{ heading: `${listings!.notCompared} more messages were not compared with their listings` }])
      ],
      send: submit(text, options)
    })
    return {
      feedType,
      size,
      sha256,
      ...(listings === undefined ? {} : {
        messages: listings.messages,
        ...(listings.notCompared === 0 ? {} : { notCompared: listings.notCompared }),
        differences: yield* Calls.fitting(store, listings.compared)
      }),
      ...plan
    }
  }, Effect.mapError(refusedOf))

  /** Follows a feed that was submitted before. */
  const existing = Effect.fnUntraced(function*(feedId: string) {
    return (yield* jobs.same("feed", feedId)) ?? (yield* follow(feedId, "feeds_2021-06-30.getFeed"))
  })

  return { existing, prepare }
}
