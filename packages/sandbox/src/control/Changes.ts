/**
 * What a test does to a sandbox apart from calling it: changes of the world, revocations and rotations.
 */
import * as Marketplaces from "effect-sp-api/Marketplace"
import { timeOf } from "../protocol/DateTimes.ts"
import { day, hour } from "../protocol/Millis.ts"
import { Unacceptable, unknownName } from "../protocol/Strict.ts"
import * as Targets from "../protocol/Targets.ts"
import * as Accounts from "../state/Accounts.ts"
import type { FaultInput } from "../state/Faults.ts"
import * as Faults from "../state/Faults.ts"
import type { OutcomeInput } from "../state/Outcomes.ts"
import type { State } from "../state/State.ts"
import * as States from "../state/State.ts"
import * as Catalogue from "../world/Catalogue.ts"
import * as WorldReader from "../world/file/read.ts"
import type { WorldFile } from "../world/file/WorldFile.ts"
import * as WorldWriter from "../world/file/write.ts"
import { kinds } from "../world/Kinds.ts"
import * as Offers from "../world/Offers.ts"
import * as Orders from "../world/Orders.ts"
import * as Prng from "../world/Prng.ts"
import type { Listing, Seller } from "../world/World.ts"
import * as World from "../world/World.ts"
import type { Named } from "./Sellers.ts"
import * as Sellers from "./Sellers.ts"

/** An order to add; what is not given is generated. */
export interface OrderOptions extends Named {
  /** Default: the seller's first SKU with an offer in the marketplace. */
  readonly sku?: string | undefined
  readonly quantity?: number | undefined
  readonly channel?: "AFN" | "MFN" | undefined
  /**
   * Epoch milliseconds of the world. Default: an hour ago, so that the payment is complete. The order changed last when
   * it is added.
   */
  readonly purchased?: number | undefined
}

const offered = (seller: Seller, marketplaceId: string, options: OrderOptions): Listing | undefined => {
  if (options.sku !== undefined) return seller.listings.get(options.sku)
  for (const listing of seller.listings.values()) {
    if (listing.offers.has(marketplaceId) && (options.channel === undefined || listing.channel === options.channel)) {
      return listing
    }
  }
  return undefined
}

/** Adds an order to those of a seller; returns its id. */
export const addOrder = (state: State, now: number, seller: Seller, options: OrderOptions): string => {
  const { world } = state
  World.applyPending(seller, now)
  const marketplace = Marketplaces.fromId(options.marketplaceId ?? seller.marketplaces[0]!.id) ??
    seller.marketplaces[0]!
  const listing = offered(seller, marketplace.id, options)
  const offer = listing?.offers.get(marketplace.id)
  if (listing === undefined || offer === undefined) {
    throw new Unacceptable(
      `The seller has no offer for the order in ${marketplace.name}. Set sku, channel or marketplaceId to an offer that exists.`
    )
  }
  const { quantity = 1 } = options
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 1000) {
    throw new Unacceptable(`quantity is ${quantity}; it must be a whole number from 1 to 1000.`)
  }
  const order = Orders.make(Prng.make(world.seed, "added", seller.id, seller.orders.length), {
    marketplace,
    purchased: options.purchased ?? now - hour,
    channel: options.channel ?? listing.channel,
    lines: [{
      product: world.catalogue.byAsin.get(listing.asin)!,
      sku: listing.sku,
      quantity,
      unitPrice: offer.price
    }]
  })
  // Who follows orders sees it come in now, however long ago it was bought.
  order.touched = Math.max(order.touched, now)
  World.addOrder(seller, order)
  state.outbox.changed()
  return order.id
}

const century = 36_525 * day

/** Advances the time of the world. */
export const advance = (state: State, millis: number): void => {
  if (!(millis >= 0 && millis <= century)) {
    throw new Unacceptable(`The world's time can be advanced by 0 to 100 years, not by ${millis} milliseconds.`)
  }
  state.time.advance(millis)
  state.outbox.changed()
}

/** Stops both times. */
export const freeze = ({ outbox, time }: State, real: number): void => {
  time.freeze(real)
  outbox.changed()
}

/** Lets both times go on. */
export const resume = ({ outbox, time }: State, real: number): void => {
  time.resume(real)
  outbox.changed()
}

/** Moves the clock and the time of the world, forward only. */
export const passTime = (state: State, millis: number): void => {
  if (!(millis >= 0 && millis <= century)) {
    throw new Unacceptable(`The clock can be advanced by 0 to 100 years, not by ${millis} milliseconds.`)
  }
  state.time.pass(millis)
  state.outbox.changed()
}

/** Sets the time of the world; the clock moves as far as the world does. */
export const setTime = (state: State, real: number, to: unknown): void => {
  const time = timeOf(to)
  if (time === undefined) {
    throw new Unacceptable(
      `to is ${
        String(to)
      }; it must be a date such as 2026-11-10, or a date and time with its zone such as 2026-11-10T08:00:00Z.`
    )
  }
  state.time.pass(time - state.time.now(real))
  state.outbox.changed()
}

/**
 * Replaces the world by that of a file; sets the time where the file says when it begins. Throws `Unacceptable`, and
 * changes nothing then.
 */
export const importWorld = (state: State, real: number, value: unknown): void => {
  const file = WorldReader.parse(value)
  const begin = WorldReader.beginOf(file)
  const { settings } = state
  States.replaceWorld(state, WorldReader.read(file, settings.seed, settings, begin ?? state.time.now(real)))
  if (begin !== undefined) state.time.pass(begin - state.time.now(real))
  state.outbox.changed()
}

/** The file of the world as it is now. */
export const exportWorld = (state: State, real: number): WorldFile =>
  WorldWriter.write(state.world, state.time.now(real))

/** Forces how the next work ends. Throws `Unacceptable` for an end that it cannot have. */
export const forceOutcome = (state: State, input: OutcomeInput): void => {
  if (input.sellerId !== undefined) Sellers.byId(state, input.sellerId)
  if ((input.of === "inboundOperation") !== (input.outcome === "FAILED")) {
    throw new Unacceptable("An inboundOperation can be FAILED; reports, feeds and queries can be FATAL or CANCELLED.")
  }
  state.outcomes.force(input)
}

/** Takes a role from an application, by its index: it may not call an operation, or any of a section. */
export const revokeRole = (state: State, on: string, application = 0): void => {
  Targets.check(on)
  const clientId = [...state.applications.keys()][application]
  if (clientId === undefined) {
    throw new Unacceptable(`application is ${application}; there are ${state.applications.size}.`)
  }
  state.outcomes.revokeRole(clientId, on)
}

/** The sellers to look for something in: one with an id, or all; those that were called are the first. */
const candidates = (state: State, sellerId: string | undefined): ReadonlyArray<Seller> =>
  sellerId === undefined
    ? [...state.world.sellers.values()].sort((a, b) => Number(a.untouched) - Number(b.untouched))
    : [Sellers.byId(state, sellerId)]

/** Cancels an order that is not shipped, as its buyer does. */
export const cancelOrder = (state: State, now: number, id: string, sellerId?: string): void => {
  for (const seller of candidates(state, sellerId)) {
    World.applyPending(seller, now)
    const order = seller.ordersById.get(id)
    if (order === undefined) continue
    const status = Orders.statusAt(order, now)
    if (status !== "Pending" && status !== "Unshipped") {
      throw new Unacceptable(`The order ${id} is ${status} and cannot be cancelled.`)
    }
    order.cancelled = now
    order.packages = []
    order.touched = now
    return
  }
  throw new Unacceptable(`The order ${id} does not exist.`)
}

/** Notifications and requests have other faults; only `slow` is one of both. */
const checkNotificationFault = ({ kind, on }: FaultInput): void => {
  const only = Faults.isOfNotifications(kind)
  if (only && on !== undefined && on !== "notification") {
    throw new Unacceptable(
      `on is ${on}, but only notifications can be ${kind}; set it to notification, or leave it out.`
    )
  }
  if (on === "notification" && !only && kind !== "slow") {
    throw new Unacceptable(`kind is ${kind}; a notification can be slow, ${Faults.notificationKinds.join(", ")}.`)
  }
}

/** Of a request for a document, of one to STS and of a notification, the sandbox does not ask whose it is. */
const withoutSeller = ["document", "sts", "notification"]

/** Adds a fault; returns its id. */
export const addFault = (state: State, fault: FaultInput): string => {
  if (fault.sellerId !== undefined) {
    Sellers.byId(state, fault.sellerId)
    if (withoutSeller.includes(fault.on ?? (Faults.isOfNotifications(fault.kind) ? "notification" : "api"))) {
      throw new Unacceptable("sellerId applies to operations and lwa only; leave it out, or set on to one of them.")
    }
  }
  if (fault.on !== undefined) Targets.check(fault.on)
  checkNotificationFault(fault)
  return state.faults.add(fault)
}

/** The price of an offer; without a seller, of the first one that has the SKU in the marketplace. */
interface PriceOptions {
  readonly sku: string
  readonly marketplaceId: string
  readonly price: number
  readonly sellerId: string | undefined
}

/** Sets the price of an offer, in the smallest unit of the currency. */
export const setPrice = (
  state: State,
  now: number,
  { marketplaceId, price, sellerId, sku }: PriceOptions
): void => {
  for (const seller of sellerId === undefined ? state.world.sellers.values() : [Sellers.byId(state, sellerId)]) {
    const listing = seller.listings.get(sku)
    const offer = listing?.offers.get(marketplaceId)
    if (listing === undefined || offer === undefined) continue
    offer.price = price
    listing.updated = now
    state.outbox.changed()
    return
  }
  throw new Unacceptable(`The SKU ${sku} has no offer in the marketplace ${marketplaceId}.`)
}

const productOf = (state: State, asin: string): Catalogue.Product => {
  const { byAsin } = state.world.catalogue
  const product = byAsin.get(asin)
  if (product === undefined) throw new Unacceptable(`The ASIN ${asin} ${unknownName(asin, [...byAsin.keys()])}`)
  return product
}

/** The price of a competitor's offer, in the smallest unit of the currency. */
interface CompetingOptions {
  readonly asin: string
  readonly marketplaceId: string
  readonly price: number
}

/** Sets the price of the first competitor that sells a product. */
export const setCompetingPrice = (state: State, { asin, marketplaceId, price }: CompetingOptions): void => {
  if (Marketplaces.fromId(marketplaceId) === undefined) {
    throw new Unacceptable(`marketplaceId is ${marketplaceId}, which is not a marketplace.`)
  }
  if (!Number.isInteger(price) || price < 1) {
    throw new Unacceptable(`price is ${price}; it must be a whole number of the smallest unit of the currency.`)
  }
  Offers.setCompetingPrice(state.world, productOf(state, asin).asin, marketplaceId, price)
  state.outbox.changed()
}

/** What changes of an item of the catalogue. */
export interface ItemChange {
  /** Its title in all marketplaces. */
  readonly title?: string | undefined
  readonly productType?: string | undefined
}

/** Changes an item of the catalogue, for everyone who sells it. */
export const changeItem = (state: State, asin: string, { productType, title }: ItemChange): void => {
  const product = productOf(state, asin)
  const kind = productType === undefined ? product.kind : kinds.find((one) => one.productType === productType)
  if (kind === undefined) {
    const known = kinds.map((one) => one.productType)
    throw new Unacceptable(`productType ${productType} ${unknownName(productType!, known)}`)
  }
  Catalogue.change(state.world.catalogue, product, { kind, title })
  state.outbox.changed()
}

/** Revokes a seller's authorizations, refresh tokens and access tokens included. */
export const revokeAuthorization = (state: State, { id: sellerId }: Seller): void => {
  for (const [token, authorization] of state.authorizations) {
    if (authorization.sellerId === sellerId) state.authorizations.set(token, { ...authorization, revoked: true })
  }
  state.tokens.revoke((token) => token.sellerId === sellerId)
}

/**
 * Rotates the client secret of the first application; returns the new one. Old ones stay valid for `oldWorksFor`
 * milliseconds.
 */
export const rotateSecret = (state: State, real: number, oldWorksFor?: number): string =>
  Accounts.rotateSecret(state.applications.values().next().value!, state.time.clock(real), oldWorksFor)
