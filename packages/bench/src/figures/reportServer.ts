/**
 * A loopback server in a process of its own that sends a report: a gzip file, generated once into the folder for
 * temporary files. `node reportServer.ts <case> <bytes>` prints its address as `http://127.0.0.1:<port>/`.
 */
import { createReadStream, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { constants, crc32, deflateRawSync } from "node:zlib"
import { kindOf } from "./reportKind.ts"

/** Digits without a pattern that would compress better than those of real reports. */
const digits = (index: number, length: number): string => {
  let hash = Math.imul(index ^ index >>> 16, 0x85ebca6b)
  hash = Math.imul(hash ^ hash >>> 13, 0xc2b2ae35)
  return String(((hash ^ hash >>> 16) >>> 0) % 10 ** length).padStart(length, "0")
}

const titles = {
  ascii: "Garden hose, reinforced",
  unicode: "園芸用ホース 強化型",
  latin1: "Gartenschläuche, verstärkt"
}

/** Columns as in the reports of orders and of listings. */
const columns: ReadonlyArray<readonly [name: string, cell: (index: number, title: string) => string]> = [
  ["amazon-order-id", (index) => `${302 + index % 3}-${digits(index, 7)}-${digits(index * 7, 7)}`],
  ["seller-sku", (index) => `SKU-${digits(index, 6)}`],
  ["asin1", (index) => `B0${digits(index * 3, 8)}`],
  ["item-name", (index, title) => `${title} ${digits(index, 3)} cm`],
  ["price", (index) => `${digits(index, 2)}.${digits(index + 1, 2)}`],
  ["quantity", (index) => digits(index, 2)],
  ["open-date", (index) => `2026-10-${10 + index % 20}T0${index % 10}:15:00+00:00`],
  ["fulfillment-channel", () => "AMAZON_EU"],
  ["item-status", () => "Active"],
  ["promotion-ids", () => ""],
  ["ship-service-level", (index) => index % 2 === 0 ? "Standard" : "Expedited"],
  ["currency", () => "EUR"],
  ["item-tax", (index) => `${digits(index, 3)}`],
  ["item-note", () => ""],
  ["ship-country", () => "DE"],
  ["ship-postal-code", (index) => digits(index, 5)],
  ["is-business-order", () => "false"],
  ["purchase-order-number", () => ""],
  ["merchant-shipping-group", () => "Default"],
  ["last-updated-date", (index) => `2026-11-0${1 + index % 9}`]
]

const file = (name: string, bytes: number): string => {
  const kind = kindOf(name)
  const folder = join(tmpdir(), "effect-sp-api-bench")
  const path = join(folder, `${name}-${bytes}.tsv.gz`)
  if (existsSync(path)) return path
  const encode = (line: ReadonlyArray<string>): Buffer =>
    Buffer.from(
      line.map((cell) => kind.quoted ? `"${cell}"` : cell).join("\t") + kind.lineEnd,
      kind.charset === "latin1" ? "latin1" : "utf8"
    )
  const wide = Array.from({ length: kind.columns }, (_, index) => columns[index % columns.length]!)
  const header = encode(wide.map(([column], index) => index < columns.length ? column : `${column}-${index}`))
  const rows: Array<Buffer> = []
  let size = 0
  for (let index = 0; size < Math.min(bytes, 16e6); index++) {
    const title = titles[index % 8 === 0 ? kind.charset : "ascii"]
    const row = encode(wide.map(([, cell], column) => cell(index * 64 + column, title)))
    rows.push(row)
    size += row.length
  }
  const block = Buffer.concat(rows)
  // One member of blocks that do not refer to each other: compressing all of them would take minutes.
  const compress = (data: Buffer) => deflateRawSync(data, { finishFlush: constants.Z_FULL_FLUSH })
  const times = Math.max(1, Math.round(bytes / block.length))
  const compressed = compress(block)
  let checksum = crc32(header)
  for (let index = 0; index < times; index++) checksum = crc32(block, checksum)
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(checksum, 0)
  trailer.writeUInt32LE((header.length + times * block.length) % 2 ** 32, 4)
  mkdirSync(folder, { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]))
  writeFileSync(draft, compress(header), { flag: "a" })
  for (let index = 0; index < times; index++) writeFileSync(draft, compressed, { flag: "a" })
  writeFileSync(draft, Buffer.concat([Buffer.from([3, 0]), trailer]), { flag: "a" })
  renameSync(draft, path)
  return path
}

const [name = "wide", bytes = "100e6"] = process.argv.slice(2)
const path = file(name, Number(bytes))
const { size } = statSync(path)
const type = `text/plain;charset=${kindOf(name).charset === "latin1" ? "windows-1252" : "UTF-8"}`
const server = createServer((_, response) => {
  response.writeHead(200, { "content-type": type, "content-length": size })
  createReadStream(path, { highWaterMark: 256 * 1024 }).pipe(response)
})
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  process.stdout.write(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/\n`)
})
process.on("disconnect", () => process.exit())
