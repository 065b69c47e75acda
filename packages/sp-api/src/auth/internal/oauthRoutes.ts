/** The routes of a web backend on which selling partners authorize its application. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as UrlParams from "effect/http/UrlParams"
import * as Layer from "effect/Layer"
import * as Tracer from "effect/Tracer"
import * as Marketplace from "../../Marketplace.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { invalid, type OAuthError } from "./oauthError.ts"
import { type Grant, OAuth } from "./oauthService.ts"
import type { SellingPartnerKind } from "./oauthUrls.ts"

type Response = HttpServerResponse.HttpServerResponse

/** What the routes need of the program. */
export interface RoutesOptions<ES, RS, EA, RA, EF, RF> {
  /** The path of the routes; default `/amazon`. */
  readonly prefix?: `/${string}` | undefined
  /** For `/login` without a `marketplace` in its query. */
  readonly marketplace?: Marketplace.Marketplace | undefined
  /** For `/login` without a `kind` in its query; default `seller`. */
  readonly kind?: SellingPartnerKind | undefined
  /**
   * The name of the browser's session; or a response, such as a redirect to the log-in page, for a browser without
   * one. That redirect should lead back to the URL of the request, query included, where Amazon had the browser come
   * to `/appstore`.
   */
  readonly session: Effect.Effect<string | Response, ES, RS>
  /**
   * Stores the grant. May return the page that ends the visit; default: a plain one. Runs to its end even where the
   * browser disconnects.
   */
  readonly onAuthorized: (grant: Grant) => Effect.Effect<Response | void, EA, RA>
  /** Returns the page for an authorization that failed; default: a plain one. The failure is logged in either case. */
  readonly onFailure?: ((error: OAuthError | SpApiError) => Effect.Effect<Response, EF, RF>) | undefined
}

/** Query parameters of these routes that no span may hold. */
const secretParameters = [
  "state",
  "amazon_state",
  "amazon_callback_uri",
  "spapi_oauth_code",
  "mws_auth_token",
  "selling_partner_id"
]

/**
 * Keeps codes and states out of the spans of the HTTP server, which records the query of every request. Provide it to
 * the server: `HttpRouter.serve(App).pipe(Layer.provide(OAuth.layerRedactedQuery))`. A server that traces without it
 * logs a warning.
 */
export const layerRedactedQuery: Layer.Layer<never> = Layer.effectContext(
  Effect.contextWith((context: Context.Context<never>) =>
    Effect.succeed(
      Context.make(UrlParams.CurrentRedactedNames, [
        ...Context.get(context, UrlParams.CurrentRedactedNames),
        ...secretParameters
      ])
    )
  )
)

/**
 * The server's span ends outside of the routes, with the server's references, so they can be read here, but not
 * changed.
 */
const warnOfQueryInSpans: Effect.Effect<void> = Effect.contextWith((context: Context.Context<never>) =>
  Context.get(context, Tracer.Tracer) === Tracer.nativeTracer ||
    Context.get(context, UrlParams.CurrentRedactedNames).includes("spapi_oauth_code")
    ? Effect.void
    : Effect.logWarning("The spans of this server hold authorization codes; provide OAuth.layerRedactedQuery to it")
)

const headers = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff"
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

const page = (status: number, title: string, text: string): Response =>
  HttpServerResponse.text(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${
      escapeHtml(title)
    }</title><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></html>`,
    {
      status,
      contentType: "text/html; charset=utf-8",
      headers: {
        "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
      }
    }
  )

/** For the selling partner, who can neither see nor fix the cause: nothing of the request is shown. */
const failurePage = (error: OAuthError | SpApiError): Response => {
  const title = "Not authorized"
  if (error._tag === "SpApiError") {
    return page(
      502,
      title,
      "Amazon did not complete the authorization. Please start again; if it fails again, contact support."
    )
  }
  switch (error.reason._tag) {
    case "StateExpired":
      return page(400, title, "The authorization took too long. Please start again.")
    case "StateForged":
    case "StateOfAnotherSession":
    case "StateReplayed":
      return page(
        400,
        title,
        "This address was opened a second time, or in another browser than the one that you started in. Please start again."
      )
    case "StateStoreFailed":
      return page(503, title, "The authorization could not be completed. Please try again in a minute.")
    case "ConsentDenied":
      return page(403, title, "Amazon reports that access was not granted.")
    case "RequestInvalid":
    case "CallbackInvalid":
    case "CallbackUriRefused":
      return page(400, title, "This address is not complete. Please start again.")
  }
}

const queryOf = (request: HttpServerRequest.HttpServerRequest): URLSearchParams => {
  const start = request.url.indexOf("?")
  return new URLSearchParams(start < 0 ? "" : request.url.slice(start))
}

const findMarketplace = (
  query: URLSearchParams,
  fallback: Marketplace.Marketplace | undefined
): Effect.Effect<Marketplace.Marketplace, OAuthError> => {
  const name = query.get("marketplace")
  const marketplace = name === null ? fallback : Marketplace.fromId(name) ?? Marketplace.fromCountryCode(name)
  return marketplace === undefined
    ? Effect.fail(
      invalid(
        "marketplace",
        "is unknown; pass the id of a marketplace or the code of its country, as in /login?marketplace=DE"
      )
    )
    : Effect.succeed(marketplace)
}

const findKind = (
  query: URLSearchParams,
  fallback: SellingPartnerKind | undefined
): Effect.Effect<SellingPartnerKind, OAuthError> => {
  const kind = query.get("kind") ?? fallback ?? "seller"
  return kind === "seller" || kind === "vendor"
    ? Effect.succeed(kind)
    : Effect.fail(invalid("kind", "must be seller or vendor"))
}

/**
 * Three routes:
 *
 * - `GET /login?marketplace=DE&kind=seller` sends the browser to Amazon's consent page; link your "Connect to Amazon"
 *   button to it.
 * - `GET /appstore`: register it as the application's OAuth Login URI.
 * - `GET /callback`: register it as the application's OAuth Redirect URI.
 *
 * Every response has `Cache-Control: no-store` and `Referrer-Policy: no-referrer`. Failures are logged as warnings,
 * without code or state.
 */
export const routes = <ES = never, RS = never, EA = never, RA = never, EF = never, RF = never>(
  options: RoutesOptions<ES, RS, EA, RA, EF, RF>
): Layer.Layer<
  never,
  never,
  | OAuth
  | HttpRouter.HttpRouter
  | HttpRouter.Request.From<"Requires", Exclude<RS | RA | RF, HttpRouter.Provided>>
  | HttpRouter.Request.From<"Error", ES | EA | EF>
> =>
  HttpRouter.use(Effect.fnUntraced(function*(router) {
    const oauth = yield* OAuth
    const layerScope = yield* Effect.scope
    const prefixed = router.prefixed(options.prefix ?? "/amazon")

    const respond = <E, R>(
      handle: (
        request: HttpServerRequest.HttpServerRequest,
        session: string
      ) => Effect.Effect<Response, E, R>
    ) =>
      Effect.fnUntraced(function*(request: HttpServerRequest.HttpServerRequest) {
        // The router also brings HEAD here: a link preview must not use up a code.
        if (request.method !== "GET") {
          return HttpServerResponse.empty({ status: 405, headers: { ...headers, allow: "GET" } })
        }
        yield* warnOfQueryInSpans
        const session = yield* options.session
        const response = typeof session !== "string" ? session : yield* handle(request, session)
        return HttpServerResponse.setHeaders(response, headers)
      })

    const onFailure = (error: OAuthError | SpApiError): Effect.Effect<Response, EF, RF> =>
      Effect.andThen(
        Effect.annotateLogs(Effect.logWarning("A selling partner's authorization failed"), {
          reason: error.reason._tag,
          message: error.message
        }),
        options.onFailure === undefined ? Effect.succeed(failurePage(error)) : options.onFailure(error)
      )

    yield* prefixed.add(
      "GET",
      "/login",
      respond((request, session) => {
        const query = queryOf(request)
        return Effect.all([findMarketplace(query, options.marketplace), findKind(query, options.kind)]).pipe(
          Effect.flatMap(([marketplace, kind]) => oauth.authorize({ marketplace, kind, session })),
          Effect.matchEffect({ onSuccess: (url) => Effect.succeed(HttpServerResponse.redirect(url)), onFailure })
        )
      })
    )

    yield* prefixed.add(
      "GET",
      "/appstore",
      respond((request, session) =>
        Effect.matchEffect(
          oauth.confirm({ query: queryOf(request), session, marketplace: options.marketplace, kind: options.kind }),
          { onSuccess: (url) => Effect.succeed(HttpServerResponse.redirect(url)), onFailure }
        )
      )
    )

    yield* prefixed.add(
      "GET",
      "/callback",
      respond((request, session) =>
        oauth.complete({ query: queryOf(request), session }).pipe(
          Effect.matchEffect({
            onSuccess: (grant) =>
              Effect.map(
                options.onAuthorized(grant),
                (response) => response ?? page(200, "Authorized", "Amazon has granted access. You can close this page.")
              ),
            onFailure
          }),
          // Code and state are used up by now: a browser that disconnects must not lose the grant before it is stored.
          Effect.forkIn(layerScope, { startImmediately: true }),
          Effect.flatMap(Fiber.join)
        )
      )
    )
  }))
