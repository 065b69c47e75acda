/**
 * Decodes responses: JSON, and errors in whatever form they come.
 */
import * as Redacted from "effect/Redacted"
import type { ErrorItem, ErrorResponse, SpApiErrorReason } from "../../SpApiError.ts"
import {
  AccessDenied,
  BadRequest,
  Conflict,
  NotFound,
  PayloadTooLarge,
  ResponseInvalid,
  ServiceFailure,
  Unauthorized,
  UnexpectedStatus,
  Unprocessable,
  UnsupportedMediaType
} from "../../SpApiError.ts"
import type { JsonObject } from "../../wire/json.ts"
import { isObject, parseJson } from "../../wire/json.ts"
import { describeJsonError } from "../../wire/jsonError.ts"
import { errorOfMarkup, isMarkup, wordsOfMarkup } from "../../wire/markup.ts"
import { scrub } from "../../wire/redaction.ts"
import type { Signatures } from "./hints.ts"
import { isIdentityTrouble } from "./hints.ts"

const toText = (value: unknown): string | undefined => {
  if (typeof value === "string") return scrub(value)
  if (value === undefined || value === null) return undefined
  try {
    return scrub(JSON.stringify(value))
  } catch {
    // Nested too deeply to be written.
    return undefined
  }
}

const toItem = (value: JsonObject): ErrorItem | undefined => {
  // Gateways write `{"message": …}` or `{"Message": …}` where the API writes code and message; `error` is OAuth's code.
  const code = toText(value["code"] ?? value["Code"] ?? value["__type"] ?? value["errorCode"] ?? value["error"])
  const message = toText(value["message"] ?? value["Message"] ?? value["errorMessage"] ?? value["error_description"])
  if (code === undefined && message === undefined) return undefined
  const details = toText(value["details"] ?? value["Details"])
  return { code: code ?? "", message: message ?? "", ...(details ? { details } : undefined) }
}

/** The properties that hold the error, or an array of errors; `error` may be a bare code as well. */
const wrappers = ["errors", "Errors", "error", "Error"]

/** How deep errors may be nested; real ones are at most two deep. */
const maxDepth = 4

/** How many errors of a response are kept. */
const maxItems = 1000

const collectItems = (json: unknown, depth: number, items: Array<ErrorItem>): void => {
  if (depth > maxDepth) return
  if (Array.isArray(json)) {
    for (const [index, value] of json.entries()) {
      if (items.length >= maxItems) {
        items.push({ code: "", message: `${json.length - index} more errors were left out` })
        return
      }
      collectItems(value, depth + 1, items)
    }
  } else if (typeof json === "string") {
    if (json !== "") items.push({ code: "", message: scrub(json) })
  } else if (isObject(json)) {
    const before = items.length
    for (const name of wrappers) {
      const inner = json[name]
      if (typeof inner === "object" || name.endsWith("s")) collectItems(inner, depth + 1, items)
    }
    const item = items.length === before ? toItem(json) : undefined
    if (item !== undefined) items.push(item)
  }
}

/**
 * The errors of a body, whatever form they come in: `{errors: […]}`, a bare array, a bare error, OAuth's
 * `{error, error_description}`, a gateway's message, a string.
 */
export const errorItems = (json: unknown): ReadonlyArray<ErrorItem> => {
  const items: Array<ErrorItem> = []
  collectItems(json, 0, items)
  return items
}

/** The error of a page in HTML or XML: its code and message where it has them, else its words. */
const markupItems = (text: string): ReadonlyArray<ErrorItem> => {
  const { code = "", message = wordsOfMarkup(text) } = errorOfMarkup(text)
  return code + message === "" ? [] : [{ code: scrub(code), message: scrub(message).slice(0, 1000) }]
}

/** The errors of a failed response, without secrets. */
export const errorResponse = (
  status: number,
  headers: Readonly<Record<string, string | undefined>>,
  text: string
): ErrorResponse => {
  const json = parseJson(text)
  const errorType = headers["x-amzn-errortype"]
  return {
    status,
    errors: json === undefined && isMarkup(text) ? markupItems(text) : errorItems(json),
    ...(json === undefined && text !== "" ? { body: scrub(text.slice(0, 2048)) } : undefined),
    ...(errorType === undefined ? undefined : { errorType: scrub(errorType) })
  }
}

/** The request id of a response: of its headers, else of a gateway's page. */
export const requestIdOf = (
  status: number,
  headers: Readonly<Record<string, string | undefined>>,
  text: string
): string | undefined =>
  headers["x-amzn-requestid"] ?? headers["x-amz-request-id"]
    ?? ((status < 200 || status >= 300) && isMarkup(text) ? errorOfMarkup(text)["requestid"] : undefined)

/** `x-amzn-RateLimit-Limit` in requests per second; undefined where it is absent or out of range. */
export const rateLimitOf = (headers: Readonly<Record<string, string | undefined>>): number | undefined => {
  const rate = Number(headers["x-amzn-ratelimit-limit"])
  return rate > 0 && rate < 100_000 ? rate : undefined
}

const refusals = {
  400: BadRequest,
  401: Unauthorized,
  403: AccessDenied,
  404: NotFound,
  409: Conflict,
  410: NotFound,
  413: PayloadTooLarge,
  414: PayloadTooLarge,
  415: UnsupportedMediaType,
  422: Unprocessable
}

/** The reason for a status other than 429, whose pause only the rate limiter knows. */
export const reasonOf = (
  response: ErrorResponse,
  outcome: "failed" | "unknown",
  signer: Signatures
): SpApiErrorReason => {
  const { status } = response
  if (status === 408 || status >= 500) return new ServiceFailure({ ...response, outcome })
  const Refusal = status === 403 && isIdentityTrouble(response, signer)
    ? Unauthorized
    : refusals[status as keyof typeof refusals] ?? UnexpectedStatus
  return new Refusal(response)
}

/** Whether a 2xx response is actually a failure: it holds errors and nothing else. */
export const holdsOnlyErrors = (json: unknown): boolean => {
  if (!isObject(json)) return false
  let found = false
  for (const key in json) {
    const value = json[key]
    if (value === null || isObject(value) && Object.keys(value).length === 0) continue
    const isError = (key === "errors" || key === "Errors")
      && (Array.isArray(value) ? value.length > 0 : errorItems(value).length > 0)
    if (!isError) return false
    found = true
  }
  return found
}

/**
 * The JSON and the string of a 2xx response, undefined and empty where it holds nothing but white space; else why it
 * fails.
 */
export const bodyOf = (
  status: number,
  text: string
): { readonly json: unknown; readonly text: string } | ResponseInvalid | UnexpectedStatus => {
  const json = text === "" ? undefined : parseJson(text)
  if (json === undefined) {
    return text.trim() === ""
      ? { json, text: "" }
      : new ResponseInvalid({
        status,
        description: describeJsonError(text),
        body: Redacted.make(text, { label: "body" })
      })
  }
  return holdsOnlyErrors(json) ? new UnexpectedStatus({ status, errors: errorItems(json) }) : { json, text }
}
