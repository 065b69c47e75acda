/**
 * Where a feed goes on, as plain data. A program stores it together with what it received, and hands it back after a
 * restart; what is stored may be of another feed, of another program or of a newer version, and is read with care.
 */
import { isObject, parseJson } from "../../../wire/json.ts"
import { timeOf } from "./amazonTime.ts"
import type { ChangesErrorReason } from "./changesError.ts"
import { ChangesError, CursorRejected } from "./changesError.ts"
import type { Memory, Written } from "./memory.ts"
import * as Memories from "./memory.ts"
import type { Gap, Progress } from "./progress.ts"
import { initial as initialProgress } from "./progress.ts"

/** The version that this module writes. It reads no other. */
const version = 1

/**
 * Where a feed goes on: JSON without anything else in it. Its content is the business of this module, except that a
 * program may show `through`.
 */
export interface Cursor {
  readonly version: 1
  /** The feed that it is of: `orders`, `inventory` … */
  readonly feed: string
  /** The part of the account that the feed reads, such as its marketplaces. */
  readonly scope: string
  /** The name of the account, where it has one. */
  readonly account?: string | undefined
  /** Everything that Amazon has shown up to this time was received, except in `gaps`; absent before that. */
  readonly through?: string | undefined
  /** What is to be read, or to be read again. */
  readonly gaps: ReadonlyArray<{ readonly from: string; readonly to: string; readonly again: boolean }>
  /** When the feed looked back the last time, for each of its sweeps. */
  readonly swept: ReadonlyArray<string>
  /** When the last snapshot was complete, or what was removed was looked for, for feeds that do. */
  readonly snapshot?: string | undefined
  /** Milliseconds of backlog that fill a page, for the next read of it. */
  readonly width?: number | undefined
  /** The round that is not at its end yet, for feeds that read all their entities again and again. */
  readonly round?: { readonly began?: string | undefined; readonly after: string } | undefined
  /** The versions that were received last, by entity. */
  readonly seen: Written
}

/** What a cursor is of. */
export interface Identity {
  readonly feed: string
  readonly scope: string
  readonly account: string | undefined
}

/** A round through entities. */
interface Round {
  /** As of when everything is that it has read; undefined where Amazon has not said the time. */
  readonly began: number | undefined
  /** The last entity that it has read. */
  readonly after: string
}

/** The state of a feed. */
export interface State {
  readonly progress: Progress
  readonly snapshot: number | undefined
  readonly width: number | undefined
  readonly round: Round | undefined
  readonly memory: Memory
}

/** Before anything was read. */
export const initial = (): State => ({
  progress: initialProgress,
  snapshot: undefined,
  width: undefined,
  round: undefined,
  memory: new Map()
})

const iso = (millis: number): string => new Date(millis).toISOString()

const writtenRound = ({ after, began }: Round): NonNullable<Cursor["round"]> =>
  began === undefined ? { after } : { began: iso(began), after }

/** The cursor of a state. */
export const write = (
  { account, feed, scope }: Identity,
  { memory, progress, round, snapshot, width }: State
): Cursor => ({
  version,
  feed,
  scope,
  ...(account === undefined ? undefined : { account }),
  ...(progress.through === undefined ? undefined : { through: iso(progress.through) }),
  gaps: progress.gaps.map(({ again, from, to }) => ({ from: iso(from), to: iso(to), again })),
  swept: progress.swept.map(iso),
  ...(snapshot === undefined ? undefined : { snapshot: iso(snapshot) }),
  ...(width === undefined ? undefined : { width }),
  ...(round === undefined ? undefined : { round: writtenRound(round) }),
  seen: Memories.write(memory)
})

const restart = "begin again without a cursor, which reads everything since `since`"

/** The times of an array; undefined where one is missing. */
const timesOf = (value: unknown): ReadonlyArray<number> | undefined => {
  const times = Array.isArray(value) ? value.map(timeOf) : [undefined]
  return times.includes(undefined) ? undefined : times as ReadonlyArray<number>
}

const gapsOf = (value: unknown): ReadonlyArray<Gap> | undefined => {
  if (!Array.isArray(value)) return undefined
  const gaps = (value as ReadonlyArray<unknown>).map((gap): Gap | undefined => {
    if (!isObject(gap) || typeof gap["again"] !== "boolean") return undefined
    const [from, to] = [timeOf(gap["from"]), timeOf(gap["to"])]
    return from === undefined || to === undefined ? undefined : { from, to, again: gap["again"] }
  })
  return gaps.includes(undefined) ? undefined : gaps as ReadonlyArray<Gap>
}

/** A round as it was written; undefined for what is not one. */
const roundOf = (value: unknown): Round | undefined => {
  if (!isObject(value) || typeof value["after"] !== "string") return undefined
  const began = timeOf(value["began"])
  return began === undefined && value["began"] !== undefined ? undefined : { began, after: value["after"] }
}

const parsed = (stored: unknown): unknown => {
  if (typeof stored !== "string") return stored
  try {
    return parseJson(stored)
  } catch {
    return undefined
  }
}

/** A few characters of what was stored, which may be anything. */
const shown = (value: unknown): string => String(JSON.stringify(value)).slice(0, 100)

/** What is wrong with a stored cursor, or its state. */
const stateOf = (stored: unknown, { account, feed, scope }: Identity): State | CursorRejected | string => {
  const cursor = parsed(stored)
  if (!isObject(cursor)) return `is not a cursor, which is a JSON object; ${restart}`
  const { gaps, round, seen, snapshot, swept, through, width } = cursor
  if (typeof cursor["version"] === "number" && cursor["version"] > version) {
    return `has the version ${cursor["version"]}, which a newer effect-sp-api wrote; this one reads version ${version}`
  }
  if (cursor["version"] !== version) return `has no known version (${shown(cursor["version"])}); ${restart}`
  if (cursor["feed"] !== feed) return `is of the feed ${shown(cursor["feed"])}; each feed needs a cursor of its own`
  if (cursor["scope"] !== scope) {
    const description = `is of ${shown(cursor["scope"])}, and this feed reads ${
      shown(scope)
    }; read what is new as a feed of its own, or ${restart}`
    return new CursorRejected({ description, isOfOtherScope: true })
  }
  const owner = cursor["account"]
  if (owner !== undefined && account !== undefined && owner !== account) {
    return `is of the account ${shown(owner)}, and this client calls for ${shown(account)}`
  }
  const times = { through: timeOf(through), snapshot: timeOf(snapshot), swept: timesOf(swept), gaps: gapsOf(gaps) }
  const memory = Memories.read(seen)
  const reading = roundOf(round)
  const damaged = through !== undefined && times.through === undefined
    ? "through"
    : snapshot !== undefined && times.snapshot === undefined
    ? "snapshot"
    : times.gaps === undefined
    ? "gaps"
    : times.swept === undefined
    ? "swept"
    : round !== undefined && reading === undefined
    ? "round"
    : memory === undefined
    ? "seen"
    : undefined
  if (damaged !== undefined) return `is damaged: its \`${damaged}\` cannot be read; ${restart}`
  return {
    progress: { through: times.through, gaps: times.gaps!, swept: times.swept! },
    snapshot: times.snapshot,
    width: typeof width === "number" && width > 0 ? width : undefined,
    round: reading,
    memory: memory!
  }
}

/** The state of a stored cursor, or why this feed does not take it. */
export const read = (stored: unknown, identity: Identity): State | ChangesError => {
  const state = stateOf(stored, identity)
  if (typeof state !== "string" && !(state instanceof CursorRejected)) return state
  const reason: ChangesErrorReason = typeof state === "string"
    ? new CursorRejected({ description: state, isOfOtherScope: false })
    : state
  return new ChangesError({ reason, feed: identity.feed })
}
