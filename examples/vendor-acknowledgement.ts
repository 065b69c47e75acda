/** A vendor accepts the newest purchase order, and waits until Amazon has applied the acknowledgement. */
import { Console, DateTime, Effect, Option, Stream } from "effect"
import * as VendorOrders from "effect-sp-api/apis/VendorOrders"
import * as VendorTransactions from "effect-sp-api/workflows/VendorTransactions"
import { run } from "./support/run.ts"

const acknowledge = (order: VendorOrders.Order, acknowledgementDate: DateTime.Utc) =>
  VendorOrders.submitAcknowledgement({
    body: {
      acknowledgements: [{
        purchaseOrderNumber: order.purchaseOrderNumber,
        sellingParty: order.orderDetails?.sellingParty ?? { partyId: "" },
        acknowledgementDate: DateTime.formatIso(acknowledgementDate),
        items: (order.orderDetails?.items ?? []).map(({ itemSequenceNumber, orderedQuantity }) => ({
          itemSequenceNumber,
          orderedQuantity,
          itemAcknowledgements: [{ acknowledgementCode: "Accepted", acknowledgedQuantity: orderedQuantity }]
        }))
      }]
    }
  })

run(Effect.gen(function*() {
  const orders = VendorOrders.getPurchaseOrders.items({ purchaseOrderState: "New", sortOrder: "DESC" })
  const order = yield* Stream.runHead(orders)
  if (Option.isNone(order)) return yield* Console.log("no new purchase order")
  const { transactionId } = yield* VendorTransactions.run(acknowledge(order.value, yield* DateTime.now), {
    // Store the id: after a crash, VendorTransactions.untilDone(id) continues to wait.
    onStarted: (id) => Console.log(`submitted as transaction ${id}`)
  })
  yield* Console.log(`${order.value.purchaseOrderNumber} is acknowledged (${transactionId})`)
}))
