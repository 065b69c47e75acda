/** Where presigned URLs may lead: the rule is one for downloads, uploads and what workflows fetch. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import * as DefinitionsProductTypes from "effect-sp-api/apis/DefinitionsProductTypes_2020_09_01"
import * as UploadsApi from "effect-sp-api/apis/Uploads_2020_11_01"
import * as Document from "effect-sp-api/documents/Document"
import * as Upload from "effect-sp-api/documents/Upload"
import * as Policy from "effect-sp-api/http/Policy"
import { SpApi } from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Uploads from "effect-sp-api/workflows/Uploads"
import { HttpClient, HttpClientResponse } from "effect/http"

/** Counts requests, and responds to all of them. */
const counting = () => {
  const sent: Array<string> = []
  const layer = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) =>
      Effect.sync(() => {
        sent.push(url.href)
        return HttpClientResponse.fromWeb(request, new Response("a\tb\n1\t2\n"))
      })
    )
  )
  return { sent, layer }
}

const link = (resource: string) => ({ link: { resource, verb: "GET" as const }, checksum: "none" })

/** A client for this endpoint, whose responses hold this URL. */
const configured = (endpoint: string | undefined, url: string) =>
  Layer.effect(SpApi, Effect.map(SpApi, (api) => SpApi.of({ ...api, endpoint }))).pipe(Layer.provide(SpApiTest.layer(
    SpApiTest.on(
      UploadsApi.createUploadDestinationForResource,
      () => Effect.succeed({ payload: { uploadDestinationId: "id", url, headers: {} } })
    ),
    SpApiTest.on(DefinitionsProductTypes.getDefinitionsProductType, () =>
      Effect.succeed({
        schema: link(url),
        requirements: "LISTING",
        requirementsEnforced: "ENFORCED",
        propertyGroups: {},
        locale: "en_US",
        marketplaceIds: ["ATVPDKIKX0DER"],
        productType: "LAMP",
        displayName: "Lamp",
        productTypeVersion: { version: "1", latest: true }
      } as never))
  )))

type Run = Effect.Effect<unknown, unknown, HttpClient.HttpClient | SpApi>

/** Everything that sends to a presigned URL. */
const senders: ReadonlyArray<readonly [name: string, run: (url: string) => Run]> = [
  ["Document", (url) => Document.collectText({ url })],
  ["Upload", (url) => Upload.put({ url, contentType: "text/plain" }, "x")],
  ["Uploads", () => Uploads.upload({ resource: "aplus", marketplaceId: "ATVPDKIKX0DER", content: "x" })],
  ["Listings", () =>
    Effect.provide(
      Listings.productType({ productType: "LAMP", marketplaceId: "ATVPDKIKX0DER" }),
      Listings.ProductTypes.layer()
    )]
]

const foreign = [
  "https://evil.example/x",
  "https://amazonaws.com.evil.example/x",
  "https://evilamazonaws.com/x",
  "https://amazonaws.com-x.example/x",
  "https://s3-amazonaws.com/x",
  "https://cloudfront.net.example/x",
  "https://xn--amazn-mye.com/x",
  "https://127.0.0.1/x",
  "https://127.1/x",
  "https://2130706433/x",
  "https://0x7f000001/x",
  "https://0177.0.0.1/x",
  "https://localhost/x",
  "https://localhost./x",
  "https://LOCALHOST/x",
  "https://10.0.0.1/x",
  "https://167772161/x",
  "https://172.16.0.1/x",
  "https://192.168.1.1/x",
  "https://169.254.169.254/latest/meta-data",
  "https://100.64.0.1/x",
  "https://0.0.0.0/x",
  "https://8.8.8.8/x",
  "https://[::1]/x",
  "https://[::]/x",
  "https://[::ffff:127.0.0.1]/x",
  "https://[::ffff:10.0.0.1]/x",
  "https://[fd00::1]/x",
  "https://[fe80::1]/x",
  "https://metadata.google.internal/x",
  "http://127.0.0.1/x",
  "http://localhost/x"
]

const own = [
  "https://tortuga-prod-na.s3.amazonaws.com/x",
  "https://tortuga-prod-na.s3-external-1.amazonaws.com/x?X-Amz-Signature=1",
  "https://bucket.s3.eu-west-1.amazonaws.com:443/x",
  "https://BUCKET.S3.AMAZONAWS.COM/x",
  "https://s3.cn-north-1.amazonaws.com.cn/x",
  "https://d34o8swod1owfl.cloudfront.net/x",
  "https://m.media-amazon.com/x",
  "https://selling-partner-definitions-prod-iad.s3.amazonaws.com./x",
  "https://amazon.com/x"
]

const amazon = "https://sellingpartnerapi-na.amazon.com"

const text = (error: unknown): string => String((error as SpApiError).message)

describe.each(senders)("%s", (name, run) => {
  const attempt = (url: string, endpoint: string | undefined) => {
    const { layer, sent } = counting()
    return run(url).pipe(
      Effect.provide(Layer.merge(configured(endpoint, url), layer)),
      Effect.result,
      Effect.map((result) => ({ result, sent }))
    )
  }

  it.effect("sends to no host but Amazon's, however it is written, and says which host and how to allow it", () =>
    Effect.gen(function*() {
      for (const url of foreign) {
        const { result, sent } = yield* attempt(url, amazon)
        assert.lengthOf(sent, 0, url)
        assert.strictEqual(result._tag, "Failure", url)
        if (result._tag !== "Failure" || url.startsWith("http:")) continue
        assert.include(text(result.failure), new URL(url).hostname.replace(/\.$/, ""))
        assert.include(text(result.failure), "PresignedHosts")
      }
    }))

  it.effect("sends to Amazon's hosts", () =>
    Effect.gen(function*() {
      for (const url of own) {
        const { sent } = yield* attempt(url, amazon)
        assert.lengthOf(sent, 1, url)
      }
    }))

  it.effect("sends to hosts that are allowed by their labels, and to those of the configured endpoint", () =>
    Effect.gen(function*() {
      const allow = Effect.provideService(Policy.PresignedHosts, ["S3.example", "10.0.0.7"])
      for (const url of ["https://s3.example/x", "https://bucket.s3.example/x", "https://10.0.0.7/x"]) {
        assert.lengthOf((yield* allow(attempt(url, amazon))).sent, 1, url)
      }
      for (const url of ["https://nots3.example/x", "https://10.0.0.8/x", "http://s3.example/x"]) {
        assert.lengthOf((yield* allow(attempt(url, amazon))).sent, 0, url)
      }
      const { sent } = yield* attempt("https://proxy.internal/documents/x", "https://proxy.internal")
      assert.lengthOf(sent, 1)
    }))

  it.effect("calls loopback addresses, by http too, where the configured endpoint is one", () =>
    Effect.gen(function*() {
      for (const url of ["http://127.0.0.1:9000/x", "http://localhost/x", "http://[::1]:1/x", "https://127.0.0.1/x"]) {
        assert.lengthOf((yield* attempt(url, "http://127.0.0.1:8080")).sent, 1, `${name} ${url}`)
        assert.lengthOf((yield* attempt(url, "https://proxy.internal")).sent, 0, `${name} ${url}`)
      }
    }))
})
