/**
 * Finance Remittance 2026-03-17: Amazon's payments to a vendor, and their lines.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as Money from "../world/Money.ts"
import type { Remittance, RemittanceLine } from "../world/Remittances.ts"
import * as Remittances from "../world/Remittances.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplaceOf, notFound, recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"

const money = (units: number, { marketplace }: Remittance) => ({
  currencyCode: marketplace.currency,
  currencyAmount: Money.number(units, marketplace.currency)
})

const vendor = ({ vendorCode }: Remittance) => ({
  relatedIdentifierName: "VENDOR_CODE",
  relatedIdentifierValue: [vendorCode]
})

const header = (remittance: Remittance, now: number) => ({
  paymentDate: World.iso(remittance.paid),
  paymentNumber: remittance.number,
  uniquePaymentId: remittance.id,
  exchangeRate: 1,
  paymentAmount: money(Remittances.amountOf(remittance), remittance),
  paymentAmountInInvoiceCurrency: money(Remittances.amountOf(remittance), remittance),
  paymentMethod: "EFT",
  remittanceStatus: Remittances.statusAt(remittance, now),
  lineItemCount: remittance.lines.length,
  relatedIdentifiers: [vendor(remittance)],
  countryCode: remittance.marketplace.countryCode
})

const part = (remittance: Remittance, breakdownType: string, units: number) => ({
  breakdownType,
  breakdownAmount: money(units, remittance)
})

const item = (remittance: Remittance, line: RemittanceLine) => {
  const { discount, invoice, issued, net, tax, withheld } = line
  const paid = Remittances.paidOf(line)
  return {
    invoiceNumber: invoice,
    invoiceIssueDate: World.iso(issued),
    withholdingAmount: money(withheld, remittance),
    totalAmount: money(net + tax, remittance),
    totalAmountBreakdown: [part(remittance, "InvoiceAmount", net), part(remittance, "TaxAmount", tax)],
    netAmountPaid: money(paid, remittance),
    netAmountPaidBreakdown: [
      part(remittance, "AmountPaid", paid),
      part(remittance, "TermsDiscountTaken", discount)
    ],
    description: "Payment for goods received",
    paymentTerms: "Net 30",
    invoiceType: "Standard",
    relatedItemIdentifiers: [vendor(remittance)]
  }
}

/** The range of a request; 30 days until now by default. */
const rangeOf = (input: In.Input, now: number): { readonly from: number; readonly to: number } => ({
  from: In.time(input, "startDate") ?? now - 30 * day,
  to: In.time(input, "endDate") ?? now
})

const headerPaging = { parameter: "nextToken", size: 10 }

const getRemittanceHeaders = (call: Call): Http.Reply => {
  const { now } = call
  const input = PageToken.inputOf(call, headerPaging)
  const marketplace = marketplaceOf(call)
  const { from, to } = rangeOf(input, now)
  const matches = [...Remittances.of(call.state.world, call.seller).values()]
    .filter((remittance) =>
      remittance.marketplace === marketplace && remittance.paid <= now && remittance.paid >= from &&
      remittance.paid <= to
    )
    .sort((a, b) => b.paid - a.paid)
  const { items, nextToken } = PageToken.page(call, matches, headerPaging)
  return Http.ok({
    remittances: items.map((remittance) => header(remittance, now)),
    ...Json.optional("nextToken", nextToken),
    numOfRecords: matches.length
  })
}

const linePaging = { parameter: "nextTokenForLineItems", size: 25 }

const getRemittance = (call: Call): Http.Reply => {
  PageToken.inputOf(call, linePaging)
  const marketplace = marketplaceOf(call)
  const remittance = recordOf(
    call,
    Remittances.of(call.state.world, call.seller),
    "uniquePaymentId",
    "remittance"
  )
  if (remittance.marketplace !== marketplace || remittance.paid > call.now) throw notFound("remittance", remittance.id)
  const { items, nextToken } = PageToken.page(call, remittance.lines, linePaging)
  return Http.ok({
    remittanceHeader: header(remittance, call.now),
    remittanceItems: items.map((line) => item(remittance, line)),
    ...Json.optional("nextTokenForLineItems", nextToken)
  })
}

const at = "financeRemittance-2026-03-17."

/** The operations of Finance Remittance. */
export const handlers: Handlers = {
  [`${at}getRemittanceHeaders`]: getRemittanceHeaders,
  [`${at}getRemittance`]: getRemittance
}
