/** A loopback server for the benchmarks, in a process of its own: it responds at once, from memory. Prints its port. */
import { createServer } from "node:http"
import { orderPage, singleOrder } from "./orders.ts"

const single = Buffer.from(singleOrder)
const small = Buffer.from(orderPage(1))
const large = Buffer.from(orderPage(150))
const token = Buffer.from(JSON.stringify({ access_token: "Atza|benchmark", token_type: "bearer", expires_in: 3600 }))

const server = createServer((request, response) => {
  request.resume()
  const url = request.url!
  const body = url.startsWith("/auth")
    ? token
    : url.startsWith("/orders/v0/orders/")
    ? single
    : url.includes("MaxResultsPerPage=100")
    ? large
    : small
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": body.length,
    "x-amzn-requestid": "8d8b4b1e-0000-4000-8000-000000000000",
    "x-amzn-ratelimit-limit": "1000.0"
  })
  response.end(body)
})

server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  process.stdout.write(`${typeof address === "object" && address !== null ? address.port : 0}\n`)
})
process.on("disconnect", () => process.exit())
