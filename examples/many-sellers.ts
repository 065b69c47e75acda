/**
 * Many sellers in one process: the same job for all of them concurrently, with one HTTP client, and tokens and rate
 * limits of their own.
 *
 * Needs SPAPI_CLIENT_ID and SPAPI_CLIENT_SECRET of the application, and a refresh token for each seller in
 * SPAPI_SELLERS: `{"A2ABCDEF": "Atzr|…", "A3GHIJKL": "Atzr|…"}`. A real application reads them from its database,
 * encrypted. Without SPAPI_SELLERS, the seller of SPAPI_SELLER_ID and SPAPI_REFRESH_TOKEN is the only one.
 */
import { NodeHttpClient, NodeRuntime } from "@effect/platform-node"
import { Config, Console, Data, Effect, Layer, Redacted, Schema } from "effect"
import * as SellersApi from "effect-sp-api/apis/Sellers"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"

class SellerUnknown extends Data.TaggedError("SellerUnknown")<{ readonly sellerId: string }> {}

const refreshTokens = Config.schema(
  Schema.fromJsonString(Schema.Record(Schema.String, Schema.RedactedFromValue(Schema.String))),
  "SPAPI_SELLERS"
).pipe(
  Config.orElse(() =>
    Config.all([Config.String("SPAPI_SELLER_ID"), Config.Redacted("SPAPI_REFRESH_TOKEN")]).pipe(
      Config.map(([sellerId, token]): { readonly [sellerId: string]: Redacted.Redacted<string> } => ({
        [sellerId]: token
      }))
    )
  )
)

class Sellers extends SpApiAccounts.Service<Sellers>()("examples/Sellers", {
  lookup: (sellerId: string) =>
    Effect.flatMap(refreshTokens, (tokens): Effect.Effect<Redacted.Redacted<string>, SellerUnknown> => {
      const token = tokens[sellerId]
      return token === undefined ? Effect.fail(new SellerUnknown({ sellerId })) : Effect.succeed(token)
    })
}) {}

const marketplaces = Effect.map(
  SellersApi.getMarketplaceParticipations(),
  ({ payload }) => payload?.map(({ marketplace }) => marketplace.countryCode) ?? []
)

const report = (sellerId: string) =>
  marketplaces.pipe(
    Effect.flatMap((countries) => Console.log(`${sellerId} sells in ${countries.join(", ")}`)),
    Effect.provide(Sellers.get(sellerId)),
    // A failure of one seller does not stop the others.
    Effect.catch((error) => Console.error(`${sellerId}: ${error.message}`))
  )

const program = Effect.gen(function*() {
  const sellerIds = Object.keys(yield* refreshTokens)
  yield* Effect.forEach(sellerIds, report, { concurrency: "unbounded", discard: true })
})

program.pipe(
  Effect.provide(Sellers.layerFromEnv().pipe(Layer.provide(NodeHttpClient.layerUndici))),
  NodeRuntime.runMain
)
