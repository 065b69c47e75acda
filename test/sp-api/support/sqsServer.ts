/**
 * A small Amazon SQS on loopback: its JSON protocol with its errors, signatures verified, long polls, groups of FIFO
 * queues, visibility timeouts, receive counts and dead-letter queues. Messages live on a clock that tests set on.
 *
 * Source: AWS, "Amazon SQS API Reference" and "Making Amazon SQS Query API requests with the AWS JSON protocol".
 */
import { Effect } from "effect"
import { createHash } from "node:crypto"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import * as SigV4 from "../../../packages/sandbox/src/protocol/SigV4.ts"

/** The one key that the server knows. */
export const key = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "planted-aws-secret" }

export const region = "eu-west-1"

interface Stored {
  readonly id: string
  readonly body: string
  /** Of a FIFO queue: its next message is delivered when the one before was deleted. */
  readonly group: string | undefined
  count: number
  /** On the server's clock, in milliseconds; hidden until then. */
  visibleAt: number
  receipt: string | undefined
}

interface Queue {
  readonly name: string
  readonly messages: Array<Stored>
  readonly attributes: Map<string, string>
}

/** A long poll that waits. */
interface Poll {
  readonly queue: Queue
  readonly answer: () => boolean
}

/** A response in place of the next one. `breaks` closes the connection instead. */
export type Failure =
  | { readonly status: number; readonly code: string; readonly query?: string; readonly html?: boolean }
  | "breaks"

class Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  /** The name that the code has in the older protocol. */
  readonly query: string | undefined
  constructor(status: number, code: string, message: string, query?: string) {
    this.status = status
    this.code = code
    this.message = message
    this.query = query
  }
}

type Input = { readonly [name: string]: unknown }

const md5 = (text: string): string => createHash("md5").update(text).digest("hex")

const make = () => {
  const queues = new Map<string, Queue>()
  const polls = new Set<Poll>()
  const failures: Array<Failure> = []
  const requests: Array<{ readonly action: string; readonly input: Input }> = []
  let clock = 0
  let ids = 0

  const queueOf = (url: unknown): Queue => {
    const queue = queues.get(new URL(String(url)).pathname.split("/").at(-1) ?? "")
    if (queue !== undefined) return queue
    const query = "AWS.SimpleQueueService.NonExistentQueue"
    throw new Refusal(400, "QueueDoesNotExist", "The specified queue does not exist.", query)
  }

  const wake = () => {
    for (const poll of polls) if (poll.answer()) polls.delete(poll)
  }

  const send = (queue: Queue, body: string, group?: string) => {
    queue.messages.push({ id: `m${++ids}`, body, group, count: 0, visibleAt: 0, receipt: undefined })
    wake()
  }

  /** Moves what was delivered too often to the dead-letter queue. */
  const redrive = (queue: Queue) => {
    const policy = JSON.parse(queue.attributes.get("RedrivePolicy") ?? "{}") as {
      readonly deadLetterTargetArn?: string
      readonly maxReceiveCount?: number
    }
    const target = queues.get(policy.deadLetterTargetArn?.split(":").at(-1) ?? "")
    if (target === undefined) return
    const tired = queue.messages.filter(({ count, visibleAt }) =>
      count >= policy.maxReceiveCount! && visibleAt <= clock
    )
    for (const stored of tired) {
      queue.messages.splice(queue.messages.indexOf(stored), 1)
      target.messages.push({ ...stored, receipt: undefined })
    }
  }

  const receive = (queue: Queue, input: Input) => {
    redrive(queue)
    const hidden = Number(input["VisibilityTimeout"] ?? queue.attributes.get("VisibilityTimeout") ?? 30) * 1000
    const isNext = (stored: Stored) =>
      stored.group === undefined || queue.messages.find(({ group }) => group === stored.group) === stored
    return queue.messages.filter((stored) => stored.visibleAt <= clock && isNext(stored))
      .slice(0, Number(input["MaxNumberOfMessages"] ?? 1))
      .map((stored) => {
        stored.count++
        stored.visibleAt = clock + hidden
        stored.receipt = `${stored.id}-${stored.count}`
        return {
          MessageId: stored.id,
          ReceiptHandle: stored.receipt,
          Body: stored.body,
          MD5OfBody: md5(stored.body),
          Attributes: { ApproximateReceiveCount: String(stored.count) }
        }
      })
  }

  const remove = (queue: Queue, receipt: unknown) => {
    const found = queue.messages.findIndex((stored) => stored.receipt === receipt && stored.visibleAt > clock)
    if (found < 0) {
      throw new Refusal(404, "ReceiptHandleIsInvalid", "The receipt handle has expired.", "ReceiptHandleIsInvalid")
    }
    queue.messages.splice(found, 1)
    wake()
    return {}
  }

  const actions: { readonly [action: string]: (queue: Queue, input: Input) => unknown } = {
    SendMessage: (queue, input) => {
      send(queue, String(input["MessageBody"]))
      return { MessageId: `m${ids}`, MD5OfMessageBody: md5(String(input["MessageBody"])) }
    },
    DeleteMessage: (queue, input) => remove(queue, input["ReceiptHandle"]),
    GetQueueAttributes: (queue) => ({ Attributes: Object.fromEntries(queue.attributes) }),
    SetQueueAttributes: (queue, input) => {
      for (const [name, value] of Object.entries(input["Attributes"] as Record<string, string>)) {
        queue.attributes.set(name, value)
      }
      return {}
    }
  }

  const answer = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) => {
    response.writeHead(status, {
      "content-type": "application/x-amz-json-1.0",
      "x-amzn-requestid": "sqs-1",
      ...headers
    })
    response.end(JSON.stringify(body))
  }

  const refuse = (response: ServerResponse, { code, message, query, status }: Refusal) =>
    answer(
      response,
      status,
      { __type: `com.amazonaws.sqs#${code}`, message },
      query === undefined ? {} : { "x-amzn-query-error": `${query};Sender` }
    )

  /** Responds when there is a message, or when the time is over. */
  const longPoll = (response: ServerResponse, queue: Queue, input: Input) => {
    const attempt = (last: boolean): boolean => {
      const messages = receive(queue, input)
      if (messages.length === 0 && !last) return false
      clearTimeout(timer)
      answer(response, 200, messages.length === 0 ? {} : { Messages: messages })
      return true
    }
    const poll: Poll = { queue, answer: () => attempt(false) }
    const seconds = Number(input["WaitTimeSeconds"] ?? 0)
    const timer = setTimeout(() => {
      polls.delete(poll)
      attempt(true)
    }, seconds * 1000)
    if (attempt(seconds === 0)) return
    polls.add(poll)
    response.on("close", () => {
      clearTimeout(timer)
      polls.delete(poll)
    })
  }

  const handle = (request: IncomingMessage, body: Buffer, response: ServerResponse) => {
    const action = String(request.headers["x-amz-target"]).replace("AmazonSQS.", "")
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const problem = SigV4.verify(
      { method: request.method!, origin: "", target: request.url!, headers, body },
      "sqs",
      (id) => id === key.accessKeyId ? key : undefined,
      Date.now()
    )
    if (problem !== undefined) return refuse(response, new Refusal(403, problem.code, problem.message))
    const input = JSON.parse(body.toString()) as Input
    requests.push({ action, input })
    const failure = failures.shift()
    if (failure === "breaks") return request.socket.destroy()
    if (failure?.html === true) {
      response.writeHead(failure.status, { "content-type": "text/html" })
      return response.end("<html>no SQS</html>")
    }
    if (failure !== undefined) return refuse(response, new Refusal(failure.status, failure.code, "no", failure.query))
    try {
      if (action === "GetQueueUrl") {
        const { name } = queueOf(`http://queues/${String(input["QueueName"])}`)
        return answer(response, 200, { QueueUrl: `${url()}/123456789012/${name}` })
      }
      const queue = queueOf(input["QueueUrl"])
      if (action === "ReceiveMessage") return longPoll(response, queue, input)
      const act = actions[action]
      if (act === undefined) throw new Refusal(400, "InvalidAction", `The action ${action} is unknown.`)
      answer(response, 200, act(queue, input))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refuse(response, error)
    }
  }

  const server = createServer((request, response) => {
    const chunks: Array<Buffer> = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => handle(request, Buffer.concat(chunks), response))
  })

  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    server,
    /** Where an SQSClient finds it. */
    url,
    /** Makes a queue and returns its URL. */
    createQueue: (name: string, attributes: Readonly<Record<string, string>> = {}): string => {
      const arn = `arn:aws:sqs:${region}:123456789012:${name}`
      queues.set(name, { name, messages: [], attributes: new Map(Object.entries({ QueueArn: arn, ...attributes })) })
      return `${url()}/123456789012/${name}`
    },
    send: (queueUrl: string, body: unknown, group?: string): void =>
      send(queueOf(queueUrl), typeof body === "string" ? body : JSON.stringify(body), group),
    /** The bodies that a queue holds, hidden ones included. */
    bodies: (queueUrl: string): ReadonlyArray<string> => queueOf(queueUrl).messages.map(({ body }) => body),
    attributes: (queueUrl: string): Readonly<Record<string, string>> =>
      Object.fromEntries(queueOf(queueUrl).attributes),
    /** Sets the clock of the messages on. */
    pass: (seconds: number): void => {
      clock += seconds * 1000
      wake()
    },
    /** Responses to the next requests, in place of the usual ones. */
    failures,
    /** What was asked with a valid signature, in its order. */
    requests,
    /** How many long polls are waiting. */
    polls: (): number => polls.size
  }
}

export type SqsServer = Omit<ReturnType<typeof make>, "server">

/** A server until the scope closes. */
export const start = Effect.acquireRelease(
  Effect.callback<ReturnType<typeof make>>((resume) => {
    const made = make()
    made.server.listen(0, "127.0.0.1", () => resume(Effect.succeed(made)))
  }),
  ({ server }) =>
    Effect.sync(() => {
      server.closeAllConnections()
      server.close()
    })
)
