/**
 * The notifications of one sandbox: those that were delivered, and those that are held back. They stay in memory and in
 * no log, as their bodies may contain personal data.
 */

/** Where a notification goes. */
export type Target =
  | { readonly kind: "sqs"; readonly arn: string }
  | { readonly kind: "eventBridge"; readonly name: string }

/** A notification for a destination. */
export interface Notification {
  /** Unique, and equal in duplicates. */
  readonly id: string
  readonly type: string
  /** Undefined for a test notification. */
  readonly subscriptionId: string | undefined
  readonly destinationId: string
  readonly target: Target
  /** Epoch milliseconds of the world. */
  readonly time: number
  /** The JSON that the queue or the event bus receives. */
  readonly body: string
}

/** A delivered notification. */
export interface Delivery extends Notification {
  /** Counts deliveries, from 1. */
  readonly sequence: number
}

/** A notification that waits. */
interface Held {
  /** When it is delivered at the latest, in time of the world. */
  readonly due: number
  /** Makes the notification. */
  readonly release: () => void
  /** The destination whose next notification overtakes it. */
  readonly behind?: string
  /** Takes the place of one with the same key, and is delivered when that one is due. */
  readonly key?: string
}

/** A test notification that was asked for. */
export interface Asked {
  readonly clientId: string
  readonly type: string
  readonly payloadVersion: string
  readonly destinationIds: ReadonlyArray<string>
}

/** The notifications of one sandbox. */
export interface Outbox {
  /** Delivers a notification. */
  readonly post: (notification: Notification) => void
  readonly hold: (held: Held) => void
  /** Asks for a test notification. */
  readonly ask: (asked: Asked) => void
  /** The test notifications that were asked for since. */
  readonly takeAsked: () => ReadonlyArray<Asked>
  /** Releases what is due at a time of the world. */
  readonly release: (now: number) => void
  /** When something is due next; `Infinity` for nothing. */
  readonly due: () => number
  /** The deliveries after a sequence number, the oldest first. */
  readonly after: (sequence: number) => ReadonlyArray<Delivery>
  /** A new number, for ids. */
  readonly count: () => number
  /** Says that something may be due earlier than it was. */
  readonly changed: () => void
  /** The number of changes and deliveries. */
  readonly version: () => number
  /** Calls back once, after the next change or delivery; returns how to stop waiting. */
  readonly onChange: (callback: () => void) => () => void
  /** Forgets everything but the last sequence number. */
  readonly clear: () => void
}

/** The number of deliveries that are kept. */
const kept = 10_000

/** An empty outbox. */
export const make = (): Outbox => {
  let deliveries: Array<Delivery> = []
  let held: Array<Held> = []
  let asked: Array<Asked> = []
  let sequence = 0
  let count = 0
  let version = 0
  const waiting = new Set<() => void>()
  const changed = (): void => {
    version++
    const callbacks = [...waiting]
    waiting.clear()
    for (const callback of callbacks) callback()
  }
  const letGo = (which: (held: Held) => boolean): void => {
    const gone = held.filter(which)
    if (gone.length === 0) return
    held = held.filter((entry) => !gone.includes(entry))
    for (const entry of gone.sort((a, b) => a.due - b.due)) entry.release()
  }
  return {
    post: (notification) => {
      deliveries.push({ ...notification, sequence: ++sequence })
      if (deliveries.length > 2 * kept) deliveries = deliveries.slice(-kept)
      letGo(({ behind }) => behind === notification.destinationId)
      changed()
    },
    hold: (entry) => {
      const index = entry.key === undefined ? -1 : held.findIndex(({ key }) => key === entry.key)
      if (index < 0) held.push(entry)
      else held[index] = { ...entry, due: held[index]!.due }
    },
    ask: (question) => void asked.push(question),
    takeAsked: () => {
      const taken = asked
      if (taken.length > 0) asked = []
      return taken
    },
    release: (now) => letGo(({ due }) => due <= now),
    due: () => held.reduce((first, { due }) => Math.min(first, due), Number.POSITIVE_INFINITY),
    after: (last) => {
      const first = deliveries[0]?.sequence ?? 1
      return deliveries.slice(Math.max(0, last + 1 - first, deliveries.length - kept))
    },
    count: () => ++count,
    changed,
    version: () => version,
    onChange: (callback) => {
      waiting.add(callback)
      return () => void waiting.delete(callback)
    },
    clear: () => {
      deliveries = []
      held = []
      asked = []
      count = 0
      changed()
    }
  }
}
