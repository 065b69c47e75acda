/**
 * The marketplaces that an account takes part in. Operations refuse other marketplaces of the region with 403, so a
 * program that serves any seller begins here instead of with a marketplace of its choice:
 *
 * ```ts
 * const marketplaceIds = Effect.map(Sellers.marketplaces, (all) => all.map(({ id }) => id))
 * const one = Sellers.firstMarketplace
 * ```
 *
 * Amazon allows this call 15 times, and then once a minute; the result is cached for an hour, once for each client.
 * With `SpApiAccounts` each account has its client, and a new one after `invalidate`, so a changed refresh token never
 * meets the marketplaces of the one before. A failure is not cached.
 *
 * For sellers: Amazon refuses the call to vendors, whose marketplace is that of their vendor code.
 *
 * Source: developer-docs.amazon.com/sp-api, "Sellers API v1 reference".
 */
import * as Cache from "effect/Cache"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Layer from "effect/Layer"
import * as Api from "../../apis/Sellers.ts"
import { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import * as Fields from "../internal/fields.ts"
import { layerOf } from "../internal/service.ts"
import type { Participation, Status } from "./internal/participation.ts"
import { participationOf } from "./internal/participation.ts"
import { NoMarketplace, SellersError } from "./internal/sellersError.ts"

export type { Participation, Status } from "./internal/participation.ts"
export * from "./internal/sellersError.ts"

interface Stored {
  readonly participations: ReadonlyArray<Participation>
  /** Elapsed time, in milliseconds. */
  readonly at: number
}

type Participations = Cache.Cache<string, Stored, SpApiError, SpApi>

const key = "participations"
const timeToLive = Duration.toMillis("1 hour")

const elapsed = Effect.clockWith((clock) => Effect.sync(() => monotonicMillis(clock)))

const load: Effect.Effect<Stored, SpApiError, SpApi> = Effect.flatMap(
  Api.getMarketplaceParticipations(),
  (response) => {
    const { payload } = Fields.of(response)
    return Array.isArray(payload)
      ? Effect.map(elapsed, (at) => ({
        participations: payload.map(participationOf).filter((participation) => participation !== undefined),
        at
      }))
      : Fields.missing(Api.getMarketplaceParticipations, "it has no payload with the marketplaces of the account")
  }
)

/** By client, which belongs to one account. They go when the client goes. */
const caches = new WeakMap<SpApi["Service"], Participations>()

const cacheOf = (client: SpApi["Service"]): Effect.Effect<Participations> =>
  Effect.suspend(() => {
    const cache = caches.get(client)
    return cache !== undefined ? Effect.succeed(cache) : Effect.map(
      Cache.makeWith((_: string) => load, {
        capacity: 1,
        timeToLive: (exit) => Exit.isSuccess(exit) ? Duration.infinity : Duration.zero,
        requireServicesAt: "lookup"
      }),
      (made) => {
        const current = caches.get(client) ?? made
        caches.set(client, current)
        return current
      }
    )
  })

/**
 * All entries that Amazon lists for the account, in Amazon's order, also those in which it does not take part. Cached
 * for an hour of elapsed time. Concurrent callers share one call, with the policies of the first. An entry without a
 * marketplace id is left out, and reported as drift.
 *
 * Fails as the call does, and with `ResponseInvalid` where the response has no payload.
 */
export const participations: Effect.Effect<ReadonlyArray<Participation>, SpApiError, SpApi> = Effect.flatMap(
  SpApi,
  (client) =>
    Effect.flatMap(
      cacheOf(client),
      (cache) =>
        Effect.flatMap(elapsed, (now) => Cache.invalidateWhen(cache, key, ({ at }) => now - at >= timeToLive)).pipe(
          Effect.andThen(Cache.get(cache, key)),
          Effect.map((stored) => stored.participations)
        )
    )
)

const rank = (status: Status | undefined): number => status === "active" ? 0 : status === undefined ? 1 : 2

/**
 * The shops of Amazon's in which the account takes part: those with listings on sale first, then those whose listings
 * are suspended, otherwise in Amazon's order. Empty where it takes part in none. Cached and failing like
 * {@link participations}.
 */
export const marketplaces: Effect.Effect<ReadonlyArray<Participation>, SpApiError, SpApi> = Effect.map(
  participations,
  (all) =>
    all.filter(({ isShop, status }) => isShop && status !== "none").sort((a, b) => rank(a.status) - rank(b.status))
)

/**
 * The first of {@link marketplaces}: for programs that need any marketplace in which the account may call. Fails with
 * `NoMarketplace` (`SellersError`) where it takes part in none, and as {@link participations} does.
 */
export const firstMarketplace: Effect.Effect<Participation, SpApiError | SellersError, SpApi> = Effect.flatMap(
  marketplaces,
  ([first]) =>
    first !== undefined ? Effect.succeed(first) : Effect.flatMap(
      participations,
      (all) => Effect.fail(new SellersError({ reason: new NoMarketplace({ participations: all }) }))
    )
)

/** Forgets what is cached for this client: the next caller asks Amazon again, for instance after a registration. */
export const forget: Effect.Effect<void, never, SpApi> = Effect.flatMap(
  SpApi,
  (client) => Effect.flatMap(cacheOf(client), (cache) => Cache.invalidate(cache, key))
)

/** The values of this module as a service, for programs that inject it, or replace it with `Layer.mock`. */
export class Service extends Context.Service<Service, {
  readonly participations: Effect.Effect<ReadonlyArray<Participation>, SpApiError>
  readonly marketplaces: Effect.Effect<ReadonlyArray<Participation>, SpApiError>
  readonly firstMarketplace: Effect.Effect<Participation, SpApiError | SellersError>
  readonly forget: Effect.Effect<void>
}>()("effect-sp-api/workflows/Sellers") {}

/** The service over `SpApi`. */
export const layer: Layer.Layer<Service, never, SpApi> = layerOf(Service, ({ effect }) => ({
  participations: effect(() => participations)(),
  marketplaces: effect(() => marketplaces)(),
  firstMarketplace: effect(() => firstMarketplace)(),
  forget: effect(() => forget)()
}))
