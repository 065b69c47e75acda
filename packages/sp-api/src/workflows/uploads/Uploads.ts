/**
 * Files for other operations: attachments of messages to buyers, images of A+ content.
 *
 * ```ts
 * const { uploadDestinationId } = yield* Uploads.upload({
 *   resource: `messaging/v1/orders/${orderId}/messages/legalDisclosure`,
 *   marketplaceId: Marketplace.DE.id,
 *   content: pdf,
 *   contentType: "application/pdf"
 * })
 * yield* Messaging.createLegalDisclosure({
 *   amazonOrderId: orderId,
 *   marketplaceIds: [Marketplace.DE.id],
 *   body: { attachments: [{ uploadDestinationId, fileName: "terms.pdf" }] }
 * })
 * ```
 *
 * Amazon returns one of two kinds of destinations, and does not say which: a presigned object, which is PUT with
 * exactly its headers, and a presigned form (A+ content), whose fields are the query of its URL. Both are supported.
 *
 * Source: developer-docs.amazon.com/sp-api, "Uploads API"; for the kinds of destinations, amzn/selling-partner-api-docs
 * issues 1245, 1597 and 1621.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as HttpBody from "effect/http/HttpBody"
import type * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as Layer from "effect/Layer"
import * as Api from "../../apis/Uploads_2020_11_01.ts"
import * as Presigned from "../../documents/internal/presigned.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid, ResponseInvalid } from "../../SpApiError.ts"
import * as Fields from "../internal/fields.ts"
import { located } from "../internal/located.ts"
import { md5 } from "../internal/md5.ts"
import { layerOf } from "../internal/service.ts"

/** A file to upload. */
export interface UploadInput {
  /**
   * The path of the operation that uses the file, without a leading slash: `aplus/2020-11-01/contentDocuments`,
   * `messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure`.
   */
  readonly resource: string
  readonly marketplaceId: string
  /** The content; a string is sent as UTF-8. */
  readonly content: Uint8Array | string
  /** The media type, such as `application/pdf`; required for A+ content. */
  readonly contentType?: string | undefined
}

/** A file that was uploaded. */
export interface Uploaded {
  /** The id by which other operations refer to the file. */
  readonly uploadDestinationId: string
  /** Base64 MD5 of the content. */
  readonly contentMD5: string
}

/** The MD5 of a content in base64, as `createUploadDestinationForResource` and S3 require it. */
export const contentMD5 = (content: Uint8Array): string => Base64.encode(md5(content))

const operation = "uploads.upload"

/** The largest response to an upload, in bytes: S3 responds with nothing, or with a short XML. */
const responseLimit = 64 * 1024

const formOf = (url: URL, content: Uint8Array, contentMD5: string): HttpClientRequest.HttpClientRequest => {
  // Derived from the content, so that a retry sends the same bytes.
  const boundary = `effect-sp-api-${contentMD5.replace(/\W/g, "")}`
  const fields = Array.from(
    url.searchParams,
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, "")}"\r\n\r\n${value}\r\n`
  )
  const encoder = new TextEncoder()
  const head = encoder.encode(
    `${fields.join("")}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="file"\r\n`
      + "Content-Type: application/octet-stream\r\n\r\n"
  )
  const tail = encoder.encode(`\r\n--${boundary}--\r\n`)
  const body = new Uint8Array(head.length + content.length + tail.length)
  body.set(head)
  body.set(content, head.length)
  body.set(tail, head.length + content.length)
  return HttpClientRequest.post(`${url.origin}${url.pathname}`, {
    body: HttpBody.uint8Array(body, `multipart/form-data; boundary=${boundary}`)
  })
}

const requestOf = (
  destination: { readonly url: string; readonly headers: { readonly [name: string]: unknown } },
  content: Uint8Array,
  contentMD5: string,
  contentType: string | undefined
): HttpClientRequest.HttpClientRequest => {
  const url = new URL(destination.url)
  if (url.searchParams.has("policy")) return formOf(url, content, contentMD5)
  const headers = Object.entries(destination.headers).flatMap(([name, value]) => {
    const header = Fields.string(value)
    return header === undefined ? [] : [[name.toLowerCase(), header] as const]
  })
  const type = headers.find(([name]) => name === "content-type")?.[1] ?? contentType
  return HttpClientRequest.put(destination.url, {
    headers: Object.fromEntries(headers),
    body: HttpBody.uint8Array(content, type)
  })
}

/**
 * Uploads a file, and returns the id by which other operations refer to it.
 *
 * Fails with `RequestInvalid` for an empty content before anything is sent, with `BadRequest` or `AccessDenied` where
 * the destination refuses the content, and with `ResponseInvalid` where Amazon returns no destination. Transient
 * failures of the destination are retried with the same content.
 */
export const upload = located((
  input: UploadInput
): Effect.Effect<Uploaded, SpApiError, SpApi | HttpClient.HttpClient> =>
  Effect.suspend(() => {
    const content = typeof input.content === "string" ? new TextEncoder().encode(input.content) : input.content
    if (content.length === 0) {
      return fail(operation, new RequestInvalid({ field: "content", description: "is empty; pass at least one byte" }))
    }
    const digest = contentMD5(content)
    return Effect.flatMap(
      Api.createUploadDestinationForResource({
        resource: input.resource.replace(/^\/+/, ""),
        marketplaceIds: [input.marketplaceId],
        contentMD5: digest,
        contentType: input.contentType
      }),
      (response): Effect.Effect<Uploaded, SpApiError, HttpClient.HttpClient> => {
        const payload = Fields.of(Fields.of(response).payload)
        const uploadDestinationId = Fields.string(payload.uploadDestinationId)
        const url = Fields.string(payload.url)
        const headers = Fields.of(payload.headers as { readonly [name: string]: unknown } | null | undefined)
        if (url === undefined || uploadDestinationId === undefined || !URL.canParse(url)) {
          const description = "it has no upload destination"
          return fail(operation, new ResponseInvalid({ status: 201, description }), { attempts: 1 })
        }
        return Effect.as(
          Presigned.send(
            operation,
            requestOf({ url, headers }, content, digest, input.contentType),
            responseLimit
          ),
          { uploadDestinationId, contentMD5: digest }
        )
      }
    )
  })
)

/** The functions of this module as a service, for programs that inject it, or replace it with `Layer.mock`. */
export class Service extends Context.Service<Service, {
  readonly upload: (input: UploadInput) => Effect.Effect<Uploaded, SpApiError>
}>()("effect-sp-api/workflows/Uploads") {}

/** The service over `SpApi`, and an `HttpClient` for the destinations. */
export const layer: Layer.Layer<Service, never, SpApi | HttpClient.HttpClient> = layerOf(Service, ({ effect }) => ({
  upload: effect(upload)
}))
