/**
 * Reads answers: bounded, as JSON where they are, and as errors where they are that.
 */
import * as Effect from "effect/Effect"
import type * as Headers from "effect/http/Headers"
import type { HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Stream from "effect/Stream"
import type { ErrorItem, ErrorResponse, SpApiErrorReason } from "../SpApiError.ts"
import {
  AccessDenied,
  BadRequest,
  Conflict,
  NotFound,
  PayloadTooLarge,
  ServiceFailure,
  Unauthorized,
  UnexpectedStatus,
  Unprocessable,
  UnsupportedMediaType
} from "../SpApiError.ts"
import { isSignatureTrouble, isTokenTrouble } from "./Hints.ts"
import { scrub } from "./Redaction.ts"

/** The body was larger than allowed. */
export class TooLarge {
  readonly _tag = "TooLarge"
  readonly limit: number
  readonly status: number
  constructor(limit: number, status: number) {
    this.limit = limit
    this.status = status
  }
}

/**
 * The body as text, never more than `limit` bytes of it.
 *
 * A `content-length` bounds a body that is sent as it is, so such a one is read at once; what is chunked or compressed is counted.
 *
 * @param cut gives the beginning of a body that is larger, instead of failing
 */
export const readText = (
  response: HttpClientResponse.HttpClientResponse,
  headers: Headers.Headers,
  limit: number,
  cut = false
): Effect.Effect<string, HttpClientError | TooLarge> => {
  const length = headers["content-length"]
  if (length !== undefined && headers["content-encoding"] === undefined) {
    if (Number(length) <= limit) return response.text
    if (!cut) return Effect.fail(new TooLarge(limit, response.status))
  }
  if (response.status === 204 || response.status === 205 || response.status === 304) return Effect.succeed("")
  return Effect.suspend(() => {
    const decoder = new TextDecoder()
    let size = 0
    let text = ""
    const whole = response.stream.pipe(
      Stream.runForEachArray((chunks) => {
        for (const chunk of chunks) {
          size += chunk.length
          if (size > limit) {
            if (cut) text += decoder.decode(chunk.subarray(0, chunk.length - (size - limit)))
            return Effect.fail(new TooLarge(limit, response.status))
          }
          text += decoder.decode(chunk, { stream: true })
        }
        return Effect.void
      }),
      Effect.map(() => text + decoder.decode()),
      Effect.catchReason("HttpClientError", "EmptyBodyError", () => Effect.succeed(""))
    )
    return cut ? Effect.catchTag(whole, "TooLarge", () => Effect.succeed(text)) : whole
  })
}

/** The value of a JSON text; undefined for one that is not JSON. `__proto__` keys become plain properties, as `JSON.parse` does. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const toText = (value: unknown): string | undefined =>
  typeof value === "string"
    ? scrub(value)
    : value === undefined || value === null
    ? undefined
    : scrub(JSON.stringify(value))

const toItem = (value: unknown): ErrorItem | undefined => {
  if (!isObject(value)) return undefined
  // Gateways write `{"message": …}` or `{"Message": …}` where the API writes code and message.
  const code = toText(value["code"] ?? value["Code"] ?? value["__type"])
  const message = toText(value["message"] ?? value["Message"])
  if (code === undefined && message === undefined) return undefined
  const details = toText(value["details"])
  return { code: code ?? "", message: message ?? "", ...(details ? { details } : undefined) }
}

/** The errors of a body, whatever form they came in: `{errors: […]}`, a bare list, a bare error, a gateway's message. */
export const errorItems = (json: unknown): ReadonlyArray<ErrorItem> => {
  const list = Array.isArray(json)
    ? json
    : isObject(json)
    ? Array.isArray(json["errors"])
      ? json["errors"]
      : isObject(json["errors"])
      ? Array.isArray(json["errors"]["errors"]) ? json["errors"]["errors"] : [json["errors"]]
      : [json]
    : []
  const items: Array<ErrorItem> = []
  for (const value of list) {
    const item = toItem(value)
    if (item !== undefined) items.push(item)
  }
  return items
}

/** What a failed answer holds. */
export const errorResponse = (
  status: number,
  headers: Readonly<Record<string, string | undefined>>,
  text: string
): ErrorResponse => {
  const json = parseJson(text)
  const errorType = headers["x-amzn-errortype"]
  return {
    status,
    errors: errorItems(json),
    ...(json === undefined && text !== "" ? { body: scrub(text.slice(0, 2048)) } : undefined),
    ...(errorType === undefined ? undefined : { errorType: scrub(errorType) })
  }
}

/** The reason for a status; 429 is for the caller, who knows how long to wait. */
export const reasonOf = (response: ErrorResponse, outcome: "failed" | "unknown"): SpApiErrorReason => {
  const status = response.status
  switch (status) {
    case 400:
      return new BadRequest(response)
    case 401:
      return new Unauthorized(response)
    case 403:
      return isTokenTrouble(response) || isSignatureTrouble(response)
        ? new Unauthorized(response)
        : new AccessDenied(response)
    case 404:
    case 410:
      return new NotFound(response)
    case 409:
      return new Conflict(response)
    case 413:
    case 414:
      return new PayloadTooLarge(response)
    case 415:
      return new UnsupportedMediaType(response)
    case 422:
      return new Unprocessable(response)
    default:
      return status === 408 || status >= 500
        ? new ServiceFailure({ ...response, outcome })
        : new UnexpectedStatus(response)
  }
}

/** Whether an answer of 2xx is a failure in truth: errors and nothing else. */
export const holdsOnlyErrors = (json: unknown): boolean => {
  if (!isObject(json)) return false
  const errors = json["errors"]
  if (!Array.isArray(errors) || errors.length === 0) return false
  for (const key in json) {
    if (key === "errors") continue
    const value = json[key]
    if (value === null || isObject(value) && Object.keys(value).length === 0) continue
    return false
  }
  return true
}
