/**
 * A call of an operation: token and signature, rate limit, parameters, handler.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import type { Call, Handler } from "../handlers/Call.ts"
import type { Reply, Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import * as Input from "../protocol/Input.ts"
import type { Loaded } from "../protocol/Operations.ts"
import type { State } from "../state/State.ts"
import { sendTests } from "../watch/Emit.ts"
import { settle } from "../watch/Settle.ts"
import { applyPending } from "../world/World.ts"
import { authorize, sellerIdOf } from "./Authorize.ts"
import * as ErrorForms from "./ErrorForms.ts"
import type { Exchange } from "./Exchange.ts"
import { afterFault, applyFault, write } from "./Exchange.ts"
import * as Limits from "./Limits.ts"
import * as Malformed from "./Malformed.ts"

/** Amazon returns the rate with these statuses. */
const rateHeaderStatuses = new Set([200, 201, 202, 204, 207, 400, 404])

const parseBody = ({ constraints, spec }: Loaded, request: Request): unknown => {
  if (spec.body === undefined) return undefined
  if (request.body.length === 0) {
    if (spec.body === "required") throw Http.invalidInput("The request body is missing.", "body")
    return undefined
  }
  const type = request.headers["content-type"]
  if (type !== undefined && type.split(";")[0]!.trim().toLowerCase() !== "application/json") {
    throw Http.refuse(415, "UnsupportedMediaType", "The content type must be application/json.")
  }
  const json = Http.bodyJson(request)
  if (json === undefined) throw Http.invalidInput("The body is not JSON.", "body")
  constraints.checkBody(json)
  return json
}

const unrestricted = ({ restricted: _, ...operation }: OperationSpec): OperationSpec => operation

/** The parts that all calls share. */
export interface CallParts extends Pick<Call, "entries" | "route"> {
  readonly handlerOf: (loaded: Loaded) => Handler
  readonly replaying: boolean
}

/** Notifies about what a call has changed. */
const notify = (state: State, real: number): void => {
  settle(state, real)
  sendTests(state, real)
  state.outbox.changed()
}

/** The response to a call of a loaded operation. Throws a `Refusal` for a caller who may not call it. */
export const handle = (
  { entries, handlerOf, replaying, route }: CallParts,
  exchange: Exchange,
  loaded: Loaded,
  pathValues: Readonly<Record<string, string>>
): Response => {
  const { clock, headers, real, request, state, trace } = exchange
  const operation = loaded.spec
  trace.operation = operation.name
  trace.pathValues = pathValues
  const hasPageToken = () => Malformed.pageTokenOf(loaded, request) !== undefined
  const applied = applyFault(exchange, operation.name, "api", () => sellerIdOf(state, request), hasPageToken)
  const { fault } = applied
  if (applied.skips) {
    const sellerId = sellerIdOf(state, request)
    if (sellerId !== undefined) trace.sellerId = sellerId
    return applied.replacement!
  }
  const caller = authorize(state, replaying ? unrestricted(operation) : operation, request, applied)
  trace.token = caller.token.kind
  if (caller.token.sellerId !== undefined) trace.sellerId = caller.token.sellerId
  const warn = (words: string): void => void trace.warnings.push(words)
  if (!replaying) Limits.checkSection({ state, operation, warn })
  const { allowed, plan } = state.quota.take(operation, caller.application.clientId, caller.token.sellerId, real)
  if (!allowed) {
    return write(ErrorForms.quotaExceeded, headers)
  }
  const respond = (reply: Reply): Response => {
    if (rateHeaderStatuses.has(reply.status)) {
      headers["x-amzn-ratelimit-limit"] = Number.isInteger(plan.rate) ? plan.rate.toFixed(1) : String(plan.rate)
    }
    return write(fault === undefined ? reply : Malformed.reply(fault, loaded, request, reply), headers)
  }
  try {
    const now = state.time.now(real)
    applyPending(caller.seller, now)
    if (!replaying) settle(state, real)
    const input = replaying
      ? Input.readUnchecked(operation, request, pathValues)
      : Input.read(operation, request, pathValues)
    if (input === undefined) return Http.gatewayPage(400, "Bad Request")
    if (!replaying) loaded.constraints.checkInput(input)
    const body = replaying ? Http.bodyJson(request) : parseBody(loaded, request)
    if (fault?.kind === "expired-page-token") throw Http.invalidInput("The page token has expired.", "pageToken")
    const run = replaying ? handlerOf(loaded) : Limits.within(handlerOf(loaded))
    const reply = state.stubs.take(operation.name, { sellerId: trace.sellerId, parameters: input, body }) ?? run({
      state,
      operation,
      loaded,
      request,
      input,
      body,
      now,
      clock,
      entries,
      route,
      ending: undefined,
      pageLimits: [],
      warn,
      ...caller
    })
    if (!replaying) notify(state, real)
    return afterFault(applied, respond(reply))
  } catch (error) {
    if (error instanceof Http.Refusal) return respond(ErrorForms.spell(operation.name, error.reply))
    throw error
  }
}
