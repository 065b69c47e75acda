/**
 * The core of the sandbox: turns a request into a response, independent of the transport.
 *
 * The order of the checks is Amazon's: invalid HTTP never reaches the API; then come token and signature, the rate
 * limit, the parameters, and the operation itself.
 */
import * as Effect from "effect/Effect"
import type { Handler } from "../handlers/Call.ts"
import type { Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import type { Loaded } from "../protocol/Operations.ts"
import type * as Operations from "../protocol/Operations.ts"
import * as Router from "../protocol/Router.ts"
import type { State } from "../state/State.ts"
import * as Consent from "./Consent.ts"
import * as Endpoints from "./Endpoints.ts"
import * as ErrorForms from "./ErrorForms.ts"
import type { Exchange } from "./Exchange.ts"
import { attempt, failed, finish, write } from "./Exchange.ts"
import * as OperationCall from "./OperationCall.ts"
import { requestId } from "./RequestId.ts"

/** Handles requests. */
export type Handle = (request: Request) => Effect.Effect<Response>

/** The parts of the core. */
interface Parts {
  readonly entries: ReadonlyArray<Operations.Entry>
  /** The current state; a reset replaces it. */
  readonly current: () => State
  /** The response of the page and its actions; undefined for other requests. */
  readonly control: (state: State, request: Request, real: number) => Response | Effect.Effect<Response> | undefined
  /** The handler of an operation. */
  readonly handlerOf: (loaded: Loaded) => Handler
  /**
   * Whether examples are replayed. Then requests are not checked against the spec, and no restricted data token is
   * required.
   */
  readonly replaying: boolean
}

/** The core of a sandbox. */
export const make = ({ control, current, entries, handlerOf, replaying }: Parts): Handle => {
  const route = Router.make(entries, replaying)
  const parts: OperationCall.CallParts = { entries, route, handlerOf, replaying }
  let requests = 0

  const api = (exchange: Exchange): Response | Effect.Effect<Response> => {
    const { headers, request } = exchange
    // A content type without a body is accepted: some clients send it with every GET.
    if (request.method === "GET" && request.body.length > 0) return Http.gatewayPage(400, "Bad Request")
    const match = route(request.method, Http.pathOf(request.target))
    if (match === "malformed") return Http.gatewayPage(400, "Bad Request")
    Object.assign(headers, ErrorForms.traceHeaders(headers["x-amzn-requestid"]!, exchange.clock))
    if (match === "unknown" || match === "method") {
      exchange.trace.hint = match === "method" ? "The path has other methods." : ErrorForms.hintOf(request)
      return write(ErrorForms.missingToken, headers)
    }
    const { entry, values } = match
    const call = (loaded: Loaded): Response => OperationCall.handle(parts, exchange, loaded, values)
    return entry.loaded === undefined
      ? Effect.map(entry.load, (loaded) => attempt(exchange, () => call(loaded)))
      : call(entry.loaded)
  }

  /** What a proxy in front of Amazon's endpoints responds; nothing else sees the request. */
  const tooLarge = ({ request, trace }: Exchange): Response => {
    const match = route(request.method, Http.pathOf(request.target))
    if (typeof match !== "string") trace.operation = match.entry.name
    trace.hint = "The body is larger than the sandbox takes."
    const page = Http.gatewayPage(413, "Request Entity Too Large")
    return { ...page, headers: { ...page.headers, connection: "close" } }
  }

  const dispatch = (exchange: Exchange): Response | Effect.Effect<Response> => {
    const { clock, real, request, state, trace } = exchange
    if (request.tooLarge === true) return tooLarge(exchange)
    if (Http.pathOf(request.target) === Consent.path) {
      trace.operation = "consent"
      return Consent.handle(state, request, clock)
    }
    const endpoint = Endpoints.endpointOf(request)
    if (endpoint !== undefined) return Endpoints.handle(exchange, endpoint)
    const page = control(state, request, real)
    if (page === undefined) return api(exchange)
    trace.operation = "page"
    return page
  }

  return (request) =>
    Effect.clockWith((clock) => {
      const state = current()
      const real = clock.currentTimeMillisUnsafe()
      const exchange: Exchange = {
        state,
        request,
        real,
        clock: state.time.clock(real),
        headers: { "x-amzn-requestid": requestId(state.settings.seed, requests++) },
        trace: { operation: Http.pathOf(request.target), token: "none", warnings: [] }
      }
      let response: Response | Effect.Effect<Response>
      try {
        response = attempt(exchange, () => dispatch(exchange))
      } catch (defect) {
        failed(exchange)
        throw defect
      }
      return Effect.isEffect(response)
        ? Effect.flatMap(
          Effect.tapDefect(response, () => Effect.sync(() => failed(exchange))),
          (loaded) => finish(exchange, loaded)
        )
        : finish(exchange, response)
    })
}
