/**
 * How selling partners authorize a public application: consent, callback, refresh token.
 *
 * A consent begins on the application's website (`authorize`), or at Amazon: in the Selling Partner Appstore, on
 * "Manage Your Apps" for the yearly renewal, and for every application in draft state (`confirm`). Either way Amazon
 * redirects the browser back with a code, which `complete` exchanges for a `Grant` with its refresh token. `routes`
 * serves all of that as routes of an `effect/http` server; backends on another framework call the methods of the
 * `OAuth` service from their own handlers.
 *
 * An authorization covers one region and lasts 365 days: a selling partner of two regions consents twice, and has two
 * refresh tokens.
 *
 * States are signed, expire, work once, and only in their own session. `amazon_callback_uri` must lead to Amazon. An
 * application id or redirect URI that Amazon would refuse on its own page (MD1000, MD5110) is refused here, where the
 * developer sees it; `consentErrorHint` explains the codes of that page. No error, log or span of this module holds a
 * code, state, key or refresh token; `layerRedactedQuery` keeps them out of the spans of the HTTP server as well.
 *
 * ```ts
 * const AppRoutes = OAuth.routes({
 *   session: sessionIdFromCookie,
 *   onAuthorized: (grant) => saveRefreshToken(grant.sellingPartnerId, grant.region, grant.refreshToken)
 * }).pipe(
 *   Layer.provide(OAuth.layer({ applicationId: "amzn1.sp.solution.…", stateKeys: [key] }))
 * )
 * ```
 *
 * Source: developer-docs.amazon.com/sp-api, "Website Authorization Workflow", "Selling Partner Appstore Authorization
 * Workflow", "Renew Authorizations", "Authorization Errors".
 */
import type * as Redacted from "effect/Redacted"
import type { RegionId } from "../Region.ts"

export {
  CallbackInvalid,
  CallbackUriRefused,
  ConsentDenied,
  consentErrorHint,
  isOAuthError,
  OAuthError,
  type OAuthErrorReason,
  StateExpired,
  StateForged,
  StateOfAnotherSession,
  StateReplayed,
  StateStoreFailed
} from "./internal/oauthError.ts"
export { type Query } from "./internal/oauthQuery.ts"
export { layerRedactedQuery, routes, type RoutesOptions } from "./internal/oauthRoutes.ts"
export {
  type Authorization,
  authorizationStatus,
  type Grant,
  layer,
  OAuth,
  type Options
} from "./internal/oauthService.ts"
export { layerStateStoreKeyValue, layerStateStoreMemory, StateStore } from "./internal/oauthState.ts"
export { type CentralHost, consentUrl, type ConsentUrlOptions, type SellingPartnerKind } from "./internal/oauthUrls.ts"

/**
 * The refresh tokens of one selling partner, by region: `{ ...tokens, [grant.region]: grant.refreshToken }` adds a
 * grant.
 */
export type RefreshTokens = { readonly [R in RegionId]?: Redacted.Redacted }
