/**
 * The authorization of selling partners: from the consent page to the refresh token.
 */
import type * as Arr from "effect/Array"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type { Marketplace } from "../../Marketplace.ts"
import type { RegionId } from "../../Region.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { LwaTokenService } from "../LwaTokenService.ts"
import { invalid, type OAuthError } from "./oauthError.ts"
import { type Query, readConsent, readLoginRequest } from "./oauthQuery.ts"
import * as OAuthState from "./oauthState.ts"
import {
  type CentralHost,
  checkApplication,
  checkCallbackUri,
  confirmUrl,
  consentUrl,
  type SellingPartnerKind
} from "./oauthUrls.ts"

/**
 * What a selling partner granted. Keep the refresh token encrypted, under the application, the selling partner and
 * the region.
 */
export interface Grant {
  /** The seller's or vendor's id, as Amazon gives it with the consent. */
  readonly sellingPartnerId: string
  readonly kind: SellingPartnerKind
  /** The token is good for the marketplaces of this region alone. */
  readonly region: RegionId
  readonly refreshToken: Redacted.Redacted
  readonly authorizedAt: DateTime.Utc
  /** 365 days later: after it, calls are refused until the selling partner authorizes again. */
  readonly reauthorizeBy: DateTime.Utc
}

/** The settings of an application's authorizations. */
export interface Options {
  /** The application's id: `amzn1.sp.solution.…` or `amzn1.sellerapps.app.…`; not the LWA client id. */
  readonly applicationId: string
  /**
   * Keys that sign states, each of at least 32 random characters. The first signs, all verify: to rotate, put the new
   * one in front and take the old one away after `stateTtl`.
   */
  readonly stateKeys: Arr.NonEmptyReadonlyArray<Redacted.Redacted>
  /** How long the selling partner may take to consent. Default: 15 minutes. */
  readonly stateTtl?: Duration.Input | undefined
  /**
   * One of the application's registered OAuth Redirect URIs, letter by letter; default: the first of them. It goes
   * along with the code, too, and Login with Amazon compares it with that of the consent: better to give it.
   */
  readonly redirectUri?: string | undefined
  /** The application is in draft state. */
  readonly draft?: boolean | undefined
  /** Hosts (with their port, if any) that `amazon_callback_uri` may name beside those of Seller and Vendor Central. */
  readonly callbackHosts?: { readonly [host: string]: CentralHost } | undefined
  /** Base URL instead of Seller and Vendor Central, for a local stand-in. */
  readonly centralUrl?: string | undefined
}

/**
 * Authorizes selling partners. `session` is any text that names the browser's session, its id for instance: a state
 * that was made for one session is refused from another.
 */
export class OAuth extends Context.Service<OAuth, {
  /** The address to send the browser to, on which the selling partner gives consent. Fails with `RequestInvalid`. */
  readonly authorize: (options: {
    readonly marketplace: Marketplace
    /** Default `seller`. */
    readonly kind?: SellingPartnerKind | undefined
    readonly session: string
  }) => Effect.Effect<string, OAuthError>
  /**
   * The address to send the browser to after Amazon had it log in (from the Appstore, for the yearly renewal, or for
   * a draft). Fails with `CallbackInvalid` and `CallbackUriRefused`.
   */
  readonly confirm: (options: {
    readonly query: Query
    readonly session: string
    /** Where to go when `amazon_callback_uri` has no host. */
    readonly marketplace?: Marketplace | undefined
    readonly kind?: SellingPartnerKind | undefined
  }) => Effect.Effect<string, OAuthError>
  /**
   * Checks the query with which Amazon sends the browser back, and exchanges its code. Fails with the reasons of
   * states, `CallbackInvalid` and `ConsentDenied`; with `SpApiError` when the exchange fails. A good state is used up
   * whatever comes of the exchange: the selling partner starts again.
   */
  readonly complete: (options: {
    readonly query: Query
    readonly session: string
  }) => Effect.Effect<Grant, OAuthError | SpApiError>
}>()("effect-sp-api/auth/OAuth") {}

/** For how long an authorization is good. Source: developer-docs.amazon.com/sp-api, "Renew Authorizations". */
const authorizationDays = 365

const make = Effect.fnUntraced(function*(options: Options) {
  const lwa = yield* LwaTokenService
  const wrong = checkApplication(options)
  if (wrong !== undefined) return yield* Effect.fail(wrong)
  const ttlMillis = Duration.toMillis(Duration.fromInputUnsafe(options.stateTtl ?? "15 minutes"))
  if (!(ttlMillis > 0 && ttlMillis <= 86_400_000)) {
    return yield* Effect.fail(invalid("stateTtl", "give a time of at most a day"))
  }
  const states = yield* OAuthState.make({ keys: options.stateKeys, ttlMillis })

  return OAuth.of({
    authorize: Effect.fnUntraced(function*({ kind = "seller", marketplace, session }) {
      const state = yield* states.issue({ region: marketplace.region, kind }, session)
      return yield* consentUrl({ ...options, marketplace, kind, state })
    }),
    confirm: Effect.fnUntraced(function*({ kind, marketplace, query, session }) {
      const request = yield* readLoginRequest(query)
      const callback = yield* checkCallbackUri(request.callbackUri, {
        marketplace,
        kind,
        callbackHosts: options.callbackHosts
      })
      return confirmUrl({
        callbackUri: callback.url,
        amazonState: request.amazonState,
        state: yield* states.issue({ region: callback.region, kind: callback.kind }, session),
        redirectUri: options.redirectUri,
        draft: request.draft || options.draft === true
      })
    }),
    complete: Effect.fnUntraced(function*({ query, session }) {
      const consent = yield* readConsent(query)
      if ("denied" in consent) {
        if (consent.state !== undefined) yield* states.redeem(consent.state, session)
        return yield* Effect.fail(consent.denied)
      }
      const { kind, region } = yield* states.redeem(consent.state, session)
      const { refreshToken } = yield* lwa.exchangeCode(Redacted.value(consent.code), {
        redirectUri: options.redirectUri
      })
      const authorizedAt = yield* DateTime.now
      return {
        sellingPartnerId: consent.sellingPartnerId,
        kind,
        region,
        refreshToken,
        authorizedAt,
        reauthorizeBy: DateTime.add(authorizedAt, { days: authorizationDays })
      }
    }, (effect) => Effect.withSpan(effect, "SpApi.oauth.complete"))
  })
})

/**
 * Authorizations whose used states are kept in a store that processes share. Fails with `RequestInvalid` for wrong
 * settings.
 */
export const layerWithStore = (
  options: Options
): Layer.Layer<OAuth, OAuthError, LwaTokenService | OAuthState.StateStore> => Layer.effect(OAuth, make(options))

/** Authorizations of a backend of one process. Fails with `RequestInvalid` for wrong settings. */
export const layer = (options: Options): Layer.Layer<OAuth, OAuthError, LwaTokenService> =>
  Layer.provide(layerWithStore(options), OAuthState.layerStateStoreMemory)

/** Where an authorization stands. */
export interface Authorization {
  /** `due` within the last `remind` before it runs out. */
  readonly status: "valid" | "due" | "expired"
  readonly reauthorizeBy: DateTime.Utc
}

/**
 * Where an authorization stands now: ask the selling partner to renew it while it is `due`.
 *
 * @param options.remind how long before; default 30 days
 */
export const authorizationStatus = (
  authorizedAt: DateTime.Utc,
  options?: { readonly remind?: Duration.Input | undefined }
): Effect.Effect<Authorization> =>
  Effect.map(DateTime.now, (now) => {
    const reauthorizeBy = DateTime.add(authorizedAt, { days: authorizationDays })
    const remindFrom = DateTime.subtractDuration(reauthorizeBy, options?.remind ?? "30 days")
    const status = DateTime.isGreaterThanOrEqualTo(now, reauthorizeBy)
      ? "expired"
      : DateTime.isGreaterThanOrEqualTo(now, remindFrom)
      ? "due"
      : "valid"
    return { status, reauthorizeBy }
  })
