/**
 * The core of the client as one function, for every runtime that it runs on: a token, a call, pages, repetitions,
 * errors, personal data, a signed call, a report's document, charsets, damaged gzip. Uses nothing but what the Web has.
 */
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Charset from "effect-sp-api/documents/Charset"
import * as Gunzip from "effect-sp-api/documents/Gunzip"
import * as LeanFetchHttpClient from "effect-sp-api/http/LeanFetchHttpClient"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApi from "effect-sp-api/SpApi"
import type * as SpApiConfig from "effect-sp-api/SpApiConfig"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"

/** Where the sandbox is and who calls. */
export interface Settings {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly roleArn: string
}

const MarketplaceIds = [Marketplace.US.id]

const decode = (charset: Charset.Charset, ...bytes: ReadonlyArray<number>) =>
  Charset.decode(Stream.fromIterable(bytes.map((byte) => Uint8Array.of(byte))), { charset, operation: "test" }).pipe(
    Stream.runCollect,
    Effect.map((pieces) => pieces.join(""))
  )

/** What comes of a gzip file whose checksum is wrong, and of one that is cut off. */
const damaged = Effect.gen(function*() {
  const source = new Blob(["row\n".repeat(100)]).stream().pipeThrough(new CompressionStream("gzip"))
  const bytes = new Uint8Array(yield* Effect.promise(() => new Response(source).arrayBuffer()))
  const wrong = bytes.map((byte, index) => index === bytes.length - 6 ? byte ^ 1 : byte)
  const failures = [wrong, bytes.subarray(0, -10)].map((piece) =>
    Effect.map(Effect.flip(Stream.runDrain(Gunzip.gunzip(Stream.make(piece)))), ({ reason }) => reason._tag)
  )
  return (yield* Effect.all(failures)).join()
})

const unsigned = Effect.gen(function*() {
  const sellers = yield* Sellers.getMarketplaceParticipations()
  const day = 86_400_000
  const today = Math.floor(Date.now() / day) * day
  const orders = yield* OrdersV0.getOrders.items({
    MarketplaceIds,
    CreatedAfter: new Date(today - 50 * day),
    CreatedBefore: new Date(today - day),
    MaxResultsPerPage: 20
  }).pipe(Stream.runCollect)
  const orderId = orders[0]!.AmazonOrderId
  // The sandbox fails once here, and says once that the token has expired.
  const repeated = yield* OrdersV0.getOrder.withResponse({ orderId })
  const missing = yield* Effect.flip(OrdersV0.getOrder({ orderId: "000-0000000-0000000" }))
  const refused = yield* Effect.flip(OrdersV0.getOrder({ orderId: ".." }))
  const buyer = yield* OrdersV0.getOrder({ orderId }, { dataElements: ["buyerInfo"] })
  const rows = yield* Reports.rows({
    reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
    marketplaceIds: MarketplaceIds
  }).pipe(Stream.runCollect)
  return {
    participations: sellers.payload?.length,
    orders: orders.length,
    distinct: new Set(orders.map((order) => order.AmazonOrderId)).size,
    attempts: repeated.attempts,
    missing: missing.reason._tag,
    requestId: missing.requestId !== undefined,
    refused: refused.reason._tag,
    buyer: buyer.payload?.BuyerInfo?.BuyerEmail !== undefined,
    rows: rows.length,
    euro: yield* decode("windows-1252", 0x80),
    kana: yield* decode("shift_jis", 0x83, 0x65),
    broken: yield* decode("gbk", 0xa3, 0x36, 0x4a),
    damaged: yield* damaged
  }
})

const signed = Effect.map(Sellers.getMarketplaceParticipations(), (answer) => answer.payload?.length)

/** Runs everything against the sandbox; returns the results. */
export const main = (settings: Settings): Promise<Readonly<Record<string, unknown>>> => {
  const values: SpApiConfig.Values = {
    endpoint: settings.url,
    lwaEndpoint: `${settings.url}/auth/o2/token`,
    clientId: settings.clientId,
    clientSecret: Redacted.make(settings.clientSecret),
    refreshToken: Redacted.make(settings.refreshToken)
  }
  const aws = {
    accessKeyId: settings.accessKeyId,
    secretAccessKey: Redacted.make(settings.secretAccessKey),
    roleArn: settings.roleArn,
    stsEndpoint: `${settings.url}/sts`
  }
  return Effect.all({
    unsigned: Effect.provide(unsigned, Layer.provideMerge(SpApi.layer(values), LeanFetchHttpClient.layer)),
    signed: Effect.provide(signed, Layer.provide(SpApi.layerSigned({ ...values, aws }), FetchHttpClient.layer))
  }).pipe(
    Effect.map((done) => ({ ...done.unsigned, signed: done.signed })),
    Effect.runPromise
  )
}
