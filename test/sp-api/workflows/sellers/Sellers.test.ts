import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Fiber, Layer, Redacted, Schema } from "effect"
import * as Api from "effect-sp-api/apis/Sellers"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import { AccessDenied } from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { HttpClient, HttpClientResponse } from "effect/http"
import { TestClock } from "effect/testing"
import { errorAnswer, fakeApi } from "../../support/fakeApi.ts"

const entry = (
  { countryCode, currency, domain, id, locale }: Pick<
    Marketplace.Marketplace,
    "countryCode" | "currency" | "domain" | "id" | "locale"
  >,
  participation: Api.Participation = { isParticipating: true, hasSuspendedListings: false }
): Api.MarketplaceParticipation => ({
  marketplace: {
    id,
    countryCode,
    name: `Amazon ${countryCode}`,
    defaultCurrencyCode: currency,
    defaultLanguageCode: locale,
    domainName: `www.${domain}`
  },
  participation,
  storeName: "Shop"
})

const suspended = { isParticipating: true, hasSuspendedListings: true }
const none = { isParticipating: false, hasSuspendedListings: false }
const participationOf = { active: undefined, suspended, none }

/** What Amazon lists for orders that come from elsewhere. */
const elsewhere = (id: string, name: string, domain: string) => {
  const { marketplace, ...rest } = entry(Marketplace.US)
  return { ...rest, marketplace: { ...marketplace, id, name, domainName: domain } }
}
const nonAmazon = elsewhere("A2ZV50J4W1RKNI", "Non-Amazon US", "sim1.stores.amazon.com")

/** The API with these entries. */
const listing = (...payload: ReadonlyArray<Api.MarketplaceParticipation>) =>
  SpApiTest.layer(SpApiTest.on(Api.getMarketplaceParticipations, () => Effect.succeed({ payload })))

const calls = Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(Api.getMarketplaceParticipations))

const countries = (all: ReadonlyArray<Sellers.Participation>) => all.map(({ countryCode }) => countryCode)

describe("Sellers", () => {
  it.effect("distinguishes where the seller sells, has suspended listings, and does not take part", () =>
    Effect.gen(function*() {
      const all = yield* Sellers.participations
      assert.deepStrictEqual(all.map(({ countryCode, isShop, status }) => [countryCode, status, isShop]), [
        ["FR", "none", true],
        ["IT", "suspended", true],
        ["DE", "active", true],
        ["US", "active", false]
      ])
      assert.deepStrictEqual(all[2], {
        id: Marketplace.DE.id,
        status: "active",
        isShop: true,
        countryCode: "DE",
        name: "Amazon DE",
        domain: "amazon.de",
        currency: "EUR",
        locale: "de_DE",
        storeName: "Shop"
      })
      assert.deepStrictEqual(countries(yield* Sellers.marketplaces), ["DE", "IT"])
      assert.strictEqual((yield* Sellers.firstMarketplace).id, Marketplace.DE.id)
    }).pipe(
      Effect.provide(
        listing(entry(Marketplace.FR, none), entry(Marketplace.IT, suspended), entry(Marketplace.DE), nonAmazon)
      )
    ))

  it.effect("counts a marketplace that is newer than this library, by its domain", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual((yield* Sellers.marketplaces).map(({ domain }) => domain), ["amazon.com.ng", "amazon.ch"])
    }).pipe(Effect.provide(listing(
      elsewhere("ANEW1", "Amazon.com.ng", "www.amazon.com.ng"),
      elsewhere("ANEW2", "Amazon.ch", "amazon.ch"),
      elsewhere("A1MQXOICRS2Z7M", "SI CA Prod Marketplace", "siprod.stores.amazon.ca"),
      elsewhere("AFAKE", "Other", "amazon.com.example.org")
    ))))

  it.effect("fails where the account takes part in no marketplace, and says what Amazon lists and what to check", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Sellers.firstMarketplace)
      assert(Sellers.isSellersError(error) && error.reason._tag === "NoMarketplace", `${error}`)
      assert.lengthOf(error.reason.participations, 2)
      assert.include(error.message, "Amazon lists FR (does not take part); Non-Amazon US (not a shop of Amazon's)")
      assert.include(error.message, "region of the client")
      assert.deepStrictEqual(yield* Sellers.marketplaces, [])
    }).pipe(Effect.provide(listing(entry(Marketplace.FR, none), nonAmazon))))

  it.effect("fails with NoMarketplace where Amazon lists nothing", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Sellers.firstMarketplace)
      assert.strictEqual(error._tag, "SellersError")
      assert.notInclude(error.message, "Amazon lists")
    }).pipe(Effect.provide(listing())))

  it.effect.prop(
    "keeps Amazon's order among marketplaces of the same status, whatever they are",
    [Schema.Array(Schema.Literals(["active", "suspended", "none"])).check(Schema.isMaxLength(23)), Schema.Int],
    ([statuses, start]) => {
      const entries = statuses.map((status, index) => ({
        status,
        of: Marketplace.all[(Math.abs(start % 23) + index) % 23]!
      }))
      const having = (status: Sellers.Status) => entries.filter((one) => one.status === status)
      return Effect.gen(function*() {
        const usable = yield* Sellers.marketplaces
        assert.deepStrictEqual(
          usable.map(({ id }) => id),
          [...having("active"), ...having("suspended")].map(({ of }) => of.id)
        )
      }).pipe(Effect.provide(listing(...entries.map(({ of, status }) => entry(of, participationOf[status])))))
    }
  )

  it.effect("asks Amazon once for concurrent and later callers, and again after an hour", () =>
    Effect.gen(function*() {
      yield* Effect.all([Sellers.participations, Sellers.marketplaces, Sellers.firstMarketplace], {
        concurrency: "unbounded"
      })
      yield* TestClock.adjust("59 minutes")
      yield* Sellers.marketplaces
      assert.lengthOf(yield* calls, 1)
      yield* TestClock.adjust("1 minute")
      yield* Sellers.marketplaces
      assert.lengthOf(yield* calls, 2)
      yield* Sellers.forget
      yield* Sellers.firstMarketplace
      assert.lengthOf(yield* calls, 3)
    }).pipe(Effect.provide(listing(entry(Marketplace.JP)))))

  it.effect("does not cache a failure, and has no marketplaces of its own where Amazon refuses", () => {
    let refusals = 0
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Sellers.firstMarketplace)
      assert(error._tag === "SpApiError" && error.reason._tag === "AccessDenied", `${error}`)
      assert.strictEqual((yield* Sellers.firstMarketplace).countryCode, "SG")
    }).pipe(Effect.provide(SpApiTest.layer(SpApiTest.on(Api.getMarketplaceParticipations, () =>
      refusals++ === 0
        ? SpApiTest.error(Api.getMarketplaceParticipations, new AccessDenied({ status: 403, errors: [] }))
        : Effect.succeed({ payload: [entry(Marketplace.SG)] })))))
  })

  it.effect("goes on for the others when the first caller is interrupted", () =>
    Effect.gen(function*() {
      const first = yield* Effect.forkChild(Sellers.firstMarketplace, { startImmediately: true })
      const second = yield* Effect.forkChild(Sellers.firstMarketplace, { startImmediately: true })
      yield* Fiber.interrupt(first)
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* Fiber.join(second)).countryCode, "US")
      assert.lengthOf(yield* calls, 1)
    }).pipe(Effect.provide(SpApiTest.layer(SpApiTest.on(Api.getMarketplaceParticipations, () =>
      Effect.delay(Effect.succeed({ payload: [entry(Marketplace.US)] }), "1 second"))))))

  it.effect("fails with ResponseInvalid for a response without payload, instead of no marketplaces", () =>
    Effect.gen(function*() {
      const api = fakeApi(() => Response.json({}))
      const error = yield* Effect.flip(Effect.provide(Sellers.marketplaces, api.layer()))
      assert.strictEqual(error.reason._tag, "ResponseInvalid")
    }))

  it.effect("returns the refusal of a vendor's account as Amazon sends it", () =>
    Effect.gen(function*() {
      const api = fakeApi(() => errorAnswer(403, "Unauthorized", "Access to requested resource is denied."))
      const error = yield* Effect.flip(Effect.provide(Sellers.firstMarketplace, api.layer()))
      assert(error._tag === "SpApiError")
      assert.strictEqual(error.reason._tag, "AccessDenied")
    }))

  it.effect("is a service with the same cache", () =>
    Effect.gen(function*() {
      const sellers = yield* Sellers.Service
      assert.deepStrictEqual(countries(yield* sellers.marketplaces), ["AU"])
      yield* Sellers.participations
      assert.lengthOf(yield* calls, 1)
      yield* sellers.forget
      assert.strictEqual((yield* sellers.firstMarketplace).currency, "AUD")
      assert.lengthOf(yield* sellers.participations, 1)
      assert.lengthOf(yield* calls, 2)
    }).pipe(Effect.provide(Layer.provideMerge(Sellers.layer, listing(entry(Marketplace.AU))))))
})

describe("Sellers of many accounts", () => {
  /** Each refresh token belongs to an account in one marketplace. */
  const countryOf = new Map([["Atzr|german", Marketplace.DE], ["Atzr|french", Marketplace.FR]])

  it.effect("caches each account for itself, and forgets it with a new authorization", () =>
    Effect.gen(function*() {
      const sent: Array<string> = []
      const http = Layer.succeed(
        HttpClient.HttpClient,
        HttpClient.make((request, url) =>
          Effect.sync(() => {
            if (url.host === "api.amazon.com") {
              const body = request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : ""
              const token = new URLSearchParams(body).get("refresh_token")
              return HttpClientResponse.fromWeb(
                request,
                Response.json({ access_token: `Atza-${token}`, token_type: "bearer", expires_in: 3600 })
              )
            }
            const token = request.headers["x-amz-access-token"]!.slice("Atza-".length)
            sent.push(token)
            return HttpClientResponse.fromWeb(request, Response.json({ payload: [entry(countryOf.get(token)!)] }))
          })
        )
      )
      const tokens = new Map([["a", "Atzr|german"], ["b", "Atzr|french"]])
      class Accounts extends SpApiAccounts.Service<Accounts>()("test/SellersAccounts", {
        lookup: (account: string) => Effect.sync(() => Redacted.make(tokens.get(account)!))
      }) {}
      const context = yield* Layer.build(
        Accounts.layer({
          region: "eu",
          clientId: "amzn1.application-oa2-client.test",
          clientSecret: Redacted.make("amzn1.oa2-cs.v1.test")
        }).pipe(Layer.provide(http))
      )
      const of = (account: string) =>
        Sellers.firstMarketplace.pipe(
          Effect.provide(Accounts.get(account)),
          Effect.provideContext(Context.pick(Accounts)(context)),
          Effect.map(({ countryCode }) => countryCode)
        )
      const all = yield* Effect.forEach(["a", "b", "a", "b"], of)
      assert.deepStrictEqual(all, ["DE", "FR", "DE", "FR"])
      assert.deepStrictEqual(sent, ["Atzr|german", "Atzr|french"])
      // The account is authorized again, by another seller.
      tokens.set("a", "Atzr|french")
      yield* Effect.provideContext(Accounts.invalidate("a"), Context.pick(Accounts)(context))
      assert.deepStrictEqual(yield* Effect.forEach(["a", "b"], of), ["FR", "FR"])
      assert.lengthOf(sent, 3)
    }))
})
