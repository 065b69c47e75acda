/** Clients for workers of any queue: rate limits and access tokens are in Redis, so any worker may take any seller. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import { Config, Data, Effect, Layer, type Redacted, Schema } from "effect"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as RestrictedDataTokens from "effect-sp-api/auth/RestrictedDataTokens"
import * as Signer from "effect-sp-api/auth/Signer"
import * as TokenStore from "effect-sp-api/auth/TokenStore"
import * as SpApiRateLimiterStore from "effect-sp-api/http/SpApiRateLimiterStore"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import type { RegionId } from "effect-sp-api/Region"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import { Persistence, RateLimiter } from "effect/persistence"

class SellerUnknown extends Data.TaggedError("SellerUnknown")<{ readonly seller: string }> {}

/** Refresh tokens by region and selling partner id. Replace this by your database, where they are encrypted. */
const refreshTokens = Config.schema(
  Schema.fromJsonString(Schema.Record(Schema.String, Schema.RedactedFromValue(Schema.String))),
  "SPAPI_SELLERS"
)

export class Accounts extends SpApiAccounts.Service<Accounts>()("queues/Accounts", {
  lookup: (seller: string) =>
    Effect.gen(function*() {
      const refreshToken = (yield* refreshTokens)[seller]
      if (refreshToken === undefined) return yield* new SellerUnknown({ seller })
      return { region: seller.slice(0, 2) as RegionId, refreshToken }
    }),
  // The usual stack, with access tokens that processes share.
  client: SpApi.layerNoDeps.pipe(
    Layer.provide([RestrictedDataTokens.layer, Signer.layerNone]),
    Layer.provideMerge(LwaTokenService.layerShared)
  )
}) {}

/** The accounts over a Redis, which is provided too. */
export const layer = (options: {
  readonly redis: string
  readonly application: SpApiAccounts.SharedValues
  /** Of the access tokens in Redis: 32 bytes in Base64. */
  readonly encryptionKey: Redacted.Redacted<string>
}) =>
  Accounts.layerNoDeps(options.application).pipe(
    Layer.provide([
      // Without Redis nothing is sent, as limits that are not shared would be exceeded. A request that is on its way for
      // longer than the one after it comes too early at Amazon, so the workers keep 10 % of the rate back.
      SpApiRateLimiterStore.layer({ failClosed: true, headroom: 0.1 }),
      Layer.provide(TokenStore.layer({ encryptionKey: options.encryptionKey }), Persistence.layerRedis)
    ]),
    Layer.provide(RateLimiter.layerStoreRedis({ prefix: "spapi:" })),
    Layer.provideMerge(NodeRedis.layer({ url: options.redis })),
    Layer.provide(UndiciHttpClient.layer())
  )
