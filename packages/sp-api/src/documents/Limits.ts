/**
 * How large a document, and a part of it, may be.
 *
 * A document is read in constant memory, so its size as such is no danger and has no limit unless one is set. What is
 * held as a whole is bounded: a row, and a document that is collected.
 */
import * as Context from "effect/Context"

/** The sizes beyond which reading fails with `ResponseInvalid`. */
export interface Limits {
  /** Bytes of a document after decompression, while it is streamed. */
  readonly streamed: number
  /**
   * How many bytes one compressed byte may become; looked at from the first mebibyte on. Text of reports reaches 5 to
   * 30.
   */
  readonly ratio: number
  /** Bytes, or characters, of what is held as a whole: a collected document, one element of a JSON or XML document. */
  readonly collected: number
  /** Characters of one row of a flat file, or of one line of JSONL. */
  readonly row: number
}

/** No limit while streamed, 256 MiB when collected, 1 MiB for a row. */
export const defaults: Limits = {
  streamed: Infinity,
  ratio: Infinity,
  collected: 256 * 1024 * 1024,
  row: 1024 * 1024
}

/** The limits in force; {@link defaults} unless provided. */
export const CurrentLimits: Context.Reference<Limits> = Context.Reference<Limits>(
  "effect-sp-api/documents/Limits",
  { defaultValue: () => defaults }
)
