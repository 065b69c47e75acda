/**
 * Checks that both versions of Fulfillment Outbound share.
 */
import * as Http from "../protocol/Http.ts"
import { hour } from "../protocol/Millis.ts"
import type { OutboundItem } from "../world/Outbound.ts"
import * as Outbound from "../world/Outbound.ts"
import type { Call } from "./Call.ts"

/** Throws a `Refusal` if an order with the id exists. */
export const checkId = (call: Call, id: string, property: string): void => {
  if (Outbound.of(call.seller).has(id)) {
    throw Http.invalidInput(`A fulfillment order with the id ${id} exists already.`, property)
  }
}

/** Throws a `Refusal` if a quantity is not a whole number of 1 or more. */
export const checkQuantities = (items: ReadonlyArray<OutboundItem>): void => {
  const wrong = items.findIndex(({ quantity }) => !(Number.isInteger(quantity) && quantity >= 1))
  if (wrong < 0) return
  const field = `items[${wrong}].quantity`
  throw Http.invalidInput(`Invalid value for the parameter ${field}: it must be 1 or more.`, field)
}

/** Throws a `Refusal` if the stock of an item is too low. */
export const checkStock = (call: Call, items: ReadonlyArray<OutboundItem>, property: string): void => {
  const [item] = tooLow(call, items)
  if (item !== undefined) throw Http.invalidInput(`The stock of ${item.sku} is too low.`, property)
}

/** The items whose stock is too low. */
export const tooLow = (call: Call, items: ReadonlyArray<OutboundItem>): ReadonlyArray<OutboundItem> =>
  items.filter(({ quantity, sku }) => Outbound.stock(call.seller, sku) < quantity)

/** The orders that changed since a time, or in the last 36 hours. */
export const changedSince = (call: Call, since = call.now - 36 * hour): ReadonlyArray<Outbound.OutboundOrder> =>
  [...Outbound.of(call.seller).values()].filter((order) => Outbound.statusAt(order, call.now).since >= since)
