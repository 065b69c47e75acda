/**
 * A+ content and service jobs, called by the client with strict checks of responses.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Aplus from "effect-sp-api/apis/AplusContent_2020_11_01"
import * as Services from "effect-sp-api/apis/Services"
import * as Marketplace from "effect-sp-api/Marketplace"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { TestClock } from "effect/testing"

const strict = Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), Sandbox.layerTest({ usagePlans: "off" }))

const marketplaceId = Marketplace.US.id

describe("A+ content", () => {
  const body: Aplus.PostContentDocumentRequest = {
    contentDocument: {
      name: "Story",
      contentType: "EMC",
      locale: "en-US",
      contentModuleList: [{ contentModuleType: "STANDARD_TEXT" }]
    }
  }

  it.effect("is a draft until it is approved, and then published for its products", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const { asin } = (yield* world.seller()).listings.values().next().value!
      const { contentReferenceKey } = yield* Aplus.createContentDocument({ marketplaceId, body })
      const key = { contentReferenceKey, marketplaceId }
      const status = Effect.map(
        Aplus.getContentDocument({ ...key, includedDataSet: ["METADATA"] }),
        ({ contentRecord }) => contentRecord.contentMetadata!.status
      )
      const published = Effect.map(
        Aplus.searchContentPublishRecords({ marketplaceId, asin }),
        ({ publishRecordList }) => publishRecordList.map((item) => item.contentReferenceKey)
      )
      const early = yield* Effect.flip(Aplus.postContentDocumentApprovalSubmission(key))
      assert.strictEqual(early.reason._tag, "BadRequest")
      yield* Aplus.postContentDocumentAsinRelations({ ...key, body: { asinSet: [asin] } })
      yield* Aplus.postContentDocumentApprovalSubmission(key)
      assert.deepStrictEqual([yield* status, yield* published], ["SUBMITTED", []])
      yield* TestClock.adjust("1 day")
      assert.deepStrictEqual([yield* status, yield* published], ["APPROVED", [contentReferenceKey]])
      const relations = yield* Aplus.listContentDocumentAsinRelations({ ...key, includedDataSet: ["METADATA"] })
      assert.deepStrictEqual(relations.asinMetadataSet[0]!.badgeSet, ["CONTENT_PUBLISHED"])
      yield* Aplus.postContentDocumentSuspendSubmission(key)
      assert.deepStrictEqual(yield* published, [])
      yield* Aplus.updateContentDocument({ ...key, body })
      assert.strictEqual(yield* status, "DRAFT")
      const all = yield* Aplus.searchContentDocuments({ marketplaceId })
      assert.lengthOf(all.contentMetadataRecords, 1)
    }).pipe(Effect.provide(strict)))

  it.effect("is validated against existing products", () =>
    Effect.gen(function*() {
      const judged = yield* Aplus.validateContentDocumentAsinRelations({ marketplaceId, asinSet: ["B000000000"], body })
        .pipe(Effect.exit)
      // A response of nothing but errors fails the call.
      assert.include(JSON.stringify(judged), "CATALOG_NOT_FOUND")
    }).pipe(Effect.provide(strict)))
})

describe("service jobs", () => {
  const marketplaceIds = [marketplaceId]

  const pending = Effect.map(
    Services.getServiceJobs({ marketplaceIds, serviceJobStatus: ["PENDING_SCHEDULE"] }),
    ({ payload }) => payload!.jobs![0]!
  )

  it.effect("belong to orders of the seller, page by page", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      const jobs = yield* Services.getServiceJobs.items({ marketplaceIds, pageSize: 3 }).pipe(Stream.runCollect)
      assert.isAbove(jobs.length, 4)
      for (const job of jobs) assert.isTrue(seller.ordersById.has(job.productOrderIds![0]!))
      assert.strictEqual(new Set(jobs.map((job) => job.serviceJobId)).size, jobs.length)
    }).pipe(Effect.provide(strict)))

  it.effect("get an appointment, which can be rescheduled, and are completed", () =>
    Effect.gen(function*() {
      const serviceJobId = (yield* pending).serviceJobId!
      const job = Effect.map(Services.getServiceJobByServiceJobId({ serviceJobId }), ({ payload }) => payload!)
      const tooSoon = yield* Effect.flip(Services.completeServiceJobByServiceJobId({ serviceJobId }))
      assert.strictEqual(tooSoon.reason._tag, "BadRequest")
      const at = (startTime: string) => ({ appointmentTime: { startTime, durationInMinutes: 90 } })
      const first = yield* Services.addAppointmentForServiceJobByServiceJobId({
        serviceJobId,
        body: at("2026-07-03T09:00:00Z")
      })
      assert.strictEqual((yield* job).serviceJobStatus, "NOT_SERVICED")
      const second = yield* Services.rescheduleAppointmentForServiceJobByServiceJobId({
        serviceJobId,
        appointmentId: first.appointmentId!,
        body: { ...at("2026-07-04T09:00:00Z"), rescheduleReasonCode: "R1" }
      })
      yield* Services.assignAppointmentResources({
        serviceJobId,
        appointmentId: second.appointmentId!,
        body: { resources: [{ resourceId: "T1" }] }
      })
      const { appointments } = yield* job
      assert.deepStrictEqual(appointments!.map((appointment) => appointment.appointmentStatus), ["CANCELLED", "ACTIVE"])
      assert.strictEqual(appointments![1]!.assignedTechnicians![0]!.technicianId, "T1")
      yield* Services.completeServiceJobByServiceJobId({ serviceJobId })
      assert.strictEqual((yield* job).serviceJobStatus, "COMPLETED")
      const over = yield* Effect.flip(
        Services.cancelServiceJobByServiceJobId({ serviceJobId, cancellationReasonCode: "V1" })
      )
      assert.strictEqual(over.reason._tag, "BadRequest")
    }).pipe(Effect.provide(strict)))

  it.effect("can be cancelled", () =>
    Effect.gen(function*() {
      const serviceJobId = (yield* pending).serviceJobId!
      yield* Services.cancelServiceJobByServiceJobId({ serviceJobId, cancellationReasonCode: "V1" })
      const { payload } = yield* Services.getServiceJobByServiceJobId({ serviceJobId })
      assert.strictEqual(payload!.serviceJobStatus, "CANCELLED")
    }).pipe(Effect.provide(strict)))
})
