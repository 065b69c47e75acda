/** What a task of a seller may fail with, as problems of the API. */
import { Effect } from "effect"
import type { SellerParked, SellerTaskFailed } from "effect-sp-api-cluster/SellerTask"
import { Parked, WorkFailed } from "../api/Problems.ts"

export const asProblems = <A, E, R>(
  effect: Effect.Effect<A, E | SellerParked | SellerTaskFailed, R>
): Effect.Effect<A, Exclude<E, SellerParked | SellerTaskFailed> | Parked | WorkFailed, R> =>
  Effect.catchTags(effect as Effect.Effect<A, SellerParked | SellerTaskFailed, R>, {
    SellerParked: () => Effect.fail(new Parked({})),
    SellerTaskFailed: ({ transient }) => Effect.fail(new WorkFailed({ transient }))
  }) as never
