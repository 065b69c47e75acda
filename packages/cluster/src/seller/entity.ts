/** The entity: one per seller, on one runner at a time. Its messages are not stored; the jobs that send them are. */
import * as Entity from "effect/cluster/Entity"
import type * as Sharding from "effect/cluster/Sharding"
import * as Effect from "effect/Effect"
import * as Rpc from "effect/rpc/Rpc"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import { Outcome } from "./outcome.ts"

/** A task by its name, with its encoded payload. */
export interface Message {
  readonly task: string
  readonly payload: Schema.Json
}

const Run = Rpc.make("run", {
  payload: { task: Schema.String, payload: Schema.Json },
  success: Outcome
})

export const Seller = Entity.make("SpApiSeller", [Run])

/** Between attempts to reach a seller that moves, or whose mailbox is full. */
const pauses = Schedule.jittered(Schedule.spaced("500 millis"))

/** Sends a task to the runner of a seller, for as long as it takes: the caller bounds it. */
export const send = (
  seller: string,
  message: Message
): Effect.Effect<Outcome, never, Sharding.Sharding> =>
  Effect.flatMap(Seller.client, (clientOf) =>
    clientOf(seller).run(message).pipe(
      // The message did not reach the seller, or its runner ended before the response. Tasks can be repeated.
      Effect.retry(pauses),
      Effect.orDie
    ))
