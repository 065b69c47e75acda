import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Schema } from "effect"
import * as Api from "effect-sp-api/apis/Uploads_2020_11_01"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as Uploads from "effect-sp-api/workflows/Uploads"
import { FetchHttpClient } from "effect/http"
import { TestClock } from "effect/testing"
import { createHash } from "node:crypto"
import type { IncomingHttpHeaders } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A bucket on loopback that responds with these statuses, then with 200. */
const bucket = (...statuses: Array<number>) =>
  Effect.acquireRelease(
    Effect.callback<{ readonly origin: string; readonly received: Array<Received>; readonly close: () => void }>(
      (resume) => {
        const received: Array<Received> = []
        const server = createServer((request, response) => {
          const chunks: Array<Buffer> = []
          request.on("data", (chunk: Buffer) => chunks.push(chunk))
          request.on("end", () => {
            const { headers, method = "", url = "" } = request
            received.push({ method, url, headers, body: Buffer.concat(chunks) })
            const status = statuses.shift() ?? 200
            response.writeHead(status, {
              "content-type": "application/xml",
              ...(status === 307 ? { location: "/elsewhere" } : {})
            })
            response.end(status === 200 ? "" : "<Error><Code>InvalidDigest</Code></Error>")
          })
        })
        server.listen(0, "127.0.0.1", () => {
          const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
          resume(Effect.succeed({ origin, received, close: () => server.close() }))
        })
      }
    ),
    ({ close }) => Effect.sync(close)
  )

const secret = "X-Amz-Signature=0123456789abcdef"

const withDestination = (payload: Api.UploadDestination) =>
  Layer.merge(
    FetchHttpClient.layer,
    SpApiTest.layer(
      SpApiTest.on(Api.createUploadDestinationForResource, () => Effect.succeed({ payload }))
    )
  )

const input: Uploads.UploadInput = {
  resource: "/messaging/v1/orders/902-1/messages/legalDisclosure",
  marketplaceId: "A1PA6795UKMFR9",
  content: "terms",
  contentType: "application/pdf"
}

const md5 = createHash("md5").update("terms").digest("base64")

describe("Uploads", () => {
  it.effect("a presigned object is PUT with exactly the headers of the destination", () =>
    Effect.gen(function*() {
      const { origin, received } = yield* bucket()
      const headers = { "x-amz-server-side-encryption": "aws:kms", "Content-MD5": md5 }
      const url = `${origin}/b/%2F068/id?X-Amz-Expires=900&${secret}`
      const { calls, uploaded } = yield* Effect.gen(function*() {
        const uploaded = yield* Uploads.upload(input)
        const record = yield* SpApiTest.Calls
        return { uploaded, calls: yield* record.of(Api.createUploadDestinationForResource) }
      }).pipe(Effect.provide(withDestination({ uploadDestinationId: "id", url, headers })))
      assert.deepStrictEqual(uploaded, { uploadDestinationId: "id", contentMD5: md5 })
      assert.deepStrictEqual(calls, [{
        resource: "messaging/v1/orders/902-1/messages/legalDisclosure",
        marketplaceIds: ["A1PA6795UKMFR9"],
        contentMD5: md5,
        contentType: "application/pdf"
      }])
      const [put] = received
      assert.strictEqual(put!.method, "PUT")
      assert.strictEqual(`${origin}${put!.url}`, url)
      assert.strictEqual(put!.body.toString(), "terms")
      assert.strictEqual(put!.headers["content-md5"], md5)
      assert.strictEqual(put!.headers["x-amz-server-side-encryption"], "aws:kms")
      assert.isUndefined(put!.headers["x-amz-access-token"])
      assert.isUndefined(put!.headers["traceparent"])
    }))

  it.effect("a presigned form (A+ content) is POSTed with the fields of its query, and the file last", () =>
    Effect.gen(function*() {
      const { origin, received } = yield* bucket()
      const url = `${origin}/?key=sc%2Fimage.jpg&acl=private&policy=eyJ9&x-amz-signature=abc`
      yield* Uploads.upload({ ...input, content: new Uint8Array([0xff, 0xd8, 0x0d, 0x0a]) }).pipe(
        Effect.provide(withDestination({ uploadDestinationId: "sc/image.jpg", url, headers: {} }))
      )
      const [post] = received
      assert.strictEqual(post!.method, "POST")
      assert.strictEqual(post!.url, "/")
      const form = yield* Effect.promise(() =>
        new Response(new Uint8Array(post!.body), { headers: { "content-type": post!.headers["content-type"]! } })
          .formData()
      )
      const entries = [...form.entries()]
      assert.deepStrictEqual(entries.map(([name]) => name), ["key", "acl", "policy", "x-amz-signature", "file"])
      assert.strictEqual(form.get("key"), "sc/image.jpg")
      const file = form.get("file") as File
      const bytes = yield* Effect.promise(() => file.arrayBuffer())
      assert.deepStrictEqual([...new Uint8Array(bytes)], [0xff, 0xd8, 0x0d, 0x0a])
    }))

  it.live("a transient failure of the bucket is retried with the same content", () =>
    Effect.gen(function*() {
      const { origin, received } = yield* bucket(503)
      yield* Uploads.upload(input).pipe(
        Effect.provide(withDestination({ uploadDestinationId: "id", url: `${origin}/x?${secret}`, headers: {} }))
      )
      assert.deepStrictEqual(received.map(({ body }) => body.toString()), ["terms", "terms"])
    }))

  it.effect.each([[400, "BadRequest"], [307, "UnexpectedStatus"]] as const)(
    "a refusal (%s) is an error that shows nothing of the URL, and no redirect is followed",
    ([status, reason]) =>
      Effect.gen(function*() {
        const { origin, received } = yield* bucket(status)
        const error = yield* Effect.flip(Uploads.upload(input)).pipe(
          Effect.provide(withDestination({ uploadDestinationId: "id", url: `${origin}/x?${secret}`, headers: {} }))
        )
        assert.strictEqual(error.reason._tag, reason)
        assert.strictEqual(received.length, 1)
        assert.notInclude(JSON.stringify(error) + String(error), "0123456789abcdef")
      })
  )

  it.effect.each([
    { uploadDestinationId: "id", url: "http://example.com/x", headers: {} },
    { uploadDestinationId: "id", headers: {} },
    {}
  ])("a destination that is missing or not https is refused: %j", (payload) =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Uploads.upload(input))
      assert.strictEqual(error.reason._tag, "ResponseInvalid")
    }).pipe(Effect.provide(withDestination(payload))))

  it.effect("an empty content is refused before anything is sent", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Uploads.upload({ ...input, content: "" }))
      assert.include(error.message, "content: is empty")
    }).pipe(Effect.provide(withDestination({}))))

  it.effect("a bucket that never responds fails after the timeout of an attempt", () =>
    Effect.gen(function*() {
      const hanging = SpApiTest.layer(
        SpApiTest.on(Api.createUploadDestinationForResource, () =>
          Effect.succeed({
            payload: { uploadDestinationId: "id", url: "https://bucket.s3.amazonaws.com/x", headers: {} }
          }))
      )
      const fetch: typeof globalThis.fetch = () => new Promise(() => {})
      const fiber = yield* Effect.forkChild(
        Effect.flip(Uploads.upload(input)).pipe(
          Effect.provide([hanging, FetchHttpClient.layer]),
          Effect.provideService(FetchHttpClient.Fetch, fetch)
        ),
        { startImmediately: true }
      )
      yield* TestClock.adjust("5 minutes")
      const error = yield* Fiber.join(fiber)
      assert.strictEqual(error.reason._tag, "TimedOut")
      assert.strictEqual(error.attempts, 4)
    }))

  it.effect.prop("MD5 is that of node:crypto", [Schema.Array(Schema.Int)], ([numbers]) =>
    Effect.sync(() => {
      const content = Uint8Array.from(numbers)
      assert.strictEqual(Uploads.contentMD5(content), createHash("md5").update(content).digest("base64"))
    }))

  it.effect("MD5 is right for every length around the limits of its blocks", () =>
    Effect.sync(() => {
      for (let length = 0; length < 200; length++) {
        const content = new Uint8Array(length).map((_, index) => index * 7 + length)
        assert.strictEqual(Uploads.contentMD5(content), createHash("md5").update(content).digest("base64"))
      }
    }))
})
