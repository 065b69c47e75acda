/**
 * Hono: an order as JSON, and the rows of a report as NDJSON, whose download ends when the client goes away.
 *
 * `node examples/embedding/hono.ts`, with credentials in the environment as in README.md, and PORT (3000). On Bun, Deno
 * or edge workers take `SpApi.layerFromEnv()` over `LeanFetchHttpClient.layer` instead of `NodeSpApi`.
 */
import { serve } from "@hono/node-server"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as SpApiPromise from "effect-sp-api/SpApiPromise"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import { Hono } from "hono"
import { problemOf } from "./support/problem.ts"

// One client for the process: tokens, rate limits and connections are shared by all requests.
const api = SpApiPromise.make(NodeSpApi.layerFromEnv())

const app = new Hono()

app.get("/orders/:orderId", async (context) => {
  const { signal } = context.req.raw
  return context.json(await api.run(Orders.get(context.req.param("orderId")), { signal }))
})

app.get("/reports/:reportId/rows", async (context) => {
  const { signal } = context.req.raw
  const rows = await api.ndjson(Reports.resume(context.req.param("reportId")), { signal })
  return context.body(rows, 200, { "content-type": "application/x-ndjson" })
})

app.onError((error, context) => {
  const { body, headers, status } = problemOf(error)
  return context.json(body, status, headers)
})

const server = serve(
  { fetch: app.fetch, hostname: "127.0.0.1", port: Number(process.env["PORT"] ?? 3000) },
  ({ port }) => console.log(`Listening on http://127.0.0.1:${port}`)
)

process.once("SIGTERM", () => {
  // Requests that are running may end; after ten seconds they are cancelled.
  server.close(() => void api.dispose())
  setTimeout(() => void api.dispose(), 10_000).unref()
})
