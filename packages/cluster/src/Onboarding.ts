/**
 * Routes on which selling partners put themselves in: consent at Amazon, callback, seller. A seller that was parked
 * is active again after its consent, and its jobs continue.
 *
 * ```ts
 * const Website = HttpRouter.serve(Onboarding.routes({ accounts, marketplace: Marketplace.DE, redirect: "/connected" })).pipe(
 *   Layer.provide(Onboarding.layer({ accounts, applicationId: "amzn1.sp.solution.…", stateKeys: [key] })),
 *   Layer.provide(OAuth.layerRedactedQuery),
 *   Layer.provide(NodeHttpServer.layer(createServer, { port: 3000 }))
 * )
 * ```
 *
 * The paths are those of `OAuth.routes`: `/amazon/login`, `/amazon/callback` (OAuth Redirect URI) and `/amazon/appstore`
 * (OAuth Login URI). A consent may begin on one runner and end on another: states are signed with keys that all have,
 * and those that were used are in the database (`spapi_oauth_states`). A state that is forged, expired, replayed or of
 * another browser is refused, and nothing is stored.
 *
 * Amazon does not sign the selling partner id of a callback, and no operation returns that of a token. So a selling
 * partner can name another one, whose token its own would replace. {@link RoutesOptions.permit} decides who may.
 */
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as Marketplace from "effect-sp-api/Marketplace"
import type { RegionId } from "effect-sp-api/Region"
import * as SpApi from "effect-sp-api/SpApi"
import type * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as SellersApi from "effect-sp-api/workflows/Sellers"
import * as Clock from "effect/Clock"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as SqlClient from "effect/sql/SqlClient"
import type * as WorkflowEngine from "effect/workflow/WorkflowEngine"
import { page } from "./pages/page.ts"
import { browserSession } from "./pages/session.ts"
import * as SellerRunner from "./SellerRunner.ts"
import { type Seller, Sellers } from "./Sellers.ts"
import * as States from "./store/stateRows.ts"
import type { Waits } from "./Waits.ts"

/** Used states in the database of the `SqlClient`, for all runners. */
export const layerStateStore: Layer.Layer<OAuth.StateStore, never, SqlClient.SqlClient> = Layer.effect(
  OAuth.StateStore,
  Effect.map(SqlClient.SqlClient, (sql) =>
    OAuth.StateStore.of({
      use: (id, expiresAt) =>
        Effect.flatMap(Clock.currentTimeMillis, (now) => States.use(id, { now, expiresAt })).pipe(
          Effect.provideService(SqlClient.SqlClient, sql),
          // The message of the driver may quote the statement.
          Effect.mapError(() =>
            new OAuth.OAuthError({ reason: new OAuth.StateStoreFailed({ description: "spapi_oauth_states" }) })
          )
        )
    }))
)

/** Authorizations of an application whose runners share the states that were used. */
export const layer = (
  { accounts, ...options }: OAuth.Options & { readonly accounts: SpApiAccounts.SharedValues }
): Layer.Layer<OAuth.OAuth, OAuth.OAuthError | SpApiError, HttpClient.HttpClient | SqlClient.SqlClient> =>
  OAuth.layer({ ...options, stateStore: layerStateStore }).pipe(
    Layer.provide(LwaTokenService.layer),
    Layer.provide(SpApiConfig.layer(accounts))
  )

/** A consent, before it is stored. */
export interface Consent {
  /** The id of the seller: `eu:A2ABCDEF`. */
  readonly seller: string
  /** The seller, where the id is known. */
  readonly known: Option.Option<Seller>
  readonly grant: OAuth.Grant
  /** The session that began the consent. */
  readonly session: string
}

/** What the routes need of the program. */
export interface RoutesOptions<RS = never, RP = never> {
  /** The application, whose client asks Amazon for the marketplaces of a new seller. */
  readonly accounts: SpApiAccounts.SharedValues
  /** The path of the routes; default `/amazon`. */
  readonly prefix?: `/${string}` | undefined
  /** For `/login` without a `marketplace` in its query. */
  readonly marketplace?: Marketplace.Marketplace | undefined
  /**
   * The name of the browser's session, or a response, such as a redirect to the log-in page. Default: a cookie
   * (`spapi_session`) of this browser, which ends with it.
   */
  readonly session?: Effect.Effect<string | HttpServerResponse.HttpServerResponse, never, RS> | undefined
  /**
   * Whether the consent may be stored: whether this user may add a seller, or replace the token of one that is known.
   * Default: every consent, which is right only where the page is not public.
   */
  readonly permit?: ((consent: Consent) => Effect.Effect<boolean, never, RP>) | undefined
  /** Where the browser goes afterwards, or a function of the id of the seller. Default: a plain page. */
  readonly redirect?: string | ((seller: string) => string) | undefined
}

/** What the handlers need of the engine. */
type Services = Sellers | Waits | WorkflowEngine.WorkflowEngine | HttpClient.HttpClient

/** How long Amazon may take to name the marketplaces, while the browser waits. */
const patience = "15 seconds"

/** The selling partner sells in other regions only than that of its consent, whose token serves no call there. */
class RegionMistaken extends Data.TaggedError("RegionMistaken")<{
  readonly region: RegionId
  readonly marketplaces: ReadonlyArray<string>
}> {
  override get message(): string {
    return `the consent is of the region ${this.region}, and all marketplaces of the seller are of others: ${
      this.marketplaces.join(", ")
    }`
  }
}

/**
 * The marketplaces of the region in which the selling partner takes part. A code works once, so a grant is not lost
 * where Amazon does not name them, as for vendors: then they are those known before, or all of the region.
 */
const marketplacesOf = (accounts: SpApiAccounts.SharedValues, { grant, known, seller }: Consent) => {
  const fallback = Option.match(known, {
    onNone: () => Marketplace.inRegion(grant.region).map(({ id }) => id),
    onSome: ({ marketplaces }) => marketplaces
  })
  if (grant.kind === "vendor") return Effect.succeed(fallback)
  return SellersApi.marketplaces.pipe(
    Effect.provide(SpApi.layer({ ...accounts, region: grant.region, refreshToken: grant.refreshToken })),
    Effect.timeout(patience),
    Effect.map((all) => all.map(({ id }) => id)),
    Effect.catch((error) =>
      Effect.as(
        Effect.annotateLogs(Effect.logWarning("Amazon did not name the marketplaces of a seller"), {
          seller,
          reason: error._tag === "SpApiError" ? error.reason._tag : error._tag
        }),
        []
      )
    ),
    Effect.flatMap((all) => {
      const own = all.filter((id) => Marketplace.regionOf(id) === grant.region)
      return all.length > 0 && own.length === 0
        ? Effect.fail(new RegionMistaken({ region: grant.region, marketplaces: all }))
        : Effect.succeed(all.length === 0 ? fallback : own)
    })
  )
}

const regionNames: Readonly<Record<RegionId, string>> = {
  na: "North America",
  eu: "Europe, the Middle East, Africa or India",
  fe: "the Far East"
}

const refused = (status: number, text: string) => page({ status, title: "Not authorized", text })

const redirectTo = (redirect: RoutesOptions["redirect"], seller: string) =>
  redirect === undefined
    ? undefined
    : HttpServerResponse.redirect(typeof redirect === "string" ? redirect : redirect(seller))

/** The routes, for `HttpRouter`. */
export const routes = <RS = never, RP = never>(options: RoutesOptions<RS, RP>): Layer.Layer<
  never,
  never,
  | OAuth.OAuth
  | Services
  | HttpRouter.HttpRouter
  | HttpRouter.Request.From<"Requires", Exclude<RS | RP, HttpRouter.Provided>>
> =>
  Layer.unwrap(Effect.map(Effect.context<Services>(), (services) => {
    const session = (options.session ?? browserSession) as Effect.Effect<
      string | HttpServerResponse.HttpServerResponse,
      never,
      RS
    >
    const store = Effect.fnUntraced(function*(consent: Consent) {
      const marketplaces = yield* marketplacesOf(options.accounts, consent)
      const { refreshToken, region, sellingPartnerId } = consent.grant
      return yield* SellerRunner.authorize({
        sellingPartnerId,
        region,
        marketplaces,
        refreshToken: Redacted.make(Redacted.value(refreshToken), { label: "refresh token" })
      }).pipe(
        // To store it twice does no harm, and the selling partner would have to consent again.
        Effect.retry({
          while: ({ _tag }) => _tag === "SqlError",
          schedule: Schedule.exponential("100 millis"),
          times: 5
        })
      )
    })
    const onAuthorized = Effect.fnUntraced(function*(grant: OAuth.Grant) {
      const current = yield* session
      if (typeof current !== "string") return current
      const seller = `${grant.region}:${grant.sellingPartnerId}`
      return yield* Effect.flatMap(Sellers, (sellers) => sellers.find(seller)).pipe(
        Effect.flatMap((known) => {
          const consent: Consent = { seller, known, grant, session: current }
          const permitted = options.permit === undefined ? Effect.succeed(true) : options.permit(consent)
          return Effect.flatMap(permitted, (isPermitted) =>
            isPermitted
              ? Effect.map(store(consent), (id) => redirectTo(options.redirect, id))
              : Effect.as(
                Effect.annotateLogs(Effect.logWarning("A consent is not permitted"), { seller }),
                refused(403, "This account may not be connected here. Please contact support.")
              ))
        }),
        Effect.catch((error) =>
          Effect.as(
            // Without the message of the driver, which may quote the row.
            Effect.annotateLogs(Effect.logError("The consent of a selling partner could not be stored"), {
              reason: error._tag,
              ...(error._tag === "SqlError" ? undefined : { message: error.message })
            }),
            error._tag === "SellerInvalid"
              ? refused(400, "This address is not complete. Please start again.")
              : error._tag === "RegionMistaken"
              ? refused(
                400,
                `This account does not sell in ${
                  regionNames[error.region]
                }. Please start again, and choose the region where it sells.`
              )
              : refused(503, "The authorization could not be completed. Please start again in a minute.")
          )
        ),
        Effect.provideContext(services)
      )
    })
    return OAuth.routes({ prefix: options.prefix, marketplace: options.marketplace, session, onAuthorized })
  }))
