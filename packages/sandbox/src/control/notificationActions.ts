/**
 * The action that sends a notification.
 */
import * as Schema from "effect/Schema"
import { emit } from "../watch/Emit.ts"
import * as Action from "./Action.ts"

/** The actions on notifications. */
export const actions: Action.Actions = {
  "notifications/emit": Action.make({
    type: Schema.String,
    payload: Action.optional(Schema.Record(Schema.String, Schema.Unknown)),
    region: Action.optional(Action.region),
    subscriptionId: Action.optional(Schema.String)
  }, ({ real, state }, input) => ({ notificationIds: emit(state, real, input) }))
}
