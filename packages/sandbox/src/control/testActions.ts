/**
 * Actions for tests: stubs, forced outcomes, roles, and the verification of requests.
 */
import * as Schema from "effect/Schema"
import { Unacceptable } from "../protocol/Strict.ts"
import * as Action from "./Action.ts"
import * as Changes from "./Changes.ts"
import * as Stubbing from "./Stubbing.ts"
import { verify } from "./Verify.ts"

const { optional } = Action
const count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 }))
const positive = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 }))

const expected = {
  operation: Schema.String,
  sellerId: optional(Schema.String),
  parameters: optional(Schema.Record(Schema.String, Schema.Unknown)),
  body: optional(Schema.Unknown)
}

/** The actions for tests. */
export const actions: Action.Actions = {
  "stubs/add": Action.make({
    ...expected,
    times: optional(positive),
    response: Schema.Struct({
      status: optional(Schema.Int.check(Schema.isBetween({ minimum: 200, maximum: 599 }))),
      headers: optional(Schema.Record(Schema.String, Schema.String)),
      body: optional(Schema.Unknown)
    })
  }, ({ entries, state }, stub) => Stubbing.add(state, entries, stub)),
  "stubs/remove": Action.make({ id: Schema.String }, ({ state }, { id }) => {
    if (!state.stubs.remove(id)) throw new Unacceptable(`The stub ${id} does not exist.`)
  }),
  "stubs/clear": Action.make({}, ({ state }) => state.stubs.clear()),
  "outcomes/force": Action.make({
    of: Schema.Literals(["report", "feed", "query", "inboundOperation"]),
    outcome: Schema.Literals(["FATAL", "CANCELLED", "FAILED"]),
    type: optional(Schema.String),
    sellerId: optional(Schema.String),
    times: optional(positive)
  }, ({ state }, outcome) => Changes.forceOutcome(state, outcome)),
  "roles/revoke": Action.make(
    { on: Schema.String, application: optional(count) },
    ({ state }, { application, on }) => Changes.revokeRole(state, on, application)
  ),
  "outcomes/clear": Action.make({}, ({ state }) => state.outcomes.clear()),
  "world/orders/cancel": Action.make(
    { id: Schema.String, sellerId: optional(Schema.String) },
    ({ real, state }, { id, sellerId }) => Changes.cancelOrder(state, state.time.now(real), id, sellerId)
  ),
  "verify": Action.make({
    ...expected,
    status: optional(count),
    exactly: optional(count),
    atLeast: optional(count),
    atMost: optional(count),
    never: optional(Schema.Boolean)
  }, ({ state }, expectation) => {
    const result = verify(state, expectation)
    if (typeof result !== "number") throw result
    return { matched: result }
  })
}
