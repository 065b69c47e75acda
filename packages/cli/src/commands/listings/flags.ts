/** The command line of `spapi listings types`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** Arguments and flags. */
export const flags = {
  productType: Argument.String("product type").pipe(
    Argument.withDescription("LUGGAGE; as searchDefinitionsProductTypes returns it"),
    Argument.optional
  ),
  marketplace: Flag.String("marketplace").pipe(
    Flag.withMetavar("DE"),
    Flag.withDescription("country code or id of the marketplace: DE, A1PA6795UKMFR9"),
    Flag.optional
  ),
  requirements: Flag.Literals("requirements", ["LISTING", "LISTING_PRODUCT_ONLY", "LISTING_OFFER_ONLY"]).pipe(
    Flag.withDescription("which attributes are required; default LISTING"),
    Flag.withDefault("LISTING" as const)
  ),
  parentageLevel: Flag.Literals("parentage-level", ["PARENT", "CHILD", "NONE"]).pipe(
    Flag.withDescription("the attributes of a parent or child of variations"),
    Flag.optional
  ),
  seller: Flag.String("seller").pipe(
    Flag.withMetavar("ID"),
    Flag.withDescription("id of the seller: adds what is specific to it, such as its fulfillment options"),
    Flag.optional
  ),
  locale: Flag.String("locale").pipe(
    Flag.withMetavar("LOCALE"),
    Flag.withDescription("language of the comments: en_US; default: that of the marketplace"),
    Flag.optional
  ),
  typeVersion: Flag.String("type-version").pipe(
    Flag.withMetavar("VERSION"),
    Flag.withDescription("version of the product type; default LATEST"),
    Flag.optional
  ),
  schema: Flag.String("schema").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("file with a downloaded schema, instead of a product type and a marketplace"),
    Flag.optional
  ),
  out: Flag.String("out").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("file to write; default: print it"),
    Flag.optional
  ),
  check: Flag.Boolean("check").pipe(
    Flag.withDescription("write nothing, and fail where --out is not what would be written"),
    Flag.withDefault(false)
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
