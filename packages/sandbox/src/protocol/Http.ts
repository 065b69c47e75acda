/**
 * Requests and responses as the core of the sandbox sees them, independent of the transport.
 */
import * as Stream from "effect/Stream"

/** A request. */
export interface Request {
  readonly method: string
  /** The address of the sandbox, `https://host` or `http://host:port`; URLs in responses begin with it. */
  readonly origin: string
  /** Path and query, byte for byte as sent. */
  readonly target: string
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string | undefined }
  readonly body: Uint8Array
  /** Whether the body is larger than the transport takes; `body` is empty then. */
  readonly tooLarge?: boolean
}

/** How the transport breaks a response off on purpose. */
type Interruption = "reset-before-headers" | "reset-after-headers" | "truncated" | "stalled"

/** A response. */
export interface Response {
  readonly status: number
  /** By lower-case name. `content-length` is required where the body is a stream. */
  readonly headers: Readonly<Record<string, string>>
  /** A chunk of a stream is valid until the next one is read. */
  readonly body: string | Uint8Array | Stream.Stream<Uint8Array>
  /** Set by faults only. */
  readonly interruption?: Interruption
  /** Epoch milliseconds for the `date` header of the server, where it is not the real time. */
  readonly clock?: number
}

/** What an operation returns; the gateway makes a response of it. */
export interface Reply {
  readonly status: number
  /** Sent as JSON; absent for an empty body. */
  readonly json?: unknown
  /** Sent as it is, instead of JSON. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Ends the handling of a request with an error. Thrown by checks and handlers, caught by the gateway. */
export class Refusal {
  readonly reply: Reply
  constructor(reply: Reply) {
    this.reply = reply
  }
}

/** Names of exceptions in `x-amzn-errortype` that are not their code with "Exception". */
const exceptions: Readonly<Record<string, string>> = {
  Unauthorized: "AccessDenied",
  QuotaExceeded: "TooManyRequests",
  InvalidClientTokenId: "UnrecognizedClient"
}

/**
 * An error of Amazon's gateway, before the section is called: the name of the exception is in a header, and `details`
 * are absent where there are none.
 *
 * Sources: github.com/amzn/selling-partner-api-docs, issue 261; github.com/amzn/selling-partner-api-models, issues 712,
 * 746 and 2497.
 */
export const gatewayError = (status: number, code: string, message: string, details?: string): Reply => ({
  status,
  json: { errors: [details === undefined ? { message, code } : { message, code, details }] },
  headers: { "x-amzn-errortype": `${exceptions[code] ?? code}Exception` }
})

/** An error in Amazon's form. `details` is `""` by default, as in most sections. */
export const errorReply = (status: number, code: string, message: string, details = ""): Reply => ({
  status,
  json: { errors: [{ code, message, details }] }
})

/** The same as a `Refusal` to throw. */
export const refuse = (status: number, code: string, message: string, details?: string): Refusal =>
  new Refusal(errorReply(status, code, message, details))

/** 400 for a parameter with a wrong value. */
export const invalidInput = (message: string, details?: string): Refusal =>
  refuse(400, "InvalidInput", message, details)

/** 403 for a call that is not allowed. */
export const denied = (details: string): Refusal =>
  new Refusal(gatewayError(403, "Unauthorized", "Access to requested resource is denied.", details))

/** 200 with a JSON body. */
export const ok = (json: unknown): Reply => ({ status: 200, json })

/** An HTML page. */
export const html = (status: number, body: string): Response => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  body
})

/** The page of Amazon's gateway for a request that does not reach the API. */
export const gatewayPage = (status: number, reason: string): Response =>
  html(
    status,
    `<html>\r\n<head><title>${status} ${reason}</title></head>\r\n<body>\r\n<center><h1>${status} ${reason}</h1></center>\r\n</body>\r\n</html>\r\n`
  )

const decoder = new TextDecoder()

/** The body of a request, decoded as UTF-8. */
export const bodyText = (request: Request): string => decoder.decode(request.body)

/** The body as JSON; undefined where it is not JSON. */
export const bodyJson = (request: Request): unknown => {
  try {
    return JSON.parse(bodyText(request))
  } catch {
    return undefined
  }
}

/** The path without its query. */
export const pathOf = (target: string): string => {
  const query = target.indexOf("?")
  return query < 0 ? target : target.slice(0, query)
}

/** The query without its question mark. */
export const queryOf = (target: string): string => {
  const query = target.indexOf("?")
  return query < 0 ? "" : target.slice(query + 1)
}

const encoder = new TextEncoder()

/** The length of a response's body, and the first half of its bytes. */
export const firstHalf = (
  response: Response
): { readonly length: number; readonly bytes: Stream.Stream<Uint8Array> } => {
  const body = typeof response.body === "string" ? encoder.encode(response.body) : response.body
  const length = body instanceof Uint8Array ? body.length : Number(response.headers["content-length"])
  let left = Math.floor(length / 2)
  const bytes = body instanceof Uint8Array ? Stream.succeed(body) : body
  return {
    length,
    bytes: left === 0 ? Stream.empty : bytes.pipe(
      Stream.map((chunk) => {
        const taken = chunk.subarray(0, left)
        left -= taken.length
        return taken
      }),
      Stream.takeUntil(() => left === 0)
    )
  }
}
