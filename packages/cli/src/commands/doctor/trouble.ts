/** Why there was no response, by the errors of Node and undici, and what to do about it. */
import { isObject } from "effect/Predicate"
import { type Problem, problem } from "./walk.ts"

/** Whom a request was for, and what is known of the way there. */
export interface Target {
  /** The base URL. */
  readonly url: string
  /** What is there: `the API`, `Login with Amazon`. */
  readonly who: string
  /** The setting that the address is from, and how it is changed; absent for Amazon's own addresses. */
  readonly address?: { readonly place: string; readonly change: string } | undefined
  /** The variables of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What a chain of causes says. */
interface Chain {
  readonly codes: ReadonlyArray<string>
  readonly messages: ReadonlyArray<string>
}

/** Reads a chain of causes, as far as eight links. */
const chainOf = (error: unknown): Chain => {
  const codes: Array<string> = []
  const messages: Array<string> = []
  let current = error
  for (let depth = 0; depth < 8 && isObject(current); depth++) {
    const { cause, code, errors, message, reason } = current as Record<string, unknown>
    if (typeof code === "string") codes.push(code)
    if (typeof message === "string") messages.push(message)
    current = isObject(reason) ? reason : Array.isArray(errors) && errors.length > 0 ? errors[0] : cause
  }
  return { codes, messages }
}

const isLoopback = (url: string): boolean => /^https?:\/\/(localhost|127\.|\[::1\])/i.test(url)

/** The variable of the proxy for an address, and the host of the proxy. */
export const proxyOf = ({ env, url }: Target): { readonly variable: string; readonly host: string } | undefined => {
  if (isLoopback(url)) return undefined
  const names = url.startsWith("https:")
    ? ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"]
    : ["http_proxy", "HTTP_PROXY"]
  const variable = names.find((name) => (env[name] ?? "") !== "")
  if (variable === undefined) return undefined
  const value = env[variable]!
  const parsed = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`)
  return { variable, host: parsed?.host ?? "" }
}

/** The entry of `NO_PROXY` that takes an address past the proxy. */
export const exception = ({ env, url }: Target): string | undefined => {
  const host = URL.parse(url)?.hostname ?? ""
  return (env["no_proxy"] || env["NO_PROXY"] || "").split(/[\s,]+/).find((entry) => {
    const name = entry.replace(/^\*?\./, "").replace(/:\d+$/, "")
    return entry === "*" || name !== "" && (host === name || host.endsWith(`.${name}`))
  })
}

/** How a clock is set. */
export const synchronize =
  "synchronize the clock of this machine with a time server: `sudo timedatectl set-ntp true` on Linux, `sudo sntp -sS time.apple.com` on macOS, `w32tm /resync` on Windows"

interface Row {
  readonly says: RegExp
  readonly cause: string
  readonly next: (target: Target) => string
}

const change = ({ address }: Target, otherwise: string): string =>
  address === undefined ? otherwise : `check ${address.place}: ${address.change}`

const needsProxy = (target: Target): string => {
  const proxy = proxyOf(target)
  const past = exception(target)
  return proxy === undefined
    ? "where this network allows connections through a proxy only, set HTTPS_PROXY=http://proxy.example.com:3128"
    : past === undefined
    ? `ask who runs the proxy ${proxy.host} (${proxy.variable}) whether it may connect there`
    : `NO_PROXY (${past}) takes this host past the proxy ${proxy.host}: remove it there`
}

const authority = (target: Target): string =>
  isLoopback(target.url)
    ? "trust the certificate's authority: NODE_EXTRA_CA_CERTS=ca.pem, the file that `spapi sandbox --tls` names as SPAPI_CA_FILE"
    : "get the certificate of the authority from who runs the network or proxy, and set NODE_EXTRA_CA_CERTS=/path/to/ca.pem"

/** By the codes and messages of the whole chain; the first row that matches counts. */
const rows: ReadonlyArray<Row> = [
  {
    says: /Proxy (?:response|Authentication Required) \(407\)|Proxy-Authenticate/i,
    cause: "the proxy requires a user and a password",
    next: (target) =>
      `set ${proxyOf(target)?.variable ?? "HTTPS_PROXY"}=http://user:password@${
        proxyOf(target)?.host ?? "proxy"
      }, user and password percent-encoded`
  },
  {
    says: /Proxy response \(/i,
    cause: "the proxy refuses to connect to this host, or cannot reach it",
    next: needsProxy
  },
  {
    says: /Proxy \S+ unreachable/i,
    cause: "the proxy of the environment cannot be reached: its address is wrong, or it is down",
    next: (target) => {
      const proxy = proxyOf(target)
      return `correct ${proxy?.variable ?? "HTTPS_PROXY"}${
        proxy === undefined ? "" : ` (${proxy.host})`
      }, or unset it where no proxy is needed`
    }
  },
  {
    says: /CERT_HAS_EXPIRED/,
    cause: "the certificate has expired, or the clock of this machine is ahead",
    next: () => "check the date of this machine (`date -u`), then the certificate of the host or of the proxy between"
  },
  {
    says: /CERT_NOT_YET_VALID/,
    cause: "the clock of this machine is behind: the certificate is not valid yet",
    next: () => synchronize
  },
  {
    says: /ALTNAME_INVALID|HOSTNAME_MISMATCH/,
    cause: "the server has a certificate for another name: the address is wrong, or its name leads elsewhere",
    next: (target) => change(target, "check DNS and /etc/hosts of this machine, and proxies that inspect TLS")
  },
  {
    says: /CERT|UNABLE_TO_|UnknownIssuer/,
    cause: "the certificate is from an authority that is not trusted here, as where a proxy inspects TLS",
    next: authority
  },
  {
    says: /EPROTO|WRONG_VERSION|ERR_SSL/,
    cause: "what is there does not speak TLS: it is an http server, or something between interferes",
    next: (target) => change(target, needsProxy(target))
  },
  {
    says: /ENOTFOUND|EAI_/,
    cause: "the name of the host cannot be resolved",
    next: (target) => change(target, `check DNS and the network; ${needsProxy(target)}`)
  },
  {
    says: /ECONNREFUSED/,
    cause: "nothing accepts connections there",
    next: (target) =>
      isLoopback(target.url)
        ? `${change(target, "start what should listen there")}; is the sandbox running (\`spapi sandbox\`)?`
        : change(target, needsProxy(target))
  },
  {
    says: /TIMEDOUT|TIMEOUT|EHOST|ENET|Timeout/i,
    cause: "no connection came about in time: a firewall drops it, or a proxy is needed",
    next: (target) => change(target, needsProxy(target))
  },
  {
    says: /^/,
    cause: "the connection broke off: a firewall or a proxy may have cut it",
    next: (target) => change(target, needsProxy(target))
  }
]

/** What a failed connection means. The message names host and code, and no path, query or credentials. */
export const problemOf = (error: unknown, target: Target): Problem => {
  const { codes, messages } = chainOf(error)
  const text = [...codes, ...messages].join("\n")
  const row = rows.find(({ says }) => says.test(text))!
  const proxied = /Proxy \S+ unreachable|Proxy response/i.test(text) ? proxyOf(target)?.host : undefined
  const host = URL.parse(target.url)?.host ?? "its host"
  const via = proxied === undefined ? "" : ` through the proxy ${proxied}`
  return problem({
    kind: "network",
    message: `No connection to ${target.who} (${host})${via}${codes[0] === undefined ? "" : `: ${codes[0]}`}`,
    cause: row.cause,
    next: row.next(target)
  })
}
