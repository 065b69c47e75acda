/** The authorization of selling partners, from the consent page to the refresh token. */
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
 * The grant of a selling partner. Store the refresh token encrypted, under the application, the selling partner and
 * the region.
 */
export interface Grant {
  /** The id of the seller or vendor, as Amazon sends it with the consent. */
  readonly sellingPartnerId: string
  readonly kind: SellingPartnerKind
  /** The token is valid for the marketplaces of this region only. */
  readonly region: RegionId
  readonly refreshToken: Redacted.Redacted
  readonly authorizedAt: DateTime.Utc
  /** 365 days later: after it, calls are refused until the selling partner authorizes again. */
  readonly reauthorizeBy: DateTime.Utc
}

/** The settings of the authorizations of an application. */
export interface Options {
  /** The application's id: `amzn1.sp.solution.…` or `amzn1.sellerapps.app.…`; not the LWA client id. */
  readonly applicationId: string
  /**
   * Keys that sign states, each of at least 32 random characters. The first signs, all verify. To rotate, put the new
   * one first and remove the old one after `stateTtl`.
   */
  readonly stateKeys: Arr.NonEmptyReadonlyArray<Redacted.Redacted>
  /** How long the selling partner may take to consent. Default: 15 minutes. */
  readonly stateTtl?: Duration.Input | undefined
  /**
   * One of the application's registered OAuth Redirect URIs, letter by letter; default: the first of them. Login with
   * Amazon compares it with that of the consent, so setting it is recommended.
   */
  readonly redirectUri?: string | undefined
  /** The application is in draft state. */
  readonly draft?: boolean | undefined
  /** Hosts (with their port, if any) that `amazon_callback_uri` may name beside those of Seller and Vendor Central. */
  readonly callbackHosts?: { readonly [host: string]: CentralHost } | undefined
  /** Base URL instead of Seller and Vendor Central, for a local double. */
  readonly centralUrl?: string | undefined
}

/**
 * Authorizes selling partners. `session` is any string that names the browser's session, such as its id: a state that
 * was issued for one session is refused from another.
 */
export class OAuth extends Context.Service<OAuth, {
  /**
   * The address of the page on which the selling partner consents; redirect the browser to it. Fails with
   * `RequestInvalid`.
   */
  readonly authorize: (options: {
    readonly marketplace: Marketplace
    /** Default `seller`. */
    readonly kind?: SellingPartnerKind | undefined
    readonly session: string
  }) => Effect.Effect<string, OAuthError>
  /**
   * The address to redirect the browser to after Amazon had it log in: from the Appstore, for the yearly renewal, or
   * for a draft. Fails with `CallbackInvalid` and `CallbackUriRefused`.
   */
  readonly confirm: (options: {
    readonly query: Query
    readonly session: string
    /** The marketplace to go to where `amazon_callback_uri` has no host. */
    readonly marketplace?: Marketplace | undefined
    readonly kind?: SellingPartnerKind | undefined
  }) => Effect.Effect<string, OAuthError>
  /**
   * Checks the query of Amazon's redirect, and exchanges its code. Fails with the reasons of states,
   * `CallbackInvalid` and `ConsentDenied`; with `SpApiError` where the exchange fails. A valid state is used up in
   * either case, and the selling partner starts again.
   */
  readonly complete: (options: {
    readonly query: Query
    readonly session: string
  }) => Effect.Effect<Grant, OAuthError | SpApiError>
}>()("effect-sp-api/auth/OAuth") {}

/** The lifetime of an authorization. Source: developer-docs.amazon.com/sp-api, "Renew Authorizations". */
const authorizationDays = 365

const make = Effect.fnUntraced(function*(options: Options) {
  const lwa = yield* LwaTokenService
  const problem = checkApplication(options)
  if (problem !== undefined) return yield* Effect.fail(problem)
  const ttlMillis = Duration.toMillis(Duration.fromInputUnsafe(options.stateTtl ?? "15 minutes"))
  if (!(ttlMillis > 0 && ttlMillis <= 86_400_000)) {
    return yield* Effect.fail(invalid("stateTtl", "must be longer than 0 and at most a day"))
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
 * The authorizations of an application. Fails with `RequestInvalid` for wrong settings.
 *
 * @param options.stateStore where the processes of a backend share the states that were used: {@link
 * layerStateStoreKeyValue}, or a Layer of your own. Default: in memory, for a backend of one process
 */
export const layer = <R = never>({ stateStore = OAuthState.layerStateStoreMemory, ...options }: Options & {
  readonly stateStore?: Layer.Layer<OAuthState.StateStore, never, R> | undefined
}): Layer.Layer<OAuth, OAuthError, LwaTokenService | R> => Layer.provide(Layer.effect(OAuth, make(options)), stateStore)

/** The state of an authorization. */
export interface Authorization {
  /** `due` within the time `remind` before it expires. */
  readonly status: "valid" | "due" | "expired"
  readonly reauthorizeBy: DateTime.Utc
}

/**
 * The current state of an authorization: ask the selling partner to renew it while it is `due`.
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
