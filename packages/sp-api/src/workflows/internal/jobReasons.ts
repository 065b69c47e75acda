/** The fields and messages that the failures of reports, feeds and queries share. */
import * as Duration from "effect/Duration"
import { printable } from "../../wire/redaction.ts"
import * as Fields from "./fields.ts"

/** The fields of a job that Amazon could not finish. */
export interface JobFailed {
  /** What Amazon wrote about the failure, up to 8,192 characters; absent where it wrote nothing that can be read. */
  readonly explanation: string | undefined
}

/** The fields of a job that did not end within the timeout. */
export interface JobPending {
  /** The last known status; absent where no poll succeeded. */
  readonly processingStatus: string | undefined
  /** The timeout of the wait. */
  readonly after: Duration.Duration
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An error of GraphQL, with its code. */
const errorOf = (error: unknown): string | undefined => {
  const { extensions, message } = Fields.of(error as { readonly [name: string]: unknown } | null)
  const { errorCode } = Fields.of(extensions as { readonly [name: string]: unknown } | null)
  return typeof message !== "string" ? undefined : typeof errorCode === "string" ? `${message} (${errorCode})` : message
}

/**
 * What Amazon wrote, without the form in which it wrote it: reports end with `{"errorDetails": …}`, queries with the
 * errors of GraphQL, and servers on the way respond with pages. Any other form is returned as it is.
 */
const readable = (explanation: string): string => {
  const page = /^\s*<(?:!doctype html|html)\b/i.test(explanation)
  if (page) {
    const title = /<title[^<>]*>([^<]*)/i.exec(explanation)?.[1]?.trim() ?? ""
    return `a page of HTML instead of an explanation${title === "" ? "" : `, "${title}"`}`
  }
  const { errorDetails, errors } = Fields.of(parsed(explanation) as { readonly [name: string]: unknown } | null)
  if (typeof errorDetails === "string" && errorDetails.trim() !== "") return errorDetails
  const messages = Fields.items(errors as ReadonlyArray<unknown> | undefined).map(errorOf)
  return messages.length > 0 && messages.every((message) => message !== undefined) ? messages.join("; ") : explanation
}

/** `Amazon could not create the report: <explanation>`; with a hint where Amazon does not explain it. */
export const failedMessage = (failure: string, { explanation }: JobFailed, hint = ""): string =>
  printable(
    explanation === undefined
      ? `${failure} and does not say why${hint}`
      : `${failure}: ${readable(explanation).slice(0, 500)}`
  )

/** `The report was still IN_QUEUE after 6h; wait for it again with Reports.resume and its id`. */
export const pendingMessage = (job: string, { after, processingStatus }: JobPending, resume: string): string =>
  printable(
    `The ${job} was still ${processingStatus ?? "in an unknown status"} after ${Duration.format(after)}; `
      + `wait for it again with ${resume} and its id`
  )
