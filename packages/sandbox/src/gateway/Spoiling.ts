/**
 * What faults do to answers.
 */
import * as Distortion from "./Distortion.ts"
import type { Fault } from "./Faults.ts"
import type { Answer, Reply, Request } from "./Http.ts"
import * as Http from "./Http.ts"
import { readJson, replaceAt } from "./Json.ts"
import type { Loaded } from "./Operations.ts"

const json = (reply: Reply): Answer => ({
  status: reply.status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(reply.json)
})

/** The answer that a fault gives in place of the operation's. */
export const before = (fault: Fault): Answer | undefined => {
  switch (fault.kind) {
    case "throttled":
      return json(Http.errorReply(429, "QuotaExceeded", "You exceeded your quota for the requested resource."))
    case "failure":
      return json(Http.errorReply(500, "InternalFailure", "We encountered an internal error. Please try again."))
    case "unavailable":
      return Http.gatewayPage(503, "Service Temporarily Unavailable")
    case "expired-token":
      return json(
        Http.errorReply(
          403,
          "Unauthorized",
          "Access to requested resource is denied.",
          "The access token you provided has expired."
        )
      )
    case "reset-before-headers":
      return { status: 0, headers: {}, body: "", spoil: { kind: "reset-before-headers" } }
    default:
      return undefined
  }
}

/** A reply whose data are not what they should be. */
export const reply = (fault: Fault, loaded: Loaded, request: Request, reply: Reply): Reply => {
  if (reply.json === undefined || reply.status >= 400) return reply
  switch (fault.kind) {
    case "repeated-page-token": {
      const { paging } = loaded.spec
      if (paging?.kind !== "token") return reply
      const sent = new URLSearchParams(Http.queryOf(request.target)).get(paging.parameter)
      const token = sent ?? readJson(reply.json, paging.next)
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

/** An answer that does not come over the wire as it should. */
export const answer = (fault: Fault, answer: Answer): Answer => {
  switch (fault.kind) {
    case "reset-after-headers":
    case "truncated":
    case "stalled":
      return { ...answer, spoil: { kind: fault.kind } }
    case "malformed-json":
      return typeof answer.body === "string" || answer.body instanceof Uint8Array
        ? { ...answer, body: half(answer.body) }
        : answer
    case "wrong-charset":
      return typeof answer.body === "string" ? { ...answer, body: Buffer.from(answer.body, "utf16le") } : answer
    default:
      return answer
  }
}
