/** Why a request got no response, by the errors of Node, undici, Bun and Deno. */

/**
 * - `unsendable`: it cannot be sent as it is
 * - `untrusted`: no server was trusted with it, so it was not sent
 * - `not-sent`: there was no connection to send it over
 * - `damaged`: the response could not be decompressed
 * - `lost`: it may have arrived
 */
export type Kind = "unsendable" | "untrusted" | "not-sent" | "damaged" | "lost"

/** What is known of a failure. */
export interface Trouble {
  readonly kind: Kind
  /** The first error code in the chain of causes. */
  readonly code: string | undefined
  /** Why a proxy refused the request, where one did. */
  readonly proxy?: string | undefined
}

const unsendable = /^(?:UND_ERR_INVALID_ARG$|ERR_(?:INVALID|HTTP_INVALID|UNESCAPED|SOCKET_BAD)_)/

const untrusted = /CERT|^UNABLE_TO_|^HOSTNAME_/

/** Before there is a connection: no free socket, names, refusals, TLS, proxies. */
const notSent =
  /^(?:E[MN]FILE|ENOTFOUND|EAI_|ECONNREFUSED|ENET[UD]|EHOST|EADDR|EPROTO$|ERR_SSL|ERR_TLS|UND_ERR_(?:CONNECT_T|CLOSED|PRX|SOCKS)|ConnectionRefused|FailedToOpen)/

/** TLS that fails within a connection. */
const midway = /record.mac|decryption|internal/i

/** System calls before anything is written. */
const early = /^(?:connect|socket|bind|getaddrinfo|query)/

const earlyMessage = /before secure TLS|proxy response|\(connect\)|^bad port$/i

const damaged = /^(?:Z_[DBN]|ERR__|ZSTD_)/

/** How undici, `UndiciHttpClient` and Node report the status with which a proxy refused to connect. */
const refusedByProxy =
  /^Proxy (?:response|Authentication Required) \((\d{3})\)(?: from (\S+))?|^Failed to establish tunnel .*? via (\S+): HTTP\/\d\.\d (\d{3})/

/** How `UndiciHttpClient` reports that it could not connect to a proxy. */
const withoutProxy = /^Proxy (\S+) unreachable/

const proxyOf = (message: string): { readonly status: string; readonly proxy: string } | undefined => {
  const [, first, own, other, second] = refusedByProxy.exec(message) ?? []
  const status = first ?? second
  const host = own ?? other
  return status === undefined ? undefined : {
    status,
    proxy: `the proxy${host === undefined ? "" : ` ${host}`} refused to connect (${status})${
      status === "407" ? ", because it requires credentials: set them in the HTTP client" : ""
    }`
  }
}

/** The failure of a chain of causes. */
export const troubleOf = (cause: unknown): Trouble => {
  let code: string | undefined
  let kind: Kind = "lost"
  let proxy: string | undefined
  let unreachable: string | undefined
  let current = cause
  for (let depth = 0; depth < 8 && typeof current === "object" && current !== null; depth++) {
    const { cause, code: own, errors, message, syscall } = current as { readonly [name: string]: unknown }
    const text = typeof message === "string" ? message : ""
    const refused = proxyOf(text)
    if (refused !== undefined) {
      code ??= typeof own === "string" ? own : undefined
      // A proxy that refuses this client will refuse it again.
      return { kind: refused.status < "5" ? "untrusted" : "not-sent", code, proxy: refused.proxy }
    }
    unreachable ??= withoutProxy.exec(text)?.[1]
    // How fetch reports a 407: as a failure of the network.
    if (depth > 0 && current instanceof Error && text === "" && own === undefined && cause === undefined) {
      proxy = "fetch reports no reason, as for a proxy that requires credentials (407)"
    }
    if (typeof own === "string") {
      code ??= own
      if (unsendable.test(own)) kind = "unsendable"
      else if (untrusted.test(own)) kind = "untrusted"
      else if (damaged.test(own)) kind = "damaged"
      else if (kind === "lost" && notSent.test(own) && !midway.test(own + text)) kind = "not-sent"
    } else if (depth === 0 && current instanceof TypeError && /\bheader\b/i.test(text)) {
      // How fetch refuses a header. Its message may quote it.
      kind = "unsendable"
    }
    if (kind === "lost" && (typeof syscall === "string" && early.test(syscall) || earlyMessage.test(text))) {
      kind = text === "bad port" ? "unsendable" : "not-sent"
    }
    current = Array.isArray(errors) ? errors[0] : cause
  }
  if (unreachable !== undefined) {
    return {
      kind: kind === "untrusted" ? kind : "not-sent",
      code,
      proxy: `the proxy ${unreachable} could not be reached${code === undefined ? "" : `: ${code}`}`
    }
  }
  return { kind, code, proxy: code === undefined ? proxy : undefined }
}
