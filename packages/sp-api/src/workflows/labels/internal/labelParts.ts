/**
 * Where the labels of each API contain files, and the kind of a file.
 *
 * Source: Amazon's models of Merchant Fulfillment v0 (Base64 of gzip, with an MD5), Shipping v1 and v2, Vendor Direct
 * Fulfillment Shipping v1 and 2021-12-28, Vendor Shipments v1 and External Fulfillment 2024-09-11 (Base64).
 */
import * as Fields from "../../internal/fields.ts"

/** A file, still encoded. */
export interface Part {
  /** The path in the label: `FileContents.Contents`. */
  readonly field: string
  readonly content: unknown
  /** The format that the label names: `PDF`, `image/png`, `ZPL203`. */
  readonly format: string | undefined
  /** An MD5 as Base64. */
  readonly checksum: string | undefined
}

type Json = Fields.Fields<{ readonly [name: string]: unknown }>

const json = (value: unknown): Json => Fields.of(value as { readonly [name: string]: unknown } | null | undefined)

/** The first of these fields that has a value. */
const first = (value: Json, ...names: ReadonlyArray<string>): string | undefined =>
  names.map((name) => Fields.string(value[name])).find((field) => field !== undefined)

/** Fields that wrap a label, from the outermost. */
const wrappers = ["payload", "Label", "FileContents", "label", "document", "packageDocumentDetail"]

/** Fields with an array of labels. */
const arrays = ["labelData", "packageDocuments", "labelResults", "packageDocumentDetails"]

/** Fields with Base64. */
const contents = ["Contents", "labelStream", "contents", "content", "label", "base64EncodedContent"]

const formatOf = (value: Json): string | undefined =>
  first(value, "FileType", "format", "labelFormat", "contentType", "documentFormat", "LabelFormat")
    ?? first(json(value["labelSpecification"]), "labelFormat")

/** The files of a label of any API, in their order. */
export const partsOf = (label: unknown, path = "", outer?: string): ReadonlyArray<Part> => {
  const value = json(label)
  const format = formatOf(value) ?? outer
  const at = (name: string): string => path === "" ? name : `${path}.${name}`
  for (const name of arrays) {
    const labels = value[name]
    if (!Array.isArray(labels)) continue
    return labels.flatMap((inner, index) => {
      const field = `${at(name)}[${index}]`
      const parts = partsOf(inner, field, format)
      // A package without its label is an error, although the others have theirs.
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
  /** Without a dot. */
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

/** The kind by the first bytes of a file. */
const magic: ReadonlyArray<readonly [RegExp, Kind]> = [
  [/%PDF-/, kinds.pdf],
  [/^\u0089PNG\r\n/, kinds.png],
  [/^\u00FF\u00D8\u00FF/, kinds.jpeg],
  [/^GIF8/, kinds.gif],
  [/^\s*(?:\^XA|~DG|CT~~CD)/, kinds.zpl]
]

/** The kind by the format of a label, or by a `Content-Type`. */
const declared: ReadonlyArray<readonly [RegExp, Kind]> = [
  [/pdf/i, kinds.pdf],
  [/png/i, kinds.png],
  [/jpe?g/i, kinds.jpeg],
  [/gif/i, kinds.gif],
  [/zpl/i, kinds.zpl],
  [/^(?:PLAIN_TEXT|text\/plain)/i, kinds.text]
]

/** The kind of a file, by its bytes, and by the format of its label if those are not known. */
export const kindOf = (bytes: Uint8Array, format: string | undefined): Kind => {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024))
  return magic.find(([pattern]) => pattern.test(head))?.[1]
    ?? declared.find(([pattern]) => pattern.test(format ?? ""))?.[1]
    ?? kinds.unknown
}
