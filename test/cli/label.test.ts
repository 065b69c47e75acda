/** `spapi label` as a process of its own, against the sandbox. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { spapi } from "./support/inProcess.ts"
import { environment, spapiOnTerminal } from "./support/spapi.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

const server = Sandbox.layerServer()
const pdf = "%PDF-1.4\nAnn, 1 Road\n%%EOF\n"
const zpl = "^XA^FO50,50^FDAnn, 1 Road^FS^XZ"
const png = Buffer.from("89504e470d0a1a0a0000", "hex")
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString("base64")

/** Has the sandbox respond to an operation with this. */
const respond = (operation: string, body: object) =>
  Effect.flatMap(Sandbox.Sandbox, ({ stubs }) => stubs.add({ operation, response: { body } }))

const direct = (...contents: ReadonlyArray<string>) =>
  respond("vendorDirectFulfillmentShipping_2021-12-28.getShippingLabel", {
    purchaseOrderNumber: "PO1",
    sellingParty: { partyId: "V1" },
    shipFromParty: { partyId: "V1" },
    labelFormat: "PDF",
    labelData: contents.map((content) => ({ content: base64(content) }))
  })

const shipment = "52d3f7e5-5b1c-4a7e-9f4e-0a1b2c3d4e5f"

describe("spapi label", () => {
  it.live("saves labels as files of their owner's, whose ending is that of the label", () =>
    Effect.gen(function*() {
      const [home, env] = [yield* folder, yield* environment]
      yield* direct(pdf, pdf)
      const label = (...flags: ReadonlyArray<string>) =>
        spapi(["label", "PO1", "--api", "vendor-direct", ...flags], env)
      const [saved, other, several] = yield* Effect.all([
        label("--out", join(home, "label.pdf")),
        label("--out", join(home, "label.png")),
        label("--out", "-")
      ], { concurrency: 3 })
      assert.deepStrictEqual([saved.code, saved.err, other.code], [0, "", 2])
      assert.include(other.err, "The label is pdf, not png")
      assert.deepStrictEqual([several.code, several.out], [2, ""])
      assert.include(several.err, "There are 2 labels, and stdout takes one")
      assert.deepStrictEqual(readdirSync(home).sort(), ["label-2.pdf", "label.pdf"])
      assert.strictEqual(readFileSync(join(home, "label.pdf"), "utf8"), pdf)
      assert.strictEqual(statSync(join(home, "label.pdf")).mode & 0o777, 0o600)
      assert.notInclude(saved.out, "Ann")
    }).pipe(Effect.scoped, Effect.provide(server)), 300_000)

  it.live("writes one label to stdout, as it is, but not to a terminal", () =>
    Effect.gen(function*() {
      const env = yield* environment
      yield* direct(zpl)
      const args = ["label", "PO1", "--api", "vendor-direct", "--out", "-"]
      assert.deepStrictEqual(yield* spapi(args, env), { code: 0, out: zpl, err: "" })
      const shown = yield* spapiOnTerminal(args, env)
      assert.strictEqual(shown.code, 2)
      assert.notInclude(shown.sent, "Ann")
    }).pipe(Effect.provide(server)), 300_000)

  it.live(
    "takes those of Merchant Fulfillment, Shipping v1 and v2 and of vendors, in the format of the ending",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* environment]
        const { requestsOf } = yield* Sandbox.Sandbox
        yield* respond("merchantFulfillmentV0.getShipment", {
          payload: { Label: { FileContents: { Contents: base64(gzipSync(png)), FileType: "image/png", Checksum: "" } } }
        })
        yield* respond("shippingV2.getShipmentDocuments", {
          payload: {
            shipmentId: "S1",
            packageDocumentDetail: {
              packageClientReferenceId: "P1",
              packageDocuments: [{ type: "LABEL", format: "ZPL", contents: base64(zpl) }]
            }
          }
        })
        yield* respond("shipping.retrieveShippingLabel", {
          payload: { labelStream: base64(png), labelSpecification: { labelFormat: "PNG", labelStockSize: "4x6" } }
        })
        const cases: ReadonlyArray<readonly [file: string, args: ReadonlyArray<string>]> = [
          ["merchant.png", [shipment]],
          ["v2.zpl", ["S1", "--api", "shipping", "--package", "P1"]],
          ["v1.png", ["S1", "--api", "shipping-v1", "--tracking", "T1"]]
        ]
        yield* Effect.forEach(cases, ([file, args]) =>
          Effect.map(spapi(["label", ...args, "--out", join(home, file), "--quiet"], env), ({ code, err, out }) => {
            assert.deepStrictEqual([code, err], [0, ""], file)
            assert.deepStrictEqual((JSON.parse(out) as ReadonlyArray<{ file: string }>)[0]!.file, join(home, file))
          }), { concurrency: 3 })
        assert.deepStrictEqual(readdirSync(home).sort(), ["merchant.png", "v1.png", "v2.zpl"])
        assert.deepStrictEqual(readFileSync(join(home, "merchant.png")), png)
        assert.strictEqual(readFileSync(join(home, "v2.zpl"), "utf8"), zpl)
        assert.lengthOf(yield* requestsOf("shippingV2.getShipmentDocuments"), 1)
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )

  it.live(
    "has those of External Fulfillment generated where a person agrees or --yes is given",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* environment]
        const files = yield* Effect.acquireRelease(
          Effect.callback<ReturnType<typeof createServer>>((resume) => {
            const http = createServer((_, response) => response.end(pdf))
            http.listen(0, "127.0.0.1", () => resume(Effect.succeed(http)))
          }),
          (http) => Effect.sync(() => http.close())
        )
        const { port } = files.address() as { port: number }
        yield* respond("externalFulfillmentShipments_2024-09-11.generateShipLabels", {
          packageShipLabelList: [{ packageId: "1", status: "SUCCESS", fileData: { url: `http://127.0.0.1:${port}/l` } }]
        })
        const args = ["label", "S1", "--api", "external-fulfillment", "--package", "1", "--out", join(home, "label")]
        const [unasked, generated] = yield* Effect.all([spapi(args, env), spapi([...args, "--yes"], env)], {
          concurrency: 2
        })
        assert.deepStrictEqual([unasked.code, unasked.out], [2, ""])
        assert.include(unasked.err, "--yes")
        assert.deepStrictEqual([generated.code, generated.err], [0, ""])
        assert.strictEqual(readFileSync(join(home, "label.pdf"), "utf8"), pdf)
        assert.notInclude(generated.out, "127.0.0.1")
        const { requestsOf } = yield* Sandbox.Sandbox
        assert.lengthOf(yield* requestsOf("externalFulfillmentShipments_2024-09-11.generateShipLabels"), 1)
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )

  it.live(
    "says whose label is missing or damaged, what a flag is missing for, and writes nothing",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* environment]
        yield* respond("merchantFulfillmentV0.getShipment", { payload: { ShipmentId: shipment } })
        yield* direct("")
        const out = ["--out", join(home, "label.pdf")]
        const cases: ReadonlyArray<readonly [code: number, args: ReadonlyArray<string>, message: RegExp]> = [
          [8, [shipment], /52d3f7e5-.*: The label is invalid: it contains no file/],
          [8, ["PO1", "--api", "vendor-direct"], /PO1: The label is invalid: .* is empty/],
          [2, ["S1", "--api", "shipping"], /Which package\?.*\n.*--package/],
          [2, ["S1", "--api", "shipping-v1"], /Which container\?.*\n.*--tracking/],
          [2, ["S1", "S2", "--api", "external-fulfillment"], /no person can be asked here/]
        ]
        yield* Effect.forEach(cases, ([code, args, message]) =>
          Effect.map(spapi(["label", ...out, ...args], env), (ended) => {
            assert.deepStrictEqual([ended.code, ended.out], [code, ""], args.join(" "))
            assert.match(ended.err, message)
          }), { concurrency: 3 })
        assert.deepStrictEqual(readdirSync(home), [])
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )
})
