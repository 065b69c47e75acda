/** Requests of `curl` lines: sent to a sandbox in memory, or looked up in the routes of a runner of the cluster. */
import { Effect, Fiber, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { TestClock } from "effect/testing"
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../../packages/tools/src/support/workspace.ts"
import { login, send } from "../../sandbox/support.ts"

interface Curl {
  readonly url: string
  readonly headers: Record<string, string>
  readonly form: Record<string, string>
  readonly body: string | undefined
}

/** The options of `curl` that pages use. */
const read = (args: ReadonlyArray<string>, filled: (text: string) => string): Curl | string => {
  const curl = { url: "", headers: {}, form: {}, body: undefined } as { -readonly [K in keyof Curl]: Curl[K] }
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!
    if (arg === "-s") continue
    if (!arg.startsWith("-")) {
      curl.url = filled(arg)
      continue
    }
    const value = filled(args[++index] ?? "")
    const [name = "", rest = ""] = value.split(/[:=](.*)/s)
    if (arg === "-H") curl.headers[name.toLowerCase()] = rest.trim()
    else if (arg === "-d") curl.body = value
    else if (arg === "--data-urlencode") curl.form[name] = rest
    else return `curl ${arg} is not known here`
  }
  return curl
}

/** The variables of a shell that has loaded the settings of the sandbox and asked for a token. */
const variables = Effect.gen(function*() {
  const { credentials, url } = yield* Sandbox.Sandbox
  const known: Record<string, string> = {
    SPAPI_ENDPOINT: url,
    SPAPI_LWA_ENDPOINT: `${url}/auth/o2/token`,
    SPAPI_CLIENT_ID: credentials.clientId,
    SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
    SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken),
    TOKEN: yield* login()
  }
  return (text: string) => text.replaceAll(/\$(\w+)/g, (whole, name: string) => known[name] ?? whole)
})

const toSandbox = (args: ReadonlyArray<string>): Promise<string | undefined> =>
  Effect.gen(function*() {
    const curl = read(args, yield* variables)
    if (typeof curl === "string") return curl
    const { body, form, headers, url } = curl
    const sent = send(body === undefined && Object.keys(form).length === 0 ? "GET" : "POST", url, {
      headers,
      ...(Object.keys(form).length === 0 ? {} : { form }),
      ...(body === undefined ? {} : { text: body })
    })
    // Some wait for something to happen.
    const fiber = yield* Effect.forkChild(sent)
    yield* TestClock.adjust("1 minute")
    const { status, text } = yield* Fiber.join(fiber)
    return status < 300 ? undefined : `the sandbox responds with ${status}: ${text}`
  }).pipe(
    Effect.provide(Sandbox.layerTest({ products: 5, ordersPerSeller: 5 })),
    Effect.provide(TestClock.layer()),
    Effect.scoped,
    Effect.runPromise
  )

/** The routes that a runner of the cluster has on its port of operations. */
const isRouteOfRunner = (path: string): boolean =>
  globSync("packages/cluster/src/**/*.ts", { cwd: root }).some((file) =>
    readFileSync(join(root, file), "utf8").includes(`"${path}"`)
  )

/** What is wrong with the arguments of a `curl`. */
export const curlProblem = async (args: ReadonlyArray<string>): Promise<string | undefined> => {
  const url = args.find((arg) => /^(https?:|\$SPAPI_)/.test(arg)) ?? "http://none"
  if (/^\$SPAPI_(LWA_)?ENDPOINT/.test(url)) return toSandbox(args)
  const { pathname, port } = new URL(url)
  return port === "9464" && isRouteOfRunner(pathname) ? undefined : `${url} is neither the sandbox nor a runner`
}
