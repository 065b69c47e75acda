/**
 * A ledger of the last `DAYS` days (default 14): what each order brought, what Amazon kept of it, what was refunded, and
 * how much of the rest Amazon still holds back.
 *
 * Changes nothing. Needs the credentials of the seller (see README.md) and the role Finance and Accounting.
 */
import { BigDecimal, Config, Console, DateTime, Effect, Stream } from "effect"
import * as Finances from "effect-sp-api/apis/Finances_2024_06_19"
import { run } from "./support/run.ts"

interface Entry {
  readonly brought: BigDecimal.BigDecimal
  readonly fees: BigDecimal.BigDecimal
  readonly refunded: BigDecimal.BigDecimal
  readonly heldBack: BigDecimal.BigDecimal
}

const nothing = BigDecimal.fromBigInt(0n)

/** Amounts are JSON numbers, which do not add up exactly; decimals do. */
const decimal = (amount: Finances.Currency | undefined) => BigDecimal.fromNumberUnsafe(amount?.currencyAmount ?? 0)

const related = ({ relatedIdentifiers = [] }: Finances.Transaction, name: string) =>
  relatedIdentifiers.find(({ relatedIdentifierName }) => relatedIdentifierName === name)?.relatedIdentifierValue

/** Fees may be a part of a part: expenses, of which Amazon's fees, of which the commission. */
const feesIn = (parts: ReadonlyArray<Finances.Breakdown> | undefined): BigDecimal.BigDecimal =>
  BigDecimal.sumAll(
    (parts ?? []).map(({ breakdownAmount, breakdownType = "", breakdowns }) =>
      /fee/i.test(breakdownType) ? decimal(breakdownAmount) : feesIn(breakdowns)
    )
  )

const book = (entry: Entry | undefined, transaction: Finances.Transaction): Entry => {
  const { totalAmount, transactionStatus, transactionType } = transaction
  const total = decimal(totalAmount)
  const fees = feesIn(transaction.breakdowns)
  const isRefund = transactionType === "Refund"
  return {
    brought: BigDecimal.sum(entry?.brought ?? nothing, isRefund ? nothing : BigDecimal.subtract(total, fees)),
    fees: BigDecimal.sum(entry?.fees ?? nothing, isRefund ? nothing : fees),
    refunded: BigDecimal.sum(entry?.refunded ?? nothing, isRefund ? total : nothing),
    heldBack: BigDecimal.sum(entry?.heldBack ?? nothing, transactionStatus === "DEFERRED" ? total : nothing)
  }
}

run(Effect.gen(function*() {
  const days = yield* Config.Int("DAYS").pipe(Config.withDefault(14))
  const postedAfter = DateTime.subtract(yield* DateTime.now, { days })
  const transactions = yield* Stream.runCollect(Finances.listTransactions.items({ postedAfter }))

  // What was held back is there again when it is released, as another transaction that names the first one.
  const released = new Set(transactions.map((transaction) => related(transaction, "DEFERRED_TRANSACTION_ID")))
  const ledger = new Map<string, Entry>()
  for (const transaction of transactions) {
    if (transaction.transactionId !== undefined && released.has(transaction.transactionId)) continue
    // Subscriptions, storage and advertisements belong to no order.
    const account = related(transaction, "ORDER_ID") ?? transaction.description ?? "other"
    const key = `${account}\t${transaction.totalAmount?.currencyCode}`
    ledger.set(key, book(ledger.get(key), transaction))
  }

  yield* Console.log(["order", "", "brought", "fees", "refunded", "held back"].join("\t"))
  for (const [key, { brought, fees, heldBack, refunded }] of [...ledger].slice(-20)) {
    yield* Console.log([key, ...[brought, fees, refunded, heldBack].map(BigDecimal.format)].join("\t"))
  }
  yield* Console.log(`${transactions.length} transactions of ${ledger.size} orders and other accounts`)
}))
