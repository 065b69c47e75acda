/**
 * Secrets that a profile refers to instead of holding them: `env:NAME`, `file:PATH`, `command:…`, `keychain:SERVICE/ACCOUNT`.
 *
 * References are read in the profile file alone, which only its owner can write: a `.env` file of a project that was
 * cloned must not run commands.
 */
import * as Effect from "effect/Effect"
import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { homedir } from "node:os"
import { codeOf } from "../output/advice.ts"
import { configuration, type Failure } from "../output/failure.ts"

/** Longer than a password manager takes to ask for a fingerprint. */
const patience = 60_000

/** What the reference is for, in errors: `client_secret of profile shop`. */
type Owner = string

type Env = Readonly<Record<string, string | undefined>>

/** Runs a program and returns its output. Nothing of its output reaches an error: it may hold the secret. */
const outputOf = (
  owner: Owner,
  what: string,
  program: string,
  args: ReadonlyArray<string>,
  shell: boolean,
  env: Env
): Effect.Effect<string, Failure> =>
  Effect.callback((resume) => {
    const child = execFile(
      program,
      [...args],
      { shell, env, timeout: patience, encoding: "utf8", maxBuffer: 1024 * 1024 },
      (error, stdout) => {
        const code = error === null ? undefined : error.code ?? error.signal ?? "unknown"
        resume(
          error === null
            ? Effect.succeed(stdout)
            : error.killed
            ? configuration(
              `${owner}: ${what} did not end within ${patience / 1000} s`,
              "run it yourself: it may wait for input, and nothing can be typed here"
            )
            : configuration(
              `${owner}: ${what} failed (${code === "ENOENT" ? `the program ${program} is missing` : code})`,
              "run it yourself to see why"
            )
        )
      }
    )
    child.stdin?.end()
    return Effect.sync(() => child.kill())
  })

const keychain = (owner: Owner, name: string, env: Env): Effect.Effect<string, Failure> => {
  const slash = name.indexOf("/")
  const [service, account] = [name.slice(0, slash), name.slice(slash + 1)]
  if (slash < 1 || account === "") {
    return configuration(`${owner}: keychain: needs a service and an account`, "like keychain:effect-sp-api/shop")
  }
  return process.platform === "darwin"
    ? outputOf(
      owner,
      "`security`",
      "security",
      ["find-generic-password", "-s", service, "-a", account, "-w"],
      false,
      env
    )
    : process.platform === "linux"
    ? outputOf(owner, "`secret-tool`", "secret-tool", ["lookup", "service", service, "account", account], false, env)
    : configuration(
      `${owner}: keychain: works on macOS and Linux`,
      "use command: with a program that prints the secret"
    )
}

const read = (owner: Owner, path: string): Effect.Effect<string, Failure> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(readFileSync(path.replace(/^~(?=[/\\])/, homedir()), "utf8"))
    } catch (error) {
      return configuration(
        `${owner}: the file ${path} cannot be read (${codeOf(error)})`,
        "store the secret there, readable by the user of this command, or correct the path"
      )
    }
  })

const kinds = ["env", "file", "command", "keychain"]

/** A reference: what comes before its colon, what after it. */
export const referenceOf = (value: string): { readonly kind: string; readonly name: string } | undefined => {
  const [, kind, name] = /^(env|file|command|keychain):(.+)$/s.exec(value) ?? []
  return kind === undefined || name === undefined ? undefined : { kind, name }
}

/** The secret that a value of a profile refers to, or the value itself. */
export const resolve = Effect.fnUntraced(function*(
  owner: Owner,
  value: string,
  env: Env
): Effect.fn.Return<string, Failure> {
  const reference = referenceOf(value)
  if (reference === undefined) {
    // No secret of Amazon's, of AWS or of a Redis begins so.
    const scheme = /^([a-z]+):(?!\/\/)/.exec(value)?.[1]
    return scheme === undefined ? value : yield* configuration(
      `${owner}: ${scheme}: ${kinds.includes(scheme) ? "refers to nothing" : "is not a way to refer to a secret"}`,
      "write env:NAME, file:PATH, command:PROGRAM or keychain:SERVICE/ACCOUNT, or the secret itself"
    )
  }
  const { kind, name } = reference
  const text = kind === "env"
    ? env[name] ?? (yield* configuration(
      `${owner}: the environment variable ${name} is not set`,
      "set it where this command runs; cron and services have an environment of their own"
    ))
    : kind === "file"
    ? yield* read(owner, name)
    : kind === "command"
    ? yield* outputOf(owner, "its command", name, [], true, env)
    : yield* keychain(owner, name, env)
  const secret = text.replace(/[\r\n]+$/, "")
  if (secret === "") return yield* configuration(`${owner}: ${kind}: is empty`, "store the secret there first")
  return /[\r\n]/.test(secret)
    ? yield* configuration(`${owner}: ${kind}: has several lines`, "let it hold, or print, the secret alone")
    : secret
})
