/** The API as data: servers implement it, clients are derived from it, and OpenAPI describes it. */
import { HttpApi, HttpApiMiddleware, OpenApi } from "effect/http-api"
import { OrdersGroup } from "./Orders.ts"
import { ReportsGroup } from "./Reports.ts"
import { SellersGroup } from "./Sellers.ts"

export class Api extends HttpApi.make("backend")
  .add(SellersGroup)
  .add(OrdersGroup)
  .add(ReportsGroup)
  // A request that does not match its schema is a problem too.
  .middleware(HttpApiMiddleware.ProblemDetails)
  .annotateMerge(OpenApi.annotations({ title: "Backend for Amazon sellers", version: "1" }))
{}
