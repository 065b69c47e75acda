/**
 * Actions on tokens, authorizations and secrets, and the reset of everything.
 */
import * as Schema from "effect/Schema"
import * as Action from "./Action.ts"
import * as Changes from "./Changes.ts"
import * as Sellers from "./Sellers.ts"

/** The actions on accounts. */
export const actions: Action.Actions = {
  "tokens/revoke": Action.make({}, ({ state }) => state.tokens.revoke(() => true)),
  "authorization/revoke": Action.make(
    { region: Action.optional(Action.region), sellerId: Action.optional(Schema.String) },
    ({ region, state }, named) => Changes.revokeAuthorization(state, Sellers.find(state, named, region))
  ),
  "secret/rotate": Action.make(
    { oldWorksFor: Action.optional(Action.duration) },
    ({ real, state }, { oldWorksFor }) => ({
      clientSecret: Changes.rotateSecret(
        state,
        real,
        oldWorksFor === undefined ? undefined : Action.millis(oldWorksFor)
      )
    })
  ),
  "reset": Action.make({}, ({ reset }) => reset())
}
