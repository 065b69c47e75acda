/**
 * Amazon's payments to a vendor in the last 30 days: a row for each invoice that was paid, and whether the rows of a
 * payment add up to its amount. Fails if they do not.
 *
 * Needs the credentials of the vendor (see README.md) and VENDOR_COUNTRY, the country of the vendor code; default `US`.
 */
import { Config, Console, Effect, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as Remittance from "effect-sp-api/apis/FinanceRemittance_2026_03_17"
import { run } from "./support/run.ts"

/** A vendor code belongs to one country, which no operation returns. */
const marketplace = Config.String("VENDOR_COUNTRY").pipe(
  Config.withDefault("US"),
  Config.map((country) => Marketplace.fromCountryCode(country) ?? Marketplace.US)
)

/** Amounts are JSON numbers, which do not add up exactly; whole cents, or yen, do. */
const minorUnits = (amount: Remittance.Currency | undefined): number => {
  if (amount === undefined) return 0
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency: amount.currencyCode
  })
    .resolvedOptions()
  return Math.round(amount.currencyAmount * 10 ** maximumFractionDigits)
}

const discountOf = ({ netAmountPaidBreakdown = [] }: Remittance.RemittanceItem): number =>
  netAmountPaidBreakdown.filter(({ breakdownType }) => breakdownType === "TermsDiscountTaken")
    .reduce((sum, { breakdownAmount }) => sum + minorUnits(breakdownAmount), 0)

const reconcile = (marketplaceId: string, header: Remittance.RemittanceHeader) =>
  Effect.gen(function*() {
    const { lineItemCount, paymentAmount, remittanceStatus, uniquePaymentId } = header
    const lines = yield* Stream.runCollect(Remittance.getRemittance.items({ uniquePaymentId, marketplaceId }))
    for (const line of lines) {
      const { invoiceNumber, netAmountPaid, totalAmount, withholdingAmount } = line
      const amounts = [
        minorUnits(totalAmount),
        minorUnits(withholdingAmount),
        discountOf(line),
        minorUnits(netAmountPaid)
      ]
      yield* Console.log([uniquePaymentId, invoiceNumber, ...amounts].join("\t"))
    }
    const paid = lines.reduce((sum, { netAmountPaid }) => sum + minorUnits(netAmountPaid), 0)
    const isComplete = lines.length === lineItemCount && paid === minorUnits(paymentAmount)
    yield* Console.log(
      `${header.paymentDate}  payment ${uniquePaymentId}  ${remittanceStatus}  ${lines.length} invoices  ${
        isComplete ? "adds up" : `does not add up: ${paid} of ${minorUnits(paymentAmount)}`
      }`
    )
    return isComplete
  })

run(Effect.gen(function*() {
  const { id: marketplaceId } = yield* marketplace
  yield* Console.log("payment\tinvoice\ttotal\twithheld\tdiscount\tpaid")
  const results = yield* Remittance.getRemittanceHeaders.items({ marketplaceId }).pipe(
    Stream.mapEffect((header) => reconcile(marketplaceId, header)),
    Stream.runCollect
  )
  const wrong = results.filter((isComplete) => !isComplete).length
  if (wrong > 0) return yield* Effect.fail(`${wrong} of ${results.length} payments do not add up`)
  yield* Console.log(`${results.length} payments add up`)
}))
