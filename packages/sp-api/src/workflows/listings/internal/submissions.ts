/**
 * Submits listings: checked first, then sent, and the response read as accepted or refused.
 */
import * as Effect from "effect/Effect"
import * as Api from "../../../apis/ListingsItems_2021_08_01.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import type { Attributes } from "../../internal/attributes.ts"
import * as Fields from "../../internal/fields.ts"
import { located } from "../../internal/located.ts"
import * as Checks from "./checks.ts"
import type { ListingKey, Localized, PatchInput, PutInput } from "./listing.ts"
import { AttributesInvalid, ListingsError, SubmissionInvalid, SubmissionUnclear } from "./listingsError.ts"
import type { ProductTypes } from "./productTypes.ts"
import type { Checked } from "./productTypes/validator.ts"
import type { AttributeWarning } from "./productTypes/warnings.ts"

/** How to submit. */
export interface SubmitOptions {
  /** Whether to check the attributes by their schema first; default true. */
  readonly validate?: boolean | undefined
}

/** A submission that Amazon accepted. It is not live yet. */
export interface Accepted {
  /** Undefined where Amazon's response lacks it. */
  readonly submissionId: string | undefined
  /** Undefined where Amazon's response lacks it. */
  readonly status: Api.ListingsItemSubmissionResponse["status"] | undefined
  /** Amazon's errors, warnings and notes. */
  readonly issues: ReadonlyArray<Api.Issue>
  /** The ASIN in each marketplace, if Amazon knows it already. */
  readonly identifiers: Api.ItemIdentifiers
  /** What was set aside, what is deprecated, and what could not be checked; empty with `{ validate: false }`. */
  readonly warnings: ReadonlyArray<AttributeWarning>
}

/** What Amazon would respond to a submission. */
export interface Preview extends Omit<Accepted, "submissionId"> {
  /** Whether the status is `VALID`. */
  readonly isValid: boolean
}

/** A response, whether Amazon accepted the submission or not. */
type Submission = Accepted

type Submitting<A> = Effect.Effect<A, SpApiError | ListingsError, SpApi | ProductTypes>

const nonEmpty = (value: unknown): string | undefined => typeof value === "string" && value !== "" ? value : undefined

const read = (
  response: Api.ListingsItemSubmissionResponse | null | undefined,
  warnings: ReadonlyArray<AttributeWarning>
): Submission => ({
  status: nonEmpty(response?.status),
  submissionId: nonEmpty(response?.submissionId),
  issues: Fields.items(response?.issues).filter(Fields.isObject) as ReadonlyArray<Api.Issue>,
  identifiers: Fields.items(response?.identifiers).filter(Fields.isObject) as Api.ItemIdentifiers,
  warnings
})

const accepted = (submission: Submission, sku: string): Effect.Effect<Accepted, ListingsError> => {
  const { issues, status, submissionId } = submission
  const isRefused = status === "INVALID" || status === undefined && issues.some(({ severity }) => severity === "ERROR")
  if (isRefused) return Effect.fail(new ListingsError({ reason: new SubmissionInvalid({ submissionId, issues }), sku }))
  return status === undefined && submissionId === undefined
    ? Effect.fail(new ListingsError({ reason: new SubmissionUnclear({ issues }), sku }))
    : Effect.succeed(submission)
}

const preview = (submission: Submission): Preview => ({ ...submission, isValid: submission.status === "VALID" })

/** Sends the checked content of an input, or with `{ validate: false }` the content itself. */
const submit = <A>(
  { productType, sku }: Pick<PutInput, "productType" | "sku">,
  options: SubmitOptions | undefined,
  content: A,
  check: Submitting<Checked<A>>,
  send: (content: A) => Effect.Effect<Api.ListingsItemSubmissionResponse, SpApiError, SpApi>
): Submitting<Submission> =>
  options?.validate === false
    ? Effect.map(send(content), (response) => read(response, []))
    : Effect.flatMap(check, ({ attributes, issues, warnings }): Submitting<Submission> =>
      issues.length === 0
        ? Effect.map(send(attributes), (response) => read(response, warnings))
        : Effect.fail(new ListingsError({ reason: new AttributesInvalid({ productType, issues }), sku })))

type Mode = { readonly mode?: "VALIDATION_PREVIEW" }

/** The parameters that a submission of a whole listing and one of patches share. */
const parameters = ({ issueLocale, marketplaceId, sellerId, sku }: ListingKey & Localized) => ({
  sellerId,
  sku,
  marketplaceIds: [marketplaceId],
  includedData: ["identifiers", "issues"] as const,
  issueLocale
})

const submitPut = <A extends object>(
  input: PutInput<A>,
  options: SubmitOptions | undefined,
  mode: Mode
): Submitting<Submission> => {
  const { productType, requirements } = input
  return submit(
    input,
    options,
    input.attributes,
    Checks.check(input),
    (attributes) =>
      Api.putListingsItem({
        ...parameters(input),
        ...mode,
        // An interface of named attributes has no index signature.
        body: { productType, requirements, attributes: attributes as Attributes }
      })
  )
}

const submitPatch = <A extends object>(
  input: PatchInput<A>,
  options: SubmitOptions | undefined,
  mode: Mode
): Submitting<Submission> => {
  const { productType } = input
  return submit(
    input,
    options,
    input.patches,
    Checks.checkPatch(input),
    (patches) =>
      Api.patchListingsItem({
        ...parameters(input),
        ...mode,
        body: { productType, patches: patches as ReadonlyArray<Api.PatchOperation> }
      })
  )
}

/**
 * Creates or replaces a listing. Attributes that are left out are removed.
 *
 * Fails with `AttributesInvalid` or `SchemaUnreadable` before anything is sent, with `SubmissionInvalid` where Amazon
 * refuses the submission, and with `SubmissionUnclear` where its response does not say.
 */
export const put = located(<A extends object = Attributes>(
  input: PutInput<A>,
  options?: SubmitOptions
): Effect.Effect<Accepted, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.flatMap(submitPut(input, options, {}), (submission) => accepted(submission, input.sku))
)

/** Changes some attributes of a listing. Fails like {@link put}. */
export const patch = located(<A extends object = Attributes>(
  input: PatchInput<A>,
  options?: SubmitOptions
): Effect.Effect<Accepted, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.flatMap(submitPatch(input, options, {}), (submission) => accepted(submission, input.sku))
)

/**
 * What Amazon would respond to {@link put}. Changes nothing. Fails with `AttributesInvalid` before anything is sent.
 */
export const previewPut = located(<A extends object = Attributes>(
  input: PutInput<A>,
  options?: SubmitOptions
): Effect.Effect<Preview, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(submitPut(input, options, { mode: "VALIDATION_PREVIEW" }), preview)
)

/**
 * What Amazon would respond to {@link patch}. Changes nothing. Fails with `AttributesInvalid` before anything is sent.
 */
export const previewPatch = located(<A extends object = Attributes>(
  input: PatchInput<A>,
  options?: SubmitOptions
): Effect.Effect<Preview, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(submitPatch(input, options, { mode: "VALIDATION_PREVIEW" }), preview)
)

/** Deletes a listing from its marketplace. Fails with `SubmissionInvalid` where Amazon refuses it. */
export const remove = located((
  { issueLocale, marketplaceId, sellerId, sku }: ListingKey & Localized
): Effect.Effect<Accepted, SpApiError | ListingsError, SpApi> =>
  Effect.flatMap(
    Api.deleteListingsItem({ sellerId, sku, marketplaceIds: [marketplaceId], issueLocale }),
    (response) => accepted(read(response, []), sku)
  )
)
