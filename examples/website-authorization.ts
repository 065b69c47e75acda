/**
 * A website on which sellers and vendors authorize an application: consent, callback, refresh token.
 *
 * `node examples/website-authorization.ts`, then open http://localhost:3000 (`PORT` for another port). It needs in its
 * environment:
 *
 * - SPAPI_CLIENT_ID and SPAPI_CLIENT_SECRET: the LWA credentials of the application
 * - SPAPI_APPLICATION_ID: amzn1.sp.solution.…
 * - SPAPI_STATE_KEY: at least 32 random characters (`openssl rand -base64 32`)
 * - PUBLIC_URL: where browsers reach it; register PUBLIC_URL/amazon/callback as OAuth Redirect URI and
 *   PUBLIC_URL/amazon/appstore as OAuth Login URI. Amazon accepts https only; default http://localhost:3000, for the
 *   local sandbox.
 * - SPAPI_DRAFT=true while the application is in draft state
 *
 * For the local sandbox instead of Amazon also SPAPI_CENTRAL_URL and SPAPI_LWA_ENDPOINT.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, Console, Context, DateTime, Effect, Layer, Option } from "effect"
import { LwaTokenService } from "effect-sp-api/auth/LwaTokenService"
import * as Lwa from "effect-sp-api/auth/LwaTokenService"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import { FetchHttpClient, HttpRouter, HttpServerRequest, HttpServerResponse } from "effect/http"
import { createServer } from "node:http"

/**
 * The grants of selling partners. A real application stores them in its database, encrypted.
 */
class Grants extends Context.Service<Grants, {
  readonly save: (user: string, grant: OAuth.Grant) => Effect.Effect<void>
  readonly of: (user: string) => Effect.Effect<ReadonlyArray<OAuth.Grant>>
}>()("examples/Grants") {}

const layerGrants = Layer.sync(Grants)(() => {
  const grants = new Map<string, Map<string, OAuth.Grant>>()
  return Grants.of({
    save: (user, grant) =>
      Effect.sync(() => {
        const own = grants.get(user) ?? new Map()
        // One token for each selling partner and region: a renewal replaces the old one.
        grants.set(user, own.set(`${grant.kind} ${grant.region} ${grant.sellingPartnerId}`, grant))
      }),
    of: (user) => Effect.sync(() => [...grants.get(user)?.values() ?? []])
  })
})

/**
 * The user of this browser. Here each browser is a user and gets a cookie; a real application redirects users without
 * one to its log-in page. With SameSite=Lax the cookie is sent when Amazon redirects the browser back.
 */
const user = Effect.gen(function*() {
  const request = yield* HttpServerRequest.HttpServerRequest
  const id = request.cookies["user"]
  if (id !== undefined && id !== "") return id
  return yield* HttpServerResponse.redirect(request.originalUrl.replace(/^\/+/, "/")).pipe(
    HttpServerResponse.setCookie("user", crypto.randomUUID(), { httpOnly: true, sameSite: "lax", path: "/" }),
    Effect.orDie
  )
})

const home = Effect.gen(function*() {
  const id = yield* user
  if (typeof id !== "string") return id
  const grants = yield* Effect.flatMap(Grants, (store) => store.of(id))
  const rows = grants.map(({ kind, reauthorizeBy, region, sellingPartnerId }) =>
    `<li>${kind} ${sellingPartnerId.replace(/\W/g, "")} in ${region}, until ${
      DateTime.formatIsoDateUtc(reauthorizeBy)
    }</li>`
  )
  const links = [Marketplace.US, Marketplace.DE, Marketplace.JP].map(({ countryCode, name }) =>
    `<li>${name}: <a href="/amazon/login?marketplace=${countryCode}">seller</a>, <a href="/amazon/login?marketplace=${countryCode}&amp;kind=vendor">vendor</a></li>`
  )
  return HttpServerResponse.text(
    `<!doctype html><meta charset="utf-8"><title>Connect to Amazon</title><h1>Connect to Amazon</h1><ul>${
      links.join("")
    }</ul><h2>Connected</h2><ul>${rows.join("") || "<li>none yet</li>"}</ul>`,
    { contentType: "text/html; charset=utf-8" }
  )
})

const AmazonRoutes = OAuth.routes({
  marketplace: Marketplace.US,
  session: user,
  onAuthorized: (grant) =>
    Effect.gen(function*() {
      const id = yield* user
      if (typeof id !== "string") return id
      yield* Effect.flatMap(Grants, (store) => store.save(id, grant))
      yield* Console.log(`${grant.kind} ${grant.sellingPartnerId} authorized ${grant.region}`)
      return HttpServerResponse.redirect("/")
    })
})

const settings = Config.all({
  applicationId: Config.String("SPAPI_APPLICATION_ID"),
  stateKey: Config.Redacted("SPAPI_STATE_KEY"),
  publicUrl: Config.String("PUBLIC_URL").pipe(Config.withDefault("http://localhost:3000")),
  draft: Config.Boolean("SPAPI_DRAFT").pipe(Config.withDefault(false)),
  centralUrl: Config.String("SPAPI_CENTRAL_URL").pipe(Config.option, Config.map(Option.getOrUndefined))
})

const layerOAuth = Layer.unwrap(
  Effect.map(settings, ({ applicationId, centralUrl, draft, publicUrl, stateKey }) =>
    OAuth.layer({
      applicationId,
      stateKeys: [stateKey],
      redirectUri: `${publicUrl}/amazon/callback`,
      draft,
      centralUrl,
      callbackHosts: centralUrl === undefined ? {} : { [new URL(centralUrl).host]: { region: "na", kind: "seller" } }
    }))
)

const credentials = Config.all({
  clientId: Config.String("SPAPI_CLIENT_ID"),
  clientSecret: Config.Redacted("SPAPI_CLIENT_SECRET"),
  lwaEndpoint: Config.String("SPAPI_LWA_ENDPOINT").pipe(Config.option, Config.map(Option.getOrUndefined))
})

const layerLwa: Layer.Layer<LwaTokenService, unknown> = Lwa.layer.pipe(
  Layer.provide(Layer.unwrap(Effect.map(credentials, SpApiConfig.layer))),
  Layer.provide(FetchHttpClient.layer)
)

/** The routes of the website. */
export const App = Layer.mergeAll(AmazonRoutes, HttpRouter.add("GET", "/", home)).pipe(
  Layer.provide(layerOAuth),
  Layer.provide(layerLwa),
  HttpRouter.provideRequest(layerGrants)
)

/** The website on a port. */
export const layer = (port: number) =>
  HttpRouter.serve(App).pipe(
    Layer.provide(OAuth.layerRedactedQuery),
    Layer.provide(NodeHttpServer.layer(createServer, { host: "localhost", port }))
  )

const port = Config.Port("PORT").pipe(Config.withDefault(3000))

if (import.meta.main) {
  NodeRuntime.runMain(Layer.launch(Layer.unwrap(Effect.map(port, layer))))
}
