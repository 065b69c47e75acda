/**
 * Writes a world as a file, from which the same world is read.
 */
import type { Product } from "../Catalogue.ts"
import { title } from "../Catalogue.ts"
import type { Order } from "../Orders.ts"
import { statusAt } from "../Orders.ts"
import type { PurchaseOrder } from "../PurchaseOrders.ts"
import * as PurchaseOrders from "../PurchaseOrders.ts"
import type { Listing, Seller, World } from "../World.ts"
import { applyPending } from "../World.ts"
import { amountOf, isoOf } from "./Units.ts"
import type { WorldFile } from "./WorldFile.ts"

type Entry<Name extends keyof WorldFile> = NonNullable<WorldFile[Name]> extends ReadonlyArray<infer A> ? A : never

const productEntry = ({ kind, price, released, ...product }: Product): Entry<"products"> => ({
  ...product,
  productType: kind.productType,
  price: amountOf(price, "USD"),
  released: isoOf(released)
})

const listingEntry = (seller: Seller, listing: Listing): Entry<"listings"> => {
  const currencies = new Map(seller.marketplaces.map(({ currency, id }) => [id, currency]))
  return {
    seller: seller.id,
    sku: listing.sku,
    asin: listing.asin,
    fnSku: listing.fnSku,
    condition: listing.condition,
    channel: listing.channel,
    created: isoOf(listing.created),
    updated: isoOf(listing.updated),
    offers: Object.fromEntries(
      [...listing.offers].map(([id, { price, quantity }]) =>
        [id, { price: amountOf(price, currencies.get(id) ?? "USD"), quantity }] as const
      )
    ),
    stock: listing.inventory,
    ...(listing.attributes.size === 0 ? undefined : { attributes: Object.fromEntries(listing.attributes) }),
    ...(listing.issues.length === 0 ? undefined : { issues: listing.issues })
  }
}

/** The ASIN of a line, where it is not that of the seller's SKU. */
const otherAsin = (seller: Seller, { asin, sku }: { readonly asin: string; readonly sku: string }) =>
  seller.listings.get(sku)?.asin === asin ? undefined : { asin }

const orderEntry = (world: World, seller: Seller, order: Order, now: number): Entry<"orders"> => {
  const { currency, locale } = order.marketplace
  const amount = (units: number): number => amountOf(units, currency)
  const lines = order.items.map(({ asin, giftMessage, id, quantity, sku, ...item }) => {
    const product = world.catalogue.byAsin.get(asin)
    const usual = product === undefined ? undefined : title(product, locale)
    return {
      id,
      sku,
      ...otherAsin(seller, { asin, sku }),
      ...(item.title === usual ? undefined : { title: item.title }),
      quantity,
      price: amount(item.price),
      tax: amount(item.tax),
      shipping: amount(item.shipping),
      discount: amount(item.discount),
      ...(giftMessage === undefined ? undefined : { giftMessage })
    }
  })
  return {
    id: order.id,
    seller: seller.id,
    marketplace: order.marketplace.id,
    status: statusAt(order, now),
    channel: order.channel,
    purchased: isoOf(order.purchased),
    confirmed: isoOf(order.confirmed),
    ...(order.cancelled === undefined ? undefined : { cancelled: isoOf(order.cancelled) }),
    shipBy: isoOf(order.shipBy),
    deliverBy: isoOf(order.deliverBy),
    updated: isoOf(order.touched),
    ...(order.sellerOrderId === undefined ? undefined : { sellerOrderId: order.sellerOrderId }),
    business: order.business,
    prime: order.prime,
    buyer: order.buyer,
    address: order.address,
    lines: lines as [typeof lines[number], ...typeof lines],
    packages: order.packages.map(({ shipped, ...parcel }) => ({ ...parcel, shipped: isoOf(shipped) })),
    ...(order.refunds.length === 0 ? undefined : {
      refunds: order.refunds.map(({ at, itemId, reason, units }) => ({
        itemId,
        amount: amount(units),
        at: isoOf(at),
        reason
      }))
    })
  }
}

const purchaseOrderEntry = (seller: Seller, order: PurchaseOrder): Entry<"purchaseOrders"> => {
  const amount = (units: number): number => amountOf(units, order.marketplace.currency)
  const lines = order.lines.map((line) => {
    const acknowledged = order.acknowledgements.get(line.sequence)
    return {
      sku: line.sku,
      ...otherAsin(seller, line),
      quantity: line.quantity,
      netCost: amount(line.netCost),
      listPrice: amount(line.listPrice),
      ...(acknowledged === undefined ? undefined : { acknowledged: { ...acknowledged, at: isoOf(acknowledged.at) } })
    }
  })
  return {
    number: order.number,
    seller: seller.id,
    marketplace: order.marketplace.id,
    ordered: isoOf(order.ordered),
    vendorCode: order.vendorCode,
    warehouse: order.warehouse,
    ...(order.receives === undefined ? undefined : { receives: isoOf(order.receives) }),
    lines: lines as [typeof lines[number], ...typeof lines]
  }
}

/** The file of a world, as it is at a time. Reports, feeds, plans and other records are not in it. */
export const write = (world: World, now: number): WorldFile => {
  const sellers = [...world.sellers.values()]
  for (const seller of sellers) applyPending(seller, now)
  return {
    now: isoOf(now),
    newOrders: world.newOrders,
    sellers: sellers.map(({ id, marketplaces, name, region }) => {
      const ids = marketplaces.map(({ id }) => id)
      return { id, region, name, marketplaces: ids as [string, ...typeof ids] }
    }),
    products: world.catalogue.products.map(productEntry),
    listings: sellers.flatMap((seller) =>
      [...seller.listings.values()].map((listing) => listingEntry(seller, listing))
    ),
    orders: sellers.flatMap((seller) =>
      seller.orders.filter(({ purchased }) => purchased <= now).map((order) => orderEntry(world, seller, order, now))
    ),
    purchaseOrders: sellers.flatMap((seller) =>
      [...PurchaseOrders.of(world, seller, now).values()]
        .filter(({ ordered }) => ordered <= now)
        .map((order) => purchaseOrderEntry(seller, order))
    )
  }
}
