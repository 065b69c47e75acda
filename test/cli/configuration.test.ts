/** Where the settings of the command are from, and what it refuses. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { spapi } from "./support/inProcess.ts"
import { environment, spapiOnTerminal, spapiProcess } from "./support/spapi.ts"

const call = ["call", "sellers.getMarketplaceParticipations", "--agent", "--query", "length(payload)"]

/** A home with a configuration file, and a working folder with a `.env`. */
const files = (toml: string, dotEnv = "", mode = 0o600) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-config-"))),
      (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
    ),
    (folder) => {
      const path = join(folder, "effect-sp-api/config.toml")
      mkdirSync(join(folder, "effect-sp-api"))
      writeFileSync(path, toml)
      chmodSync(path, mode)
      if (dotEnv !== "") writeFileSync(join(folder, ".env"), dotEnv)
      return { folder, path, env: { XDG_CONFIG_HOME: folder, PATH: process.env["PATH"] ?? "" } }
    }
  )

/** A profile that points at the sandbox. */
const profileOf = (variables: Readonly<Record<string, string>>, replaced: Readonly<Record<string, string>> = {}) =>
  Object.entries({ ...variables, ...replaced })
    .filter(([name]) => name !== "SPAPI_CONFIG")
    .map(([name, value]) => `${name.replace("SPAPI_", "").toLowerCase()} = ${JSON.stringify(value)}`)
    .join("\n")

const errorOf = (err: string) => JSON.parse(err) as { error: { kind: string; message: string; advice?: string } }

describe("spapi's settings", () => {
  it.live("come from a profile, with secrets from a variable, a file and a command", () =>
    Effect.gen(function*() {
      const variables = yield* environment
      const secret = variables.SPAPI_CLIENT_SECRET
      const { env, folder } = yield* files([
        `[profiles.variable]\n${profileOf(variables, { SPAPI_CLIENT_SECRET: "env:MY_SECRET" })}`,
        `[profiles.command]\n${profileOf(variables, { SPAPI_CLIENT_SECRET: `command:printf ${secret}` })}`,
        `[profiles.default]\n${profileOf(variables, { SPAPI_CLIENT_SECRET: "env:MY_SECRET" })}`
      ].join("\n\n"))
      const done = { code: 0, out: "3\n", err: "" }
      assert.deepStrictEqual(yield* spapi(call, { ...env, MY_SECRET: secret }), done)
      assert.deepStrictEqual(yield* spapi([...call, "--profile", "variable"], { ...env, MY_SECRET: secret }), done)
      assert.deepStrictEqual(yield* spapi(call, { ...env, SPAPI_PROFILE: "command" }), done)
      const file = join(folder, "secret")
      writeFileSync(file, `${secret}\n`)
      const other = yield* files(`[profiles.default]\n${profileOf(variables, { SPAPI_CLIENT_SECRET: `file:${file}` })}`)
      assert.deepStrictEqual(yield* spapi(call, other.env), done)
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer())))

  it.live(
    "are taken from --profile, the environment, .env and the default profile, in this order",
    () =>
      Effect.gen(function*() {
        const variables = yield* environment
        const wrong = { SPAPI_CLIENT_SECRET: "amzn1.oa2-cs.v1.wrong" }
        const right = `CLIENT_SECRET=${variables.SPAPI_CLIENT_SECRET}`
        const profile = (replaced: Record<string, string>) => `[profiles.default]\n${profileOf(variables, replaced)}`
        const dotEnv = yield* files(profile(wrong), `SPAPI_${right}`)
        assert.strictEqual((yield* spapiProcess(call, dotEnv.env, { cwd: dotEnv.folder })).code, 0)
        const alias = yield* files(profile({}), "SPAPI_CLIENT_SECRET=amzn1.oa2-cs.v1.wrong")
        assert.strictEqual((yield* spapiProcess(call, alias.env, { cwd: alias.folder })).code, 4)
        const env = { ...alias.env, LWA_CLIENT_SECRET: variables.SPAPI_CLIENT_SECRET }
        assert.strictEqual((yield* spapiProcess(call, env, { cwd: alias.folder })).code, 0)
        const flag = [...call, "--profile", "default"]
        assert.strictEqual((yield* spapiProcess(flag, { ...alias.env, ...wrong }, { cwd: alias.folder })).code, 0)
      }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer())),
    300_000
  )

  it.live.skipIf(process.platform === "win32")(
    "are refused from a file that others can read, with the command that helps",
    () =>
      Effect.gen(function*() {
        const { env, path } = yield* files("[profiles.default]\nregion = \"eu\"", "", 0o640)
        const { code, err, out } = yield* spapi(call, env)
        assert.deepStrictEqual([code, out], [3, ""])
        assert.include(errorOf(err).error.advice ?? "", `chmod 600 ${path}`)
      }).pipe(Effect.scoped)
  )

  it.live("of a .env send no secret of others to an address of its own", () =>
    Effect.gen(function*() {
      const { env, folder } = yield* files(
        "[profiles.default]\nclient_id = \"id\"\nclient_secret = \"command:touch ran; echo s3cret\"\nrefresh_token = \"t\"",
        "SPAPI_LWA_ENDPOINT=https://collector.example/token\nSPAPI_REGION=eu\n"
      )
      const { code, err } = yield* spapiProcess(call, env, { cwd: folder })
      assert.strictEqual(code, 3)
      assert.match(errorOf(err).error.message, /^\.env sets SPAPI_LWA_ENDPOINT, but client_secret of profile default/)
    }).pipe(Effect.scoped))

  it.live("of a .env run no command and read no file", () =>
    Effect.gen(function*() {
      const variables = yield* environment
      const { env, folder } = yield* files("", `SPAPI_CLIENT_SECRET="command:printf ${variables.SPAPI_CLIENT_SECRET}"`)
      const { SPAPI_CLIENT_SECRET: _, SPAPI_CONFIG: __, ...rest } = variables
      const { code } = yield* spapiProcess(call, { ...rest, ...env }, { cwd: folder })
      assert.strictEqual(code, 3)
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer())))

  it.live.each<[string, string, RegExp]>([
    ["broken TOML", "[profiles.default]\nclient_secret = s3cret", /is not valid TOML: see line 2/],
    [
      "an unknown setting",
      "[profiles.default]\nclient_sekret = \"s3cret\"",
      /the setting client_sekret does not exist/
    ],
    ["a setting outside of a profile", "client_secret = \"s3cret\"", /client_secret has no meaning/],
    [
      "a variable that is not set",
      "[profiles.default]\nclient_id = \"a\"\nclient_secret = \"env:S3CRET_NAME\"",
      /S3CRET_NAME is not set/
    ],
    [
      "a command that fails",
      "[profiles.default]\nclient_id = \"a\"\nclient_secret = \"command:echo s3cret; exit 7\"",
      /its command failed \(7\)/
    ],
    [
      "a file that is missing",
      "[profiles.default]\nclient_id = \"a\"\nclient_secret = \"file:/no/such\"",
      /\/no\/such cannot be read \(ENOENT\)/
    ]
  ])("with %s: exit code 3 and its place, without the secret", ([, toml, expected]) =>
    Effect.gen(function*() {
      const { env } = yield* files(toml)
      const { code, err, out } = yield* spapi(call, env)
      assert.deepStrictEqual([code, out], [3, ""])
      assert.match(errorOf(err).error.message, expected)
      assert.notInclude(err, "s3cret")
    }).pipe(Effect.scoped))

  it.live("a profile that does not exist is named with those that do", () =>
    Effect.gen(function*() {
      const { env } = yield* files("[profiles.shop]\nregion = \"eu\"\n[profiles.other]\nregion = \"na\"")
      const { code, err } = yield* spapi([...call, "--profile", "shpo"], env)
      assert.strictEqual(code, 3)
      assert.include(errorOf(err).error.advice ?? "", "shop, other")
    }).pipe(Effect.scoped))
})

describe("spapi config", () => {
  it.live(
    "set writes a profile that calls work with, keeps comments, and takes no secret from the command line",
    () =>
      Effect.gen(function*() {
        const variables = yield* environment
        const { env, path } = yield* files("# my shops\n[profiles.other]\nregion = \"eu\" # Europe\n")
        for (const [name, value] of Object.entries(variables)) {
          if (name === "SPAPI_CONFIG") continue
          const ended = yield* spapi(["config", "set", "shop", name.replace("SPAPI_", "").toLowerCase()], env, {
            stdin: `${value}\n`
          })
          assert.deepStrictEqual([ended.code, ended.out], [0, ""], ended.err)
          assert.notInclude(ended.err, value)
        }
        assert.strictEqual(statSync(path).mode & 0o777, 0o600)
        assert.isTrue(readFileSync(path, "utf8").startsWith("# my shops\n[profiles.other]\nregion = \"eu\" # Europe\n"))
        assert.strictEqual((yield* spapi([...call, "--profile", "shop"], env)).out, "3\n")
        const refused = yield* spapi(["config", "set", "shop", "client_secret", "s3cret"], env)
        assert.strictEqual(refused.code, 2)
        assert.notInclude(readFileSync(path, "utf8") + refused.err, "s3cret")
      }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer())),
    300_000
  )

  it.live("set leaves a file alone that it cannot edit, and nothing beside it", () =>
    Effect.gen(function*() {
      const toml = "profiles = { shop = { region = \"eu\" } }\n"
      const { env, path } = yield* files(toml)
      const { code, err } = yield* spapi(["config", "set", "shop", "client_secret"], env, { stdin: "s3cret" })
      assert.deepStrictEqual([code, readFileSync(path, "utf8")], [3, toml])
      assert.notInclude(err, "s3cret")
      assert.deepStrictEqual(readdirSync(dirname(path)), ["config.toml"])
    }).pipe(Effect.scoped))

  it.live("show and check say where each value is from, and show no secret", () =>
    Effect.gen(function*() {
      const { env, folder, path } = yield* files(
        "[profiles.default]\nclient_id = \"id\"\nclient_secret = \"s3cret-1\"\nrefresh_token = \"command:echo s3cret-2\"",
        "SPAPI_REGION=fe\n"
      )
      const variables = { ...env, SPAPI_MARKETPLACE: "JP" }
      const { code, err, out } = yield* spapiProcess(["config", "show"], variables, { cwd: folder })
      assert.deepStrictEqual([code, err], [0, ""])
      assert.deepStrictEqual(JSON.parse(out), [
        { setting: "region", value: "fe", from: ".env: SPAPI_REGION" },
        { setting: "client_id", value: "id", from: "client_id of profile default" },
        { setting: "client_secret", value: "(hidden)", from: "client_secret of profile default" },
        { setting: "refresh_token", value: "(referred to)", from: "refresh_token of profile default (command:…)" },
        { setting: "marketplace", value: "JP", from: "environment: SPAPI_MARKETPLACE" }
      ])
      const checked = yield* spapiProcess(["config", "check"], variables, { cwd: folder })
      assert.strictEqual(checked.code, 0, checked.err)
      assert.include(checked.err, "complete")
      assert.notInclude(checked.out + checked.err, "s3cret")
      assert.strictEqual((yield* spapi(["config", "path"], env)).out, `${path}\n`)
      const none = yield* spapi(["config", "check", "--agent"], { XDG_CONFIG_HOME: "/nonexistent" })
      assert.strictEqual(none.code, 3)
      const { advice, message } = JSON.parse(none.err).error
      assert.match(message, /is not set/)
      assert.match(advice, /config set default client_id/)
      assert.notInclude(advice, "config check")
      const inMemory = yield* spapi(["config", "check", "--sandbox"], { XDG_CONFIG_HOME: "/nonexistent" })
      assert.deepStrictEqual([inMemory.code, JSON.parse(inMemory.out)], [0, []])
      assert.match(inMemory.err, /With --sandbox no settings are used/)
    }).pipe(Effect.scoped))

  it.live("set asks for a secret on a terminal, and does not show what is typed", () =>
    Effect.gen(function*() {
      const { env, path } = yield* files("")
      const { code, sent } = yield* spapiOnTerminal(["config", "set", "shop", "client_secret"], env, {
        type: [{ after: "client_secret", keys: "s3cret\r" }]
      })
      assert.strictEqual(code, 0)
      assert.notInclude(sent, "s3cret")
      assert.include(readFileSync(path, "utf8"), "client_secret = \"s3cret\"")
    }).pipe(Effect.scoped))
})
