/**
 * The address of a server as its clients know it. URLs in responses begin with it, so it never comes from a header of
 * the client: not from `Host`, and from `X-Forwarded-*` only behind a proxy that is trusted.
 */
import * as Region from "effect-sp-api/Region"
import { isIP } from "node:net"
import { hostname, networkInterfaces } from "node:os"
import * as PublicUrl from "../protocol/PublicUrl.ts"

type Headers = { readonly [name: string]: string | undefined }

/** An address that a server listens on. */
interface Bound {
  readonly address: string
  readonly port: number
}

/** The addresses of this machine's networks, IPv4 first. */
const networkAddresses = (families: ReadonlyArray<"IPv4" | "IPv6">): ReadonlyArray<string> => {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return families.flatMap((family) =>
    // Link-local addresses need a zone, which URLs cannot hold.
    all.filter((entry) => entry.family === family && !entry.internal && !entry.address.startsWith("fe80"))
      .map(({ address }) => address)
  )
}

const bracketed = (host: string): string => isIP(host) === 6 ? `[${host}]` : host

/**
 * The URLs of a server by the address that it listens on. One that listens on all addresses has first the URL of a
 * network, so that it works from other machines and containers as well.
 */
export const urlsOf = (scheme: "http" | "https", { address, port }: Bound): readonly [string, ...Array<string>] => {
  const networks = networkAddresses(address === "::" ? ["IPv4", "IPv6"] : ["IPv4"])
  const [host = "127.0.0.1", ...others] = PublicUrl.wildcards.has(address) ? [...networks, "127.0.0.1"] : [address]
  const write = (host: string): string => `${scheme}://${bracketed(host)}:${port}`
  return [write(host), ...others.map(write)]
}

const first = (value: string | undefined): string => (value ?? "").split(",")[0]!.trim()

/** The URL that a trusted proxy says it was called by; `own` where it says nothing, or nothing valid. */
export const forwardedUrl = (headers: Headers, own: string): string => {
  const [host, protocol, port] = ["host", "proto", "port"].map((name) => first(headers[`x-forwarded-${name}`]))
  if (host === "" && protocol === "" && port === "") return own
  const name = host === "" ? first(headers["host"]) : host!
  const scheme = protocol === "" ? own.slice(0, own.indexOf(":")) : protocol!.toLowerCase()
  const hasPort = /:\d+$/.test(name)
  return PublicUrl.parse(`${scheme}://${name}${hasPort || port === "" ? "" : `:${port}`}`) ?? own
}

/** Amazon's hosts, for clients that cannot be configured and whose connections are redirected instead. */
const amazonHosts: ReadonlyArray<string> = [
  "api.amazon.com",
  "sts.amazonaws.com",
  ...[Region.NA, Region.EU, Region.FE].flatMap(({ awsRegion, endpoint, sandboxEndpoint }) => [
    new URL(endpoint).hostname,
    new URL(sandboxEndpoint).hostname,
    `sts.${awsRegion}.amazonaws.com`
  ])
]

/** The names that a server may be called by, for its certificate. */
export const namesOf = (...more: ReadonlyArray<string | undefined>): ReadonlyArray<string> => [
  "localhost",
  "127.0.0.1",
  "::1",
  "host.docker.internal",
  "host.containers.internal",
  hostname(),
  ...networkAddresses(["IPv4", "IPv6"]),
  ...more.flatMap((name) => name === undefined || PublicUrl.wildcards.has(name) ? [] : [name.replace(/^\[|\]$/g, "")]),
  ...amazonHosts
]
