import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import { isSpApiError } from "effect-sp-api/SpApiError"
import * as SpApiPromise from "effect-sp-api/SpApiPromise"
import * as Orders from "effect-sp-api/workflows/Orders"
import { createServer } from "node:http"

const api = SpApiPromise.make(NodeSpApi.layerFromEnv())

const respond = async (path: string): Promise<readonly [status: number, body: unknown]> => {
  const [, orderId] = /^\/orders\/([^/]+)$/.exec(path) ?? []
  if (orderId === undefined) return [404, { error: "no such page" }]
  try {
    const { id, items = [], status } = await api.run(Orders.get(orderId))
    const units = items.reduce((sum, { quantityOrdered = 0 }) => sum + quantityOrdered, 0)
    return [200, { orderId: id, status, units }]
  } catch (error) {
    if (!isSpApiError(error)) throw error
    return error.reason._tag === "NotFound" ? [404, { error: "no such order" }] : [502, { error: error.message }]
  }
}

const server = createServer((request, response) => {
  respond(request.url ?? "").catch((): readonly [number, unknown] => [500, { error: "internal" }]).then((
    [status, body]
  ) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)))
})
server.listen(Number(process.argv[2]), "127.0.0.1")

process.once("SIGTERM", async () => {
  server.close()
  server.closeAllConnections()
  await api.dispose()
})
