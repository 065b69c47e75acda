/**
 * Finds what has happened in the world since it was last looked at, and notifies those who have subscribed to it.
 */
import { runSchedules } from "../handlers/reportSchedules.ts"
import { dispatch } from "../notifications/Dispatch.ts"
import type { Event } from "../notifications/Event.ts"
import { subscriptions } from "../notifications/Records.ts"
import { hour } from "../protocol/Millis.ts"
import type { State } from "../state/State.ts"
import type { Seller } from "../world/World.ts"
import * as World from "../world/World.ts"
import { catalogue } from "./catalogue.ts"
import { hourly } from "./hourly.ts"
import { listings } from "./listings.ts"
import { orders } from "./orders.ts"
import { outbound } from "./outbound.ts"
import type { Look, Source } from "./Source.ts"
import { work } from "./work.ts"

/** All sources of notifications. */
export const sources: ReadonlyArray<Source> = [orders, ...work, listings, catalogue, outbound, ...hourly]

interface Watch {
  readonly looks: Map<Source, Look>
  /** The time of the last look. */
  since: number
}

/** What is watched; a seller without subscriptions is not. */
const watches = new WeakMap<Seller, Watch>()

const watchOf = (seller: Seller, now: number): Watch => {
  let watch = watches.get(seller)
  if (watch === undefined) watches.set(seller, watch = { looks: new Map(), since: now })
  return watch
}

/** New orders begin with their period, so the world is looked at at least so often. */
const longest = hour

const settleSeller = (state: State, seller: Seller, now: number, clock: number): number => {
  const stored = subscriptions.of(seller)
  if (stored.size === 0) {
    watches.delete(seller)
    return Number.POSITIVE_INFINITY
  }
  World.applyPending(seller, now)
  runSchedules({ state, seller, now, clock })
  const watch = watchOf(seller, now)
  const events: Array<Event> = []
  let next = seller.pending.reduce((first, { at }) => Math.min(first, at), now + longest)
  for (const source of sources) {
    if (![...stored.values()].some(({ type }) => source.types.includes(type))) {
      watch.looks.delete(source)
      continue
    }
    const look = watch.looks.get(source)
    if (look === undefined) {
      watch.looks.set(source, source.begin({ state, seller }, now))
      // The look after the beginning says when something happens first.
      next = Math.min(next, watch.looks.get(source)!(now).next)
      continue
    }
    const observed = look(now)
    events.push(...observed.events)
    next = Math.min(next, observed.next)
  }
  for (const event of events.sort((a, b) => a.at - b.at)) {
    for (const subscription of stored.values()) {
      if (subscription.type !== event.type) continue
      // What was found later than it happened is published when it was found.
      dispatch(
        state,
        subscription,
        event,
        Math.max(event.at, watch.since),
        () => stored.has(subscription.subscriptionId)
      )
    }
  }
  watch.since = now
  return next
}

/**
 * Notifies about everything that has happened up to a time of the program's clock. Returns when something happens next,
 * in time of the world; `Infinity` without subscriptions.
 */
export const settle = (state: State, real: number): number => {
  const now = state.time.now(real)
  const clock = state.time.clock(real)
  let next = Number.POSITIVE_INFINITY
  for (const seller of state.world.sellers.values()) next = Math.min(next, settleSeller(state, seller, now, clock))
  state.outbox.release(now)
  return Math.min(next, state.outbox.due())
}
