/**
 * A verifier of Signature Version 4, written from AWS's description on node:crypto alone, so that it shares nothing
 * with the signer under test. It takes what arrived at a server: the raw target, the headers, the bytes.
 */
import { createHash, createHmac, timingSafeEqual } from "node:crypto"

export interface Received {
  readonly method: string
  /** The request target as it stood in the request line: path and query. */
  readonly target: string
  /** Names in any case. `host` must be among them. */
  readonly headers: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>
  readonly body: Uint8Array | string
}

export interface Expected {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
  readonly region: string
  readonly service: string
  /** The server's clock, epoch milliseconds; without it the date is not checked. */
  readonly now?: number | undefined
}

export type Verdict =
  | { readonly ok: true; readonly signedHeaders: ReadonlyArray<string> }
  | { readonly ok: false; readonly why: string }

const sha256 = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex")
const hmac = (key: Uint8Array | string, data: string): Buffer => createHmac("sha256", key).update(data).digest()

/** RFC 3986: everything but unreserved characters, byte by byte. */
const encode = (bytes: Uint8Array): string =>
  Array.from(
    bytes,
    (byte) =>
      /[A-Za-z0-9\-._~]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`
  ).join("")

const decode = (text: string): Uint8Array => {
  const bytes: Array<number> = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "%") {
      bytes.push(Number.parseInt(text.slice(i + 1, i + 3), 16))
      i += 2
    } else {
      bytes.push(...Buffer.from(text[i] ?? "", "utf8"))
    }
  }
  return Uint8Array.from(bytes)
}

/** The canonical request of what arrived, with these headers signed. */
const canonicalRequest = (received: Received, signedHeaders: ReadonlyArray<string>): string => {
  const mark = received.target.indexOf("?")
  const rawPath = mark < 0 ? received.target : received.target.slice(0, mark)
  const rawQuery = mark < 0 ? "" : received.target.slice(mark + 1)
  const headers = new Map<string, string>()
  for (const [name, value] of Object.entries(received.headers)) {
    if (value !== undefined) headers.set(name.toLowerCase(), typeof value === "string" ? value : value.join(","))
  }
  const path = rawPath.split("/").map((segment) => encode(Buffer.from(segment, "utf8"))).join("/")
  const parameters = rawQuery === "" ? [] : rawQuery.split("&").map((text) => {
    const [name = "", ...rest] = text.split("=")
    return { name: encode(decode(name)), value: encode(decode(rest.join("="))) }
  })
  parameters.sort((a, b) =>
    a.name === b.name ? (a.value < b.value ? -1 : a.value > b.value ? 1 : 0) : a.name < b.name ? -1 : 1
  )
  return [
    received.method,
    path,
    parameters.map(({ name, value }) => `${name}=${value}`).join("&"),
    ...signedHeaders.map((name) => `${name}:${(headers.get(name) ?? "").trim().replace(/[ \t]+/g, " ")}`),
    "",
    signedHeaders.join(";"),
    sha256(received.body)
  ].join("\n")
}

const no = (why: string): Verdict => ({ ok: false, why })

/** Whether the signature of what arrived is right. */
export const verify = (received: Received, expected: Expected): Verdict => {
  const header = (name: string): string | undefined => {
    const found = Object.entries(received.headers).find(([key]) => key.toLowerCase() === name)?.[1]
    return typeof found === "string" || found === undefined ? found : found.join(",")
  }
  const parsed =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([a-z0-9;_-]+), Signature=([0-9a-f]{64})$/
      .exec(header("authorization") ?? "")
  if (parsed === null) return no("no well-formed authorization header")
  const [, keyId, day = "", region = "", service = "", names = "", signature = ""] = parsed
  const date = header("x-amz-date") ?? ""
  if (keyId !== expected.accessKeyId) return no("another access key id")
  if (region !== expected.region || service !== expected.service) return no(`scope is ${region}/${service}`)
  if (!/^\d{8}T\d{6}Z$/.test(date) || !date.startsWith(day)) return no("x-amz-date does not fit the scope")
  if (expected.now !== undefined) {
    const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"))
    if (at < expected.now - 300_000) return no("Signature expired")
    if (at > expected.now + 300_000) return no("Signature not yet current")
  }
  if (header("x-amz-security-token") !== expected.sessionToken) return no("another session token")
  const signedHeaders = names.split(";")
  if (signedHeaders.join() !== [...signedHeaders].sort().join()) return no("signed headers are not sorted")
  const must = ["host", "x-amz-date", ...(expected.sessionToken === undefined ? [] : ["x-amz-security-token"])]
  for (const name of must) if (!signedHeaders.includes(name)) return no(`${name} is not signed`)

  const toSign = [
    "AWS4-HMAC-SHA256",
    date,
    `${day}/${region}/${service}/aws4_request`,
    sha256(canonicalRequest(received, signedHeaders))
  ]
    .join("\n")
  const key = [day, region, service, "aws4_request"].reduce<Uint8Array | string>(
    (key, part) => hmac(key, part),
    `AWS4${expected.secretAccessKey}`
  )
  const right = hmac(key, toSign)
  return timingSafeEqual(right, Buffer.from(signature, "hex"))
    ? { ok: true, signedHeaders }
    : no("the signature does not match")
}
