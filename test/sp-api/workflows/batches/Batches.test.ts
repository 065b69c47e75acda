import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Result, Stream } from "effect"
import * as Fees from "effect-sp-api/apis/ProductFeesV0"
import * as PricingCurrent from "effect-sp-api/apis/ProductPricing_2022_05_01"
import * as PricingV0 from "effect-sp-api/apis/ProductPricingV0"
import { AccessDenied, ServiceFailure } from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as Batches from "effect-sp-api/workflows/Batches"

const asins = (count: number) => Array.from({ length: count }, (_, index) => `B${String(index).padStart(9, "0")}`)

const requestsFor = (all: ReadonlyArray<string>) =>
  all.map((asin): Batches.ItemOffersRequest => ({ asin, marketplaceId: "ATVPDKIKX0DER", condition: "New" }))

const asinOf = (uri: string) => decodeURIComponent(uri.split("/")[5]!)

const offersFor = (asin: string): PricingV0.GetOffersResult => ({
  marketplaceId: "ATVPDKIKX0DER",
  ASIN: asin,
  ItemCondition: "New",
  status: "Success",
  Identifier: { MarketplaceId: "ATVPDKIKX0DER", ItemCondition: "New" },
  Summary: { TotalOfferCount: 1 },
  Offers: []
})

const responseTo = (
  request: PricingV0.ItemOffersRequest,
  response: Partial<PricingV0.ItemOffersResponse> = {}
): PricingV0.ItemOffersResponse => ({
  status: { statusCode: 200 },
  body: { payload: offersFor(asinOf(request.uri)) },
  request: { MarketplaceId: request.MarketplaceId, ItemCondition: request.ItemCondition, Asin: asinOf(request.uri) },
  ...response
})

const feesFor = (sku: string, identifier = sku): Fees.FeesEstimateByIdRequest => ({
  IdType: "SellerSKU",
  IdValue: sku,
  FeesEstimateRequest: {
    MarketplaceId: "ATVPDKIKX0DER",
    Identifier: identifier,
    PriceToEstimateFees: { ListingPrice: { CurrencyCode: "USD", Amount: 10 } }
  }
})

describe("Batches", () => {
  it.effect("45 items are sent as 20, 20 and 5, and the results are in the order of the requests", () =>
    Effect.gen(function*() {
      const all = asins(45)
      const results = yield* Stream.runCollect(Batches.itemOffers(requestsFor(all)))
      assert.deepStrictEqual(results.map(({ request }) => request.asin), all)
      assert.deepStrictEqual(results.map(({ result }) => Result.getOrThrow(result).ASIN), all)
      const calls = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(PricingV0.getItemOffersBatch))
      assert.deepStrictEqual(calls.map(({ body }) => body.requests?.length), [20, 20, 5])
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(PricingV0.getItemOffersBatch, ({ body }) =>
        // Amazon does not promise any order.
        Effect.succeed({ responses: body.requests!.map((request) => responseTo(request)).reverse() }))
    ))))

  it("the message of a failed item has the first five errors with their details, and the number of the others", () => {
    const error = (index: number) => ({
      code: `E${index}`,
      message: `m${index}`,
      details: index === 0 ? "" : `d${index}`
    })
    const messageOf = (count: number) =>
      new Batches.BatchItemFailed({ status: 400, errors: Array.from({ length: count }, (_, index) => error(index)) })
        .message
    assert.strictEqual(messageOf(0), "Amazon returned no result for this item (400)")
    assert.strictEqual(messageOf(2), "Amazon returned no result for this item (400): E0: m0; E1: m1 (d1)")
    assert.strictEqual(
      messageOf(7),
      "Amazon returned no result for this item (400): E0: m0; E1: m1 (d1); E2: m2 (d2); E3: m3 (d3); E4: m4 (d4); and 2 more"
    )
  })

  it.effect("an item that fails does not affect the others, and an item without a response fails", () =>
    Effect.gen(function*() {
      const results = yield* Stream.runCollect(Batches.itemOffers(requestsFor(["GOOD1", "BAD", "LOST", "GOOD2"])))
      assert.deepStrictEqual(results.map(({ result }) => Result.isSuccess(result)), [true, false, false, true])
      const [, bad, lost] = results.map(({ result }) => Result.isFailure(result) ? result.failure : undefined)
      assert.include(bad!.message, "(400): InvalidInput: no such ASIN")
      assert.include(lost!.message, "no result")
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(PricingV0.getItemOffersBatch, ({ body }) =>
        Effect.succeed({
          responses: body.requests!.filter(({ uri }) => asinOf(uri) !== "LOST").map((request) =>
            asinOf(request.uri) === "BAD"
              ? responseTo(request, {
                status: { statusCode: 400 },
                body: { errors: [{ code: "InvalidInput", message: "no such ASIN" }] }
              })
              : responseTo(request)
          )
        }))
    ))))

  it.effect("a call that fails is the failure of its own items only", () => {
    let calls = 0
    return Effect.gen(function*() {
      const results = yield* Stream.runCollect(Batches.itemOffers(requestsFor(asins(45))))
      const failed = results.map(({ result }, index) => Result.isFailure(result) ? index : -1).filter((index) =>
        index >= 0
      )
      assert.deepStrictEqual(failed, Array.from({ length: 20 }, (_, index) => index + 20))
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(PricingV0.getItemOffersBatch, ({ body }) =>
        ++calls === 2
          ? SpApiTest.error(
            PricingV0.getItemOffersBatch,
            new ServiceFailure({ status: 503, errors: [], outcome: "failed" })
          )
          : Effect.succeed({ responses: body.requests!.map((request) => responseTo(request)) }))
    )))
  })

  it.effect("a missing role fails the Stream at once, as every call would fail", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Stream.runDrain(Batches.itemOffers(requestsFor(asins(45)))))
      assert.strictEqual(error.reason._tag, "AccessDenied")
      const calls = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.all)
      assert.strictEqual(calls.length, 1)
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(PricingV0.getItemOffersBatch, () =>
        SpApiTest.error(PricingV0.getItemOffersBatch, new AccessDenied({ status: 403, errors: [] })))
    ))))

  it.effect("a SKU with a slash is one segment of its URI, and responses without a SKU are matched by position", () =>
    Effect.gen(function*() {
      const requests = ["a/b", "c d"].map((sku) => ({ sku, marketplaceId: "ATVPDKIKX0DER", condition: "New" }))
      const results = yield* Batches.orFail(Batches.listingOffers(requests))
      assert.deepStrictEqual(results.map(({ SKU }) => SKU), ["a/b", "c d"])
      const [call] = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(PricingV0.getListingOffersBatch))
      assert.strictEqual(call!.body.requests![0]!.uri, "/products/pricing/v0/listings/a%2Fb/offers")
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(PricingV0.getListingOffersBatch, ({ body }) =>
        Effect.succeed({
          responses: body.requests!.map(({ uri }) => ({
            status: { statusCode: 200 },
            body: { payload: { ...offersFor(""), SKU: asinOf(uri) } }
          }))
        }))
    ))))

  it.effect("the same product at two prices has two estimates", () =>
    Effect.gen(function*() {
      const results = yield* Stream.runCollect(
        Batches.feesEstimates([feesFor("s", "p1"), feesFor("s", "p2"), feesFor("bad")])
      )
      const totals = results.map(({ result }) =>
        Result.isSuccess(result) ? result.success.TotalFeesEstimate?.Amount : result.failure.message
      )
      assert.deepStrictEqual(totals, [
        1,
        2,
        "Amazon returned no result for this item (400): InvalidParameterValue: bad sku"
      ])
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(Fees.getMyFeesEstimates, ({ body }) =>
        Effect.succeed(
          body.toReversed().map((request): Fees.FeesEstimateResult => {
            const identifier = request.FeesEstimateRequest!.Identifier
            return {
              FeesEstimateIdentifier: {
                IdType: request.IdType,
                IdValue: request.IdValue,
                SellerInputIdentifier: identifier
              },
              ...(identifier === "bad"
                ? {
                  Status: "ClientError",
                  Error: { Type: "Sender", Code: "InvalidParameterValue", Message: "bad sku", Detail: [] }
                }
                : {
                  Status: "Success",
                  FeesEstimate: {
                    TimeOfFeesEstimation: "2026-10-01T00:00:00Z",
                    TotalFeesEstimate: { CurrencyCode: "USD", Amount: identifier === "p1" ? 1 : 2 }
                  }
                })
            }
          })
        ))
    ))))

  it.effect("a Stream of requests is pulled on demand: no call is sent for results that are not consumed", () =>
    Effect.gen(function*() {
      const many = Stream.fromIterable(asins(1000)).pipe(
        Stream.map((asin) => ({ asin, marketplaceId: "ATVPDKIKX0DER", includedData: ["referencePrices"] }))
      )
      const first = yield* Batches.competitiveSummaries(many).pipe(Stream.take(3), Stream.runCollect)
      assert.deepStrictEqual(first.map(({ result }) => Result.getOrThrow(result).asin), asins(3))
      const calls = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.all)
      assert.strictEqual(calls.length, 1)
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(PricingCurrent.getCompetitiveSummary, ({ body }) =>
        Effect.succeed({
          responses: body.requests.map(({ asin, marketplaceId }) => ({
            status: { statusCode: 200 },
            body: { asin, marketplaceId }
          }))
        }))
    ))))

  it.effect("featuredOfferExpectedPrices sends 40 items in a call, and errors in a body are failures", () =>
    Effect.gen(function*() {
      const requests = Array.from({ length: 41 }, (_, index) => ({ sku: `s${index}`, marketplaceId: "ATVPDKIKX0DER" }))
      const results = yield* Stream.runCollect(Batches.featuredOfferExpectedPrices(requests))
      assert.deepStrictEqual(results.flatMap(({ request, result }) => Result.isFailure(result) ? [request.sku] : []), [
        "s7"
      ])
      const calls = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.all)
      assert.strictEqual(calls.length, 2)
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(PricingCurrent.getFeaturedOfferExpectedPriceBatch, ({ body }) =>
        Effect.succeed({
          responses: body.requests!.map(({ marketplaceId, sku }) => ({
            headers: {},
            status: { statusCode: 200 },
            request: { marketplaceId, sku },
            body: sku === "s7" ? { errors: [{ code: "NotFound", message: "no offer" }] } : {}
          }))
        }))
    ))))

  it.effect("the service has the functions of the module, without requirements", () =>
    Effect.gen(function*() {
      const batches = yield* Batches.Service
      const results: ReadonlyArray<PricingV0.GetOffersResult> = yield* Batches.orFail(
        batches.itemOffers(requestsFor(asins(2)))
      )
      assert.deepStrictEqual(results.map(({ ASIN }) => ASIN), asins(2))
    }).pipe(Effect.provide(Batches.layer.pipe(Layer.provide(SpApiTest.layer(
      SpApiTest.on(PricingV0.getItemOffersBatch, ({ body }) =>
        Effect.succeed({ responses: body.requests!.map((request) => responseTo(request)) }))
    ))))))
})
