/**
 * What the failures of an SQSClient mean. Of what the SDK throws only code and message are kept: the rest holds the request.
 *
 * Source: AWS, "Amazon SQS API Reference", "Common Errors"; AWS SDKs, "Retry behavior".
 */
import * as Duration from "effect/Duration"
import * as ResponseDecoder from "../../../http/internal/responseDecoder.ts"
import type { ErrorResponse, SpApiErrorReason } from "../../../SpApiError.ts"
import {
  AccessDenied,
  NotFound,
  RequestInvalid,
  ResponseInvalid,
  SigningFailed,
  Throttled,
  TransportFailed,
  Unauthorized
} from "../../../SpApiError.ts"
import { isObject } from "../../../wire/json.ts"
import { scrub } from "../../../wire/redaction.ts"

/** A call that failed. */
export interface SqsFailure {
  /** The name of the error: `QueueDoesNotExist`, `ReceiptHandleIsInvalid`. */
  readonly code: string
  /** Whether it may pass by itself. */
  readonly isTransient: boolean
  readonly reason: SpApiErrorReason
  /** How many requests the SDK sent. */
  readonly attempts: number
  readonly requestId?: string | undefined
  readonly hint?: string | undefined
}

const throttled = /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|OverLimit/
const unauthorized =
  /InvalidClientTokenId|UnrecognizedClient|InvalidAccessKey|ExpiredToken|RequestExpired|Signature|MissingAuthenticationToken/
const denied = /AccessDenied|InvalidSecurity|OptInRequired|NotAuthorized/

const text = (value: unknown): string => typeof value === "string" ? value : ""

/** What SQS answered. The protocol says 400 for most things, so the code tells more than the status. */
const answered = (status: number, code: string, message: string): Omit<SqsFailure, "attempts" | "code"> => {
  const response: ErrorResponse = { status, errors: [{ code, message }] }
  if (throttled.test(code) || status === 429) {
    const reason = new Throttled({ ...response, retryAfter: Duration.seconds(1), origin: "server" })
    return { isTransient: true, reason }
  }
  if (unauthorized.test(code)) {
    const hint = "Check the AWS credentials and the region of the SQSClient, and the clock of this machine."
    return { isTransient: false, reason: new Unauthorized(response), hint }
  }
  if (denied.test(code)) {
    const hint =
      "The AWS credentials need sqs:ReceiveMessage and sqs:DeleteMessage for this queue, and kms:Decrypt for the key that " +
      "encrypts it."
    return { isTransient: false, reason: new AccessDenied(response), hint }
  }
  if (/QueueDoesNotExist|NonExistentQueue|InvalidAddress/.test(code)) {
    return { isTransient: false, reason: new NotFound(response) }
  }
  return {
    isTransient: status >= 500 || /RequestTimeout|PriorRequestNotComplete/.test(code),
    reason: ResponseDecoder.reasonOf(response, "failed")
  }
}

/** What an SQSClient threw. */
export const failureOf = (cause: unknown): SqsFailure => {
  const error = isObject(cause) ? cause : {}
  const metadata = isObject(error["$metadata"]) ? error["$metadata"] : {}
  // Older SDKs tell the status of an answer that they could not read here only.
  const response = isObject(error["$response"]) ? error["$response"] : {}
  const status = metadata["httpStatusCode"] ?? response["statusCode"]
  const attempts = typeof metadata["attempts"] === "number" ? metadata["attempts"] : 0
  const code = text(error["name"])
  const message = scrub(text(error["message"]).slice(0, 500))
  if (typeof status === "number") {
    const requestId = text(metadata["requestId"]) || undefined
    // An answer that the SDK cannot read shows in the message, so of that nothing is kept.
    return code === "SyntaxError"
      ? {
        code,
        attempts,
        isTransient: status >= 500,
        requestId,
        reason: new ResponseInvalid({ status, description: "it is not JSON, so it does not come from SQS" })
      }
      : { code, attempts, requestId, ...answered(status, code, message) }
  }
  if (/Credentials|Token/.test(code)) {
    return { code, attempts, isTransient: false, reason: new SigningFailed({ description: message }) }
  }
  const kind = text(error["code"])
  // Amazon's text did not come through whole; the messages are still in their queue.
  const isSpoiled = /MD5|checksum/i.test(message)
  // What failed on its way has a code of Node or the SDK's mark that it was sent; `fetch` only says so.
  const isTransport = kind !== "" || "$metadata" in error || code === "TimeoutError"
    || code === "TypeError" && /fetch|network|load failed/i.test(message)
  if (isSpoiled || isTransport && !kind.startsWith("ERR_INVALID_")) {
    const description = [kind, message].filter((part) => part !== "").join(": ") || "no reason given"
    return { code, attempts, isTransient: true, reason: new TransportFailed({ description, outcome: "failed" }) }
  }
  return {
    code,
    attempts,
    isTransient: false,
    reason: new RequestInvalid({ field: "client", description: message || code })
  }
}
