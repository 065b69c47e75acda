import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber, Layer } from "effect"
import * as Definitions from "effect-sp-api/apis/DefinitionsProductTypes_2020_09_01"
import * as Api from "effect-sp-api/apis/ListingsItems_2021_08_01"
import { NotFound } from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as Listings from "effect-sp-api/workflows/Listings"
import { HttpClient, HttpClientResponse } from "effect/http"
import { TestClock } from "effect/testing"
import { createHash } from "node:crypto"
import * as JumpingClock from "../../support/jumpingClock.ts"

const marketplaceId = "A1PA6795UKMFR9"

const stringAttribute = (extra: object = {}) => ({
  type: "array",
  selectors: ["marketplace_id", "language_tag"],
  minUniqueItems: 1,
  maxUniqueItems: 1,
  items: {
    type: "object",
    required: ["value", "marketplace_id"],
    additionalProperties: false,
    properties: {
      value: { type: "string", minLength: 2, maxUtf8ByteLength: 10, editable: true, hidden: false, ...extra },
      language_tag: { $ref: "#/$defs/language_tag" },
      marketplace_id: { $ref: "#/$defs/marketplace_id" }
    }
  }
})

/** A small product type with every kind of rule that Amazon's schemas have. */
const schema = {
  $schema: "https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1",
  $id: "https://schemas.amazon.com/selling-partners/definitions/product-types/schema/v1/LAMP",
  $defs: {
    marketplace_id: { type: "string", enum: [marketplaceId] },
    language_tag: { type: "string", enum: ["de_DE", "en_GB"] }
  },
  type: "object",
  required: ["item_name"],
  additionalProperties: false,
  properties: {
    item_name: stringAttribute(),
    bullet_point: { ...stringAttribute(), maxUniqueItems: 2 },
    bulb: {
      type: "array",
      items: {
        type: "object",
        properties: { value: { anyOf: [{ type: "string", enum: ["LED", "HALOGEN"] }, { type: "number", minimum: 1 }] } }
      }
    },
    voltage: stringAttribute()
  },
  // oxlint-disable-next-line no-thenable
  allOf: [{ if: { required: ["bulb"] }, then: { required: ["voltage"] } }]
}

const value = (value: unknown, more: object = {}) => ({ value, marketplace_id: marketplaceId, ...more })

const link = (
  checksum: string,
  url = `https://bucket.s3.amazonaws.com/${checksum}?X-Amz-Signature=secret`
): Definitions.SchemaLink => ({
  checksum,
  link: { resource: url, verb: "GET" }
})

const definition = (checksum: string): Definitions.ProductTypeDefinition => ({
  schema: link(checksum),
  requirements: "LISTING",
  requirementsEnforced: "ENFORCED",
  propertyGroups: {},
  locale: "de_DE",
  marketplaceIds: [marketplaceId],
  productType: "LAMP",
  displayName: "Lamp",
  productTypeVersion: { version: "1", latest: true }
})

/** S3, which records the requested URLs. */
const s3 = (body: string = JSON.stringify(schema), status = 200) => {
  const urls: Array<string> = []
  const layer = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request) =>
      Effect.sync(() => {
        urls.push(request.url)
        return HttpClientResponse.fromWeb(request, new Response(body, { status }))
      })
    )
  )
  return { urls, layer: Listings.ProductTypes.layer().pipe(Layer.provide(layer)) }
}

const submission = (response: Partial<Api.ListingsItemSubmissionResponse> = {}) =>
  Effect.succeed<Api.ListingsItemSubmissionResponse>({
    sku: "LAMP-1",
    status: "ACCEPTED",
    submissionId: "s1",
    ...response
  })

const stubs = (response: Partial<Api.ListingsItemSubmissionResponse> = {}, checksum = () => "c1") => [
  SpApiTest.on(Definitions.getDefinitionsProductType, () => Effect.succeed(definition(checksum()))),
  SpApiTest.on(
    Api.putListingsItem,
    ({ mode }) => submission(mode === undefined ? response : { status: "VALID", ...response })
  ),
  SpApiTest.on(Api.patchListingsItem, () => submission(response)),
  SpApiTest.on(Api.deleteListingsItem, () => submission(response))
]

const key: Listings.ListingKey = { sellerId: "A1", sku: "LAMP-1", marketplaceId }

const lamp = (attributes: { readonly [name: string]: unknown }): Listings.PutInput => ({
  ...key,
  productType: "LAMP",
  attributes
})

const valid = { item_name: [value("Lampe", { language_tag: "de_DE" })] }

const sent = Effect.map(
  Effect.flatMap(SpApiTest.Calls, (calls) => calls.all),
  (all) => all.map(({ operation }) => operation.split(".")[1]).filter((name) => name !== "getDefinitionsProductType")
)

const issuesFor = (attributes: { readonly [name: string]: unknown }) =>
  Effect.map(Listings.validate(lamp(attributes)), (issues) => issues.map(({ message, path }) => `${path} ${message}`))

describe("Listings.validate", () => {
  const layer = Layer.merge(s3().layer, SpApiTest.layer(...stubs()))

  it.effect("valid attributes have no issues", () =>
    Effect.map(
      issuesFor({ ...valid, bulb: [{ value: "LED" }, { value: 3 }], voltage: [value("230")] }),
      (issues) => assert.deepStrictEqual(issues, [])
    ).pipe(Effect.provide(layer)))

  it.effect.each<[string, { readonly [name: string]: unknown }, ReadonlyArray<string>]>([
    ["a missing attribute", {}, ["item_name is missing"]],
    ["a missing property", { item_name: [{ marketplace_id: marketplaceId }] }, ["item_name[0].value is missing"]],
    ["an unknown attribute", { ...valid, itemname: [] }, ["itemname is not known to this product type"]],
    ["a foreign marketplace", { item_name: [{ value: "Lampe", marketplace_id: "X" }] }, [
      `item_name[0].marketplace_id must be one of "${marketplaceId}"`
    ]],
    ["a string that is short enough in characters but not in bytes", { item_name: [value("ääääää")] }, [
      "item_name[0].value is longer than 10 bytes of UTF-8"
    ]],
    ["a string that is too short", { item_name: [value("x")] }, ["item_name[0].value is shorter than 2 characters"]],
    ["two values for one marketplace and language", { item_name: [value("aa"), value("bb")] }, [
      "item_name has more than 1 item for the same marketplace_id and language_tag"
    ]],
    ["a value that matches no branch of a choice", { ...valid, bulb: [{ value: "GAS" }], voltage: [value("230")] }, [
      "bulb[0].value must be one of \"LED\", \"HALOGEN\", or must be of type number"
    ]],
    ["what another attribute requires", { ...valid, bulb: [{ value: "LED" }] }, ["voltage is missing"]]
  ])(
    "%s is an issue with its path",
    ([, attributes, expected]) =>
      Effect.map(issuesFor(attributes), (issues) => assert.deepStrictEqual(issues, expected)).pipe(
        Effect.provide(layer)
      )
  )

  it.effect("values of several languages are counted separately", () =>
    Effect.map(
      issuesFor({ item_name: [value("aa", { language_tag: "de_DE" }), value("bb", { language_tag: "en_GB" })] }),
      (issues) => assert.deepStrictEqual(issues, [])
    ).pipe(Effect.provide(layer)))
})

describe("Listings.ProductTypes", () => {
  it.effect("a definition is requested once an hour for each product type and marketplace", () =>
    Effect.gen(function*() {
      const requests = Effect.map(
        Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(Definitions.getDefinitionsProductType)),
        (all) => all.length
      )
      yield* Effect.repeat(Listings.validate(lamp(valid)), { times: 9 })
      assert.strictEqual(yield* requests, 1)
      yield* Listings.validate({ ...lamp(valid), productType: "CHAIR" })
      assert.strictEqual(yield* requests, 2)
      yield* TestClock.adjust("61 minutes")
      yield* Listings.validate(lamp(valid))
      assert.strictEqual(yield* requests, 3)
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))

  it.effect("a definition is used for an hour of elapsed time, also when the wall clock is set back", () =>
    Effect.gen(function*() {
      const { clock, jump } = yield* JumpingClock.make
      const requests = Effect.map(
        Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(Definitions.getDefinitionsProductType)),
        (all) => all.length
      )
      const validate = Effect.provideService(Listings.validate(lamp(valid)), Clock.Clock, clock)
      yield* validate
      jump(-86_400_000)
      yield* TestClock.adjust("59 minutes")
      yield* validate
      assert.strictEqual(yield* requests, 1)
      yield* TestClock.adjust("2 minutes")
      yield* Effect.all([validate, validate], { concurrency: 2 })
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))

  it.effect("a schema is downloaded once for each checksum, whatever its link is", () => {
    const { layer, urls } = s3()
    let checksum = "c1"
    return Effect.gen(function*() {
      yield* Effect.all(Array.from({ length: 5 }, () => Listings.validate(lamp(valid))), { concurrency: 5 })
      assert.strictEqual(urls.length, 1)
      yield* TestClock.adjust("61 minutes")
      yield* Listings.validate(lamp(valid))
      assert.strictEqual(urls.length, 1)
      checksum = "c2"
      yield* TestClock.adjust("61 minutes")
      yield* Listings.validate(lamp(valid))
      assert.strictEqual(urls.length, 2)
    }).pipe(Effect.provide([layer, SpApiTest.layer(...stubs({}, () => checksum))]))
  })

  it.effect.each([["<html>", 200], ["[]", 200], [JSON.stringify({ type: "no type" }), 200]] as const)(
    "a file that is not a schema fails with SchemaUnreadable, and the listing can be sent unchecked: %s",
    ([body]) =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(Listings.put(lamp(valid)))
        assert.strictEqual(error.reason._tag, "SchemaUnreadable")
        assert.include(error.message, "{ validate: false }")
        assert.deepStrictEqual(yield* sent, [])
        yield* Listings.put(lamp(valid), { validate: false })
        assert.deepStrictEqual(yield* sent, ["putListingsItem"])
      }).pipe(Effect.provide([s3(body).layer, SpApiTest.layer(...stubs())]))
  )

  it.effect("an expired link is an SpApiError without the link, after one newer definition was requested", () => {
    const { layer, urls } = s3("<Error/>", 403)
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Listings.validate(lamp(valid)))
      assert.strictEqual(error.reason._tag, "AccessDenied")
      assert.notInclude(JSON.stringify(error) + String(error), "secret")
      assert.strictEqual(urls.length, 2)
    }).pipe(Effect.provide([layer, SpApiTest.layer(...stubs())]))
  })

  const md5 = (content: string) => createHash("md5").update(content).digest("base64")

  it.effect("a schema that was damaged on the way is not used: its MD5 is not the checksum", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Listings.validate(lamp(valid)))
      assert.strictEqual(error.reason._tag, "SchemaUnreadable")
      assert.include(error.message, "checksum")
    }).pipe(Effect.provide([
      s3(`${JSON.stringify(schema)} `).layer,
      SpApiTest.layer(...stubs({}, () => md5(JSON.stringify(schema))))
    ])))

  it.effect("the checksum includes a byte order mark", () => {
    const body = `\uFEFF${JSON.stringify(schema)}`
    return Effect.map(Listings.validate(lamp(valid)), (issues) => assert.deepStrictEqual(issues, [])).pipe(
      Effect.provide([s3(body).layer, SpApiTest.layer(...stubs({}, () => md5(body)))])
    )
  })

  it.effect("a link that leads to a newer schema causes one request for a newer definition", () => {
    const { layer, urls } = s3()
    const checksums = [md5("what it was"), md5(JSON.stringify(schema))]
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* Listings.validate(lamp(valid)), [])
      assert.strictEqual(urls.length, 2)
      assert.deepStrictEqual(yield* Listings.validate(lamp(valid)), [])
      assert.strictEqual(urls.length, 2)
    }).pipe(Effect.provide([layer, SpApiTest.layer(...stubs({}, () => checksums.shift() ?? "none"))]))
  })

  it.effect("a caller that is interrupted does not interrupt the download of others", () => {
    const { layer, urls } = s3()
    return Effect.gen(function*() {
      const first = yield* Effect.forkChild(Listings.validate(lamp(valid)))
      const second = yield* Effect.forkChild(Listings.validate(lamp(valid)))
      yield* Effect.yieldNow
      yield* Fiber.interrupt(first)
      assert.deepStrictEqual(yield* Fiber.join(second), [])
      assert.isAtMost(urls.length, 2)
    }).pipe(Effect.provide([layer, SpApiTest.layer(...stubs())]))
  })

  it.effect("versions, requirements and languages have separate definitions", () =>
    Effect.gen(function*() {
      const input = { productType: "LAMP", marketplaceId }
      yield* Listings.productType({
        ...input,
        productTypeVersion: "RELEASE_CANDIDATE",
        requirementsEnforced: "NOT_ENFORCED"
      })
      yield* Listings.productType({ ...input, requirements: "LISTING_OFFER_ONLY" })
      yield* Listings.productType({ ...input, locale: "en_GB" })
      const requests = yield* Effect.flatMap(
        SpApiTest.Calls,
        (calls) => calls.of(Definitions.getDefinitionsProductType)
      )
      assert.deepStrictEqual(
        requests.map((
          request
        ) => [request.productTypeVersion, request.requirementsEnforced, request.requirements, request.locale]),
        [
          ["RELEASE_CANDIDATE", "NOT_ENFORCED", undefined, undefined],
          [undefined, undefined, "LISTING_OFFER_ONLY", undefined],
          [undefined, undefined, undefined, "en_GB"]
        ]
      )
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))
})

describe("Listings: submissions", () => {
  it.effect("invalid attributes are not sent, except with { validate: false }", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Listings.put(lamp({})))
      assert.strictEqual(error.reason._tag, "AttributesInvalid")
      assert.include(
        error.message,
        "Listing LAMP-1: The attributes do not match product type LAMP, so nothing was sent: item_name is missing"
      )
      assert.deepStrictEqual(yield* sent, [])
      yield* Listings.put(lamp({}), { validate: false })
      assert.deepStrictEqual(yield* sent, ["putListingsItem"])
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))

  it.effect("a submission that Amazon accepts returns its id and issues", () =>
    Effect.gen(function*() {
      const { issues, submissionId } = yield* Listings.put(lamp(valid))
      assert.strictEqual(submissionId, "s1")
      assert.strictEqual(issues.length, 1)
    }).pipe(Effect.provide([
      s3().layer,
      SpApiTest.layer(...stubs({ issues: [{ code: "1", message: "blurred", severity: "WARNING", categories: [] }] }))
    ])))

  it.effect("a submission that Amazon refuses fails with its issues", () =>
    Effect.gen(function*() {
      const put = yield* Effect.flip(Listings.put(lamp(valid)))
      const deleted = yield* Effect.flip(Listings.delete(key))
      assert.deepStrictEqual([put.reason._tag, deleted.reason._tag], ["SubmissionInvalid", "SubmissionInvalid"])
      assert.include(put.message, "90220 (brand): brand is not approved")
    }).pipe(Effect.provide([
      s3().layer,
      SpApiTest.layer(...stubs({
        status: "INVALID",
        issues: [{
          code: "90220",
          message: "brand is not approved",
          severity: "ERROR",
          attributeNames: ["brand"],
          categories: []
        }]
      }))
    ])))

  it.effect("a preview is sent in preview mode", () =>
    Effect.gen(function*() {
      const { isValid } = yield* Listings.previewPut(lamp(valid))
      assert.isTrue(isValid)
      const [call] = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(Api.putListingsItem))
      assert.strictEqual(call!.mode, "VALIDATION_PREVIEW")
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))

  it.effect("a patch is checked for the attributes that it changes, and needs no others", () =>
    Effect.gen(function*() {
      const patch = (patches: ReadonlyArray<Api.PatchOperation>) =>
        Listings.patch({ ...key, productType: "LAMP", patches })
      yield* patch([
        { op: "replace", path: "/attributes/bullet_point", value: [value("bright")] },
        { op: "delete", path: "/attributes/item_name" }
      ])
      assert.deepStrictEqual(yield* sent, ["patchListingsItem"])
      const error = yield* Effect.flip(patch([
        { op: "replace", path: "/attributes/voltage", value: [value("x")] },
        { op: "replace", path: "attributes/voltage", value: [] }
      ]))
      assert.include(error.message, "attributes/voltage is not the path of an attribute")
      assert.include(error.message, "voltage[0].value is shorter than 2 characters")
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))

  it.effect("each patch of the same attribute is checked, also one without a value", () =>
    Effect.gen(function*() {
      const issues = yield* Listings.validatePatch({
        ...key,
        productType: "LAMP",
        patches: [
          { op: "replace", path: "/attributes/voltage", value: [value("x")] },
          { op: "add", path: "/attributes/voltage", value: [value("230")] },
          { op: "add", path: "/attributes/item_name" }
        ]
      })
      assert.deepStrictEqual(issues.map(({ message, path }) => `${path} ${message}`), [
        "voltage[0].value is shorter than 2 characters",
        "item_name has no value to add"
      ])
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))

  it.effect("a reference into the rules about all attributes is resolved for a patch of one", () =>
    Effect.gen(function*() {
      const issues = yield* Listings.validatePatch({
        ...key,
        productType: "LAMP",
        patches: [{ op: "replace", path: "/attributes/a", value: 5 as never }]
      })
      assert.deepStrictEqual(issues.map(({ message, path }) => `${path} ${message}`), ["a must be of type array"])
    }).pipe(Effect.provide([
      s3(JSON.stringify({
        properties: { a: { $ref: "#/allOf/0/properties/b" } },
        allOf: [{ properties: { b: { type: "array" } } }]
      })).layer,
      SpApiTest.layer(...stubs())
    ])))
})

describe("Listings.layer", () => {
  it.effect("the service has the functions of the module, without requirements", () =>
    Effect.gen(function*() {
      const listings = yield* Listings.Service
      const { submissionId }: Listings.Accepted = yield* listings.put(lamp(valid))
      assert.strictEqual(submissionId, "s1")
      assert.deepStrictEqual(yield* listings.validate(lamp({})), yield* Listings.validate(lamp({})))
    }).pipe(Effect.provide(Listings.layer.pipe(Layer.provideMerge([s3().layer, SpApiTest.layer(...stubs())])))))
})

describe("Listings.untilLive", () => {
  const notThere = SpApiTest.error(Api.getListingsItem, new NotFound({ status: 404, errors: [] }))

  const item = (
    status: ReadonlyArray<string>,
    issues: ReadonlyArray<Api.Issue> = [],
    lastUpdatedDate = "1970-01-01T01:00:00Z"
  ) =>
    Effect.succeed<Api.Item>({
      sku: "LAMP-1",
      summaries: [{
        marketplaceId,
        asin: "B1",
        productType: "LAMP",
        status,
        createdDate: lastUpdatedDate,
        lastUpdatedDate
      }],
      issues
    })

  const states = (...responses: ReadonlyArray<ReturnType<typeof item> | typeof notThere>) => {
    const left = [...responses]
    return SpApiTest.layer(SpApiTest.on(Api.getListingsItem, () => left.length > 1 ? left.shift()! : left[0]!))
  }

  const failing: Api.Issue = { code: "90220", message: "brand is missing", severity: "ERROR", categories: [] }

  it.effect("the wait continues while Amazon does not know the listing, and ends when it is buyable", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Listings.untilLive(key), { startImmediately: true })
      yield* TestClock.adjust("10 minutes")
      assert.deepStrictEqual(yield* Fiber.join(fiber), { asin: "B1", status: ["BUYABLE", "DISCOVERABLE"], issues: [] })
    }).pipe(Effect.provide(
      states(
        notThere,
        notThere,
        notThere,
        notThere,
        item([]),
        item(["DISCOVERABLE"]),
        item(["BUYABLE", "DISCOVERABLE"])
      )
    )))

  it.effect("an error that Amazon finds later ends the wait", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.flip(Listings.untilLive(key)), { startImmediately: true })
      yield* TestClock.adjust("10 minutes")
      const error = yield* Fiber.join(fiber)
      assert.strictEqual(error.reason._tag, "ListingHasErrors")
      assert.include(error.message, "90220: brand is missing")
    }).pipe(Effect.provide(states(item([]), item([], [failing])))))

  it.effect("with `since`, old errors and old statuses are ignored", () =>
    Effect.gen(function*() {
      const since = new Date("1970-01-01T02:00:00Z")
      const fiber = yield* Effect.forkChild(Listings.untilLive(key, { since }), { startImmediately: true })
      yield* TestClock.adjust("10 minutes")
      assert.deepStrictEqual((yield* Fiber.join(fiber)).status, ["BUYABLE"])
      const requests = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.all)
      assert.strictEqual(requests.length, 3)
    }).pipe(Effect.provide(
      states(item(["BUYABLE"]), item([], [failing]), item(["BUYABLE"], [], "1970-01-01T02:00:01Z"))
    )))

  it.effect("a listing that does not go live fails with ListingPending and its last status after `timeout`", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.flip(Listings.untilLive(key, { timeout: "5 minutes" })), {
        startImmediately: true
      })
      yield* TestClock.adjust("5 minutes")
      const error = yield* Fiber.join(fiber)
      assert.include(error.message, "not live after 5m (DISCOVERABLE)")
    }).pipe(Effect.provide(states(item(["DISCOVERABLE"])))))
})
