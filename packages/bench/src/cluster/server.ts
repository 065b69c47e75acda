/** Amazon as a process: `amazon.ts` on a port. Responds to `counts` and `reset`. */
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Pricing from "effect-sp-api/apis/ProductPricing_2022_05_01"
import { createServer } from "node:http"
import * as Amazon from "./amazon.ts"

const amazon = Amazon.make({
  operations: [
    { spec: OrdersV0.getOrders.spec, body: Amazon.onePage },
    { spec: Pricing.getCompetitiveSummary.spec, body: { responses: [] } }
  ],
  // As much as a busy seller has, so that not the quota is measured.
  plans: { [OrdersV0.getOrders.spec.name]: { rate: 2, burst: 20 } }
})

const server = createServer((request, response) => {
  let body = ""
  request.setEncoding("utf8").on("data", (chunk: string) => body += chunk)
  request.on("end", () => {
    const token = request.headers["x-amz-access-token"]
    const { body: text, headers, status } = amazon.respond(
      request.url!,
      typeof token === "string" ? token : undefined,
      body,
      Date.now()
    )
    response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text) })
    response.end(text)
  })
})

process.on("message", (message) => {
  if (message === "reset") amazon.reset()
  process.send!(amazon.counts())
})
process.on("disconnect", () => process.exit())
server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  process.send!(typeof address === "object" && address !== null ? address.port : 0)
})
