/** Our HTTP client over real sockets, where responses and their readers behave oddly. */
import { assert, describe, it } from "@effect/vitest"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Cookies from "effect/http/Cookies"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { IncomingMessage, ServerResponse } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo, Socket } from "node:net"

/** A server, its open sockets, and a client of it. */
const serving = (answer: (request: IncomingMessage, response: ServerResponse) => void) =>
  Effect.gen(function*() {
    const sockets = new Set<Socket>()
    const server = yield* Effect.acquireRelease(
      Effect.promise(() => {
        const server = createServer(answer)
        server.on("connection", (socket) => {
          sockets.add(socket)
          socket.on("close", () => sockets.delete(socket))
        })
        return new Promise<typeof server>((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)))
      }),
      (server) =>
        Effect.sync(() => {
          for (const socket of sockets) socket.destroy()
          server.close()
        })
    )
    const context = yield* Layer.build(Layer.fresh(UndiciHttpClient.layer({ connections: 1 })))
    const client = yield* Effect.provide(HttpClient.HttpClient, context)
    return { client, sockets, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
  })

const eventually = (holds: () => boolean) =>
  Effect.promise(async () => {
    for (let turn = 0; turn < 200 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 10))
    return holds()
  })

const live = (name: string, run: Effect.Effect<unknown, unknown, Scope.Scope>) =>
  it.live(name, () => Effect.scoped(run))

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
})
