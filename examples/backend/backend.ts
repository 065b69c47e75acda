/** The whole backend as a Layer, over an engine, a database, an HTTP server and an HTTP client. */
import { type Duration, Layer } from "effect"
import * as Cursors from "effect-sp-api-cluster/Cursors"
import * as Health from "effect-sp-api-cluster/Health"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as Waits from "effect-sp-api-cluster/Waits"
import * as OAuth from "effect-sp-api/auth/OAuth"
import { HttpRouter } from "effect/http"
import { HttpApiBuilder, HttpApiMiddleware, HttpApiScalar } from "effect/http-api"
import { Api } from "./api/Api.ts"
import * as OrderHandlers from "./handlers/orders.ts"
import * as ReportHandlers from "./handlers/reports.ts"
import * as SellerHandlers from "./handlers/sellers.ts"
import * as Session from "./handlers/session.ts"
import * as Website from "./handlers/website.ts"
import * as OrderJobs from "./jobs/orders.ts"
import { OrderLines } from "./jobs/reports.ts"
import * as Connections from "./store/Connections.ts"
import * as BackendMigrations from "./store/migrations.ts"
import * as OrderRows from "./store/OrderRows.ts"
import * as ReportRows from "./store/ReportRows.ts"

export interface Options extends Website.Options {
  /** The orders to begin with, ISO 8601. Stays the same. */
  readonly since: string
  /** The time between two turns of a seller; default: 5 minutes. */
  readonly every?: Duration.Input | undefined
  /** Whether requests are not logged. */
  readonly disableLogger?: boolean | undefined
}

/** Needs `TokenKeys`, `OrderChanges`, an engine with its `SqlClient`, an `HttpServer` and an `HttpClient`. */
export const layer = (options: Options) => {
  const feed = OrderJobs.feed({ since: options.since, every: options.every })
  const api = HttpApiBuilder.layer(Api, { openapiPath: "/openapi.json" }).pipe(
    Layer.provide([SellerHandlers.layer(feed), OrderHandlers.layer, ReportHandlers.layer]),
    Layer.provide([Session.layer, HttpApiMiddleware.layerProblemDetails({ includeDetails: true })])
  )
  const routes = Layer.mergeAll(api, HttpApiScalar.layer(Api), Website.layer(options), Health.routes)
  const jobs = Layer.mergeAll(feed.layer, OrderJobs.layerCurrentOrder, OrderLines.layer)
  return HttpRouter.serve(routes, { disableListenLog: true, disableLogger: options.disableLogger ?? false }).pipe(
    Layer.provide(OAuth.layerRedactedQuery),
    Layer.provideMerge(jobs),
    Layer.provide(Layer.mergeAll(Connections.layer, OrderRows.layer, ReportRows.layer)),
    Layer.provideMerge(SellerRunner.layer({ accounts: options.accounts })),
    Layer.provideMerge(Layer.mergeAll(Sellers.layer, Waits.layer, Cursors.layer)),
    Layer.provide(Layer.merge(Migrations.layer, BackendMigrations.layer))
  )
}
