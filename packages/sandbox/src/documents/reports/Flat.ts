/**
 * Flat files by column: each column with the function that makes its cells, so that none can move.
 */
import * as Catalogue from "../../world/Catalogue.ts"
import * as Money from "../../world/Money.ts"
import * as Orders from "../../world/Orders.ts"
import type { Listing } from "../../world/World.ts"
import type { ReportKind, ReportRequest } from "./Report.ts"

/** The columns of a file, and the cells of a row about an item. */
export type Columns<A> = ReadonlyArray<readonly [column: string, cell: (item: A) => string | number]>

/** A flat file about items. */
export const flat = <A>(
  columns: Columns<A>,
  items: (request: ReportRequest) => Iterable<A>,
  more?: Partial<ReportKind>
): ReportKind => ({
  columns: columns.map(([column]) => column),
  rows: function*(request) {
    for (const item of items(request)) yield columns.map(([, cell]) => cell(item))
  },
  ...more
})

/** Columns that hold nothing. */
export const blank = (...names: ReadonlyArray<string>): Columns<unknown> =>
  names.map((name) => [name, () => ""] as const)

/** A listing with its product and its offer in the marketplace of the report. */
export interface Stock {
  readonly request: ReportRequest
  readonly listing: Listing
  readonly product: Catalogue.Product
  readonly marketplace: ReportRequest["marketplaces"][number]
  readonly title: string
  /** The price, written out. */
  readonly price: string
  readonly quantity: number
}

/** The listings of the first marketplace of a report. */
export function* listed(request: ReportRequest): Generator<Stock> {
  const [marketplace] = request.marketplaces
  if (marketplace === undefined) return
  for (const listing of request.seller.listings.values()) {
    const product = request.world.catalogue.byAsin.get(listing.asin)
    const offer = listing.offers.get(marketplace.id)
    if (product === undefined || offer === undefined) continue
    yield {
      request,
      listing,
      product,
      marketplace,
      title: Catalogue.title(product, marketplace.locale),
      price: Money.format(offer.price, marketplace.currency),
      quantity: offer.quantity
    }
  }
}

/** The listings whose stock Amazon keeps. */
export function* stored(request: ReportRequest): Generator<Stock> {
  for (const stock of listed(request)) if (stock.listing.channel === "AFN") yield stock
}

/** An item of an order that was shipped. */
export interface Sale {
  readonly request: ReportRequest
  readonly order: Orders.Order
  readonly item: Orders.OrderItem
  readonly parcel: Orders.Package
  readonly fnSku: string
  readonly amount: (units: number) => string
}

/** The items that were shipped in the time of a report. */
export function* shipped(request: ReportRequest, channel?: "AFN" | "MFN"): Generator<Sale> {
  for (const order of request.seller.orders) {
    if (!request.marketplaces.includes(order.marketplace) || channel !== undefined && order.channel !== channel) {
      continue
    }
    if (order.purchased > request.now || Orders.statusAt(order, request.now) === "Canceled") continue
    for (const parcel of order.packages) {
      if (parcel.shipped < request.from || parcel.shipped > Math.min(request.to, request.now)) continue
      for (const item of order.items) {
        if (!parcel.items.some(({ id }) => id === item.id)) continue
        yield {
          request,
          order,
          item,
          parcel,
          fnSku: request.seller.listings.get(item.sku)?.fnSku ?? "",
          amount: (units) => Money.format(units, order.marketplace.currency)
        }
      }
    }
  }
}

/** Every so many of a sequence, from the first. */
export function* every<A>(count: number, items: Iterable<A>): Generator<A> {
  let index = 0
  for (const item of items) if (index++ % count === 0) yield item
}

/** `2026-07-01T00:00:00+00:00` */
export const isoOffset = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}+00:00`

/** `2026-07-01` */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
