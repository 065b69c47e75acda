/**
 * A loopback server in a process of its own that generates a report while it sends it: a gzipped file of 20 columns,
 * `?bytes=` long before compression. Prints its port.
 */
import { createServer } from "node:http"
import { Readable } from "node:stream"
import { gzipSync } from "node:zlib"

const columns = [
  "seller-sku",
  "product-id",
  "item-name",
  "asin1",
  "price",
  "quantity",
  "open-date",
  "fulfillment-channel",
  "item-condition",
  "status",
  "merchant-shipping-group",
  "listing-id",
  "zshop-shipping-fee",
  "item-note",
  "pending-quantity",
  "minimum-price",
  "maximum-price",
  "business-price",
  "tax-code",
  "last-updated"
]

const row = (index: number): string =>
  [
    `SKU-${index}`,
    `B0${(index * 7919 % 1e8).toString(36).toUpperCase()}`,
    `Item ${index}`,
    `B0${(index * 104_729 % 1e9).toString(36)}`,
    String(index % 5000 / 100),
    String(index % 97),
    `2026-10-${10 + index % 20}`,
    "AMAZON_EU",
    "New",
    "Active",
    "Default",
    `${1000 + index}`,
    "",
    "",
    "0",
    `${index % 77}.99`,
    `${index % 99}.99`,
    "",
    "A_GEN_TAX",
    `2026-11-0${index % 9 + 1}`
  ].join("\t")

const head = `${columns.join("\t")}\r\n`
const body = Array.from({ length: 20_000 }, (_, index) => row(index)).join("\r\n") + "\r\n"

// Compression is slower than what is measured, so the same members are sent over and over: a gzip file may be made of
// several.
const first = gzipSync(head)
const block = gzipSync(body, { level: 6 })

const gzipped = (bytes: number) => {
  const times = Math.max(1, Math.round(bytes / body.length))
  return {
    rows: times * 20_000,
    size: first.length + times * block.length,
    stream: Readable.from((function*() {
      yield first
      for (let index = 0; index < times; index++) yield block
    })())
  }
}

const server = createServer((request, response) => {
  const bytes = Number(new URL(request.url!, "http://localhost").searchParams.get("bytes"))
  const { rows, size, stream } = gzipped(bytes)
  response.writeHead(200, { "content-type": "text/plain;charset=UTF-8", "content-length": size, "x-rows": rows })
  stream.pipe(response)
})

server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  process.stdout.write(`${typeof address === "object" && address !== null ? address.port : 0}\n`)
})
process.on("disconnect", () => process.exit())
