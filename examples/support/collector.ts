/** An OpenTelemetry collector that accepts OTLP over HTTP on a loopback port and stores what it receives. */
import { Effect } from "effect"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** The parts of an OTLP span that are shown here. */
export interface CollectedSpan {
  readonly name: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: ReadonlyArray<{ readonly key: string; readonly value: Readonly<Record<string, unknown>> }>
}

interface Traces {
  readonly resourceSpans: ReadonlyArray<
    { readonly scopeSpans: ReadonlyArray<{ readonly spans: ReadonlyArray<CollectedSpan> }> }
  >
}

/** A running collector. */
export interface Collector {
  readonly url: string
  readonly spans: Array<CollectedSpan>
  /** How many posts came to `/v1/traces`, `/v1/logs` and `/v1/metrics`. */
  readonly posts: Record<string, number>
}

/** Collects until the scope closes. */
export const collector = Effect.map(
  Effect.acquireRelease(
    Effect.promise(async () => {
      const spans: Array<CollectedSpan> = []
      const posts: Record<string, number> = {}
      const server = createServer((request, response) => {
        let text = ""
        request.setEncoding("utf8").on("data", (piece: string) => text += piece).on("end", () => {
          const path = request.url ?? ""
          posts[path] = (posts[path] ?? 0) + 1
          if (path === "/v1/traces") {
            const { resourceSpans } = JSON.parse(text) as Traces
            spans.push(...resourceSpans.flatMap((one) => one.scopeSpans.flatMap((scope) => scope.spans)))
          }
          response.writeHead(200, { "content-type": "application/json" }).end("{}")
        })
      })
      server.listen(0, "127.0.0.1")
      await once(server, "listening")
      return { server, spans, posts }
    }),
    ({ server }) =>
      Effect.promise(() => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))))
  ),
  ({ posts, server, spans }): Collector => ({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    posts
  })
)
