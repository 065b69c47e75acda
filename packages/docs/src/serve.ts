/** Serves the built site on a port of this machine, as a host of static files does. */
import { existsSync, readFileSync } from "node:fs"
import type { Server } from "node:http"
import { createServer } from "node:http"
import { extname, join } from "node:path"
import { output } from "./places.ts"

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2"
}

/** The file of an address: `/guide/credentials` is `guide/credentials.html`. */
const fileOf = (address: string): string | undefined =>
  [address, `${address}.html`, `${address}/index.html`].map((path) => join(output, path)).find((path) =>
    path.startsWith(output) && extname(path) !== "" && existsSync(path)
  )

export const serve = (): Promise<{ readonly server: Server; readonly url: string }> => {
  const server = createServer((request, response) => {
    const file = fileOf(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname))
    if (file === undefined) return response.writeHead(404).end()
    response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain; charset=utf-8" }).end(
      readFileSync(file)
    )
  })
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      resolve({ server, url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}` })
    })
  )
}
