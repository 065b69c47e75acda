/** Listings with what Amazon really sends: attributes that were read, broken schemas, incomplete responses. */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Fiber, Layer } from "effect"
import * as Definitions from "effect-sp-api/apis/DefinitionsProductTypes_2020_09_01"
import * as Api from "effect-sp-api/apis/ListingsItems_2021_08_01"
import type { Drift } from "effect-sp-api/operation/Checking"
import { DriftHook } from "effect-sp-api/operation/Checking"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as Listings from "effect-sp-api/workflows/Listings"
import { HttpClient, HttpClientResponse } from "effect/http"
import { TestClock } from "effect/testing"
import { asRead, attribute, marketplaceId, schema } from "../support/productTypes.ts"
import type { Schema } from "../support/productTypes.ts"

const key = { sellerId: "A1", sku: "LAMP-1", marketplaceId, productType: "LAMP" }

const definition: Definitions.ProductTypeDefinition = {
  schema: { checksum: "c1", link: { resource: "https://s3.amazonaws.com/c1", verb: "GET" } },
  requirements: "LISTING",
  requirementsEnforced: "ENFORCED",
  propertyGroups: { offer: { title: "Offer", propertyNames: ["list_price"] } },
  locale: "en_US",
  marketplaceIds: [marketplaceId],
  productType: "LAMP",
  displayName: "Lamp",
  productTypeVersion: { version: "1", latest: true }
}

const issue: Api.Issue = {
  code: "90220",
  message: "brand is missing",
  severity: "WARNING",
  attributeNames: ["brand"],
  categories: ["MISSING_ATTRIBUTE"]
}

const submission: Api.ListingsItemSubmissionResponse = {
  sku: "LAMP-1",
  status: "ACCEPTED",
  submissionId: "s1",
  issues: [issue],
  identifiers: [{ marketplaceId, asin: "B000000001" }]
}

const item: Api.Item = {
  sku: "LAMP-1",
  summaries: [{
    marketplaceId,
    asin: "B000000001",
    productType: "LAMP",
    status: ["BUYABLE"],
    createdDate: "2026-03-01T10:00:00Z",
    lastUpdatedDate: "2026-03-01T10:00:00Z"
  }],
  issues: [issue]
}

/** Amazon with these responses, whatever their types say. */
const amazon = (
  responses: { readonly definition?: unknown; readonly submission?: unknown; readonly item?: unknown } = {}
) =>
  SpApiTest.layer(
    SpApiTest.on(Definitions.getDefinitionsProductType, () =>
      Effect.succeed(("definition" in responses ? responses.definition : definition) as never)),
    SpApiTest.on(Api.putListingsItem, () =>
      Effect.succeed(("submission" in responses ? responses.submission : submission) as never)),
    SpApiTest.on(Api.patchListingsItem, () =>
      Effect.succeed(("submission" in responses ? responses.submission : submission) as never)),
    SpApiTest.on(Api.deleteListingsItem, () =>
      Effect.succeed(("submission" in responses ? responses.submission : submission) as never)),
    SpApiTest.on(Api.getListingsItem, () =>
      Effect.succeed(("item" in responses ? responses.item : { ...item, attributes: asRead }) as never))
  )

const s3 = (body: Schema = schema) =>
  Listings.ProductTypes.layer().pipe(Layer.provide(Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request) =>
      Effect.sync(() => HttpClientResponse.fromWeb(request, new Response(JSON.stringify(body))))
    )
  )))

const bodyOf = (operation: typeof Api.putListingsItem | typeof Api.patchListingsItem) =>
  Effect.map(
    Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(operation as typeof Api.putListingsItem)),
    (all) =>
      all.at(-1)?.body as unknown as {
        readonly attributes: Record<string, unknown>
        readonly patches: ReadonlyArray<Api.PatchOperation>
      }
  )

describe("attributes are read, changed, validated and sent back", () => {
  const read = Effect.map(
    Api.getListingsItem({
      sellerId: "A1",
      sku: "LAMP-1",
      marketplaceIds: [marketplaceId],
      includedData: ["attributes"]
    }),
    ({ attributes }) => attributes!
  )

  it.effect("put sends them without what Amazon added, which is reported", () =>
    Effect.gen(function*() {
      const attributes: Record<string, unknown> = { ...yield* read }
      attributes["fulfillment_availability"] = [{
        fulfillment_channel_code: "DEFAULT",
        quantity: 6,
        marketplace_id: marketplaceId
      }]
      const input = { ...key, attributes }
      assert.deepStrictEqual(yield* Listings.validate(input), [])
      const { submissionId, warnings } = yield* Listings.put(input)
      assert.strictEqual(submissionId, "s1")
      assert.deepStrictEqual(warnings.map(({ kind, path }) => `${kind} ${path}`), [
        "SetAside fulfillment_availability[0].marketplace_id",
        "SetAside purchasable_offer[0].start_at",
        "SetAside purchasable_offer[0].end_at.value"
      ])
      const { attributes: sent } = yield* bodyOf(Api.putListingsItem)
      assert.deepStrictEqual(sent["fulfillment_availability"], [{ fulfillment_channel_code: "DEFAULT", quantity: 6 }])
      assert.deepStrictEqual(sent["item_name"], asRead.item_name)
    }).pipe(Effect.provide([s3(), amazon()])))

  it.effect("patch sends them without what Amazon added, which is reported", () =>
    Effect.gen(function*() {
      const { purchasable_offer: [offer] } = (yield* read) as typeof asRead
      const changed = { ...offer, our_price: [{ schedule: [{ value_with_tax: 16.99 }] }] }
      const input: Listings.PatchInput = {
        ...key,
        patches: [
          { op: "replace", path: "/attributes/purchasable_offer", value: [changed] },
          { op: "delete", path: "/attributes/color" }
        ]
      }
      assert.deepStrictEqual(yield* Listings.validatePatch(input), [])
      const { warnings } = yield* Listings.patch(input)
      assert.deepStrictEqual(warnings.map(({ path }) => path), [
        "purchasable_offer[0].start_at",
        "purchasable_offer[0].end_at.value"
      ])
      const { patches } = yield* bodyOf(Api.patchListingsItem)
      assert.deepStrictEqual(patches, [
        {
          op: "replace",
          path: "/attributes/purchasable_offer",
          value: [{
            audience: "ALL",
            currency: "USD",
            our_price: [{ schedule: [{ value_with_tax: 16.99 }] }],
            marketplace_id: marketplaceId
          }]
        },
        { op: "delete", path: "/attributes/color" }
      ])
    }).pipe(Effect.provide([s3(), amazon()])))

  it.effect("with { validate: false } they are sent unchanged and without warnings", () =>
    Effect.gen(function*() {
      const attributes = yield* read
      const { warnings } = yield* Listings.put({ ...key, attributes }, { validate: false })
      assert.deepStrictEqual(warnings, [])
      assert.deepStrictEqual((yield* bodyOf(Api.putListingsItem)).attributes, asRead)
    }).pipe(Effect.provide([s3(), amazon()])))

  it.effect("a patch that breaks a rule of the root about its attribute alone is not sent", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Listings.patch({
        ...key,
        patches: [{
          op: "replace",
          path: "/attributes/fulfillment_availability",
          value: [{ fulfillment_channel_code: "AMAZON_NA", quantity: 5 }]
        }]
      }))
      assert.include(error.message, "fulfillment_availability[0].quantity is not allowed here")
      assert.strictEqual(yield* bodyOf(Api.patchListingsItem), undefined)
    }).pipe(Effect.provide([s3(), amazon()])))

  it.effect("a deprecated value is sent with a warning", () =>
    Effect.gen(function*() {
      const attributes = { ...asRead, condition_type: [{ value: "used_good" }] }
      const preview = yield* Listings.previewPut({ ...key, attributes })
      const [warning] = preview.warnings.filter(({ kind }) => kind === "Deprecated")
      assert.strictEqual(warning!.path, "condition_type[0].value")
      assert.include(warning!.message, "\"used_good\", which is deprecated")
    }).pipe(Effect.provide([s3(), amazon()])))
})

describe("a schema that is broken in one place", () => {
  const broken = {
    ...schema,
    properties: {
      ...schema["properties"] as Schema,
      item_shape: attribute({
        type: "string",
        anyOf: [{ type: "string" }, { type: "string", enum: [], enumNames: [] }]
      })
    }
  }

  it.effect("is used without this place, which is reported as drift", () => {
    const drifts: Array<Drift> = []
    return Effect.gen(function*() {
      const { warnings } = yield* Listings.put({ ...key, attributes: asRead })
      assert.deepStrictEqual(warnings.filter(({ kind }) => kind === "NotChecked"), [])
      const shaped = { ...asRead, item_shape: [{ value: "round" }] }
      const [warning] = (yield* Listings.put({ ...key, attributes: shaped })).warnings.filter(({ kind }) =>
        kind === "NotChecked"
      )
      assert.strictEqual(warning!.attribute, "item_shape")
      const error = yield* Effect.flip(Listings.put({ ...key, attributes: { ...shaped, brand: [] } }))
      assert.include(error.message, "brand has fewer than 1 item")
      assert.deepStrictEqual(drifts.map(({ mismatches, operation }) => [operation, mismatches]), [[
        "definitionsProductTypes_2020-09-01.getDefinitionsProductType",
        [{
          path: "LAMP#/properties/item_shape/items/properties/value/anyOf/1/enum",
          problem: "empty",
          missing: false
        }]
      ]])
    }).pipe(
      Effect.provideService(DriftHook, (drift) => Effect.sync(() => void drifts.push(drift))),
      Effect.provide([s3(broken), amazon()])
    )
  })

  it.effect("is reported without the presigned link, also if it has no checksum", () => {
    const drifts: Array<Drift> = []
    const link = { resource: "https://s3.amazonaws.com/LAMP.json?X-Amz-Signature=planted", verb: "GET" }
    return Effect.gen(function*() {
      const { issues } = yield* Listings.put({ ...key, attributes: asRead })
      assert.strictEqual(issues.length, 1)
      assert.strictEqual(drifts.length, 1)
      assert.notInclude(JSON.stringify(drifts), "planted")
    }).pipe(
      Effect.provideService(DriftHook, (drift) => Effect.sync(() => void drifts.push(drift))),
      Effect.provide([s3(broken), amazon({ definition: { ...definition, schema: { link } } })])
    )
  })
})

/**
 * Copies of a value in which one property, at any depth, is missing, null, of another type, or has an unknown value.
 */
const mutations = (value: unknown): ReadonlyArray<readonly [string, unknown]> => {
  const copies: Array<readonly [string, unknown]> = []
  const replace = (name: string | number, put: (copy: Record<string, unknown>) => void) => {
    const copy = structuredClone(value) as Record<string, unknown>
    put(copy)
    return [`${name}`, copy] as const
  }
  if (typeof value === "object" && value !== null) {
    for (const [name, property] of Object.entries(value)) {
      copies.push(
        replace(`${name} left out`, (copy) => Array.isArray(copy) ? copy.splice(Number(name), 1) : delete copy[name]),
        ...[null, "A_NEW_VALUE", 7, [], {}, [null]].map((other) =>
          replace(`${name} is ${JSON.stringify(other)}`, (copy) => {
            copy[name] = other
          })
        ),
        ...mutations(property).map(([what, inside]) =>
          replace(`${name}.${what}`, (copy) => {
            copy[name] = inside
          })
        )
      )
    }
  }
  return copies
}

const whole = (value: unknown): ReadonlyArray<readonly [string, unknown]> => [
  ["nothing", undefined],
  ["null", null],
  ["a string", "busy"],
  ["an array", []],
  ["an empty object", {}],
  ...mutations(value)
]

/** Succeeds, or fails with a typed error and a complete message. */
const ends = <A, E extends Error, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.exit(effect), (exit) => {
    if (Exit.isSuccess(exit)) return
    const failure = exit.cause.reasons.find(Cause.isFailReason)
    assert.isDefined(failure, Cause.pretty(exit.cause))
    assert.notMatch(failure!.error.message, /undefined|\[object|NaN/)
  })

describe("a response in which any property is missing, null or unknown is not a defect", () => {
  const attributes = { a: "x" }
  const small = s3({ properties: { a: { type: "string" } } })

  it.effect.each(whole(definition))(
    "of getDefinitionsProductType: %s",
    ([, response]) =>
      ends(Listings.put({ ...key, attributes })).pipe(Effect.provide([small, amazon({ definition: response })]))
  )

  it.effect.each(whole(submission))("of a submission: %s", ([, response]) =>
    Effect.gen(function*() {
      yield* ends(Listings.put({ ...key, attributes }))
      yield* ends(Listings.patch({ ...key, patches: [{ op: "delete", path: "/attributes/color" }] }))
      yield* ends(Listings.previewPut({ ...key, attributes }))
      yield* ends(Listings.delete(key))
    }).pipe(Effect.provide([small, amazon({ submission: response })])))

  it.effect.each(whole(item))("of getListingsItem: %s", ([, response]) =>
    Effect.gen(function*() {
      for (const since of [undefined, new Date("2026-01-01")]) {
        const fiber = yield* Effect.forkChild(ends(Listings.untilLive(key, { timeout: "5 minutes", since })))
        yield* TestClock.adjust("6 minutes")
        yield* Fiber.join(fiber)
      }
    }).pipe(Effect.provide([small, amazon({ item: response })])))

  it.effect.each<[string, unknown, string]>([
    ["neither status nor submission id", {}, "SubmissionUnclear"],
    ["no status, with an error", { submissionId: "s1", issues: [{ severity: "ERROR" }] }, "SubmissionInvalid"],
    ["INVALID without issues", { status: "INVALID" }, "SubmissionInvalid"]
  ])("a submission without a status is not taken for accepted: %s", ([, response, reason]) =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Listings.put({ ...key, attributes }))
      assert.strictEqual(error.reason._tag, reason)
      assert.isFalse((yield* Listings.previewPut({ ...key, attributes })).isValid)
    }).pipe(Effect.provide([small, amazon({ submission: response })])))

  it.effect("what an incomplete response contains is returned", () =>
    Effect.gen(function*() {
      const { identifiers, issues, status, submissionId } = yield* Listings.put({ ...key, attributes })
      assert.deepStrictEqual(
        [identifiers, issues, status, submissionId],
        [[{ asin: "B1" }], [{ message: "odd" }], "A_NEW_STATUS", undefined] as never
      )
    }).pipe(Effect.provide([
      small,
      amazon({
        submission: {
          status: "A_NEW_STATUS",
          submissionId: null,
          issues: [null, { message: "odd" }],
          identifiers: [{ asin: "B1" }, null]
        }
      })
    ])))

  it.effect("a state without a time is not taken for newer than `since`", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(
        Effect.flip(Listings.untilLive(key, { timeout: "5 minutes", since: new Date(0) }))
      )
      yield* TestClock.adjust("6 minutes")
      assert.strictEqual((yield* Fiber.join(fiber)).reason._tag, "ListingPending")
    }).pipe(Effect.provide([small, amazon({ item: { summaries: [{ marketplaceId, status: ["BUYABLE"] }] } })])))

  it.effect("a summary without a marketplace is taken for the requested one", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual((yield* Listings.untilLive(key)).status, ["BUYABLE"])
    }).pipe(Effect.provide([small, amazon({ item: { summaries: [null, { status: ["BUYABLE"] }] } })])))
})
