/**
 * AWS Signature Version 4.
 *
 * The keys and the choice of headers are those of @smithy/signature-v4. The canonical request is made here, from the
 * URL that is sent: taking it apart and putting it together again would lose repeated keys and a key named
 * `__proto__`. It is made synchronously, because smithy's own signer waits a dozen times for values that are
 * available already, which costs more than the signature.
 *
 * Source: AWS, "Create a signed AWS API request".
 */
import type * as Aws from "@aws-crypto/sha256-js"
import type * as Smithy from "@smithy/signature-v4"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { SigningFailed } from "../../SpApiError.ts"
import { percentEncode } from "../../wire/percentEncoding.ts"
import * as Sha256 from "../../wire/sha256.ts"
import type { AwsCredentials } from "../AwsCredentials.ts"
import type { Address } from "./address.ts"
import { addressOf } from "./address.ts"

const percentDecode = (value: string): string => value.includes("%") ? decodeURIComponent(value) : value

const compare = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0

/** Every segment is encoded once more than in the URL, as all services but S3 require. Empty segments do not count. */
const canonicalPath = (path: string): string => {
  const segments = path.split("/").filter((segment) => segment !== "").map(percentEncode)
  return segments.length === 0 ? "/" : `/${segments.join("/")}${path.endsWith("/") ? "/" : ""}`
}

/** Parameters in the order of their encoded names, then values. */
const canonicalQuery = (query: string): string =>
  query.split("&").filter((parameter) => parameter !== "").map((parameter) => {
    const equals = parameter.indexOf("=")
    const name = equals < 0 ? parameter : parameter.slice(0, equals)
    const value = equals < 0 ? "" : parameter.slice(equals + 1)
    return [percentEncode(percentDecode(name)), percentEncode(percentDecode(value))] as const
  }).sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1])).map(([name, value]) => `${name}=${value}`).join("&")

/** Throws `URIError` when the target is not percent-encoded. */
const canonicalRequest = (
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  names: ReadonlyArray<string>,
  payloadHash: string
): string => {
  const question = target.indexOf("?")
  const path = question < 0 ? target : target.slice(0, question)
  const query = question < 0 ? "" : target.slice(question + 1)
  let lines = `${method}\n${canonicalPath(path)}\n${canonicalQuery(query)}\n`
  for (const name of names) lines += `${name}:${headers[name]}\n`
  return `${lines}\n${names.join(";")}\n${payloadHash}`
}

/** Headers of the signature itself, and those that HTTP clients write. */
const unsignableHeaders = new Set(["authorization", "content-length", "date"])

/** The body as it is hashed; undefined for one whose bytes are not known before it is sent. */
const bodyOf = ({ body }: HttpClientRequest.HttpClientRequest): Uint8Array | string | undefined => {
  switch (body._tag) {
    case "Empty":
      return ""
    case "Uint8Array":
      return body.body
    case "Raw":
      return typeof body.body === "string" || body.body instanceof Uint8Array ? body.body : undefined
    default:
      return undefined
  }
}

/** Formats `20150830T123600Z`, once a second. */
const makeAmzDate = (): (millis: number) => string => {
  let second = NaN
  let formatted = ""
  return (millis) => {
    if (Math.floor(millis / 1000) !== second) {
      second = Math.floor(millis / 1000)
      formatted = new Date(millis).toISOString().replace(/[-:]|\.\d{3}/g, "")
    }
    return formatted
  }
}

/** What the signatures of one day with the same credentials share. */
interface Key {
  readonly credentials: AwsCredentials
  readonly date: string
  readonly scope: string
  readonly hmac: (value: string) => string
}

/**
 * Signs a request: adds `authorization`, `x-amz-date` and, for temporary credentials, `x-amz-security-token`.
 *
 * @param clockOffset how far the clock of AWS is ahead of ours, in milliseconds; default: that of the credentials
 */
export type Sign = (
  request: HttpClientRequest.HttpClientRequest,
  credentials: AwsCredentials,
  clockOffset?: number
) => Effect.Effect<HttpClientRequest.HttpClientRequest, SigningFailed>

/** Loads the libraries: programs that call unsigned start without them. */
const libraries = Effect.promise(() => Promise.all([import("@smithy/signature-v4"), import("@aws-crypto/sha256-js")]))

/** A signer for a service in a region. The time is that of Effect's Clock, corrected by the clock offset. */
export const make = (service: string, region: string): Effect.Effect<Sign> =>
  Effect.map(libraries, ([smithy, { Sha256 }]) => signer(smithy, Sha256, service, region))

const signer = (
  { ALGORITHM_IDENTIFIER, createScope, getCanonicalHeaders, getSigningKey }: typeof Smithy,
  AwsSha256: typeof Aws.Sha256,
  service: string,
  region: string
): Sign => {
  const sha256 = Sha256.make(AwsSha256)
  const amzDate = makeAmzDate()
  const emptyHash = sha256.digest("")
  let last: Key | undefined

  const derive = (credentials: AwsCredentials, date: string): Effect.Effect<Key> =>
    Effect.map(
      Effect.promise(() => {
        const { accessKeyId, secretAccessKey } = credentials
        const identity = { accessKeyId, secretAccessKey: Redacted.value(secretAccessKey) }
        return getSigningKey(AwsSha256, identity, date, region, service)
      }),
      (key) => (last = { credentials, date, scope: createScope(date, region, service), hmac: sha256.hmac(key) })
    )

  const write = (
    request: HttpClientRequest.HttpClientRequest,
    { host, protocol, target }: Address,
    body: Uint8Array | string,
    time: string,
    { credentials, hmac, scope }: Key
  ): HttpClientRequest.HttpClientRequest => {
    const added: Record<string, string> = { "x-amz-date": time }
    if (credentials.sessionToken !== undefined) added["x-amz-security-token"] = Redacted.value(credentials.sessionToken)
    const { method } = request
    const headers = getCanonicalHeaders(
      { method, protocol, hostname: host, path: target, headers: { ...request.headers, ...added, host } },
      unsignableHeaders
    )
    const names = Object.keys(headers).sort()
    const hash = request.headers["x-amz-content-sha256"] ?? (body.length === 0 ? emptyHash : sha256.digest(body))
    const digest = sha256.digest(canonicalRequest(method, target, headers, names, hash))
    const signature = hmac(`${ALGORITHM_IDENTIFIER}\n${time}\n${scope}\n${digest}`)
    added["authorization"] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${
      names.join(";")
    }, Signature=${signature}`
    return HttpClientRequest.setHeaders(request, added)
  }

  return (request, credentials, clockOffset = credentials.clockOffset ?? 0) =>
    Effect.withFiber((fiber): Effect.Effect<HttpClientRequest.HttpClientRequest, SigningFailed> => {
      const address = addressOf(request)
      if (Result.isFailure(address)) return Effect.fail(new SigningFailed({ description: "its URL is not absolute" }))
      const body = bodyOf(request)
      if (body === undefined) {
        return Effect.fail(
          new SigningFailed({
            description: "the bytes of a streamed body are unknown before it is sent; pass the body as bytes"
          })
        )
      }
      const now = fiber.getRef(Clock.Clock).currentTimeMillisUnsafe() + clockOffset
      const time = amzDate(now)
      const date = time.slice(0, 8)
      const sign = (key: Key): Effect.Effect<HttpClientRequest.HttpClientRequest, SigningFailed> => {
        try {
          return Effect.succeed(write(request, address.success, body, time, key))
        } catch {
          return Effect.fail(new SigningFailed({ description: "its URL is not percent-encoded by RFC 3986" }))
        }
      }
      return last !== undefined && last.credentials === credentials && last.date === date
        ? sign(last)
        : Effect.flatMap(derive(credentials, date), sign)
    })
}
