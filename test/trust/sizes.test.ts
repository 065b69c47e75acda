/** No response takes more memory than the limits allow: over real sockets, with every HTTP client. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Document from "effect-sp-api/documents/Document"
import * as DocumentLimits from "effect-sp-api/documents/Limits"
import * as Policy from "effect-sp-api/http/Policy"
import type { ServiceFailure } from "effect-sp-api/SpApiError"
import { gzipSync } from "node:zlib"
import { clients, eventually, pipe } from "../faults/support/wire.ts"
import type { Answer } from "../sp-api/auth/support/server.ts"
import { json, serve } from "../sp-api/auth/support/server.ts"
import { api } from "./support/api.ts"

const call = Sellers.getMarketplaceParticipations()
const fine: Answer = json({ payload: [] })

describe.each(clients)("sizes over %s", (_, http) => {
  const limits = { response: 256 * 1024, errorBody: 4 * 1024 }
  const small = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
    Effect.provideService(effect, Policy.CurrentSizeLimits, limits)
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, " "))

  const oversized: ReadonlyArray<readonly [string, Answer]> = [
    ["a response that never ends", { headers: { "content-type": "application/json" }, endless: true }],
    ["a response that announces too much", {
      headers: { "content-type": "application/json", "content-length": "999999999999" },
      silent: true
    }]
  ]
  it.live.each(oversized)("%s is cut off", ([, answer]) =>
    Effect.gen(function*() {
      const { layer } = yield* api(http, () => answer)
      const error = yield* Effect.flip(call).pipe(small, Effect.provide(layer))
      assert.strictEqual(error.reason._tag, "ResponseInvalid")
      assert.include(error.message, "larger than")
    }).pipe(Effect.scoped))

  it.live.each(oversized)(
    "the connection of %s is closed while the client goes on",
    ([, answer]) =>
      Effect.gen(function*() {
        const server = yield* serve(() => answer)
        const through = yield* pipe(server.url)
        const { layer } = yield* api(http, () => fine, { endpoint: through.url })
        yield* Effect.gen(function*() {
          yield* Effect.flip(call).pipe(small)
          assert.isTrue(yield* eventually(() => through.open() === 0), "the connection stays open")
        }).pipe(Effect.provide(layer))
      }).pipe(Effect.scoped)
  )

  const longErrors: ReadonlyArray<readonly [string, Answer]> = [
    ["never ends", { endless: true }],
    ["is too long", { headers: { "content-length": "200000" }, body: "x".repeat(200_000) }]
  ]
  it.live.each(longErrors)(
    "an error that %s keeps its status and its beginning",
    ([, answer]) =>
      Effect.gen(function*() {
        const { calls, layer } = yield* api(http, () => ({ ...answer, status: 503 }))
        const error = yield* Effect.flip(call).pipe(
          small,
          Effect.provideService(Policy.CurrentRetryPolicy, {
            attempts: 2,
            baseMillis: 1,
            capMillis: 1,
            throttledAttempts: 1
          }),
          Effect.provide(layer)
        )
        assert.deepInclude(error.reason, { _tag: "ServiceFailure", status: 503 })
        assert.match((error.reason as ServiceFailure).body!, /^x+$/)
        assert.lengthOf(calls(), 2)
      }).pipe(Effect.scoped)
  )

  it.live("the limit of a compressed response is that of its decompressed size", () =>
    Effect.gen(function*() {
      const { layer } = yield* api(http, () => ({
        headers: { "content-type": "application/json", "content-encoding": "gzip" },
        body: bomb as unknown as string
      }))
      const error = yield* Effect.flip(call).pipe(small, Effect.provide(layer))
      assert.strictEqual(error.reason._tag, "ResponseInvalid")
      assert.include(error.message, "larger than")
    }).pipe(Effect.scoped))

  it.live("a document is held only as far as the limits allow", () =>
    Effect.gen(function*() {
      const host = yield* serve(() => ({ body: bomb as unknown as string }))
      const error = yield* Document.bytes({ url: `${host.url}/x` }).pipe(
        Stream.runDrain,
        Effect.flip,
        Effect.provide(http),
        Effect.provideService(DocumentLimits.CurrentLimits, { ...DocumentLimits.defaults, streamed: 1024 * 1024 })
      )
      assert.strictEqual(error.reason._tag, "ResponseInvalid")
    }).pipe(Effect.scoped))
})
