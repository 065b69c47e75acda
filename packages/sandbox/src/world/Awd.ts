/**
 * Amazon Warehousing and Distribution (AWD): inbound orders of a seller, and replenishment orders that move stock to
 * FBA.
 */
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as Prng from "./Prng.ts"
import type { Seller } from "./World.ts"
import * as World from "./World.ts"

/** Units by SKU. */
type Quantities = ReadonlyMap<string, number>

/** An inbound order: units that a seller sends to AWD. */
export interface Inbound {
  readonly id: string
  readonly shipmentId: string
  readonly created: number
  json: Readonly<Record<string, unknown>>
  confirmed: number | undefined
  cancelled: number | undefined
}

/** A replenishment order: units that AWD sends to FBA. */
export interface Replenishment {
  readonly id: string
  readonly created: number
  readonly products: ReadonlyArray<unknown>
  readonly quantities: Quantities
  confirmed: number | undefined
}

/** Inbound orders of a seller. */
export const inbounds = World.collection<Inbound>("awd.inbounds")
/** Replenishment orders of a seller. */
export const replenishments = World.collection<Replenishment>("awd.replenishments")

/** Units of each SKU in packages, which may contain packages. */
export const unitsOf = (packages: ReadonlyArray<unknown>, times = 1, into = new Map<string, number>()): Quantities => {
  for (const parcel of packages) {
    const count = times * (Json.number(parcel, "count") ?? 0)
    const contents = Json.object(parcel, "distributionPackage", "contents")
    for (const product of Json.array(contents, "products")) {
      const sku = Json.string(product, "sku") ?? ""
      into.set(sku, (into.get(sku) ?? 0) + count * (Json.number(product, "quantity") ?? 0))
    }
    unitsOf(Json.array(contents, "packages"), count, into)
  }
  return into
}

/** The packages of an order. */
export const packagesOf = ({ json }: Inbound): ReadonlyArray<unknown> => Json.array(json, "packagesToInbound")

/** The states of an inbound shipment, by milliseconds since the confirmation. */
const life: ReadonlyArray<readonly [after: number, status: string]> = [
  [0, "CREATED"],
  [day, "SHIPPED"],
  [2 * day, "IN_TRANSIT"],
  [5 * day, "RECEIVING"],
  [6 * day, "CLOSED"]
]

/** The state of an inbound shipment, and since when it has it. */
export const shipmentState = ({ cancelled, confirmed = 0 }: Inbound, now: number) => {
  if (cancelled !== undefined) return { status: "CANCELLED", since: cancelled }
  const [after, status] = life.findLast(([from]) => confirmed + from <= now) ?? life[0]!
  return { status, since: confirmed + after }
}

/** Whether AWD has received the goods of an order. */
export const isStored = (inbound: Inbound, now: number): boolean =>
  inbound.confirmed !== undefined && shipmentState(inbound, now).status === "CLOSED"

/** Milliseconds from the confirmation of a replenishment until FBA has the units. */
export const replenishing = 3 * day

/** Whether FBA has the units of an order. */
export const isDone = ({ confirmed }: Replenishment, now: number): boolean =>
  confirmed !== undefined && confirmed + replenishing <= now

/** Units of a SKU that AWD has, that are on their way to it, and that are about to leave it. */
export const stockOf = (seller: Seller, sku: string, now: number) => {
  let onhand = 0
  let inbound = 0
  let leaving = 0
  for (const order of inbounds.of(seller).values()) {
    const units = unitsOf(packagesOf(order)).get(sku) ?? 0
    if (isStored(order, now)) onhand += units
    else if (order.confirmed !== undefined && order.cancelled === undefined) inbound += units
  }
  for (const order of replenishments.of(seller).values()) {
    if (order.confirmed === undefined) continue
    if (isDone(order, now)) onhand -= order.quantities.get(sku) ?? 0
    else leaving += order.quantities.get(sku) ?? 0
  }
  return { onhand, inbound, leaving }
}

/** An id that follows from the seed. */
export const newId = (seed: number, seller: Seller, kind: string, count: number): string =>
  `${kind}${Prng.make(seed, "awd", kind, seller.id, count).string(10, Prng.alphanumeric)}`
