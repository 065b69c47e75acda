/**
 * Nonsense for the sandbox: bytes on its socket, and requests that no client would make. Afterwards it responds as
 * before. And documents at random, in every dialect that Amazon writes, cut anywhere on the way.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Delimited from "effect-sp-api/documents/Delimited"
import * as Document from "effect-sp-api/documents/Document"
import { createHash } from "node:crypto"
import { connect } from "node:net"
import { call, login } from "../sandbox/support.ts"
import { serve } from "../sp-api/documents/support/server.ts"

const participations = "/sellers/v1/marketplaceParticipations"

/** Bytes that follow from a number, so that a failure can be run again. */
const bytes = (seed: number): Buffer =>
  Buffer.concat(
    Array.from({ length: 1 + seed % 5 }, (_, block) => createHash("sha256").update(`${seed}/${block}`).digest())
  ).subarray(0, 1 + seed * 7 % 150)

const starts = [
  "",
  "",
  "GET ",
  "GET / HTTP/1.1\r\n",
  "POST /auth/o2/token HTTP/1.1\r\nHost: x\r\nContent-Length: 40\r\n\r\n"
]

/** Sends one blob over its own connection, and waits until the server closes it, or closes it after a while. */
const blob = (port: number, seed: number): Effect.Effect<string> =>
  Effect.callback((resume) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.end(Buffer.concat([Buffer.from(starts[seed % starts.length]!), bytes(seed)]))
    })
    socket.setTimeout(500, () => socket.destroy())
    // The server may reset what it cannot read; whether it still lives is asked at the end.
    socket.on("error", () => {})
    let answer = ""
    socket.on("data", (data) => void (answer += data.toString("latin1")))
    socket.on("close", () => resume(Effect.succeed(answer)))
    return Effect.sync(() => socket.destroy())
  })

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "", "G\0ET"]
const paths = [
  participations,
  "/orders/v0/orders",
  "/orders/v0/orders/%ZZ",
  "/orders/v0/orders/../../x",
  "/catalog/2022-04-01/items",
  "/listings/2021-08-01/items/A/%F0%9F%93%A6",
  "/reports/2021-06-30/reports",
  "/feeds/2021-06-30/documents",
  "/tokens/2021-03-01/restrictedDataToken",
  "/auth/o2/token",
  "/sts",
  "/documents/%",
  "/documents/x",
  "/apps/authorize/consent",
  "/_sandbox/faults/remove",
  "//",
  "",
  "*",
  "/__proto__/constructor"
]
const queries = [
  "",
  "?",
  "?%",
  "?a=%ff&a=%00",
  "?__proto__=1&constructor=2",
  "?MarketplaceIds=ATVPDKIKX0DER&CreatedAfter=-",
  "?marketplaceIds=ATVPDKIKX0DER&keywords=%F0%9F&pageSize=1e99&pageToken=x",
  "?NextToken=" + "A".repeat(300),
  "?X-Amz-Expires=NaN&X-Amz-Date=x&X-Amz-Signature=y",
  "?application_id=<script>&redirect_uri=javascript:1"
]
const bodies = [
  "",
  "{",
  "null",
  "[]",
  "0",
  "{\"__proto__\":{\"a\":1}}",
  "{\"reportType\":[],\"marketplaceIds\":{}}",
  "[".repeat(5000),
  "grant_type=refresh_token&client_id=%",
  "Action=AssumeRole&DurationSeconds=-1"
]
const types = [undefined, "application/json", "application/x-www-form-urlencoded", "text/plain; charset=nothing", ";"]
const authorizations = [
  undefined,
  "",
  "AWS4-HMAC-SHA256",
  "AWS4-HMAC-SHA256 Credential=/////, SignedHeaders=;;, Signature=é"
]

describe("nonsense", () => {
  it.live("10,000 random blobs on the socket leave the sandbox responsive", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const port = Number(new URL(sandbox.url).port)
      const responses = yield* Effect.forEach(Array.from({ length: 10_000 }, (_, seed) => seed), (seed) =>
        blob(port, seed), {
        concurrency: 8
      })
      const refused = responses.filter((response) =>
        response.startsWith("HTTP/1.1 4")
      ).length
      assert.isAbove(refused, 5000)
      assert.strictEqual((yield* call("GET", participations)).status, 200)
    }).pipe(Effect.provide(Layer.provideMerge(Sandbox.layerServer(), NodeHttpClient.layerUndici))))

  it.effect("10,000 random requests each get a response with a status and an id, and none changes the result of a call", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const token = yield* login()
      const before = yield* call("GET", participations, { token })
      const statuses = new Set<number>()
      for (let seed = 0; seed < 10_000; seed++) {
        const draw = createHash("sha256").update(`request ${seed}`).digest()
        const pick = <A>(index: number, from: ReadonlyArray<A>): A => from[draw[index]! % from.length]!
        const type = pick(4, types)
        const authorization = pick(5, authorizations)
        const request = {
          method: pick(0, methods),
          origin: sandbox.url,
          target: pick(1, paths) + pick(2, queries),
          headers: {
            ...(draw[6]! % 2 === 0
              ? { "x-amz-access-token": draw[7]! % 8 === 0 ? draw.toString("latin1") : token }
              : {}),
            ...(type === undefined ? {} : { "content-type": type }),
            ...(authorization === undefined ? {} : { authorization })
          },
          body: draw[8]! % 4 === 0 ? new Uint8Array(draw) : new TextEncoder().encode(pick(3, bodies))
        }
        // A few good ones are among them.
        const good = { ...request, method: "GET", target: participations, headers: { "x-amz-access-token": token } }
        const answer = yield* sandbox.handle(seed % 1000 === 0 ? { ...good, body: new Uint8Array() } : request).pipe(
          Effect.catchDefect((defect) =>
            Effect.die(new Error(`${seed}: ${JSON.stringify(request)}`, { cause: defect }))
          )
        )
        statuses.add(answer.status)
        // Only the sandbox's own page has no id.
        assert.isTrue(request.target.startsWith("/_sandbox/") || answer.headers["x-amzn-requestid"] !== undefined)
        assert.isTrue(
          Number.isInteger(answer.status) && answer.status >= 200 && answer.status < 500,
          `${seed}: ${answer.status}`
        )
      }
      assert.includeMembers([...statuses], [200, 400, 403, 404, 415])
      const after = yield* call("GET", participations, { token })
      assert.deepStrictEqual(after.json, before.json)
    }).pipe(Effect.provide(Sandbox.layerHttpClient({ usagePlans: "off" }))))
})

/** Draws numbers below a bound, the same for the same seed. */
const drawing = (seed: string) => {
  let index = 0
  return (bound: number): number => createHash("sha256").update(`${seed}/${index++}`).digest().readUInt32BE(0) % bound
}

const words = ["", "a", "Best Dad Ever", "1,234.50", "café 商品 😀", "x".repeat(50), "two  blanks", "'", "a;b"]

interface Dialect {
  readonly delimiter: string
  readonly header: (names: ReadonlyArray<string>) => ReadonlyArray<string>
  /** A value, and how the file has it. */
  readonly cell: (draw: (bound: number) => number) => readonly [value: string, written: string]
}

const word = (draw: (bound: number) => number) => words[draw(words.length)]!
const quote = (text: string) => `"${text.replaceAll("\"", "\"\"")}"`
const withQuotes = (draw: (bound: number) => number) =>
  [`"`, `${word(draw)}"`, `"${word(draw)}"`, `1" ${word(draw)}`][draw(4)]!

const dialects: { readonly [name: string]: Dialect } = {
  "tabs, every cell quoted, quotes doubled": {
    delimiter: "\t",
    header: (names) => names.map(quote),
    cell: (draw) => {
      const value = draw(3) === 0 ? withQuotes(draw) : word(draw)
      return [value, quote(value)]
    }
  },
  "tabs, every cell quoted, quotes not doubled": {
    delimiter: "\t",
    header: (names) => names.map(quote),
    cell: (draw) => {
      const value = draw(3) === 0 ? `${word(draw)}" ${word(draw)}` : word(draw)
      return [value, `"${value}"`]
    }
  },
  "tabs, no quotes": {
    delimiter: "\t",
    header: (names) => names,
    cell: (draw) => {
      const value = draw(3) === 0 ? withQuotes(draw) : word(draw)
      return [value, value]
    }
  },
  "CSV": {
    delimiter: ",",
    header: (names) => names,
    cell: (draw) => {
      const value = draw(4) === 0 ? `${word(draw)}\n${word(draw)}` : draw(3) === 0 ? withQuotes(draw) : word(draw)
      return [value, /[",\n]/.test(value) || draw(3) === 0 ? quote(value) : value]
    }
  }
}

/** A file at random, and its rows. */
const drawFile = (dialect: Dialect, seed: string) => {
  const draw = drawing(seed)
  const names = Array.from({ length: 2 + draw(5) }, (_, index) => `column ${index}`)
  const rows = Array.from({ length: draw(30) }, () => names.map(() => dialect.cell(draw)))
  // A file of which no row shows that it has no quotes is not meant here.
  const first = names.map((_, index): readonly [string, string] => [`"${index}`, `"${index}`])
  if (dialect === dialects["tabs, no quotes"]) rows.unshift(first)
  const end = ["\n", "\r\n"][draw(2)]!
  const lines = [dialect.header(names), ...rows.map((row) => row.map(([, written]) => written))]
  const expected = rows.map((row) => Object.fromEntries(row.map(([value], index) => [names[index]!, value])))
  return { text: lines.map((line) => line.join(dialect.delimiter)).join(end) + end, expected }
}

describe("flat files at random", () => {
  for (const [name, dialect] of Object.entries(dialects)) {
    it.live(`of ${name} come back cell by cell, over sockets and in pieces of any size`, () =>
      Effect.gen(function*() {
        const seeds = Array.from({ length: 120 }, (_, seed) => `${name}/${seed}`)
        const server = yield* serve(({ url }, response) => {
          const seed = seeds[Number(url.slice(1))]!
          const draw = drawing(`cuts ${seed}`)
          const bytes = Buffer.from(drawFile(dialect, seed).text)
          response.writeHead(200, { "content-type": "text/plain; charset=UTF-8", "content-length": bytes.length })
          const write = (at: number): void => {
            if (at >= bytes.length) return void response.end()
            const next = at + 1 + draw(200)
            response.write(bytes.subarray(at, next), () => write(next))
          }
          write(0)
        })
        yield* Effect.forEach(seeds, (seed, index) =>
          Effect.gen(function*() {
            const { expected } = drawFile(dialect, seed)
            const read = dialect.delimiter === "," ? Delimited.csv : Delimited.tsv
            const rows = yield* Stream.runCollect(read(Document.text({ url: `${server.url}/${index}` })))
            assert.deepStrictEqual(rows, expected, seed)
          }), { concurrency: 8 })
      }).pipe(Effect.provide(NodeHttpClient.layerUndici)))
  }
})
