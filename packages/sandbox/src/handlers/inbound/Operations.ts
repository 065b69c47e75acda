/**
 * Asynchronous operations: an id leads to their outcome. What Amazon sees at once is a 400, what it finds out later is
 * a problem of the operation.
 */
import * as Http from "../../protocol/Http.ts"
import type { Plan, Shipment } from "../../world/InboundPlans.ts"
import * as Plans from "../../world/InboundPlans.ts"
import * as World from "../../world/World.ts"
import type { Call, Handler } from "../Call.ts"
import { recordOf } from "../common.ts"

/** A problem of an operation. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly severity: "ERROR" | "WARNING"
  readonly details?: string
}

/** An operation; `problems` are known when it has ended. */
interface Operation {
  readonly id: string
  readonly name: string
  readonly ends: number
  problems: ReadonlyArray<Problem>
}

const operations = World.collection<Operation>("inbound.operations")

/** An id that follows from the seed, the seller and its parts. */
export const newId = (call: Call, prefix: string, ...of: ReadonlyArray<string | number>): string =>
  Plans.newId(call.state.settings.seed, call.seller, prefix, ...of)

/** A problem with one resource, as Amazon writes it. */
export const problem = (code: string, message: string, resource?: string): Problem => ({
  code,
  message: `ERROR: ${message}`,
  severity: "ERROR",
  ...(resource === undefined ? undefined : { details: `There's an input error with the resource '${resource}'.` })
})

/** 400 as this section writes it. */
export const refuse = (message: string, details = ""): Http.Refusal =>
  Http.refuse(400, "BadRequest", `ERROR: ${message}`, details)

/** Runs when an operation ends: it takes effect, or returns why it cannot. Warnings do not prevent it. */
export type Run = (at: number) => ReadonlyArray<Problem> | void

const toldToFail: Problem = {
  code: "InternalFailure",
  message: "A test has forced this outcome.",
  severity: "ERROR",
  details: ""
}

/** Starts an operation; returns its id. Where a test forces it to fail, `failed` runs instead. */
export const start = (call: Call, run: Run, failed: (at: number) => void = () => undefined): string => {
  const forced = call.state.outcomes.take("inboundOperation", call.operation.id, call.seller.id)
  const end: Run = forced === undefined ? run : (at) => {
    failed(at)
    return [toldToFail]
  }
  const stored = operations.of(call.seller)
  const id = Plans.freeId(stored, (index) => newId(call, "", "operation", index))
  const ends = call.now + call.state.settings.processingMillis
  const operation: Operation = { id, name: call.operation.id, ends, problems: [] }
  stored.set(id, operation)
  call.seller.pending.push({ at: ends, apply: () => void (operation.problems = end(ends) ?? []) })
  return id
}

/** Starts an operation and responds with its id. */
export const accept = (call: Call, run: Run, status = 202): Http.Reply => ({
  status,
  json: { operationId: start(call, run) }
})

/** Starts an operation that changes a plan. */
export const change = (call: Call, plan: Plan, run: Run, status?: number): Http.Reply =>
  accept(call, (at) => {
    // Another operation may have cancelled it in the meantime.
    if (plan.cancelled) return [problem("BadRequest", cancelledMessage(call))]
    const problems = run(at) ?? []
    if (problems.every(({ severity }) => severity !== "ERROR")) plan.updated = at
    return problems
  }, status)

/** `ConfirmPlacementOption` */
const titleOf = (call: Call): string => call.operation.id[0]!.toUpperCase() + call.operation.id.slice(1)

const cancelledMessage = (call: Call): string =>
  `Operation ${titleOf(call)} cannot be processed on a cancelled inbound plan.`

/** 400 for a step that is out of order. */
export const outOfOrder = (call: Call, why: string): Http.Refusal =>
  refuse(`Operation ${titleOf(call)} cannot be processed because ${why}.`)

/** The plan of a call, cancelled or not. */
export const planOf = (call: Call): Plan => recordOf(call, Plans.of(call.seller), "inboundPlanId", "inbound plan")

/** The plan of a call that changes it. */
export const openPlan = (call: Call): Plan => {
  const plan = planOf(call)
  if (plan.cancelled) throw refuse(cancelledMessage(call))
  if (plan.creating) throw outOfOrder(call, "the inbound plan is still being created")
  return plan
}

/** The shipment of a call. */
export const shipmentOf = (call: Call, plan: Plan = planOf(call)): Shipment =>
  recordOf(call, plan.shipments, "shipmentId", "shipment")

/** Throws unless the placement option of a shipment is confirmed. */
export const requirePlacement = (plan: Plan): void => {
  if (Plans.placementOf(plan) === undefined) {
    throw refuse(`No placement option is confirmed for inboundPlan ${plan.id}.`)
  }
}

/** The shipment of a call whose placement option is confirmed. */
export const placedShipment = (call: Call, plan: Plan): Shipment => {
  const shipment = shipmentOf(call, plan)
  requirePlacement(plan)
  if (shipment.placed === undefined) {
    throw refuse(`Provided shipment ids [${shipment.id}] do not match the shipments in the confirmed placement option.`)
  }
  return shipment
}

/** `getInboundOperationStatus` */
export const getInboundOperationStatus: Handler = (call) => {
  const { ends, id, name, problems } = recordOf(call, operations.of(call.seller), "operationId", "operation")
  const running = ends > call.now
  const failed = problems.some(({ severity }) => severity === "ERROR")
  return Http.ok({
    operation: name,
    operationId: id,
    operationStatus: running ? "IN_PROGRESS" : failed ? "FAILED" : "SUCCESS",
    operationProblems: running ? [] : problems
  })
}
