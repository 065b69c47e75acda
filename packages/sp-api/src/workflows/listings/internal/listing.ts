/**
 * What identifies a listing, and what is sent of it.
 */
import type * as Api from "../../../apis/ListingsItems_2021_08_01.ts"
import type { AttributePatch, Attributes } from "../../internal/attributes.ts"
import type { ProductTypeInput } from "./productTypes.ts"

/** A listing of a seller. */
export interface ListingKey {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceId: string
}

/** The language of Amazon's messages. */
export interface Localized {
  /** `de_DE`; default: the language of the marketplace. */
  readonly issueLocale?: string | undefined
}

/** The state before a change. */
interface Read {
  /**
   * The attributes as `getListingsItem` returned them. A part that is unchanged and unknown to the schema is then set
   * aside. Without them only what Amazon is known to add is set aside, and any other unknown name is an issue.
   */
  readonly asRead?: { readonly [name: string]: unknown } | undefined
}

/** A whole listing. `A` is the type of its attributes, such as one that `AttributeTypes` writes. */
export interface PutInput<out A extends object = Attributes> extends ListingKey, Localized, Read {
  readonly productType: string
  /** Default: `LISTING`, which is product and offer; `LISTING_OFFER_ONLY` for an offer on an existing ASIN. */
  readonly requirements?: Api.ListingsItemPutRequest["requirements"]
  readonly parentageLevel?: ProductTypeInput["parentageLevel"]
  /** The version of the product type whose schema is used; default: `LATEST`. */
  readonly productTypeVersion?: ProductTypeInput["productTypeVersion"]
  /** The attributes by name. Each value is an array of objects with their selectors, such as `marketplace_id`. */
  readonly attributes: A
}

/** A change of some attributes of a listing. `A` is the type of all its attributes. */
export interface PatchInput<A extends object = Attributes> extends ListingKey, Localized, Read {
  readonly productType: string
  readonly patches: ReadonlyArray<AttributePatch<NoInfer<A>>>
}
