/**
 * Why a listing was not changed or did not go live, beside failures of the calls themselves (`SpApiError`).
 */
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import type { Issue } from "../../../apis/ListingsItems_2021_08_01.ts"
import { printable } from "../../../wire/redaction.ts"
import { TaggedError } from "../../../wire/taggedError.ts"
import type { AttributeIssue } from "./productTypes/issues.ts"

const TypeId = "~effect-sp-api/ListingsError"

/** The first five items of an array, and how many more there are. */
const summarize = <A>(items: ReadonlyArray<A>, describe: (item: A) => string): string =>
  items.slice(0, 5).map(describe).join("; ") + (items.length > 5 ? `; and ${items.length - 5} more` : "")

/** Issues in responses may lack what their model requires. */
const describeIssue = ({ attributeNames, code, message }: Partial<Issue>): string => {
  const names = Array.isArray(attributeNames) ? attributeNames.filter((name) => typeof name === "string") : []
  const subject = [code ?? "", names.length > 0 ? `(${names.join(", ")})` : ""].filter((part) => part !== "").join(" ")
  return `${subject || "an issue without a code"}: ${message ?? "Amazon does not say what is wrong"}`
}

/** The attributes do not match the schema of their product type. Nothing was sent. */
export class AttributesInvalid extends TaggedError("AttributesInvalid")<{
  readonly productType: string
  readonly issues: ReadonlyArray<AttributeIssue>
}> {
  override get message(): string {
    const issues = summarize(this.issues, ({ message, path }) => path === "" ? message : `${path} ${message}`)
    return printable(`The attributes do not match product type ${this.productType}, so nothing was sent: ${issues}`)
  }
}

/** INVALID: Amazon refused the submission. Nothing was changed. */
export class SubmissionInvalid extends TaggedError("SubmissionInvalid")<{
  readonly submissionId: string | undefined
  readonly issues: ReadonlyArray<Issue>
}> {
  override get message(): string {
    const issues = summarize(this.issues, describeIssue) || "it does not say why"
    return printable(`Amazon refused the submission, and nothing was changed: ${issues}`)
  }
}

/**
 * Amazon's response contains neither a status nor a submission id, so it is unknown whether Amazon accepted the
 * submission. `getListingsItem` returns the current listing.
 */
export class SubmissionUnclear extends TaggedError("SubmissionUnclear")<{
  readonly issues: ReadonlyArray<Issue>
}> {
  override get message(): string {
    const issues = summarize(this.issues, describeIssue)
    return printable(
      "Amazon's response does not say whether it accepted the submission; read the listing before you submit again" +
        (issues === "" ? "" : `. Issues in the response: ${issues}`)
    )
  }
}

/** Amazon accepted the submission, and later found errors that keep the listing from going live. */
export class ListingHasErrors extends TaggedError("ListingHasErrors")<{
  readonly issues: ReadonlyArray<Issue>
}> {
  override get message(): string {
    return printable(`The listing cannot go live: ${summarize(this.issues, describeIssue)}`)
  }
}

/** The listing was not live within `timeout`. It may still go live. */
export class ListingPending extends TaggedError("ListingPending")<{
  readonly after: Duration.Duration
  /** The last known statuses; empty while Amazon does not know the listing. */
  readonly status: ReadonlyArray<string>
}> {
  override get message(): string {
    return printable(
      `The listing was not live after ${Duration.format(this.after)} (${this.status.join(", ") || "no status yet"}); `
        + "it may still go live: wait again, or set a longer timeout"
    )
  }
}

/** No part of the product type's schema could be used, so the attributes could not be checked. Nothing was sent. */
export class SchemaUnreadable extends TaggedError("SchemaUnreadable")<{
  readonly productType: string
  readonly description: string
}> {
  override get message(): string {
    return printable(`The schema of product type ${this.productType} could not be used: ${this.description}`)
      + ". Nothing was sent. To send the attributes unchecked, set { validate: false }; a preview lets Amazon check them"
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

/**
 * A listing was not changed, or did not go live. Handle single reasons with `Effect.catchReason("ListingsError", …)`.
 */
export class ListingsError extends TaggedError("ListingsError")<{
  readonly reason: ListingsErrorReason
  /** Absent for errors about a product type. */
  readonly sku?: string | undefined
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    return printable(this.sku === undefined ? this.reason.message : `Listing ${this.sku}: ${this.reason.message}`)
  }
}

/** Whether a value is a {@link ListingsError}. */
export const isListingsError = (u: unknown): u is ListingsError => hasProperty(u, TypeId)
