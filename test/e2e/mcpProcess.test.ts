/** `spapi mcp` as a process: how calls, servers and hosts end, well or not, and what is left of them. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Schedule } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import { type ChildProcessByStdio, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Readable, Writable } from "node:stream"
import { main } from "../cli/support/command.ts"
import { environment } from "../cli/support/spapi.ts"

type Message = { readonly id?: number; readonly method?: string; readonly result?: unknown; readonly error?: unknown }

interface Host {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>
  readonly send: (message: object) => void
  /** The first message that holds, once it is there. */
  readonly received: (holds: (message: Message, isFirst: boolean) => boolean) => Effect.Effect<Message>
  readonly stderr: () => string
}

/** A host by hand: it can send what the SDK does not. */
const host = Effect.fnUntraced(function*(folder: string, args: ReadonlyArray<string> = [], capabilities: object = {}) {
  const env = yield* environment
  const child = yield* Effect.acquireRelease(
    Effect.sync(() =>
      spawn(process.execPath, [main, "mcp", ...args], {
        env: { ...env, TMPDIR: folder },
        stdio: ["pipe", "pipe", "pipe"]
      })
    ),
    (child) => Effect.sync(() => child.kill("SIGKILL"))
  )
  child.stdin.on("error", () => {})
  const messages: Array<Message> = []
  let rest = ""
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n")
    rest = lines.pop()!
    messages.push(...lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Message))
  })
  let stderr = ""
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text
  })
  const send = (message: object): void => {
    child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`)
  }
  const received: Host["received"] = (holds) =>
    Effect.sync(() => messages.find((message, index) => holds(message, index === 0))).pipe(
      Effect.repeat({ until: (message) => message !== undefined, schedule: Schedule.spaced("10 millis") }),
      Effect.map((message) => message!)
    )
  const clientInfo = { name: "test", version: "1.0.0" }
  send({ id: 0, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities, clientInfo } })
  yield* received(({ id }) => id === 0)
  send({ method: "notifications/initialized" })
  return { child, send, received, stderr: () => stderr } satisfies Host
})

const call = (id: number, name: string, args: object) => ({
  id,
  method: "tools/call",
  params: { name, arguments: args }
})

const until = (holds: () => boolean): Effect.Effect<boolean> =>
  Effect.sync(holds).pipe(Effect.repeat({ until: (done) => done, schedule: Schedule.spaced("10 millis") }))

const ended = ({ child }: Host) =>
  Effect.promise(async () => {
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit")
    return child.exitCode
  })

const aFolder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "mcp-test-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
)

const orders = (id: number) =>
  call(id, "call", {
    operation: "ordersV0.getOrders",
    input: { MarketplaceIds: [Marketplace.US.id], CreatedAfter: "2000-01-01T00:00:00Z" },
    allPages: true
  })

const report = (id: number) =>
  call(id, "report", { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [Marketplace.US.id] })

/** A report that is not done within an hour. */
const aJob = Effect.fnUntraced(function*({ received, send }: Host) {
  send(report(1))
  const { result } = yield* received(({ id, result }) => id === 1 && JSON.stringify(result).includes("running"))
  return (result as { readonly structuredContent: { readonly job: string } }).structuredContent.job
})

/** A call that waits for such a report. */
const waitingCall = Effect.fnUntraced(function*(server: Host) {
  const { received, send } = server
  send(call(2, "report", { job: yield* aJob(server) }))
  // Calls begin in their order.
  send(call(3, "search_operations", { query: "orders" }))
  yield* received(({ id }) => id === 3)
})

describe("spapi mcp, the process", () => {
  it.live("a call that its host cancels ends, is in the audit as interrupted, and the server goes on", () =>
    Effect.gen(function*() {
      const folder = yield* aFolder
      const server = yield* host(folder)
      yield* waitingCall(server)
      server.send({ method: "notifications/cancelled", params: { requestId: 2, reason: "the person has left" } })
      yield* until(() => server.stderr().includes("\"interrupted\""))
      assert.match(server.stderr(), /"operation":"reports_2021-06-30.getReport","outcome":"interrupted"/)
      server.send(call(4, "search_operations", { query: "orders" }))
      yield* server.received(({ id, result }) => id === 4 && result !== undefined)
      server.child.stdin.end()
      assert.strictEqual(yield* ended(server), 0)
      assert.deepStrictEqual(readdirSync(folder), [])
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ seed: 1, processingTime: "1 hour" }))))

  it.live("a server whose stdin ends during a job, or that is terminated during a call, leaves nothing", () =>
    Effect.gen(function*() {
      const folder = yield* aFolder
      for (const end of ["stdin", "SIGTERM", "SIGINT"] as const) {
        const server = yield* host(folder)
        // Calls that wait are still responded to where stdin ends.
        yield* end === "stdin" ? aJob(server) : waitingCall(server)
        assert.strictEqual(readdirSync(folder).length, 1)
        if (end === "stdin") server.child.stdin.end()
        else server.child.kill(end)
        assert.strictEqual(yield* ended(server), { stdin: 0, SIGTERM: 143, SIGINT: 130 }[end])
        assert.deepStrictEqual(readdirSync(folder), [])
        assert.match(server.stderr(), /createReport","job":"[\w-]+","outcome":"interrupted"/)
      }
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ seed: 1, processingTime: "1 hour" }))))

  it.live("what a killed server leaves is removed by the next one, which leaves those of running servers alone", () =>
    Effect.gen(function*() {
      const folder = yield* aFolder
      const killed = yield* host(folder)
      const [left] = readdirSync(folder)
      killed.child.kill("SIGKILL")
      yield* ended(killed)
      const running = yield* host(folder)
      const own = readdirSync(folder)
      assert.strictEqual(own.length, 1)
      assert.notInclude(own, left)
      // Of another machine or container that shares the folder.
      mkdirSync(join(folder, "spapi-mcp-00000000-1-abcdef"))
      mkdirSync(join(folder, "spapi-mcp-notes"))
      const second = yield* host(folder)
      assert.strictEqual(readdirSync(folder).length, 4)
      assert.includeMembers(readdirSync(folder), own)
      // Two servers at once do not see each other's artifacts.
      running.send(orders(1))
      const { result } = yield* running.received(({ id }) => id === 1)
      const { artifact } = (result as { readonly structuredContent: { readonly artifact: string } }).structuredContent
      for (const [server, found] of [[running, true], [second, false]] as const) {
        server.send(call(2, "read_artifact", { artifact, limit: 1 }))
        const read = yield* server.received(({ id }) => id === 2)
        assert.strictEqual((read.result as { readonly isError?: boolean }).isError !== true, found)
      }
      running.child.stdin.end()
      second.child.stdin.end()
      yield* Effect.all([ended(running), ended(second)])
      assert.deepStrictEqual(readdirSync(folder).sort(), ["spapi-mcp-00000000-1-abcdef", "spapi-mcp-notes"])
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ seed: 1 }))))

  it.live("lines that are no requests, or nested without end, end no server and reach no tool", () =>
    Effect.gen(function*() {
      const folder = yield* aFolder
      const server = yield* host(folder)
      const deep = `${"{\"a\":".repeat(50_000)}1${"}".repeat(50_000)}`
      const lines = [
        `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"__proto__","arguments":{}}}`,
        `{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"call","arguments":[]}}`,
        `{"jsonrpc":"2.0","id":3,"method":"__proto__"}`,
        `{"jsonrpc":"2.0","id":4,"method":"resources/read","params":{"uri":"spapi://operations/../../etc/passwd"}}`,
        `{"jsonrpc":"2.0","id":5,"method":"resources/read","params":{"uri":"file:///etc/passwd"}}`
      ]
      const beginning = `{"jsonrpc":"2.0","id":6,"method":"tools/call","params":{"name":"call","arguments":`
      server.child.stdin.write(`${beginning}{"operation":"ordersV0.getOrders","input":${deep}}}}\nno JSON\n`)
      yield* until(() => server.stderr().includes("Error"))
      for (const line of lines) server.child.stdin.write(`${line}\n`)
      for (const [index, line] of lines.entries()) {
        const { error } = yield* server.received(({ id }) => id === index + 1)
        assert.isDefined(error, line)
      }
      server.send(call(9, "search_operations", { query: "orders" }))
      yield* server.received(({ id, result }) => id === 9 && result !== undefined)
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ seed: 1 }))))

  it.live("a host that is asked and goes away, or responds with something else, sends nothing", () =>
    Effect.gen(function*() {
      const folder = yield* aFolder
      const feed = {
        feedType: "POST_ORDER_FULFILLMENT_DATA",
        marketplaceIds: [Marketplace.US.id],
        content: "<AmazonEnvelope/>"
      }
      const server = yield* host(folder, ["--allow-writes", "feeds,orders"], { elicitation: {} })
      const responses = [
        { result: { action: "accept", content: { approve: "yes" } } },
        { result: { action: "yes" } },
        { result: null },
        { error: { code: -32_601, message: "no such method" } },
        undefined
      ]
      for (const [index, response] of responses.entries()) {
        server.send(call(10 + index, "feed", feed))
        const planned = yield* server.received(({ id }) => id === 10 + index)
        const { plan } = (planned.result as { readonly structuredContent: { readonly plan: string } }).structuredContent
        server.send(call(20 + index, "commit_write", { plan }))
        // The ids of its questions may be the same each time.
        let questions = 0
        const { id: asked } = yield* server.received(({ method }, isFirst) => {
          if (isFirst) questions = 0
          return method === "elicitation/create" && questions++ === index
        })
        if (response === undefined) {
          server.child.stdin.end()
          assert.strictEqual(yield* ended(server), 0)
        } else {
          server.send({ id: asked, ...response })
          const { result } = yield* server.received(({ id, method }) => id === 20 + index && method === undefined)
          assert.match(JSON.stringify(result), /did not approve/, JSON.stringify(response))
        }
      }
      const sandbox = yield* Sandbox.Sandbox
      assert.deepStrictEqual(yield* sandbox.requestsOf("feeds_2021-06-30.createFeed"), [])
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ seed: 1 }))))
})
