/**
 * The command as a process: what it writes where, and how it ends.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createServer, request as rawRequest } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as Process from "./process.ts"
import { send } from "./support.ts"

const quoted = /^export [A-Z][A-Z0-9_]*='[^']*'$/

describe("the output of the command", () => {
  it.live("has only export lines on stdout, and on stderr a last line that says ready", () =>
    Effect.gen(function*() {
      const { stderr, stdout, url } = yield* Process.sandbox()
      const lines = stdout().trimEnd().split("\n")
      assert.isAbove(lines.length, 20)
      for (const line of lines) assert.match(line, quoted)
      assert.strictEqual(stderr().trimEnd().split("\n").at(-1), `effect-sp-api-sandbox: ready on ${url}`)
      const health = yield* send("GET", `${url}/_sandbox/health`)
      assert.strictEqual(health.status, 200)
      assert.deepInclude(health.json, { status: "ready", seed: 1, frozen: false })
      assert.match(health.json.version, /^\d+\.\d+\.\d+/)
      assert.closeTo(Date.parse(health.json.now), Date.now(), 60_000)
    }).pipe(Effect.scoped, Effect.provide(NodeHttpClient.layerUndici)), 300_000)

  it.live("is read by eval of a command in the background, which goes on to serve", () =>
    Effect.gen(function*() {
      const cwd = yield* Process.directory
      const output = yield* Process.shell(
        `eval "$("$NODE" "$MAIN" --region eu --products 5 --data data 2>err &)"
         trap 'kill "$(cat data/lock)"' EXIT
         curl -fsS "$SPAPI_ENDPOINT/_sandbox/health" > health
         curl -fsS "$SPAPI_LWA_ENDPOINT" --data-urlencode "grant_type=refresh_token" \\
           --data-urlencode "refresh_token=$SPAPI_FE_REFRESH_TOKEN" --data-urlencode "client_id=$SPAPI_CLIENT_ID" \\
           --data-urlencode "client_secret=$SPAPI_CLIENT_SECRET"
         echo; printf '%s\\n' "$SPAPI_REGION" "$SPAPI_REFRESH_TOKEN" "$SPAPI_EU_REFRESH_TOKEN"`,
        { cwd, env: { NODE: process.execPath, MAIN: Process.main } }
      )
      const [token, region, own, eu] = output.trim().split("\n")
      assert.include(token, "access_token")
      assert.strictEqual(region, "eu")
      assert.match(own!, /^Atzr\|/)
      assert.strictEqual(own, eu)
    }).pipe(Effect.scoped), 300_000)

  it.live(
    "goes to a file with --env-file, whole when it appears, private, and gone at the end",
    () =>
      Effect.gen(function*() {
        const file = join(yield* Process.directory, "sand box.env")
        const { child, ended, stdout, url } = yield* Process.sandbox(["-e", file, "--tls"])
        assert.strictEqual(stdout(), "")
        const printed = yield* Process.shell(
          `. "$0"; printf '%s\\n' "$SPAPI_ENDPOINT" "$NODE_EXTRA_CA_CERTS"`.replace("$0", file)
        )
        const [endpoint, authority] = printed.trim().split("\n")
        assert.strictEqual(endpoint, url)
        assert.match(readFileSync(authority!, "utf8"), /BEGIN CERTIFICATE/)
        assert.strictEqual((yield* Process.shell(`stat -c %a "${file}"`)).trim(), "600")
        child.kill()
        yield* ended
        assert.isFalse(existsSync(file))
      }).pipe(Effect.scoped),
    300_000
  )

  it.live("says in one line that the file cannot be written, and listens no more", () =>
    Effect.gen(function*() {
      const running = yield* Process.start(process.execPath, [Process.main, "-e", "/no/such/place/env"])
      assert.strictEqual(yield* running.ended, 1)
      assert.match(running.stderr(), /^Cannot write envFile \/no\/such\/place\/env: .*\n$/)
    }).pipe(Effect.scoped), 300_000)
})

describe("the process of the command", () => {
  it.live.each([["SIGTERM", 0], ["SIGHUP", 0], ["SIGINT", 130]] as const)(
    "ends by %s with %d, and its port is free",
    ([signal, code]) =>
      Effect.gen(function*() {
        const { child, ended, url } = yield* Process.sandbox()
        // A connection that is kept open, and one whose response stalls, must not hold it.
        yield* Effect.promise(() => fetch(`${url}/_sandbox/health`).then((response) => response.text()))
        yield* Effect.promise(() =>
          fetch(`${url}/_sandbox/faults/add`, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ kind: "stalled", on: "lwa" })
          }).then((response) => response.text())
        )
        const stalled = rawRequest(`${url}/auth/o2/token`, { method: "POST" }, (response) => response.resume())
        stalled.on("error", () => undefined)
        stalled.end("grant_type=refresh_token")
        yield* Effect.sleep("100 millis")
        const begin = Date.now()
        child.kill(signal)
        assert.strictEqual(yield* ended, code)
        assert.isBelow(Date.now() - begin, 60_000)
        const port = Number(new URL(url).port)
        const server = createServer()
        yield* Effect.callback<void, Error>((resume) => {
          server.once("error", (error) => resume(Effect.fail(error)))
          server.listen(port, "127.0.0.1", () => resume(Effect.void))
        })
        assert.strictEqual((server.address() as AddressInfo).port, port)
        server.close()
      }).pipe(Effect.scoped)
  )

  it.live("ends at once by a second signal, even if it cannot end by the first", () =>
    Effect.gen(function*() {
      const script = `import * as Effect from "effect/Effect"
        import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
        import { listen, teardown } from "${new URL("../../packages/sandbox/src/server/Stopping.ts", import.meta.url)}"
        Effect.gen(function*() {
          yield* Effect.addFinalizer(() => Effect.andThen(Effect.sync(() => console.error("ending")), Effect.never))
          const stop = yield* listen
          console.error("ready")
          yield* stop
          yield* Effect.never
        }).pipe(Effect.uninterruptible, Effect.scoped, NodeRuntime.runMain({ teardown }))`
      const cwd = fileURLToPath(new URL("../..", import.meta.url))
      const program = yield* Process.start(process.execPath, ["--input-type=module", "-e", script], {}, cwd)
      yield* Process.eventually(`ready ${program.stderr()}`, () => program.stderr().includes("ready"))
      program.child.kill("SIGTERM")
      yield* Effect.sleep("200 millis")
      assert.isNull(program.child.exitCode)
      program.child.kill("SIGTERM")
      assert.strictEqual(yield* program.ended, 143)
    }).pipe(Effect.scoped), 300_000)

  it.live(
    "ends when the package runner that started it is killed, but not when a shell ends",
    () =>
      Effect.gen(function*() {
        const cwd = yield* Process.directory
        const script = `const { spawn } = require("node:child_process")
        spawn(process.execPath, [process.argv[1], "--products", "5"], { stdio: ["ignore", "ignore", "inherit"] })
        setInterval(() => undefined, 1000)`
        const runner = (env: Record<string, string>) =>
          Effect.gen(function*() {
            const running = yield* Process.start(process.execPath, ["-e", script, Process.main], env, cwd)
            yield* Process.eventually("ready", () => Process.readyUrl(running.stderr()) !== undefined)
            running.child.kill("SIGKILL")
            yield* running.ended
            return Process.readyUrl(running.stderr())!
          })
        const byNpx = yield* runner({ npm_command: "exec" })
        yield* Process.eventually("its end", async () => !await Process.listens(byNpx))
        const output = yield* Process.shell(
          `("$NODE" "$MAIN" --products 5 -e env 2>err & echo $! >pid)
         until [ -s env ]; do sleep 0.05; done
         . ./env; sleep 0.5; curl -fsS "$SPAPI_ENDPOINT/_sandbox/health"; kill "$(cat pid)"`,
          { cwd, env: { NODE: process.execPath, MAIN: Process.main } }
        )
        assert.include(output, `"ready"`)
      }).pipe(Effect.scoped),
    300_000
  )

  it.live("leaves nothing behind `npx … &` and kill", () =>
    Effect.gen(function*() {
      const cwd = yield* Process.directory
      writeFileSync(join(cwd, "package.json"), JSON.stringify({ name: "x", private: true }))
      const output = yield* Process.shell(
        `mkdir -p node_modules/.bin
         printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' "$NODE" "$MAIN" > node_modules/.bin/effect-sp-api-sandbox
         chmod +x node_modules/.bin/effect-sp-api-sandbox
         npx --no-install effect-sp-api-sandbox --products 5 --data data -e env 2>err &
         runner=$!
         until [ -s env ]; do sleep 0.1; kill -0 $runner || { cat err; exit 1; }; done
         . ./env; cat data/lock; echo
         kill $runner; wait $runner || true
         echo "$SPAPI_ENDPOINT"`,
        { cwd, env: { NODE: process.execPath, MAIN: Process.main, HOME: cwd, npm_config_offline: "true" } }
      )
      const [pid, url] = output.trim().split("\n")
      yield* Process.eventually("the end of its process", () => !Process.exists(Number(pid)))
      assert.isFalse(yield* Effect.promise(() => Process.listens(url!)))
      assert.isFalse(existsSync(join(cwd, "env")))
      assert.isFalse(existsSync(join(cwd, "data/lock")))
    }).pipe(Effect.scoped), 300_000)
})
