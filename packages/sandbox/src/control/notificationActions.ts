/**
 * The actions that send notifications.
 */
import * as Schema from "effect/Schema"
import { emit } from "../watch/Emit.ts"
import * as Action from "./Action.ts"
import { trigger } from "./Trigger.ts"

const payload = Action.optional(Schema.Record(Schema.String, Schema.Unknown))
const text = Action.optional(Schema.String)

/** The actions on notifications. */
export const actions: Action.Actions = {
  "notifications/emit": Action.make({
    type: Schema.String,
    payload,
    region: Action.optional(Action.region),
    sellerId: text,
    subscriptionId: text
  }, ({ real, state }, input) => ({ notificationIds: emit(state, real, input) })),
  "notifications/trigger": Action.make({
    type: Schema.String,
    payload,
    region: Action.optional(Action.region),
    sellerId: text,
    orderId: text,
    sku: text,
    marketplaceId: text
  }, ({ real, region, state }, input) => trigger(state, real, region, input))
}
