/**
 * Many sellers in one process: the same job for all of them concurrently, with one HTTP client, and tokens and rate
 * limits of their own.
 *
 * Needs SPAPI_CLIENT_ID and SPAPI_CLIENT_SECRET of the application, and a refresh token for each seller in
 * SPAPI_SELLERS: `{"A2ABCDEF": "Atzr|…", "A3GHIJKL": "Atzr|…"}`. A real application reads them from its database,
 * encrypted. Without SPAPI_SELLERS, the seller of SPAPI_SELLER_ID and SPAPI_REFRESH_TOKEN is the only one.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, Console, Data, Effect, Layer, Redacted, Schema } from "effect"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import * as Sellers from "effect-sp-api/workflows/Sellers"

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

class Accounts extends SpApiAccounts.Service<Accounts>()("examples/Accounts", {
  lookup: (sellerId: string) =>
    Effect.flatMap(refreshTokens, (tokens): Effect.Effect<Redacted.Redacted<string>, SellerUnknown> => {
      const token = tokens[sellerId]
      return token === undefined ? Effect.fail(new SellerUnknown({ sellerId })) : Effect.succeed(token)
    })
}) {}

const report = (sellerId: string) =>
  Sellers.marketplaces.pipe(
    Effect.flatMap((all) =>
      Console.log(`${sellerId} sells in ${all.map(({ countryCode }) => countryCode).join(", ")}`)
    ),
    Effect.provide(Accounts.get(sellerId)),
    // A failure of one seller does not stop the others.
    Effect.catch((error) => Console.error(`${sellerId}: ${error.message}`))
  )

const program = Effect.gen(function*() {
  const sellerIds = Object.keys(yield* refreshTokens)
  yield* Effect.forEach(sellerIds, report, { concurrency: "unbounded", discard: true })
})

program.pipe(
  Effect.provide(Accounts.layerFromEnv().pipe(Layer.provide(UndiciHttpClient.layer()))),
  NodeRuntime.runMain
)
