/**
 * `node --expose-gc test/cluster/support/heap.ts live|idle [sellers]`: prints as JSON how many bytes of heap a seller
 * takes, while its entity lives or once that has left memory. So many sellers have a first task before those that are
 * measured, so what all share is not counted.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Layer, Redacted, Schedule, Schema } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Health from "effect-sp-api-cluster/Health"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as SellerTask from "effect-sp-api-cluster/SellerTask"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as Waits from "effect-sp-api-cluster/Waits"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { setTimeout } from "node:timers/promises"

const isIdle = process.argv[2] === "idle"
const count = Number(process.argv[3] ?? 500)
/** As long as Amazon's. */
const tokenOf = (prefix: string, id: number): string => `${prefix}|${String(id).padStart(8, "0")}${"x".repeat(330)}`
let tokens = 0

const amazon = HttpClient.make((request, { pathname }) =>
  Effect.sync(() => {
    const body = pathname.startsWith("/auth")
      ? { access_token: tokenOf("Atza", tokens++), token_type: "bearer", expires_in: 3600 }
      : { payload: { Orders: [] } }
    return HttpClientResponse.fromWeb(request, Response.json(body, { headers: { "x-amzn-ratelimit-limit": "0.0167" } }))
  })
)

const Count = SellerTask.make("Count", { payload: Schema.Struct({}), success: Schema.Int })
const CountLive = Count.toLayer(() =>
  OrdersV0.getOrders({ MarketplaceIds: [Marketplace.US.id], CreatedAfter: "2026-01-01T00:00:00Z" }).pipe(
    Effect.map(({ payload }) => payload?.Orders.length ?? 0)
  )
)

const program = CountLive.pipe(
  Layer.provideMerge(SellerRunner.layer({
    maxIdleTime: isIdle ? "1 second" : "1 hour",
    accounts: {
      endpoint: "http://127.0.0.1:1",
      lwaEndpoint: "http://127.0.0.1:1/auth/o2/token",
      clientId: "heap",
      clientSecret: Redacted.make("heap")
    }
  })),
  Layer.provideMerge(Layer.mergeAll(Sellers.layer, Waits.layer)),
  Layer.provideMerge(Layer.mergeAll(
    Migrations.layer,
    TokenKeys.layer(Redacted.make(`heap:${Buffer.alloc(32, 7).toString("base64")}`))
  )),
  Layer.provideMerge(EmbeddedEngine.layer()),
  Layer.provideMerge(NodeSqlite.layer(":memory:")),
  Layer.provideMerge(Layer.succeed(HttpClient.HttpClient, amazon))
)

const heap = Effect.promise(async () => {
  for (let round = 0; round < 5; round++) {
    globalThis.gc!()
    await setTimeout(20)
  }
  return process.memoryUsage().heapUsed
})

const tasks = (from: number) =>
  Effect.forEach(Array.from({ length: count }, (_, index) => from + index), (index) =>
    Effect.flatMap(
      SellerRunner.authorize({
        sellingPartnerId: `A${String(index).padStart(12, "0")}`,
        region: "na",
        marketplaces: [Marketplace.US.id],
        refreshToken: Redacted.make(tokenOf("Atzr", index))
      }),
      (id) => Count.run(id, {})
    ), { concurrency: 32, discard: true })

const untilIdle = Effect.repeat(Health.check, {
  until: ({ entities }) => entities === 0,
  schedule: Schedule.spaced("100 millis")
})

const measure = Effect.gen(function*() {
  yield* tasks(0)
  if (isIdle) yield* untilIdle
  const before = yield* heap
  yield* tasks(count)
  if (isIdle) yield* untilIdle
  const after = yield* heap
  const { entities } = yield* Health.check
  yield* Console.log(JSON.stringify({ entities, bytes: Math.round((after - before) / count) }))
})

measure.pipe(Effect.provide(program), NodeRuntime.runMain)
