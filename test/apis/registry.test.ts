import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Layer } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { Operation } from "effect-sp-api/operation/Operation"
import { readdirSync } from "node:fs"
import pin from "../../packages/codegen/pin.json" with { type: "json" }
import { readOverlays } from "../../packages/codegen/src/Overlays.ts"
import { readText } from "../../packages/tools/src/support/text.ts"

const apis = new URL("../../packages/sp-api/src/apis/", import.meta.url)

const isOperation = (value: unknown): value is Operation<never, unknown> =>
  typeof value === "function" && "spec" in value

const load = (name: string) => Effect.orDie(Registry.load(name))

const all = Registry.sections.flatMap((section) => section.operations.map((operation) => ({ section, operation })))

describe("the registry", () => {
  it("holds the operations of every model that is pinned, each with its method and path", () => {
    const snapshot = new URL("../../packages/codegen/snapshot/", import.meta.url)
    const expected = readdirSync(snapshot).filter((file) => file.endsWith(".txt")).flatMap((file) =>
      [...readText(new URL(file, snapshot)).matchAll(/^operation (\S+) = (.*)$/gm)].map(([, id, place]) =>
        `${file.replace(/\.txt$/, "")}.${id} ${place}`
      )
    )
    assert.isAbove(expected.length, 300)
    assert.sameMembers(
      all.map(({ operation: { id, method, path }, section }) => `${section.model}.${id} ${method} ${path}`),
      expected
    )
    assert.sameMembers(Registry.sections.map(({ model }) => model), Object.keys(pin.files))
  })

  it("names each operation once: by model and id, by module and id, by method and path", () => {
    const distinct = (key: (one: typeof all[number]) => string) => new Set(all.map(key)).size
    assert.strictEqual(distinct(({ operation, section }) => `${section.model}.${operation.id}`), all.length)
    assert.strictEqual(distinct(({ operation, section }) => `${section.module}.${operation.id}`), all.length)
    assert.strictEqual(distinct(({ operation }) => `${operation.method} ${operation.path}`), all.length)
  })

  it("has a module for every section, and no module is left out", () => {
    const files = readdirSync(apis).filter((file) => file.endsWith(".ts") && file !== "Registry.ts")
    assert.sameMembers(files, Registry.sections.map((section) => `${section.module}.ts`))
    for (const { supersededBy } of Registry.sections) {
      if (supersededBy !== undefined) assert.isDefined(Registry.find(supersededBy), supersededBy)
    }
  })

  it("loads no section by itself: it imports them when asked", () => {
    const text = readText(new URL("Registry.ts", apis))
    const imports = [...text.matchAll(/^import .* from "(.*)"/gm)].map((found) => found[1])
    assert.deepStrictEqual(imports, [
      "effect/Effect",
      "../http/internal/operationFacts.ts",
      "../operation/ModelFacts.ts",
      "../wire/taggedError.ts"
    ])
  })

  it("no section imports another", () => {
    for (const { module } of Registry.sections) {
      const text = readText(new URL(`${module}.ts`, apis))
      for (const [, from] of text.matchAll(/^import .* from "(.*)"/gm)) {
        assert.match(from!, /^(effect\/|\.\.\/)/, module)
      }
    }
  })

  it.effect("loads by the name of the model and by that of the module, and names what is not there", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* Registry.load("orders_2026-01-01"), yield* Registry.load("Orders_2026_01_01"))
      const error = yield* Effect.flip(Registry.load("orders"))
      assert.strictEqual(error._tag, "NoSuchSection")
      assert.include(error.message, "orders")
    }))

  it.effect("says of each operation what its module says", () =>
    Effect.gen(function*() {
      for (const section of Registry.sections) {
        const module = yield* load(section.module)
        const operations = Object.values(module).filter(isOperation)
        assert.sameMembers(
          operations.map(({ spec }) => spec.id),
          section.operations.map(({ id }) => id),
          section.module
        )
        for (const summary of section.operations) {
          const operation = module[summary.id]
          assert.isTrue(isOperation(operation), `${section.module}.${summary.id}`)
          if (!isOperation(operation)) continue
          const { spec } = operation
          assert.strictEqual(spec.section, section.module)
          assert.strictEqual(spec.name, `${section.model}.${summary.id}`)
          assert.deepStrictEqual(
            {
              id: spec.id,
              method: spec.method,
              path: spec.path,
              rate: spec.rate,
              burst: spec.burst,
              paged: "items" in operation ? "items" : "pages" in operation ? "pages" : undefined,
              restricted: spec.restricted?.when,
              grantless: spec.grantless,
              repeatable: spec.repeatable,
              idempotencyHeader: spec.idempotencyHeader,
              deprecated: spec.deprecated,
              sandboxOnly: spec.sandboxOnly
            },
            {
              id: summary.id,
              method: summary.method,
              path: summary.path,
              rate: summary.rate,
              burst: summary.burst,
              paged: summary.paged,
              restricted: summary.restricted,
              grantless: summary.grantless,
              repeatable: summary.repeatable === true,
              idempotencyHeader: summary.idempotencyHeader,
              deprecated: summary.deprecated,
              sandboxOnly: summary.sandboxOnly
            }
          )
        }
      }
    }))

  it.effect("every section has a service with a Layer", () =>
    Effect.gen(function*() {
      for (const section of Registry.sections) {
        const module = yield* load(section.module)
        const service = module[section.service]
        assert.isTrue(Context.isKey(service), section.module)
        assert.isTrue(Layer.isLayer(module["layer"]), section.module)
        assert.strictEqual((service as unknown as { readonly key: string }).key, `effect-sp-api/apis/${section.module}`)
      }
    }))
})

describe("the facts of operations", () => {
  const specs = Effect.map(
    Effect.forEach(Registry.sections, (section) => load(section.module)),
    (modules) =>
      new Map(
        modules.flatMap((module) => Object.values(module)).filter(isOperation).map(({ spec }) => [spec.name, spec])
      )
  )

  it.effect("every placeholder of a path is a required path parameter, and the other way round", () =>
    Effect.gen(function*() {
      for (const [name, spec] of yield* specs) {
        const placeholders = [...spec.path.matchAll(/\{([^}]+)\}/g)].map((found) => found[1])
        const parameters = Object.entries(spec.parameters ?? {}).filter(([, parameter]) => parameter.in === "path")
        assert.sameMembers(parameters.map(([parameter]) => parameter), placeholders, name)
        for (const [, parameter] of parameters) assert.isTrue(parameter.required, name)
      }
    }))

  it.effect("every operation of the overlay pages; every GET may be repeated, and what buys, pays or writes to a buyer may not", () =>
    Effect.gen(function*() {
      const all = yield* specs
      assert.sameMembers(
        [...all].filter(([, spec]) => spec.paging !== undefined).map(([name]) => name),
        Object.entries(readOverlays().pagination).flatMap(([model, rows]) =>
          Object.entries(rows).filter(([, row]) => !("pages" in row)).map(([id]) => `${model}.${id}`)
        )
      )
      for (const spec of all.values()) if (spec.method === "GET") assert.isTrue(spec.repeatable, spec.name)
      for (
        const name of [
          "merchantFulfillmentV0.createShipment",
          "shipping.purchaseShipment",
          "shippingV2.oneClickShipment",
          "shippingV2.purchaseShipment",
          "shippingV2.directPurchaseShipment",
          "feeds_2021-06-30.createFeed",
          "reports_2021-06-30.createReport",
          "dataKiosk_2023-11-15.createQuery",
          "transfers_2024-06-01.initiatePayout",
          "sellerWallet_2024-03-01.createTransaction",
          "messaging.CreateWarranty",
          "solicitations.createProductReviewAndSellerFeedbackSolicitation",
          "application_2023-11-30.rotateApplicationClientSecret",
          "vendorOrders.submitAcknowledgement",
          "externalFulfillmentShipments_2024-09-11.createSandboxShipment"
        ]
      ) assert.isFalse(all.get(name)?.repeatable, name)
      for (
        const name of [
          "shippingV2.getCarrierAccounts",
          "support_2025-02-01.listCases",
          "externalFulfillmentLocation_2026-07-30.createSandboxLocation",
          "externalFulfillmentShipments_2024-09-11.updateSandboxShipment",
          "shippingV2.getUnmanifestedShipments",
          "productFeesV0.getMyFeesEstimates",
          "listingsItems_2021-08-01.putListingsItem",
          "fulfillmentOutbound_2020-07-01.createFulfillmentOrder",
          "tokens_2021-03-01.createRestrictedDataToken",
          "feeds_2021-06-30.createFeedDocument"
        ]
      ) assert.isTrue(all.get(name)?.repeatable, name)
    }))

  it("what changes something is whatever is not a GET, but for the reads, estimates and uploads of the overlay", () => {
    const operations = Registry.sections.flatMap(({ model, operations }) =>
      operations.map((summary) => ({ ...summary, name: `${model}.${summary.id}` }))
    )
    const harmless = Object.entries(readOverlays().writes).flatMap(([model, rows]) =>
      Object.entries(rows).filter(([, row]) => row !== true).map(([id]) => `${model}.${id}`)
    )
    assert.sameMembers(
      operations.filter(({ method, writes }) => method !== "GET" && writes !== true).map(({ name }) => name),
      harmless
    )
    assert.deepStrictEqual(operations.filter(({ method, writes }) => method === "GET" && writes === true), [])
    assert.deepStrictEqual(operations.filter(({ repeatable, writes }) => repeatable !== true && writes !== true), [])
    // A new exception is a decision: it is made here, too.
    assert.deepStrictEqual(harmless.map((name) => name.slice(name.lastIndexOf(".") + 1)).sort(), [
      "checkInboundEligibility",
      "createFeedDocument",
      "createMarketplaceItemLabels",
      "createRestrictedDataToken",
      "createServiceDocumentUploadDestination",
      "createUploadDestinationForResource",
      "deliveryOffers",
      "getAdditionalSellerInputs",
      "getCarrierAccounts",
      "getCollectionFormHistory",
      "getCompetitiveSummary",
      "getEligibleShipmentServices",
      "getFeaturedOfferExpectedPriceBatch",
      "getFixedSlotCapacity",
      "getFulfillmentPreview",
      "getItemOffersBatch",
      "getListingOffersBatch",
      "getMyFeesEstimateForASIN",
      "getMyFeesEstimateForSKU",
      "getMyFeesEstimates",
      "getOffers",
      "getOrderPreview",
      "getRangeSlotCapacity",
      "getRates",
      "getRates",
      "getSellingPartnerMetrics",
      "getUnmanifestedShipments",
      "listCases",
      "listHandoverSlots",
      "listOfferMetrics",
      "listOffers",
      "retrieveShippingLabel",
      "validateContentDocumentAsinRelations"
    ])
  })

  it.effect("the facts that the models lack are there", () =>
    Effect.gen(function*() {
      const all = yield* specs
      const spec = (name: string) => all.get(name)!
      assert.deepStrictEqual(
        {
          rate: spec("ordersV0.getOrders").rate,
          burst: spec("ordersV0.getOrders").burst,
          deprecated: spec("ordersV0.getOrders").deprecated
        },
        { rate: 0.0167, burst: 20, deprecated: "2027-03-27" }
      )
      assert.deepStrictEqual(spec("ordersV0.getOrderItems").restricted, {
        when: "elements",
        dataElements: ["buyerInfo"],
        path: "generic"
      })
      assert.deepStrictEqual(spec("reports_2021-06-30.getReportDocument").restricted, {
        when: "document",
        path: "specific"
      })
      assert.strictEqual(
        spec("application_2023-11-30.rotateApplicationClientSecret").grantless,
        "sellingpartnerapi::client_credential:rotation"
      )
      assert.strictEqual(spec("notifications.getDestinations").grantless, "sellingpartnerapi::notifications")
      assert.isUndefined(spec("notifications.createSubscription").grantless)
      assert.strictEqual(spec("InvoicesApiModel_2024-06-19.getInvoicesExport").rateFrom, "history")
      assert.strictEqual(spec("InvoicesApiModel_2024-06-19.createInvoicesExport").rateFrom, "sdk")
      assert.strictEqual(spec("externalFulfillmentInventory_2024-09-11.batchInventory").rateFrom, "documentation")
      assert.strictEqual(spec("fbaInventory.addInventory").idempotencyHeader, "x-amzn-idempotency-token")
      assert.isTrue(spec("fbaInventory.addInventory").sandboxOnly)
      assert.isTrue(spec("uploads_2020-11-01.createUploadDestinationForResource").parameters?.["resource"]?.greedy)
      assert.isTrue(spec("productPricingV0.getPricing").parameters?.["Skus"]?.doubleEncoded)
      assert.strictEqual(spec("fulfillmentInbound_2024-03-20.listPrepDetails").parameters?.["mskus"]?.list, "multi")
      assert.strictEqual(spec("vendorOrders.getPurchaseOrders").parameters?.["includeDetails"]?.type, "boolean")
      assert.strictEqual(spec("messaging.CreateWarranty").accept, "application/hal+json")
      assert.strictEqual(spec("shippingV2.updateLinkedCarrierAccount").method, "PUT")
      assert.strictEqual(spec("shippingV2.linkCarrierAccount").method, "POST")
    }))
})
