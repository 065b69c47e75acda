/**
 * The purchase orders of a file.
 */
import { hour } from "../../protocol/Millis.ts"
import * as Prng from "../Prng.ts"
import type { PurchaseOrder } from "../PurchaseOrders.ts"
import type { Reading } from "./Orders.ts"
import { lineOf } from "./Orders.ts"
import * as Sellers from "./Sellers.ts"
import { given, timeOf, unitsOf } from "./Units.ts"
import type { WorldFile } from "./WorldFile.ts"

/** The purchase orders of a file, by the id of their vendor; undefined for a file without them. */
export const readPurchaseOrders = (
  reading: Reading,
  file: WorldFile
): ReadonlyMap<string, ReadonlyArray<PurchaseOrder>> | undefined => {
  if (file.purchaseOrders === undefined) return undefined
  const { origin: { seed, start: now }, problems, sellers } = reading
  const orders = new Map<string, Array<PurchaseOrder>>(sellers.map(({ id }) => [id, []]))
  for (const [index, entry] of file.purchaseOrders.entries()) {
    const path = `purchaseOrders[${index}]`
    const resolved = Sellers.resolve(sellers, entry, path, problems)
    if (resolved === undefined) continue
    const { marketplace, seller } = resolved
    const prng = Prng.make(seed, "file", "purchaseOrder", seller.id, entry.number ?? index)
    const number = entry.number ?? prng.string(8, Prng.alphanumeric)
    problems.unique(`${path}.number`, "purchase order", number)
    const acknowledgements: PurchaseOrder["acknowledgements"] = new Map()
    const lines = entry.lines.flatMap((line, at) => {
      const found = lineOf(reading, seller, marketplace, line, `${path}.lines[${at}]`)
      if (found === undefined) return []
      const units = (amount: number): number => unitsOf(amount, marketplace.currency)
      const listPrice = given(line.listPrice, units, found.unitPrice)
      const { acknowledged } = line
      if (acknowledged !== undefined) {
        const { accepted, rejected } = acknowledged
        if (accepted + rejected > line.quantity) {
          problems.add(
            `${path}.lines[${at}].acknowledged`,
            `has more units than the ${line.quantity} that were ordered`
          )
        }
        acknowledgements.set(String(at + 1), { at: timeOf(acknowledged.at), accepted, rejected })
      }
      return [{
        sequence: String(at + 1),
        asin: found.product.asin,
        sku: line.sku,
        quantity: line.quantity,
        netCost: given(line.netCost, units, Math.round(listPrice * 0.55)),
        listPrice
      }]
    })
    orders.get(seller.id)!.push({
      number,
      ordered: given(entry.ordered, timeOf, now - hour),
      marketplace,
      vendorCode: entry.vendorCode ?? `SBX${seller.region.toUpperCase()}`,
      warehouse: entry.warehouse ?? "SBX1",
      lines,
      acknowledgements,
      receives: given(entry.receives, timeOf, undefined)
    })
  }
  return orders
}
