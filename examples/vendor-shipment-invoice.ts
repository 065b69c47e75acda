/**
 * A vendor confirms that the goods of an acknowledged purchase order have left the warehouse, and sends the invoice for
 * them. Amazon reads both later; `VendorTransactions.run` waits for the result of each.
 *
 * `PURCHASE_ORDER` is the order; by default the newest that was acknowledged. The invoice has its number.
 *
 * Changes the order, and claims its money. Needs the credentials of the vendor (see README.md), and the roles of
 * retail procurement.
 */
import { BigDecimal, Config, Console, DateTime, Effect, Option, Stream } from "effect"
import * as VendorInvoices from "effect-sp-api/apis/VendorInvoices"
import * as VendorOrders from "effect-sp-api/apis/VendorOrders"
import * as VendorShipments from "effect-sp-api/apis/VendorShipments"
import * as VendorTransactions from "effect-sp-api/workflows/VendorTransactions"
import { run } from "./support/run.ts"

const lineOf = ({ amazonProductIdentifier, itemSequenceNumber, netCost, orderedQuantity }: VendorOrders.OrderItem) => ({
  sequence: itemSequenceNumber,
  amazonProductIdentifier,
  quantity: { amount: orderedQuantity.amount ?? 0, unitOfMeasure: orderedQuantity.unitOfMeasure ?? "Each" },
  netCost: { currencyCode: netCost?.currencyCode ?? "", amount: netCost?.amount ?? "0" }
})

type Line = ReturnType<typeof lineOf>

const shipped = (number: string, details: VendorOrders.OrderDetails, lines: ReadonlyArray<Line>, now: DateTime.Utc) =>
  VendorShipments.SubmitShipmentConfirmations({
    body: {
      shipmentConfirmations: [{
        shipmentIdentifier: `ASN-${number}`,
        shipmentConfirmationType: "Original",
        shipmentConfirmationDate: now,
        shippedDate: now,
        estimatedDeliveryDate: DateTime.add(now, { days: 3 }),
        sellingParty: details.sellingParty ?? { partyId: "" },
        shipFromParty: details.sellingParty ?? { partyId: "" },
        shipToParty: details.shipToParty ?? { partyId: "" },
        shippedItems: lines.map(({ amazonProductIdentifier, quantity, sequence }) => ({
          itemSequenceNumber: sequence,
          amazonProductIdentifier,
          shippedQuantity: quantity,
          itemDetails: { purchaseOrderNumber: number }
        }))
      }]
    }
  })

const total = (lines: ReadonlyArray<Line>) =>
  BigDecimal.sumAll(
    lines.map(({ netCost, quantity }) =>
      BigDecimal.multiply(BigDecimal.fromStringUnsafe(netCost.amount), BigDecimal.fromNumberUnsafe(quantity.amount))
    )
  )

const invoiced = (number: string, details: VendorOrders.OrderDetails, lines: ReadonlyArray<Line>, now: DateTime.Utc) =>
  VendorInvoices.submitInvoices({
    body: {
      invoices: [{
        invoiceType: "Invoice",
        id: `INV-${number}`,
        date: DateTime.formatIso(now),
        remitToParty: details.sellingParty ?? { partyId: "" },
        shipToParty: details.shipToParty,
        billToParty: details.billToParty,
        invoiceTotal: { currencyCode: lines[0]?.netCost.currencyCode, amount: BigDecimal.format(total(lines)) },
        items: lines.map(({ amazonProductIdentifier, netCost, quantity, sequence }) => ({
          itemSequenceNumber: Number(sequence),
          amazonProductIdentifier,
          invoicedQuantity: quantity,
          netCost,
          purchaseOrderNumber: number
        }))
      }]
    }
  })

run(
  Effect.gen(function*() {
    const wanted = yield* Config.option(Config.String("PURCHASE_ORDER"))
    const order = Option.isSome(wanted)
      ? (yield* VendorOrders.getPurchaseOrder({ purchaseOrderNumber: wanted.value })).payload
      : Option.getOrUndefined(
        yield* Stream.runHead(
          VendorOrders.getPurchaseOrders.items({ purchaseOrderState: "Acknowledged", sortOrder: "DESC" })
        )
      )
    if (order?.orderDetails === undefined) return yield* Console.log("no purchase order is acknowledged")
    const { orderDetails, purchaseOrderNumber } = order
    const lines = orderDetails.items.map(lineOf)
    const now = yield* DateTime.now
    yield* VendorTransactions.run(shipped(purchaseOrderNumber, orderDetails, lines, now))
    yield* Console.log(`${purchaseOrderNumber}: ${lines.length} lines have left`)
    yield* VendorTransactions.run(invoiced(purchaseOrderNumber, orderDetails, lines, now))
    yield* Console.log(`${purchaseOrderNumber}: invoice over ${BigDecimal.format(total(lines))} is accepted`)
  }).pipe(
    // An invoice with this number is there, or a line differs from the order.
    Effect.catchReason(
      "VendorTransactionError",
      "TransactionFailed",
      ({ errors }) => Console.log(`refused: ${errors.map(({ message }) => message).join("; ")}`)
    )
  )
)
