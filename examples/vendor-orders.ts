/** The purchase orders that Amazon placed with a vendor in the last week. */
import { Console, DateTime, Effect, Stream } from "effect"
import * as VendorOrders from "effect-sp-api/apis/VendorOrders"
import { run } from "./support/run.ts"

run(Effect.gen(function*() {
  const createdAfter = DateTime.subtract(yield* DateTime.now, { days: 7 })
  yield* VendorOrders.getPurchaseOrders.items({ createdAfter, sortOrder: "DESC" }).pipe(
    Stream.take(20),
    Stream.runForEach((order) =>
      Console.log(
        `${order.purchaseOrderNumber}  ${order.purchaseOrderState}  ${order.orderDetails?.items.length ?? 0} lines`
      )
    )
  )
}))
