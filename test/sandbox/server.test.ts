/**
 * The sandbox on a port.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, layer } from "@effect/vitest"
import { Effect, Exit, Layer, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { connect } from "node:net"
import { call, login, send } from "./support.ts"

const participations = "/sellers/v1/marketplaceParticipations"

const raw = (port: number, value: string): Effect.Effect<string> =>
  Effect.callback((resume) => {
    let received = ""
    const socket = connect(port, "127.0.0.1", () => socket.write(value))
    socket.on("data", (data) => void (received += data.toString()))
    socket.on("close", () => resume(Effect.succeed(received)))
    socket.on("error", () => resume(Effect.succeed(received)))
    socket.setTimeout(60_000, () => socket.destroy())
  })

describe("server", () => {
  layer(Layer.provideMerge(Sandbox.layerServer({ usagePlans: "off" }), NodeHttpClient.layerUndici), {
    excludeTestServices: true
  })((it) => {
    it.effect("responds on loopback, and its configValues connect a client", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        assert.match(sandbox.url, /^http:\/\/127\.0\.0\.1:\d+$/)
        assert.strictEqual(sandbox.configValues.endpoint, sandbox.url)
        const response = yield* call("GET", participations)
        assert.strictEqual(response.status, 200)
        assert.strictEqual(response.json.payload[0].marketplace.id, "ATVPDKIKX0DER")
        assert.strictEqual(response.headers["content-type"], "application/json")
      }))

    it.effect("breaks and truncates connections on demand, and handles the next request", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const token = yield* login()
        for (const kind of ["reset-before-headers", "reset-after-headers", "truncated"] as const) {
          yield* sandbox.faults.add({ kind })
          assert.isTrue(Exit.isFailure(yield* Effect.exit(call("GET", participations, { token }))), kind)
        }
        yield* sandbox.faults.add({ kind: "stalled" })
        const stalled = yield* call("GET", participations, { token }).pipe(Effect.timeoutOption("200 millis"))
        assert.isTrue(stalled._tag === "None")
        assert.strictEqual((yield* call("GET", participations, { token })).status, 200)
      }))

    it.effect("a malformed request does not stop it, and a body that is too large is refused", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const port = Number(new URL(sandbox.url).port)
        assert.match(yield* raw(port, "NONSENSE\r\n\r\n"), /^HTTP\/1\.1 400/)
        assert.match(
          yield* raw(port, "GET /a%ZZ?%ZZ=%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
          /^HTTP\/1\.1 4/
        )
        assert.match(
          yield* raw(
            port,
            "POST /auth/o2/token HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 999999999\r\n\r\nabc"
          ),
          /^(HTTP\/1\.1 413|$)/
        )
        const refused = (yield* sandbox.requests).filter(({ status }) => status === 413)
        assert.strictEqual(refused.length, 1)
        assert.match(refused[0]!.hint!, /larger than the sandbox takes/)
        assert.strictEqual((yield* call("GET", participations)).status, 200)
      }))

    it.effect("accepts the whole URL as the target, as proxies do", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const token = yield* login()
        const whole = `http://sellingpartnerapi-na.amazon.com${participations}`
        const response = yield* raw(
          Number(new URL(sandbox.url).port),
          `GET ${whole} HTTP/1.1\r\nHost: x\r\nx-amz-access-token: ${token}\r\nConnection: close\r\n\r\n`
        )
        assert.match(response, /^HTTP\/1\.1 200/)
      }))

    it.effect("its request log contains no secrets", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const token = yield* login()
        yield* call("GET", participations, { token })
        const value = JSON.stringify(yield* sandbox.requests)
        for (
          const secret of [
            token,
            Redacted.value(sandbox.credentials.clientSecret),
            Redacted.value(sandbox.credentials.refreshToken)
          ]
        ) {
          assert.notInclude(value, secret)
        }
      }))

    it.effect("its page shows requests, buckets, tokens, faults and the world, without secrets", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const token = yield* login()
        yield* call("GET", participations, { token })
        const page = yield* send("GET", `${sandbox.url}/`)
        assert.match(page.headers["content-type"]!, /^text\/html/)
        const script = /<script>([\s\S]*)<\/script>/.exec(page.text)![1]!
        assert.doesNotThrow(() => new Function(`return async () => {${script}}`))
        const state = yield* send("GET", `${sandbox.url}/_sandbox/state`)
        assert.strictEqual(state.json.requests[0].operation, "sellers.getMarketplaceParticipations")
        assert.strictEqual(state.json.tokens[0].kind, "seller")
        assert.strictEqual(state.json.sellers.length, 3)
        assert.notInclude(state.text, token)
        assert.notInclude(state.text, Redacted.value(sandbox.credentials.refreshToken))
        assert.notInclude(state.text, sandbox.credentials.clientId)
      }))

    it.effect("the page adds and removes faults, and other sites cannot", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const token = yield* login()
        const added = yield* send("POST", `${sandbox.url}/_sandbox/faults/add`, {
          json: { kind: "failure", on: "sellers", times: "always" }
        })
        assert.strictEqual((yield* call("GET", participations, { token })).status, 500)
        yield* send("POST", `${sandbox.url}/_sandbox/faults/remove`, { json: { id: added.json.id } })
        assert.strictEqual((yield* call("GET", participations, { token })).status, 200)
        assert.strictEqual(
          (yield* send("POST", `${sandbox.url}/_sandbox/faults/add`, { form: { kind: "failure" } })).status,
          404
        )
        assert.strictEqual(
          (yield* send("POST", `${sandbox.url}/_sandbox/faults/add`, { json: { kind: "none" } })).status,
          400
        )
      }))

    it.effect("an unknown page returns 403", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        assert.strictEqual((yield* send("GET", `${sandbox.url}/nothing`)).status, 403)
      }))
  })
})
