/**
 * Actions on faults.
 */
import * as Schema from "effect/Schema"
import { kinds, notificationKinds } from "../state/Faults.ts"
import * as Action from "./Action.ts"
import * as Changes from "./Changes.ts"

const count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))

/** The actions on faults. */
export const actions: Action.Actions = {
  "faults/add": Action.make({
    kind: Schema.Literals([...kinds, ...notificationKinds]),
    on: Action.optional(Schema.String),
    sellerId: Action.optional(Schema.String),
    times: Action.optional(Schema.Union([Schema.Literal("always"), count])),
    calls: Action.optional(Schema.Union([count, Schema.NonEmptyArray(count)])),
    probability: Action.optional(Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))),
    delay: Action.optional(Action.duration),
    processed: Action.optional(Schema.Boolean)
  }, ({ state }, { delay, times, ...fault }) => ({
    id: Changes.addFault(state, {
      ...fault,
      times: times === "always" ? Number.POSITIVE_INFINITY : times,
      delay: delay === undefined ? undefined : Action.millis(delay)
    })
  })),
  "faults/remove": Action.make({ id: Schema.String }, ({ state }, { id }) => state.faults.remove(id)),
  "faults/clear": Action.make({}, ({ state }) => state.faults.clear())
}
