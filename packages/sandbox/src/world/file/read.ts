/**
 * Reads the file of a world.
 */
import * as Strict from "../../protocol/Strict.ts"
import * as PurchaseOrders from "../PurchaseOrders.ts"
import type { Size, World } from "../World.ts"
import * as Worlds from "../World.ts"
import * as Orders from "./Orders.ts"
import * as Problems from "./Problems.ts"
import * as Products from "./Products.ts"
import * as VendorOrders from "./PurchaseOrders.ts"
import * as Sellers from "./Sellers.ts"
import { timeOf } from "./Units.ts"
import { WorldFile } from "./WorldFile.ts"

/** The content of a file. Throws `Unacceptable` for what is not as the schema says. */
export const parse = (value: unknown): WorldFile => Strict.read(WorldFile, value, "The world")

/** When the world of a file begins, if the file says so. */
export const beginOf = ({ now }: WorldFile): number | undefined => now === undefined ? undefined : timeOf(now)

/** The world of a file that begins at a time. Throws `Unacceptable` for references to what does not exist. */
export const read = (file: WorldFile, seed: number, size: Size, start: number): World => {
  const problems = Problems.make()
  const sellers = Sellers.read(file, seed, size.sellers, problems)
  const catalogue = Products.readCatalogue(file, size.products, { seed, start }, problems)
  const origin = { seed, start, catalogue }
  const listings = Products.readListings(file, origin, sellers, problems)
  const reading = { origin, sellers, listings, problems }
  const orders = Orders.readOrders(reading, file)
  const purchaseOrders = VendorOrders.readPurchaseOrders(reading, file)
  problems.end()
  const newOrders = file.newOrders ?? orders === undefined
  const coming = newOrders
    ? { past: size.ordersPerSeller, series: (index: number) => `${start}/${index}` }
    : undefined
  const made = sellers.map((identity) => {
    const own = listings.get(identity.id) ?? []
    const placed = orders?.get(identity.id)
    const seller = Worlds.makeSeller(origin, identity, () => ({
      listings: own,
      orders: placed ?? Worlds.makeOrders(origin, identity, own, size.ordersPerSeller)
    }), coming)
    if (purchaseOrders !== undefined) PurchaseOrders.replace(seller, purchaseOrders.get(identity.id) ?? [])
    return seller
  })
  return { ...origin, newOrders, sellers: new Map(made.map((seller) => [seller.id, seller])) }
}
