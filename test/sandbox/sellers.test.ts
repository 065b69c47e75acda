/**
 * Many sellers of one sandbox, by raw HTTP: each with a world, tokens and rate limits of its own.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { HttpClient, HttpClientRequest } from "effect/http"
import { gunzipSync } from "node:zlib"
import { act, call, send } from "./support.ts"

const many = Sandbox.layerHttpClient({ sellers: 200, ordersPerSeller: 20 })

const loginWith = (refreshToken: string) =>
  Effect.gen(function*() {
    const { credentials, url } = yield* Sandbox.Sandbox
    return yield* send("POST", `${url}/auth/o2/token`, {
      form: {
        grant_type: "refresh_token",
        client_id: credentials.clientId,
        client_secret: Redacted.value(credentials.clientSecret),
        refresh_token: refreshToken
      }
    })
  })

/** The second and the third seller of a region, and an access token of each. */
const two = (region = "na") =>
  Effect.gen(function*() {
    const { credentialsOf, world } = yield* Sandbox.Sandbox
    const [, ...others] = (yield* world.sellers).filter((seller) => seller.region === region)
    return yield* Effect.forEach(others.slice(0, 2), (seller) =>
      Effect.map(
        loginWith(Redacted.value(credentialsOf(seller.id).refreshToken)),
        ({ json }) => ({ seller, token: json.access_token as string })
      ))
  })

const ordersOf = (token: string, marketplaceId = "ATVPDKIKX0DER") =>
  Effect.map(
    call("GET", `/orders/v0/orders?MarketplaceIds=${marketplaceId}&CreatedAfter=2026-01-01T00:00:00Z`, { token }),
    ({ json }) =>
      (json.payload.Orders as ReadonlyArray<{ readonly AmazonOrderId: string }>)
        .map(({ AmazonOrderId }) => AmazonOrderId)
  )

const order = (id: string, token: string) => call("GET", `/orders/v0/orders/${id}`, { token })

describe("200 sellers", () => {
  it.effect("are spread over the regions, follow from the seed, and begin with those of a sandbox of three", () =>
    Effect.gen(function*() {
      const identities = (options: Sandbox.Options) =>
        Effect.gen(function*() {
          const { credentialsOf, world } = yield* Sandbox.Sandbox
          return (yield* world.sellers).map(({ id, name, region }) =>
            [id, name, region, Redacted.value(credentialsOf(id).refreshToken)] as const
          )
        }).pipe(Effect.provide(Sandbox.layerHttpClient(options)))
      const all = yield* identities({ sellers: 200 })
      assert.deepStrictEqual(yield* identities({ sellers: 200 }), all)
      assert.deepStrictEqual(yield* identities({}), all.slice(0, 3))
      for (const part of [0, 1, 3]) assert.strictEqual(new Set(all.map((seller) => seller[part])).size, 200)
      assert.deepStrictEqual(
        Object.values(Object.groupBy(all, ([, , region]) => region)).map((of) => of?.length),
        [67, 67, 66]
      )
      assert.notDeepEqual(yield* identities({ sellers: 200, seed: 2 }), all)
    }))

  it.effect("read their own results of feeds, reports and queries that they created at the same time", () =>
    Effect.gen(function*() {
      const client = yield* HttpClient.HttpClient
      const created = yield* Effect.forEach(yield* two(), ({ seller, token }, index) =>
        Effect.gen(function*() {
          const upload = yield* call("POST", "/feeds/2021-06-30/documents", {
            token,
            json: { contentType: "text/xml" }
          })
          const carton = "<CartonContentsRequest><ShipmentId>FBA1</ShipmentId></CartonContentsRequest>"
          const header =
            "<Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>M</MerchantIdentifier></Header>" +
            "<MessageType>CartonContentsRequest</MessageType>"
          const messages = Array.from(
            { length: index + 1 },
            (_, n) => `<Message><MessageID>${n + 1}</MessageID>${carton}</Message>`
          )
          yield* client.execute(
            HttpClientRequest.put(upload.json.url as string).pipe(HttpClientRequest.bodyText(
              `<AmazonEnvelope>${header}${messages.join("")}</AmazonEnvelope>`,
              "text/xml"
            ))
          )
          const marketplaceIds = seller.marketplaces.slice(0, 1).map(({ id }) => id)
          const feed = yield* call("POST", "/feeds/2021-06-30/feeds", {
            token,
            json: {
              feedType: "POST_FBA_INBOUND_CARTON_CONTENTS",
              marketplaceIds,
              inputFeedDocumentId: upload.json.feedDocumentId
            }
          })
          const report = yield* call("POST", "/reports/2021-06-30/reports", {
            token,
            json: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds }
          })
          const query = yield* call("POST", "/dataKiosk/2023-11-15/queries", {
            token,
            json: {
              query: `{analytics_salesAndTraffic_2024_04_24{salesAndTrafficByDate(startDate:"2026-01-01" ` +
                `endDate:"2026-11-30" aggregateBy:MONTH marketplaceIds:["${marketplaceIds[0]}"])` +
                "{startDate sales{orderedProductSales{amount}}}}}"
            }
          })
          return { token, feed: feed.json.feedId, report: report.json.reportId, query: query.json.queryId }
        }))
      yield* act("clock/advance", { by: "10 minutes" })
      const results = yield* Effect.forEach(created, ({ feed, query, report, token }) =>
        Effect.gen(function*() {
          const got = (target: string) => Effect.map(call("GET", target, { token }), ({ json }) => json)
          const file = (url: string) =>
            Effect.flatMap(
              client.get(url),
              (response) => Effect.map(response.arrayBuffer, (bytes) => Buffer.from(bytes))
            )
          const { resultFeedDocumentId } = yield* got(`/feeds/2021-06-30/feeds/${feed}`)
          const { reportDocumentId } = yield* got(`/reports/2021-06-30/reports/${report}`)
          const { dataDocumentId } = yield* got(`/dataKiosk/2023-11-15/queries/${query}`)
          const documents = [
            yield* got(`/feeds/2021-06-30/documents/${resultFeedDocumentId}`),
            yield* got(`/reports/2021-06-30/documents/${encodeURIComponent(reportDocumentId)}`)
          ]
          const data = yield* got(`/dataKiosk/2023-11-15/documents/${dataDocumentId}`)
          const [result, rows] = yield* Effect.forEach(documents, ({ url }) => file(url))
          return [
            gunzipSync(result!).toString(),
            gunzipSync(rows!).toString(),
            (yield* file(data.documentUrl)).toString()
          ]
        }))
      const [a, b] = results
      assert.include(a![0], "<MessagesProcessed>1<")
      assert.include(b![0], "<MessagesProcessed>2<")
      assert.notStrictEqual(a![1], b![1])
      assert.notStrictEqual(a![2], b![2], a![2])
    }).pipe(Effect.provide(many)))

  it.effect("do not see each other's orders", () =>
    Effect.gen(function*() {
      const [a, b] = yield* two()
      const ordersOfA = yield* ordersOf(a!.token)
      const ordersOfB = yield* ordersOf(b!.token)
      assert.isAbove(ordersOfA.length, 0)
      assert.isAbove(ordersOfB.length, 0)
      assert.deepStrictEqual(ordersOfA.filter((id) => ordersOfB.includes(id)), [])
      assert.strictEqual((yield* order(ordersOfA[0]!, a!.token)).status, 200)
      assert.strictEqual((yield* order(ordersOfA[0]!, b!.token)).status, 404)
      // What comes in goes to the one it is for.
      const { json } = yield* act("world/orders/add", { sellerId: b!.seller.id })
      assert.strictEqual((yield* order(json.id, b!.token)).status, 200)
      assert.strictEqual((yield* order(json.id, a!.token)).status, 404)
    }).pipe(Effect.provide(many)))

  it.effect("have tokens that open no other seller, and lose them alone", () =>
    Effect.gen(function*() {
      const { credentialsOf } = yield* Sandbox.Sandbox
      const [a, b] = yield* two("eu")
      const mine = ({ json }: { readonly json: any }) =>
        json.payload.map(({ storeName }: { readonly storeName: string }) => storeName)
      const participations = "/sellers/v1/marketplaceParticipations"
      const namesOfA = mine(yield* call("GET", participations, { token: a!.token }))
      assert.notDeepEqual(mine(yield* call("GET", participations, { token: b!.token })), namesOfA)
      yield* act("authorization/revoke", { sellerId: a!.seller.id })
      assert.strictEqual((yield* call("GET", participations, { token: a!.token })).status, 403)
      assert.strictEqual((yield* call("GET", participations, { token: b!.token })).status, 200)
      const refreshed = yield* Effect.forEach([a!, b!], ({ seller }) =>
        loginWith(Redacted.value(credentialsOf(seller.id).refreshToken)))
      assert.deepStrictEqual(
        refreshed.map(({ status }) =>
          status
        ),
        [400, 200]
      )
    }).pipe(Effect.provide(many)))

  it.effect("have rate limits of their own", () =>
    Effect.gen(function*() {
      const [a, b] = yield* two()
      const statuses = (token: string) =>
        Effect.forEach([1, 2, 3], () => Effect.map(order("111-0000000-0000000", token), ({ status }) => status))
      assert.deepStrictEqual(yield* statuses(a!.token), [404, 404, 429])
      assert.deepStrictEqual(yield* statuses(b!.token), [404, 404, 429])
    }).pipe(Effect.provide(Sandbox.layerHttpClient({
      sellers: 12,
      usagePlanOverrides: { "ordersV0.getOrder": { rate: 0.01, burst: 2 } }
    }))))

  it.effect("are made when they are called first, whatever happened before to the catalogue", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const [a, b] = yield* two()
      const untouched = Effect.map(world.sellers, (sellers) => sellers.filter(({ untouched }) => untouched).length)
      assert.strictEqual(yield* untouched, 200)
      // A new product in the catalogue of all.
      const created = yield* call(
        "PUT",
        `/listings/2021-08-01/items/${a!.seller.id}/NEW-1?marketplaceIds=ATVPDKIKX0DER`,
        {
          token: a!.token,
          json: {
            productType: "SHOES",
            requirements: "LISTING_PRODUCT_ONLY",
            attributes: {
              item_name: [{ value: "Trail Shoe", language_tag: "en_US" }],
              brand: [{ value: "Northfold", language_tag: "en_US" }],
              condition_type: [{ value: "new_new" }]
            }
          }
        }
      )
      assert.strictEqual(created.json.status, "ACCEPTED", created.text)
      yield* world.advance("1 hour")
      assert.isTrue((yield* world.seller(a!.seller.id)).listings.has("NEW-1"))
      assert.strictEqual(yield* untouched, 199)
      assert.lengthOf([...(yield* world.seller(b!.seller.id)).listings], 60)
      assert.strictEqual(yield* untouched, 198)
      // The page counts some of those that were not called.
      const { json } = yield* Effect.flatMap(Sandbox.Sandbox, ({ url }) => send("GET", `${url}/_sandbox/state`))
      assert.lengthOf(json.sellers, 200)
      assert.strictEqual(yield* untouched, 190)
    }).pipe(Effect.provide(Sandbox.layerHttpClient({ sellers: 200, ordersPerSeller: 20, limits: "off" }))))

  it.effect("are in the variables of the command, each with its refresh token", () =>
    Effect.gen(function*() {
      const { credentialsOf, environment, world } = yield* Sandbox.Sandbox
      const variables = yield* environment
      for (const region of ["na", "eu", "fe"]) {
        const ids = (yield* world.sellers).filter((seller) => seller.region === region).map(({ id }) => id)
        assert.deepStrictEqual(
          JSON.parse(variables[`SPAPI_${region.toUpperCase()}_SELLERS`]!),
          Object.fromEntries(ids.map((id) => [id, Redacted.value(credentialsOf(id).refreshToken)]))
        )
      }
      assert.strictEqual(variables["SPAPI_SELLERS"], variables["SPAPI_NA_SELLERS"])
    }).pipe(Effect.provide(many)))

  it.effect("are generated for a world that names none, and those of a world that names some", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      assert.lengthOf(yield* world.sellers, 9)
      yield* world.import({ sellers: [{ region: "eu" }, { region: "eu" }] })
      assert.deepStrictEqual((yield* world.sellers).map(({ region }) => region), ["eu", "eu", "na", "fe"])
      yield* world.import({ products: [{ sku: "MUG-1" }] })
      assert.deepStrictEqual(
        (yield* world.sellers).map(({ listings }) => [...listings.keys()]),
        Array.from({ length: 9 }, () => ["MUG-1"])
      )
    }).pipe(Effect.provide(Sandbox.layerHttpClient({ sellers: 9, world: { products: [{ sku: "CUP-1" }] } }))))
})

describe("a control that names a seller", () => {
  it.effect("leaves the others alone: faults, stubs, outcomes, orders, prices and verification", () =>
    Effect.gen(function*() {
      const { outcomes, world } = yield* Sandbox.Sandbox
      const [a, b] = yield* two()
      const sellerId = b!.seller.id
      const target = "/sellers/v1/account"
      const both = Effect.forEach(
        [a!, b!],
        ({ token }) => Effect.map(call("GET", target, { token }), ({ status }) => status)
      )
      yield* act("faults/add", { kind: "failure", sellerId })
      assert.deepStrictEqual(yield* both, [200, 500])
      assert.deepStrictEqual(yield* both, [200, 200])
      yield* act("stubs/add", { operation: "sellers.getAccount", sellerId, response: { status: 418 } })
      assert.deepStrictEqual(yield* both, [200, 418])
      assert.deepStrictEqual((yield* act("verify", { operation: "sellers.getAccount", sellerId, exactly: 3 })).json, {
        matched: 3
      })
      assert.include(
        (yield* act("verify", { operation: "sellers.getAccount", sellerId: a!.seller.id, status: 418 })).text,
        "status is 200, not 418"
      )
      yield* outcomes.force({ of: "report", outcome: "CANCELLED", sellerId })
      const report = ({ token }: { readonly token: string }) =>
        Effect.gen(function*() {
          const json = { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: ["ATVPDKIKX0DER"] }
          const created = yield* call("POST", "/reports/2021-06-30/reports", { token, json })
          yield* world.advance("1 minute")
          return (yield* call("GET", `/reports/2021-06-30/reports/${created.json.reportId}`, { token })).json
            .processingStatus
        })
      assert.deepStrictEqual([yield* report(a!), yield* report(b!)], ["DONE", "CANCELLED"])
      const added = (yield* act("world/orders/add", { sellerId, channel: "MFN" })).json.id
      assert.include((yield* act("world/orders/cancel", { id: added, sellerId: a!.seller.id })).text, "does not exist")
      assert.strictEqual((yield* act("world/orders/cancel", { id: added, sellerId })).status, 200)
      const [sku, listing] = [...b!.seller.listings].find(([, { offers }]) => offers.has("ATVPDKIKX0DER"))!
      const before = a!.seller.listings.get(sku)?.offers.get("ATVPDKIKX0DER")?.price
      yield* world.setPrice(sku, "ATVPDKIKX0DER", 4711, sellerId)
      assert.strictEqual(listing.offers.get("ATVPDKIKX0DER")!.price, 4711)
      assert.strictEqual(a!.seller.listings.get(sku)?.offers.get("ATVPDKIKX0DER")?.price, before)
    }).pipe(Effect.provide(many)))

  it.effect("strikes the access token of that seller at Login with Amazon", () =>
    Effect.gen(function*() {
      const { credentialsOf, world } = yield* Sandbox.Sandbox
      const ids = (yield* world.sellers).slice(0, 2).map(({ id }) => id)
      yield* act("faults/add", { kind: "unavailable", on: "lwa", sellerId: ids[1], times: "always" })
      const statuses = yield* Effect.forEach(ids, (id) =>
        Effect.map(loginWith(Redacted.value(credentialsOf(id).refreshToken)), ({ status }) => status))
      assert.deepStrictEqual(statuses, [200, 503])
    }).pipe(Effect.provide(many)))

  it.effect("refuses a seller that does not exist, and what contradicts it", () =>
    Effect.gen(function*() {
      const [a] = yield* two()
      const sellerId = a!.seller.id
      const near = `${sellerId.slice(0, -1)}-`
      for (
        const [action, body] of [
          ["faults/add", { kind: "failure" }],
          ["stubs/add", { operation: "sellers.getAccount", response: {} }],
          ["verify", { operation: "sellers.getAccount" }],
          ["outcomes/force", { of: "report", outcome: "FATAL" }],
          ["world/orders/add", {}],
          ["world/orders/cancel", { id: "1" }],
          ["authorization/revoke", {}],
          ["notifications/trigger", { type: "ORDER_CHANGE" }]
        ] as const
      ) {
        const refused = yield* act(action, { ...body, sellerId: near })
        assert.strictEqual(refused.status, 400, action)
        assert.include(refused.json.message, `${near} does not exist. Did you mean ${sellerId}?`, action)
      }
      const contradicts = (yield* act("world/orders/add", { sellerId, region: "eu" })).json.message
      assert.include(contradicts, `${sellerId} is in the region na, not eu`)
      const document = (yield* act("faults/add", { kind: "slow", on: "document", sellerId })).json.message
      assert.include(document, "sellerId applies to operations and lwa only")
    }).pipe(Effect.provide(many)))

  it.effect("triggers and sends notifications of that seller alone", () =>
    Effect.gen(function*() {
      const { trigger } = yield* Sandbox.Sandbox
      const [a, b] = yield* two()
      yield* trigger({ type: "ORDER_CHANGE", sellerId: a!.seller.id })
      yield* trigger({ type: "ORDER_CHANGE", sellerId: b!.seller.id })
      const { json } = yield* act("notifications/emit", { type: "ORDER_CHANGE", sellerId: b!.seller.id })
      assert.lengthOf(json.notificationIds, 1)
    }).pipe(Effect.provide(many)))
})
