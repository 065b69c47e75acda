/**
 * Triggers a notification: by its real cause where the sandbox has one, otherwise with data of the world, otherwise
 * with an invented payload. A seller without a subscription gets one first.
 */
import type { RegionId } from "effect-sp-api/Region"
import { send, sendTo } from "../notifications/Dispatch.ts"
import type { Subscribed } from "../notifications/Records.ts"
import { subscribedTo } from "../notifications/Records.ts"
import { applicationTypes, formOf, types } from "../notifications/Types.ts"
import * as Strict from "../protocol/Strict.ts"
import type { State } from "../state/State.ts"
import type { EmitInput } from "../watch/Emit.ts"
import { exampleOf, unwrapped } from "../watch/Emit.ts"
import * as Samples from "../watch/samples.ts"
import { settle } from "../watch/Settle.ts"
import type { About } from "../watch/Source.ts"
import * as World from "../world/World.ts"
import type { Place } from "./causes.ts"
import { causes, newSecret } from "./causes.ts"
import * as Sellers from "./Sellers.ts"
import * as Subscribing from "./Subscribing.ts"

/** A notification to trigger. */
export interface TriggerInput extends Omit<EmitInput, "subscriptionId">, About {}

/** What was triggered. */
export interface Triggered {
  readonly type: string
  /** What has happened in the sandbox, in a sentence. */
  readonly cause: string
  /** Whether a subscription was created for it. */
  readonly subscribed: boolean
  /** The notifications of the type that were delivered; none where a filter or a fault holds them back. */
  readonly notificationIds: ReadonlyArray<string>
}

/** A type that can be triggered. */
interface Triggerable {
  readonly type: string
  readonly payloadVersion: string
  readonly destination: "sqs" | "eventBridge"
  /** What happens. */
  readonly cause: string
  /** What can be said of it. */
  readonly takes: ReadonlyArray<keyof About>
}

const allTypes: Readonly<Record<string, unknown>> = { ...types, ...applicationTypes }

const aboutOrders = new Set(["ORDER_CHANGE", "FBA_OUTBOUND_SHIPMENT_STATUS", "TRANSACTION_UPDATE"])
const aboutListings = new Set([
  "ANY_OFFER_CHANGED",
  "B2B_ANY_OFFER_CHANGED",
  "BRANDED_ITEM_CONTENT_CHANGE",
  "DETAIL_PAGE_TRAFFIC_EVENT",
  "FBA_INVENTORY_AVAILABILITY_CHANGES",
  "FEE_PROMOTION",
  "ITEM_PRODUCT_TYPE_CHANGE",
  "LISTINGS_ITEM_ISSUES_CHANGE",
  "LISTINGS_ITEM_MFN_QUANTITY_CHANGE",
  "LISTINGS_ITEM_STATUS_CHANGE",
  "PRICING_HEALTH"
])
const aboutMarketplaces = new Set([
  "PRODUCT_TYPE_DEFINITIONS_CHANGE",
  "SHIPMENT_TRACKING_MILESTONE_CHANGED",
  "TAX_INVOICE_ISSUANCE_ELIGIBILITY_STATUS_CHANGE"
])

const takenBy = (type: string): ReadonlyArray<keyof About> => [
  ...(aboutOrders.has(type) ? ["orderId" as const] : []),
  ...(aboutOrders.has(type) || aboutListings.has(type)
    ? ["sku" as const, "marketplaceId" as const]
    : causes[type]?.takes ?? (aboutMarketplaces.has(type) ? ["marketplaceId" as const] : []))
]

/** All types that can be triggered, and how. */
export const triggerable = (): ReadonlyArray<Triggerable> =>
  Object.keys(allTypes).sort().map((type) => ({
    type,
    payloadVersion: formOf(type).payloadVersions[0],
    destination: Subscribing.kindOf(type),
    cause: causes[type]?.words ?? (Samples.types.includes(type)
      ? "none: an invented payload, or the newest of the world"
      : "none: a payload of the world"),
    takes: takenBy(type)
  }))

const keys = ["orderId", "sku", "marketplaceId"] as const

const check = (input: TriggerInput): void => {
  if (!Object.hasOwn(allTypes, input.type)) {
    throw new Strict.Unacceptable(
      `The notification type ${input.type} ${Strict.unknownName(input.type, Object.keys(allTypes))}`
    )
  }
  const takes: ReadonlyArray<string> = input.payload === undefined ? takenBy(input.type) : []
  const given = keys.filter((key) => input[key] !== undefined)
  if (given.includes("orderId") && given.length > 1) {
    throw new Strict.Unacceptable(`orderId and ${given[1]} exclude each other: the order says what it is about.`)
  }
  const extra = given.find((key) => !takes.includes(key))
  if (extra === undefined) return
  throw new Strict.Unacceptable(
    input.payload !== undefined
      ? `${extra} and payload exclude each other: the payload says what it is about.`
      : `${extra} does not apply to ${input.type}, which takes ${
        takes.length === 0 ? "none of these" : takes.join(", ")
      }.`
  )
}

/** Refuses what does not exist, by its name. */
const checkWorld = ({ about, now, seller }: Place): void => {
  const { marketplaceId, orderId, sku } = about
  const order = orderId === undefined ? undefined : seller.ordersById.get(orderId)
  if (orderId !== undefined && (order === undefined || order.purchased > now)) {
    throw new Strict.Unacceptable(`The order ${orderId} does not exist in the region ${seller.region}.`)
  }
  if (sku !== undefined && !seller.listings.has(sku)) {
    throw new Strict.Unacceptable(
      `The SKU ${sku} of the region ${seller.region} ${Strict.unknownName(sku, [...seller.listings.keys()])}`
    )
  }
  if (marketplaceId !== undefined && !seller.marketplaces.some(({ id }) => id === marketplaceId)) {
    throw new Strict.Unacceptable(`The seller of the region ${seller.region} does not take part in ${marketplaceId}.`)
  }
}

const sampleOf = (place: Place, type: string): object | undefined => {
  const { about, now, seller, state } = place
  const listing = about.sku === undefined
    ? seller.listings.values().next().value
    : seller.listings.get(about.sku)
  const marketplace = seller.marketplaces.find(({ id }) =>
    about.marketplaceId === undefined || id === about.marketplaceId
  )
  const application = state.applications.values().next().value
  return listing === undefined || marketplace === undefined || application === undefined
    ? undefined
    : Samples.of(type, { state, seller, application, listing, marketplace, now, count: state.outbox.count() })
}

/** The payload of a notification that nothing causes, without its wrapper, and what is said of it. */
const payloadOf = (place: Place, { payload, type }: TriggerInput, version: string): readonly [object, string] => {
  if (payload !== undefined) return [unwrapped(type, payload), "The payload was given."]
  const example = exampleOf(place.state, place.seller, type, place.now, place.about)?.payload(version)
  if (example !== undefined) return [example, "Nothing has happened: the payload is about what the world has."]
  const sample = sampleOf(place, type)
  if (sample !== undefined) return [sample, "Nothing has happened: the payload is invented."]
  throw new Strict.Unacceptable(
    place.about.orderId !== undefined
      ? `The order ${place.about.orderId} has nothing that a notification of the type ${type} could be about.`
      : `The world has nothing that a notification of the type ${type} could be about; set payload.`
  )
}

/** Notifications to the application itself, at its destination. */
const sendToApplication = (place: Place, input: TriggerInput): string => {
  const { now, real, state } = place
  const { type } = input
  const application = state.applications.values().next().value!
  const cause = input.payload === undefined ? causes[type] : undefined
  const happened = cause?.run(place)
  const [payload, words] = happened === undefined
    ? payloadOf(place, input, formOf(type).payloadVersions[0])
    : [newSecret(application, state.time.clock(real)), happened]
  send(state, {
    clientId: application.clientId,
    destination: Subscribing.destinationOf(state, application.clientId, type),
    type,
    payloadVersion: formOf(type).payloadVersions[0],
    subscriptionId: undefined,
    payload,
    eventTime: now,
    time: now
  })
  return words
}

const deliver = (place: Place, input: TriggerInput, subscribed: ReadonlyArray<Subscribed>): string => {
  const { about, now, real, seller, state } = place
  const { type } = input
  const cause = input.payload === undefined && about.orderId === undefined ? causes[type] : undefined
  if (cause !== undefined) {
    const words = cause.run(place)
    World.applyPending(seller, now)
    settle(state, real)
    return words
  }
  let said = ""
  for (const { subscription } of subscribed) {
    const [payload, words] = payloadOf(place, input, subscription.payloadVersion)
    said = words
    sendTo(state, subscription, { type, at: now, payload: () => payload as Readonly<Record<string, unknown>> }, now)
  }
  return said
}

/** Triggers a notification. Throws `Unacceptable`; nothing is sent then. */
export const trigger = (state: State, real: number, byDefault: RegionId, input: TriggerInput): Triggered => {
  check(input)
  const { marketplaceId, orderId, sku, type } = input
  const seller = Sellers.find(state, input, byDefault)
  settle(state, real)
  const now = state.time.now(real)
  World.applyPending(seller, now)
  const place: Place = { state, seller, now, real, about: { marketplaceId, orderId, sku } }
  checkWorld(place)
  const before = state.outbox.after(0).at(-1)?.sequence ?? 0
  const isOfApplication = Object.hasOwn(applicationTypes, type)
  const existing = subscribedTo(state, type).filter((subscribed) => subscribed.seller === seller)
  const subscribed = isOfApplication || existing.length > 0
    ? existing
    : [Subscribing.subscribe(state, seller, type)]
  // What is watched begins before its cause.
  settle(state, real)
  let cause: string
  try {
    cause = isOfApplication ? sendToApplication(place, input) : deliver(place, input, subscribed)
  } catch (error) {
    if (subscribed !== existing) subscribed.forEach(Subscribing.unsubscribe)
    throw error
  }
  state.outbox.changed()
  return {
    type,
    cause,
    subscribed: subscribed !== existing,
    notificationIds: state.outbox.after(before).filter((delivery) => delivery.type === type).map(({ id }) => id)
  }
}
