/**
 * The notifications of a sandbox for programs in any language: `GET /_sandbox/notifications`.
 */
import * as Effect from "effect/Effect"
import * as Strict from "../protocol/Strict.ts"
import type { Delivery } from "../state/Outbox.ts"
import type { State } from "../state/State.ts"
import { iso } from "../world/World.ts"
import * as Inbox from "./Inbox.ts"

const parameters = ["after", "type", "subscriptionId", "wait"]

/** The longest wait in seconds, as that of SQS. */
const longestWait = 20

interface Query {
  readonly after: number
  readonly type: string | undefined
  readonly subscriptionId: string | undefined
  /** Seconds of the program's clock. */
  readonly wait: number
}

const whole = (query: URLSearchParams, name: string, maximum: number): number => {
  const text = query.get(name) ?? "0"
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value <= maximum) return value
  throw new Strict.Unacceptable(`${name} is ${text}; it must be a whole number from 0 to ${maximum}.`)
}

const queryOf = (query: URLSearchParams): Query => {
  for (const name of query.keys()) {
    if (!parameters.includes(name)) {
      throw new Strict.Unacceptable(`The parameter ${name} ${Strict.unknownName(name, parameters)}`)
    }
  }
  return {
    after: whole(query, "after", Number.MAX_SAFE_INTEGER),
    type: query.get("type") ?? undefined,
    subscriptionId: query.get("subscriptionId") ?? undefined,
    wait: whole(query, "wait", longestWait)
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
    const waiting = Effect.repeat(look(Effect.suspend(() => Inbox.read(current, next))), {
      until: (batch) => batch.length > 0
    })
    found = yield* Effect.timeoutOrElse(waiting, {
      duration: `${query.wait} seconds`,
      orElse: () => Effect.succeed<ReadonlyArray<Delivery>>([])
    })
  }
  return { notifications: found.map(view), next }
})

/** The notifications that parameters ask for, and the number to go on from. Throws `Unacceptable`. */
export const get = (current: () => State, parameters: URLSearchParams) => select(current, queryOf(parameters))
