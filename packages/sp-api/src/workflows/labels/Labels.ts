/**
 * Labels and other shipping documents as files. Shipping APIs send them as Base64, some gzipped and with a checksum, or
 * behind a URL; this module returns bytes with a media type and a file extension.
 *
 * ```ts
 * const label = yield* VendorDirectFulfillmentShipping_2021_12_28.getShippingLabel({ purchaseOrderNumber: "PO1" })
 * const files = yield* Labels.files(label)
 * yield* Effect.forEach(files, ({ bytes, fileExtension }) => save([`label.${fileExtension}`, bytes]))
 * ```
 *
 * | API | input of {@link file} and {@link files} |
 * | --- | --- |
 * | Merchant Fulfillment v0 | `Label`, `FileContents`, a `Shipment` |
 * | Shipping v1 | `Label`, `LabelResult`, the payload of `retrieveShippingLabel` |
 * | Shipping v2 | a `PackageDocument`, `PackageDocumentDetail` (several files), `CollectionsFormDocument` |
 * | Vendor Direct Fulfillment Shipping, both versions | a `ShippingLabel` (a file for each package), `PackingSlip`, `CustomerInvoice` |
 * | Vendor Shipments v1 | a `TransportLabel` (several files) |
 * | External Fulfillment 2024-09-11 | the document of an invoice |
 *
 * Ship labels of External Fulfillment, the labels of an AWD shipment and the archive of Easy Ship are behind a URL:
 * {@link download}.
 *
 * Labels contain names and addresses. A {@link LabelFile} does not show its bytes when it is printed, logged or written
 * as JSON, and no error contains any part of them.
 *
 * The module has no `Service`: a label is an argument, and {@link download} needs only an `HttpClient`, which tests can
 * replace.
 */
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import type * as HttpClient from "effect/http/HttpClient"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type * as Awd from "../../apis/Awd_2024_05_09.ts"
import type * as EasyShip from "../../apis/EasyShip_2022_03_23.ts"
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
import { TaggedError } from "../../wire/taggedError.ts"
import * as Fields from "../internal/fields.ts"
import { md5 } from "../internal/md5.ts"
import type { Kind, Part } from "./internal/labelParts.ts"
import * as LabelParts from "./internal/labelParts.ts"

/** A response, or part of one, that contains the files of labels or other documents. */
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

/**
 * A response whose file is behind a URL: a ship label of External Fulfillment, the labels of an AWD shipment
 * (`getInboundShipmentLabels`), the archive of Easy Ship (`createScheduledPackageBulk`).
 */
export type LinkedLabel =
  | ExternalFulfillment.PackageShipLabel
  | Awd.ShipmentLabels
  | EasyShip.CreateScheduledPackagesResponse

/** A label cannot be decoded. */
export class LabelInvalid extends TaggedError("LabelInvalid")<{
  /** The field of the label: `FileContents.Checksum`; empty for the whole label. */
  readonly field: string
  /** Contains no part of the label. */
  readonly description: string
}> {
  override get message(): string {
    return printable(`The label is invalid: ${this.field === "" ? "it" : this.field} ${this.description}`)
  }
}

/** A file. Its bytes are not shown in output; read them with `bytes`. */
export class LabelFile {
  /** `application/pdf`, `image/png`, `application/zpl` … */
  readonly mediaType: string
  /** Without a dot: `pdf`. */
  readonly fileExtension: string
  /** In bytes. */
  readonly size: number
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array, kind: Kind) {
    this.#bytes = bytes
    this.mediaType = kind.mediaType
    this.fileExtension = kind.fileExtension
    this.size = bytes.length
  }

  /** The content of the file. */
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
      () =>
        invalid(field, "is truncated, damaged, or larger than the limits of documents allow; request the label again")
    )
    : Effect.succeed(bytes)

const fileOf = ({ checksum, content, field, format }: Part): Effect.Effect<LabelFile, LabelInvalid> => {
  if (content === undefined) return invalid(field, "contains no file")
  const decoded = typeof content === "string" ? Base64.decode(content.replace(/\s+/g, "")) : undefined
  if (decoded === undefined || Result.isFailure(decoded)) return invalid(field, "is not Base64")
  const encoded = decoded.success
  if (encoded.length === 0) return invalid(field, "is empty")
  return Effect.flatMap(decompress(field, encoded), (bytes) => {
    // The model does not say whether the MD5 is of the file or of its gzip.
    const isIntact = checksum === undefined
      || [bytes, encoded].some((candidate) => Base64.encode(md5(candidate)) === checksum.trim())
    return isIntact
      ? Effect.succeed(new LabelFile(bytes, LabelParts.kindOf(bytes, format)))
      : invalid(field, "does not match its checksum; request the label again")
  })
}

/**
 * The files of a label in their order, one for each package or document. Fails with `LabelInvalid` for a label without
 * a file, or one is not Base64, is damaged, or does not match its checksum.
 */
export const files = (label: Label): Effect.Effect<ReadonlyArray<LabelFile>, LabelInvalid> =>
  Effect.suspend(() => {
    const parts = LabelParts.partsOf(label)
    return parts.length === 0 ? invalid("", "contains no file") : Effect.forEach(parts, fileOf)
  })

/** The only file of a label. Fails like {@link files}, and for a label with several files. */
export const file = (label: Label): Effect.Effect<LabelFile, LabelInvalid> =>
  Effect.suspend(() => {
    const parts = LabelParts.partsOf(label)
    const [only] = parts
    return only === undefined
      ? invalid("", "contains no file")
      : parts.length > 1
      ? invalid("", `contains ${parts.length} files; use Labels.files to read all of them`)
      : fileOf(only)
  })

/** The field that should have the URL. */
const linkOf = (label: LinkedLabel): string =>
  "labelStatus" in label
    ? "labelDownloadURL"
    : "scheduledPackages" in label || "rejectedOrders" in label
    ? "printableDocumentsUrl"
    : "fileData"

/**
 * The file of a label that is behind a URL. The URL is requested without an access token. Fails with `LabelInvalid` and
 * Amazon's reason if it has no label, and with the `SpApiError` of a document.
 */
export const download = (
  label: LinkedLabel
): Effect.Effect<LabelFile, LabelInvalid | SpApiError, HttpClient.HttpClient> =>
  Effect.suspend(() => {
    const { errorDetails, fileData, labelDownloadURL, labelStatus, printableDocumentsUrl } = Fields.of(
      label as ExternalFulfillment.PackageShipLabel & Awd.ShipmentLabels & EasyShip.CreateScheduledPackagesResponse
    )
    const url = [Fields.of(fileData).url, labelDownloadURL, printableDocumentsUrl].map(Fields.string)
      .find((link) => link !== undefined)
    if (url === undefined) {
      const { code, message } = Fields.of(errorDetails)
      const reason = [code, message].filter((part) => Fields.string(part) !== undefined).join(": ")
      const status = Fields.string(labelStatus)
      return invalid(
        linkOf(label),
        `has no url${
          reason !== ""
            ? `, because Amazon failed to create the label: ${reason}`
            : `${status === undefined ? "" : `, and the labels are ${status}`}; request the label again`
        }`
      )
    }
    return Effect.scoped(Effect.flatMap(Document.open({ url }, { operation: "labels.download" }), (document) =>
      Effect.map(
        Bytes.collect(document.bytes, "labels.download"),
        (bytes) => new LabelFile(bytes, LabelParts.kindOf(bytes, document.contentType))
      )))
  })
