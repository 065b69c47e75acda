/** What follows an attempt: the one table of outcomes, as a pure function. */
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Headers from "effect/http/Headers"
import { HttpClientError, TransportError } from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import { isSignatureTrouble } from "../../../packages/sp-api/src/auth/internal/signatureHints.ts"
import { outcomeOf, type Received } from "../../../packages/sp-api/src/http/internal/outcome.ts"
import { AttemptTimedOut, failureOf } from "../../../packages/sp-api/src/http/internal/transport.ts"
import { BodyInvalid } from "../../../packages/sp-api/src/wire/body.ts"

const now = Date.parse("2026-01-01T00:00:00Z")

const response = (status: number, body: unknown = "", headers: Record<string, string> = {}): Received => ({
  status,
  headers: Headers.fromInput(headers),
  text: typeof body === "string" ? body : JSON.stringify(body)
})

const error = (status: number, code: string, message = "", headers: Record<string, string> = {}): Received =>
  response(status, { errors: [{ code, message }] }, headers)

const socket = (code: string): Received =>
  failureOf(
    new HttpClientError({
      reason: new TransportError({
        request: HttpClientRequest.get("https://example.com"),
        cause: Object.assign(new Error(code), { code })
      })
    }),
    Duration.seconds(60)
  )

const timeout = failureOf(new AttemptTimedOut(), Duration.seconds(60))
const tooLarge = failureOf(new BodyInvalid({ status: 200, description: "it is too large" }), Duration.seconds(60))

const signer = { isRefused: isSignatureTrouble, renew: () => Effect.undefined }

/** An outcome in one line: `Again transient 7000 | ServiceFailure failed`. */
const describeOutcome = (received: Received, isRepeatable: boolean, isSigned = false): string => {
  const outcome = outcomeOf(received, isRepeatable, isSigned ? signer : {}, now)
  if (outcome._tag === "Success") return `Success ${JSON.stringify(outcome.json)}`
  const fail = outcome._tag === "Fail" ? outcome : "otherwise" in outcome ? outcome.otherwise : undefined
  const reason = fail && [fail.reason._tag, "outcome" in fail.reason ? fail.reason.outcome : ""].join(" ").trim()
  if (outcome._tag === "Fail") return `Fail ${reason}`
  const delay = "delay" in outcome && outcome.delay !== undefined ? ` ${outcome.delay}` : ""
  return `Again ${outcome.kind}${delay}${reason === undefined ? "" : ` | ${reason}`}`
}

/** What came back, and what follows for a repeatable operation and for any other one, where that differs. */
type Row = readonly [name: string, received: Received, repeatable: string, other?: string]

const table: ReadonlyArray<Row> = [
  ["200 with JSON", response(200, { payload: 1 }), "Success {\"payload\":1}"],
  ["200 with an empty body", response(200), "Success undefined"],
  ["204", response(204), "Success undefined"],
  ["200 with HTML", response(200, "<html>"), "Fail ResponseInvalid"],
  ["200 with errors and nothing else", error(200, "InvalidInput"), "Fail UnexpectedStatus"],
  ["302", response(302, "", { location: "https://example.com" }), "Fail UnexpectedStatus"],
  ["400", error(400, "InvalidInput"), "Fail BadRequest"],
  ["400 about the token", error(400, "Unauthorized", "Access token is expired"), "Fail BadRequest"],
  ["400 that means throttling", error(400, "ThrottlingException"), "Again throttled"],
  ["401", error(401, "Unauthorized"), "Again token | Unauthorized"],
  ["403", error(403, "Unauthorized", "Access to requested resource is denied."), "Fail AccessDenied"],
  ["403 about the token", error(403, "Unauthorized", "The access token has expired"), "Again token | Unauthorized"],
  ["403 without a token", error(403, "MissingAuthenticationToken", "Missing access token"), "Fail Unauthorized"],
  ["404", error(404, "NotFound"), "Fail NotFound"],
  ["409", error(409, "Conflict"), "Fail Conflict"],
  ["410", error(410, "Gone"), "Fail NotFound"],
  ["413", response(413), "Fail PayloadTooLarge"],
  ["415", response(415), "Fail UnsupportedMediaType"],
  ["422", response(422), "Fail Unprocessable"],
  ["418", response(418), "Fail UnexpectedStatus"],
  ["429", response(429), "Again throttled"],
  ["429 with Retry-After", response(429, "", { "retry-after": "3" }), "Again throttled 3000"],
  ["503 that means throttling", error(503, "SlowDown"), "Again throttled"],
  ...[408, 500, 502, 503, 504].map((status) =>
    [
      String(status),
      response(status),
      "Again transient | ServiceFailure failed",
      "Fail ServiceFailure unknown"
    ] as const
  ),
  [
    "503 with Retry-After",
    response(503, "", { "retry-after": "7" }),
    "Again transient 7000 | ServiceFailure failed",
    "Fail ServiceFailure unknown"
  ],
  [
    "503 with Retry-After as a date, by the server's clock",
    response(503, "", {
      date: "Thu, 01 Jan 2026 10:00:00 GMT",
      "retry-after": "Thu, 01 Jan 2026 10:00:05 GMT"
    }),
    "Again transient 5000 | ServiceFailure failed",
    "Fail ServiceFailure unknown"
  ],
  ["501", response(501), "Fail ServiceFailure failed"],
  ["a connection that never opened", socket("ECONNREFUSED"), "Again transient | TransportFailed failed"],
  [
    "a connection that was reset",
    socket("ECONNRESET"),
    "Again transient | TransportFailed failed",
    "Fail TransportFailed unknown"
  ],
  ["a timeout", timeout, "Again transient | TimedOut failed", "Fail TimedOut unknown"],
  ["a certificate that is refused", socket("CERT_HAS_EXPIRED"), "Fail TransportFailed failed"],
  ["a body that is too large", tooLarge, "Fail ResponseInvalid"]
]

describe("outcomeOf", () => {
  it.each(table.map((row) => [row[0], row] as const))("%s", (_, row) => {
    const [, received, repeatable, other = repeatable] = row
    assert.strictEqual(describeOutcome(received, true), repeatable)
    assert.strictEqual(describeOutcome(received, false), other)
  })

  it.each([
    ["400 about the date", error(400, "RequestTimeTooSkewed"), "Again signature | BadRequest"],
    ["401 about the token", error(401, "Unauthorized"), "Again token | Unauthorized"],
    ["403 about the keys", error(403, "InvalidClientTokenId"), "Again signature | Unauthorized"],
    ["403", error(403, "Unauthorized", "Access to requested resource is denied."), "Again signature | AccessDenied"],
    ["404", error(404, "NotFound"), "Fail NotFound"]
  ])("with a signature that can be renewed: %s", (_, received, expected) => {
    assert.strictEqual(describeOutcome(received, false, true), expected)
  })

  it("a body that the call reads by itself is not parsed", () => {
    const bytes = new Uint8Array([1, 2, 3])
    const received: Received = { status: 200, headers: Headers.empty, text: "", bytes }
    const outcome = outcomeOf(received, true, {}, now)
    assert.deepInclude(outcome, { _tag: "Success", json: undefined, text: "" })
    assert.isTrue(outcome._tag === "Success" && outcome.response.bytes === bytes)
  })
})
