/**
 * Contents that nobody holds.
 */
import type * as Stream from "effect/Stream"

/** Bytes that are made when they are read: any part of them, and the same every time. */
export interface Generated {
  readonly length: number
  /** The bytes from one place to before another, in pieces that are good until the next is asked for. */
  readonly read: (from: number, to: number) => Stream.Stream<Uint8Array>
}
