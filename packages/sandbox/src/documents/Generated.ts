/**
 * Content that is generated on demand and never held in memory.
 */
import type * as Stream from "effect/Stream"

/** Bytes that are generated when they are read: any part of them, always the same. */
export interface Generated {
  readonly length: number
  /** The bytes from `from` to before `to`. A chunk is valid until the next one is read. */
  readonly read: (from: number, to: number) => Stream.Stream<Uint8Array>
}
