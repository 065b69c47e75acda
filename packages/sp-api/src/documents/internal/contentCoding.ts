/**
 * Detects how bytes are compressed. Headers are not reliable: `fetch` decompresses and keeps the header, `node:http`
 * and undici do not decompress, and some servers send no header, or a wrong one. So headers decide only for formats
 * without a magic number (brotli, deflate); the first bytes decide for all others.
 */
/** A compression format, named as in `DecompressionStream`. */
export type Coding = "gzip" | "deflate" | "deflate-raw" | "brotli" | "zstd"

/** The supported content codings: those of `fetch` (https://fetch.spec.whatwg.org/#handle-content-codings). */
const codings: Readonly<Record<string, Coding>> = {
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
  br: "brotli",
  zstd: "zstd"
}

/** No compression: the token of RFC 9110, and values that uploaders to S3 set by mistake. */
const uncompressed = /^(?:identity|none|binary|utf-?8|aws-chunked|)$/

/** The most layers of compression that are removed. */
export const maxLayers = 4

/** The decompression that a header announces. */
export interface Plan {
  /** The remaining codings, outermost first. */
  readonly left: Array<Coding>
  /** The first unknown name. */
  readonly refused: string | undefined
}

/**
 * Parses a `content-encoding`.
 *
 * @param decoded whether `fetch` received the body: it decodes all codings of the header, or none
 */
export const planOf = (header: string | null | undefined, decoded: boolean): Plan => {
  const names = (header ?? "").toLowerCase().split(",").map((name) => name.trim())
  const isKnown = (name: string) => Object.hasOwn(codings, name)
  return {
    left: decoded && names.every(isKnown) ? [] : names.filter(isKnown).map((name) => codings[name]!).reverse(),
    refused: names.find((name) => !isKnown(name) && !uncompressed.test(name))?.slice(0, 40)
  }
}

/** Bytes that suffice for {@link layerOf}. */
export const headSize = 64

/** Whether bytes may be zlib data: the usual headers are the letter x and another character. */
export const mayBeZlib = (head: Uint8Array): boolean => head[0] === 0x78 && (head[0] << 8 | head[1]!) % 31 === 0

/** Control characters other than white space, ESC and later ones: none of them begins a string. */
const isControl = (byte: number): boolean => byte < 9 || byte > 13 && byte < 27

/**
 * Returns the outermost compression of the bytes, or undefined for uncompressed bytes. Removes its announcement from
 * `left`.
 */
export const layerOf = (head: Uint8Array, left: Array<Coding>): Coding | undefined => {
  const [a, b, c, d] = head
  const detected: Coding | undefined = a === 0x1f && b === 0x8b
    ? "gzip"
    : a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd || a! >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18
    ? "zstd"
    : undefined
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    if (next === detected) return detected
    if (detected === undefined && next === "brotli") return next
    if (detected === undefined && next === "deflate") {
      return (a! & 15) === 8 && (a! << 8 | b!) % 31 === 0 ? next : "deflate-raw"
    }
  }
  return detected ?? (mayBeZlib(head) && head.subarray(0, headSize).some(isControl) ? "deflate" : undefined)
}
