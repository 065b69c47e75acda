/**
 * Listings: checked before they are sent, sent, and followed until they are live.
 *
 * ```ts
 * const listing = { sellerId, sku: "LAMP-1", marketplaceId: Marketplace.DE.id, productType: "LAMP", attributes }
 *
 * Effect.gen(function*() {
 *   yield* Listings.put(listing)
 *   yield* Listings.untilLive(listing)
 * }).pipe(Effect.provide(Listings.layerProductTypes))
 * ```
 *
 * `put` and `patch` first validate the attributes against the JSON Schema of their product type, which is downloaded once and kept; what is
 * wrong comes back at once, with every place named, and nothing is sent. `previewPut` and `previewPatch` also ask Amazon, which knows more
 * than the schema says, and change nothing.
 *
 * "Accepted" is not "live": Amazon works on a submission for minutes, and may find errors later. `untilLive` follows it.
 *
 * The schemas are validated by ajv, which this module alone loads, and which makes functions from text: where that is forbidden (some edge
 * workers) `put` fails with `SchemaUnreadable`, which says so; give `{ validate: false }` there. Making one of a schema with hundreds of
 * attributes takes up to a second, once, and another for the first patch.
 *
 * Source: developer-docs.amazon.com/sp-api, "Listings Items API v2021-08-01 Use Case Guide", "Product Type Definitions API v2020-09-01".
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Schedule from "effect/Schedule"
import * as Api from "../apis/ListingsItems_2021_08_01.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"
import {
  AttributesInvalid,
  ListingHasErrors,
  ListingPending,
  ListingsError,
  SchemaUnreadable,
  SubmissionInvalid
} from "./internal/ListingsError.ts"
import type { ProductType, ProductTypeInput } from "./internal/ProductTypes.ts"
import { ProductTypes } from "./internal/ProductTypes.ts"
import type { AttributeIssue } from "./internal/ProductTypeValidator.ts"
import * as Waiting from "./internal/Waiting.ts"

export * from "./internal/ListingsError.ts"
export {
  /** Product types, with up to 100 compiled schemas kept. Build it once and share it, also between sellers. */
  layer as layerProductTypes,
  /** The same with limits of your own. */
  layerWith as layerProductTypesWith,
  type Options as ProductTypesOptions,
  type ProductType,
  type ProductTypeInput,
  ProductTypes
} from "./internal/ProductTypes.ts"
export type { AttributeIssue } from "./internal/ProductTypeValidator.ts"

/** A listing of a seller. */
export interface ListingKey {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceId: string
}

/** The language of Amazon's messages: `de_DE`; default: that of the marketplace. */
interface Localized {
  readonly issueLocale?: string | undefined
}

/** A whole listing. */
export interface PutInput extends ListingKey, Localized {
  readonly productType: string
  /** Default: `LISTING`, which is product and offer; `LISTING_OFFER_ONLY` for an offer on an ASIN that exists. */
  readonly requirements?: Api.ListingsItemPutRequest["requirements"]
  readonly parentageLevel?: ProductTypeInput["parentageLevel"]
  /** The version of the product type to check by; default: `LATEST`. */
  readonly productTypeVersion?: ProductTypeInput["productTypeVersion"]
  /** By name; each value is a list of objects with their selectors, `marketplace_id` among them. */
  readonly attributes: { readonly [name: string]: unknown }
}

/** A change to some attributes of a listing. */
export interface PatchInput extends ListingKey, Localized {
  readonly productType: string
  readonly patches: ReadonlyArray<Api.PatchOperation>
}

/** What else to do. */
export interface SubmitOptions {
  /** Whether to check the attributes against their schema first; default true. */
  readonly validate?: boolean | undefined
}

/** A submission that Amazon took. It is not live yet. */
export interface Accepted {
  readonly submissionId: string
  /** Warnings, and what Amazon wants to be known. */
  readonly issues: ReadonlyArray<Api.Issue>
  /** The ASIN in each marketplace, where Amazon knows it already. */
  readonly identifiers: Api.ItemIdentifiers
}

/** What Amazon would say of a submission. */
export interface Preview {
  readonly isValid: boolean
  readonly issues: ReadonlyArray<Api.Issue>
  readonly identifiers: Api.ItemIdentifiers
}

/** A product type with its schema: for forms, and for checks of your own. */
export const productType = (
  input: ProductTypeInput
): Effect.Effect<ProductType, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.flatMap(ProductTypes, (productTypes) => productTypes.get(input))

const check = (sku: string, name: string, issues: ReadonlyArray<AttributeIssue>): Effect.Effect<void, ListingsError> =>
  issues.length === 0
    ? Effect.void
    : Effect.fail(new ListingsError({ reason: new AttributesInvalid({ productType: name, issues }), sku }))

/** What is wrong with the attributes of a listing, by the schema of its product type; empty when nothing is. */
export const validate = (
  input: PutInput
): Effect.Effect<ReadonlyArray<AttributeIssue>, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(productType(input), (found) => found.validate(input.attributes))

const patchPath = /^\/attributes\/([^/]+)$/

/** Each patch by itself: several may set the same attribute. */
const issuesOfPatch = (
  { validateSome }: ProductType,
  { op, path, value }: Api.PatchOperation
): ReadonlyArray<AttributeIssue> => {
  const name = patchPath.exec(path)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~")
  if (name === undefined) {
    const message = "is no path of an attribute; give one like /attributes/item_name"
    return [{ path, attribute: "", message, keyword: "path" }]
  }
  if (op !== "add" && op !== "replace") return []
  return value === undefined
    ? [{ path: name, attribute: name, message: `has no value to ${op}`, keyword: "value" }]
    : validateSome({ [name]: value })
}

/** What is wrong with the attributes that a patch sets. What it deletes needs only a name; what it merges may be incomplete. */
export const validatePatch = (
  input: PatchInput
): Effect.Effect<ReadonlyArray<AttributeIssue>, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.flatMap(productType({ ...input, requirements: undefined }), (found) =>
    Effect.try({
      try: () => input.patches.flatMap((patch) => issuesOfPatch(found, patch)),
      catch: (cause) =>
        new ListingsError({
          reason: new SchemaUnreadable({
            productType: input.productType,
            description: cause instanceof Error ? cause.message : "its attributes cannot be checked one by one"
          }),
          sku: input.sku
        })
    }))

const accepted = (
  answer: Api.ListingsItemSubmissionResponse,
  sku: string
): Effect.Effect<Accepted, ListingsError> => {
  const { status, submissionId } = answer
  const issues = answer.issues ?? []
  return status === "INVALID"
    ? Effect.fail(new ListingsError({ reason: new SubmissionInvalid({ submissionId, issues }), sku }))
    : Effect.succeed({ submissionId, issues, identifiers: answer.identifiers ?? [] })
}

const preview = ({ identifiers, issues, status }: Api.ListingsItemSubmissionResponse): Preview => ({
  isValid: status === "VALID",
  issues: issues ?? [],
  identifiers: identifiers ?? []
})

type Submitting = Effect.Effect<Api.ListingsItemSubmissionResponse, SpApiError | ListingsError, SpApi | ProductTypes>

type Mode = { readonly mode?: "VALIDATION_PREVIEW" }

const sendPut = (input: PutInput, options: SubmitOptions | undefined, mode: Mode): Submitting => {
  const { attributes, issueLocale, marketplaceId, productType: name, requirements, sellerId, sku } = input
  const send = Api.putListingsItem({
    sellerId,
    sku,
    marketplaceIds: [marketplaceId],
    includedData: ["identifiers", "issues"],
    issueLocale,
    ...mode,
    body: { productType: name, requirements, attributes }
  })
  return options?.validate === false
    ? send
    : Effect.flatMap(validate(input), (issues) => Effect.andThen(check(sku, name, issues), send))
}

const sendPatch = (input: PatchInput, options: SubmitOptions | undefined, mode: Mode): Submitting => {
  const { issueLocale, marketplaceId, patches, productType: name, sellerId, sku } = input
  const send = Api.patchListingsItem({
    sellerId,
    sku,
    marketplaceIds: [marketplaceId],
    includedData: ["identifiers", "issues"],
    issueLocale,
    ...mode,
    body: { productType: name, patches }
  })
  return options?.validate === false
    ? send
    : Effect.flatMap(validatePatch(input), (issues) => Effect.andThen(check(sku, name, issues), send))
}

/**
 * Creates a listing, or replaces it: attributes that are left out are gone.
 *
 * Fails with `AttributesInvalid` before anything is sent, with `SubmissionInvalid` where Amazon does not take it.
 */
export const put = (
  input: PutInput,
  options?: SubmitOptions
): Effect.Effect<Accepted, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.flatMap(sendPut(input, options, {}), (answer) => accepted(answer, input.sku))

/** Changes some attributes of a listing. Fails as {@link put} does. */
export const patch = (
  input: PatchInput,
  options?: SubmitOptions
): Effect.Effect<Accepted, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.flatMap(sendPatch(input, options, {}), (answer) => accepted(answer, input.sku))

/** What Amazon would say to {@link put}; changes nothing. Fails with `AttributesInvalid` before anything is sent. */
export const previewPut = (
  input: PutInput,
  options?: SubmitOptions
): Effect.Effect<Preview, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(sendPut(input, options, { mode: "VALIDATION_PREVIEW" }), preview)

/** What Amazon would say to {@link patch}; changes nothing. Fails with `AttributesInvalid` before anything is sent. */
export const previewPatch = (
  input: PatchInput,
  options?: SubmitOptions
): Effect.Effect<Preview, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(sendPatch(input, options, { mode: "VALIDATION_PREVIEW" }), preview)

const remove = ({ issueLocale, marketplaceId, sellerId, sku }: ListingKey & Localized): Effect.Effect<
  Accepted,
  SpApiError | ListingsError,
  SpApi
> =>
  Effect.flatMap(
    Api.deleteListingsItem({ sellerId, sku, marketplaceIds: [marketplaceId], issueLocale }),
    (answer) => accepted(answer, sku)
  )

export {
  /** Deletes a listing from its marketplace. Fails with `SubmissionInvalid` where Amazon does not take it. */
  remove as delete
}

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
    const since = options?.since?.getTime() ?? -Infinity
    let status: ReadonlyArray<string> = []
    const look = Api.getListingsItem({
      sellerId,
      sku,
      marketplaceIds: [marketplaceId],
      includedData: ["summaries", "issues"],
      issueLocale
    }).pipe(
      Effect.map((item) => {
        const issues = item.issues ?? []
        const summary = item.summaries?.find((found) => found.marketplaceId === marketplaceId)
        status = summary?.status ?? []
        const isNews = summary !== undefined && !(Date.parse(summary.lastUpdatedDate) < since)
        const errors = issues.filter(({ severity }) => severity === "ERROR")
        const isLive = isNews && status.includes(wanted)
        // Before a first summary, issues are those of the submission; after it they may be those that the submission mends.
        const isDone = isLive || errors.length > 0 && (isNews || summary === undefined && options?.since === undefined)
        return {
          processingStatus: isDone ? "DONE" : "IN_PROGRESS",
          asin: summary?.asin ?? undefined,
          issues,
          errors,
          isLive
        }
      }),
      Effect.catchReason("SpApiError", "NotFound", () =>
        Effect.succeed({ processingStatus: "IN_PROGRESS", asin: undefined, issues: [], errors: [], isLive: false }))
    )
    return Effect.flatMap(
      Waiting.wait({
        get: look,
        notified: undefined,
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
