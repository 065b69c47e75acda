/**
 * The notifications of a sandbox for programs in any language: `GET /_sandbox/notifications`.
 */
import * as Effect from "effect/Effect"
import * as Strict from "../protocol/Strict.ts"
import type { Delivery } from "../state/Outbox.ts"
import type { State } from "../state/State.ts"
import { iso } from "../world/World.ts"
import * as Inbox from "./Inbox.ts"
import * as Queries from "./queries.ts"

const parameters = ["after", "type", "subscriptionId", "wait"]

interface Query {
  readonly after: number
  readonly type: string | undefined
  readonly subscriptionId: string | undefined
  /** Seconds of the program's clock. */
  readonly wait: number
}

const queryOf = (query: URLSearchParams, newest: () => number): Query => {
  for (const name of query.keys()) {
    if (!parameters.includes(name)) {
      throw new Strict.Unacceptable(`The parameter ${name} ${Strict.unknownName(name, parameters)}`)
    }
  }
  return {
    after: Queries.after(query, newest),
    type: query.get("type") ?? undefined,
    subscriptionId: query.get("subscriptionId") ?? undefined,
    wait: Queries.wait(query)
  }
}

const view = ({ body, destinationId, id, sequence, subscriptionId, target, time, type }: Delivery) => ({
  sequence,
  notificationId: id,
  type,
  ...(subscriptionId === undefined ? undefined : { subscriptionId }),
  destinationId,
  ...(target.kind === "sqs" ? { queue: target.arn } : { eventBus: target.name }),
  time: iso(time),
  body: JSON.parse(body) as unknown
})

const matching = ({ subscriptionId, type }: Query) => (delivery: Delivery): boolean =>
  (type === undefined || delivery.type === type) &&
  (subscriptionId === undefined || delivery.subscriptionId === subscriptionId)

/** The notifications that a query asks for; waits for one where it says so. */
const select = Effect.fnUntraced(function*(current: () => State, query: Query) {
  const matches = matching(query)
  let next = query.after
  const look = (read: Effect.Effect<ReadonlyArray<Delivery>>) =>
    Effect.map(read, (batch): ReadonlyArray<Delivery> => {
      next = batch.at(-1)?.sequence ?? next
      return batch.filter(matches)
    })
  let found = yield* look(Inbox.peek(current, next))
  if (found.length === 0 && query.wait > 0) {
    found = yield* Queries.waiting(query.wait, look(Effect.suspend(() => Inbox.read(current, next))))
  }
  return { notifications: found.map(view), next }
})

/** The notifications that parameters ask for, and the number to go on from. Throws `Unacceptable`. */
export const get = (current: () => State, real: number, parameters: URLSearchParams) =>
  select(current, queryOf(parameters, () => Inbox.newest(current(), real)))
