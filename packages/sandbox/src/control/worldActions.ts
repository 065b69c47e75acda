/**
 * Actions on the world.
 */
import * as Schema from "effect/Schema"
import * as World from "../world/World.ts"
import * as Action from "./Action.ts"
import * as Changes from "./Changes.ts"
import * as Sellers from "./Sellers.ts"

/** The actions on the world. */
export const actions: Action.Actions = {
  "world/import": ({ real, state }, body) => {
    Changes.importWorld(state, real, body)
    return { now: World.iso(state.time.now(real)) }
  },
  "world/export": Action.make({}, ({ real, state }) => Changes.exportWorld(state, real)),
  "world/orders/add": Action.make({
    region: Action.optional(Action.region),
    sellerId: Action.optional(Schema.String),
    marketplaceId: Action.optional(Schema.String),
    sku: Action.optional(Schema.String),
    quantity: Action.optional(Schema.Finite),
    channel: Action.optional(Schema.Literals(["AFN", "MFN"]))
  }, ({ real, region, state }, order) => ({
    id: Changes.addOrder(state, state.time.now(real), Sellers.find(state, order, region), order)
  }))
}
