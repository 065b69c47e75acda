/**
 * Application Integrations 2024-04-01, and the test orders of Vendor Direct Fulfillment 2021-10-28.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as DirectOrders from "../world/DirectOrders.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, recordOf } from "./common.ts"

/** Notifications in Seller Central, with their template. */
const notices = World.collection<string>("appIntegrations.notices")

const newId = (call: Call, name: string, index: number): string => {
  const prng = Prng.make(call.state.settings.seed, name, call.seller.id, index)
  return `${prng.hex(8)}-${prng.hex(4)}-4000-8000-${prng.hex(12)}`
}

const counts = World.collection<number>("appIntegrations.counts")

const createNotification = (call: Call): Http.Reply => {
  const marketplaceId = Json.string(call.body, "marketplaceId")
  if (marketplaceId !== undefined) marketplacesOf(call, [marketplaceId], "marketplaceId")
  // Ids of deleted notifications do not come back.
  const count = (counts.of(call.seller).get("all") ?? 0) + 1
  counts.of(call.seller).set("all", count)
  const id = newId(call, "notice", count)
  notices.of(call.seller).set(id, Json.string(call.body, "templateId") ?? "")
  return Http.ok({ notificationId: id })
}

const deleteNotifications = (call: Call): Http.Reply => {
  const template = Json.string(call.body, "templateId")
  const stored = notices.of(call.seller)
  for (const [id, of] of stored) if (of === template) stored.delete(id)
  return { status: 204 }
}

interface Transaction {
  readonly created: number
  readonly orders: ReadonlyArray<string>
}

const transactions = World.collection<Transaction>("vendorSandboxData.transactions")

const scenarios = ["ORDER_ACKNOWLEDGEMENT", "SHIPMENT_CONFIRMATION", "SHIPPING_LABEL", "CUSTOMER_CANCELLATION"]

/** New orders of the world that the vendor can ship. */
const generateOrderScenarios = (call: Call): Http.Reply => {
  const { now, seller, state } = call
  const orders = [...DirectOrders.of(state.world, seller, now).values()]
    .filter((order) => order.ordered <= now && DirectOrders.statusOf(order) === "NEW")
    .map(({ number }) => number)
  const requested = Json.array(call.body, "orders")
  if (requested.length === 0) throw Http.invalidInput("orders must have at least one entry.", "orders")
  const stored = transactions.of(seller)
  const transactionId = newId(call, "orderScenarios", stored.size)
  stored.set(transactionId, { created: now, orders })
  return { status: 202, json: { transactionId } }
}

const getOrderScenarios = (call: Call): Http.Reply => {
  const { created, orders } = recordOf(call, transactions.of(call.seller), "transactionId", "transaction")
  const transactionId = In.string(call.input, "transactionId")
  if (created + call.state.settings.processingMillis > call.now) {
    return Http.ok({ transactionStatus: { transactionId, status: "PROCESSING" } })
  }
  return Http.ok({
    transactionStatus: {
      transactionId,
      status: orders.length === 0 ? "FAILURE" : "SUCCESS",
      testCaseData: {
        scenarios: scenarios.map((scenarioId, index) => ({
          scenarioId,
          orders: orders.filter((_, of) => of % scenarios.length === index).map((orderId) => ({ orderId }))
        }))
      }
    }
  })
}

/** The operations of both sections. */
export const handlers: Handlers = {
  "appIntegrations-2024-04-01.createNotification": createNotification,
  "appIntegrations-2024-04-01.deleteNotifications": deleteNotifications,
  "appIntegrations-2024-04-01.recordActionFeedback": (call) => {
    recordOf(call, notices.of(call.seller), "notificationId", "notification")
    return { status: 204 }
  },
  "vendorDirectFulfillmentSandboxData_2021-10-28.generateOrderScenarios": generateOrderScenarios,
  "vendorDirectFulfillmentSandboxData_2021-10-28.getOrderScenarios": getOrderScenarios
}
