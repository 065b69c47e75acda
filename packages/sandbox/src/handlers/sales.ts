/**
 * Sales v1: units and sales of the orders, by intervals of the calendar in a time zone.
 *
 * Source: the model of the Sales API: intervals begin and end at the caller's bounds, between them at midnight of the
 * time zone, and are written with its offset and without seconds.
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import { money } from "../world/Money.ts"
import * as Orders from "../world/Orders.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf } from "./common.ts"

const units = { Hour: "hour", Day: "day", Week: "week", Month: "month", Year: "year" } as const

type Granularity = keyof typeof units

const isGranularity = (value: string): value is Granularity => value in units

const zoneOf = (call: Call): DateTime.TimeZone => {
  const name = In.string(call.input, "granularityTimeZone") ?? "UTC"
  const zone = DateTime.zoneMakeNamed(name)
  if (Option.isSome(zone)) return zone.value
  throw Http.invalidInput(`granularityTimeZone is ${name}, which is not a time zone.`, "granularityTimeZone")
}

const boundsOf = (call: Call): readonly [start: number, end: number] => {
  const bounds = (In.string(call.input, "interval") ?? "").split("--")
  const [start, end] = bounds.map(DateTimes.parse)
  if (bounds.length !== 2 || start === undefined || end === undefined || start >= end) {
    throw Http.invalidInput(
      "interval must be two ISO 8601 date-times, joined by two hyphens, the earlier one first.",
      "interval"
    )
  }
  return [start, end]
}

/** The most intervals of a response. */
const most = 10_000

const intervalsOf = (call: Call, zone: DateTime.TimeZone): ReadonlyArray<readonly [from: number, to: number]> => {
  const [start, end] = boundsOf(call)
  const granularity = In.string(call.input, "granularity") ?? "Total"
  if (!isGranularity(granularity)) return [[start, end]]
  const unit = units[granularity]
  const weekStartsOn = In.string(call.input, "firstDayOfWeek") === "Sunday" ? 0 : 1
  const intervals: Array<readonly [number, number]> = []
  let from = start
  let next = DateTime.startOf(DateTime.makeZonedUnsafe(start, { timeZone: zone }), unit, { weekStartsOn })
  while (from < end) {
    next = DateTime.add(next, { [`${unit}s`]: 1 })
    const to = Math.min(end, DateTime.toEpochMillis(next))
    intervals.push([from, to])
    from = to
    if (intervals.length > most) {
      throw Http.invalidInput("The interval is too long for this granularity.", "interval")
    }
  }
  return intervals
}

const written = (time: number, zone: DateTime.TimeZone): string =>
  DateTime.formatIsoOffset(DateTime.makeZonedUnsafe(time, { timeZone: zone }))
    .replace(/:\d\d\.\d{3}/, "")
    .replace("+00:00", "Z")

const getOrderMetrics = (call: Call): Http.Reply => {
  const marketplaces = marketplacesOf(call, In.strings(call.input, "marketplaceIds"))
  const zone = zoneOf(call)
  const asin = In.string(call.input, "asin")
  const sku = In.string(call.input, "sku")
  const network = In.string(call.input, "fulfillmentNetwork")
  const buyer = In.string(call.input, "buyerType") ?? "All"
  const { currency } = marketplaces[0]!
  const selected = call.seller.orders.filter((order) =>
    order.purchased <= call.now && marketplaces.includes(order.marketplace) &&
    (network === undefined || order.channel === network) &&
    (buyer === "All" || (buyer === "B2B") === order.business) &&
    Orders.statusAt(order, call.now) !== "Canceled"
  )
  return Http.ok({
    payload: intervalsOf(call, zone).map(([from, to]) => {
      let [unitCount, orderItemCount, orderCount, sales] = [0, 0, 0, 0]
      for (const order of selected) {
        if (order.purchased < from || order.purchased >= to) continue
        const items = order.items.filter((item) =>
          (asin === undefined || item.asin === asin) && (sku === undefined || item.sku === sku)
        )
        if (items.length === 0) continue
        orderCount++
        orderItemCount += items.length
        unitCount += items.reduce((sum, item) => sum + item.quantity, 0)
        sales += items.reduce((sum, item) => sum + item.price, 0)
      }
      return {
        interval: `${written(from, zone)}--${written(to, zone)}`,
        unitCount,
        orderItemCount,
        orderCount,
        averageUnitPrice: money(unitCount === 0 ? 0 : sales / unitCount, currency),
        totalSales: money(sales, currency)
      }
    })
  })
}

/** The operations of Sales. */
export const handlers: Handlers = { "sales.getOrderMetrics": getOrderMetrics }
