/**
 * Labels and other sheets as files: what the shipping APIs send as Base64, some of it gzipped and with a checksum, some of
 * it behind a URL, as bytes with a media type and a file extension.
 *
 * ```ts
 * const label = yield* VendorDirectFulfillmentShipping_2021_12_28.getShippingLabel({ purchaseOrderNumber: "PO1" })
 * const files = yield* Labels.files(label)
 * yield* Effect.forEach(files, ({ bytes, fileExtension }) => save([`label.${fileExtension}`, bytes]))
 * ```
 *
 * | API | what {@link file} and {@link files} take |
 * | --- | --- |
 * | Merchant Fulfillment v0 | `Label`, `FileContents`, a `Shipment` |
 * | Shipping v1 | `Label`, `LabelResult`, the payload of `retrieveShippingLabel` |
 * | Shipping v2 | a `PackageDocument`, `PackageDocumentDetail` (several files), `CollectionsFormDocument` |
 * | Vendor Direct Fulfillment Shipping, both versions | a `ShippingLabel` (a file for each package), `PackingSlip`, `CustomerInvoice` |
 * | Vendor Shipments v1 | a `TransportLabel` (several files) |
 * | External Fulfillment 2024-09-11 | the document of an invoice; ship labels are behind a URL: {@link download} |
 *
 * Labels hold names and addresses. A {@link LabelFile} does not show its bytes when it is printed, logged or written as
 * JSON, and no error holds any part of them.
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import type * as HttpClient from "effect/http/HttpClient"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type * as ExternalFulfillment from "../../apis/ExternalFulfillmentShipments_2024_09_11.ts"
import type * as MerchantFulfillment from "../../apis/MerchantFulfillmentV0.ts"
import type * as Shipping from "../../apis/Shipping.ts"
import type * as ShippingV2 from "../../apis/ShippingV2.ts"
import type * as DirectCurrent from "../../apis/VendorDirectFulfillmentShipping_2021_12_28.ts"
import type * as DirectV1 from "../../apis/VendorDirectFulfillmentShippingV1.ts"
import type * as VendorShipments from "../../apis/VendorShipments.ts"
import * as Document from "../../documents/Document.ts"
import * as Gunzip from "../../documents/Gunzip.ts"
import * as Bytes from "../../documents/internal/bytes.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { printable } from "../../wire/redaction.ts"
import * as Fields from "../internal/fields.ts"
import { md5 } from "../internal/md5.ts"
import type { Kind, Part } from "./internal/labelParts.ts"
import * as LabelParts from "./internal/labelParts.ts"

/** What holds the files of labels and other sheets. */
export type Label =
  | MerchantFulfillment.Label
  | MerchantFulfillment.FileContents
  | MerchantFulfillment.Shipment
  | Shipping.Label
  | Shipping.LabelResult
  | Shipping.RetrieveShippingLabelResult
  | ShippingV2.PackageDocument
  | ShippingV2.PackageDocumentDetail
  | ShippingV2.CollectionsFormDocument
  | DirectV1.ShippingLabel
  | DirectV1.PackingSlip
  | DirectV1.CustomerInvoice
  | DirectCurrent.ShippingLabel
  | DirectCurrent.PackingSlip
  | DirectCurrent.CustomerInvoice
  | VendorShipments.TransportLabel
  | ExternalFulfillment.Document
  | ExternalFulfillment.InvoiceResponse

/** A label is not what it should be. */
export class LabelInvalid extends Data.TaggedError("LabelInvalid")<{
  /** Where in the label: `FileContents.Checksum`; empty for the whole. */
  readonly field: string
  /** Holds nothing of the label. */
  readonly description: string
}> {
  override get message(): string {
    return printable(`The label is invalid: ${this.field === "" ? "" : `${this.field} `}${this.description}`)
  }
}

/** A file. Its bytes show in no output: ask for them by name. */
export class LabelFile {
  /** `application/pdf`, `image/png`, `application/zpl` … */
  readonly mediaType: string
  /** Without a point: `pdf`. */
  readonly fileExtension: string
  /** Its length in bytes. */
  readonly size: number
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array, kind: Kind) {
    this.#bytes = bytes
    this.mediaType = kind.mediaType
    this.fileExtension = kind.fileExtension
    this.size = bytes.length
  }

  /** The file itself. */
  get bytes(): Uint8Array {
    return this.#bytes
  }
}

const operation = "labels.file"

const invalid = (field: string, description: string): Effect.Effect<never, LabelInvalid> =>
  Effect.fail(new LabelInvalid({ field, description }))

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const decompress = (field: string, bytes: Uint8Array): Effect.Effect<Uint8Array, LabelInvalid> =>
  isGzip(bytes)
    ? Effect.catch(
      Bytes.collect(Gunzip.gunzip(Stream.make(bytes), { operation }), operation),
      () => invalid(field, "is cut off, damaged, or larger than the limits of documents allow")
    )
    : Effect.succeed(bytes)

const fileOf = ({ checksum, content, field, format }: Part): Effect.Effect<LabelFile, LabelInvalid> => {
  if (content === undefined) return invalid(field, "holds no file")
  const decoded = typeof content === "string" ? Base64.decode(content.replace(/\s+/g, "")) : undefined
  if (decoded === undefined || Result.isFailure(decoded)) return invalid(field, "is not Base64")
  const encoded = decoded.success
  if (encoded.length === 0) return invalid(field, "is empty")
  return Effect.flatMap(decompress(field, encoded), (bytes) => {
    // The model does not say whether the MD5 is of the file or of its gzip; both guard against the same damage.
    const isIntact = checksum === undefined
      || [bytes, encoded].some((candidate) => Base64.encode(md5(candidate)) === checksum.trim())
    return isIntact
      ? Effect.succeed(new LabelFile(bytes, LabelParts.kindOf(bytes, format)))
      : invalid(field, "is not what its checksum says: ask for the label again")
  })
}

/**
 * The files of a label, in their order: one for each package or document. Fails with `LabelInvalid` where there is none,
 * or one is not Base64, is damaged, or does not match its checksum.
 */
export const files = (label: Label): Effect.Effect<ReadonlyArray<LabelFile>, LabelInvalid> =>
  Effect.suspend(() => {
    const parts = LabelParts.partsOf(label)
    return parts.length === 0 ? invalid("", "it holds no file") : Effect.forEach(parts, fileOf)
  })

/** The file of a label. Fails as {@link files} does, and where the label holds several. */
export const file = (label: Label): Effect.Effect<LabelFile, LabelInvalid> =>
  Effect.suspend(() => {
    const parts = LabelParts.partsOf(label)
    const [only] = parts
    return only === undefined
      ? invalid("", "it holds no file")
      : parts.length > 1
      ? invalid("", `it holds ${parts.length} files; take Labels.files`)
      : fileOf(only)
  })

/**
 * The file of a ship label of External Fulfillment, which is behind a URL. The URL is called without a token. Fails with
 * `LabelInvalid` where Amazon made no label, and says why, and with `SpApiError` as documents do.
 */
export const download = (
  label: ExternalFulfillment.PackageShipLabel
): Effect.Effect<LabelFile, LabelInvalid | SpApiError, HttpClient.HttpClient> =>
  Effect.suspend(() => {
    const { errorDetails, fileData } = Fields.of(label)
    const url = Fields.string(Fields.of(fileData).url)
    if (url === undefined) {
      const { code, message } = Fields.of(errorDetails)
      const why = [code, message].filter((part) => Fields.string(part) !== undefined).join(": ")
      return invalid("fileData", `has no url${why === "" ? "" : `, because Amazon failed to make the label: ${why}`}`)
    }
    return Effect.scoped(Effect.flatMap(Document.open({ url }, { operation: "labels.download" }), (document) =>
      Effect.map(
        Bytes.collect(document.bytes, "labels.download"),
        (bytes) => new LabelFile(bytes, LabelParts.kindOf(bytes, document.contentType))
      )))
  })
