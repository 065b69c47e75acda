/**
 * Limits on the size of documents and their parts.
 *
 * Documents are read in constant memory, so their size is not limited by default. Values held in memory are: a row, an
 * element, a collected document.
 */
import * as Context from "effect/Context"

/** Sizes beyond which reading fails with `ResponseInvalid`. */
export interface Limits {
  /** Bytes of a document after decompression, while it is streamed. */
  readonly streamed: number
  /** Decompressed bytes per compressed byte, checked after the first MiB. Reports reach 5 to 30. */
  readonly ratio: number
  /** Bytes or characters of a collected document, or of one element of a JSON or XML document. */
  readonly collected: number
  /** Characters of one row of a flat file, or of one line of JSONL. */
  readonly row: number
}

/** Unlimited while streamed, 256 MiB when collected, 1 Mi characters per row. */
export const defaults: Limits = {
  streamed: Infinity,
  ratio: Infinity,
  collected: 256 * 1024 * 1024,
  row: 1024 * 1024
}

/** The current limits; default {@link defaults}. */
export const CurrentLimits: Context.Reference<Limits> = Context.Reference<Limits>(
  "effect-sp-api/documents/Limits",
  { defaultValue: () => defaults }
)
