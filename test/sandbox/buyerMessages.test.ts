/**
 * Messages to buyers, called by the client with strict checks of responses.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Messaging from "effect-sp-api/apis/Messaging"
import * as Solicitations from "effect-sp-api/apis/Solicitations"
import * as Uploads from "effect-sp-api/apis/Uploads_2020_11_01"
import * as Marketplace from "effect-sp-api/Marketplace"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { HttpClient, HttpClientRequest } from "effect/http"
import { TestClock } from "effect/testing"
import { createHash } from "node:crypto"

const strict = Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), Sandbox.layerTest({ usagePlans: "off" }))

const marketplaceIds = [Marketplace.US.id]

const order = (channel: "AFN" | "MFN") =>
  Effect.map(
    Effect.flatMap(Sandbox.Sandbox, ({ world }) => world.addOrder({ channel })),
    (amazonOrderId) => ({ amazonOrderId, marketplaceIds })
  )

const names = (
  response: {
    readonly _links?: { readonly actions: ReadonlyArray<{ readonly name?: string | undefined }> } | undefined
  }
) => response._links!.actions.map((action) => action.name)

describe("messages to buyers", () => {
  it.effect("the allowed messages follow from the state of the order", () =>
    Effect.gen(function*() {
      const input = yield* order("AFN")
      const before = yield* Messaging.getMessagingActionsForOrder(input)
      assert.include(names(before), "confirmOrderDetails")
      assert.notInclude(names(before), "warranty")
      assert.deepStrictEqual(before._embedded!.actions.map((action) => action.payload!.name), names(before))
      yield* Messaging.createConfirmOrderDetails({ ...input, body: { text: "Is it the blue one?" } })
      const early = yield* Effect.flip(Messaging.CreateWarranty({ ...input, body: {} }))
      assert.strictEqual(early.reason._tag, "AccessDenied")
      yield* TestClock.adjust("3 days")
      assert.include(names(yield* Messaging.getMessagingActionsForOrder(input)), "warranty")
      yield* Messaging.CreateWarranty({ ...input, body: {} })
      assert.strictEqual((yield* Messaging.GetAttributes(input)).buyer!.locale, "en_US")
      yield* TestClock.adjust("60 days")
      assert.lengthOf(names(yield* Messaging.getMessagingActionsForOrder(input)), 0)
    }).pipe(Effect.provide(strict)))

  it.effect("attachments must be uploaded first", () =>
    Effect.gen(function*() {
      const input = yield* order("MFN")
      const bytes = new TextEncoder().encode("terms")
      const contentMD5 = createHash("md5").update(bytes).digest("base64")
      const { payload } = yield* Uploads.createUploadDestinationForResource({
        marketplaceIds,
        contentMD5,
        resource: `messaging/v1/orders/${input.amazonOrderId}/messages/legalDisclosure`,
        contentType: "application/pdf"
      })
      const { uploadDestinationId, url } = payload!
      const body = { attachments: [{ uploadDestinationId: uploadDestinationId!, fileName: "terms.pdf" }] }
      const nothing = yield* Effect.flip(Messaging.createLegalDisclosure({ ...input, body }))
      assert.strictEqual(nothing.reason._tag, "BadRequest")
      yield* HttpClient.execute(
        HttpClientRequest.put(url!).pipe(HttpClientRequest.bodyUint8Array(bytes, "application/pdf"))
      )
      yield* Messaging.createLegalDisclosure({ ...input, body })
    }).pipe(Effect.provide(strict)))

  it.effect("an order of another seller or marketplace is refused", () =>
    Effect.gen(function*() {
      const input = yield* order("MFN")
      const none = yield* Effect.flip(Messaging.getMessagingActionsForOrder({ ...input, amazonOrderId: "1-2-3" }))
      assert.strictEqual(none.reason._tag, "NotFound")
      const elsewhere = yield* Effect.flip(
        Messaging.getMessagingActionsForOrder({ ...input, marketplaceIds: [Marketplace.CA.id] })
      )
      assert.strictEqual(elsewhere.reason._tag, "BadRequest")
    }).pipe(Effect.provide(strict)))
})

describe("a solicitation of a review", () => {
  it.effect("is allowed once, between 5 and 30 days after the delivery", () =>
    Effect.gen(function*() {
      const input = yield* order("AFN")
      const actions = Effect.map(Solicitations.getSolicitationActionsForOrder(input), names)
      const ask = Solicitations.createProductReviewAndSellerFeedbackSolicitation(input)
      assert.deepStrictEqual(yield* actions, [])
      assert.strictEqual((yield* Effect.flip(ask)).reason._tag, "AccessDenied")
      yield* TestClock.adjust("9 days")
      assert.deepStrictEqual(yield* actions, ["productReviewAndSellerFeedback"])
      yield* ask
      assert.deepStrictEqual(yield* actions, [])
      assert.strictEqual((yield* Effect.flip(ask)).reason._tag, "AccessDenied")

      const other = yield* order("AFN")
      yield* TestClock.adjust("40 days")
      assert.deepStrictEqual(names(yield* Solicitations.getSolicitationActionsForOrder(other)), [])
    }).pipe(Effect.provide(strict)))
})
