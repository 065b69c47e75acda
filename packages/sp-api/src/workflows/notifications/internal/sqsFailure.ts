/**
 * The errors of an SQSClient as reasons of `SpApiError`. Only code and message are used: the rest contains the request.
 *
 * Source: AWS, "Amazon SQS API Reference", "Common Errors"; AWS SDKs, "Retry behavior".
 */
import * as Duration from "effect/Duration"
import { isSignatureTrouble } from "../../../auth/internal/signatureHints.ts"
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

/** A failed call. */
export interface SqsFailure {
  /** The name of the error: `QueueDoesNotExist`, `ReceiptHandleIsInvalid`. */
  readonly code: string
  /** Whether a repetition may succeed. */
  readonly isTransient: boolean
  readonly reason: SpApiErrorReason
  /** The number of requests that the SDK sent. */
  readonly attempts: number
  readonly requestId?: string | undefined
  readonly hint?: string | undefined
}

const throttled = /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|OverLimit/
const unauthorized =
  /InvalidClientTokenId|UnrecognizedClient|InvalidAccessKey|ExpiredToken|RequestExpired|Signature|MissingAuthenticationToken/
const denied = /AccessDenied|InvalidSecurity|OptInRequired|NotAuthorized/

const stringOf = (value: unknown): string => typeof value === "string" ? value : ""

/** An error response of SQS. Its status is 400 for most errors, so the code decides. */
const fromResponse = (status: number, code: string, message: string): Omit<SqsFailure, "attempts" | "code"> => {
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
    reason: ResponseDecoder.reasonOf(response, "failed", { isRefused: isSignatureTrouble })
  }
}

/** The failure that an SQSClient threw. */
export const failureOf = (cause: unknown): SqsFailure => {
  const error = isObject(cause) ? cause : {}
  const metadata = isObject(error["$metadata"]) ? error["$metadata"] : {}
  // Older SDKs have the status of an unreadable response only here.
  const response = isObject(error["$response"]) ? error["$response"] : {}
  const status = metadata["httpStatusCode"] ?? response["statusCode"]
  const attempts = typeof metadata["attempts"] === "number" ? metadata["attempts"] : 0
  const code = stringOf(error["name"])
  const message = scrub(stringOf(error["message"]).slice(0, 500))
  if (typeof status === "number") {
    const requestId = stringOf(metadata["requestId"]) || undefined
    // The message contains the response that the SDK could not read, so it is not used.
    return code === "SyntaxError"
      ? {
        code,
        attempts,
        isTransient: status >= 500,
        requestId,
        reason: new ResponseInvalid({
          status,
          description: "it is not JSON, so it does not come from SQS; check the endpoint and the proxy of the SQSClient"
        })
      }
      : { code, attempts, requestId, ...fromResponse(status, code, message) }
  }
  if (/Credentials|Token/.test(code)) {
    return { code, attempts, isTransient: false, reason: new SigningFailed({ description: message }) }
  }
  const kind = stringOf(error["code"])
  // The response was damaged on the way; the messages are still in their queue.
  const isDamaged = /MD5|checksum/i.test(message)
  // A transport error has a code of Node or the metadata of the SDK; one of `fetch` has only a message.
  const isTransport = kind !== "" || "$metadata" in error || code === "TimeoutError"
    || code === "TypeError" && /fetch|network|load failed/i.test(message)
  if (isDamaged || isTransport && !kind.startsWith("ERR_INVALID_")) {
    const description = [kind, message].filter((part) => part !== "").join(": ") || "the SQSClient reports no reason"
    return { code, attempts, isTransient: true, reason: new TransportFailed({ description, outcome: "failed" }) }
  }
  return {
    code,
    attempts,
    isTransient: false,
    reason: new RequestInvalid({ field: "client", description: message || code })
  }
}
