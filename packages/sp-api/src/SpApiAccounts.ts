/**
 * Many selling partners in one process: each has its own tokens, rate limits and retry budget; all share one HTTP
 * client. `get` provides it too, because workflows read and write documents with it.
 *
 * ```ts
 * class Sellers extends SpApiAccounts.Service<Sellers>()("app/Sellers", {
 *   lookup: (sellerId: string) => loadRefreshTokenFromMyDatabase(sellerId)
 * }) {}
 *
 * const orders = OrdersV0.getOrders({ MarketplaceIds: [Marketplace.US.id], CreatedAfter: "2026-01-01" }).pipe(
 *   Effect.provide(Sellers.get("A2ABCDEF"))
 * )
 *
 * orders.pipe(Effect.provide(Sellers.layerFromEnv().pipe(Layer.provide(UndiciHttpClient.layer()))))
 * ```
 *
 * An account is built when it is first needed, by one lookup, and shared by all its users. It is released an hour
 * after its last use. Accounts never wait for each other. A lookup that fails is not cached.
 *
 * Rate limits live as long as the service: an account that was released and is built again still knows how much of
 * its rate limits is used up. To share them between processes, use `layerNoDeps` with
 * `SpApiRateLimiterStore.layer()`.
 */
import type * as Config from "effect/Config"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Tracer from "effect/Tracer"
import { makeTokens, notShared } from "./auth/internal/lwaTokens.ts"
import * as LwaTokenService from "./auth/LwaTokenService.ts"
import * as RestrictedDataTokens from "./auth/RestrictedDataTokens.ts"
import * as Signer from "./auth/Signer.ts"
import { unwrap } from "./config/wrapped.ts"
import { makeClients } from "./http/internal/clients.ts"
import { makeExchange } from "./http/internal/exchange.ts"
import * as SpApiHttpClient from "./http/SpApiHttpClient.ts"
import * as SpApiRateLimiter from "./http/SpApiRateLimiter.ts"
import { makeRunner } from "./operation/internal/runner.ts"
import * as SpApi from "./SpApi.ts"
import * as SpApiConfig from "./SpApiConfig.ts"
import type { SpApiError } from "./SpApiError.ts"
import { CurrentAccount } from "./wire/currentAccount.ts"
import * as IdleMap from "./wire/idleMap.ts"

/** The settings that all accounts share: those of the application. */
export type SharedValues = Omit<SpApiConfig.Values, "refreshToken">

/** The same as values of `effect/Config`. */
export type SharedConfigValues = Config.Wrap<
  Omit<SharedValues, "clientSecret"> & { readonly clientSecret: Redacted.Redacted<string> }
>

/**
 * The result of a lookup: the refresh token of the account, or settings that differ from the shared ones, such as the
 * region.
 */
export type Account =
  | Redacted.Redacted<string>
  | (Partial<SpApiConfig.Values> & { readonly refreshToken: Redacted.Redacted<string> })

/** The services of an account, without its settings. */
type Parts = Exclude<SpApi.Services, SpApiConfig.SpApiConfig>

/** The services that accounts share. */
type Shared = SpApiConfig.SpApiConfig | SpApiRateLimiter.SpApiRateLimiter | HttpClient.HttpClient

/** How accounts are looked up and cached. */
export interface Options<in K, out E = never, out R = never, out E2 = never, out R2 = never> {
  /**
   * Looks up the account of a key, which may be any value that `Equal` compares: a seller id, or `{ sellerId, region
   * }`. A selling partner has one refresh token for each region, so keys should hold both where that matters.
   */
  readonly lookup: (key: K) => Effect.Effect<Account, E, R>
  /**
   * The name of an account in errors, spans and log lines; never a secret. Default: a key that is a string; other keys
   * have none.
   */
  readonly name?: ((key: K) => string | undefined) | undefined
  /** How long an unused account is kept; default: an hour, the lifetime of an access token. */
  readonly idleTimeToLive?: Duration.Input | undefined
  /** The stack of each account, where it differs from {@link client}: signed, or with tokens that processes share. */
  readonly client?: Layer.Layer<Parts, E2, R2> | undefined
}

/** The accounts. */
export interface Accounts<in K, out E> {
  /**
   * The client of one account. Fails as the lookup does, or with `RequestInvalid` where the settings of the account
   * are wrong.
   */
  readonly get: (key: K) => Layer.Layer<SpApi.Services | HttpClient.HttpClient, SpApiError | E>
  /**
   * Forgets an account, for instance when its refresh token has changed. Current users keep it; the next one looks it
   * up again.
   */
  readonly invalidate: (key: K) => Effect.Effect<void>
}

/** A service of accounts. */
export interface ServiceClass<in out Self, in out Id extends string, in K, out E, out R, out E2, out R2>
  extends Context.ServiceClass<Self, Id, Accounts<K, E | E2>>
{
  /** The client of one account. */
  readonly get: (key: K) => Layer.Layer<SpApi.Services | HttpClient.HttpClient, SpApiError | E | E2, Self>
  /** Forgets an account. */
  readonly invalidate: (key: K) => Effect.Effect<void, never, Self>
  /** The accounts of an application. Fails with `RequestInvalid` where its settings are wrong. */
  readonly layer: (values: SharedValues) => Layer.Layer<Self, SpApiError, R | R2 | HttpClient.HttpClient>
  /** The same with settings that are read by `effect/Config`. */
  readonly layerConfig: (
    values: SharedConfigValues
  ) => Layer.Layer<Self, SpApiError | Config.ConfigError, R | R2 | HttpClient.HttpClient>
  /** The same with the settings of the environment (`SpApiConfig.variables`). */
  readonly layerFromEnv: (
    values?: Partial<SharedValues>
  ) => Layer.Layer<Self, SpApiError, R | R2 | HttpClient.HttpClient>
  /** The same with a rate limiter of your own. */
  readonly layerNoDeps: (
    values: SharedValues
  ) => Layer.Layer<Self, SpApiError, R | R2 | HttpClient.HttpClient | SpApiRateLimiter.SpApiRateLimiter>
}

/** The usual stack of an account: unsigned, tokens in memory. */
export const client: Layer.Layer<Parts, never, Shared> = SpApi.layerNoDeps.pipe(
  Layer.provide([RestrictedDataTokens.layer, Signer.layerNone]),
  Layer.provideMerge(LwaTokenService.layer)
)

/**
 * Makes the services of the usual stack: those of {@link client}, without Layers. Accounts share all but their tokens
 * and what they have learnt, so thousands of them fit into one process.
 */
const makeUsual = Effect.gen(function*() {
  const http = yield* HttpClient.HttpClient
  const scope = yield* Effect.scope
  const makeClient = makeClients({
    limiter: yield* SpApiRateLimiter.SpApiRateLimiter,
    signer: { sign: Effect.succeed },
    exchange: makeExchange(http, scope)
  })
  const rdtOf = Effect.provideService(RestrictedDataTokens.make, Scope.Scope, scope)
  return (config: SpApiConfig.Shape): Effect.Effect<Context.Context<Parts>> =>
    Effect.map(rdtOf, (rdt) => {
      const lwa = makeTokens(config, http, scope, notShared)
      const client = makeClient({ config, lwa, rdt })
      return Context.make(LwaTokenService.LwaTokenService, lwa).pipe(
        Context.add(SpApiHttpClient.SpApiHttpClient, client),
        Context.add(SpApi.SpApi, makeRunner(config, client))
      )
    })
})

const settingsOf = (config: SpApiConfig.Shape): Context.Context<SpApiConfig.SpApiConfig> =>
  Context.add(Context.make(SpApiConfig.SpApiConfig, config), CurrentAccount, config.accountName)

/** What a stack of the program's own needs beside what accounts share. */
type Others<R2> = Exclude<R2, Shared>

/** Makes the services of a stack of the program's own. */
const makeStack = <E2, R2>(stack: Layer.Layer<Parts, E2, R2>) => (config: SpApiConfig.Shape) =>
  // With a memo map of its own: Layers are shared by identity, and these are the same for every account.
  Effect.flatMap(Effect.scope, (scope) =>
    Layer.buildWithMemoMap(
      Layer.provide(stack as Layer.Layer<Parts, E2, Shared | Others<R2>>, Layer.succeedContext(settingsOf(config))),
      Layer.makeMemoMapUnsafe(),
      scope
    ))

const make = Effect.fnUntraced(function*<K, E, R, E2, R2>(
  values: SharedValues,
  options: Options<K, E, R, E2, R2>
): Effect.fn.Return<
  Accounts<K, E | E2>,
  SpApiError,
  R | Others<R2> | HttpClient.HttpClient | SpApiRateLimiter.SpApiRateLimiter | Scope.Scope
> {
  // Invalid settings of all accounts are reported at once, not with the first account.
  const common = yield* SpApiConfig.make(values)
  // The first caller's fiber builds an account. It gets the services of this Layer, not those of that fiber, which
  // may belong to another account.
  const shared = Context.omit(Scope.Scope, Tracer.ParentSpan, Layer.CurrentMemoMap)(
    yield* Effect.context<R | Others<R2> | HttpClient.HttpClient | SpApiRateLimiter.SpApiRateLimiter | Scope.Scope>()
  ) as Context.Context<R | Others<R2> | HttpClient.HttpClient | SpApiRateLimiter.SpApiRateLimiter>
  const partsOf: (
    config: SpApiConfig.Shape
  ) => Effect.Effect<
    Context.Context<Parts>,
    E2,
    Others<R2> | HttpClient.HttpClient | SpApiRateLimiter.SpApiRateLimiter | Scope.Scope
  > = options.client === undefined ? yield* makeUsual : makeStack(options.client)

  const nameOf = options.name ?? ((key: K) => typeof key === "string" ? key : undefined)
  const http = Context.get(shared, HttpClient.HttpClient)

  const build = (
    key: K
  ): Effect.Effect<Context.Context<SpApi.Services | HttpClient.HttpClient>, SpApiError | E | E2, Scope.Scope> =>
    Effect.provideContext(
      Effect.flatMap(options.lookup(key), (account) =>
        Effect.flatMap(
          Redacted.isRedacted(account)
            ? SpApiConfig.withAccount(common, account, nameOf(key))
            : SpApiConfig.make({ ...values, accountName: nameOf(key), ...account }),
          (config) =>
            Effect.map(partsOf(config), (parts) =>
              parts.pipe(Context.merge(settingsOf(config)), Context.add(HttpClient.HttpClient, http)))
        )),
      shared
    )

  const accounts = yield* IdleMap.make(build, options.idleTimeToLive ?? "1 hour")
  return {
    // Not memoized by Layers: the accounts are shared already.
    get: (key) => Layer.fromBuild((_, scope) => Scope.provide(accounts.get(key), scope)),
    invalidate: accounts.invalidate
  }
})

/** Makes a service of accounts; see the example above. */
export const Service = <Self>() =>
<const Id extends string, K, E = never, R = never, E2 = never, R2 = never>(
  id: Id,
  options: Options<K, E, R, E2, R2>
): ServiceClass<Self, Id, K, E, R, E2, Others<R2>> => {
  const service = Context.Service<Self, Accounts<K, E | E2>>()(id)
  const layerNoDeps = (values: SharedValues) => Layer.effect(service, make(values, options))
  const layer = (values: SharedValues) => Layer.provide(layerNoDeps(values), SpApiRateLimiter.layer())
  return Object.assign(service, {
    get: (key: K) =>
      Layer.fromBuild((memoMap, scope) =>
        Effect.flatMap(service, (accounts) => Layer.buildWithMemoMap(accounts.get(key), memoMap, scope))
      ),
    invalidate: (key: K) => Effect.flatMap(service, (accounts) => accounts.invalidate(key)),
    layer,
    layerConfig: (values: SharedConfigValues) =>
      Layer.unwrap(Effect.map(unwrap(values), ({ values }) => layer(values))),
    layerFromEnv: (values?: Partial<SharedValues>) =>
      Layer.unwrap(Effect.map(SpApiConfig.fromEnv, (environment) => layer({ ...environment, ...values }))),
    layerNoDeps
  })
}
