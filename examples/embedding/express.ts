/**
 * Express 5: an order as JSON, and the rows of a report as NDJSON, whose download ends when the client goes away.
 *
 * `node examples/embedding/express.ts`, with credentials in the environment as in README.md, and PORT (3000).
 */
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as SpApiPromise from "effect-sp-api/SpApiPromise"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import express, { type NextFunction, type Request, type Response } from "express"
import { pipeline } from "node:stream/promises"
import { problemOf } from "./support/problem.ts"

// One client for the process: tokens, rate limits and connections are shared by all requests.
const api = SpApiPromise.make(NodeSpApi.layerFromEnv())

/** Aborts when the client goes away. */
const signalOf = (response: Response): AbortSignal => {
  const controller = new AbortController()
  response.once("close", () => controller.abort())
  return controller.signal
}

const app = express()

app.get("/orders/:orderId", async (request, response) => {
  response.json(await api.run(Orders.get(request.params.orderId), { signal: signalOf(response) }))
})

app.get("/reports/:reportId/rows", async (request, response) => {
  const rows = await api.ndjson(Reports.resume(request.params.reportId), { signal: signalOf(response) })
  response.type("application/x-ndjson")
  await pipeline(rows, response)
})

app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
  // The client has gone, or the rows ended early: a response that has begun is broken off, never ended as if complete.
  if (response.headersSent || response.closed) return void response.destroy()
  const { body, headers, status } = problemOf(error)
  response.status(status).set(headers).json(body)
})

const server = app.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1", () => {
  const address = server.address()
  if (typeof address === "object") console.log(`Listening on http://127.0.0.1:${address?.port}`)
})

process.once("SIGTERM", () => {
  // Requests that are running may end; after ten seconds they are cancelled.
  server.close(() => void api.dispose())
  setTimeout(() => void api.dispose(), 10_000).unref()
})
