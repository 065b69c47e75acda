/** `spapi authorize` as a process, against the consent page of the sandbox: the browser is raw HTTP. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { main } from "./support/command.ts"
import { spapi } from "./support/inProcess.ts"
import type { Ended } from "./support/running.ts"
import { environment, spapiOnTerminal } from "./support/spapi.ts"

const world = Sandbox.layerServer({ products: 3, ordersPerSeller: 3 })

/** Application and address of the sandbox, without an authorization, and an empty home. */
const unauthorized = Effect.gen(function*() {
  const { SPAPI_REFRESH_TOKEN: _, SPAPI_CONFIG: __, ...env } = yield* environment
  const { credentials } = yield* Sandbox.Sandbox
  const home = yield* Effect.acquireRelease(
    Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-authorize-"))),
    (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
  )
  return { file: join(home, "effect-sp-api/config.toml"), env: { ...env, XDG_CONFIG_HOME: home }, credentials }
})

/** The command, at work until the scope closes. */
const started = (args: ReadonlyArray<string>, env: Record<string, string>) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() =>
        spawn(process.execPath, [main, "authorize", "--no-browser", "--port", "0", "--agent", ...args], { env })
      ),
      (child) => Effect.sync(() => child.kill())
    ),
    (child) => {
      let [out, err] = ["", ""]
      child.stdout.setEncoding("utf8").on("data", (text: string) => void (out += text))
      const address = new Promise<{ authorize: string; redirectUri: string }>((resolve, reject) => {
        child.stderr.setEncoding("utf8").on("data", (text: string) => {
          err += text
          if (err.includes("\n")) resolve(JSON.parse(err.slice(0, err.indexOf("\n"))))
        })
        child.on("close", () => reject(new Error(err)))
      })
      address.catch(() => {})
      const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, out, err })))
      return { address: Effect.promise(() => address), ended: Effect.promise(() => ended) }
    }
  )

/** What the button of the consent page leads to. */
const consented = (address: string, choice: Record<string, string>) =>
  Effect.promise(async () => {
    const url = new URL(address)
    for (const [name, value] of Object.entries(choice)) url.searchParams.set(name, value)
    const { headers, status } = await fetch(url, { redirect: "manual" })
    assert.strictEqual(status, 302)
    return headers.get("location")!
  })

/** A request to the callback, by whatever host name. */
const visit = (address: string, host = new URL(address).host) =>
  Effect.promise(() =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const { pathname, port, search } = new URL(address)
      request({ host: "127.0.0.1", port, path: pathname + search, headers: { host } }, (response) => {
        let body = ""
        response.setEncoding("utf8").on("data", (text: string) => void (body += text))
        response.on("end", () => resolve({ status: response.statusCode, body }))
      }).on("error", reject).end()
    })
  )

describe("spapi authorize", () => {
  it.live("stores the refresh token of the consent in the profile, which calls then use", () =>
    Effect.gen(function*() {
      const { credentials, env, file } = yield* unauthorized
      const command = yield* started(["--application-id", credentials.applicationId, "--beta"], env)
      const { authorize, redirectUri } = yield* command.address
      assert.strictEqual(new URL(authorize).searchParams.get("version"), "beta")
      assert.match(redirectUri, /^http:\/\/localhost:\d+\/callback$/)
      const location = yield* consented(authorize, { decision: "authorize", seller: credentials.sellerId })

      // Others can send requests to the port; none of them ends the wait.
      assert.strictEqual((yield* visit(redirectUri.replace("/callback", "/favicon.ico"))).status, 404)
      assert.strictEqual((yield* visit(location, "evil.example")).status, 404)
      const forged = new URL(location)
      forged.searchParams.set("state", `${forged.searchParams.get("state")}x`)
      assert.strictEqual((yield* visit(forged.href)).status, 400)
      assert.strictEqual((yield* visit(redirectUri)).status, 400)

      const page = yield* visit(location)
      assert.strictEqual(page.status, 200)
      assert.include(page.body, "You can close this window")
      const { code, err, out } = yield* command.ended
      assert.strictEqual(code, 0, err)
      assert.deepInclude(JSON.parse(out), {
        profile: "default",
        file,
        sellingPartnerId: credentials.sellerId,
        region: "na",
        kind: "seller"
      })
      const text = readFileSync(file, "utf8")
      const token = /^refresh_token = "(Atzr\|.+)"$/m.exec(text)?.[1]
      assert.isDefined(token)
      assert.include(text, `seller_id = "${credentials.sellerId}"`)
      if (process.platform !== "win32") assert.strictEqual(statSync(file).mode & 0o777, 0o600)
      const secret = new URL(location).searchParams.get("spapi_oauth_code")!
      for (const printed of [out, err, page.body]) {
        assert.notInclude(printed, token)
        assert.notInclude(printed, secret)
        assert.notInclude(printed, env.SPAPI_CLIENT_SECRET)
      }
      const called = yield* spapi(["doctor", "--roles", "none", "--agent", "--query", "ok"], env)
      assert.deepStrictEqual([called.code, called.out], [0, "true\n"], called.err)
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("a consent that is declined, or does not come, exits with 4, and stores nothing", () =>
    Effect.gen(function*() {
      const { credentials, env, file } = yield* unauthorized
      const variables = { ...env, SPAPI_APPLICATION_ID: credentials.applicationId }
      const declined = yield* started([], variables)
      const { authorize } = yield* declined.address
      yield* visit(yield* consented(authorize, { decision: "cancel" }))
      const { code, err, out } = yield* declined.ended
      assert.deepStrictEqual([code, out], [4, ""])
      assert.match(err, /The consent was refused: access_denied/)
      const late = yield* (yield* started(["--timeout", "1s"], variables)).ended
      assert.strictEqual(late.code, 4)
      assert.match(late.err, /No consent came within 1s/)
      assert.throws(() => statSync(file))
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live.each(["0", "0s", "-5", "soon", "1.5h"])(
    "--timeout=%s is refused before anything is sent",
    (timeout) =>
      Effect.gen(function*() {
        const args = ["authorize", "--no-browser", "--application-id", "amzn1.sp.solution.x", `--timeout=${timeout}`]
        const { code, err } = yield* spapi(args, { XDG_CONFIG_HOME: "/nonexistent" })
        assert.strictEqual(code, 2)
        assert.match(err, /--timeout: .* is not a length of time\n.*write 45s, 10m or 1h/)
      })
  )

  it.live("with a redirect URI elsewhere it takes the address that the browser ended at", () =>
    Effect.gen(function*() {
      const { credentials, env, file } = yield* unauthorized
      const args = ["authorize", "--agent", "--application-id", credentials.applicationId]
      const { code, err } = yield* spapi([...args, "--redirect-uri", "https://example.com/callback"], env, {
        stdin: "https://example.com/callback?state=forged&selling_partner_id=A1&spapi_oauth_code=s3cret"
      })
      assert.strictEqual(code, 4)
      assert.match(err, /The state has no valid signature/)
      assert.notInclude(err, "s3cret")
      assert.throws(() => statSync(file))
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("at Amazon it takes the address that the browser ended at, of the redirect URI that the application has", () =>
    Effect.gen(function*() {
      const { credentials, env } = yield* unauthorized
      // Nothing is sent before the consent.
      const { SPAPI_CLIENT_ID, SPAPI_CLIENT_SECRET, SPAPI_REGION, XDG_CONFIG_HOME } = env
      const amazon = { SPAPI_CLIENT_ID, SPAPI_CLIENT_SECRET, SPAPI_REGION, XDG_CONFIG_HOME }
      const args = ["authorize", "--no-browser", "--application-id", credentials.applicationId]
      const pasted = yield* spapi(args, amazon, {
        stdin: "https://localhost/callback?state=forged&spapi_oauth_code=s3cret"
      })
      assert.strictEqual(pasted.code, 4, pasted.err)
      const [address = ""] = /https:\/\/sellercentral\.amazon\.com\/apps\/authorize\/consent\?\S+/.exec(pasted.err)!
      assert.isFalse(new URL(address).searchParams.has("redirect_uri"))
      assert.include(pasted.err, "Paste the whole address")
      assert.notInclude(pasted.err, "s3cret")
      const named = yield* spapi([...args, "--redirect-uri", "https://example.com/back"], amazon, { stdin: "nothing" })
      assert.strictEqual(named.code, 2)
      assert.include(named.err, "redirect_uri=https%3A%2F%2Fexample.com%2Fback")
      assert.include(named.err, "This is not an address")
      const both = yield* spapi([...args, "--redirect-uri", "https://example.com/back", "--port", "0"], amazon)
      assert.strictEqual(both.code, 2)
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("with --port it waits on this machine, also at Amazon, and says why nothing may come", () =>
    Effect.gen(function*() {
      const { credentials, env } = yield* unauthorized
      const { SPAPI_CLIENT_ID, SPAPI_CLIENT_SECRET, SPAPI_REGION, XDG_CONFIG_HOME } = env
      const { code, err } = yield* spapi(
        ["authorize", "--no-browser", "--port", "0", "--timeout", "1", "--application-id", credentials.applicationId],
        { SPAPI_CLIENT_ID, SPAPI_CLIENT_SECRET, SPAPI_REGION, XDG_CONFIG_HOME }
      )
      assert.strictEqual(code, 4, err)
      assert.match(err, /what to do: .*http:\/\/localhost:\d+\/callback.*https alone.*MD1000/s)
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("asks before a token replaces a reference, and without a terminal sends nothing", () =>
    Effect.gen(function*() {
      const { credentials, env, file } = yield* unauthorized
      const text = `[profiles.default]\nrefresh_token = "keychain:spapi/shop"\n`
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text, { mode: 0o600 })
      const args = ["authorize", "--no-browser", "--port", "0", "--application-id", credentials.applicationId]
      const { code, err } = yield* spapi(args, env)
      assert.strictEqual(code, 3)
      assert.match(err, /refers to a secret \(keychain:…\).*\n {2}what to do: remove it from /)
      const asked = yield* spapiOnTerminal(args, env, { columns: 200, type: [{ after: "Replace", keys: "n" }] })
      assert.strictEqual(asked.code, 130)
      assert.notInclude(asked.sent, "Authorize the application here")
      assert.strictEqual(readFileSync(file, "utf8"), text)
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("without an application it says what is missing, with exit code 2", () =>
    Effect.gen(function*() {
      const { env } = yield* unauthorized
      const { code, err } = yield* spapi(["authorize"], env)
      assert.strictEqual(code, 2)
      assert.match(err, /pass --application-id amzn1\.sp\.solution/)
      const mixed = yield* spapi(["authorize", "--application-id", env.SPAPI_CLIENT_ID, "--port", "0"], env)
      assert.strictEqual(mixed.code, 2)
      assert.match(mixed.err, /is the LWA client id/)
    }).pipe(Effect.scoped, Effect.provide(world)))
})
