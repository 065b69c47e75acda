/** One of the processes of `shared.ts`, with rate limiter and access token in Redis. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Array, Effect, Layer, Redacted } from "effect"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as RestrictedDataTokens from "effect-sp-api/auth/RestrictedDataTokens"
import * as Signer from "effect-sp-api/auth/Signer"
import * as TokenStore from "effect-sp-api/auth/TokenStore"
import * as SpApiRateLimiterStore from "effect-sp-api/http/SpApiRateLimiterStore"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import { Persistence, RateLimiter } from "effect/persistence"
import { once } from "node:events"

export const operation = Sellers.getMarketplaceParticipations
export const plan = { rate: 40, burst: 40 }

/** The job of a process. */
export interface Job {
  readonly url: string
  readonly redisPort: number
  readonly encryptionKey: string
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
  readonly calls: number
}

/** The client as a fleet would build it: tokens and rate limiter in Redis. */
const layer = (job: Job) =>
  SpApi.layerNoDeps.pipe(
    Layer.provide([
      RestrictedDataTokens.layer,
      Signer.layerNone,
      SpApiRateLimiterStore.layer({ overrides: { [operation.spec.name]: plan } })
    ]),
    Layer.provideMerge(
      LwaTokenService.layerShared.pipe(
        Layer.provide(TokenStore.layer({ encryptionKey: Redacted.make(job.encryptionKey) })),
        Layer.provide(Persistence.layerRedis)
      )
    ),
    Layer.provide(RateLimiter.layerStoreRedis({ prefix: "spapi:" })),
    Layer.provide(NodeRedis.layer({ socket: { host: "127.0.0.1", port: job.redisPort } })),
    Layer.provideMerge(SpApiConfig.layer({
      endpoint: job.url,
      lwaEndpoint: `${job.url}/auth/o2/token`,
      clientId: job.clientId,
      clientSecret: Redacted.make(job.clientSecret),
      refreshToken: Redacted.make(job.refreshToken)
    })),
    Layer.provideMerge(NodeHttpClient.layerUndici)
  )

const received = Effect.promise(() => once(process, "message"))

const program = Effect.gen(function*() {
  const [job] = (yield* received) as [Job]
  yield* Effect.gen(function*() {
    yield* Effect.flatMap(LwaTokenService.LwaTokenService, (lwa) => lwa.accessToken)
    process.send!("ready")
    yield* received
    yield* Effect.all(Array.makeBy(job.calls, () => operation()), { concurrency: "unbounded", discard: true })
    process.send!("done")
  }).pipe(Effect.provide(layer(job)))
})

if (import.meta.main) NodeRuntime.runMain(program)
