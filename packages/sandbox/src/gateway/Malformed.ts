/**
 * How faults change responses.
 */
import type { Reply, Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import { readJson, replaceAt } from "../protocol/Json.ts"
import type { Loaded } from "../protocol/Operations.ts"
import type { Fault } from "../state/Faults.ts"
import * as Distortion from "./Distortion.ts"
import { quotaExceeded } from "./ErrorForms.ts"

/** The endpoints. Each has its own form of errors. */
export type Place = "api" | "lwa" | "sts" | "document"

const write = (status: number, type: string, body: string): Response => ({
  status,
  headers: { "content-type": type },
  body
})

const api = ({ headers, json, status }: Reply): Response => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(json)
})

/** Source: github.com/amzn/selling-partner-api-models, issue 2684. */
const internalFailure: Reply = {
  status: 500,
  json: { errors: [{ code: "InternalFailure", message: "We encountered an internal error. Please try again." }] }
}

const lwa = (status: number, error: string, description: string): Response =>
  write(status, "application/json;charset=UTF-8", JSON.stringify({ error_description: description, error }))

const sts = (status: number, code: string, message: string): Response =>
  write(
    status,
    "text/xml",
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Receiver</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`
  )

const s3 = (status: number, code: string, message: string): Response =>
  write(
    status,
    "application/xml",
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  )

const expired = api(Http.denied("The access token you provided has expired.").reply)

const forms: Readonly<Record<"throttled" | "failure" | "expired-token", Readonly<Record<Place, Response>>>> = {
  "throttled": {
    api: api(quotaExceeded),
    lwa: lwa(429, "temporarily_unavailable", "The rate of requests is too high."),
    sts: sts(429, "Throttling", "Rate exceeded"),
    document: s3(503, "SlowDown", "Please reduce your request rate.")
  },
  "failure": {
    api: api(internalFailure),
    lwa: lwa(500, "server_error", "The server encountered a runtime error."),
    sts: sts(500, "InternalFailure", "The request processing has failed because of an unknown error."),
    document: s3(500, "InternalError", "We encountered an internal error. Please try again.")
  },
  "expired-token": {
    api: expired,
    lwa: expired,
    sts: expired,
    document: s3(403, "AccessDenied", "Request has expired")
  }
}

/** The response of a fault that replaces the response of the endpoint. */
export const replacement = (fault: Fault, place: Place): Response | undefined => {
  switch (fault.kind) {
    case "throttled":
    case "failure":
    case "expired-token":
      return forms[fault.kind][place]
    case "unavailable":
      return Http.gatewayPage(503, "Service Temporarily Unavailable")
    case "reset-before-headers":
      return { status: 0, headers: {}, body: "", interruption: "reset-before-headers" }
    default:
      return undefined
  }
}

/** The page token of a request, in its query or in its body. */
export const pageTokenOf = ({ spec: { paging } }: Loaded, request: Request): unknown => {
  if (paging?.kind !== "token") return undefined
  if (paging.within === undefined) {
    return new URLSearchParams(Http.queryOf(request.target)).get(paging.parameter) ?? undefined
  }
  return readJson(Http.bodyJson(request), paging.within)
}

/** The reply of an operation with wrong data. */
export const reply = (fault: Fault, loaded: Loaded, request: Request, reply: Reply): Reply => {
  if (reply.json === undefined || reply.status >= 400) return reply
  switch (fault.kind) {
    case "repeated-page-token": {
      const { paging } = loaded.spec
      if (paging?.kind !== "token") return reply
      const token = pageTokenOf(loaded, request) ?? readJson(reply.json, paging.next)
      return token === undefined ? reply : { ...reply, json: replaceAt(reply.json, paging.next, token) }
    }
    case "unknown-enum":
    case "null-fields":
    case "missing-fields":
      return { ...reply, json: Distortion.apply(loaded, reply.json, fault.kind) }
    default:
      return reply
  }
}

const half = (body: string | Uint8Array): string | Uint8Array => body.slice(0, Math.floor(body.length / 2))

/** A response that is broken in transport or malformed. */
export const response = (fault: Fault, response: Response): Response => {
  switch (fault.kind) {
    case "reset-after-headers":
    case "truncated":
    case "stalled":
      return { ...response, interruption: fault.kind }
    case "malformed-json":
      return typeof response.body === "string" || response.body instanceof Uint8Array
        ? { ...response, body: half(response.body) }
        : response
    case "wrong-charset":
      return typeof response.body === "string" ? { ...response, body: Buffer.from(response.body, "utf16le") } : response
    default:
      return response
  }
}
