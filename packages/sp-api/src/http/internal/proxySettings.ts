/** The proxy of a program, or that of its environment, for `UndiciHttpClient`. */
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { invalid } from "../../config/rules.ts"
import type { SpApiError } from "../../SpApiError.ts"

/** A proxy that the program chooses; the environment is not read then. */
export interface ProxyOptions {
  /** `http://user:password@proxy.example.com:3128`, user and password percent-encoded. */
  readonly url: string | Redacted.Redacted<string>
  /**
   * What is called directly, separated by commas or blanks, as in `NO_PROXY`: names with their subdomains
   * (`example.com`), subdomains alone (`*.example.com`), addresses (`10.0.0.1`, `[::1]`), each with a port or without, or
   * `*`.
   */
  readonly noProxy?: string | undefined
  /** Whether requests to this machine go through the proxy, too; default: they never do. */
  readonly loopback?: boolean | undefined
}

/** The proxy of requests: its URL, more about it, or `false` for none. Default: that of the environment. */
export type Proxy = string | Redacted.Redacted<string> | ProxyOptions | false

/** URLs of proxies, with their credentials. Never print one. */
export interface ProxySettings {
  readonly http: string | undefined
  readonly https: string | undefined
  readonly noProxy: string
}

const thisMachine = "localhost,127.0.0.1,::1"

const isDecodable = (...values: ReadonlyArray<string>): boolean => {
  try {
    return values.map(decodeURIComponent).length > 0
  } catch {
    return false
  }
}

/** Checks a URL. What is wrong with it is described without it: it may hold a password. */
const check = (field: string, value: string): Effect.Effect<string, SpApiError> => {
  const written = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (!URL.canParse(written)) {
    return invalid(field, "is not the URL of a proxy; pass one like http://proxy.example.com:3128")
  }
  const { password, protocol, username } = new URL(written)
  if (!/^https?:$/.test(protocol)) return invalid(field, "must be the URL of an http or https proxy")
  return isDecodable(username, password)
    ? Effect.succeed(written)
    : invalid(field, "holds a user or a password that is not percent-encoded: write % as %25, @ as %40, : as %3A")
}

/** Reads the first variable that is set: lower case first, as curl and Node have it. */
const read = Effect.fnUntraced(function*(name: string) {
  const provider = yield* ConfigProvider.ConfigProvider
  for (const variable of [name.toLowerCase(), name]) {
    const node = yield* Effect.catch(
      provider.load([variable]),
      () => invalid(variable, "could not be read from the environment")
    )
    if (node?.value !== undefined && node.value !== "") return { variable, value: node.value }
  }
  return undefined
})

const readUrl = (name: string): Effect.Effect<string | undefined, SpApiError> =>
  Effect.flatMap(read(name), (found) => found === undefined ? Effect.undefined : check(found.variable, found.value))

const fromEnv = Effect.gen(function*() {
  const http = yield* readUrl("HTTP_PROXY")
  const https = yield* readUrl("HTTPS_PROXY")
  if (http === undefined && https === undefined) return undefined
  const noProxy = yield* read("NO_PROXY")
  return { http, https, noProxy: `${thisMachine},${noProxy?.value ?? ""}` }
})

const ofProgram = Effect.fnUntraced(function*({ loopback, noProxy = "", url }: ProxyOptions) {
  const checked = yield* check("proxy", Redacted.isRedacted(url) ? Redacted.value(url) : url)
  return { http: checked, https: checked, noProxy: loopback ? noProxy : `${thisMachine},${noProxy}` }
})

/** The settings of a proxy; undefined without one. Fails with `RequestInvalid` where its URL is wrong. */
export const proxySettings = (proxy: Proxy | undefined): Effect.Effect<ProxySettings | undefined, SpApiError> => {
  if (proxy === undefined) return fromEnv
  if (proxy === false) return Effect.undefined
  return ofProgram(typeof proxy === "string" || Redacted.isRedacted(proxy) ? { url: proxy } : proxy)
}
