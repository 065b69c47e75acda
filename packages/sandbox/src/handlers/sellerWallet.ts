/**
 * Seller Wallet 2024-03-01: accounts, transfers, and transfer schedules.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as Money from "../world/Money.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplaceOf, notFound, recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"

interface Transaction {
  readonly id: string
  readonly accountId: string
  readonly requested: number
  readonly amount: number
  readonly json: Readonly<Record<string, unknown>>
}

interface Schedule {
  readonly id: string
  readonly accountId: string
  json: Readonly<Record<string, unknown>>
}

const transactions = World.collection<Transaction>("sellerWallet.transactions")
const schedules = World.collection<Schedule>("sellerWallet.schedules")

/** The opening balance of an account in US dollars. */
const opening = 25_000

/** The fee of a transfer, as a fraction of its amount. */
const feeRate = 0.001

const round = (value: number, currency: string): number => {
  const factor = 10 ** Money.decimals(currency)
  return Math.round(value * factor) / factor
}

/** The account of a marketplace. */
const accountOf = (call: Call, marketplace: Marketplace) => {
  const prng = Prng.make(call.state.settings.seed, "wallet", call.seller.id, marketplace.id)
  return {
    accountId: `amzn1.sw.acct.${prng.string(20, Prng.alphanumeric)}`,
    accountHolderName: call.seller.name,
    bankAccountNumberFormat: "BBAN",
    bankName: "Seller Wallet",
    bankAccountOwnershipType: "SELF",
    routingNumber: prng.string(9, Prng.digits),
    bankNumberFormat: "BASIC",
    accountCountryCode: marketplace.countryCode,
    accountCurrency: marketplace.currency,
    bankAccountNumberTail: prng.string(3, Prng.digits),
    bankAccountHolderStatus: "ACTIVE"
  }
}

const requestedAccount = (call: Call, id = In.string(call.input, "accountId") ?? "") => {
  const account = accountOf(call, marketplaceOf(call))
  if (account.accountId !== id) throw notFound("account", id)
  return account
}

const ofAccount = (call: Call, accountId: string): ReadonlyArray<Transaction> =>
  [...transactions.of(call.seller).values()].filter((transaction) => transaction.accountId === accountId)

const balanceOf = (call: Call, accountId: string, currency: string): number => {
  const start = Money.number(Money.localPrice(opening * 100, currency), currency)
  return round(ofAccount(call, accountId).reduce((rest, { amount }) => rest - amount, start), currency)
}

const listAccountBalances = (call: Call): Http.Reply => {
  const { accountCurrency, accountId } = requestedAccount(call)
  const available = balanceOf(call, accountId, accountCurrency)
  const balance = (balanceType: string, balanceAmount: number) => ({
    accountId,
    balanceType,
    balanceAmount,
    balanceCurrency: accountCurrency,
    lastUpdateDate: World.iso(call.now)
  })
  return Http.ok({
    balances: [
      balance("AVAILABLE", available),
      balance("LOCKED_IN", 0),
      balance("LOCKED_OUT", 0),
      balance("TOTAL", available)
    ]
  })
}

/** The exchange rate, the fee and the transferred amount. */
const preview = (amount: number, from: string, to: string) => {
  // The exchange rate follows from the price of the same product in both currencies.
  const rate = Money.number(Money.localPrice(1e8, to), to) / Money.number(Money.localPrice(1e8, from), from)
  const baseRate = Math.round(rate * 1e6) / 1e6
  const fee = round(amount * feeRate, from)
  return {
    baseAmount: { currencyCode: from, currencyAmount: amount },
    fxRateDetails: { fxRateId: `${from}-${to}`, baseRate, effectiveFxRate: baseRate, rateDirection: "SELL" },
    transferAmount: { currencyCode: to, currencyAmount: round((amount - fee) * rate, to) },
    fees: [{
      feeId: "TRANSFER",
      feeType: "TRANSACTION_FEE",
      feeRateValue: String(feeRate),
      feeAmount: { currencyCode: from, currencyAmount: fee }
    }]
  }
}

const destinationOf = (body: unknown) => {
  const account = Json.object(body, "destinationTransactionInstrument", "bankAccount")
  return {
    bankAccountHolderName: Json.string(body, "destinationTransactionInstrument", "accountHolderName") ?? "",
    bankName: Json.string(account, "bankName") ?? "Bank",
    bankAccountNumberFormat: Json.string(account, "bankAccountNumberFormat") ?? "BBAN",
    bankAccountNumberTail: Json.string(account, "bankAccountNumberTail") ?? "",
    bankAccountCountryCode: Json.string(account, "accountCountryCode") ?? "",
    bankAccountCurrency: Json.string(account, "accountCurrency") ?? ""
  }
}

const sourceOf = (account: ReturnType<typeof accountOf>) => ({
  accountId: account.accountId,
  bankAccountHolderName: account.accountHolderName,
  bankName: account.bankName,
  bankAccountNumberFormat: account.bankAccountNumberFormat,
  bankAccountNumberTail: account.bankAccountNumberTail,
  bankAccountCountryCode: account.accountCountryCode,
  bankAccountCurrency: account.accountCurrency
})

const transactionView = ({ json, requested }: Transaction, now: number) => {
  const done = requested + day
  return now < done
    ? { ...json, transactionStatus: "IN_PROGRESS", lastUpdateDate: World.iso(requested) }
    : {
      ...json,
      transactionStatus: "SUCCESSFUL",
      transactionActualCompletionDate: World.iso(done),
      lastUpdateDate: World.iso(done)
    }
}

const createTransaction = (call: Call): Http.Reply => {
  const { body, now, seller, state } = call
  const account = requestedAccount(call, Json.string(body, "sourceAccountId") ?? "")
  const { accountCurrency, accountId } = account
  const amount = Json.number(body, "sourceAmount", "currencyAmount") ?? 0
  if (Json.string(body, "sourceAmount", "currencyCode") !== accountCurrency || !(amount > 0)) {
    throw Http.invalidInput(`The amount must be greater than 0, and in ${accountCurrency}.`, "sourceAmount")
  }
  if (amount > balanceOf(call, accountId, accountCurrency)) {
    throw Http.invalidInput("The balance of the account is too low.", "sourceAmount")
  }
  const destination = destinationOf(body)
  const stored = transactions.of(seller)
  const id = `amzn1.sw.txn.${
    Prng.make(state.settings.seed, "walletTransfer", seller.id, stored.size).string(20, Prng.alphanumeric)
  }`
  const rates = preview(amount, accountCurrency, destination.bankAccountCurrency || accountCurrency)
  const transaction: Transaction = {
    id,
    accountId,
    requested: now,
    amount,
    json: {
      accountId,
      transactionId: id,
      transactionType: "DEBIT",
      transactionRequestDate: World.iso(now),
      expectedCompletionDate: World.iso(now + day),
      transactionRequesterSource: call.application.name,
      transactionDescription: Json.string(body, "transactionDescription") ?? "",
      transactionSourceAccount: sourceOf(account),
      transactionDestinationAccount: destination,
      transactionRequestAmount: rates.baseAmount,
      transferRateDetails: rates,
      transactionFinalAmount: rates.transferAmount
    }
  }
  stored.set(id, transaction)
  return Http.ok({
    transaction: transactionView(transaction, now),
    callBackURL: `${call.request.origin}/finances/transfers/wallet/2024-03-01/transactions/${id}`
  })
}

const paging = { parameter: "nextPageToken", size: 20 }

const listAccountTransactions = (call: Call): Http.Reply => {
  const { accountId } = requestedAccount(call)
  const { items, nextToken } = PageToken.page(call, ofAccount(call, accountId), paging)
  return Http.ok({
    ...Json.optional("nextPageToken", nextToken),
    transactions: items.map((transaction) => transactionView(transaction, call.now))
  })
}

const createTransferSchedule = (call: Call): Http.Reply => {
  const { body, seller, state } = call
  const account = requestedAccount(call, Json.string(body, "sourceAccountId") ?? "")
  const stored = schedules.of(seller)
  const prng = Prng.make(state.settings.seed, "walletSchedule", seller.id, stored.size)
  const id = `amzn1.sw.sched.${prng.string(20, Prng.alphanumeric)}`
  const json = {
    transferScheduleId: id,
    transactionType: Json.string(body, "transactionType") ?? "DEBIT",
    transactionSourceAccount: sourceOf(account),
    transactionDestinationAccount: destinationOf(body),
    transferScheduleStatus: Json.string(body, "transferScheduleStatus") ?? "ENABLED",
    transferScheduleInformation: Json.object(body, "transferScheduleInformation"),
    paymentPreference: Json.object(body, "paymentPreference"),
    transferScheduleFailures: []
  }
  stored.set(id, { id, accountId: account.accountId, json })
  return Http.ok(json)
}

const scheduleOf = (call: Call, id: string | undefined): Schedule => {
  const schedule = schedules.of(call.seller).get(id ?? "")
  if (schedule === undefined) throw notFound("transfer schedule", id ?? "")
  return schedule
}

const at = "sellerWallet_2024-03-01."

/** The operations of Seller Wallet. */
export const handlers: Handlers = {
  [`${at}listAccounts`]: (call) => Http.ok({ accounts: [accountOf(call, marketplaceOf(call))] }),
  [`${at}getAccount`]: (call) => Http.ok(requestedAccount(call)),
  [`${at}listAccountBalances`]: listAccountBalances,
  [`${at}getTransferPreview`]: (call) =>
    Http.ok(preview(
      In.number(call.input, "baseAmount") ?? 0,
      In.string(call.input, "sourceCurrencyCode") ?? "USD",
      In.string(call.input, "destinationCurrencyCode") ?? "USD"
    )),
  [`${at}createTransaction`]: createTransaction,
  [`${at}getTransaction`]: (call) => {
    const transaction = recordOf(call, transactions.of(call.seller), "transactionId", "transaction")
    return Http.ok(transactionView(transaction, call.now))
  },
  [`${at}listAccountTransactions`]: listAccountTransactions,
  [`${at}createTransferSchedule`]: createTransferSchedule,
  [`${at}updateTransferSchedule`]: (call) => {
    const schedule = scheduleOf(call, Json.string(call.body, "transferScheduleId"))
    schedule.json = { ...schedule.json, ...Json.object(call.body) }
    return Http.ok(schedule.json)
  },
  [`${at}getTransferSchedule`]: (call) => Http.ok(scheduleOf(call, In.string(call.input, "transferScheduleId")).json),
  [`${at}listTransferSchedules`]: (call) => {
    const { accountId } = requestedAccount(call)
    const matches = [...schedules.of(call.seller).values()].filter((schedule) => schedule.accountId === accountId)
    const { items, nextToken } = PageToken.page(call, matches, paging)
    return Http.ok({
      ...Json.optional("nextPageToken", nextToken),
      transferSchedules: items.map(({ json }) => json)
    })
  },
  [`${at}deleteScheduleTransaction`]: (call) => {
    const { id } = scheduleOf(call, In.string(call.input, "transferScheduleId"))
    schedules.of(call.seller).delete(id)
    return Http.ok({ code: "SUCCESS", message: `The schedule ${id} is deleted.` })
  }
}
