/**
 * The versions of entities that were emitted last, so that what is read twice is emitted once, and an older version
 * never follows a newer one. It is bounded: what it has forgotten is emitted again, which a program that stores by
 * entity does not notice.
 */
import type { Entry } from "./source.ts"

/** What was emitted of an entity. */
interface Version {
  /** Epoch milliseconds of Amazon's; 0 where it has none. */
  readonly at: number
  readonly print: string
}

/** By entity, the one that was read last at the end. */
export type Memory = Map<string, Version>

/** Whether an entry is to be emitted. One without an entity always is: nothing can be said of it. */
export const isNew = (memory: Memory, { at = 0, entity, print }: Entry<unknown>): boolean => {
  const known = entity === undefined ? undefined : memory.get(entity)
  return known === undefined || (at >= known.at && print !== known.print)
}

/** Remembers an entry, or that it was read again. */
export const remember = (memory: Memory, { at = 0, entity, print }: Entry<unknown>): void => {
  if (entity === undefined) return
  const known = memory.get(entity)
  memory.delete(entity)
  memory.set(entity, known !== undefined && known.at > at ? known : { at, print })
}

/** Forgets what is not needed, and then the oldest that are too many; nothing of what is held. */
export const forget = (
  memory: Memory,
  isNeeded: (at: number) => boolean,
  capacity: number,
  held: ReadonlyMap<string, unknown> | undefined
): void => {
  let excess = memory.size - capacity
  for (const [entity, { at }] of memory) {
    if (held?.has(entity) !== true && at !== 0 && !isNeeded(at) && memory.delete(entity)) excess--
  }
  for (const entity of memory.keys()) {
    if (excess <= 0) return
    if (held?.has(entity) !== true && memory.delete(entity)) excess--
  }
}

/** As data: `[entity, "seconds.print"]`, the seconds in base 36. */
export type Written = ReadonlyArray<readonly [entity: string, version: string]>

export const write = (memory: Memory): Written =>
  Array.from(memory, ([entity, { at, print }]) => [entity, `${at.toString(36)}.${print}`] as const)

/** Undefined for what is not a memory. */
export const read = (written: unknown): Memory | undefined => {
  if (!Array.isArray(written)) return undefined
  const memory: Memory = new Map()
  for (const entry of written as ReadonlyArray<unknown>) {
    const [entity, version] = Array.isArray(entry) ? entry as ReadonlyArray<unknown> : []
    const [at = "", print] = typeof version === "string" ? version.split(".") : []
    const millis = Number.parseInt(at, 36)
    if (typeof entity !== "string" || print === undefined || !Number.isFinite(millis)) return undefined
    memory.set(entity, { at: millis, print })
  }
  return memory
}
