/**
 * The core of the sandbox: turns a request into a response, independent of the transport.
 *
 * The order of the checks is Amazon's: invalid HTTP never reaches the API; then come token and signature, the rate
 * limit, the parameters, and the operation itself.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import * as Effect from "effect/Effect"
import * as DocumentStore from "../documents/DocumentStore.ts"
import type { Handler } from "../handlers/Call.ts"
import type { Reply, Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import * as Input from "../protocol/Input.ts"
import type { Loaded } from "../protocol/Operations.ts"
import * as Operations from "../protocol/Operations.ts"
import * as Router from "../protocol/Router.ts"
import * as SigV4 from "../protocol/SigV4.ts"
import type { Fault } from "../state/Faults.ts"
import type { RequestRecord } from "../state/RequestLog.ts"
import type { State } from "../state/State.ts"
import { applyPending } from "../world/World.ts"
import { authorize } from "./Authorize.ts"
import * as Consent from "./Consent.ts"
import * as Lwa from "./Lwa.ts"
import * as Malformed from "./Malformed.ts"
import { requestId } from "./RequestId.ts"
import * as Sts from "./Sts.ts"

/** Handles requests. */
export type Handle = (request: Request) => Effect.Effect<Response>

/** A request that is being handled. */
interface Exchange {
  readonly state: State
  readonly request: Request
  readonly clock: number
  /** The headers of the response. */
  readonly headers: Record<string, string>
  readonly trace: Trace
}

interface Trace {
  operation: string
  token: RequestRecord["token"]
  sellerId?: string
  fault?: Fault | undefined
}

const rateHeaderStatuses = new Set([200, 201, 202, 204, 207, 400, 404])

const write = (reply: Reply, headers: Record<string, string>): Response => {
  if ("json" in reply) headers["content-type"] = "application/json"
  Object.assign(headers, reply.headers)
  if (!("json" in reply)) return { status: reply.status, headers, body: "" }
  return { status: reply.status, headers, body: JSON.stringify(reply.json) }
}

const parseBody = ({ body: checker, spec }: Loaded, request: Request): unknown => {
  if (spec.body === undefined) return undefined
  if (request.body.length === 0) {
    if (spec.body === "required") throw Http.invalidInput("The request body is missing.", "body")
    return undefined
  }
  const type = (request.headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase()
  if (type !== "application/json") {
    throw Http.refuse(415, "UnsupportedMediaType", "The content type must be application/json.")
  }
  let json: unknown
  try {
    json = JSON.parse(Http.bodyText(request))
  } catch {
    throw Http.invalidInput("The body is not JSON.", "body")
  }
  if (checker?.matches(json) === false) {
    const [first] = checker.mismatches(json)
    const path = first?.path === "" || first === undefined ? "body" : first.path
    throw first?.missing === true
      ? Http.invalidInput(`Missing required parameter: ${path}.`, path)
      : Http.invalidInput(`Invalid value for the parameter ${path}: ${first?.problem ?? "not as described"}.`, path)
  }
  return json
}

/** The parts of the core. */
interface Parts {
  /** The current state; a reset replaces it. */
  readonly current: () => State
  /** The response of the page and its actions; undefined for other requests. */
  readonly control: (state: State, request: Request, clock: number) => Response | undefined
  /** The handler of an operation. */
  readonly handlerOf: (loaded: Loaded) => Handler
  /**
   * Whether examples are replayed. Then requests are not checked against the spec, and no restricted data token is
   * required.
   */
  readonly replaying: boolean
}

/** The core of a sandbox. */
export const make = ({ control, current, handlerOf, replaying }: Parts): Handle => {
  const entries = Operations.makeEntries()
  const route = Router.make(entries)
  let requests = 0

  const handleCall = (
    { clock, headers, request, state, trace }: Exchange,
    loaded: Loaded,
    pathValues: Readonly<Record<string, string>>
  ): Response => {
    const operation = loaded.spec
    trace.operation = operation.name
    const fault = trace.fault = state.faults.strike(operation.name)
    const early = fault === undefined ? undefined : Malformed.replacement(fault, "api")
    if (early !== undefined && fault?.processed !== true) return early
    const caller = authorize(
      state,
      replaying ? unrestricted(operation) : operation,
      request,
      clock + (fault?.kind === "clock-skew" ? fault.delayMillis : 0)
    )
    trace.token = caller.token.kind
    if (caller.token.sellerId !== undefined) trace.sellerId = caller.token.sellerId
    const { allowed, plan } = state.quota.take(operation, caller.application.clientId, caller.token.sellerId, clock)
    if (!allowed) {
      return write(
        Http.errorReply(429, "QuotaExceeded", "You exceeded your quota for the requested resource."),
        headers
      )
    }
    const finish = (reply: Reply): Response => {
      if (rateHeaderStatuses.has(reply.status)) {
        headers["x-amzn-ratelimit-limit"] = Number.isInteger(plan.rate) ? plan.rate.toFixed(1) : String(plan.rate)
      }
      return write(fault === undefined ? reply : Malformed.reply(fault, loaded, request, reply), headers)
    }
    try {
      applyPending(caller.seller, state.time.now(clock))
      const input = Input.read(operation, replaying ? {} : loaded.values, request, pathValues, replaying)
      if (input === undefined) return Http.gatewayPage(400, "Bad Request")
      const reply = handlerOf(loaded)({
        state,
        operation,
        loaded,
        request,
        input,
        body: parseBody(replaying ? { ...loaded, body: undefined } : loaded, request),
        now: state.time.now(clock),
        clock,
        entries,
        route,
        ...caller
      })
      const response = finish(reply)
      if (early !== undefined) return early
      return fault === undefined ? response : Malformed.response(fault, response)
    } catch (error) {
      if (error instanceof Http.Refusal) return finish(error.reply)
      throw error
    }
  }

  const api = (exchange: Exchange): Response | Effect.Effect<Response> => {
    const { headers, request } = exchange
    // A content type without a body is accepted: some clients send it with every GET.
    if (request.method === "GET" && request.body.length > 0) {
      return Http.gatewayPage(400, "Bad Request")
    }
    const match = route(request.method, Http.pathOf(request.target))
    if (match === "malformed") return Http.gatewayPage(400, "Bad Request")
    if (match === "unknown") {
      return write(Http.errorReply(404, "NotFound", "The requested path does not exist."), headers)
    }
    if (match === "method") {
      return write(Http.errorReply(405, "MethodNotAllowed", "The path does not support this method."), headers)
    }
    const { entry, values } = match
    return entry.loaded === undefined
      ? Effect.map(entry.load, (loaded) => attempt(exchange, () => handleCall(exchange, loaded, values)))
      : handleCall(exchange, entry.loaded, values)
  }

  const dispatch = (exchange: Exchange): Response | Effect.Effect<Response> => {
    const { clock, headers, request, state, trace } = exchange
    const path = Http.pathOf(request.target)
    if (path === Consent.path) {
      trace.operation = "consent"
      return Consent.handle(state, request, clock)
    }
    const endpoint = path === "/auth/o2/token"
      ? "lwa"
      : path === "/sts" || path === "/sts/" || request.origin.includes("//sts.")
      ? "sts"
      : path.startsWith(DocumentStore.prefix)
      ? "document"
      : undefined
    if (endpoint === undefined) {
      const page = control(state, request, clock)
      if (page === undefined) return api(exchange)
      trace.operation = "page"
      return page
    }
    trace.operation = endpoint === "lwa" ? "lwa.token" : endpoint === "sts" ? "sts.AssumeRole" : "document"
    const fault = trace.fault = state.faults.strike(endpoint)
    const early = fault === undefined ? undefined : Malformed.replacement(fault, endpoint)
    if (early !== undefined && fault?.processed !== true) return early
    const skewed = clock + (fault?.kind === "clock-skew" ? fault.delayMillis : 0)
    const response = endpoint === "lwa"
      ? Lwa.handle(state, request, clock)
      : endpoint === "sts"
      ? Sts.handle(state, request, skewed, headers["x-amzn-requestid"]!)
      : state.documents.serve(request, skewed)
    if (early !== undefined) return early
    return fault === undefined ? response : Malformed.response(fault, response)
  }

  return (request) =>
    Effect.clockWith((clock) => {
      const state = current()
      const now = clock.currentTimeMillisUnsafe()
      const exchange: Exchange = {
        state,
        request,
        clock: now,
        headers: { "x-amzn-requestid": requestId(state.settings.seed, requests++) },
        trace: { operation: Http.pathOf(request.target), token: "none" }
      }
      const response = attempt(exchange, () => dispatch(exchange))
      return Effect.isEffect(response)
        ? Effect.flatMap(response, (item) => finish(exchange, item))
        : finish(exchange, response)
    })
}

const unrestricted = ({ restricted: _, ...operation }: OperationSpec): OperationSpec => operation

/** Turns a thrown `Refusal` into its response. */
const attempt = <A>(exchange: Exchange, run: () => A): A | Response => {
  try {
    return run()
  } catch (error) {
    if (error instanceof Http.Refusal) return write(error.reply, exchange.headers)
    throw error
  }
}

/** Logs a response, completes its headers, and applies faults of time. */
const finish = ({ clock, headers, request, state, trace }: Exchange, response: Response): Effect.Effect<Response> => {
  const id = headers["x-amzn-requestid"]!
  const { fault } = trace
  // The page polls every second; its requests would fill the log.
  if (trace.operation === "page") return Effect.succeed(response)
  state.log.add({
    operation: trace.operation,
    method: request.method,
    status: response.status,
    requestId: id,
    time: clock,
    token: trace.token,
    ...(trace.sellerId === undefined ? undefined : { sellerId: trace.sellerId }),
    signed: SigV4.isSigned(request),
    ...(response.status < 400 ? undefined : { error: codeOf(response) }),
    ...(fault === undefined ? undefined : { fault: fault.kind })
  })
  const complete = response.headers["x-amzn-requestid"] === undefined
    ? { ...response, headers: { ...response.headers, "x-amzn-requestid": id } }
    : response
  if (fault?.kind === "clock-skew") return Effect.succeed({ ...complete, clock: clock + fault.delayMillis })
  return fault?.kind === "slow" ? Effect.delay(Effect.succeed(complete), fault.delayMillis) : Effect.succeed(complete)
}

/** The error code in a body, in any of Amazon's forms. */
const codeOf = (response: Response): string => {
  const match = typeof response.body === "string"
    ? /"code":"([^"]*)"|"error":"([^"]*)"|<Code>([^<]*)<\/Code>/.exec(response.body)
    : null
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? String(response.status)
}
