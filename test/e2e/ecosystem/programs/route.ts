/** A route of Next.js over one client of the process, by the settings of the environment. */
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as SpApiPromise from "effect-sp-api/SpApiPromise"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

export const dynamic = "force-dynamic"

const amazon = SpApiPromise.make(NodeSpApi.layerFromEnv())

const result = Effect.gen(function*() {
  const marketplaces = yield* Sellers.marketplaces
  const marketplaceIds = marketplaces.map(({ id }) => id).slice(0, 1)
  const recent = Orders.search({ marketplaceIds, createdAfter: "2020-01-01T00:00:00Z" }).pipe(Stream.take(5))
  const orders = yield* Stream.runCollect(recent)
  return { marketplaces: marketplaces.length, orders: orders.length }
})

export const GET = async (request: Request): Promise<Response> =>
  Response.json(await amazon.run(result, { signal: request.signal }))
