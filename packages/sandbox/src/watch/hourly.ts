/**
 * What is sent once an hour: sales and stock of the past hour by ASIN.
 */
import type { Event } from "../notifications/Event.ts"
import { day, hour } from "../protocol/Millis.ts"
import * as Money from "../world/Money.ts"
import { iso } from "../world/World.ts"
import type { Source, Subject } from "./Source.ts"
import { accountOf } from "./Source.ts"

/** After a long jump only the last hours are sent. */
const remembered = 2 * day

const hourEnd = (time: number): number => time - time % hour

interface Sold {
  readonly marketplaceId: string
  readonly currency: string
  readonly asin: string
  units: number
  revenue: number
}

const soldIn = ({ seller }: Subject, end: number): ReadonlyArray<Sold> => {
  const sold = new Map<string, Sold>()
  for (const { items, marketplace, purchased } of seller.orders) {
    if (purchased < end - hour || purchased >= end) continue
    for (const { asin, price, quantity } of items) {
      const key = `${marketplace.id} ${asin}`
      const line = sold.get(key) ??
        { marketplaceId: marketplace.id, currency: marketplace.currency, asin, units: 0, revenue: 0 }
      line.units += quantity
      line.revenue += price
      sold.set(key, line)
    }
  }
  return [...sold.values()]
}

const window = (subject: Subject, end: number) => ({
  accountId: accountOf(subject.seller),
  startTime: iso(end - hour),
  endTime: iso(end)
})

const sales = (subject: Subject, end: number): ReadonlyArray<Event> => {
  const sold = soldIn(subject, end)
  return sold.length === 0 ? [] : [{
    type: "ITEM_SALES_EVENT_CHANGE",
    at: end,
    payload: () => ({
      itemSalesEventChanges: sold.map((line) => ({
        ...window(subject, end),
        marketplaceId: line.marketplaceId,
        currencyCode: line.currency,
        asin: line.asin,
        orderedUnits: line.units,
        orderedRevenue: Money.number(line.revenue, line.currency)
      }))
    })
  }]
}

const stock = (subject: Subject, end: number): ReadonlyArray<Event> => {
  const { listings, marketplaces } = subject.seller
  const items = [...listings.values()].flatMap(({ asin, channel, inventory, offers }) => {
    const marketplace = marketplaces.find(({ id }) => offers.has(id))
    return channel === "AFN" && marketplace !== undefined
      ? [{ asin, marketplaceId: marketplace.id, highlyAvailableInventory: inventory.fulfillable }]
      : []
  })
  return items.length === 0 ? [] : [{
    type: "ITEM_INVENTORY_EVENT_CHANGE",
    at: end,
    payload: () => ({ itemInventoryEventChanges: items.map((item) => ({ ...window(subject, end), ...item })) })
  }]
}

const sourceOf = (type: string, eventsOf: (subject: Subject, end: number) => ReadonlyArray<Event>): Source => ({
  types: [type],
  begin: (subject, begin) => {
    let last = hourEnd(begin)
    return (now) => {
      const events: Array<Event> = []
      for (let end = Math.max(last, hourEnd(now) - remembered) + hour; end <= now; end += hour) {
        events.push(...eventsOf(subject, end))
      }
      last = Math.max(last, hourEnd(now))
      return { events, next: last + hour }
    }
  },
  example: (subject, _, now) => {
    // Sales may be rare: the last hour with some is as good as another.
    for (let end = hourEnd(now); end > now - 30 * day; end -= hour) {
      const [event] = eventsOf(subject, end)
      if (event !== undefined) return event
    }
    return undefined
  }
})

/** Hourly sales and stock. */
export const hourly: ReadonlyArray<Source> = [
  sourceOf("ITEM_SALES_EVENT_CHANGE", sales),
  sourceOf("ITEM_INVENTORY_EVENT_CHANGE", stock)
]
