/** The same with the whole client for Node, by the settings of the environment. */
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as SpApiPromise from "effect-sp-api/SpApiPromise"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Stream from "effect/Stream"

const api = SpApiPromise.make(NodeSpApi.layerFromEnv())
const marketplaces = await api.run(Sellers.marketplaces)
const marketplaceIds = marketplaces.map(({ id }) => id).slice(0, 1)
const recent = Orders.search({ marketplaceIds, createdAfter: "2020-01-01T00:00:00Z" }).pipe(Stream.take(5))
let orders = 0
for await (const { id } of api.iterate(recent)) if (id !== "") orders++
await api.dispose()
console.log(JSON.stringify({ marketplaces: marketplaces.length, orders }))
