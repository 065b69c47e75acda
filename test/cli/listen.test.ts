/** `spapi listen`: against the sandbox on a port, an SQS on loopback, and hooks that fail in every way. */
import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import * as SqsServer from "../sp-api/support/sqsServer.ts"
import { main } from "./support/command.ts"
import { hook } from "./support/hook.ts"
import * as InProcess from "./support/inProcess.ts"
import { environment, running, spapiOnTerminal, spapiProcess } from "./support/spapi.ts"

const world = Sandbox.layerServer({ products: 6, ordersPerSeller: 3 })

const listeningBy = (run: typeof running) => (args: ReadonlyArray<string>, env: Readonly<Record<string, string>>) =>
  Effect.tap(run(["listen", ...args], env), ({ until }) => until((_, err) => err.includes("Listening to")))

/** A command that listens. */
const listening = listeningBy(InProcess.running)

/** The same as a process: for signals, and for queues, whose SDK reads the environment of the process. */
const listeningProcess = listeningBy(running)

const lines = (out: string): ReadonlyArray<any> =>
  out.trim().split("\n").filter(Boolean).map((line) => JSON.parse(line))

/** Waits until so many lines are on stdout. */
const count = (number: number) => (out: string) => out.split("\n").length > number

const aws = (server: SqsServer.SqsServer) => ({
  SPAPI_CONFIG: "/nonexistent/config.toml",
  AWS_ACCESS_KEY_ID: SqsServer.key.accessKeyId,
  AWS_SECRET_ACCESS_KEY: SqsServer.key.secretAccessKey,
  AWS_REGION: SqsServer.region,
  HOME: "/nonexistent",
  QUEUE: server.url()
})

const notification = (id: string, payload: object = {}, type = "ORDER_CHANGE") => ({
  NotificationVersion: "1.0",
  NotificationType: type,
  PayloadVersion: "1.0",
  EventTime: "2026-11-10T08:00:00Z",
  Payload: payload,
  NotificationMetadata: { ApplicationId: "a", PublishTime: "2026-11-10T08:00:00Z", NotificationId: id }
})

describe("spapi listen, with a sandbox", () => {
  it.live("posts what `spapi trigger` causes to the hook, and prints a line of each without its payload", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const web = yield* hook()
      const address = web.url.replace("http://", "http://me:pa%3Ass@")
      const command = yield* listening(["--forward-to", `${address}?key=planted#part`], env)
      const triggered = yield* InProcess.spapi(["trigger", "order-change"], env)
      assert.strictEqual(triggered.code, 0, triggered.err)
      const { cause, notificationIds, subscribed } = JSON.parse(triggered.out)
      assert.isTrue(subscribed)
      assert.match(triggered.err, /The seller had no subscription to it/)
      const [first, second] = yield* web.until(2)
      yield* command.until(count(2))
      yield* command.signal("SIGINT")
      const { code, err, out } = yield* command.ended
      assert.strictEqual(code, 130)
      assert.deepStrictEqual(
        lines(out).map(({ attempt, id, outcome, status, type }) => [type, id, attempt, status, outcome]),
        notificationIds.map((id: string) => ["ORDER_CHANGE", id, 1, 200, "delivered"])
      )
      assert.isTrue(lines(out).every(({ milliseconds }) => milliseconds >= 0))
      assert.deepInclude(first!, { method: "POST", url: "/hook?key=planted" })
      assert.deepInclude(first!.headers, {
        "content-type": "application/json",
        "spapi-notification-type": "ORDER_CHANGE",
        "spapi-notification-id": notificationIds[0],
        "spapi-delivery-attempt": "1",
        "authorization": `Basic ${Buffer.from("me:pa:ss").toString("base64")}`
      })
      assert.notProperty(first!.headers, "traceparent")
      const orderId = /The order (\S+)/.exec(cause)![1]!
      const sandbox = yield* Sandbox.Sandbox
      const sent = yield* Effect.promise(async () =>
        (await (await fetch(`${sandbox.url}/_sandbox/notifications`)).json()).notifications
      )
      assert.deepStrictEqual([first!, second!].map(({ body }) => JSON.parse(body)), sent.map(({ body }: any) => body))
      assert.include(second!.body, orderId)
      for (const secret of ["planted", "pa%3Ass", "pa:ss", env.SPAPI_CLIENT_SECRET, orderId]) {
        assert.notInclude(out + err, secret)
      }
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("sends again to a hook that fails, drops or redirects, --attempts times and not more", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const other = yield* hook()
      const redirect = { status: 307, headers: { location: other.url } }
      const web = yield* hook((number) => ([500, 204, redirect, "drop"] as const)[number - 1]!)
      const command = yield* listening(["--forward-to", web.url, "--attempts", "2"], env)
      const sandbox = yield* Sandbox.Sandbox
      yield* sandbox.trigger({ type: "ACCOUNT_STATUS_CHANGED" })
      yield* command.until(count(2))
      yield* sandbox.trigger({ type: "ACCOUNT_STATUS_CHANGED" })
      const out = yield* command.until(count(4))
      assert.deepStrictEqual(lines(out).map(({ attempt, remark, status }) => [attempt, status, remark]), [
        [1, 500, "500; again in 1s"],
        [2, 204, undefined],
        [1, 307, "307, and redirects are not followed; again in 1s"],
        [2, null, "connection closed; given up after 2 attempts"]
      ])
      assert.lengthOf(other.received, 0)
      assert.deepStrictEqual(web.received.map(({ headers }) => headers["spapi-delivery-attempt"]), ["1", "2", "1", "2"])
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("does not wait for a hook that hangs longer than --timeout, and goes on where nothing listens", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const web = yield* hook(() => "hang")
      const sandbox = yield* Sandbox.Sandbox
      const slow = yield* listening(["--forward-to", web.url, "--timeout", "1s", "--attempts", "1"], env)
      const down = yield* listening(["--forward-to", "http://127.0.0.1:9/hook", "--attempts", "1"], env)
      yield* sandbox.trigger({ type: "PRICING_HEALTH" })
      const [hung] = lines(yield* slow.until(count(1)))
      assert.deepInclude(hung, {
        status: null,
        outcome: "failed",
        remark: "no response in 1s; given up after 1 attempt"
      })
      const [refused] = lines(yield* down.until(count(1)))
      assert.deepInclude(refused, { status: null, outcome: "failed" })
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("Ctrl-C lets what is in flight end, and begins nothing more", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const web = yield* hook(() => "hang")
      const command = yield* listeningProcess(["--forward-to", web.url], env)
      const sandbox = yield* Sandbox.Sandbox
      // Two notifications: the second one waits for its turn.
      yield* sandbox.trigger({ type: "ORDER_CHANGE" })
      yield* web.until(1)
      yield* command.signal("SIGINT")
      yield* command.until((_, err) => err.includes("Waiting for what is in flight"))
      yield* web.release
      const { code, out } = yield* command.ended
      assert.strictEqual(code, 130)
      assert.deepStrictEqual(lines(out).map(({ outcome }) => outcome), ["delivered"])
      assert.lengthOf(web.received, 1)
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("lets the hook get --concurrency notifications at the same time", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const web = yield* hook(() => "hang")
      const command = yield* listening(["--forward-to", web.url, "--concurrency", "2"], env)
      yield* (yield* Sandbox.Sandbox).trigger({ type: "ORDER_CHANGE" })
      yield* web.until(2)
      yield* web.release
      assert.lengthOf(lines(yield* command.until(count(2))), 2)
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("prints notifications without secrets, those of --types alone, also after a reset", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const sandbox = yield* Sandbox.Sandbox
      const command = yield* listening(
        ["--types", "order-change,APPLICATION_OAUTH_CLIENT_NEW_SECRET", "--sandbox-url", `${sandbox.url}/`],
        { SPAPI_CONFIG: env.SPAPI_CONFIG }
      )
      yield* sandbox.trigger({ type: "PRICING_HEALTH" })
      yield* command.until((_, err) => err.includes("PRICING_HEALTH is not of --types."))
      yield* sandbox.trigger({ type: "APPLICATION_OAUTH_CLIENT_NEW_SECRET" })
      yield* command.until(count(1))
      yield* sandbox.reset
      yield* sandbox.trigger({ type: "ORDER_CHANGE" })
      const [secret, order] = lines(yield* command.until(count(3)))
      const { newClientSecret } = secret.payload.applicationOAuthClientNewSecret
      assert.strictEqual(newClientSecret, "(hidden)")
      assert.strictEqual(order.NotificationType, "ORDER_CHANGE")
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("goes on with a sandbox that has ended and started again", () =>
    Effect.gen(function*() {
      const port = yield* Effect.callback<number>((resume) => {
        const server = createServer().listen(0, "127.0.0.1", () => {
          const { port } = server.address() as { readonly port: number }
          server.close(() => resume(Effect.succeed(port)))
        })
      })
      const during = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
        Effect.provide(effect, Sandbox.layerServer({ port, products: 6, ordersPerSeller: 3 }))
      const command = yield* during(Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const command = yield* listening(["--print", "--sandbox-url", sandbox.url], { SPAPI_CONFIG: "/nonexistent" })
        yield* sandbox.trigger({ type: "ORDER_CHANGE" })
        yield* command.until(count(2))
        return command
      }))
      yield* command.until((_, err) => err.includes("does not respond; waiting for it."))
      yield* during(Effect.gen(function*() {
        yield* (yield* Sandbox.Sandbox).trigger({ type: "ACCOUNT_STATUS_CHANGED" })
        const out = yield* command.until(count(3))
        assert.strictEqual(lines(out)[2].NotificationType, "ACCOUNT_STATUS_CHANGED")
      }))
    }).pipe(Effect.scoped), 300_000)

  it.live("draws lines under one header on a terminal, and never the payload", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const web = yield* hook((_, { body }) => body.includes("ACCOUNT") ? 200 : 503)
      const sandbox = yield* Sandbox.Sandbox
      // What was sent before the command listens is not for it.
      const triggers = Effect.andThen(
        sandbox.trigger({ type: "ACCOUNT_STATUS_CHANGED" }),
        sandbox.trigger({ type: "PRODUCT_TYPE_DEFINITIONS_CHANGE" })
      )
      yield* Effect.forkChild(Effect.forever(Effect.andThen(triggers, Effect.sleep("300 millis"))))
      const { code, screen } = yield* spapiOnTerminal(["listen", "--forward-to", web.url, "--attempts", "1"], env, {
        columns: 100,
        type: [{ after: "given up after", keys: "\x03" }]
      })
      assert.strictEqual(code, 130)
      assert.match(screen[0]!, /^Listening to the sandbox http:\/\/127\.0\.0\.1:\d+; forwards them to http:/)
      assert.match(screen.join("\n"), /\ntime {6}type .* id .* hook {6}ms/)
      assert.match(screen.join("\n"), /\n\d\d:\d\d:\d\d {2}ACCOUNT_STATUS_CHAN\S* .* 200 /)
      assert.match(screen.join("\n"), /PRODUCT_TYPE_DEFI\S* .* 503 .* 503; given up after 1 attempt/)
      assert.notInclude(screen.join("\n"), "LUGGAGE")
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live.each(
    [
      [["--forward-to", "ftp://localhost/x"], 2, /--forward-to: is not an http or https URL/],
      [["--forward-to", "localhost:3000"], 2, /--forward-to: is not an http or https URL/],
      [["--types", "ORDER_CHANG"], 2, /ORDER_CHANG is not a type[^]*did you mean ORDER_CHANGE/],
      [["--timeout", "1h", "--forward-to", "http://localhost/"], 2, /--timeout: is not between 1s and 15m/],
      [["--concurrency", "11"], 2, /--concurrency: 11 is not a number from 1 to 10/],
      [["--queue", "arn:aws:sqs:eu-west-1:1:shop"], 2, /--queue: is not the URL of a queue/],
      [["--queue", "https://sqs.eu-west-1.amazonaws.com/123456789012/a.fifo"], 2, /FIFO queue/],
      [["--queue", "https://sqs.eu-west-1.amazonaws.com/1/a", "--attempts", "2"], 2, /--attempts is for a sandbox/],
      [["--queue", "https://x/1/a", "--sandbox-url", "http://127.0.0.1:1"], 2, /exclude each other/],
      [["--delete"], 2, /--delete is for --queue/],
      [["--sandbox"], 2, /--sandbox is a Selling Partner API in memory/],
      [["--sandbox-url", "http://u:secret@127.0.0.1:9"], 2, /contains a user or a password/],
      [[], 3, /The settings are those of production/],
      [["--sandbox-url", "http://127.0.0.1:9"], 7, /The sandbox http:\/\/127\.0\.0\.1:9 does not respond/]
    ] as const
  )("refuses %j with exit code %i", ([args, expected, message]) =>
    Effect.gen(function*() {
      const { code, err, out } = yield* InProcess.spapi(["listen", ...args], {
        SPAPI_CONFIG: "/nonexistent/config.toml"
      })
      assert.deepStrictEqual([code, out], [expected, ""], err)
      assert.match(err, message)
      assert.notInclude(err, "secret@")
    }))
})

describe("spapi listen, with a queue", () => {
  it.live("deletes a message after a 2xx response alone; others are delivered again by the queue", () =>
    Effect.gen(function*() {
      const server = yield* SqsServer.start
      const queue = server.createQueue("shop")
      const web = yield* hook((number) => number === 1 ? 500 : 200)
      const command = yield* listeningProcess(["--queue", queue, "--forward-to", web.url], aws(server))
      server.send(queue, notification("n-1", { key: "planted-payload" }))
      yield* command.until(count(1))
      assert.lengthOf(server.bodies(queue), 1)
      server.pass(31)
      yield* command.until(count(2))
      yield* command.signal("SIGINT")
      const { code, err, out } = yield* command.ended
      assert.strictEqual(code, 130, err)
      assert.deepStrictEqual(lines(out).map(({ attempt, id, remark, status }) => [id, attempt, status, remark]), [
        ["n-1", 1, 500, "500; stays in the queue"],
        ["n-1", 2, 200, undefined]
      ])
      // The deletion is a part of what is awaited.
      assert.deepStrictEqual(server.bodies(queue), [])
      assert.strictEqual(web.received[0]!.body, JSON.stringify(notification("n-1", { key: "planted-payload" })))
      assert.strictEqual(web.received[1]!.headers["spapi-delivery-attempt"], "2")
      assert.notInclude(out + err, "planted")
    }).pipe(Effect.scoped))

  it.live("leaves other types, and what is not a notification, and prints without deleting, unless --delete is given", () =>
    Effect.gen(function*() {
      const server = yield* SqsServer.start
      const queue = server.createQueue("shop")
      const bell = "\u001b[31m\u0007"
      server.send(queue, `not a ${bell} notification`)
      server.send(queue, notification("n-1", {}, "PRICING_HEALTH"))
      server.send(queue, notification("n-2"))
      server.send(queue, notification(`n-${bell}3`, { key: bell }, "BRAND_NEW_TYPE"))
      const env = aws(server)
      const seen = yield* listeningProcess(
        ["--queue", queue, "--types", "ORDER_CHANGE,BRAND_NEW_TYPE"],
        env
      )
      const printed = lines(yield* seen.until(count(2)))
      assert.deepStrictEqual(printed.map(({ NotificationType }) => NotificationType), [
        "ORDER_CHANGE",
        "BRAND_NEW_TYPE"
      ])
      yield* seen.signal("SIGINT")
      const { code, err } = yield* seen.ended
      assert.strictEqual(code, 130)
      assert.match(err, /BRAND_NEW_TYPE is not a type that this version knows/)
      assert.match(err, /\(unreadable\) .* it is not a notification; stays in the queue/)
      assert.match(err, /PRICING_HEALTH is not of --types, and stays in the queue/)
      assert.notInclude(err, "\u001b")
      assert.lengthOf(server.bodies(queue), 4)
      server.pass(31)
      const deleting = yield* listeningProcess(["--queue", queue, "--print", "--delete"], env)
      yield* deleting.until(count(3))
      yield* deleting.signal("SIGINT")
      yield* deleting.ended
      assert.deepStrictEqual(server.bodies(queue), [`not a ${bell} notification`])
    }).pipe(Effect.scoped))

  it.live("says what is wrong with a queue that does not exist, with keys, and with a deletion that is refused", () =>
    Effect.gen(function*() {
      const server = yield* SqsServer.start
      const env = aws(server)
      const web = yield* hook()
      const missing = yield* spapiProcess(["listen", "--queue", `${server.url()}/123456789012/missing`], env)
      assert.strictEqual(missing.code, 5)
      assert.match(missing.err, /The specified queue does not exist/)
      const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, ...unsigned } = env
      const none = yield* spapiProcess(["listen", "--queue", "https://sqs.eu-west-1.amazonaws.com/1/shop"], {
        ...unsigned,
        AWS_EC2_METADATA_DISABLED: "true"
      })
      assert.strictEqual(none.code, 4)
      assert.match(none.err, /what to do: set AWS_PROFILE, or AWS_ACCESS_KEY_ID/)
      const queue = server.createQueue("shop")
      const wrong = yield* spapiProcess(["listen", "--queue", queue], {
        ...env,
        AWS_SECRET_ACCESS_KEY: "another-secret"
      })
      assert.strictEqual(wrong.code, 4)
      assert.notInclude(wrong.err, "another-secret")
      const command = yield* listeningProcess(["--queue", queue, "--forward-to", web.url], env)
      yield* Effect.callback<void>((resume) => {
        const look = setInterval(() => {
          if (server.polls() === 0) return
          clearInterval(look)
          resume(Effect.void)
        }, 5)
      })
      server.failures.push({ status: 403, code: "AccessDenied" })
      server.send(queue, notification("n-1"))
      const { code, err } = yield* command.ended
      assert.strictEqual(code, 5, err)
      assert.match(err, /sqs\.DeleteMessage/)
      assert.lengthOf(server.bodies(queue), 1)
    }).pipe(Effect.scoped))

  it.live("receives what a sandbox sends to an SQS endpoint", () =>
    Effect.gen(function*() {
      const server = yield* SqsServer.start
      const queue = server.createQueue("spapi-trigger")
      const web = yield* hook()
      yield* Effect.gen(function*() {
        const env = yield* environment
        const command = yield* listeningProcess(["--queue", queue, "--forward-to", web.url], { ...env, ...aws(server) })
        const triggered = yield* InProcess.spapi(["trigger", "ORDER_CHANGE", "--quiet"], env)
        assert.deepStrictEqual([triggered.code, triggered.err], [0, ""])
        const { notificationIds } = JSON.parse(triggered.out)
        const out = yield* command.until(count(2))
        assert.sameMembers(lines(out).map(({ id }) => id), notificationIds)
      }).pipe(
        Effect.provide(
          Sandbox.layerServer({ sqsEndpoint: server.url(), products: 6, ordersPerSeller: 3 }).pipe(
            Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown(aws(server))))
          )
        )
      )
    }).pipe(Effect.scoped))

  it.live("names the package that is missing", () =>
    Effect.gen(function*() {
      const folder = yield* Effect.acquireRelease(
        Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-listen-"))),
        (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
      )
      cpSync(dirname(dirname(main)), folder, { recursive: true })
      const queue = "https://sqs.eu-west-1.amazonaws.com/123456789012/shop"
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(folder, "dist/main.js"), "listen", "--queue", queue],
        {
          encoding: "utf8",
          env: { SPAPI_CONFIG: "/nonexistent/config.toml" }
        }
      )
      assert.strictEqual(status, 3)
      assert.match(
        stderr,
        /--queue needs the package @aws-sdk\/client-sqs[^]*npm install effect-sp-api-cli @aws-sdk\/client-sqs/
      )
    }).pipe(Effect.scoped))
})
