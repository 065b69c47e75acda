/** Serves the route handlers of the Next.js example over HTTP, as Next.js calls them. */
import { serve } from "@hono/node-server"
import { GET as order } from "../../../examples/embedding/next/app/orders/[orderId]/route.ts"
import { GET as rows } from "../../../examples/embedding/next/app/reports/[reportId]/rows/route.ts"

const fetch = (request: Request): Promise<Response> => {
  const [, resource, id = ""] = new URL(request.url).pathname.split("/")
  return resource === "orders"
    ? order(request, { params: Promise.resolve({ orderId: id }) })
    : rows(request, { params: Promise.resolve({ reportId: id }) })
}

const server = serve(
  { fetch, hostname: "127.0.0.1", port: 0 },
  ({ port }) => console.log(`Listening on http://127.0.0.1:${port}`)
)

process.once("SIGTERM", () => server.close())
