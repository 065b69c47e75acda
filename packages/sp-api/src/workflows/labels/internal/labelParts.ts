/**
 * Where the files stand in the labels of each API, and what kind of file they are.
 *
 * Facts: Amazon's models of Merchant Fulfillment v0 (Base64 of gzip, with an MD5), Shipping v1 and v2, Vendor Direct
 * Fulfillment Shipping v1 and 2021-12-28, Vendor Shipments v1 and External Fulfillment 2024-09-11 (Base64).
 */
import * as Fields from "../../internal/fields.ts"

/** A file, still encoded. */
export interface Part {
  /** Where it stands: `FileContents.Contents`. */
  readonly field: string
  readonly content: unknown
  /** What the label says of its format: `PDF`, `image/png`, `ZPL203`. */
  readonly format: string | undefined
  /** Base64 of an MD5. */
  readonly checksum: string | undefined
}

type Json = Fields.Fields<{ readonly [name: string]: unknown }>

const json = (value: unknown): Json => Fields.of(value as { readonly [name: string]: unknown } | null | undefined)

/** The first of these fields that is there. */
const first = (value: Json, ...names: ReadonlyArray<string>): string | undefined =>
  names.map((name) => Fields.string(value[name])).find((found) => found !== undefined)

/** Objects that only wrap a label, from the outermost. */
const wrappers = ["payload", "Label", "FileContents", "label", "document", "packageDocumentDetail"]

/** Arrays of labels. */
const arrays = ["labelData", "packageDocuments", "labelResults", "packageDocumentDetails"]

/** The fields that hold Base64. */
const contents = ["Contents", "labelStream", "contents", "content", "label", "base64EncodedContent"]

const formatOf = (value: Json): string | undefined =>
  first(value, "FileType", "format", "labelFormat", "contentType", "documentFormat", "LabelFormat")
    ?? first(json(value["labelSpecification"]), "labelFormat")

/** The files of a label of any API, in their order; none where it holds none. */
export const partsOf = (label: unknown, path = "", outer?: string): ReadonlyArray<Part> => {
  const value = json(label)
  const format = formatOf(value) ?? outer
  const at = (name: string): string => path === "" ? name : `${path}.${name}`
  for (const name of arrays) {
    const found = value[name]
    if (!Array.isArray(found)) continue
    return found.flatMap((inner, index) => {
      const field = `${at(name)}[${index}]`
      const parts = partsOf(inner, field, format)
      // A package without its label must not go unnoticed among the others.
      return parts.length > 0 ? parts : [{ field, content: undefined, format, checksum: undefined }]
    })
  }
  for (const name of wrappers) {
    if (Fields.isObject(value[name])) return partsOf(value[name], at(name), format)
  }
  const name = contents.find((name) => value[name] !== undefined && value[name] !== null)
  return name === undefined
    ? []
    : [{ field: at(name), content: value[name], format, checksum: first(value, "Checksum") }]
}

/** A kind of file. */
export interface Kind {
  readonly mediaType: string
  /** Without a point. */
  readonly fileExtension: string
}

const kinds = {
  pdf: { mediaType: "application/pdf", fileExtension: "pdf" },
  png: { mediaType: "image/png", fileExtension: "png" },
  jpeg: { mediaType: "image/jpeg", fileExtension: "jpg" },
  gif: { mediaType: "image/gif", fileExtension: "gif" },
  zpl: { mediaType: "application/zpl", fileExtension: "zpl" },
  text: { mediaType: "text/plain", fileExtension: "txt" },
  unknown: { mediaType: "application/octet-stream", fileExtension: "bin" }
} as const satisfies { readonly [name: string]: Kind }

/** By how a file begins. */
const magic: ReadonlyArray<readonly [RegExp, Kind]> = [
  [/%PDF-/, kinds.pdf],
  [/^\u0089PNG\r\n/, kinds.png],
  [/^\u00FF\u00D8\u00FF/, kinds.jpeg],
  [/^GIF8/, kinds.gif],
  [/^\s*(?:\^XA|~DG|CT~~CD)/, kinds.zpl]
]

/** By what a label, or a `Content-Type`, says. */
const declared: ReadonlyArray<readonly [RegExp, Kind]> = [
  [/pdf/i, kinds.pdf],
  [/png/i, kinds.png],
  [/jpe?g/i, kinds.jpeg],
  [/gif/i, kinds.gif],
  [/zpl/i, kinds.zpl],
  [/^(?:PLAIN_TEXT|text\/plain)/i, kinds.text]
]

/** The kind of a file: the bytes tell, and where they do not, what the label says. */
export const kindOf = (bytes: Uint8Array, format: string | undefined): Kind => {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024))
  return magic.find(([pattern]) => pattern.test(head))?.[1]
    ?? declared.find(([pattern]) => pattern.test(format ?? ""))?.[1]
    ?? kinds.unknown
}
