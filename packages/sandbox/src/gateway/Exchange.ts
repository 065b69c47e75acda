/**
 * A request that is being handled: its response headers, the fault that applies to it, and its record in the log.
 */
import * as Effect from "effect/Effect"
import type { Reply, Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import * as SigV4 from "../protocol/SigV4.ts"
import type { Fault } from "../state/Faults.ts"
import type { RequestRecord } from "../state/RequestLog.ts"
import type { State } from "../state/State.ts"
import * as Malformed from "./Malformed.ts"
import * as Recording from "./Recording.ts"

/** A request that is being handled. */
export interface Exchange {
  readonly state: State
  readonly request: Request
  /** Epoch milliseconds of the program's clock, by which usage plans refill. */
  readonly real: number
  /** Epoch milliseconds of the sandbox's clock; the same, unless it was set or frozen. */
  readonly clock: number
  /** The headers of the response. */
  readonly headers: Record<string, string>
  readonly trace: Trace
}

/** What the log will contain. */
interface Trace {
  operation: string
  token: RequestRecord["token"]
  sellerId?: string
  fault?: Fault | undefined
  pathValues?: Readonly<Record<string, string>>
  /** A probable reason, which Amazon keeps to itself. */
  hint?: string | undefined
  readonly warnings: Array<string>
}

/** The fault that applies to a request. */
interface AppliedFault {
  readonly fault: Fault | undefined
  /** The response of a fault that replaces the one of the endpoint. */
  readonly replacement: Response | undefined
  /** Whether the endpoint must not run. */
  readonly skips: boolean
  /** The clock that tokens and presigned URLs are checked with. */
  readonly skewed: number
  /** The clock that signatures are checked with: of the two, the one that the client goes by. */
  readonly signing: number
}

/** Finds the fault that applies to a request for a target such as `ordersV0.getOrders` or `lwa`. */
export const applyFault = (
  exchange: Exchange,
  target: string,
  place: Malformed.Place,
  sellerId: () => string | undefined,
  hasPageToken?: () => boolean
): AppliedFault => {
  const fault = exchange.trace.fault = exchange.state.faults.strike(target, sellerId, hasPageToken)
  const replacement = fault === undefined ? undefined : Malformed.replacement(fault, place)
  const skew = fault?.kind === "clock-skew" ? fault.delayMillis : 0
  return {
    fault,
    replacement,
    skips: replacement !== undefined && fault?.processed !== true,
    skewed: exchange.clock + skew,
    signing: SigV4.nearestClock(exchange.request, exchange.real, exchange.clock) + skew
  }
}

/** The response after a fault that replaces it, breaks it off or makes it malformed. */
export const afterFault = ({ fault, replacement }: AppliedFault, response: Response): Response =>
  replacement ?? (fault === undefined ? response : Malformed.response(fault, response))

/** The response for a reply. */
export const write = (reply: Reply, headers: Record<string, string>): Response => {
  if ("json" in reply) headers["content-type"] = "application/json"
  Object.assign(headers, reply.headers)
  if (reply.text !== undefined) return { status: reply.status, headers, body: reply.text }
  if (!("json" in reply)) return { status: reply.status, headers, body: "" }
  return { status: reply.status, headers, body: JSON.stringify(reply.json) }
}

/** Turns a thrown `Refusal` into its response. */
export const attempt = <A>(exchange: Exchange, run: () => A): A | Response => {
  try {
    return run()
  } catch (error) {
    if (error instanceof Http.Refusal) return write(error.reply, exchange.headers)
    throw error
  }
}

/** Logs a request with its status. */
const record = ({ clock, headers, request, state, trace }: Exchange, status: number, error: string | undefined): void =>
  state.log.add({
    operation: trace.operation,
    method: request.method,
    status,
    requestId: headers["x-amzn-requestid"]!,
    time: clock,
    token: trace.token,
    ...(trace.sellerId === undefined ? undefined : { sellerId: trace.sellerId }),
    signed: SigV4.isSigned(request),
    ...(error === undefined ? undefined : { error }),
    ...(trace.hint === undefined ? undefined : { hint: trace.hint }),
    ...(trace.warnings.length === 0 ? undefined : { warnings: trace.warnings }),
    ...(trace.fault === undefined ? undefined : { fault: trace.fault.kind }),
    ...(state.settings.recordBodies ? Recording.of(request, trace.pathValues ?? {}) : undefined)
  })

/** Logs a request that the sandbox itself failed to handle: its transport responds with 500. */
export const failed = (exchange: Exchange): void => {
  if (exchange.trace.operation === "page") return
  exchange.trace.hint = "The sandbox failed; the reason is in its output."
  record(exchange, 500, "SandboxFailed")
}

/** Logs a response, completes its headers, and applies faults of time. */
export const finish = (exchange: Exchange, response: Response): Effect.Effect<Response> => {
  const { clock, headers, real, trace } = exchange
  const id = headers["x-amzn-requestid"]!
  const { fault } = trace
  // The page polls every second; its requests would fill the log.
  if (trace.operation === "page") return Effect.succeed(response)
  record(exchange, response.status, response.status < 400 ? undefined : codeOf(response))
  const complete = response.headers["x-amzn-requestid"] === undefined
    ? { ...response, headers: { ...response.headers, "x-amzn-requestid": id } }
    : response
  const shown = clock + (fault?.kind === "clock-skew" ? fault.delayMillis : 0)
  const dated = trace.warnings.length === 0
    ? Effect.succeed(shown === real ? complete : { ...complete, clock: shown })
    : Effect.as(
      Effect.logWarning(`${trace.operation} breaks a limit of Amazon: ${trace.warnings.join("; ")}.`),
      shown === real ? complete : { ...complete, clock: shown }
    )
  return fault?.kind === "slow" ? Effect.delay(dated, fault.delayMillis) : dated
}

/** The error code in a body, in any of Amazon's forms. */
const codeOf = (response: Response): string => {
  const match = typeof response.body === "string"
    ? /"code":"([^"]*)"|"error":"([^"]*)"|<Code>([^<]*)<\/Code>/.exec(response.body)
    : null
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? String(response.status)
}
