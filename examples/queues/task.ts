/**
 * What the workers of any queue do: a call for a seller.
 *
 * | variable | |
 * | --- | --- |
 * | `REDIS_URL` | of the rate limits, the access tokens and the leases; default: redis://localhost:6379 |
 * | `SPAPI_CLIENT_ID`, `SPAPI_CLIENT_SECRET` | the application |
 * | `SPAPI_SELLERS` | refresh tokens: `{"eu:A2ABCDEF": "Atzr|…"}` |
 * | `SPAPI_TOKEN_KEY` | of the access tokens in Redis: `openssl rand -base64 32` |
 */
import { Clock, Config, Effect, Option } from "effect"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import type * as SpApiError from "effect-sp-api/SpApiError"
import { Accounts } from "./accounts.ts"

/** What a queue carries. */
export interface Task {
  readonly seller: string
  readonly asin: string
  readonly marketplaceId: string
}

const final: ReadonlySet<string> = new Set<SpApiError.SpApiError["reason"]["_tag"]>([
  "RequestInvalid",
  "BadRequest",
  "AccessDenied",
  "NotFound"
])

/** Whether the same call would fail again for this reason. Everything else is repeated by the queue. */
export const isFinal = (error: { readonly _tag: string; readonly reason?: { readonly _tag: string } }): boolean =>
  error._tag === "SpApiError" && error.reason !== undefined && final.has(error.reason._tag)

/** Reads the name of a product, for the seller. */
export const read = ({ asin, marketplaceId, seller }: Task) =>
  Effect.gen(function*() {
    const begun = yield* Clock.currentTimeMillis
    const { summaries = [] } = yield* CatalogItems.getCatalogItem({ asin, marketplaceIds: [marketplaceId] })
    const ended = yield* Clock.currentTimeMillis
    return { name: summaries[0]?.itemName, begun, ended, worker: process.pid }
  }).pipe(Effect.provide(Accounts.get(seller)))

/** The settings of a worker. */
export const settings = Config.all({
  redis: Config.withDefault(Config.NonEmptyString("REDIS_URL"), "redis://localhost:6379"),
  encryptionKey: Config.Redacted("SPAPI_TOKEN_KEY"),
  application: Config.all({
    clientId: Config.NonEmptyString("SPAPI_CLIENT_ID"),
    clientSecret: Config.Redacted("SPAPI_CLIENT_SECRET"),
    // For the local sandbox.
    endpoint: Config.map(Config.option(Config.NonEmptyString("SPAPI_ENDPOINT")), Option.getOrUndefined),
    lwaEndpoint: Config.map(Config.option(Config.NonEmptyString("SPAPI_LWA_ENDPOINT")), Option.getOrUndefined)
  })
})
