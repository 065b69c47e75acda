/** Runs the `spapi` command as a process of its own. */
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url))

/** A command that has ended. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command to its end; `closeAfter` closes its stdout after that many characters, `stdin` is written to it. */
export const spapi = (
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
  { closeAfter = Infinity, stdin = "" } = {}
): Effect.Effect<Ended> =>
  Effect.callback((resume) => {
    const child = spawn(process.execPath, [main, ...args], { env, stdio: "pipe" })
    child.stdin.on("error", () => {}).end(stdin)
    let out = ""
    let err = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text
      if (out.length > closeAfter) child.stdout.destroy()
    })
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text
    })
    child.on("close", (code) => resume(Effect.succeed({ code, out, err })))
    return Effect.sync(() => child.kill())
  })

/** The variables that point the command at the sandbox. */
export const environment = Effect.map(Sandbox.Sandbox, ({ credentials, url }) => ({
  SPAPI_REGION: "na",
  SPAPI_ENDPOINT: url,
  SPAPI_LWA_ENDPOINT: `${url}/auth/o2/token`,
  SPAPI_CLIENT_ID: credentials.clientId,
  SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
  SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken)
}))
