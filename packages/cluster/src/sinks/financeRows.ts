/** Transactions and financial event groups as rows. */
import type { Breakdown, Context, Item, Transaction } from "effect-sp-api/apis/Finances_2024_06_19"
import type { FinancialEventGroup } from "effect-sp-api/apis/FinancesV0"
import type { Table } from "./tables.ts"
import { decimal, flag, integer, time } from "./values.ts"

/** The date of a transaction stays when it is released, so its status says what is older. */
export const transactions: Table = { name: "spapi_transactions", key: ["seller", "id"], version: "is_released" }

export const items = "spapi_transaction_items"

export const breakdowns = "spapi_transaction_breakdowns"

/** A group that is closed is not opened again. */
export const eventGroups: Table = { name: "spapi_event_groups", key: ["seller", "id"], version: "is_closed" }

const contextOf = (contexts: ReadonlyArray<Context> | undefined, type: string): Context | undefined =>
  contexts?.find(({ contextType }) => contextType === type)

export const transactionRow = (seller: string, id: string, transaction: Transaction, storedAt: string) => {
  const {
    contexts,
    description,
    marketplaceDetails,
    postedDate,
    relatedIdentifiers,
    sellingPartnerMetadata,
    totalAmount,
    transactionStatus,
    transactionType
  } = transaction
  const related = (name: string): string | null =>
    relatedIdentifiers?.find(({ relatedIdentifierName }) => relatedIdentifierName === name)
      ?.relatedIdentifierValue ?? null
  const deferral = contextOf(contexts, "DeferredContext")
  return {
    seller,
    id,
    marketplace_id: marketplaceDetails?.marketplaceId ?? sellingPartnerMetadata?.marketplaceId ?? null,
    account_type: sellingPartnerMetadata?.accountType ?? null,
    type: transactionType ?? null,
    status: transactionStatus ?? null,
    is_released: flag(transactionStatus === undefined ? undefined : transactionStatus !== "DEFERRED"),
    description: description ?? null,
    posted_at: time(postedDate),
    total_amount: decimal(totalAmount?.currencyAmount),
    total_currency: totalAmount?.currencyCode ?? null,
    order_id: related("ORDER_ID"),
    event_group_id: related("FINANCIAL_EVENT_GROUP_ID"),
    settlement_id: related("SETTLEMENT_ID"),
    deferral_reason: deferral?.deferralReason ?? null,
    matures_at: time(deferral?.maturityDate),
    stored_at: storedAt
  }
}

const itemRow = (seller: string, id: string, { contexts, description, totalAmount }: Item, place: number) => {
  const product = contextOf(contexts, "ProductContext")
  return {
    seller,
    transaction_id: id,
    place,
    sku: product?.sku ?? null,
    asin: product?.asin ?? null,
    description: description ?? null,
    quantity: integer(product?.quantityShipped),
    total_amount: decimal(totalAmount?.currencyAmount),
    total_currency: totalAmount?.currencyCode ?? null
  }
}

const breakdownRow = (
  seller: string,
  id: string,
  { breakdownAmount, breakdownType, breakdowns = [] }: Breakdown,
  at: { readonly place: number; readonly item: number | null; readonly parent: number | null }
) => ({
  seller,
  transaction_id: id,
  ...at,
  type: breakdownType ?? null,
  amount: decimal(breakdownAmount?.currencyAmount),
  currency: breakdownAmount?.currencyCode ?? null,
  is_leaf: breakdowns.length === 0 ? 1 : 0
})

/** The items of a transaction, and the breakdowns of both, each after the one that it is a part of. */
export const partsOf = (seller: string, id: string, { breakdowns = [], items = [] }: Transaction) => {
  const rows: Array<ReturnType<typeof breakdownRow>> = []
  const add = (all: ReadonlyArray<Breakdown>, item: number | null, parent: number | null): void => {
    for (const breakdown of all) {
      const place = rows.length
      rows.push(breakdownRow(seller, id, breakdown, { place, item, parent }))
      add(breakdown.breakdowns ?? [], item, place)
    }
  }
  add(breakdowns, null, null)
  for (const [place, item] of items.entries()) add(item.breakdowns ?? [], place, null)
  return { items: items.map((item, place) => itemRow(seller, id, item, place)), breakdowns: rows }
}

export const eventGroupRow = (seller: string, id: string, group: FinancialEventGroup, storedAt: string) => ({
  seller,
  id,
  status: group.ProcessingStatus ?? null,
  is_closed: flag(group.ProcessingStatus === undefined ? undefined : group.ProcessingStatus === "Closed"),
  transfer_status: group.FundTransferStatus ?? null,
  transferred_at: time(group.FundTransferDate),
  trace_id: group.TraceId ?? null,
  started_at: time(group.FinancialEventGroupStart),
  ended_at: time(group.FinancialEventGroupEnd),
  original_amount: decimal(group.OriginalTotal?.CurrencyAmount),
  original_currency: group.OriginalTotal?.CurrencyCode ?? null,
  converted_amount: decimal(group.ConvertedTotal?.CurrencyAmount),
  converted_currency: group.ConvertedTotal?.CurrencyCode ?? null,
  beginning_amount: decimal(group.BeginningBalance?.CurrencyAmount),
  beginning_currency: group.BeginningBalance?.CurrencyCode ?? null,
  stored_at: storedAt
})
