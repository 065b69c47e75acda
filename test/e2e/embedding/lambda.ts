/**
 * Runs the Lambda example behind a function URL that streams: `awslambda` as the runtime of Node has it, and a server
 * that turns requests into events. The parameter `remaining` is the time of an invocation in milliseconds.
 */
import type { APIGatewayProxyEventV2, Context } from "aws-lambda"
import type { ServerResponse } from "node:http"
import { createServer } from "node:http"
import type { Writable } from "node:stream"

type Handler = (event: Partial<APIGatewayProxyEventV2>, stream: Writable, context: Partial<Context>) => Promise<void>

const from = (stream: ServerResponse, metadata: { statusCode: number; headers: Record<string, string> }) =>
  stream.writeHead(metadata.statusCode, metadata.headers)

Object.assign(globalThis, {
  awslambda: { streamifyResponse: (handler: Handler) => handler, HttpResponseStream: { from } }
})

const { handler } = await import("../../../examples/embedding/lambda.ts") as unknown as { handler: Handler }

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://lambda")
  const ends = Date.now() + Number(searchParams.get("remaining") ?? 60_000)
  const context = { getRemainingTimeInMillis: () => ends - Date.now() }
  handler({ rawPath: pathname }, response, context).catch((error: unknown) => {
    // A failed invocation breaks its response off, and Lambda logs it.
    if (!response.closed) console.log(`failed: ${String(error)}`)
    response.destroy()
  })
})
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  if (typeof address === "object") console.log(`Listening on http://127.0.0.1:${address?.port}`)
})

process.once("SIGTERM", () => server.close())
