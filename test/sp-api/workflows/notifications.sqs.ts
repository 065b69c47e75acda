/** A small SQS on loopback: the JSON protocol, visibility on its own clock, no long polling. */
import { Effect } from "effect"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

interface Stored {
  readonly id: string
  readonly body: string
  count: number
  /** Whether it is given out and not yet back. */
  hidden: boolean
}

export interface FakeSqs {
  readonly queueUrl: string
  readonly send: (body: unknown) => void
  /** The bodies that nobody has deleted. */
  readonly left: () => ReadonlyArray<string>
  /** Shows what was given out and not deleted, as when the visibility timeout is over. */
  readonly release: () => void
  /** Answers the next requests with these instead. */
  readonly failures: Array<readonly [status: number, type: string]>
  /** Actions in their order, with the header that signs them. */
  readonly requests: Array<
    { readonly action: string; readonly authorization: string; readonly input: Record<string, unknown> }
  >
}

export const makeFakeSqs = Effect.acquireRelease(
  Effect.callback<FakeSqs & { readonly close: () => void }>((resume) => {
    const queue: Array<Stored> = []
    const requests: FakeSqs["requests"] = []
    const failures: FakeSqs["failures"] = []
    let ids = 0
    const receive = (input: Record<string, unknown>) => {
      const messages = queue.filter(({ hidden }) => !hidden).slice(0, Number(input["MaxNumberOfMessages"]))
      return {
        Messages: messages.map((stored) => {
          stored.hidden = true
          stored.count++
          return {
            MessageId: stored.id,
            ReceiptHandle: `handle-${stored.id}`,
            Body: stored.body,
            Attributes: { ApproximateReceiveCount: String(stored.count) }
          }
        })
      }
    }
    const server = createServer((request, response) => {
      let text = ""
      request.on("data", (chunk: Buffer) => text += chunk.toString())
      request.on("end", () => {
        const action = String(request.headers["x-amz-target"]).replace("AmazonSQS.", "")
        const input = JSON.parse(text) as Record<string, unknown>
        requests.push({ action, authorization: String(request.headers["authorization"]), input })
        const answer = (status: number, body: unknown) => {
          response.writeHead(status, { "content-type": "application/x-amz-json-1.0" })
          response.end(JSON.stringify(body))
        }
        const failure = failures.shift()
        if (failure !== undefined) return answer(failure[0], { __type: failure[1], message: "no" })
        if (action === "ReceiveMessage") return answer(200, receive(input))
        const found = queue.findIndex(({ id }) => `handle-${id}` === input["ReceiptHandle"])
        if (found >= 0) queue.splice(found, 1)
        answer(200, {})
      })
    })
    server.listen(0, "127.0.0.1", () =>
      resume(Effect.succeed({
        queueUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/123456789012/spapi`,
        send: (body) => {
          queue.push({
            id: `m${++ids}`,
            body: typeof body === "string" ? body : JSON.stringify(body),
            count: 0,
            hidden: false
          })
        },
        left: () => queue.map(({ body }) => body),
        release: () => queue.forEach((stored) => stored.hidden = false),
        failures,
        requests,
        close: () => {
          server.closeAllConnections()
          server.close()
        }
      })))
  }),
  ({ close }) => Effect.sync(close)
)
