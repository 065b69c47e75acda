/** The server of `sellers.ts`: tokens of the length of Amazon's, all different, and a page of one order. Prints its port. */
import { createServer } from "node:http"
import { orderPage } from "../orders.ts"

const page = Buffer.from(orderPage(1))
let tokens = 0

const server = createServer((request, response) => {
  request.resume()
  const isToken = request.url!.startsWith("/auth")
  const body = isToken
    ? Buffer.from(JSON.stringify({
      access_token: `Atza|${String(tokens++).padStart(8, "0")}${"y".repeat(340)}`,
      token_type: "bearer",
      expires_in: 3600
    }))
    : page
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": body.length,
    "x-amzn-requestid": "8d8b4b1e-0000-4000-8000-000000000000",
    ...(isToken ? undefined : { "x-amzn-ratelimit-limit": "0.0167" })
  })
  response.end(body)
})

server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  process.stdout.write(`${typeof address === "object" && address !== null ? address.port : 0}\n`)
})
process.on("disconnect", () => process.exit())
