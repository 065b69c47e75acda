/**
 * HTTP over a plain socket: what is written is what the sandbox gets, header by header.
 */
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { connect } from "node:net"

/** A response as it came over the wire. */
export interface Answer {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
  readonly text: string
  readonly json: any
  /** Status codes of interim responses before the final one. */
  readonly interim: ReadonlyArray<number>
}

const parse = (value: string): unknown => {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

const unchunk = (bytes: Buffer): Buffer => {
  const parts: Array<Buffer> = []
  let at = 0
  for (;;) {
    const line = bytes.indexOf("\r\n", at)
    const length = Number.parseInt(bytes.subarray(at, line).toString(), 16)
    if (!(length > 0)) return Buffer.concat(parts)
    parts.push(bytes.subarray(line + 2, line + 2 + length))
    at = line + 2 + length + 2
  }
}

/** Reads the responses on a closed connection. */
const readAnswer = (received: Buffer, interim: ReadonlyArray<number> = []): Answer => {
  const end = received.indexOf("\r\n\r\n")
  const [first = "", ...lines] = received.subarray(0, end).toString("latin1").split("\r\n")
  const status = Number(first.split(" ")[1])
  const rest = received.subarray(end + 4)
  if (status < 200) return readAnswer(rest, [...interim, status])
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()])
  )
  const bytes = headers["transfer-encoding"] === "chunked" ? unchunk(rest) : rest
  return { status, headers, bytes, text: bytes.toString(), json: parse(bytes.toString()), interim }
}

/** Writes strings to the sandbox one after the other, and reads the response until the connection closes. */
export const write = (...parts: ReadonlyArray<string | Uint8Array>): Effect.Effect<Answer, never, Sandbox.Sandbox> =>
  Effect.flatMap(Sandbox.Sandbox, ({ otherUrls: [more], url }) =>
    Effect.callback<Answer>((resume) => {
      const { hostname, port } = new URL(more ?? url)
      const chunks: Array<Buffer> = []
      const socket = connect(Number(port), hostname.replace(/^\[|\]$/g, ""), () => {
        for (const part of parts) socket.write(part)
      })
      socket.on("data", (data) => void chunks.push(data))
      socket.on("error", () => socket.destroy())
      socket.on("close", () => resume(Effect.succeed(readAnswer(Buffer.concat(chunks)))))
      socket.setTimeout(60_000, () => socket.destroy())
    }))

/** A request of HTTP/1.1, as lines: the request line, and headers after it. */
export const request = (lines: ReadonlyArray<string>, body: string | Uint8Array = "") =>
  write(
    [
      lines[0],
      ...(lines.some((line) => /^host:/i.test(line)) ? [] : ["Host: localhost"]),
      ...lines.slice(1),
      "Connection: close",
      "",
      ""
    ].join("\r\n"),
    body
  )
