/**
 * The listings that have errors, so that buyers cannot find or buy them, and what Amazon says is wrong. With `SKU` and
 * `ATTRIBUTES` (JSON: the new values by name) one of them is repaired: checked against the schema of its product type,
 * then by Amazon, and with `APPLY=true` sent.
 *
 * Changes nothing without `APPLY`. Needs the credentials of the seller (see README.md), SPAPI_SELLER_ID, and the role
 * Product Listing.
 */
import { Config, Console, Effect, Option, Schema, Stream } from "effect"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

const Attributes = Schema.fromJsonString(
  Schema.Record(Schema.String, Schema.Array(Schema.Record(Schema.String, Schema.Unknown)))
)

const settings = Config.all({
  sellerId: Config.String("SPAPI_SELLER_ID"),
  sku: Config.option(Config.String("SKU")),
  attributes: Config.String("ATTRIBUTES").pipe(Config.withDefault("{}")),
  apply: Config.Boolean("APPLY").pipe(Config.withDefault(false))
})

const show = ({ issues = [], sku, summaries = [] }: ListingsItems.Item) =>
  Effect.gen(function*() {
    yield* Console.log(`${sku}: ${summaries[0]?.status.join(", ") || "cannot be found"}`)
    for (const { attributeNames = [], code, message } of issues) {
      yield* Console.log(`  ${code} ${attributeNames.join(", ")} ${message}`)
    }
  })

const repair = Effect.fn(function*(change: Listings.PatchInput, apply: boolean) {
  const preview = yield* Listings.previewPatch(change)
  for (const { message, severity } of preview.issues) yield* Console.log(`  ${severity} ${message}`)
  if (!preview.isValid) return yield* Console.log(`Amazon would refuse the change of ${change.sku}`)
  if (!apply) return yield* Console.log(`Amazon would accept the change of ${change.sku}; APPLY=true sends it`)
  const { submissionId } = yield* Listings.patch(change)
  yield* Console.log(`${change.sku}: accepted as ${submissionId}`)
})

const program = Effect.gen(function*() {
  const { apply, attributes, sellerId, sku } = yield* settings
  const { id: marketplaceId } = yield* Sellers.firstMarketplace
  const found = yield* ListingsItems.searchListingsItems.items({
    sellerId,
    marketplaceIds: [marketplaceId],
    includedData: ["summaries", "issues"],
    withIssueSeverity: ["ERROR"]
  }).pipe(Stream.tap(show), Stream.runCount)
  yield* Console.log(`${found} listings have errors`)

  if (Option.isNone(sku)) return
  const key = { sellerId, sku: sku.value }
  const { summaries } = yield* ListingsItems.getListingsItem({
    ...key,
    marketplaceIds: [marketplaceId],
    includedData: ["summaries"]
  })
  const values = yield* Schema.decodeEffect(Attributes)(attributes)
  const patches = Object.entries(values).map(([name, value]) => ({
    op: "replace" as const,
    path: `/attributes/${name}`,
    value
  }))
  yield* repair({ ...key, marketplaceId, productType: summaries?.[0]?.productType ?? "PRODUCT", patches }, apply)
})

run(program.pipe(
  Effect.catchReason("SpApiError", "NotFound", () => Console.log("this listing does not exist")),
  Effect.catchReason("ListingsError", "AttributesInvalid", (reason) => Console.log(`not sent: ${reason.message}`)),
  Effect.provide(Listings.ProductTypes.layer())
))
