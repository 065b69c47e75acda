/**
 * The bytes of generated documents. Small ones are made at once; large ones are made while they are read and never held as a whole.
 */
import { gzipSync } from "node:zlib"
import type { Charset } from "./Charset.ts"
import { encode } from "./Charset.ts"
import type { Generated } from "./Generated.ts"
import * as LargeFile from "./LargeFile.ts"
import type { Lines } from "./NumberedLines.ts"

/** What a document says: a content type with its charset, and its text in pieces, line ends included. */
export interface TextContent {
  readonly contentType: string
  readonly charset: Charset
  readonly pieces: () => Iterable<string>
}

/** What a document says that is too large to be held. */
export interface LargeTextContent {
  readonly contentType: string
  readonly charset: Charset
  readonly lines: Lines
}

/** The bytes of a document. */
export type Content = Uint8Array | Generated

/** A text as the content of a document, gzipped. */
export const gzipped = (content: TextContent | LargeTextContent): Content =>
  "lines" in content ? LargeFile.gzipped(content.lines, content.charset) : gzipSync(plain(content))

/** A text as the content of a document, as it is. */
export const plain = (content: TextContent): Uint8Array => encode(content.charset, [...content.pieces()].join(""))
