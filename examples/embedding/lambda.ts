/**
 * AWS Lambda behind a function URL with `InvokeMode: RESPONSE_STREAM`: an order as JSON, and the rows of a report as
 * NDJSON. Both end a second before Lambda would end the invocation, so that the caller sees why.
 *
 * The client is made outside of the handler: the invocations of one instance share its token, rate limits and
 * connections. An instance handles one invocation at a time, so others have rate limits of their own; share them by
 * `SpApiRateLimiterStore` where there are many.
 */
import type { APIGatewayProxyEventV2, Context } from "aws-lambda"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as SpApiPromise from "effect-sp-api/SpApiPromise"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { problemOf } from "./support/problem.ts"

const api = SpApiPromise.make(NodeSpApi.layerFromEnv())

// Lambda sends it only to functions with an extension; others are frozen, and end without a word.
process.once("SIGTERM", () => void api.dispose())

const signalOf = (context: Context): AbortSignal =>
  AbortSignal.timeout(Math.max(0, context.getRemainingTimeInMillis() - 1000))

export const handler = awslambda.streamifyResponse<APIGatewayProxyEventV2, void>(async (event, stream, context) => {
  const signal = signalOf(context)
  const respond = (statusCode: number, headers: Record<string, string>) =>
    awslambda.HttpResponseStream.from(stream, { statusCode, headers })
  const sendJson = (status: number, body: unknown, headers?: Record<string, string>) =>
    pipeline(
      Readable.from([JSON.stringify(body)]),
      respond(status, { ...headers, "content-type": "application/json" })
    )

  let begun = false
  try {
    const [, resource, id = ""] = event.rawPath.split("/")
    if (resource === "orders") return await sendJson(200, await api.run(Orders.get(id), { signal }))
    const rows = await api.ndjson(Reports.resume(id), { signal })
    begun = true
    await pipeline(rows, respond(200, { "content-type": "application/x-ndjson" }))
  } catch (error) {
    // Rows that ended early are a failed invocation, never a response that looks complete.
    if (begun) throw error
    const { body, headers, status } = problemOf(error)
    await sendJson(status, body, headers)
  }
})
