/** The errors that a response lists. */
import type { ErrorItem } from "../../SpApiError.ts"
import * as Fields from "./fields.ts"

/** The errors of a response, as far as it says them; empty without an array of them. */
export const errorItems = (errors: unknown): ReadonlyArray<ErrorItem> =>
  Fields.items(errors as ReadonlyArray<unknown>).filter(Fields.isObject).map((error) => {
    const [code, message, details] = ["code", "message", "details"].map((name) => Fields.string(error[name]))
    return { code: code ?? "", message: message ?? "", ...(details === undefined ? undefined : { details }) }
  })

/** `code: message (details)`. */
export const describeError = ({ code, details, message }: ErrorItem): string =>
  `${code === "" ? "" : `${code}: `}${message}${details ? ` (${details})` : ""}`

/** The first five in full and the number of the others; empty for none. */
export const firstFive = (items: ReadonlyArray<string>): string =>
  `${items.slice(0, 5).join("; ")}${items.length > 5 ? `; and ${items.length - 5} more` : ""}`
