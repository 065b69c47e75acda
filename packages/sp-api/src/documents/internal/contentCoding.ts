/**
 * What bytes are compressed by. Headers alone do not tell: `fetch` decompresses by itself and keeps the header, `node:http` and undici do
 * not decompress, and some servers send no header, or a wrong one. So a header counts for what has no magic number (brotli, deflate), and
 * the first bytes for everything else.
 */
/** A format of compression, by the names of `DecompressionStream`. */
export type Coding = "gzip" | "deflate" | "deflate-raw" | "brotli" | "zstd"

/** The content codings that can be undone, which are those of `fetch` (https://fetch.spec.whatwg.org/#handle-content-codings). */
const codings: Readonly<Record<string, Coding>> = {
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
  br: "brotli",
  zstd: "zstd"
}

/** No compression: the token of RFC 9110, and what uploaders to S3 are known to write into `content-encoding` by mistake. */
const uncompressed = /^(?:identity|none|binary|utf-?8|aws-chunked|)$/

/** How often a body may be compressed. */
export const maxLayers = 4

/** What a header says. */
export interface Plan {
  /** What is left to undo, outermost first. */
  readonly left: Array<Coding>
  /** The first name that is not known here. */
  readonly refused: string | undefined
}

/**
 * Reads a `content-encoding`.
 *
 * @param decoded whether `fetch` received the body, which undoes all of a list or nothing
 */
export const planOf = (header: string | null | undefined, decoded: boolean): Plan => {
  const names = (header ?? "").toLowerCase().split(",").map((name) => name.trim())
  const isKnown = (name: string) => Object.hasOwn(codings, name)
  return {
    left: decoded && names.every(isKnown) ? [] : names.filter(isKnown).map((name) => codings[name]!).reverse(),
    refused: names.find((name) => !isKnown(name) && !uncompressed.test(name))?.slice(0, 40)
  }
}

/** Bytes that tell all that {@link layerOf} can tell. */
export const headSize = 64

/** Whether bytes may be zlib data: its usual headers are the letter x and another character. */
export const mayBeZlib = (head: Uint8Array): boolean => head[0] === 0x78 && (head[0] << 8 | head[1]!) % 31 === 0

/** Control characters, which no text begins with. */
const isControl = (byte: number): boolean => byte < 9 || byte > 13 && byte < 27

/**
 * The compression that bytes begin with; what was announced for them is taken off `left`. Undefined where they are not
 * compressed.
 */
export const layerOf = (head: Uint8Array, left: Array<Coding>): Coding | undefined => {
  const [a, b, c, d] = head
  const found: Coding | undefined = a === 0x1f && b === 0x8b
    ? "gzip"
    : a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd || a! >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18
    ? "zstd"
    : undefined
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    if (next === found) return found
    if (found === undefined && next === "brotli") return next
    if (found === undefined && next === "deflate") {
      return (a! & 15) === 8 && (a! << 8 | b!) % 31 === 0 ? next : "deflate-raw"
    }
  }
  return found ?? (mayBeZlib(head) && head.subarray(0, headSize).some(isControl) ? "deflate" : undefined)
}
