/**
 * Why a listing was not changed or did not go live, beside failures of the calls themselves (`SpApiError`).
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import type { Issue } from "../../../apis/ListingsItems_2021_08_01.ts"
import { printable } from "../../../wire/redaction.ts"
import type { AttributeIssue } from "./productTypes/attributeIssues.ts"

const TypeId = "~effect-sp-api/ListingsError"

const first = <A>(all: ReadonlyArray<A>, describe: (item: A) => string): string =>
  all.slice(0, 5).map(describe).join("; ") + (all.length > 5 ? `; and ${all.length - 5} more` : "")

/** Amazon's responses may lack what their model requires. */
const describeIssue = ({ attributeNames, code, message }: Partial<Issue>): string => {
  const names = Array.isArray(attributeNames) ? attributeNames.filter((name) => typeof name === "string") : []
  const what = [code ?? "", names.length > 0 ? `(${names.join(", ")})` : ""].filter((part) => part !== "").join(" ")
  return `${what || "an issue without a code"}: ${message ?? "Amazon does not say what is wrong"}`
}

/** The attributes do not match the schema of their product type. Nothing was sent. */
export class AttributesInvalid extends Data.TaggedError("AttributesInvalid")<{
  readonly productType: string
  readonly issues: ReadonlyArray<AttributeIssue>
}> {
  override get message(): string {
    return printable(
      `The attributes are no ${this.productType}: ${
        first(this.issues, ({ message, path }) => path === "" ? message : `${path} ${message}`)
      }`
    )
  }
}

/** INVALID: Amazon did not take the submission. Nothing was changed. */
export class SubmissionInvalid extends Data.TaggedError("SubmissionInvalid")<{
  readonly submissionId: string | undefined
  readonly issues: ReadonlyArray<Issue>
}> {
  override get message(): string {
    return printable(
      `Amazon did not take the submission: ${first(this.issues, describeIssue) || "it does not say why"}`
    )
  }
}

/** Amazon's response holds neither a status nor a submission id. It may have taken the submission: `getListingsItem` shows the listing. */
export class SubmissionUnclear extends Data.TaggedError("SubmissionUnclear")<{
  readonly issues: ReadonlyArray<Issue>
}> {
  override get message(): string {
    const issues = first(this.issues, describeIssue)
    return printable(
      "Amazon's response does not say whether it took the submission; look at the listing before you submit it again" +
        (issues === "" ? "" : `. Its issues: ${issues}`)
    )
  }
}

/** Amazon took the submission, and found errors later that keep the listing from going live. */
export class ListingHasErrors extends Data.TaggedError("ListingHasErrors")<{
  readonly issues: ReadonlyArray<Issue>
}> {
  override get message(): string {
    return printable(`The listing cannot go live: ${first(this.issues, describeIssue)}`)
  }
}

/** The listing was not live within the time that the wait allows. It may still go live. */
export class ListingPending extends Data.TaggedError("ListingPending")<{
  readonly after: Duration.Duration
  /** The last known statuses; empty while Amazon does not know the listing. */
  readonly status: ReadonlyArray<string>
}> {
  override get message(): string {
    return printable(
      `The listing was not live after ${Duration.format(this.after)} (${this.status.join(", ") || "no status yet"})`
    )
  }
}

/** The product type's schema could not be read at all, so nothing could be checked. Nothing was sent. */
export class SchemaUnreadable extends Data.TaggedError("SchemaUnreadable")<{
  readonly productType: string
  readonly description: string
}> {
  override get message(): string {
    return printable(`The schema of ${this.productType} could not be used: ${this.description}`) +
      ". Give { validate: false } to send the attributes unchecked, and ask Amazon by a preview"
  }
}

/** Why a listing was not changed or did not go live. */
export type ListingsErrorReason =
  | AttributesInvalid
  | SubmissionInvalid
  | SubmissionUnclear
  | ListingHasErrors
  | ListingPending
  | SchemaUnreadable

/** A listing was not changed, or did not go live. `Effect.catchReason("ListingsError", …)` tells the reasons apart. */
export class ListingsError extends Data.TaggedError("ListingsError")<{
  readonly reason: ListingsErrorReason
  /** Absent for what is about a product type. */
  readonly sku?: string | undefined
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    return printable(this.sku === undefined ? this.reason.message : `Listing ${this.sku}: ${this.reason.message}`)
  }
}

/** Whether a value is a {@link ListingsError}. */
export const isListingsError = (u: unknown): u is ListingsError => hasProperty(u, TypeId)
