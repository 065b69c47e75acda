/**
 * A+ content for a product: uploads an image, asks Amazon whether it would accept the page, creates it as a draft,
 * attaches it to the product, and with `SUBMIT=true` hands it in for approval.
 *
 * `ASIN` is the product, by default one of the seller's; `IMAGE` a file (JPEG or PNG), by default one pixel.
 *
 * Needs the credentials of the seller (see README.md), SPAPI_SELLER_ID, the role Product Listing, and a brand that is
 * registered with Amazon.
 */
import { Config, Console, Effect, Option, Stream } from "effect"
import * as Aplus from "effect-sp-api/apis/AplusContent_2020_11_01"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Uploads from "effect-sp-api/workflows/Uploads"
import { readFileSync } from "node:fs"
import { run } from "./support/run.ts"

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)

const ownAsin = Effect.fn(function*(marketplaceId: string) {
  const sellerId = yield* Config.String("SPAPI_SELLER_ID")
  const asins = ListingsItems.searchListingsItems.items({ sellerId, marketplaceIds: [marketplaceId] }).pipe(
    Stream.flatMap(({ summaries = [] }) => Stream.fromIterable(summaries.flatMap(({ asin }) => asin ?? [])))
  )
  return yield* Stream.runHead(asins)
})

const text = (value: string) => ({ textList: [{ value }] })

const pageOf = (locale: string, uploadDestinationId: string): Aplus.ContentDocument => ({
  name: "Made to last",
  contentType: "EMC",
  locale,
  contentModuleList: [{
    contentModuleType: "STANDARD_SINGLE_SIDE_IMAGE",
    standardSingleSideImage: {
      imagePositionType: "LEFT",
      block: {
        image: {
          uploadDestinationId,
          altText: "The product on a table",
          imageCropSpecification: {
            size: { width: { value: 300, units: "pixels" }, height: { value: 300, units: "pixels" } }
          }
        },
        headline: { value: "Made to last" },
        body: text("Twelve years of use, and every part can be replaced.")
      }
    }
  }]
})

run(Effect.gen(function*() {
  const { id: marketplaceId, locale = "en_US" } = yield* Sellers.firstMarketplace
  const given = yield* Config.option(Config.String("ASIN"))
  const image = yield* Config.option(Config.String("IMAGE"))
  const submit = yield* Config.Boolean("SUBMIT").pipe(Config.withDefault(false))
  const asin = Option.isSome(given) ? given : yield* ownAsin(marketplaceId)
  if (Option.isNone(asin)) return yield* Console.log("the seller offers no product")
  const asinSet = [asin.value]

  const content = Option.match(image, { onNone: () => pixel, onSome: (file) => readFileSync(file) })
  const { uploadDestinationId } = yield* Uploads.upload({
    resource: "aplus/2020-11-01/contentDocuments",
    marketplaceId,
    content,
    contentType: Option.exists(image, (file) => /\.jpe?g$/i.test(file)) ? "image/jpeg" : "image/png"
  })
  const body = { contentDocument: pageOf(locale.replace("_", "-"), uploadDestinationId) }
  const { errors, warnings = [] } = yield* Aplus.validateContentDocumentAsinRelations({ marketplaceId, asinSet, body })
  for (const { code, message } of [...errors, ...warnings]) yield* Console.log(`  ${code} ${message}`)
  if (errors.length > 0) return yield* Console.log("Amazon would not accept it")

  const { contentReferenceKey } = yield* Aplus.createContentDocument({ marketplaceId, body })
  // Replaces all products of the content.
  yield* Aplus.postContentDocumentAsinRelations({ contentReferenceKey, marketplaceId, body: { asinSet } })
  yield* Console.log(`${contentReferenceKey}: a draft for ${asin.value}`)
  if (submit) yield* Aplus.postContentDocumentApprovalSubmission({ contentReferenceKey, marketplaceId })
  const { contentRecord } = yield* Aplus.getContentDocument({
    contentReferenceKey,
    marketplaceId,
    includedDataSet: ["METADATA"]
  })
  yield* Console.log(`${contentReferenceKey}: ${contentRecord.contentMetadata?.status}`)
}))
