/**
 * Signs requests with AWS Signature Version 4.
 *
 * @smithy/signature-v4 derives the keys and writes the headers; the canonical form of path and query is made here, from
 * the text of the URL that is sent: taking the URL apart and putting it together again would lose repeated keys and a
 * key named `__proto__`.
 *
 * Source: AWS, "Create a signed AWS API request".
 */
import { SignatureV4 } from "@smithy/signature-v4"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { SigningFailed } from "../../SpApiError.ts"
import type { AwsCredentials } from "../AwsCredentials.ts"
import * as Sha256 from "./sha256.ts"

const escape = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

const compare = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0

/** Every segment is encoded once more than in the URL; all services but S3 want that. Empty segments do not count. */
const canonicalPath = (path: string): string => {
  const segments = path.split("/").filter((segment) => segment !== "").map(escape)
  return segments.length === 0 ? "/" : `/${segments.join("/")}${path.endsWith("/") ? "/" : ""}`
}

/** Parameters in the order of their encoded names, then values. */
const canonicalQuery = (query: string): string =>
  query.split("&").filter((parameter) => parameter !== "").map((parameter) => {
    const equals = parameter.indexOf("=")
    const name = equals < 0 ? parameter : parameter.slice(0, equals)
    const value = equals < 0 ? "" : parameter.slice(equals + 1)
    return [escape(decodeURIComponent(name)), escape(decodeURIComponent(value))] as const
  }).sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1])).map(([name, value]) => `${name}=${value}`).join("&")

class UrlSigner extends SignatureV4 {
  /** `path` holds the target as it is sent: path and query. */
  protected override createCanonicalRequest(
    request: { readonly method: string; readonly path: string },
    headers: Readonly<Record<string, string>>,
    payloadHash: string
  ): string {
    const question = request.path.indexOf("?")
    const path = question < 0 ? request.path : request.path.slice(0, question)
    const query = question < 0 ? "" : request.path.slice(question + 1)
    const names = Object.keys(headers).sort()
    return [
      request.method,
      canonicalPath(path),
      canonicalQuery(query),
      ...names.map((name) => `${name}:${headers[name]}`),
      "",
      names.join(";"),
      payloadHash
    ].join("\n")
  }
}

// HTTP clients write the length themselves.
const unsignableHeaders = /*#__PURE__*/ new Set(["content-length"])

/** The body as it is hashed; undefined for one whose bytes are not known before it is sent. */
const bodyOf = ({ body }: HttpClientRequest.HttpClientRequest): { readonly body?: Uint8Array | string } | undefined => {
  switch (body._tag) {
    case "Empty":
      return {}
    case "Uint8Array":
      return { body: body.body }
    case "Raw":
      return typeof body.body === "string" || body.body instanceof Uint8Array ? { body: body.body } : undefined
    default:
      return undefined
  }
}

/** Signs a request: adds `authorization`, `x-amz-date` and, for temporary credentials, `x-amz-security-token`. */
export type Sign = (
  request: HttpClientRequest.HttpClientRequest,
  credentials: AwsCredentials
) => Effect.Effect<HttpClientRequest.HttpClientRequest, SigningFailed>

/** A signer for a service in a region. The time is that of Effect's Clock, corrected by what STS said about it. */
export const make = (service: string, region: string): Sign => {
  const sha256 = Sha256.make()
  let last: { readonly credentials: AwsCredentials; readonly signer: UrlSigner } | undefined

  const signerOf = (credentials: AwsCredentials): UrlSigner => {
    if (last === undefined || last.credentials !== credentials) {
      last = {
        credentials,
        signer: new UrlSigner({
          service,
          region,
          sha256,
          applyChecksum: false,
          credentials: {
            accessKeyId: credentials.accessKeyId,
            secretAccessKey: Redacted.value(credentials.secretAccessKey),
            ...(credentials.sessionToken === undefined
              ? undefined
              : { sessionToken: Redacted.value(credentials.sessionToken) })
          }
        })
      }
    }
    return last.signer
  }

  return (request, credentials) =>
    Effect.withFiber((fiber): Effect.Effect<HttpClientRequest.HttpClientRequest, SigningFailed> => {
      const url = Option.getOrUndefined(HttpClientRequest.toUrl(request))
      if (url === undefined) return Effect.fail(new SigningFailed({ description: "its URL is not absolute" }))
      const body = bodyOf(request)
      if (body === undefined) {
        return Effect.fail(
          new SigningFailed({
            description: "the bytes of a streamed body are not known before it is sent; give the body as bytes"
          })
        )
      }
      const now = fiber.getRef(Clock.Clock).currentTimeMillisUnsafe() + (credentials.clockOffset ?? 0)
      return Effect.map(
        Effect.tryPromise({
          try: () =>
            signerOf(credentials).sign({
              method: request.method,
              protocol: url.protocol,
              hostname: url.hostname,
              path: url.pathname + url.search,
              query: {},
              headers: { ...request.headers, host: url.host },
              ...body
            }, { signingDate: new Date(now), unsignableHeaders }),
          catch: () => new SigningFailed({ description: "its URL is not percent-encoded by RFC 3986" })
        }),
        (signed) => {
          const added: Record<string, string> = {}
          for (const name of ["authorization", "x-amz-date", "x-amz-security-token"]) {
            const value = signed.headers[name]
            if (value !== undefined) added[name] = value
          }
          return HttpClientRequest.setHeaders(request, added)
        }
      )
    })
}
