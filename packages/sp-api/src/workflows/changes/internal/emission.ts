/** What is new of what was read, as elements with their cursors. */
import type { Identity, State } from "./cursor.ts"
import * as Cursors from "./cursor.ts"
import type { Changed, Checkpoint, Element, Removed, Snapshot } from "./element.ts"
import * as Memories from "./memory.ts"
import type { Progress, Rules } from "./progress.ts"
import * as Progresses from "./progress.ts"
import type { Entry } from "./source.ts"

/** The state of a running feed. Its memory is changed in place; cursors are copies. */
export interface Running {
  readonly identity: Identity
  readonly rules: Rules
  /** How many versions are remembered at most. */
  readonly capacity: number
  readonly memory: Memories.Memory
  /**
   * What must not be forgotten while a bulk read goes on, as it may bring older versions of it: what was remembered
   * when it began, and what was emitted since. Undefined without a bulk read.
   */
  held: Map<string, "before" | "since" | "removed"> | undefined
  /** When all entities were read the last time, or what was removed was looked for. */
  snapshot: number | undefined
  /** How wide the next part of the backlog is. */
  width: number | undefined
  /** How far a round is. */
  round: State["round"]
  progress: Progress
}

/** The running state of a feed that goes on where a cursor says. */
export const begin = (identity: Identity, state: State, rules: Rules, capacity: number): Running => ({
  identity,
  rules,
  capacity,
  held: undefined,
  ...state
})

/** Whether another version of the same time was emitted beside the read that has brought this one, or its removal. */
export const isDoubtful = ({ held, memory }: Running, { at = 0, entity, print }: Entry<unknown>): boolean => {
  const state = entity === undefined ? undefined : held?.get(entity)
  if (state === "removed") return true
  const known = state === "since" ? memory.get(entity!) : undefined
  return known !== undefined && known.at === at && known.print !== print
}

/** Resumes after what was emitted. */
export const cursorOf = (running: Running): Cursors.Cursor => Cursors.write(running.identity, running)

const advance = (running: Running, progress: Progress): void => {
  running.progress = progress
  const { capacity, held, memory, rules } = running
  Memories.forget(memory, Progresses.mayComeAgain(progress, rules), capacity, held)
}

const byTime = (a: Entry<unknown>, b: Entry<unknown>): number => {
  const [first, second] = [a.at ?? Infinity, b.at ?? Infinity]
  return first === second ? 0 : first - second
}

/** The entries that are new, the oldest first; each cursor resumes after its element, the last one after `progress`. */
export const changed = <A>(
  running: Running,
  entries: ReadonlyArray<Entry<A>>,
  progress: Progress
): ReadonlyArray<Changed<A>> => {
  const { memory } = running
  // What was read again is remembered as read now, before the new ones could displace it.
  for (const entry of entries) if (!Memories.isNew(memory, entry)) Memories.remember(memory, entry)
  const elements: Array<Changed<A>> = []
  const news = entries.filter((entry) => Memories.isNew(memory, entry)).sort(byTime)
  for (const [index, entry] of news.entries()) {
    // A page may hold an entity twice.
    if (!Memories.isNew(memory, entry)) continue
    const { at, entity, value } = entry
    Memories.remember(memory, entry)
    if (entity !== undefined) running.held?.set(entity, "since")
    if (index === news.length - 1) advance(running, progress)
    const updatedAt = at === undefined ? undefined : new Date(at).toISOString()
    elements.push({ _tag: "Changed", entity, updatedAt, value, cursor: cursorOf(running) })
  }
  advance(running, progress)
  return elements
}

/**
 * Entities that are no more. Their last versions stay remembered: Amazon's search may show them for some more minutes.
 */
export const removed = (running: Running, entities: ReadonlyArray<string>): ReadonlyArray<Removed> =>
  entities.map((entity) => {
    running.held?.set(entity, "removed")
    return { _tag: "Removed", entity, cursor: cursorOf(running) }
  })

/** How far the feed is. */
export const checkpoint = (running: Running): Checkpoint => {
  const { progress, rules, snapshot } = running
  const cursor = cursorOf(running)
  const complete = Progresses.isComplete(progress)
  const idle = complete && progress.gaps.length === 0 && !Progresses.isRemovalDue(progress, snapshot, rules)
  return { _tag: "Checkpoint", through: cursor.through, complete, idle, cursor }
}

/**
 * What is new of all entities that exist, and which these are. Where one has no key, the others are not all of them;
 * the next poll reads them again.
 */
export const withSnapshot = <A>(
  running: Running,
  entries: ReadonlyArray<Entry<A>>,
  progress: Progress
): ReadonlyArray<Element<A> | Snapshot> => {
  const elements = changed(running, entries, progress)
  const entities = new Set<string>()
  for (const { entity } of entries) {
    if (entity === undefined) return [...elements, checkpoint(running)]
    entities.add(entity)
  }
  running.snapshot = progress.through
  const snapshot: Snapshot = {
    _tag: "Snapshot",
    scope: running.identity.scope,
    entities,
    cursor: cursorOf(running)
  }
  return [...elements, snapshot, checkpoint(running)]
}

/** What is new of what was read, and how far the feed is then. */
export const withCheckpoint = <A>(
  running: Running,
  entries: ReadonlyArray<Entry<A>>,
  progress: Progress
): ReadonlyArray<Element<A>> => {
  const elements = changed(running, entries, progress)
  return [...elements, checkpoint(running)]
}
