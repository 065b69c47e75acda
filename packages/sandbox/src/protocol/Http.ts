/**
 * Requests and answers as the sandbox's core sees them, whichever way they came in.
 */
import * as Stream from "effect/Stream"

/** A request. */
export interface Request {
  readonly method: string
  /** `https://host` or `http://host:port`, as the client addressed it; the URLs in answers begin with it. */
  readonly origin: string
  /** Path and query, byte for byte as they were sent. */
  readonly target: string
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string | undefined }
  readonly body: Uint8Array
}

/** How the transport breaks a response off on purpose. */
export type Interruption = "reset-before-headers" | "reset-after-headers" | "truncated" | "stalled"

/** An answer. */
export interface Response {
  readonly status: number
  /** By lower-case name. They say the length of a body that is a stream. */
  readonly headers: Readonly<Record<string, string>>
  /** The pieces of a stream are good until the next is asked for. */
  readonly body: string | Uint8Array | Stream.Stream<Uint8Array>
  /** Set by faults only. */
  readonly interruption?: Interruption
  /** Set by faults only: what a server on a port dates its response by, in epoch milliseconds. */
  readonly clock?: number
}

/** What an operation answers before the gateway has written it down. */
export interface Reply {
  readonly status: number
  /** Written as JSON; absent for an empty body. */
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Stops the handling of a request with a reply. Thrown by checks and handlers, caught by the gateway. */
export class Refusal {
  readonly reply: Reply
  constructor(reply: Reply) {
    this.reply = reply
  }
}

/** Amazon's form of an error. `details` is sent as an empty text where there are none, as most sections do. */
export const errorReply = (status: number, code: string, message: string, details = ""): Reply => ({
  status,
  json: { errors: [{ code, message, details }] }
})

/** A refusal in Amazon's form. */
export const refuse = (status: number, code: string, message: string, details?: string): Refusal =>
  new Refusal(errorReply(status, code, message, details))

/** A parameter that is wrong. */
export const invalidInput = (message: string, details?: string): Refusal =>
  refuse(400, "InvalidInput", message, details)

/** Success with a JSON body. */
export const ok = (json: unknown): Reply => ({ status: 200, json })

/** An HTML page. */
export const html = (status: number, body: string): Response => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  body
})

/** What Amazon's gateway says to a request that it does not let through to the API. */
export const gatewayPage = (status: number, reason: string): Response =>
  html(
    status,
    `<html>\r\n<head><title>${status} ${reason}</title></head>\r\n<body>\r\n<center><h1>${status} ${reason}</h1></center>\r\n</body>\r\n</html>\r\n`
  )

const decoder = new TextDecoder()

/** A request's body as text. */
export const bodyText = (request: Request): string => decoder.decode(request.body)

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

/** The length of an answer's body, and the first half of its bytes. */
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
