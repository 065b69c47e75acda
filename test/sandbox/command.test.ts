/** The command that serves a sandbox. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Console, Effect, Exit, Fiber, Layer, Schedule } from "effect"
import { make } from "effect-sp-api-sandbox/Command"
import { Command } from "effect/cli"
import { HttpBody, HttpClient, HttpClientRequest } from "effect/http"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { get as secureGet } from "node:https"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

const recorded = () => {
  const lines: Array<string> = []
  const write = (...args: ReadonlyArray<unknown>) => void lines.push(args.map(String).join(" "))
  return { lines, console: { ...globalThis.console, log: write, error: write } as Console.Console }
}

const run = (args: ReadonlyArray<string>, console: Console.Console) =>
  Command.runWith(make("effect-sp-api-sandbox"), { version: "0" })(args).pipe(
    Effect.provideService(Console.Console, console),
    Effect.provide(NodeServices.layer)
  )

/** The settings that a running command has printed. */
const settings = (lines: ReadonlyArray<string>) =>
  Effect.suspend(() => {
    const settings = Object.fromEntries(
      [...lines.join("\n").matchAll(/^export (\w+)='(.*)'$/gm)].map((match) => match.slice(1))
    )
    return settings["SPAPI_REFRESH_TOKEN"] === undefined ? Effect.fail("nothing yet") : Effect.succeed(settings)
  }).pipe(Effect.retry(Schedule.max([Schedule.spaced("20 millis"), Schedule.recurs(3000)])))

describe("the command", () => {
  it.live("prints the settings of a client, and serves with its flags until it is interrupted", () =>
    Effect.gen(function*() {
      const { console, lines } = recorded()
      const fiber = yield* Effect.forkChild(
        run(["--region", "eu", "--signatures", "required", "--token-lifetime", "2 minutes"], console),
        { startImmediately: true }
      )
      const env = yield* settings(lines)
      assert.strictEqual(env["SPAPI_REGION"], "eu")
      const response = yield* HttpClient.execute(
        HttpClientRequest.post(env["SPAPI_LWA_ENDPOINT"]!).pipe(HttpClientRequest.bodyUrlParams({
          grant_type: "refresh_token",
          client_id: env["SPAPI_CLIENT_ID"]!,
          client_secret: env["SPAPI_CLIENT_SECRET"]!,
          refresh_token: env["SPAPI_REFRESH_TOKEN"]!
        }))
      )
      const token = (yield* response.json) as { readonly access_token: string; readonly expires_in: number }
      assert.strictEqual(token.expires_in, 120)
      const unsigned = yield* HttpClient.get(`${env["SPAPI_ENDPOINT"]}/sellers/v1/marketplaceParticipations`, {
        headers: { "x-amz-access-token": token.access_token }
      })
      assert.include(yield* unsigned.text, "MissingAuthenticationToken")
      yield* Fiber.interrupt(fiber)
      assert.isTrue(Exit.isFailure(yield* Effect.exit(HttpClient.get(env["SPAPI_ENDPOINT"]!))))
    }).pipe(Effect.provide(NodeHttpClient.layerUndici)))

  it.live("prints a URL that works, and what clients have to trust", () =>
    Effect.gen(function*() {
      const { console, lines } = recorded()
      yield* Effect.forkChild(run(["--host", "0.0.0.0", "--tls", "--trust-proxy"], console), { startImmediately: true })
      const env = yield* settings(lines)
      const text = lines.join("\n")
      const file = env["NODE_EXTRA_CA_CERTS"]
      assert.include(
        text,
        `REQUESTS_CA_BUNDLE (Python), CURL_CA_BUNDLE (curl) or SSL_CERT_FILE (Go, Ruby, .NET, PHP):\n${file}`
      )
      assert.notInclude(text, "0.0.0.0")
      assert.notInclude(text, "accept http on loopback")
      const status = yield* Effect.callback<number | undefined, Error>((resume) => {
        const outgoing = secureGet(
          `${env["SPAPI_ENDPOINT"]}/_sandbox/state`,
          { ca: readFileSync(file!) },
          (incoming) => {
            incoming.resume()
            resume(Effect.succeed(incoming.statusCode))
          }
        )
        outgoing.on("error", (error) => resume(Effect.fail(error)))
      })
      assert.strictEqual(status, 200)
    }))

  it.live("says what is special about addresses that are not loopback", () =>
    Effect.gen(function*() {
      const { console, lines } = recorded()
      yield* Effect.forkChild(run(["--public-url", "http://sandbox.test:8080"], console), { startImmediately: true })
      const env = yield* settings(lines)
      assert.strictEqual(env["SPAPI_ENDPOINT"], "http://sandbox.test:8080")
      assert.match(lines.join("\n"), /It can also be reached at http:\/\/127\.0\.0\.1:\d+\./)
      assert.include(lines.join("\n"), "add --tls")
    }))

  it.live("reports in one line why it cannot start", () =>
    Effect.gen(function*() {
      const server = createServer()
      yield* Effect.callback<void>((resume) => void server.listen(0, "127.0.0.1", () => resume(Effect.void)))
      const { port } = server.address() as AddressInfo
      const empty = mkdtempSync(join(tmpdir(), "models-"))
      yield* Effect.addFinalizer(() =>
        Effect.sync(() => {
          server.close()
          rmSync(empty, { recursive: true })
        })
      )
      const cases = [
        [["--port", String(port)], `address already in use 127.0.0.1:${port}`],
        [["--models", join(empty, "none")], "Cannot read the models"],
        [["--models", empty], "no examples"],
        [["--ca-file", "ca.pem"], "caFile requires tls"],
        [["--public-url", "http://x.test", "--trust-proxy"], "Set publicUrl or trustProxy, not both"],
        [["--tls", "--ca-file", join(empty, "none", "ca.pem")], "Cannot write the certificate's authority"]
      ] as const
      for (const [args, reason] of cases) {
        const { console, lines } = recorded()
        assert.isTrue(Exit.isFailure(yield* Effect.exit(run(args, console))))
        assert.lengthOf(lines, 1)
        assert.include(lines[0], reason)
      }
    }).pipe(Effect.scoped, Effect.provide(Layer.empty)))

  it.live("serves the world of a file, and names what is wrong with one", () =>
    Effect.gen(function*() {
      const directory = mkdtempSync(join(tmpdir(), "world-"))
      yield* Effect.addFinalizer(() => Effect.sync(() => rmSync(directory, { recursive: true })))
      const file = (name: string, content: string): string => {
        writeFileSync(join(directory, name), content)
        return join(directory, name)
      }
      const world = { now: "2026-05-05", products: [{ sku: "ONE" }], orders: [{ lines: [{ sku: "ONE" }] }] }
      const { console, lines } = recorded()
      const started = ["--world", file("world.json", JSON.stringify(world)), "--frozen"]
      const fiber = yield* Effect.forkChild(run(started, console), { startImmediately: true })
      const env = yield* settings(lines)
      const response = yield* HttpClient.post(`${env["SPAPI_ENDPOINT"]}/_sandbox/world/export`, {
        body: HttpBody.text("{}", "application/json")
      })
      const exported = (yield* response.json) as any
      assert.strictEqual(exported.now, "2026-05-05T00:00:00.000Z")
      assert.deepStrictEqual(exported.orders.map((order: any) => order.lines[0].sku), ["ONE"])
      yield* Fiber.interrupt(fiber)
      for (
        const [path, problem] of [
          [join(directory, "none.json"), "Cannot read"],
          [file("broken.json", "{"), "is not JSON"],
          [file("typo.json", `{"orders":[{"line":[]}]}`), "orders[0].line does not exist. Did you mean lines?"],
          [file("sku.json", `{"orders":[{"lines":[{"sku":"NONE"}]}]}`), "orders[0].lines[0].sku NONE does not exist"]
        ] as const
      ) {
        const { console, lines } = recorded()
        assert.isTrue(Exit.isFailure(yield* Effect.exit(run(["--world", path], console))))
        assert.include(lines.join("\n"), problem)
      }
    }).pipe(Effect.scoped, Effect.provide(NodeHttpClient.layerUndici)))

  it.live.each([
    ["--usage-plans", "nope"],
    ["--world-speed", "0"],
    ["--processing-time", "soon"],
    ["--region", "mars"],
    ["--public-url", "http://x.test/path"],
    ["--public-url", "x.test"]
  ])("refuses %s %s", ([flag, value]) =>
    Effect.gen(function*() {
      const { console, lines } = recorded()
      assert.isTrue(Exit.isFailure(yield* Effect.exit(run([flag!, value!], console))))
      assert.include(lines.join("\n"), value!)
    }))

  it.live("names the nearest flag of one that does not exist", () =>
    Effect.gen(function*() {
      const { console, lines } = recorded()
      assert.isTrue(Exit.isFailure(yield* Effect.exit(run(["--procesing-time", "1 second"], console))))
      assert.include(lines.join("\n"), "Did you mean this?\n    --processing-time")
    }))
})
