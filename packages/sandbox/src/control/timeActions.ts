/**
 * Actions on the time of a sandbox.
 */
import * as Schema from "effect/Schema"
import * as World from "../world/World.ts"
import type { Context } from "./Action.ts"
import * as Action from "./Action.ts"
import * as Changes from "./Changes.ts"

const view = ({ real, state }: Context) => ({
  now: World.iso(state.time.now(real)),
  frozen: state.time.frozen()
})

/** The actions on the time. */
export const actions: Action.Actions = {
  "world/advance": Action.make({ by: Action.duration }, (context, { by }) => {
    Changes.advance(context.state, Action.millis(by))
    return view(context)
  }),
  "clock/freeze": Action.make({}, (context) => {
    Changes.freeze(context.state, context.real)
    return view(context)
  }),
  "clock/resume": Action.make({}, (context) => {
    Changes.resume(context.state, context.real)
    return view(context)
  }),
  "clock/advance": Action.make({ by: Action.duration }, (context, { by }) => {
    Changes.passTime(context.state, Action.millis(by))
    return view(context)
  }),
  "clock/set": Action.make({ to: Schema.Union([Schema.String, Schema.Finite]) }, (context, { to }) => {
    Changes.setTime(context.state, context.real, to)
    return view(context)
  })
}
