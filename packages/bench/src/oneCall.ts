/** A program of one section and one call, which `pnpm bench:start` bundles and starts. */
import { Effect, Layer, Redacted } from "effect"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as SpApi from "effect-sp-api/SpApi"
import * as FetchHttpClient from "effect/http/FetchHttpClient"

const endpoint = process.argv[2] ?? ""

const client = SpApi.layer({
  endpoint,
  lwaEndpoint: `${endpoint}/auth/o2/token`,
  clientId: "benchmark",
  clientSecret: Redacted.make("benchmark"),
  refreshToken: Redacted.make("Atzr|benchmark")
}).pipe(Layer.provide(FetchHttpClient.layer))

const orders = await Effect.runPromise(
  OrdersV0.getOrders({ MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z" }).pipe(
    Effect.provide(client)
  )
)
if (orders.payload?.Orders.length !== 1) process.exitCode = 1
// The pool of `fetch` keeps its connection for a while.
process.exit()
