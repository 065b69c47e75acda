/** amazon-sp-api: its decompressed stream, all that it does without holding the file, and a loop that splits it. */
import * as http from "node:http"
import https from "node:https"
import type { Kind } from "./reportKind.ts"
import type { Counted } from "./reportRun.ts"

const inflated = async (url: string): Promise<AsyncIterable<Buffer>> => {
  const { SellingPartner } = await import("amazon-sp-api")
  const { port } = new URL(url)
  // It knows https and port 443 alone; TLS would cost it what the others do not pay.
  https.request =
    ((options: http.RequestOptions, listener: (response: http.IncomingMessage) => void) =>
      http.request({ ...options, port }, listener)) as typeof https.request
  const client = new SellingPartner({
    region: "na",
    refresh_token: "Atzr|bench",
    credentials: { SELLING_PARTNER_APP_CLIENT_ID: "bench", SELLING_PARTNER_APP_CLIENT_SECRET: "bench" }
  })
  return client.downloadStream({ url, compressionAlgorithm: "GZIP" }) as unknown as Promise<AsyncIterable<Buffer>>
}

export const bytes = async (url: string): Promise<Counted> => {
  const counted = { rows: 0, bytes: 0 }
  for await (const chunk of await inflated(url)) counted.bytes += chunk.length
  return counted
}

export const rows = async (url: string, kind: Kind): Promise<Counted> => {
  const counted = { rows: 0, bytes: 0 }
  const decoder = new TextDecoder(kind.charset === "latin1" ? "windows-1252" : "utf-8")
  const cellsOf = (line: string): Array<string> => kind.quoted ? line.slice(1, -1).split("\"\t\"") : line.split("\t")
  let names: Array<string> | undefined
  let rest = ""
  for await (const chunk of await inflated(url)) {
    counted.bytes += chunk.length
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(kind.lineEnd)
    rest = lines.pop()!
    for (const line of lines) {
      const cells = cellsOf(line)
      if (names === undefined) {
        names = cells
        continue
      }
      const row: Record<string, string> = {}
      for (let index = 0; index < names.length; index++) row[names[index]!] = cells[index]!
      counted.rows++
    }
  }
  return counted
}
