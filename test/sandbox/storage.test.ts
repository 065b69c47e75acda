/**
 * Amazon Warehousing and Distribution, and Seller Wallet, called by the client with strict checks of responses.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Awd from "effect-sp-api/apis/Awd_2024_05_09"
import * as Wallet from "effect-sp-api/apis/SellerWallet_2024_03_01"
import * as Marketplace from "effect-sp-api/Marketplace"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { HttpClient } from "effect/http"
import { TestClock } from "effect/testing"

const strict = Layer.mergeAll(
  Layer.succeed(ResponseChecking, "strict"),
  Sandbox.layerTest({ usagePlans: "off", ordersPerSeller: 0 })
)

const afn = Effect.gen(function*() {
  const { world } = yield* Sandbox.Sandbox
  const seller = yield* world.seller()
  return [...seller.listings.values()].find((listing) => listing.channel === "AFN")!
})

const packages = (sku: string): ReadonlyArray<Awd.DistributionPackageQuantity> => [{
  count: 5,
  distributionPackage: {
    type: "CASE",
    measurements: { weight: { unitOfMeasurement: "KILOGRAMS", weight: 10 } },
    contents: { products: [{ sku, quantity: 20 }] }
  }
}]

const originAddress: Awd.Address = {
  name: "S",
  addressLine1: "1 Sandbox Lane",
  stateOrRegion: "WA",
  countryCode: "US"
}

describe("AWD", () => {
  it.effect("receives goods, stores them, and replenishes FBA", () =>
    Effect.gen(function*() {
      const listing = yield* afn
      const { sku } = listing
      const before = listing.inventory.fulfillable
      const { orderId } = yield* Awd.createInbound({ body: { originAddress, packagesToInbound: packages(sku) } })
      assert.strictEqual((yield* Awd.getInbound({ orderId })).orderStatus, "DRAFT")
      assert.lengthOf((yield* Awd.listInboundShipments({})).shipments!, 0)
      yield* Awd.confirmInbound({ orderId })
      const { destinationDetails, orderStatus } = yield* Awd.getInbound({ orderId })
      assert.strictEqual(orderStatus, "CONFIRMED")
      const shipmentId = destinationDetails!.shipmentId!
      const stock = Effect.map(Awd.listInventory({ sku, details: "SHOW" }), ({ inventory }) => inventory[0]!)
      assert.deepInclude(yield* stock, { totalInboundQuantity: 100, totalOnhandQuantity: 0 })
      yield* TestClock.adjust("2 days")
      assert.strictEqual((yield* Awd.getInboundShipment({ shipmentId })).shipmentStatus, "IN_TRANSIT")
      assert.lengthOf((yield* Awd.listInboundShipments({ shipmentStatus: "IN_TRANSIT" })).shipments!, 1)
      assert.strictEqual((yield* Effect.flip(Awd.cancelInbound({ orderId }))).reason._tag, "BadRequest")
      yield* TestClock.adjust("4 days")
      const received = yield* Awd.getInboundShipment({ shipmentId, skuQuantities: "SHOW" })
      assert.strictEqual(received.shipmentSkuQuantities![0]!.receivedQuantity!.quantity, 100)
      assert.deepInclude(yield* stock, { totalInboundQuantity: 0, totalOnhandQuantity: 100 })

      const order = yield* Awd.createReplenishmentOrder({ body: { products: [{ sku, quantity: 60 }] } })
      assert.strictEqual((yield* Awd.getReplenishmentOrder(order)).status, "ELIGIBLE")
      yield* Awd.confirmReplenishmentOrder(order)
      assert.strictEqual((yield* stock).inventoryDetails!.availableDistributableQuantity, 40)
      const greedy = yield* Awd.createReplenishmentOrder({ body: { products: [{ sku, quantity: 50 }] } })
      assert.strictEqual((yield* Awd.getReplenishmentOrder(greedy)).status, "INELIGIBLE")
      assert.strictEqual((yield* Effect.flip(Awd.confirmReplenishmentOrder(greedy))).reason._tag, "BadRequest")
      yield* TestClock.adjust("3 days")
      assert.strictEqual((yield* Awd.getReplenishmentOrder(order)).status, "SUCCESS")
      assert.lengthOf((yield* Awd.listReplenishmentOrders({})).orders!, 2)
      assert.deepInclude(yield* stock, { totalOnhandQuantity: 40 })
      assert.strictEqual(listing.inventory.fulfillable, before + 60)
    }).pipe(Effect.provide(strict)))

  it.effect("refuses SKUs that do not exist, and creates labels", () =>
    Effect.gen(function*() {
      const { sku } = yield* afn
      const judged = yield* Awd.checkInboundEligibility({
        body: { packagesToInbound: [...packages(sku), ...packages("NONE")] }
      })
      assert.deepStrictEqual(judged.packagesToInbound.map((item) => item.status), ["ELIGIBLE", "INELIGIBLE"])
      const body = { originAddress, packagesToInbound: packages("NONE") }
      assert.strictEqual((yield* Effect.flip(Awd.createInbound({ body }))).reason._tag, "BadRequest")
      const { orderId } = yield* Awd.createInbound({ body: { originAddress, packagesToInbound: packages(sku) } })
      yield* Awd.confirmInbound({ orderId })
      const { destinationDetails } = yield* Awd.getInbound({ orderId })
      const labels = yield* Awd.getInboundShipmentLabels({ shipmentId: destinationDetails!.shipmentId! })
      const file = yield* Effect.flatMap(HttpClient.get(labels.labelDownloadURL!), (response) => response.text)
      assert.match(file, /^%PDF-/)
      yield* Awd.cancelInbound({ orderId })
      assert.strictEqual((yield* Awd.getInbound({ orderId })).orderStatus, "CANCELLED")
    }).pipe(Effect.provide(strict)))
})

const marketplaceId = Marketplace.US.id
const signatures = { destAccountDigitalSignature: "signature", amountDigitalSignature: "signature", marketplaceId }

const destinationTransactionInstrument: Wallet.TransactionInstrumentDetails = {
  bankAccount: {
    bankAccountOwnershipType: "THIRD_PARTY",
    accountCountryCode: "DE",
    accountCurrency: "EUR",
    bankAccountNumberTail: "123",
    bankName: "Bank",
    bankAccountNumberFormat: "IBAN"
  },
  bankAccountNumber: "encrypted",
  accountHolderName: "Supplier"
}

describe("the wallet", () => {
  const account = Effect.map(Wallet.listAccounts({ marketplaceId }), ({ accounts }) => accounts[0]!.accountId!)
  const available = Effect.flatMap(account, (accountId) =>
    Effect.map(
      Wallet.listAccountBalances({ accountId, marketplaceId }),
      ({ balances }) => balances!.find((item) => item.balanceType === "AVAILABLE")!.balanceAmount
    ))
  const pay = (currencyAmount: number, currencyCode = "USD") =>
    Effect.flatMap(account, (sourceAccountId) =>
      Wallet.createTransaction({
        ...signatures,
        body: {
          sourceAccountId,
          destinationTransactionInstrument,
          sourceAmount: { currencyCode, currencyAmount },
          requestTime: "2026-07-01T00:00:00Z"
        }
      }))

  it.effect("has a balance, and a transfer out of it takes a day", () =>
    Effect.gen(function*() {
      const accountId = yield* account
      const before = yield* available
      const { transaction } = yield* pay(1000)
      const { transactionId } = transaction
      assert.strictEqual(transaction.transactionStatus, "IN_PROGRESS")
      assert.strictEqual(yield* available, before - 1000)
      const preview = yield* Wallet.getTransferPreview({
        sourceCountryCode: "US",
        sourceCurrencyCode: "USD",
        destinationCountryCode: "DE",
        destinationCurrencyCode: "EUR",
        baseAmount: 1000,
        marketplaceId
      })
      assert.deepStrictEqual(transaction.transferRateDetails, preview)
      assert.isBelow(preview.transferAmount.currencyAmount!, 1000)
      yield* TestClock.adjust("1 day")
      const done = yield* Wallet.getTransaction({ transactionId, marketplaceId })
      assert.strictEqual(done.transactionStatus, "SUCCESSFUL")
      const { transactions } = yield* Wallet.listAccountTransactions({ accountId, marketplaceId })
      assert.deepStrictEqual(transactions, [done])
    }).pipe(Effect.provide(strict)))

  it.effect("refuses transfers above its balance or in another currency", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* Effect.flip(pay(1e9))).reason._tag, "BadRequest")
      assert.strictEqual((yield* Effect.flip(pay(10, "EUR"))).reason._tag, "BadRequest")
      assert.strictEqual((yield* Effect.flip(pay(-10))).reason._tag, "BadRequest")
    }).pipe(Effect.provide(strict)))

  it.effect("stores transfer schedules", () =>
    Effect.gen(function*() {
      const accountId = yield* account
      const made = yield* Wallet.createTransferSchedule({
        ...signatures,
        body: {
          sourceAccountId: accountId,
          sourceCurrencyCode: "USD",
          destinationAccountId: "theirs",
          destinationTransactionInstrument,
          transactionType: "DEBIT",
          transferScheduleInformation: { scheduleType: "TIME_BASED" },
          paymentPreference: { paymentPreferencePaymentType: "PERCENTAGE", value: 50 }
        }
      })
      const { transferScheduleId } = made
      yield* Wallet.updateTransferSchedule({ ...signatures, body: { ...made, transferScheduleStatus: "DISABLED" } })
      const schedule = yield* Wallet.getTransferSchedule({ transferScheduleId, marketplaceId })
      assert.strictEqual(schedule.transferScheduleStatus, "DISABLED")
      const list = Effect.map(
        Wallet.listTransferSchedules({ accountId, marketplaceId }),
        ({ transferSchedules }) => transferSchedules.length
      )
      assert.strictEqual(yield* list, 1)
      yield* Wallet.deleteScheduleTransaction({ transferScheduleId, marketplaceId })
      assert.strictEqual(yield* list, 0)
    }).pipe(Effect.provide(strict)))
})
