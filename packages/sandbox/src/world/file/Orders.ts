/**
 * The orders of a file: references are checked, and what is left out is generated so that the state is the given one.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import { day, hour, minute } from "../../protocol/Millis.ts"
import { unknownName } from "../../protocol/Strict.ts"
import type { Product } from "../Catalogue.ts"
import type { Identity } from "../Identities.ts"
import { localPrice } from "../Money.ts"
import type { Order, OrderItem, Package, Status } from "../Orders.ts"
import * as Orders from "../Orders.ts"
import type { Address, Buyer } from "../People.ts"
import * as Prng from "../Prng.ts"
import type { Listing, Origin } from "../World.ts"
import type { Problems } from "./Problems.ts"
import * as Sellers from "./Sellers.ts"
import { given, timeOf, unitsOf } from "./Units.ts"
import type { WorldFile } from "./WorldFile.ts"

type OrderEntry = NonNullable<WorldFile["orders"]>[number]
type LineEntry = OrderEntry["lines"][number]

/** What the orders of a file are read with. */
export interface Reading {
  readonly origin: Origin
  readonly sellers: ReadonlyArray<Identity>
  readonly listings: ReadonlyMap<string, ReadonlyArray<Listing>>
  readonly problems: Problems
}

/** A line whose product exists. */
interface Line {
  readonly product: Product
  readonly sku: string
  /** The price of a unit, in the smallest unit of the currency. */
  readonly unitPrice: number
  readonly channel: "AFN" | "MFN"
}

/** The product of a line. A SKU that was deleted since has its ASIN in the line. */
export const lineOf = (
  { listings, origin, problems }: Reading,
  seller: Identity,
  marketplace: Marketplace,
  entry: { readonly sku: string; readonly asin?: string },
  path: string
): Line | undefined => {
  const own = listings.get(seller.id) ?? []
  const listing = own.find(({ sku }) => sku === entry.sku)
  if (listing === undefined && entry.asin === undefined) {
    problems.add(`${path}.sku`, `${entry.sku} ${unknownName(entry.sku, own.map(({ sku }) => sku))}`)
    return undefined
  }
  const asin = entry.asin ?? listing!.asin
  const product = origin.catalogue.byAsin.get(asin)
  if (product === undefined) {
    problems.add(`${path}.asin`, `${asin} ${unknownName(asin, [...origin.catalogue.byAsin.keys()])}`)
    return undefined
  }
  const offer = listing?.offers.get(marketplace.id)
  return {
    product,
    sku: entry.sku,
    unitPrice: offer?.price ?? localPrice(product.price, marketplace.currency),
    channel: listing?.channel ?? "AFN"
  }
}

const readItem = (entry: LineEntry, generated: OrderItem, currency: string): OrderItem => {
  const units = (amount: number): number => unitsOf(amount, currency)
  const price = given(entry.price, units, generated.price)
  const { giftMessage: _, ...item } = generated
  return {
    ...item,
    id: entry.id ?? item.id,
    title: entry.title ?? item.title,
    price,
    tax: given(entry.tax, units, Math.round(price * 0.08)),
    shipping: given(entry.shipping, units, item.shipping),
    discount: given(entry.discount, units, 0),
    ...(entry.giftMessage === undefined ? undefined : { giftMessage: entry.giftMessage })
  }
}

const readBuyer = (entry: OrderEntry["buyer"], generated: Buyer): Buyer =>
  entry === undefined ? generated : {
    name: entry.name ?? generated.name,
    email: entry.email ?? generated.email,
    ...(entry.company === undefined ? undefined : { company: entry.company })
  }

const readAddress = (entry: OrderEntry["address"], generated: Address): Address => {
  if (entry === undefined) return generated
  const { line2: _, state, ...rest } = generated
  // The state of another city would be wrong.
  return { ...rest, ...(entry.city === undefined && state !== undefined ? { state } : undefined), ...entry }
}

const readPackages = (entry: OrderEntry, items: ReadonlyArray<OrderItem>, path: string, problems: Problems) =>
  entry.packages?.map((parcel, index): Package => {
    const place = `${path}.packages[${index}]`
    for (const [at, { id }] of parcel.items.entries()) {
      if (items.every((item) => item.id !== id)) {
        problems.add(`${place}.items[${at}].id`, `${id} ${unknownName(id, items.map((item) => item.id))}`)
      }
    }
    return {
      reference: parcel.reference ?? String(index + 1),
      carrier: parcel.carrier ?? "UPS",
      service: parcel.service ?? "UPS Ground",
      trackingNumber: parcel.trackingNumber ?? `1Z${Prng.make(0, path, index).string(14, Prng.digits)}`,
      shipped: timeOf(parcel.shipped),
      items: parcel.items
    }
  })

/** The dates and packages with which an order has a state at a time. */
const datesOf = (
  status: Status | undefined,
  generated: Order,
  parcel: Package,
  now: number
): Pick<Order, "confirmed" | "packages"> & { readonly cancelled?: number } => {
  const confirmed = Math.min(generated.confirmed, now)
  const leaves = (shipped: number, items = parcel.items) => [{ ...parcel, shipped, items }]
  switch (status) {
    case "Pending":
      return { confirmed: Math.max(generated.confirmed, now + 30 * minute), packages: [] }
    case "Unshipped":
      return {
        confirmed,
        packages: generated.channel === "AFN" ? leaves(Math.max(parcel.shipped, now + 4 * hour)) : []
      }
    case "PartiallyShipped": {
      const [first] = parcel.items
      return { confirmed, packages: leaves(Math.min(parcel.shipped, now), [{ id: first!.id, quantity: 1 }]) }
    }
    case "Shipped":
      return { confirmed, packages: leaves(Math.min(parcel.shipped, now)) }
    case "Canceled":
      return { confirmed, cancelled: Math.min(confirmed + hour, now), packages: [] }
    case undefined:
      return { confirmed: generated.confirmed, packages: generated.packages }
  }
}

const readOrder = (
  reading: Reading,
  entry: OrderEntry,
  index: number
): readonly [seller: string, Order] | undefined => {
  const { origin: { seed, start: now }, problems, sellers } = reading
  const path = `orders[${index}]`
  const resolved = Sellers.resolve(sellers, entry, path, problems)
  if (resolved === undefined) return undefined
  const { marketplace, seller } = resolved
  const lines = entry.lines.flatMap((line, at) => {
    const found = lineOf(reading, seller, marketplace, line, `${path}.lines[${at}]`)
    return found === undefined ? [] : [{ ...found, quantity: line.quantity ?? 1 }]
  })
  if (lines.length < entry.lines.length) return undefined
  const purchased = given(entry.purchased, timeOf, now - hour)
  const channel = entry.channel ?? lines[0]!.channel
  const generated = Orders.make(Prng.make(seed, "file", "order", seller.id, entry.id ?? index), {
    marketplace,
    purchased,
    channel,
    lines,
    shipped: true
  })
  const items = generated.items.map((item, at) => readItem(entry.lines[at]!, item, marketplace.currency))
  const id = entry.id ?? generated.id
  problems.unique(`${path}.id`, "order", id)
  for (const [at, item] of items.entries()) problems.unique(`${path}.lines[${at}].id`, `item of ${id}`, item.id)
  const parcel = { ...generated.packages[0]!, items: items.map(({ id, quantity }) => ({ id, quantity })) }
  const past = { ...generated, packages: channel === "AFN" || purchased < now - 3 * day ? [parcel] : [] }
  const dates = datesOf(entry.status, past, parcel, now)
  const confirmed = given(entry.confirmed, timeOf, dates.confirmed)
  const cancelled = given(entry.cancelled, timeOf, dates.cancelled)
  const buyer = readBuyer(entry.buyer, generated.buyer)
  const order: Order = {
    id,
    marketplace,
    channel,
    items,
    buyer,
    address: readAddress(entry.address, generated.address),
    business: entry.business ?? buyer.company !== undefined,
    prime: entry.prime ?? generated.prime,
    purchased,
    confirmed,
    ...(cancelled === undefined ? undefined : { cancelled }),
    shipBy: given(entry.shipBy, timeOf, confirmed + 2 * day),
    deliverBy: given(entry.deliverBy, timeOf, confirmed + 5 * day),
    packages: readPackages(entry, items, path, problems) ?? (cancelled === undefined ? dates.packages : []),
    refunds: (entry.refunds ?? []).map(({ amount, at, itemId, reason }) => ({
      itemId,
      units: unitsOf(amount, marketplace.currency),
      at: timeOf(at),
      reason
    })),
    ...(entry.sellerOrderId === undefined ? undefined : { sellerOrderId: entry.sellerOrderId }),
    touched: given(entry.updated, timeOf, purchased)
  }
  const status = Orders.statusAt(order, now)
  if (entry.status !== undefined && status !== entry.status) {
    problems.add(`${path}.status`, `is ${entry.status}, but its dates, quantities and packages make it ${status}`)
  }
  return [seller.id, order]
}

/** The orders of a file, by seller id; undefined for a file without orders. */
export const readOrders = (
  reading: Reading,
  file: WorldFile
): ReadonlyMap<string, ReadonlyArray<Order>> | undefined => {
  if (file.orders === undefined) return undefined
  const orders = new Map<string, Array<Order>>(reading.sellers.map(({ id }) => [id, []]))
  for (const [index, entry] of file.orders.entries()) {
    const read = readOrder(reading, entry, index)
    if (read !== undefined) orders.get(read[0])!.push(read[1])
  }
  return orders
}
