/** Secrets that a profile refers to: what fetches them may be missing, locked or wrong, and is not replaced unasked. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { spapi } from "./support/inProcess.ts"
import { spapiOnTerminal } from "./support/spapi.ts"

const reference = "keychain:effect-sp-api/my shop"

/** A profile whose client secret is in the keychain, and a folder for the program that reads it. */
const home = Effect.map(
  Effect.acquireRelease(
    Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-keychain-"))),
    (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
  ),
  (folder) => {
    const file = join(folder, "config.toml")
    writeFileSync(
      file,
      `[profiles.shop]\nregion = "eu"\nclient_id = "amzn1.application-oa2-client.${"0".repeat(32)}"\n`
        + `client_secret = "${reference}"\nrefresh_token = "Atzr|${"x".repeat(60)}"\n`,
      { mode: 0o600 }
    )
    mkdirSync(join(folder, "bin"))
    const env = { SPAPI_CONFIG: file, SPAPI_PROFILE: "shop", PATH: `${join(folder, "bin")}:/usr/bin:/bin` }
    /** Puts a program in the place of the keychain's own. */
    const tool = (script: string) => {
      for (const name of ["secret-tool", "security"]) {
        writeFileSync(join(folder, "bin", name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
      }
    }
    return { env, file, folder, tool }
  }
)

const secret = `amzn1.oa2-cs.v1.${"a".repeat(64)}`

describe.skipIf(process.platform === "win32")("a secret in the keychain", () => {
  it.live("is read by the program of the system, with service and account as they are", () =>
    Effect.gen(function*() {
      const { env, folder, tool } = yield* home
      tool(`printf '%s\\n' "$*" > "${folder}/arguments"; printf '%s\\n' '${secret}'`)
      const { code, err, out } = yield* spapi(["config", "check"], env)
      assert.strictEqual(code, 0, err)
      assert.notInclude(out + err, secret)
      assert.match(readFileSync(join(folder, "arguments"), "utf8"), /effect-sp-api .*my shop/)
    }).pipe(Effect.scoped))

  it.live.each<[string, string | undefined, RegExp]>([
    ["without that program", undefined, /the program (?:secret-tool|security) is missing/],
    ["that is locked", `echo '${secret}'; echo 's3cret is locked' >&2; exit 1`, /failed \(1\)/],
    ["that has no such item", "exit 0", /keychain: is empty/],
    ["whose item has several lines", `echo '${secret}'; echo user: me`, /keychain: has several lines/],
    ["whose program is killed", "kill -9 $$", /failed \(SIGKILL\)/]
  ])(
    "%s ends with 3, names the setting and what to do, and shows nothing of it",
    ([, script, expected]) =>
      Effect.gen(function*() {
        const { env, tool } = yield* home
        if (script !== undefined) tool(script)
        const { code, err, out } = yield* spapi(["orders", "--marketplace", "DE"], env)
        assert.deepStrictEqual([code, out], [3, ""])
        assert.match(err, /^spapi: client_secret of profile shop/)
        assert.match(err, expected)
        assert.match(err, /^ {2}what to do: /m)
        assert.notInclude(err, secret)
        assert.notInclude(err, "s3cret")
      }).pipe(Effect.scoped)
  )

  it.live("is stored there again as the doctor says, where it is the client id", () =>
    Effect.gen(function*() {
      const { env, tool } = yield* home
      tool(`echo amzn1.application-oa2-client.${"1".repeat(32)}`)
      const { code, out } = yield* spapi(["doctor", "--agent"], env)
      const [leg] = (JSON.parse(out) as { legs: ReadonlyArray<{ next: string }> }).legs
      assert.strictEqual(code, 3)
      assert.match(leg!.next, /store it in the keychain again.*effect-sp-api/)
      assert.notInclude(leg!.next, "spapi config set shop client_secret")
    }).pipe(Effect.scoped))

  it.live("is not replaced by a value in the file, unless a person agrees", () =>
    Effect.gen(function*() {
      const { env, file } = yield* home
      const set = ["config", "set", "shop", "client_secret"]
      const before = readFileSync(file, "utf8")
      const piped = yield* spapi(set, env, { stdin: secret })
      assert.deepStrictEqual([piped.code, piped.out], [3, ""])
      assert.match(piped.err, /refers to a secret \(keychain:…\).*\n {2}what to do: remove it from /)
      const declined = yield* spapiOnTerminal(set, env, { columns: 200, type: [{ after: "Replace", keys: "n" }] })
      assert.deepStrictEqual([declined.code, readFileSync(file, "utf8")], [130, before])
      const other = yield* spapi([...set, "env:MY_SECRET"], env)
      assert.strictEqual(other.code, 0, other.err)
      assert.include(readFileSync(file, "utf8"), "client_secret = \"env:MY_SECRET\"")
    }).pipe(Effect.scoped))
})
