/**
 * The content of a `JSON_LISTINGS_FEED` and of its processing report, version 2.0, and how a Stream of messages is
 * packed into feeds.
 *
 * Source: the JSON schemas beside Amazon's model of the Feeds API; "Feeds API best practices" (25,000 messages, 10
 * MiB).
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Item } from "../../../apis/ListingsItems_2021_08_01.ts"
import type { Attributes } from "../../internal/attributes.ts"
import { FeedError, FeedInvalid } from "./feedError.ts"
import type {
  DeleteMessage,
  FeedHeader,
  FeedReport,
  PartialUpdateMessage,
  PatchMessage,
  UpdateMessage
} from "./listingsFeedSchema.ts"
import { facts } from "./listingsFeedSchema.ts"

/** Creates a listing, or replaces all its attributes. */
export interface ListingsUpdate<A extends object = Attributes> extends Omit<UpdateMessage<A>, "messageId"> {}

/** Replaces the attributes that the message contains. */
export interface ListingsPartialUpdate<A extends object = Attributes>
  extends Omit<PartialUpdateMessage<A>, "messageId">
{}

/** Changes attributes by operations similar to JSON Patch. */
export interface ListingsPatch<A extends object = Attributes> extends Omit<PatchMessage<A>, "messageId"> {}

/** Deletes a listing. */
export interface ListingsDelete extends Omit<DeleteMessage, "messageId"> {}

/**
 * A change to one listing. The feed assigns the message id. `A` is the type of the attributes, such as one that
 * `AttributeTypes` writes.
 */
export type ListingsMessage<A extends object = Attributes> =
  | ListingsUpdate<A>
  | ListingsPartialUpdate<A>
  | ListingsPatch<A>
  | ListingsDelete

/** A whole feed, with message ids of your own: each of them once. At most 25,000 messages. */
export interface ListingsFeed<A extends object = Attributes> {
  readonly header: FeedHeader
  readonly messages: ReadonlyArray<
    UpdateMessage<A> | PartialUpdateMessage<A> | PatchMessage<A> | DeleteMessage
  >
}

/** The header of a feed. */
export interface ListingsHeader {
  readonly sellerId: string
  /** The language of issues, such as `en_US`. Default: that of the first marketplace. */
  readonly issueLocale?: string | undefined
  /** The parts of the changed listings to include in the processing report. */
  readonly includedData?: NonNullable<FeedHeader["report"]>["includedData"] | undefined
}

/** An issue with a message, or, without a `messageId`, with the whole feed. */
export type ListingsIssue = FeedReport["issues"][number]

/** The processing report of a feed. */
export interface ListingsReport extends Omit<FeedReport, "items"> {
  /** The parts of the listings that `includedData` names, as `getListingsItem` returns them. */
  readonly items?: ReadonlyArray<Item> | undefined
}

/** The messages of one feed. */
export interface Batch {
  /** The index of the first message in the whole Stream, counted from 0. */
  readonly from: number
  /** Their message ids are 1, 2, 3 … in this order. */
  readonly messages: ReadonlyArray<ListingsMessage<object>>
  /** The feed's content: JSON in UTF-8. */
  readonly content: Uint8Array
}

/** The largest feed. */
export interface BatchLimits {
  /** Messages. Amazon's limit: 25,000. */
  readonly messages: number
  /** Bytes of the content. Amazon's limit: 10 MiB. */
  readonly bytes: number
}

const published: BatchLimits = { messages: facts.messages.max, bytes: 10 * 1024 * 1024 }

interface Open {
  readonly from: number
  readonly messages: Array<ListingsMessage<object>>
  readonly parts: Array<Uint8Array>
  size: number
}

const encoder = new TextEncoder()

const writeMessage = (message: object, messageId: number): Uint8Array | undefined => {
  try {
    return encoder.encode(JSON.stringify({ ...message, messageId }))
  } catch {
    return undefined
  }
}

/**
 * Packs messages into as few feeds as the limits allow, in their order. Fails with `FeedInvalid` for one that `check`
 * refuses, and for one that fits none.
 */
export const batches = (
  header: ListingsHeader,
  max: BatchLimits = published,
  check: (message: unknown, index: number) => FeedInvalid | undefined = () => undefined
) =>
<E, R>(messages: Stream.Stream<ListingsMessage<object>, E, R>): Stream.Stream<Batch, E | FeedError, R> => {
  const { includedData, issueLocale, sellerId } = header
  const head = encoder.encode(`{"header":${
    JSON.stringify({
      sellerId,
      version: "2.0",
      issueLocale,
      report: includedData === undefined ? undefined : { includedData, apiVersion: "2021-08-01" }
    })
  },"messages":[`)
  const tail = encoder.encode("]}")
  const empty = head.length + tail.length

  const open = (from: number): Open => ({ from, messages: [], parts: [], size: empty })
  const close = (batch: Open): ReadonlyArray<Batch> => {
    if (batch.messages.length === 0) return []
    const content = new Uint8Array(batch.size)
    content.set(head)
    let at = head.length
    batch.parts.forEach((part, index) => {
      if (index > 0) content[at++] = 0x2c
      content.set(part, at)
      at += part.length
    })
    content.set(tail, at)
    return [{ from: batch.from, messages: batch.messages, content }]
  }
  /** Adds a message; false where it does not fit. */
  const add = (batch: Open, message: ListingsMessage<object>, part: Uint8Array): boolean => {
    const size = batch.size + part.length + (batch.parts.length > 0 ? 1 : 0)
    if (batch.messages.length >= max.messages || size > max.bytes) return false
    batch.messages.push(message)
    batch.parts.push(part)
    batch.size = size
    return true
  }
  const refuseBy = (reason: FeedInvalid): FeedError =>
    new FeedError({ reason, feedType: "JSON_LISTINGS_FEED", feedId: undefined })
  const refuse = (index: number, description: string): FeedError =>
    refuseBy(new FeedInvalid({ field: `messages[${index}]`, description }))

  // `undefined` closes the last batch. `onHalt` would also send the messages before a failure of the Stream.
  return Stream.mapAccumEffect(
    Stream.concat(messages, Stream.succeed(undefined)),
    () => open(0),
    (batch: Open, message): Effect.Effect<readonly [Open, ReadonlyArray<Batch>], FeedError> => {
      if (message === undefined) return Effect.succeed([open(batch.from + batch.messages.length), close(batch)])
      const index = batch.from + batch.messages.length
      const problem = check(message, index)
      if (problem !== undefined) return Effect.fail(refuseBy(problem))
      const part = writeMessage(message, batch.messages.length + 1)
      if (part === undefined) {
        return Effect.fail(refuse(index, "cannot be written as JSON: it contains a cycle or a BigInt"))
      }
      if (add(batch, message, part)) return Effect.succeed([batch, []])
      const next = open(index)
      return add(next, message, writeMessage(message, 1) ?? part)
        ? Effect.succeed([next, close(batch)])
        : Effect.fail(refuse(index, `is larger than the largest feed (${max.bytes} bytes)`))
    }
  )
}
