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

const text = (extra: object = {}) => ({
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

/** A product type in miniature, with all that Amazon's schemas are made of. */
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
    item_name: text(),
    bullet_point: { ...text(), maxUniqueItems: 2 },
    bulb: {
      type: "array",
      items: {
        type: "object",
        properties: { value: { anyOf: [{ type: "string", enum: ["LED", "HALOGEN"] }, { type: "number", minimum: 1 }] } }
      }
    },
    voltage: text()
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

/** S3, which counts what it is asked for. */
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
  return { urls, layer: Listings.layerProductTypes.pipe(Layer.provide(layer)) }
}

const submission = (answer: Partial<Api.ListingsItemSubmissionResponse> = {}) =>
  Effect.succeed<Api.ListingsItemSubmissionResponse>({
    sku: "LAMP-1",
    status: "ACCEPTED",
    submissionId: "s1",
    ...answer
  })

const stubs = (answer: Partial<Api.ListingsItemSubmissionResponse> = {}, checksum = () => "c1") => [
  SpApiTest.on(Definitions.getDefinitionsProductType, () => Effect.succeed(definition(checksum()))),
  SpApiTest.on(
    Api.putListingsItem,
    ({ mode }) => submission(mode === undefined ? answer : { status: "VALID", ...answer })
  ),
  SpApiTest.on(Api.patchListingsItem, () => submission(answer)),
  SpApiTest.on(Api.deleteListingsItem, () => submission(answer))
]

const key: Listings.ListingKey = { sellerId: "A1", sku: "LAMP-1", marketplaceId }

const lamp = (attributes: { readonly [name: string]: unknown }): Listings.PutInput => ({
  ...key,
  productType: "LAMP",
  attributes
})

const good = { item_name: [value("Lampe", { language_tag: "de_DE" })] }

const sent = Effect.map(
  Effect.flatMap(SpApiTest.Calls, (calls) => calls.all),
  (all) => all.map(({ operation }) => operation.split(".")[1]).filter((name) => name !== "getDefinitionsProductType")
)

const issuesFor = (attributes: { readonly [name: string]: unknown }) =>
  Effect.map(Listings.validate(lamp(attributes)), (issues) => issues.map(({ message, path }) => `${path} ${message}`))

describe("Listings.validate", () => {
  const layer = Layer.merge(s3().layer, SpApiTest.layer(...stubs()))

  it.effect("attributes that match have no issues", () =>
    Effect.map(
      issuesFor({ ...good, bulb: [{ value: "LED" }, { value: 3 }], voltage: [value("230")] }),
      (issues) => assert.deepStrictEqual(issues, [])
    ).pipe(Effect.provide(layer)))

  it.effect.each<[string, { readonly [name: string]: unknown }, ReadonlyArray<string>]>([
    ["a missing attribute", {}, ["item_name is missing"]],
    ["a missing property", { item_name: [{ marketplace_id: marketplaceId }] }, ["item_name[0].value is missing"]],
    ["an unknown attribute", { ...good, itemname: [] }, ["itemname is not known to this product type"]],
    ["a foreign marketplace", { item_name: [{ value: "Lampe", marketplace_id: "X" }] }, [
      `item_name[0].marketplace_id must be one of "${marketplaceId}"`
    ]],
    ["a text that is short enough in characters but not in bytes", { item_name: [value("ääääää")] }, [
      "item_name[0].value is longer than 10 bytes of UTF-8"
    ]],
    ["a text that is too short", { item_name: [value("x")] }, ["item_name[0].value is shorter than 2 characters"]],
    ["two values for one marketplace and language", { item_name: [value("aa"), value("bb")] }, [
      "item_name has more than 1 item for the same marketplace_id and language_tag"
    ]],
    ["a choice of which no form fits", { ...good, bulb: [{ value: "GAS" }], voltage: [value("230")] }, [
      "bulb[0].value must be one of \"LED\", \"HALOGEN\", or must be of type number"
    ]],
    ["what another attribute requires", { ...good, bulb: [{ value: "LED" }] }, ["voltage is missing"]]
  ])(
    "%s is named by its place",
    ([, attributes, expected]) =>
      Effect.map(issuesFor(attributes), (issues) => assert.deepStrictEqual(issues, expected)).pipe(
        Effect.provide(layer)
      )
  )

  it.effect("values of several languages do not count together", () =>
    Effect.map(
      issuesFor({ item_name: [value("aa", { language_tag: "de_DE" }), value("bb", { language_tag: "en_GB" })] }),
      (issues) => assert.deepStrictEqual(issues, [])
    ).pipe(Effect.provide(layer)))
})

describe("Listings: schemas", () => {
  it.effect("Amazon is asked for a definition once an hour, for each product type and marketplace", () =>
    Effect.gen(function*() {
      const asked = Effect.map(
        Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(Definitions.getDefinitionsProductType)),
        (all) => all.length
      )
      yield* Effect.repeat(Listings.validate(lamp(good)), { times: 9 })
      assert.strictEqual(yield* asked, 1)
      yield* Listings.validate({ ...lamp(good), productType: "CHAIR" })
      assert.strictEqual(yield* asked, 2)
      yield* TestClock.adjust("61 minutes")
      yield* Listings.validate(lamp(good))
      assert.strictEqual(yield* asked, 3)
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))

  it.effect("a definition counts for an hour of elapsed time, also where the wall clock is set back", () =>
    Effect.gen(function*() {
      const { clock, jump } = yield* JumpingClock.make
      const asked = Effect.map(
        Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(Definitions.getDefinitionsProductType)),
        (all) => all.length
      )
      const validate = Effect.provideService(Listings.validate(lamp(good)), Clock.Clock, clock)
      yield* validate
      jump(-86_400_000)
      yield* TestClock.adjust("59 minutes")
      yield* validate
      assert.strictEqual(yield* asked, 1)
      yield* TestClock.adjust("2 minutes")
      yield* Effect.all([validate, validate], { concurrency: 2 })
      assert.strictEqual(yield* asked, 2)
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))

  it.effect("are downloaded once for each checksum, however many ask and whatever the link is", () => {
    const { layer, urls } = s3()
    let checksum = "c1"
    return Effect.gen(function*() {
      yield* Effect.all(Array.from({ length: 5 }, () => Listings.validate(lamp(good))), { concurrency: 5 })
      assert.strictEqual(urls.length, 1)
      yield* TestClock.adjust("61 minutes")
      yield* Listings.validate(lamp(good))
      assert.strictEqual(urls.length, 1)
      checksum = "c2"
      yield* TestClock.adjust("61 minutes")
      yield* Listings.validate(lamp(good))
      assert.strictEqual(urls.length, 2)
    }).pipe(Effect.provide([layer, SpApiTest.layer(...stubs({}, () => checksum))]))
  })

  it.effect.each([["<html>", 200], ["[]", 200], [JSON.stringify({ type: "no type" }), 200]] as const)(
    "what is no schema is an error of its own, not a rejection of the listing: %s",
    ([body]) =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(Listings.put(lamp(good)))
        assert.strictEqual(error.reason._tag, "SchemaUnreadable")
        assert.include(error.message, "{ validate: false }")
        assert.deepStrictEqual(yield* sent, [])
        yield* Listings.put(lamp(good), { validate: false })
        assert.deepStrictEqual(yield* sent, ["putListingsItem"])
      }).pipe(Effect.provide([s3(body).layer, SpApiTest.layer(...stubs())]))
  )

  it.effect("an expired link is an SpApiError that does not show it, after one newer definition was asked for", () => {
    const { layer, urls } = s3("<Error/>", 403)
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Listings.validate(lamp(good)))
      assert.strictEqual(error.reason._tag, "AccessDenied")
      assert.notInclude(JSON.stringify(error) + String(error), "secret")
      assert.strictEqual(urls.length, 2)
    }).pipe(Effect.provide([layer, SpApiTest.layer(...stubs())]))
  })

  const md5 = (text: string) => createHash("md5").update(text).digest("base64")

  it.effect("what was changed on the way is not used: its MD5 is not the checksum", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Listings.validate(lamp(good)))
      assert.strictEqual(error.reason._tag, "SchemaUnreadable")
      assert.include(error.message, "checksum")
    }).pipe(Effect.provide([
      s3(`${JSON.stringify(schema)} `).layer,
      SpApiTest.layer(...stubs({}, () => md5(JSON.stringify(schema))))
    ])))

  it.effect("a byte order mark counts, though it is not read", () => {
    const body = `\uFEFF${JSON.stringify(schema)}`
    return Effect.map(Listings.validate(lamp(good)), (issues) => assert.deepStrictEqual(issues, [])).pipe(
      Effect.provide([s3(body).layer, SpApiTest.layer(...stubs({}, () => md5(body)))])
    )
  })

  it.effect("a link that leads to a newer schema by now makes for a newer definition", () => {
    const { layer, urls } = s3()
    const checksums = [md5("what it was"), md5(JSON.stringify(schema))]
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* Listings.validate(lamp(good)), [])
      assert.strictEqual(urls.length, 2)
      assert.deepStrictEqual(yield* Listings.validate(lamp(good)), [])
      assert.strictEqual(urls.length, 2)
    }).pipe(Effect.provide([layer, SpApiTest.layer(...stubs({}, () => checksums.shift() ?? "none"))]))
  })

  it.effect("whoever gives up waiting takes the download from nobody else", () => {
    const { layer, urls } = s3()
    return Effect.gen(function*() {
      const first = yield* Effect.forkChild(Listings.validate(lamp(good)))
      const second = yield* Effect.forkChild(Listings.validate(lamp(good)))
      yield* Effect.yieldNow
      yield* Fiber.interrupt(first)
      assert.deepStrictEqual(yield* Fiber.join(second), [])
      assert.isAtMost(urls.length, 2)
    }).pipe(Effect.provide([layer, SpApiTest.layer(...stubs())]))
  })

  it.effect("versions, requirements and languages are definitions of their own", () =>
    Effect.gen(function*() {
      const input = { productType: "LAMP", marketplaceId }
      yield* Listings.productType({
        ...input,
        productTypeVersion: "RELEASE_CANDIDATE",
        requirementsEnforced: "NOT_ENFORCED"
      })
      yield* Listings.productType({ ...input, requirements: "LISTING_OFFER_ONLY" })
      yield* Listings.productType({ ...input, locale: "en_GB" })
      const asked = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(Definitions.getDefinitionsProductType))
      assert.deepStrictEqual(
        asked.map((one) => [one.productTypeVersion, one.requirementsEnforced, one.requirements, one.locale]),
        [
          ["RELEASE_CANDIDATE", "NOT_ENFORCED", undefined, undefined],
          [undefined, undefined, "LISTING_OFFER_ONLY", undefined],
          [undefined, undefined, undefined, "en_GB"]
        ]
      )
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))
})

describe("Listings: submissions", () => {
  it.effect("wrong attributes are not sent; they can be, unchecked", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Listings.put(lamp({})))
      assert.strictEqual(error.reason._tag, "AttributesInvalid")
      assert.include(error.message, "Listing LAMP-1: The attributes are no LAMP: item_name is missing")
      assert.deepStrictEqual(yield* sent, [])
      yield* Listings.put(lamp({}), { validate: false })
      assert.deepStrictEqual(yield* sent, ["putListingsItem"])
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))

  it.effect("what Amazon takes is accepted, with its warnings", () =>
    Effect.gen(function*() {
      const { issues, submissionId } = yield* Listings.put(lamp(good))
      assert.strictEqual(submissionId, "s1")
      assert.strictEqual(issues.length, 1)
    }).pipe(Effect.provide([
      s3().layer,
      SpApiTest.layer(...stubs({ issues: [{ code: "1", message: "blurred", severity: "WARNING", categories: [] }] }))
    ])))

  it.effect("what Amazon does not take is an error with its issues", () =>
    Effect.gen(function*() {
      const put = yield* Effect.flip(Listings.put(lamp(good)))
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

  it.effect("a preview asks in preview mode and is no error when it is invalid", () =>
    Effect.gen(function*() {
      const { isValid } = yield* Listings.previewPut(lamp(good))
      assert.isTrue(isValid)
      const [call] = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(Api.putListingsItem))
      assert.strictEqual(call!.mode, "VALIDATION_PREVIEW")
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))

  it.effect("a patch is checked for what it sets, and misses nothing else", () =>
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
      assert.include(error.message, "attributes/voltage is no path of an attribute")
      assert.include(error.message, "voltage[0].value is shorter than 2 characters")
    }).pipe(Effect.provide([s3().layer, SpApiTest.layer(...stubs())])))

  it.effect("each patch of the same attribute is checked, and one without a value", () =>
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

  it.effect("a rule that refers into the rules about all attributes holds for a patch of one", () =>
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

  const states = (...answers: ReadonlyArray<ReturnType<typeof item> | typeof notThere>) => {
    const left = [...answers]
    return SpApiTest.layer(SpApiTest.on(Api.getListingsItem, () => left.length > 1 ? left.shift()! : left[0]!))
  }

  const failing: Api.Issue = { code: "90220", message: "brand is missing", severity: "ERROR", categories: [] }

  it.effect("waits while Amazon does not know the listing, until it is buyable", () =>
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

  it.effect("with `since`, neither an old error nor an old success counts", () =>
    Effect.gen(function*() {
      const since = new Date("1970-01-01T02:00:00Z")
      const fiber = yield* Effect.forkChild(Listings.untilLive(key, { since }), { startImmediately: true })
      yield* TestClock.adjust("10 minutes")
      assert.deepStrictEqual((yield* Fiber.join(fiber)).status, ["BUYABLE"])
      const asked = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.all)
      assert.strictEqual(asked.length, 3)
    }).pipe(Effect.provide(
      states(item(["BUYABLE"]), item([], [failing]), item(["BUYABLE"], [], "1970-01-01T02:00:01Z"))
    )))

  it.effect("a listing that never goes live is pending after the time that was given, with its last status", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.flip(Listings.untilLive(key, { timeout: "5 minutes" })), {
        startImmediately: true
      })
      yield* TestClock.adjust("5 minutes")
      const error = yield* Fiber.join(fiber)
      assert.include(error.message, "not live after 5m (DISCOVERABLE)")
    }).pipe(Effect.provide(states(item(["DISCOVERABLE"])))))
})
