/** Documents that are partial, too long or slow: over every HTTP client, on real sockets. */
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect } from "effect"
import * as Document from "effect-sp-api/documents/Document"
import * as Policy from "effect-sp-api/http/Policy"
import type { SpApiError } from "effect-sp-api/SpApiError"
import type { ServerResponse } from "node:http"
import type { Received } from "../sp-api/documents/support/server.ts"
import { serve } from "../sp-api/documents/support/server.ts"
import { clients } from "./support/wire.ts"

const whole = Buffer.from(Array.from({ length: 2000 }, (_, row) => `${row}\tvalue ${row}\n`).join(""))

const hurry = Effect.provideService(Policy.CurrentRetryPolicy, {
  attempts: 3,
  baseMillis: 1,
  capMillis: 1,
  throttledAttempts: 1
})

type Serve = (received: Received, response: ServerResponse, index: number) => void

/** Closes the connection after 5,000 bytes; the second response continues. */
const brokenFirst = (rest: Serve): Serve => (received, response, index) => {
  if (index > 0) return rest(received, response, index)
  response.writeHead(200, { "content-length": whole.length, etag: "\"one\"" })
  response.write(whole.subarray(0, 5000), () => setTimeout(() => response.destroy(), 20))
}

const fromOf = (received: Received) => Number(/^bytes=(\d+)-$/.exec(received.headers.range ?? "")?.[1])

describe.each(clients)("over %s", (_, http) => {
  const read = (answer: Serve) =>
    Effect.gen(function*() {
      const server = yield* serve(answer)
      const result = yield* Effect.result(Document.collectBytes({ url: `${server.url}/doc` }))
      return { result, requests: server.received.length }
    }).pipe(hurry, Effect.scoped, Effect.provide(http))

  const failing = (answer: Serve) =>
    Effect.map(read(answer), ({ requests, result }) => {
      if (result._tag === "Success") throw new Error(`${result.success.length} bytes were given as the whole`)
      return { error: result.failure as SpApiError, requests }
    })

  it.live.each<readonly [status: number, headers: Record<string, string>]>([
    [206, { "content-range": `bytes 0-4999/${whole.length}` }],
    [206, { "content-range": `bytes 0-4999/*` }],
    [206, {}],
    [206, { "content-type": "multipart/byteranges; boundary=x" }],
    [204, {}],
    [205, {}],
    [202, {}]
  ])(
    "a response of %d %j that was not requested is not a whole document",
    ([status, headers]) =>
      Effect.gen(function*() {
        const { error, requests } = yield* failing((_, response) => {
          response.writeHead(status, headers)
          response.end(status === 204 || status === 205 ? undefined : whole.subarray(0, 5000))
        })
        assert.strictEqual(error.reason._tag, "ResponseInvalid", error.message)
        assert.strictEqual(requests, 1)
      })
  )

  it.live("a resumed rest that is longer than announced, or of another size, is a failure", () =>
    Effect.gen(function*() {
      const long = Buffer.concat([whole, Buffer.from("one row more\t1\n")])
      const rests: ReadonlyArray<readonly [name: string, rest: Serve]> = [
        ["chunked and too long", (received, response) => {
          response.writeHead(206, {
            etag: "\"one\"",
            "content-range": `bytes ${fromOf(received)}-${whole.length - 1}/${whole.length}`
          })
          response.end(long.subarray(fromOf(received)))
        }],
        ["of a longer object", (received, response) => {
          response.writeHead(206, {
            etag: "\"one\"",
            "content-range": `bytes ${fromOf(received)}-${long.length - 1}/${long.length}`
          })
          response.end(long.subarray(fromOf(received)))
        }],
        ["of another place", (received, response) => {
          response.writeHead(206, {
            etag: "\"one\"",
            "content-range": `bytes ${fromOf(received) + 1}-${whole.length - 1}/${whole.length}`
          })
          response.end(whole.subarray(fromOf(received)))
        }],
        ["without a place", (received, response) => {
          response.writeHead(206, { etag: "\"one\"" })
          response.end(whole.subarray(fromOf(received)))
        }],
        ["whole and too long", (_, response) => {
          response.writeHead(200, { etag: "\"one\"" })
          response.end(long)
        }]
      ]
      for (const [name, rest] of rests) {
        const { error } = yield* failing(brokenFirst(rest))
        assert.strictEqual(error.reason._tag, "ResponseInvalid", `${name}: ${error.message}`)
      }
    }))

  it.live("a resumed rest that ends early is resumed again, and complete", () =>
    Effect.gen(function*() {
      const { requests, result } = yield* read(brokenFirst((received, response, index) => {
        const from = fromOf(received)
        const to = index === 1 ? 9999 : whole.length - 1
        response.writeHead(206, {
          etag: "\"one\"",
          "content-range": `bytes ${from}-${whole.length - 1}/${whole.length}`,
          ...(index === 1 ? {} : { "content-length": to - from + 1 })
        })
        response.end(whole.subarray(from, to + 1))
      }))
      assert.isTrue(result._tag === "Success" && whole.equals(result.success))
      assert.strictEqual(requests, 3)
    }))

  it.live("a document below the minimum rate fails, although each chunk arrives in time; a faster one does not", () =>
    Effect.gen(function*() {
      const drip: Serve = (_, response) => {
        response.writeHead(200, { "content-type": "text/plain" })
        const timer = setInterval(() => response.write("x"), 40)
        response.on("close", () => clearInterval(timer))
      }
      const start = Date.now()
      const { error } = yield* failing(drip).pipe(
        Effect.provideService(Policy.AttemptTimeout, Duration.millis(200)),
        Effect.provideService(Policy.MinimumRate, 100)
      )
      assert.match(error.message, /less than 100 bytes per second/)
      assert.isBelow(Date.now() - start, 30_000)

      let left = 20
      const { result } = yield* read((_, response) => {
        response.writeHead(200, { "content-type": "text/plain" })
        const timer = setInterval(() => {
          if (left-- > 0) return response.write("x")
          clearInterval(timer)
          return response.end()
        }, 40)
      }).pipe(
        Effect.provideService(Policy.AttemptTimeout, Duration.millis(200)),
        Effect.provideService(Policy.MinimumRate, 5)
      )
      assert.strictEqual(result._tag, "Success")
    }))
})
