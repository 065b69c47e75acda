/**
 * The bytes of generated documents. Small ones are made at once; large ones are made while they are read and never held
 * as a whole.
 */
import { gzipSync } from "node:zlib"
import type { Charset } from "./Charset.ts"
import { encode } from "./Charset.ts"
import type { Generated } from "./Generated.ts"
import * as LargeFile from "./LargeFile.ts"
import type { Lines } from "./NumberedLines.ts"

/** The content of a document as strings with line ends, and its content type and charset. */
export interface TextContent {
  readonly contentType: string
  readonly charset: Charset
  readonly pieces: () => Iterable<string>
}

/** The same for a document that is too large for memory. */
export interface LargeTextContent {
  readonly contentType: string
  readonly charset: Charset
  readonly lines: Lines
}

/** The bytes of a document. */
export type Content = Uint8Array | Generated

/** The content as gzipped bytes. */
export const gzipped = (content: TextContent | LargeTextContent): Content =>
  "lines" in content ? LargeFile.gzipped(content.lines, content.charset) : gzipSync(plain(content))

/** The content as bytes. */
export const plain = (content: TextContent): Uint8Array => encode(content.charset, [...content.pieces()].join(""))
