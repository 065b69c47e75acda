/**
 * Buys shipping for an order that the seller ships, and writes the label to a file. The label is decoded, decompressed
 * and compared with its checksum.
 *
 * Needs the credentials of the seller (see README.md).
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Console, DateTime, Effect, FileSystem, Option, Stream } from "effect"
import * as MerchantFulfillment from "effect-sp-api/apis/MerchantFulfillmentV0"
import * as Labels from "effect-sp-api/workflows/Labels"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

const buy = Effect.fn(function*(orderId: string, items: ReadonlyArray<Orders.OrderItem>) {
  const ShipmentRequestDetails: MerchantFulfillment.ShipmentRequestDetails = {
    AmazonOrderId: orderId,
    ItemList: items.map(({ id = "", quantityOrdered = 1 }) => ({ OrderItemId: id, Quantity: quantityOrdered })),
    ShipFromAddress: {
      Name: "Warehouse",
      AddressLine1: "1 Main Street",
      City: "Seattle",
      StateOrProvinceCode: "WA",
      PostalCode: "98101",
      CountryCode: "US",
      Email: "warehouse@example.com",
      Phone: "+1 206 555 0100"
    },
    PackageDimensions: { Length: 12, Width: 9, Height: 3, Unit: "inches" },
    Weight: { Value: 20, Unit: "oz" },
    ShippingServiceOptions: { DeliveryExperience: "DeliveryConfirmationWithoutSignature", CarrierWillPickUp: false }
  }
  const { payload } = yield* MerchantFulfillment.getEligibleShipmentServices({ body: { ShipmentRequestDetails } })
  const service = payload?.ShippingServiceList[0]
  if (service === undefined) return Option.none()
  const shipment = yield* MerchantFulfillment.createShipment({
    body: { ShipmentRequestDetails, ShippingServiceId: service.ShippingServiceId }
  })
  return Option.fromUndefinedOr(shipment.payload?.Label)
})

const program = Effect.gen(function*() {
  const marketplace = yield* Sellers.firstMarketplace
  const createdAfter = DateTime.subtract(yield* DateTime.now, { days: 30 })
  const order = yield* Stream.runHead(Orders.search({
    marketplaceIds: [marketplace.id],
    createdAfter,
    statuses: ["UNSHIPPED"],
    fulfilledBy: ["MERCHANT"]
  }))
  if (Option.isNone(order)) return yield* Console.log("no order waits for its shipment")
  const { id = "", items = [] } = order.value
  const label = yield* buy(id, items)
  if (Option.isNone(label)) return yield* Console.log(`no shipping service is available for ${id}`)
  const file = yield* Labels.file(label.value)
  const name = `${id}.${file.fileExtension}`
  yield* (yield* FileSystem.FileSystem).writeFile(name, file.bytes)
  yield* Console.log(`${name}: ${file.mediaType}, ${file.size} bytes`)
})

run(program.pipe(Effect.provide(NodeServices.layer)))
