/**
 * Warnings about attributes that are sent nevertheless.
 */
import type { AttributeIssue } from "./issues.ts"
import { attributeOf, pathOf } from "./issues.ts"
import type { Addition } from "./removeAdditions.ts"
import type { Unchecked } from "./sanitizeSchema.ts"
import type { Deprecation } from "./vocabulary.ts"

/** A warning about attributes that are sent nevertheless. */
export interface AttributeWarning extends AttributeIssue {
  /**
   * - `Deprecated`: a value or an attribute that Amazon is going to remove.
   * - `SetAside`: a part that `getListingsItem` returns and the schema refuses; it is not sent.
   * - `NotChecked`: a part of the schema that is broken, so the attribute was not checked by it.
   */
  readonly kind: "Deprecated" | "SetAside" | "NotChecked"
  /** The value that was set aside. */
  readonly value?: unknown
}

const warning = (kind: AttributeWarning["kind"], path: string, message: string, keyword: string): AttributeWarning => ({
  kind,
  path,
  attribute: attributeOf(path),
  message,
  keyword
})

/** The warning about a deprecated value or attribute. */
export const deprecated = ({ message, pointer }: Deprecation): AttributeWarning =>
  warning("Deprecated", pathOf(pointer), message, "$lifecycle")

/** The warning about a value that is not sent because Amazon added it and the schema refuses it. */
export const setAside = ({ pointer, value }: Addition): AttributeWarning => ({
  ...warning(
    "SetAside",
    pathOf(pointer),
    value === null
      ? "is null, which this product type does not accept; it is not sent"
      : "is not known to this product type; it is not sent",
    value === null ? "type" : "additionalProperties"
  ),
  value
})

/** The warning about a part of the schema that is broken. */
export const notChecked = ({ pointer, problem }: Unchecked): AttributeWarning => {
  const attribute = pathOf(`/${/^\/properties\/([^/]+)/.exec(pointer)?.[1] ?? ""}`)
  const keyword = pointer.slice(pointer.lastIndexOf("/") + 1)
  return warning("NotChecked", attribute, `was not checked by ${pointer || "its schema"}, which is ${problem}`, keyword)
}
