/**
 * Inbound plans: what a seller sends to Amazon's warehouses, packed in boxes and split into shipments. Both versions of
 * Fulfillment Inbound read them.
 */
import * as Prng from "./Prng.ts"
import type { Listing, Seller } from "./World.ts"
import * as World from "./World.ts"

/** A part of a JSON body that comes back as it was sent. */
export type Json = Readonly<Record<string, unknown>>

/** A number of units of a listing. */
export interface Line {
  readonly listing: Listing
  readonly quantity: number
  readonly labelOwner: string
  readonly prepOwner: string
  readonly prepTypes: ReadonlyArray<string>
  readonly expiration: string | undefined
  readonly manufacturingLotCode: string | undefined
}

/** Equal boxes. */
export interface Box {
  readonly packageId: string
  /** How many boxes are the same. */
  readonly quantity: number
  readonly source: string
  readonly dimensions: Json
  readonly weight: Json
  /** The content of one box; empty where the seller does not say it. */
  readonly lines: ReadonlyArray<Line>
  readonly template: string
}

/** SKUs that can be packed together. */
export interface PackingGroup {
  readonly id: string
  readonly lines: ReadonlyArray<Line>
  /** Undefined until the seller sets them. */
  boxes: ReadonlyArray<Box> | undefined
}

/** Something that Amazon offers; the seller accepts one. */
export interface Offer {
  readonly id: string
  readonly expires: number
  accepted: boolean
}

/** A way to pack. */
export interface PackingOption extends Offer {
  readonly groups: ReadonlyArray<PackingGroup>
}

/** A way to split a plan into shipments. */
export interface PlacementOption extends Offer {
  readonly shipmentIds: ReadonlyArray<string>
  /** The fee for one unit in US cents. */
  readonly fee: number
}

/** A way to transport a shipment. */
export interface TransportOption {
  readonly id: string
  readonly shipmentId: string
  readonly mode: string
  readonly partnered: boolean
  readonly carrier: { readonly name: string; readonly alphaCode: string }
  /** US cents; undefined for the seller's own carrier. */
  readonly cost: number | undefined
  readonly quoted: number
  readonly expires: number
}

/** A time to arrive. */
export interface DeliveryWindow {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly expires: number
}

/** An appointment at a warehouse. */
export interface Appointment {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly status: string
}

/** A change of a shipment's content, before it is confirmed. */
export interface ContentUpdate {
  readonly id: string
  readonly requested: Json
  readonly lines: ReadonlyArray<Line>
  readonly boxes: ReadonlyArray<Box>
  readonly transport: TransportOption
  readonly expires: number
}

/** A shipment of a placement option. */
export interface Shipment {
  readonly id: string
  readonly placementOptionId: string
  readonly warehouseId: string
  name: string
  source: Json
  lines: ReadonlyArray<Line>
  boxes: ReadonlyArray<Box> | undefined
  pallets: ReadonlyArray<Json & { readonly packageId: string }>
  freight: Json | undefined
  contact: Json | undefined
  /** When it is ready to be picked up, as the seller has said. */
  ready: number | undefined
  transports: ReadonlyArray<TransportOption>
  windows: ReadonlyArray<DeliveryWindow>
  window: DeliveryWindow | undefined
  /** The carrier's option that is confirmed. */
  transport: TransportOption | undefined
  /** `FBA15DJ9S3J5`, from the confirmation of the carrier on. */
  confirmationId: string | undefined
  tracking: { readonly json: Json; readonly at: number } | undefined
  slots: { readonly list: ReadonlyArray<DeliveryWindow>; readonly expires: number } | undefined
  appointments: ReadonlyArray<Appointment>
  readonly updates: Map<string, ContentUpdate>
  /** Times of its life. */
  placed: number | undefined
  confirmed: number | undefined
  printed: number | undefined
  shipped: number | undefined
  cancelled: number | undefined
  changed: number
  /** Units that the warehouse has received, by SKU. */
  readonly received: Map<string, number>
}

/** An inbound plan. */
export interface Plan {
  readonly id: string
  name: string
  readonly created: number
  updated: number
  readonly marketplaceId: string
  readonly source: Json
  readonly lines: ReadonlyArray<Line>
  /** True until the operation that creates it has ended. */
  creating: boolean
  cancelled: boolean
  /** Placement options without boxes mean that the seller packs later. */
  packsLater: boolean
  packing: ReadonlyArray<PackingOption>
  placements: ReadonlyArray<PlacementOption>
  readonly shipments: Map<string, Shipment>
}

const plans = World.collection<Plan>("inbound.plans")

/** A seller's plans, by id. */
export const of = (seller: Seller): Map<string, Plan> => plans.of(seller)

/** The placement option that is confirmed. */
export const placementOf = (plan: Plan): PlacementOption | undefined => plan.placements.find(({ accepted }) => accepted)

/** The packing option that is confirmed. */
export const packingOf = (plan: Plan): PackingOption | undefined => plan.packing.find(({ accepted }) => accepted)

/** The shipments of the confirmed placement option. */
export const shipmentsOf = (plan: Plan): ReadonlyArray<Shipment> =>
  (placementOf(plan)?.shipmentIds ?? []).map((id) => plan.shipments.get(id)!)

/** Units of a SKU in some lines. */
export const unitsOf = (lines: ReadonlyArray<Line>): ReadonlyMap<string, number> => {
  const units = new Map<string, number>()
  for (const { listing: { sku }, quantity } of lines) units.set(sku, (units.get(sku) ?? 0) + quantity)
  return units
}

/** The content of boxes. */
export const contentOf = (boxes: ReadonlyArray<Box>): ReadonlyArray<Line> =>
  merge(boxes.flatMap((box) => box.lines.map((line) => ({ ...line, quantity: line.quantity * box.quantity }))))

/** One line for each SKU with the same expiration and owners. */
const merge = (lines: ReadonlyArray<Line>): ReadonlyArray<Line> => {
  const merged = new Map<string, Line>()
  for (const line of lines) {
    const key = JSON.stringify([line.listing.sku, line.expiration, line.labelOwner, line.prepOwner])
    const before = merged.get(key)
    merged.set(key, before === undefined ? line : { ...before, quantity: before.quantity + line.quantity })
  }
  return [...merged.values()]
}

/** A UUID after a prefix, which follows from the seed and the names of what it identifies. */
export const newId = (
  seed: number,
  seller: Seller,
  prefix: string,
  ...of: ReadonlyArray<string | number>
): string => {
  const hex = Prng.make(seed, "inbound", seller.id, prefix, ...of).hex(32)
  return `${prefix}${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** The first id of a series that is not taken. */
export const freeId = (taken: ReadonlyMap<string, unknown>, id: (index: number) => string): string => {
  let index = taken.size
  while (taken.has(id(index))) index++
  return id(index)
}
