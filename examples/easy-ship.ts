/**
 * Easy Ship: Amazon's driver picks up the orders that the seller has packed. Finds a time slot for the oldest orders,
 * schedules all of them in one call, and saves their labels and invoices as one archive.
 *
 * `COUNTRY` is a country with Easy Ship in which the seller sells; by default India or the first of the others.
 *
 * Changes the orders, and Amazon charges for the pickup. Needs the credentials of the seller (see README.md) and the
 * role Direct-to-Consumer Shipping, as labels hold personal data.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Config, Console, DateTime, Effect, FileSystem, Stream } from "effect"
import * as EasyShip from "effect-sp-api/apis/EasyShip_2022_03_23"
import * as Labels from "effect-sp-api/workflows/Labels"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

const parcel = {
  packageDimensions: { length: 30, width: 20, height: 10, unit: "cm" },
  packageWeight: { value: 900, unit: "g" }
}

const program = Effect.gen(function*() {
  const country = yield* Config.String("COUNTRY").pipe(Config.withDefault("IN"))
  const marketplaces = yield* Sellers.marketplaces
  const marketplace = marketplaces.find(({ countryCode }) => countryCode === country) ?? marketplaces[0]
  if (marketplace === undefined) return yield* Console.log("the account takes part in no marketplace")
  const marketplaceId = marketplace.id
  const orders = yield* Stream.runCollect(
    Orders.search({
      marketplaceIds: [marketplaceId],
      createdAfter: DateTime.subtract(yield* DateTime.now, { days: 14 }),
      statuses: ["UNSHIPPED"],
      fulfilledBy: ["MERCHANT"]
    }).pipe(Stream.take(3))
  )
  const ids = orders.flatMap(({ id }) => id === undefined ? [] : [id])
  const [amazonOrderId] = ids
  if (amazonOrderId === undefined) return yield* Console.log(`no order waits in ${marketplace.countryCode}`)

  // Slots depend on the parcel; the driver comes for all of them at once.
  const { timeSlots } = yield* EasyShip.listHandoverSlots({ body: { marketplaceId, amazonOrderId, ...parcel } })
  const slot = timeSlots.find(({ handoverMethod }) => handoverMethod === "PICKUP")
  if (slot === undefined) return yield* Console.log("no driver can come")
  yield* Console.log(`pickup from ${slot.startTime} to ${slot.endTime}`)

  const scheduled = yield* EasyShip.createScheduledPackageBulk({
    body: {
      marketplaceId,
      labelFormat: "PDF",
      orderScheduleDetailsList: ids.map((amazonOrderId) => ({
        amazonOrderId,
        packageDetails: { packageTimeSlot: { slotId: slot.slotId } }
      }))
    }
  })
  const { rejectedOrders = [], scheduledPackages = [] } = scheduled
  for (const { scheduledPackageId, trackingDetails } of scheduledPackages) {
    yield* Console.log(`  ${scheduledPackageId.amazonOrderId}: ${trackingDetails?.trackingId ?? "no number yet"}`)
  }
  // Other orders of the same call are scheduled all the same.
  for (const { amazonOrderId, error } of rejectedOrders) yield* Console.log(`  ${amazonOrderId}: ${error?.message}`)
  if (scheduledPackages.length === 0) return
  const archive = yield* Labels.download(scheduled)
  yield* (yield* FileSystem.FileSystem).writeFile("easy-ship.zip", archive.bytes)
  yield* Console.log(`easy-ship.zip: labels and invoices, ${archive.size} bytes`)
})

run(program.pipe(
  // Amazon uses 404 for a marketplace without Easy Ship, for a parcel without slots, and for an order in another state.
  Effect.catchReason(
    "SpApiError",
    "NotFound",
    ({ errors }) => Console.log(errors.map(({ code, message }) => `${code}: ${message}`).join("; "))
  ),
  Effect.provide(NodeServices.layer)
))
