/** Labels of every API as files: encodings, checksums, formats, and that nothing of them is printed. */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Layer, Logger } from "effect"
import type * as MerchantFulfillment from "effect-sp-api/apis/MerchantFulfillmentV0"
import * as Labels from "effect-sp-api/workflows/Labels"
import { HttpClient, HttpClientResponse } from "effect/http"
import { createHash } from "node:crypto"
import { inspect } from "node:util"
import { gzipSync } from "node:zlib"
import { mutationsOf } from "../support/mutations.ts"

const pdf = Buffer.from("%PDF-1.4\nAnn, 1 Road\n%%EOF\n")
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const zpl = Buffer.from("^XA^FO50,50^FDAnn, 1 Road^FS^XZ\n")
const base64 = (bytes: Buffer) => bytes.toString("base64")
const md5 = (bytes: Buffer) => createHash("md5").update(bytes).digest("base64")

const merchant = (file: Buffer, FileType: string, checksum?: string): MerchantFulfillment.Label => {
  const gzip = gzipSync(file)
  return {
    Dimensions: { Length: 11, Width: 8.5, Unit: "inches" },
    LabelFormat: "PDF",
    FileContents: { Contents: base64(gzip), FileType, Checksum: checksum ?? md5(gzip) }
  }
}

const party = { partyId: "V1" }

describe("the file of a label", () => {
  const table: ReadonlyArray<
    readonly [title: string, label: Labels.Label, file: Buffer, type: string, extension: string]
  > = [
    [
      "of Merchant Fulfillment, whose checksum is of the gzip",
      merchant(pdf, "application/pdf"),
      pdf,
      "application/pdf",
      "pdf"
    ],
    [
      "of Merchant Fulfillment, whose checksum is of the file",
      merchant(zpl, "application/zpl", md5(zpl)),
      zpl,
      "application/zpl",
      "zpl"
    ],
    [
      "of a whole shipment",
      { Label: merchant(png, "image/png") } as MerchantFulfillment.Shipment,
      png,
      "image/png",
      "png"
    ],
    ["of file contents alone", merchant(png, "image/png").FileContents, png, "image/png", "png"],
    [
      "of Shipping v1",
      { labelStream: base64(png), labelSpecification: { labelFormat: "PNG", labelStockSize: "4x6" } },
      png,
      "image/png",
      "png"
    ],
    ["of a result of Shipping v1", { trackingId: "t", label: { labelStream: base64(png) } }, png, "image/png", "png"],
    ["of Shipping v2", { type: "LABEL", format: "ZPL", contents: base64(zpl) }, zpl, "application/zpl", "zpl"],
    [
      "of a collection form",
      { base64EncodedContent: base64(pdf), documentFormat: "PDF" },
      pdf,
      "application/pdf",
      "pdf"
    ],
    [
      "of a vendor's shipping label",
      {
        purchaseOrderNumber: "1",
        sellingParty: party,
        shipFromParty: party,
        labelFormat: "ZPL",
        labelData: [{ content: base64(zpl) }]
      },
      zpl,
      "application/zpl",
      "zpl"
    ],
    [
      "of a packing slip",
      { purchaseOrderNumber: "1", content: base64(pdf), contentType: "application/pdf" },
      pdf,
      "application/pdf",
      "pdf"
    ],
    [
      "of a customer invoice, which names no format",
      { purchaseOrderNumber: "1", content: base64(pdf) },
      pdf,
      "application/pdf",
      "pdf"
    ],
    [
      "of a vendor shipment",
      { labelData: [{ labelFormat: "PDF", label: base64(pdf) }] },
      pdf,
      "application/pdf",
      "pdf"
    ],
    ["of an external invoice", { document: { format: "PDF", content: base64(pdf) } }, pdf, "application/pdf", "pdf"],
    [
      "in lines of 76 characters",
      { format: "PDF", content: base64(pdf).replace(/(.{10})/g, "$1\r\n") },
      pdf,
      "application/pdf",
      "pdf"
    ],
    [
      "in plain text",
      { format: "PLAIN_TEXT", content: base64(Buffer.from("Ann")) },
      Buffer.from("Ann"),
      "text/plain",
      "txt"
    ],
    [
      "of an unnamed format",
      { content: base64(Buffer.from("Ann")) },
      Buffer.from("Ann"),
      "application/octet-stream",
      "bin"
    ],
    ["whose bytes are of another format than it says", { format: "PDF", content: base64(png) }, png, "image/png", "png"]
  ]
  for (const [title, label, bytes, mediaType, fileExtension] of table) {
    it.effect(`${title} is decoded, with its media type and file extension`, () =>
      Effect.gen(function*() {
        const file = yield* Labels.file(label)
        assert.deepStrictEqual(Buffer.from(file.bytes), bytes)
        assert.deepStrictEqual([file.mediaType, file.fileExtension, file.size], [
          mediaType,
          fileExtension,
          bytes.length
        ])
      }))
  }

  it.effect("of one package that is missing fails with its place", () =>
    Effect.gen(function*() {
      const whole = { content: base64(pdf) }
      for (
        const [index, labelData] of [[1, [whole, {}]], [0, [null, whole]], [1, [whole, { content: null }]]] as const
      ) {
        const error = yield* Effect.flip(Labels.files({ labelData } as unknown as Labels.Label))
        assert.include(error.message, `labelData[${index}] contains no file`)
      }
    }))

  it.effect("that is truncated, empty, not Base64 or does not match its checksum fails with LabelInvalid", () =>
    Effect.gen(function*() {
      const contents = merchant(pdf, "application/pdf").FileContents
      const gzip = gzipSync(pdf)
      const wrong: ReadonlyArray<readonly [Labels.Label, string]> = [
        [merchant(pdf, "application/pdf", md5(zpl)), "does not match its checksum"],
        [{ ...contents, Contents: base64(gzip.subarray(0, gzip.length - 12)) }, "is truncated"],
        [{ ...contents, Contents: "" }, "is empty"],
        [{ ...contents, Contents: "*".repeat(8) }, "is not Base64"],
        [{ ...contents, Contents: 7 as unknown as string }, "is not Base64"],
        [{} as Labels.Label, "it contains no file"],
        [null as unknown as Labels.Label, "it contains no file"]
      ]
      for (const [label, description] of wrong) {
        const error = yield* Effect.flip(Labels.file(label))
        assert.strictEqual(error._tag, "LabelInvalid")
        assert.include(error.message, description)
      }
    }))

  it.effect("of each package is returned by files, in their order", () =>
    Effect.gen(function*() {
      const label = {
        purchaseOrderNumber: "1",
        sellingParty: party,
        shipFromParty: party,
        labelFormat: "PNG",
        labelData: [{ content: base64(png) }, { content: base64(zpl) }]
      }
      assert.deepStrictEqual((yield* Labels.files(label)).map((file) => file.fileExtension), ["png", "zpl"])
      assert.include((yield* Effect.flip(Labels.file(label))).message, "it contains 2 files; use Labels.files")
    }))

  it.effect("fails with a typed error if any property is missing or has another type", () =>
    Effect.gen(function*() {
      const labels = [
        ...table.map(([, label]) => label),
        { labelData: [{ labelFormat: "PDF", label: base64(pdf) }, { label: base64(png) }] }
      ]
      for (const label of labels) {
        for (const { title, value } of mutationsOf(label, "label")) {
          const exit = yield* Effect.exit(Labels.files(value as Labels.Label))
          const isTyped = Exit.isSuccess(exit) || exit.cause.reasons.every(Cause.isFailReason)
          assert.isTrue(isTyped, `${title} ${exit}`)
        }
      }
    }))

  it.effect("is in no output: printed, logged, spread or written as JSON", () =>
    Effect.gen(function*() {
      const lines: Array<string> = []
      const logger = Logger.make(({ message }) => void lines.push(inspect(message, { depth: null })))
      const file = yield* Labels.file({ format: "ZPL", content: base64(zpl) })
      yield* Effect.log("label", file).pipe(Effect.provide(Logger.layer([logger])))
      const output = [
        ...lines,
        inspect(file, { depth: null, showHidden: true }),
        JSON.stringify({ file }),
        `${file}`,
        JSON.stringify({ ...file })
      ].join("\n")
      assert.notInclude(output, "Ann")
      assert.notInclude(output, base64(zpl).slice(0, 12))
      assert.notMatch(output, /94, 88, 65|5e 58 41/)
      assert.include(output, "application/zpl")
    }))
})

describe("a ship label of External Fulfillment", () => {
  const documents = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request) =>
      Effect.succeed(HttpClientResponse.fromWeb(
        request,
        request.headers["x-amz-access-token"] === undefined
          ? new Response(zpl, { headers: { "content-type": "x.application/zpl" } })
          : new Response("", { status: 400 })
      ))
    )
  )
  const url = "https://labels.s3.eu-west-1.amazonaws.com/1?X-Amz-Signature=planted"

  it.effect("is downloaded from its URL without a token", () =>
    Effect.gen(function*() {
      const file = yield* Labels.download({ packageId: "1", fileData: { url } })
      assert.deepStrictEqual([Buffer.from(file.bytes), file.mediaType], [zpl, "application/zpl"])
    }).pipe(Effect.provide(documents)))

  it.effect.each(
    [
      { labelStatus: "GENERATED", labelDownloadURL: url },
      { scheduledPackages: [], printableDocumentsUrl: url }
    ] as ReadonlyArray<Labels.LinkedLabel>
  )("of AWD and Easy Ship is downloaded too", (label) =>
    Effect.gen(function*() {
      assert.deepStrictEqual(Buffer.from((yield* Labels.download(label)).bytes), zpl)
    }).pipe(Effect.provide(documents)))

  it.effect("that AWD has not made yet fails with its status", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Labels.download({ labelStatus: "GENERATING" }))
      assert.include(
        error.message,
        "labelDownloadURL has no url, and the labels are GENERATING; request the label again"
      )
    }).pipe(Effect.provide(documents)))

  it.effect("that Amazon failed to create fails with Amazon's reason", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Labels.download({
        packageId: "1",
        status: "FAILURE",
        errorDetails: { code: "InvalidPackage", message: "too heavy" }
      }))
      assert.include(error.message, "InvalidPackage: too heavy")
    }).pipe(Effect.provide(documents)))
})
