/** Our HTTP client over `fetch`, on real sockets, where responses and their readers behave oddly. */
import { assert, describe } from "@effect/vitest"
import * as LeanFetchHttpClient from "effect-sp-api/http/LeanFetchHttpClient"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Cookies from "effect/http/Cookies"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Stream from "effect/Stream"
import type { ServerResponse } from "node:http"
import { gzipSync } from "node:zlib"
import * as Abortable from "../../../packages/sp-api/src/http/internal/abortable.ts"
import { readText } from "../../../packages/sp-api/src/wire/body.ts"
import type { Answer } from "./support/serving.ts"
import { eventually, live, serve } from "./support/serving.ts"

const serving = (answer: Answer) => serve(answer, LeanFetchHttpClient.layer)

const encoded = Stream.fromIterable(["a", "b"]).pipe(Stream.map((text) => new TextEncoder().encode(text)))

describe("LeanFetchHttpClient", () => {
  live(
    "returns every cookie, headers, the address and the body as a string, bytes and JSON",
    Effect.gen(function*() {
      const { client, url } = yield* serving((_, response) =>
        response.writeHead(200, [
          ["set-cookie", "a=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT"],
          ["set-cookie", "b=2"],
          ["x-two", "1"],
          ["X-Two", "2"],
          ["constructor", "c"]
        ] as never).end("\ufeff{\"a\":\"ä\"}")
      )
      const response = yield* client.get(`${url}path?a=1#hash`)
      assert.deepStrictEqual(Cookies.toRecord(response.cookies), { a: "1", b: "2" })
      assert.strictEqual(response.headers["set-cookie"], "a=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT, b=2")
      assert.strictEqual(response.headers["x-two"], "1, 2")
      assert.strictEqual(response.headers["constructor"] as unknown, "c")
      assert.strictEqual((response as { url?: unknown }).url, `${url}path?a=1`)
      const [text, bytes, json] = yield* Effect.all([response.text, response.arrayBuffer, response.json], {
        concurrency: "unbounded"
      })
      assert.strictEqual(text, "{\"a\":\"ä\"}")
      assert.strictEqual(bytes.byteLength, 13)
      assert.deepStrictEqual(json, { a: "ä" })
    })
  )

  live(
    "sends a body, of strings, bytes or a stream, with its own length or none, and ends a request whose body fails",
    Effect.gen(function*() {
      const bodies: Array<readonly [string, string | undefined]> = []
      let open = 0
      const { client, url } = yield* serving((request, response) => {
        open++
        response.on("close", () => open--)
        let body = ""
        request.on("data", (chunk) => body += chunk).on("end", () => {
          bodies.push([body, request.headers["content-length"]])
          response.end("ok")
        })
      })
      for (const body of [HttpBody.text("ä"), HttpBody.uint8Array(new Uint8Array([97])), HttpBody.stream(encoded)]) {
        const response = yield* client.post(url, { body })
        assert.strictEqual(yield* response.text, "ok")
      }
      const failing = HttpBody.stream(Stream.concat(encoded, Stream.fail(new Error("no more"))))
      assert.isTrue(Exit.isFailure(yield* Effect.exit(client.post(url, { body: failing }))))
      assert.deepStrictEqual(bodies, [["ä", "2"], ["a", "1"], ["ab", undefined]])
      assert.isTrue(yield* eventually(() => open === 0))
    })
  )

  live(
    "reads a stream as it arrives, decompressed, and closes the connection of one that is read in part",
    Effect.gen(function*() {
      let closed = false
      const { client, url } = yield* serving((request, response) => {
        if (request.url === "/zip") {
          return void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("a".repeat(1e6)))
        }
        const timer = setInterval(() => response.write("x".repeat(1000)), 1)
        response.on("close", () => {
          closed = true
          clearInterval(timer)
        })
      })
      const zipped = yield* client.get(`${url}zip`)
      assert.strictEqual(yield* Stream.runFold(zipped.stream, () => 0, (sum, chunk) => sum + chunk.length), 1e6)
      const again = yield* client.get(`${url}zip`)
      assert.strictEqual((yield* readText(again, again.headers, 2e6)).length, 1e6)
      const response = yield* client.get(url)
      yield* Stream.runDrain(Stream.take(response.stream, 2))
      assert.isTrue(yield* eventually(() => closed))
    })
  )

  live(
    "responses without a body are empty, read whichever way",
    Effect.gen(function*() {
      const { client, url } = yield* serving((request, response) =>
        response.writeHead(Number(request.url!.slice(1))).end()
      )
      for (const status of [204, 205, 304]) {
        const response = yield* client.get(url + status)
        assert.strictEqual(response.status, status)
        assert.strictEqual(yield* response.text, "")
        assert.isEmpty(yield* Stream.runCollect(response.stream))
      }
    })
  )

  live(
    "a response that breaks off fails, read whichever way",
    Effect.gen(function*() {
      const { client, url } = yield* serving((_, response) => {
        response.writeHead(200, { "content-length": "10" }).write("abc")
        setTimeout(() => response.destroy(), 20)
      })
      for (const read of ["text", "json", "arrayBuffer", "stream"] as const) {
        const response = yield* client.get(url)
        const exit = yield* Effect.exit(read === "stream" ? Stream.runDrain(response.stream) : response[read])
        const error = Exit.isFailure(exit) ? Cause.squash(exit.cause) : undefined
        assert.propertyVal(error, "_tag", "HttpClientError", read)
      }
    })
  )

  live(
    "uses the fetch and the settings of the program, but follows no redirect",
    Effect.gen(function*() {
      const seen: Array<string | undefined> = []
      const { client, url } = yield* serving((request, response) => {
        seen.push(`${request.url} ${String(request.headers["x-a"])} ${String(request.headers["x-b"])}`)
        response.writeHead(request.url === "/" ? 302 : 200, { location: "/elsewhere" }).end()
      })
      const used: Array<unknown> = []
      for (const body of [HttpBody.text("a"), HttpBody.stream(encoded)]) {
        const response = yield* client.post(url, { body, headers: { "x-b": "request" } }).pipe(
          Effect.provideService(FetchHttpClient.RequestInit, {
            redirect: "follow",
            headers: { "x-a": "program", "x-b": "program" }
          }),
          Effect.provideService(FetchHttpClient.Fetch, (input, init) => (used.push(input), fetch(input, init)))
        )
        assert.strictEqual(response.status, 302)
      }
      assert.deepStrictEqual(seen, ["/ program request", "/ program request"])
      assert.strictEqual(used.length, 2)
    })
  )

  for (
    const [when, answer] of [
      ["before its response", () => {}],
      ["within a body of known length", (_: unknown, response: ServerResponse) => {
        response.writeHead(200, { "content-length": 10 }).write("half")
      }],
      ["within a body of unknown length", (_: unknown, response: ServerResponse) => {
        response.write("half")
      }]
    ] as const
  ) {
    for (const end of ["aborted", "interrupted"] as const) {
      for (const body of [HttpBody.text("a"), HttpBody.stream(encoded)]) {
        live(
          `a request with a body (${body._tag}) that is ${end} ${when} ends at once and closes its connection`,
          Effect.gen(function*() {
            let requests = 0
            const { client, sockets, url } = yield* serving((request, response) => {
              requests++
              answer(request, response)
            })
            const watched: Abortable.Limited = { request: undefined }
            const fiber = yield* Effect.forkChild(
              Effect.flatMap(
                Abortable.sendOf(client)!(HttpClientRequest.post(url, { body }), watched),
                (response) => readText(response, response.headers, 1e6)
              ),
              { startImmediately: true }
            )
            yield* eventually(() => requests === 1)
            yield* Effect.sleep("20 millis")
            if (end === "aborted") {
              watched.request!.abort()
              assert.strictEqual((yield* Effect.flip(Fiber.join(fiber)))._tag, "HttpClientError")
            } else {
              yield* Fiber.interrupt(fiber)
              assert.isTrue(Exit.hasInterrupts(yield* Fiber.await(fiber)))
            }
            assert.isTrue(yield* eventually(() => sockets.size === 0))
          })
        )
      }
    }
  }

  live(
    "an aborted request fails even where fetch does not mind its signal, and one that throws fails, too",
    Effect.gen(function*() {
      const { client } = yield* serving(() => {})
      const send = (fetch: typeof globalThis.fetch, watched: Abortable.Limited) =>
        Abortable.sendOf(client)!(HttpClientRequest.get("https://example.com/"), watched).pipe(
          Effect.flatMap(({ text }) => text),
          Effect.flip,
          Effect.provideService(FetchHttpClient.Fetch, fetch)
        )
      const deaf: ReadonlyArray<typeof fetch> = [
        () => new Promise(() => {}),
        () => Promise.resolve(new Response(new ReadableStream()))
      ]
      for (const fetch of deaf) {
        const watched: Abortable.Limited = { request: undefined }
        const fiber = yield* Effect.forkChild(send(fetch, watched), { startImmediately: true })
        yield* Effect.sleep("5 millis")
        watched.request!.abort()
        assert.strictEqual((yield* Fiber.join(fiber))._tag, "HttpClientError")
      }
      const thrown = yield* send(() => {
        throw new TypeError("no fetch here")
      }, { request: undefined })
      assert.strictEqual(thrown.reason._tag, "TransportError")
    })
  )
})
