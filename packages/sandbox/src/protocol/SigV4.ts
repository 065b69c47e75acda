/**
 * Checks AWS Signature Version 4: computes the signature of the request as it came in, with `node:crypto`.
 *
 * Source: docs.aws.amazon.com, "Create a signed AWS API request". Path segments are percent-encoded once more than they
 * are on the wire, as for every service but S3.
 */
import { createHash, createHmac, timingSafeEqual } from "node:crypto"
import * as Http from "./Http.ts"
import { minute } from "./Millis.ts"

/** A key for signing. */
export interface SigningKey {
  readonly secretAccessKey: string
  /** Temporary keys require it in `x-amz-security-token`. */
  readonly sessionToken?: string
  /** Epoch milliseconds, for temporary keys. */
  readonly expires?: number
}

/** What is wrong with a signature. */
interface SignatureProblem {
  readonly code: string
  readonly message: string
}

/** The largest difference between the date of a request and the server's clock, in milliseconds. */
const tolerance = 5 * minute

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex")
const hmac = (key: string | Uint8Array, data: string): Buffer => createHmac("sha256", key).update(data).digest()

const encode = (value: string): string =>
  encodeURIComponent(value).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

const decode = (value: string): string => {
  try {
    return decodeURIComponent(value.replaceAll("+", "%20"))
  } catch {
    return value
  }
}

const canonicalPath = (path: string): string => path.split("/").map(encode).join("/")

/** A query with its parameters in order, however a client has sorted and encoded them. */
export const canonicalQuery = (query: string): string =>
  query === "" ? "" : query.split("&")
    .map((pair) => {
      const equals = pair.indexOf("=")
      const [name, value] = equals < 0 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)]
      return [encode(decode(name)), encode(decode(value))] as const
    })
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
    .join("&")

/** Epoch milliseconds as `20260701T120000Z`. */
export const formatDate = (time: number): string => `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`

/** `20260701T120000Z` in epoch milliseconds; NaN for anything else. */
export const parseDate = (value: string): number =>
  /^\d{8}T\d{6}Z$/.test(value)
    ? Date.UTC(
      +value.slice(0, 4),
      +value.slice(4, 6) - 1,
      +value.slice(6, 8),
      +value.slice(9, 11),
      +value.slice(11, 13),
      +value.slice(13, 15)
    )
    : Number.NaN

const shape =
  /^AWS4-HMAC-SHA256\s+Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request\s*,\s*SignedHeaders=([^,\s]+)\s*,\s*Signature=([0-9a-f]{64})$/

/** Whether a request has a signature. */
export const isSigned = (request: Http.Request): boolean =>
  request.headers["authorization"]?.startsWith("AWS4-") === true

/** The region that a signature names. */
export const regionOf = (request: Http.Request): string | undefined =>
  shape.exec(request.headers["authorization"] ?? "")?.[3]

/** Of two clocks, the one that is nearer to the date of a request. */
export const nearestClock = (request: Http.Request, one: number, other: number): number => {
  const date = one === other ? Number.NaN : parseDate(request.headers["x-amz-date"] ?? "")
  return Math.abs(other - date) < Math.abs(one - date) ? other : one
}

/**
 * What is wrong with the signature of a request; undefined when it is valid.
 *
 * @param keyOf returns the key of an access key id
 * @param now epoch milliseconds
 */
export const verify = (
  request: Http.Request,
  service: string,
  keyOf: (accessKeyId: string) => SigningKey | undefined,
  now: number
): SignatureProblem | undefined => {
  const parts = shape.exec(request.headers["authorization"] ?? "")
  if (parts === null) {
    return { code: "IncompleteSignature", message: "The Authorization header must have the form of AWS4-HMAC-SHA256." }
  }
  const [, accessKeyId = "", day = "", region = "", serviceName = "", signedHeaders = "", signature = ""] = parts
  const date = request.headers["x-amz-date"] ?? ""
  const time = parseDate(date)
  if (Number.isNaN(time) || date.slice(0, 8) !== day) {
    return { code: "IncompleteSignature", message: "x-amz-date is missing or is not the date of the credential scope." }
  }
  if (serviceName !== service) {
    return { code: "InvalidSignature", message: `Credential should be scoped to the service ${service}.` }
  }
  if (Math.abs(now - time) > tolerance) {
    return {
      code: "InvalidSignature",
      message: time < now
        ? `Signature expired: ${date} is more than 5 minutes ago.`
        : `Signature not yet current: ${date} is in the future.`
    }
  }
  const key = keyOf(accessKeyId)
  if (key === undefined) {
    return { code: "InvalidClientTokenId", message: "The security token included in the request is invalid." }
  }
  if (key.sessionToken !== request.headers["x-amz-security-token"]) {
    return { code: "InvalidClientTokenId", message: "The security token included in the request is invalid." }
  }
  if (key.expires !== undefined && key.expires <= now) {
    return { code: "ExpiredToken", message: "The security token included in the request is expired." }
  }
  const names = signedHeaders.split(";")
  for (const needed of ["host", "x-amz-date", ...(key.sessionToken === undefined ? [] : ["x-amz-security-token"])]) {
    if (!names.includes(needed)) {
      return { code: "InvalidSignature", message: `The signature must cover the header ${needed}.` }
    }
  }
  const headers = names
    .map((name) => `${name}:${(request.headers[name] ?? "").trim().replace(/ +/g, " ")}\n`)
    .join("")
  const canonical = [
    request.method,
    canonicalPath(Http.pathOf(request.target)),
    canonicalQuery(Http.queryOf(request.target)),
    headers,
    signedHeaders,
    sha256(request.body)
  ].join("\n")
  const scope = `${day}/${region}/${service}/aws4_request`
  const toSign = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical)}`
  const signing = [day, region, service, "aws4_request"].reduce<string | Uint8Array>(hmac, `AWS4${key.secretAccessKey}`)
  const expected = hmac(signing, toSign)
  return timingSafeEqual(expected, Buffer.from(signature, "hex")) ? undefined : {
    code: "SignatureDoesNotMatch",
    message: "The request signature we calculated does not match the signature you provided."
  }
}
