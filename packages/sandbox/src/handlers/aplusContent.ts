/**
 * A+ Content 2020-11-01: content documents, their products, and their approval.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as Catalogue from "../world/Catalogue.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplaceOf, notFound } from "./common.ts"
import * as PageToken from "./PageToken.ts"

interface Content {
  readonly key: string
  readonly marketplace: Marketplace
  document: Readonly<Record<string, unknown>>
  updated: number
  /** When it was submitted; the review takes a day. */
  submitted: number | undefined
  /** Whether it was removed from the pages of its products. */
  suspended: boolean
  asins: ReadonlySet<string>
}

const contents = World.collection<Content>("aplus.contents")

const review = day

const statusOf = ({ submitted }: Content, now: number): string =>
  submitted === undefined ? "DRAFT" : now < submitted + review ? "SUBMITTED" : "APPROVED"

const isPublished = (content: Content, now: number): boolean =>
  statusOf(content, now) === "APPROVED" && !content.suspended

const ofMarketplace = (call: Call): ReadonlyArray<Content> => {
  const marketplace = marketplaceOf(call)
  return [...contents.of(call.seller).values()].filter((content) => content.marketplace === marketplace)
}

const contentOf = (call: Call): Content => {
  const key = In.string(call.input, "contentReferenceKey") ?? ""
  const content = ofMarketplace(call).find((content) => content.key === key)
  if (content === undefined) throw notFound("content document", key)
  return content
}

const metadata = (content: Content, now: number) => ({
  name: Json.string(content.document, "name") ?? "",
  marketplaceId: content.marketplace.id,
  status: statusOf(content, now),
  badgeSet: ["STANDARD"],
  updateTime: World.iso(content.updated)
})

/** A change makes content a draft, which has to be approved again. */
const change = (call: Call, content: Content): void => {
  content.updated = call.now
  content.submitted = undefined
}

const createContentDocument = (call: Call): Http.Reply => {
  const { body, now, seller, state } = call
  const stored = contents.of(seller)
  const key = `amzn1.content.${
    Prng.make(state.settings.seed, "aplus", seller.id, stored.size).string(24, Prng.alphanumeric)
  }`
  stored.set(key, {
    key,
    marketplace: marketplaceOf(call),
    document: Json.object(body, "contentDocument"),
    updated: now,
    submitted: undefined,
    suspended: false,
    asins: new Set()
  })
  return Http.ok({ contentReferenceKey: key })
}

const getContentDocument = (call: Call): Http.Reply => {
  const content = contentOf(call)
  const includedData = In.strings(call.input, "includedDataSet")
  return Http.ok({
    contentRecord: {
      contentReferenceKey: content.key,
      ...(includedData.includes("METADATA") ? { contentMetadata: metadata(content, call.now) } : undefined),
      ...(includedData.includes("CONTENTS") ? { contentDocument: content.document } : undefined)
    }
  })
}

const paging = { parameter: "pageToken", size: 20 }

const more = (nextToken: string | undefined) => Json.optional("nextPageToken", nextToken)

const asinMetadata = (call: Call, asin: string) => {
  const product = call.state.world.catalogue.byAsin.get(asin)
  const published = ofMarketplace(call).some((content) => content.asins.has(asin) && isPublished(content, call.now))
  return {
    asin,
    badgeSet: [
      product === undefined ? "CATALOG_NOT_FOUND" : published ? "CONTENT_PUBLISHED" : "CONTENT_NOT_PUBLISHED"
    ],
    ...(product === undefined ? undefined : { title: Catalogue.title(product, marketplaceOf(call).locale) }),
    contentReferenceKeySet: ofMarketplace(call).filter((content) => content.asins.has(asin)).map(({ key }) => key)
  }
}

const listContentDocumentAsinRelations = (call: Call): Http.Reply => {
  const content = contentOf(call)
  const requestedAsins = In.strings(call.input, "asinSet")
  const asins = [...content.asins].filter((asin) => requestedAsins.length === 0 || requestedAsins.includes(asin))
  const { items, nextToken } = PageToken.page(call, asins, paging)
  const withMetadata = In.strings(call.input, "includedDataSet").includes("METADATA")
  return Http.ok({
    ...more(nextToken),
    asinMetadataSet: items.map((asin) => withMetadata ? asinMetadata(call, asin) : { asin })
  })
}

const searchContentPublishRecords = (call: Call): Http.Reply => {
  const asin = In.string(call.input, "asin") ?? ""
  const matches = ofMarketplace(call).filter((content) => content.asins.has(asin) && isPublished(content, call.now))
  const { items, nextToken } = PageToken.page(call, matches, paging)
  return Http.ok({
    ...more(nextToken),
    publishRecordList: items.map(({ document, key, marketplace }) => ({
      marketplaceId: marketplace.id,
      locale: Json.string(document, "locale") ?? marketplace.locale,
      asin,
      contentType: Json.string(document, "contentType") ?? "EMC",
      contentReferenceKey: key
    }))
  })
}

const at = "aplusContent_2020-11-01."

/** The operations of A+ Content. */
export const handlers: Handlers = {
  [`${at}createContentDocument`]: createContentDocument,
  [`${at}getContentDocument`]: getContentDocument,
  [`${at}updateContentDocument`]: (call) => {
    const content = contentOf(call)
    content.document = Json.object(call.body, "contentDocument")
    change(call, content)
    return Http.ok({ contentReferenceKey: content.key })
  },
  [`${at}searchContentDocuments`]: (call) => {
    const { items, nextToken } = PageToken.page(call, ofMarketplace(call), paging)
    return Http.ok({
      ...more(nextToken),
      contentMetadataRecords: items.map((content) => ({
        contentReferenceKey: content.key,
        contentMetadata: metadata(content, call.now)
      }))
    })
  },
  [`${at}postContentDocumentAsinRelations`]: (call) => {
    const content = contentOf(call)
    content.asins = new Set(Json.strings(call.body, "asinSet"))
    change(call, content)
    return Http.ok({})
  },
  [`${at}listContentDocumentAsinRelations`]: listContentDocumentAsinRelations,
  [`${at}validateContentDocumentAsinRelations`]: (call) =>
    Http.ok({
      errors: In.strings(call.input, "asinSet")
        .filter((asin) => !call.state.world.catalogue.byAsin.has(asin))
        .map((asin) => ({ code: "CATALOG_NOT_FOUND", message: `The product ${asin} does not exist.` }))
    }),
  [`${at}postContentDocumentApprovalSubmission`]: (call) => {
    const content = contentOf(call)
    if (content.asins.size === 0) throw Http.invalidInput("The content has no products yet.", "asinSet")
    content.submitted ??= call.now
    content.suspended = false
    return Http.ok({})
  },
  [`${at}postContentDocumentSuspendSubmission`]: (call) => {
    const content = contentOf(call)
    if (statusOf(content, call.now) !== "APPROVED") throw Http.invalidInput("The content is not published.")
    content.suspended = true
    return Http.ok({})
  },
  [`${at}searchContentPublishRecords`]: searchContentPublishRecords
}
