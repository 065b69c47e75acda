/**
 * Reads the response to one item of a batch as its result or its failure.
 */
import { errorItems } from "../../internal/errorItems.ts"
import * as Fields from "../../internal/fields.ts"
import { BatchItemFailed } from "./batchItem.ts"

/** The HTTP status of an item; undefined where the response has none. */
export const statusOf = (status: unknown): number | undefined =>
  Fields.number(Fields.of(status as { readonly statusCode?: unknown } | undefined).statusCode)

/** Whether a status is known and is not 2xx. */
export const isRefused = (status: number | undefined): boolean => status !== undefined && (status < 200 || status > 299)

/** The failure of an item. */
export const failed = (status: number | undefined, errors: unknown): BatchItemFailed =>
  new BatchItemFailed({ status, errors: errorItems(errors) })

/** The body of an item, or the failure of an item that Amazon refused. */
export const bodyOf = <Body>(response: { readonly body?: Body | null | undefined; readonly status?: unknown }) => {
  const status = statusOf(response.status)
  const errors = errorItems(Fields.of(response.body as { readonly errors?: unknown } | null | undefined).errors)
  return Fields.isObject(response.body) && !isRefused(status) && errors.length === 0
    ? response.body as Body
    : failed(status, errors)
}
