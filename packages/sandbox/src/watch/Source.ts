/**
 * What the watch looks at. No timer runs: a source compares the world at a time with what it knew before.
 */
import type { Event } from "../notifications/Event.ts"
import type { State } from "../state/State.ts"
import type { Seller } from "../world/World.ts"

/** What has happened since the last look. */
export interface Observed {
  readonly events: ReadonlyArray<Event>
  /** When something happens next, in epoch milliseconds of the world; `Infinity` where nothing is planned. */
  readonly next: number
}

/** Looks at the world at a time. */
export type Look = (now: number) => Observed

/** Whose world a source looks at. */
export interface Subject {
  readonly state: State
  readonly seller: Seller
}

/** What an event is to be about. */
export interface About {
  readonly orderId?: string | undefined
  readonly sku?: string | undefined
  readonly marketplaceId?: string | undefined
}

/** A part of the world that notifications come from. */
export interface Source {
  readonly types: ReadonlyArray<string>
  /** Begins at a time: it has no events of what happened before. */
  readonly begin: (subject: Subject, now: number) => Look
  /** An event of a type, as it would be if the newest or first fitting thing had just happened. */
  readonly example: (subject: Subject, type: string, now: number, about: About) => Event | undefined
}

/** The account that a selling partner's notifications name. */
export const accountOf = (seller: Seller): string => `amzn1.merchant.o.${seller.id}`

/** A step in the life of something; its key is unique in that life. */
export interface Step {
  readonly key: string
  readonly at: number
  readonly events: () => ReadonlyArray<Event>
}

/** The steps that were taken since the last look. */
export const taken = (
  steps: ReadonlyArray<Step>,
  known: Set<string>,
  now: number
): { readonly taken: ReadonlyArray<Step>; readonly next: number } => {
  let next = Number.POSITIVE_INFINITY
  const taken: Array<Step> = []
  for (const step of steps) {
    if (step.at > now) {
      next = Math.min(next, step.at)
    } else if (!known.has(step.key)) {
      known.add(step.key)
      taken.push(step)
    }
  }
  return { taken, next }
}
