/** The command lines of `spapi listings validate`, `put` and `patch`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

const text = (name: string, description: string) =>
  Flag.String(name).pipe(Flag.withDescription(description), Flag.optional)

const isOn = (name: string, description: string) =>
  Flag.Boolean(name).pipe(Flag.withoutNegation, Flag.withDescription(description), Flag.withDefault(false))

/** Arguments and flags of all three. */
export const checkFlags = {
  file: Argument.String("file.json").pipe(
    Argument.withDescription(
      "{ sku, productType, attributes }, or { sku, productType, patches }; also sellerId, marketplaceId, requirements; "
        + "- reads it from stdin"
    )
  ),
  marketplace: text("marketplace", "country code or id: DE; default marketplaceId of the file, or SPAPI_MARKETPLACE"),
  seller: text("seller", "id of the seller; default sellerId of the file, or SPAPI_SELLER_ID"),
  sku: text("sku", "the SKU, where the file has none"),
  productType: text("product-type", "the product type, where the file has none: LUGGAGE")
}

/** Those of `put` and `patch`. */
export const changeFlags = {
  ...checkFlags,
  preview: isOn("preview", "let Amazon check it too, and change nothing"),
  wait: isOn("wait", "wait until the listing is live"),
  yes: isOn("yes", "submit it without a question")
}

/** What they hold. */
export type CheckValues = Command.Command.Config.Infer<typeof checkFlags>

/** What they hold. */
export type ChangeValues = Command.Command.Config.Infer<typeof changeFlags>
