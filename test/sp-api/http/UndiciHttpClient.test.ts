/** Our HTTP client over real sockets, where responses and their readers behave oddly. */
import { assert, describe, it } from "@effect/vitest"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Policy from "effect-sp-api/http/Policy"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as SpApi from "effect-sp-api/SpApi"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Cookies from "effect/http/Cookies"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import type { ServerResponse } from "node:http"
import * as Abortable from "../../../packages/sp-api/src/http/internal/abortable.ts"
import { readText } from "../../../packages/sp-api/src/wire/body.ts"
import type { Answer } from "./support/serving.ts"
import { eventually, live, serve } from "./support/serving.ts"

const serving = (answer: Answer) => serve(answer, Layer.orDie(UndiciHttpClient.layer({ connections: 1 })))

describe("UndiciHttpClient", () => {
  live(
    "returns every cookie, and headers whose names mean something to JavaScript",
    Effect.gen(function*() {
      const { client, url } = yield* serving((_, response) =>
        response.writeHead(200, [
          ["set-cookie", "a=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT"],
          ["set-cookie", "b=2"],
          ["x-two", "1"],
          ["X-Two", "2"],
          ["constructor", "c"],
          ["__proto__", "p"]
        ] as never).end("ok")
      )
      const response = yield* client.get(url)
      assert.deepStrictEqual(Cookies.toRecord(response.cookies), { a: "1", b: "2" })
      assert.strictEqual(response.headers["x-two"], "1, 2")
      assert.strictEqual(response.headers["constructor"] as unknown, "c")
      assert.strictEqual(yield* response.text, "ok")
      assert.isUndefined(({} as { p?: unknown }).p)
    })
  )

  live(
    "returns a body to all concurrent readers",
    Effect.gen(function*() {
      const { client, url } = yield* serving((_, response) => {
        response.write("a")
        setTimeout(() => response.end("b"), 30)
      })
      const response = yield* client.get(url)
      const read = yield* Effect.all([response.text, response.text, response.arrayBuffer], {
        concurrency: "unbounded"
      })
      assert.deepStrictEqual([read[0], read[1], read[2].byteLength], ["ab", "ab", 2])
    })
  )

  live(
    "holds a body back until it is read, and then returns all of it",
    Effect.gen(function*() {
      const size = 64 * 1024 * 1024
      let written = 0
      const { client, url } = yield* serving((_, response) => {
        const more = (): void => {
          while (written < size) {
            written += 65_536
            if (!response.write(Buffer.alloc(65_536, 1))) return void response.once("drain", more)
          }
          response.end()
        }
        more()
      })
      const response = yield* client.get(url)
      yield* Effect.sleep("300 millis")
      const held = written
      assert.isBelow(held, size / 2)
      const total = yield* Stream.runFold(response.stream, () => 0, (sum, chunk) => sum + chunk.length)
      assert.strictEqual(total, size)
      const again = yield* client.get(url)
      assert.strictEqual((yield* again.arrayBuffer).byteLength, written - size)
    })
  )

  live(
    "a body that was held back is whole as a string too",
    Effect.gen(function*() {
      const { client, url } = yield* serving((_, response) => response.end("ä".repeat(4 * 1024 * 1024)))
      const response = yield* client.get(url)
      yield* Effect.sleep("200 millis")
      assert.strictEqual(yield* response.text, "ä".repeat(4 * 1024 * 1024))
    })
  )

  live(
    "closes the connection of a stream that is read in part",
    Effect.gen(function*() {
      const { client, sockets, url } = yield* serving((_, response) => {
        const timer = setInterval(() => response.write("x".repeat(1000)), 1)
        response.on("close", () => clearInterval(timer))
      })
      const response = yield* client.get(url)
      yield* Stream.runDrain(Stream.take(response.stream, 2))
      assert.isTrue(yield* eventually(() => sockets.size === 0))
    })
  )

  live(
    "responses without a body are empty and leave the connection for the next",
    Effect.gen(function*() {
      const ports = new Set<number | undefined>()
      const { client, url } = yield* serving((request, response) => {
        ports.add(request.socket.remotePort)
        const status = Number(new URL(request.url!, url).searchParams.get("status"))
        response.writeEarlyHints({ link: "</x>; rel=preload" })
        response.writeHead(status, status === 200 ? { "content-length": "5" } : {}).end()
      })
      const texts = yield* Effect.forEach(
        // undici ends a connection after HEAD, so that comes last.
        [...[204, 205, 304].map((status) => client.get(`${url}?status=${status}`)), client.head(`${url}?status=200`)],
        (call) => Effect.flatMap(call, (response) => Effect.map(response.text, (text) => [response.status, text]))
      )
      assert.deepStrictEqual(texts, [[204, ""], [205, ""], [304, ""], [200, ""]])
      assert.strictEqual(ports.size, 1)
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
    "a body is sent while it is made, and one that fails ends the request",
    Effect.gen(function*() {
      const bodies: Array<string> = []
      const { client, sockets, url } = yield* serving((request, response) => {
        let body = ""
        request.on("data", (chunk) => body += chunk).on("end", () => {
          bodies.push(body)
          response.end("ok")
        })
      })
      const chunks = Stream.fromIterable(["a", "b"]).pipe(Stream.map((text) => new TextEncoder().encode(text)))
      assert.strictEqual(
        yield* Effect.flatMap(client.post(url, { body: HttpBody.stream(chunks) }), (r) => r.text),
        "ok"
      )
      const failing = Stream.concat(chunks, Stream.fail(new Error("no more")))
      assert.isTrue(Exit.isFailure(yield* Effect.exit(client.post(url, { body: HttpBody.stream(failing) }))))
      assert.deepStrictEqual(bodies, ["ab"])
      assert.isTrue(yield* eventually(() => sockets.size === 0))
      assert.strictEqual(
        yield* Effect.flatMap(client.post(url, { body: HttpBody.stream(chunks) }), (r) => r.text),
        "ok"
      )
    })
  )

  live(
    "a request that is interrupted while it waits for the connection is never sent",
    Effect.gen(function*() {
      const seen: Array<string | undefined> = []
      const { client, url } = yield* serving((request, response) => {
        seen.push(request.url)
        setTimeout(() => response.end("ok"), 100)
      })
      const get = (path: string) => Effect.flatMap(client.get(url + path), (response) => response.text)
      const first = yield* Effect.forkChild(get("1"), { startImmediately: true })
      yield* eventually(() => seen.length === 1)
      const second = yield* Effect.forkChild(get("2"), { startImmediately: true })
      const third = yield* Effect.forkChild(get("3"), { startImmediately: true })
      yield* Fiber.interrupt(second)
      assert.deepStrictEqual([yield* Fiber.join(first), yield* Fiber.join(third)], ["ok", "ok"])
      assert.deepStrictEqual(seen, ["/1", "/3"])
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
    live(
      `a request that is aborted ${when} fails at once, closes its connection, and frees the pool`,
      Effect.gen(function*() {
        let requests = 0
        const { client, sockets, url } = yield* serving((request, response) =>
          ++requests === 1 ? answer(request, response) : void response.end("ok")
        )
        const send = Abortable.sendOf(client)!
        const watched: Abortable.Limited = { request: undefined }
        const first = yield* Effect.forkChild(
          Effect.flatMap(
            send(HttpClientRequest.get(url), watched),
            (response) => readText(response, response.headers, 1e6)
          ),
          { startImmediately: true }
        )
        // The pool has one connection, so these wait for it.
        const queued: Abortable.Limited = { request: undefined }
        const second = yield* Effect.forkChild(send(HttpClientRequest.get(url), queued), { startImmediately: true })
        const third = yield* Effect.forkChild(Effect.flatMap(client.get(url), ({ text }) => text))
        yield* eventually(() => requests === 1)
        yield* Effect.sleep("20 millis")
        queued.request!.abort()
        assert.isTrue(Exit.isFailure(yield* Fiber.await(second)))
        const [socket] = sockets
        watched.request!.abort()
        assert.strictEqual((yield* Effect.flip(Fiber.join(first)))._tag, "HttpClientError")
        assert.isTrue(yield* eventually(() => !sockets.has(socket!)))
        assert.strictEqual(yield* Fiber.join(third), "ok")
        assert.strictEqual(requests, 2)
      })
    )
  }

  for (const beginning of ["", "half"]) {
    live(
      `a call whose response ${
        beginning === "" ? "never begins" : "never ends"
      } fails after its time and closes its connection`,
      Effect.gen(function*() {
        const { client, sockets, url } = yield* serving((request, response) => {
          if (request.url!.startsWith("/token")) {
            return void response.end(`{"access_token":"Atza|test","token_type":"bearer","expires_in":3600}`)
          }
          if (beginning !== "") response.writeHead(200, { "content-length": 10 }).write(beginning)
        })
        const api = SpApi.layer({
          region: "na",
          endpoint: url.slice(0, -1),
          lwaEndpoint: `${url}token`,
          clientId: "test",
          clientSecret: Redacted.make("test"),
          refreshToken: Redacted.make("Atzr|test")
        }).pipe(Layer.provide(Layer.succeed(HttpClient.HttpClient, client)))
        const error = yield* Sellers.getMarketplaceParticipations().pipe(
          Effect.provide(api),
          Effect.provideService(Policy.AttemptTimeout, Duration.seconds(1)),
          Effect.updateService(Policy.CurrentRetryPolicy, (policy) => ({ ...policy, attempts: 1 })),
          Effect.flip
        )
        assert.strictEqual(error.reason._tag, "TimedOut", String(error))
        assert.isTrue(yield* eventually(() => sockets.size === 0))
      })
    )
  }

  it("a client that is made of it is not taken for it", () => {
    const client = HttpClient.make(() => Effect.never)
    const marked = Abortable.mark(client, () => Effect.never)
    assert.isDefined(Abortable.sendOf(marked))
    assert.isUndefined(Abortable.sendOf(HttpClient.mapRequest(marked, HttpClientRequest.setHeader("a", "b"))))
  })
})
