/**
 * Documents behind presigned URLs: downloads of reports, feeds and others, and uploads.
 *
 * They behave like S3: a URL is valid for five minutes, one method and one content type; a request that carries
 * credentials besides the URL's is refused; errors are XML.
 *
 * Sources of the errors: github.com/amzn/selling-partner-api-models, issue 894, and docs.aws.amazon.com, "Error
 * responses"; github.com/aws/aws-sdk-java, issue 1680, for headers that are not signed.
 */
import { createHash, createHmac } from "node:crypto"
import type { Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import * as SigV4 from "../protocol/SigV4.ts"
import * as Conditions from "./Conditions.ts"
import type { Content } from "./Content.ts"

/** A document. */
interface Document {
  readonly id: string
  /** The content type of a GET's response, and the one that a PUT must send. */
  readonly contentType: string
  /** The stored bytes, or what makes them; undefined until the upload. */
  readonly content: Content | undefined
  /** When it was created or uploaded, in epoch milliseconds of the clock. */
  readonly modified: number
  /** True for uploads, which take a PUT. */
  readonly upload?: true
  /** The MD5 of an upload, in Base64. */
  readonly md5?: string
}

/** The documents of one sandbox. */
export interface DocumentStore {
  readonly put: (document: Document) => void
  readonly get: (id: string) => Document | undefined
  /** A URL that is valid for `seconds` (300). */
  readonly presign: (baseUrl: string, id: string, now: number, options?: {
    readonly method?: "GET" | "PUT"
    readonly seconds?: number
    /** Whether the response has `Content-Encoding: gzip`. */
    readonly contentEncoding?: boolean
  }) => string
  /** The response to a request for a presigned URL. */
  readonly serve: (request: Request, now: number) => Response
}

/** An error with further elements. The gateway adds the ids of the request. */
const xmlError = (
  status: number,
  code: string,
  message: string,
  elements: Readonly<Record<string, string>> = {}
): Response => ({
  status,
  headers: { "content-type": "application/xml" },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message>${
    Object.entries(elements).map(([name, text]) => `<${name}>${escaped(text)}</${name}>`).join("")
  }</Error>`
})

const seconds = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)

/** The token header is not among the signed ones of the URL, and a signature in a header is a second one. */
const checkHeaders = ({ headers }: Request): Response | undefined =>
  headers["authorization"] !== undefined
    ? xmlError(
      400,
      "InvalidArgument",
      "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or " +
        "the Authorization header should be specified",
      { ArgumentName: "Authorization", ArgumentValue: "" }
    )
    : headers["x-amz-access-token"] !== undefined
    ? xmlError(403, "AccessDenied", "There were headers present in the request which were not signed", {
      HeadersNotSigned: "x-amz-access-token"
    })
    : undefined

const wrongSignature = (): Response =>
  xmlError(
    403,
    "SignatureDoesNotMatch",
    "The request signature we calculated does not match the signature you provided. Check your key and signing method."
  )

const noSuchKey = (id: string): Response => xmlError(404, "NoSuchKey", "The specified key does not exist.", { Key: id })

const md5 = (data: string | Uint8Array): string => createHash("md5").update(data).digest("hex")

/** The MD5 of the bytes. Generated content has an ETag in the form that S3 uses for uploads in parts. */
const etagOf = (document: Document, content: Content): string =>
  content instanceof Uint8Array ? `"${md5(content)}"` : `"${md5(document.id)}-${Math.ceil(content.length / partSize)}"`

const partSize = 8 * 1024 * 1024

/** The response to a GET. */
const respond = (document: Document, content: Content, request: Request, contentEncoding: boolean): Response => {
  const { length } = content
  const etag = etagOf(document, content)
  const { from, status, to } = Conditions.partOf(request.headers, { etag, modified: document.modified, length })
  const headers: Record<string, string> = {
    etag,
    "last-modified": new Date(document.modified).toUTCString(),
    "accept-ranges": "bytes"
  }
  if (status === 304) return { status, headers, body: "" }
  if (status === 412) {
    return xmlError(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold")
  }
  if (status === 416) {
    const response = xmlError(416, "InvalidRange", "The requested range is not satisfiable")
    return { ...response, headers: { ...response.headers, "content-range": `bytes */${length}` } }
  }
  headers["content-type"] = document.contentType
  headers["content-length"] = String(to - from)
  if (contentEncoding) headers["content-encoding"] = "gzip"
  if (status === 206) headers["content-range"] = `bytes ${from}-${to - 1}/${length}`
  return { status, headers, body: content instanceof Uint8Array ? content.subarray(from, to) : content.read(from, to) }
}

/** The path prefix of documents. */
export const prefix = "/documents/"

/** The id of the document that a request is for. */
const idOf = (request: Request): string => {
  const path = Http.pathOf(request.target).slice(prefix.length)
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** An empty store. */
export const make = (seed: number): DocumentStore => {
  const documents = new Map<string, Document>()
  const sign = (method: string, id: string, query: string): string =>
    createHmac("sha256", `sandbox-documents-${seed}`)
      .update(`${method}\n${id}\n${SigV4.canonicalQuery(query)}`)
      .digest("hex")
  const serve = (request: Request, now: number): Response => {
    const refused = checkHeaders(request)
    if (refused !== undefined) return refused
    const id = idOf(request)
    const parameters = new URLSearchParams(Http.queryOf(request.target))
    const signature = parameters.get("X-Amz-Signature")
    const signed = new URLSearchParams([...parameters].filter(([name]) => name !== "X-Amz-Signature"))
    if (signature !== sign(request.method, id, signed.toString())) {
      return wrongSignature()
    }
    const lifetime = parameters.get("X-Amz-Expires") ?? ""
    const expires = Number(lifetime) * 1000 + SigV4.parseDate(parameters.get("X-Amz-Date") ?? "")
    if (expires <= now) {
      return xmlError(403, "AccessDenied", "Request has expired", {
        "X-Amz-Expires": lifetime,
        Expires: seconds(expires),
        ServerTime: seconds(now)
      })
    }
    const document = documents.get(id)
    if (document === undefined) return noSuchKey(id)
    if (request.method === "PUT") {
      if (request.headers["transfer-encoding"] !== undefined) {
        return xmlError(501, "NotImplemented", "A header you provided implies functionality that is not implemented.")
      }
      if (request.headers["content-type"] !== document.contentType) {
        return wrongSignature()
      }
      if (document.md5 !== undefined && createHash("md5").update(request.body).digest("base64") !== document.md5) {
        return xmlError(400, "BadDigest", "The Content-MD5 does not match the body.")
      }
      const uploaded = { ...document, content: request.body, modified: now }
      documents.set(document.id, uploaded)
      return { status: 200, headers: { etag: etagOf(uploaded, request.body) }, body: "" }
    }
    const { content } = document
    if (content === undefined) return noSuchKey(id)
    return respond(document, content, request, parameters.has("response-content-encoding"))
  }
  return {
    put: (document) => void documents.set(document.id, document),
    get: (id) => documents.get(id),
    presign: (baseUrl, id, now, options) => {
      const path = prefix + encodeURIComponent(id)
      const encoding = options?.contentEncoding === true ? "&response-content-encoding=gzip" : ""
      const query = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=${SigV4.formatDate(now)}&X-Amz-Expires=${
        options?.seconds ?? 300
      }&X-Amz-SignedHeaders=host${encoding}`
      return `${baseUrl}${path}?${query}&X-Amz-Signature=${sign(options?.method ?? "GET", id, query)}`
    },
    serve
  }
}
