/** What feeds emit. */
import type { Cursor } from "./cursor.ts"

/** An entity that is new, or is not as it was. */
export interface Changed<out A> {
  readonly _tag: "Changed"
  /** Its key, such as an order id; undefined where Amazon sent none. */
  readonly entity: string | undefined
  /** When it changed by Amazon's clock, ISO 8601; undefined where Amazon did not say. */
  readonly updatedAt: string | undefined
  /** As it is now, whole. */
  readonly value: A
  /** Resumes after this element. */
  readonly cursor: Cursor
}

/** How far the feed is. */
export interface Checkpoint {
  readonly _tag: "Checkpoint"
  /** What Amazon had shown up to this time was received, ISO 8601; undefined where Amazon has not said the time yet. */
  readonly through: string | undefined
  /** Whether it was all of it: false while there is a backlog before `through`. */
  readonly complete: boolean
  /** Whether nothing is left to read until the next poll, what is read again included. */
  readonly idle: boolean
  /** Resumes after this element. */
  readonly cursor: Cursor
}

/** An entity that Amazon has no more. It may be one that the program has not stored, and it may be created again. */
export interface Removed {
  readonly _tag: "Removed"
  /** Its key, such as a SKU. */
  readonly entity: string
  /** Resumes after this element. */
  readonly cursor: Cursor
}

/** An element of a feed without snapshots. */
export type Element<A> = Changed<A> | Checkpoint

/** All entities that exist, after those of them that are new or changed. */
export interface Snapshot {
  readonly _tag: "Snapshot"
  /** What the snapshot is of: a program removes what it has of this part and what is not among the entities. */
  readonly scope: string
  readonly entities: ReadonlySet<string>
  /** Resumes after this element. */
  readonly cursor: Cursor
}

/** What the engine emits. */
export type Emitted<A> = Element<A> | Removed | Snapshot
