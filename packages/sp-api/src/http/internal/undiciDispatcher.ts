/** The dispatcher of `UndiciHttpClient`: connections of its own, through a proxy where there is one. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type * as Undici from "undici"
import type { SpApiError } from "../../SpApiError.ts"
import type { Proxy, ProxySettings } from "./proxySettings.ts"
import { proxySettings } from "./proxySettings.ts"

/** Connections and TLS, as undici's `Agent` takes them, and a proxy. */
export interface Options extends Undici.Agent.Options {
  /**
   * The URL of an http or https proxy, more about it, or `false` to use none. Default: `HTTPS_PROXY`, `HTTP_PROXY` and
   * `NO_PROXY` of the environment, in lower case first, read by the `ConfigProvider`; a machine without `HTTPS_PROXY`
   * uses `HTTP_PROXY` for https, too, as Node does. This machine is always called directly.
   */
  readonly proxy?: Proxy | undefined
}

/**
 * How long a proxy may take to connect, in milliseconds, unless `headersTimeout` says otherwise: less than an attempt,
 * whose outcome would be unknown.
 */
const patience = 30_000

/** The whole of undici takes three times as long to load, and is loaded where a later version has no such file. */
const loadAgent = (): Promise<typeof Undici.Agent> =>
  import("undici/lib/dispatcher/agent.js").then(
    (module) => module.default,
    () => import("undici").then((whole) => whole.Agent)
  )

const fail = (host: string, cause: unknown): never => {
  throw new Error(`Proxy ${host} unreachable`, { cause })
}

/** Connections to a proxy, whose failures name it. `wire/cause` reads these messages. */
const connectionsTo = (undici: typeof Undici, origin: URL, options: object, headersTimeout: number): Undici.Pool => {
  const pool = new undici.Pool(origin, options)
  const open: (params: Undici.Dispatcher.ConnectOptions) => Promise<Undici.Dispatcher.ConnectData> = pool.connect.bind(
    pool
  )
  const connect = (params: Undici.Dispatcher.ConnectOptions) =>
    open(Object.assign({}, params, { headersTimeout })).then(
      (answer) => {
        if (answer.statusCode === 200) return answer
        answer.socket.on("error", () => {}).destroy()
        throw new Error(`Proxy response (${answer.statusCode}) from ${origin.host}`)
      },
      (cause: unknown) => fail(origin.host, cause)
    )
  return Object.assign(pool, { connect })
}

const throughProxy = async ({ http, https, noProxy }: ProxySettings, options: Undici.Agent.Options) => {
  const undici = await import("undici")
  const { connect } = options
  return new undici.EnvHttpProxyAgent({
    ...options,
    // Not undefined, for which undici would read the environment of the process.
    httpProxy: http ?? "",
    httpsProxy: https ?? "",
    noProxy,
    clientFactory: (origin, more) => connectionsTo(undici, origin, more, options.headersTimeout ?? patience),
    // The proxy gets no certificate of the client.
    ...(typeof connect === "object" && { requestTls: connect, proxyTls: "ca" in connect ? { ca: connect.ca } : {} })
  })
}

/** A dispatcher for as long as the scope is open. Fails with `RequestInvalid` where the URL of the proxy is wrong. */
export const makeDispatcher = (
  { proxy, ...options }: Options = {}
): Effect.Effect<Undici.Dispatcher, SpApiError, Scope.Scope> =>
  Effect.flatMap(proxySettings(proxy), (settings) =>
    Effect.acquireRelease(
      Effect.promise((): Promise<Undici.Dispatcher> =>
        settings === undefined ? loadAgent().then((Agent) => new Agent(options)) : throughProxy(settings, options)
      ),
      (dispatcher) => Effect.promise(() => dispatcher.destroy())
    ))
