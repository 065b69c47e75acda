import { assert, describe, it } from "@effect/vitest"
import { Effect, Result, Stream } from "effect"
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

const answerTo = (
  request: PricingV0.ItemOffersRequest,
  answer: Partial<PricingV0.ItemOffersResponse> = {}
): PricingV0.ItemOffersResponse => ({
  status: { statusCode: 200 },
  body: { payload: offersFor(asinOf(request.uri)) },
  request: { MarketplaceId: request.MarketplaceId, ItemCondition: request.ItemCondition, Asin: asinOf(request.uri) },
  ...answer
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
  it.effect("45 items go out as 20, 20 and 5, and the answers keep the order of the requests", () =>
    Effect.gen(function*() {
      const all = asins(45)
      const answers = yield* Stream.runCollect(Batches.itemOffers(requestsFor(all)))
      assert.deepStrictEqual(answers.map(({ request }) => request.asin), all)
      assert.deepStrictEqual(answers.map(({ result }) => Result.getOrThrow(result).ASIN), all)
      const calls = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(PricingV0.getItemOffersBatch))
      assert.deepStrictEqual(calls.map(({ body }) => body.requests?.length), [20, 20, 5])
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(PricingV0.getItemOffersBatch, ({ body }) =>
        // Amazon does not promise any order.
        Effect.succeed({ responses: body.requests!.map((request) => answerTo(request)).reverse() }))
    ))))

  it("what failed of an item names every culprit: details, and how many errors there are beyond those shown", () => {
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

  it.effect("one item that fails leaves the others alone, and a forgotten one fails too", () =>
    Effect.gen(function*() {
      const answers = yield* Stream.runCollect(Batches.itemOffers(requestsFor(["GOOD1", "BAD", "LOST", "GOOD2"])))
      assert.deepStrictEqual(answers.map(({ result }) => Result.isSuccess(result)), [true, false, false, true])
      const [, bad, lost] = answers.map(({ result }) => Result.isFailure(result) ? result.failure : undefined)
      assert.include(bad!.message, "(400): InvalidInput: no such ASIN")
      assert.include(lost!.message, "no result")
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(PricingV0.getItemOffersBatch, ({ body }) =>
        Effect.succeed({
          responses: body.requests!.filter(({ uri }) => asinOf(uri) !== "LOST").map((request) =>
            asinOf(request.uri) === "BAD"
              ? answerTo(request, {
                status: { statusCode: 400 },
                body: { errors: [{ code: "InvalidInput", message: "no such ASIN" }] }
              })
              : answerTo(request)
          )
        }))
    ))))

  it.effect("a call that fails as a whole fails its own items only", () => {
    let calls = 0
    return Effect.gen(function*() {
      const answers = yield* Stream.runCollect(Batches.itemOffers(requestsFor(asins(45))))
      const failed = answers.map(({ result }, index) => Result.isFailure(result) ? index : -1).filter((index) =>
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
          : Effect.succeed({ responses: body.requests!.map((request) => answerTo(request)) }))
    )))
  })

  it.effect("a missing role ends the Stream at once, as every call would fail alike", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Stream.runDrain(Batches.itemOffers(requestsFor(asins(45)))))
      assert.strictEqual(error.reason._tag, "AccessDenied")
      const calls = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.all)
      assert.strictEqual(calls.length, 1)
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(PricingV0.getItemOffersBatch, () =>
        SpApiTest.error(PricingV0.getItemOffersBatch, new AccessDenied({ status: 403, errors: [] })))
    ))))

  it.effect("a SKU with a slash is one segment of its uri, and answers without a name are told by their place", () =>
    Effect.gen(function*() {
      const requests = ["a/b", "c d"].map((sku) => ({ sku, marketplaceId: "ATVPDKIKX0DER", condition: "New" }))
      const answers = yield* Batches.orFail(Batches.listingOffers(requests))
      assert.deepStrictEqual(answers.map(({ SKU }) => SKU), ["a/b", "c d"])
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

  it.effect("the same product at two prices gets each its own estimate", () =>
    Effect.gen(function*() {
      const answers = yield* Stream.runCollect(
        Batches.feesEstimates([feesFor("s", "p1"), feesFor("s", "p2"), feesFor("bad")])
      )
      const totals = answers.map(({ result }) =>
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

  it.effect("a Stream of requests is taken as it comes: nothing is asked for that nobody reads", () =>
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

  it.effect("expected prices: 40 in a call, and errors inside a body are failures", () =>
    Effect.gen(function*() {
      const requests = Array.from({ length: 41 }, (_, index) => ({ sku: `s${index}`, marketplaceId: "ATVPDKIKX0DER" }))
      const answers = yield* Stream.runCollect(Batches.featuredOfferExpectedPrices(requests))
      assert.deepStrictEqual(answers.flatMap(({ request, result }) => Result.isFailure(result) ? [request.sku] : []), [
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
})
