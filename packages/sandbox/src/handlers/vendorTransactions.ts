/**
 * Submissions of vendors are processed asynchronously; a transaction has their outcome. All vendor sections share this.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handler, Handlers } from "./Call.ts"
import { notFound } from "./common.ts"

interface Transaction {
  readonly id: string
  readonly ends: number
  readonly problems: ReadonlyArray<string>
}

const transactions = World.collection<Transaction>("vendor.transactions")

/**
 * Submits a change and returns the id of its transaction. The change takes effect when processing ends, unless it has
 * problems.
 */
export const submit = (call: Call, problems: ReadonlyArray<string>, apply: (at: number) => void): string => {
  const { now, seller, state } = call
  const stored = transactions.of(seller)
  const prng = Prng.make(state.settings.seed, "transaction", seller.id, stored.size)
  const id = `${prng.hex(8)}-${prng.hex(24)}`
  const ends = now + state.settings.processingMillis
  stored.set(id, { id, ends, problems })
  if (problems.length === 0) seller.pending.push({ at: ends, apply: () => apply(ends) })
  return id
}

/** The reply with a transaction id, in the envelope of the older sections. */
export const accepted = (transactionId: string): Http.Reply => ({ status: 202, json: { payload: { transactionId } } })

/** The same without an envelope, for the sections of 2021-12-28. */
export const acceptedWithoutEnvelope = (transactionId: string): Http.Reply => ({ status: 202, json: { transactionId } })

const statusOf = (call: Call) => {
  const id = In.string(call.input, "transactionId") ?? ""
  const transaction = transactions.of(call.seller).get(id)
  if (transaction === undefined) throw notFound("transaction", id)
  const { ends, problems } = transaction
  const status = call.now < ends ? "Processing" : problems.length === 0 ? "Success" : "Failure"
  return {
    transactionId: id,
    status,
    errors: status === "Failure" ? problems.map((message) => ({ code: "INVALID_ORDER", message })) : []
  }
}

const inEnvelope: Handler = (call) => {
  const { errors, ...transaction } = statusOf(call)
  const view = errors.length === 0 ? transaction : { ...transaction, errors }
  return Http.ok({ payload: { transactionStatus: view } })
}

/** The operations of transactions. */
export const handlers: Handlers = {
  "vendorTransactionStatus.getTransaction": inEnvelope,
  "vendorDirectFulfillmentTransactionsV1.getTransactionStatus": inEnvelope,
  "vendorDirectFulfillmentTransactions_2021-12-28.getTransactionStatus": (call) => {
    const { errors, ...transaction } = statusOf(call)
    return Http.ok({ transactionStatus: errors.length === 0 ? transaction : { ...transaction, errors: { errors } } })
  }
}
