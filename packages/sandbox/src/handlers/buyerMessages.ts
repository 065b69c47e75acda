/**
 * Messaging v1 and Solicitations v1: messages to the buyer of an order, and when they are allowed.
 *
 * Source: developer-docs.amazon.com/sp-api, "Messaging API" and "Solicitations API": a review may be requested once,
 * between 5 and 30 days after the delivery.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import type { Order } from "../world/Orders.ts"
import * as Orders from "../world/Orders.ts"
import * as World from "../world/World.ts"
import type { Call, Handler, Handlers } from "./Call.ts"
import { marketplacesOf, orderOf } from "./common.ts"

/** The time of each message, by order and kind. */
const written = World.collection<number>("buyerMessages")

const requestedOrder = (call: Call): Order => {
  const order = orderOf(call, "amazonOrderId")
  const [marketplace] = marketplacesOf(call, In.strings(call.input, "marketplaceIds"))
  if (marketplace !== order.marketplace) {
    throw Http.invalidInput("The order belongs to another marketplace.", "marketplaceIds")
  }
  return order
}

const review = "productReviewAndSellerFeedback"

/** A package arrives some days after it was shipped. */
const deliveredAt = (order: Order): number | undefined => {
  const last = order.packages.at(-1)
  return last === undefined ? undefined : Math.max(last.shipped, order.deliverBy - 2 * day)
}

const solicitationsOf = (call: Call, order: Order): ReadonlyArray<string> => {
  const delivered = deliveredAt(order)
  const isSolicited = written.of(call.seller).has(`${order.id}/${review}`)
  return delivered === undefined || isSolicited || call.now < delivered + 5 * day || call.now > delivered + 30 * day
    ? []
    : [review]
}

/** The kinds of messages by operation, and when they are allowed: `before` or `after` the shipment, or `always`. */
const messages: Readonly<Record<string, readonly [kind: string, when: "before" | "after" | "always"]>> = {
  confirmCustomizationDetails: ["confirmCustomizationDetails", "before"],
  createConfirmDeliveryDetails: ["confirmDeliveryDetails", "always"],
  createLegalDisclosure: ["legalDisclosure", "always"],
  createConfirmOrderDetails: ["confirmOrderDetails", "before"],
  createConfirmServiceDetails: ["confirmServiceDetails", "before"],
  CreateWarranty: ["warranty", "after"],
  createDigitalAccessKey: ["digitalAccessKey", "after"],
  createUnexpectedProblem: ["unexpectedProblem", "always"],
  sendInvoice: ["invoice", "after"]
}

const messagesOf = (call: Call, order: Order): ReadonlyArray<string> => {
  const status = Orders.statusAt(order, call.now)
  if (status === "Pending" || status === "Canceled" || call.now > order.deliverBy + 30 * day) return []
  return Object.values(messages).flatMap(([kind, when]) =>
    when === "always" || (status === "Shipped") === (when === "after") ? [kind] : []
  )
}

const hal = (status: number, json: unknown): Http.Reply => ({
  status,
  json,
  headers: { "content-type": "application/hal+json" }
})

const actions =
  (section: string, actionsOf: (call: Call, order: Order) => ReadonlyArray<string>): Handler => (call) => {
    const order = requestedOrder(call)
    const query = `?marketplaceIds=${order.marketplace.id}`
    const base = `/${section}/v1/orders/${order.id}`
    const link = (name: string) => ({
      href: `${base}/${section === "messaging" ? "messages" : section}/${name}${query}`,
      name
    })
    const names = actionsOf(call, order)
    return hal(200, {
      _links: { self: { href: base + query }, actions: names.map(link) },
      _embedded: {
        actions: names.map((name) => ({
          _links: { self: link(name), schema: { href: `${base}/${name}/schema`, name } },
          payload: { name }
        }))
      }
    })
  }

/** Attachments are uploads to destinations of the Uploads API. */
const checkAttachments = (call: Call): void => {
  for (const attachment of Json.array(call.body, "attachments")) {
    const id = Json.string(attachment, "uploadDestinationId") ?? ""
    if (call.state.documents.get(id.replace(/^sc\//, ""))?.content === undefined) {
      throw Http.invalidInput(`Nothing was uploaded to ${id}.`, "attachments.uploadDestinationId")
    }
  }
}

const write = (kind: string, actionsOf: (call: Call, order: Order) => ReadonlyArray<string>): Handler => (call) => {
  const order = requestedOrder(call)
  if (!actionsOf(call, order).includes(kind)) {
    throw Http.denied(`The order does not allow the action ${kind} now.`)
  }
  checkAttachments(call)
  written.of(call.seller).set(`${order.id}/${kind}`, call.now)
  return hal(201, {})
}

/** The operations of Messaging and Solicitations. */
export const handlers: Handlers = {
  "messaging.getMessagingActionsForOrder": actions("messaging", messagesOf),
  "messaging.GetAttributes": (call) => hal(200, { buyer: { locale: requestedOrder(call).marketplace.locale } }),
  ...Object.fromEntries(
    Object.entries(messages).map(([operation, [kind]]) => [`messaging.${operation}`, write(kind, messagesOf)])
  ),
  "solicitations.getSolicitationActionsForOrder": actions("solicitations", solicitationsOf),
  "solicitations.createProductReviewAndSellerFeedbackSolicitation": write(review, solicitationsOf)
}
