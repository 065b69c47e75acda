/** The rate limiter of a runner, with options of the program. */
import { assert, layer } from "@effect/vitest"
import { Duration, Effect, Layer, Redacted, Schema } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as SellerTask from "effect-sp-api-cluster/SellerTask"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as Waits from "effect-sp-api-cluster/Waits"
import { Sandbox } from "effect-sp-api-sandbox"
import { getMarketplaceParticipations } from "effect-sp-api/apis/Sellers"
import * as Policy from "effect-sp-api/http/Policy"

const { name } = getMarketplaceParticipations.spec

/** Calls at once, until one would wait. */
const Calls = SellerTask.make("Calls", { payload: Schema.Struct({}), success: Schema.Int })

const CallsLive = Calls.toLayer(() =>
  Effect.gen(function*() {
    for (let calls = 0;; calls++) {
      const { _tag } = yield* Effect.exit(getMarketplaceParticipations())
      if (_tag === "Failure") return calls
    }
  }).pipe(Effect.provideService(Policy.MaxWait, Duration.zero))
)

const Live = Layer.unwrap(Effect.map(Sandbox.Sandbox, ({ configValues }) => {
  const { refreshToken: _, ...accounts } = configValues
  return Layer.provideMerge(
    CallsLive,
    SellerRunner.layer({ accounts, limiter: { overrides: { [name]: { rate: 0.001, burst: 3 } } } })
  )
})).pipe(
  Layer.provideMerge(Layer.mergeAll(Sellers.layer, Waits.layer)),
  Layer.provideMerge(
    Layer.merge(Migrations.layer, TokenKeys.layer(Redacted.make(`k:${Buffer.alloc(32, 7).toString("base64")}`)))
  ),
  Layer.provideMerge(EmbeddedEngine.layer()),
  Layer.provideMerge(NodeSqlite.layer(":memory:")),
  Layer.provideMerge(Sandbox.layerHttpClient())
)

layer(Live)((it) => {
  it.effect("keeps to a rate of the program, for each seller by itself and beyond the life of its entity", () =>
    Effect.gen(function*() {
      const { credentialsOf } = yield* Sandbox.Sandbox
      const authorize = (region: "na" | "eu", marketplace: string) => {
        const { refreshToken, sellerId } = credentialsOf(region)
        return SellerRunner.authorize({ sellingPartnerId: sellerId, region, marketplaces: [marketplace], refreshToken })
      }
      const [na, eu] = [yield* authorize("na", "ATVPDKIKX0DER"), yield* authorize("eu", "A1PA6795UKMFR9")]
      assert.strictEqual(yield* Calls.run(na, {}), 3)
      assert.strictEqual(yield* Calls.run(eu, {}), 3)
      assert.strictEqual(yield* Calls.run(na, {}), 0)
    }))
})
