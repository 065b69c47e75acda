/**
 * Promotions of sellers: deals, price discounts, coupons, and offers for buying several products.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import { day, hour } from "../protocol/Millis.ts"
import * as Prng from "./Prng.ts"
import type { Listing, Seller } from "./World.ts"
import * as World from "./World.ts"

/** The products of a promotion: listed ones, or all of the seller's without some. */
export interface Selection {
  readonly id: string
  readonly type: "ITEMS" | "CATALOG"
  /** The listed products, or those that the catalogue is taken without. */
  readonly listings: ReadonlyArray<Listing>
}

/** A change by the seller. It is published an hour later, unless it fails. */
interface Edit {
  readonly at: number
  readonly title: string
  readonly end: number
  readonly fails: boolean
}

/** A promotion. Times are epoch milliseconds of the world. */
export interface Promotion {
  readonly id: string
  readonly trackingId: string
  readonly marketplace: Marketplace
  readonly type: "DEAL" | "PRICE_DISCOUNT" | "COUPON" | "BASKET_BUILDING"
  readonly couponType: string
  readonly title: string
  readonly created: number
  readonly start: number
  readonly end: number
  readonly event: boolean
  readonly percentOff: number
  readonly fails: boolean
  readonly cancelled: number | undefined
  readonly selection: Selection
  readonly claimCode: string | undefined
  readonly edit: Edit | undefined
}

/** What a revision of a promotion says. */
export interface Revision {
  readonly number: number
  readonly title: string
  readonly end: number
  readonly updated: number
}

const first = (promotion: Promotion, now: number): Revision => ({
  number: 1,
  title: promotion.title,
  end: promotion.end,
  updated: promotion.cancelled === undefined || promotion.cancelled > now ? promotion.created : promotion.cancelled
})

const edited = ({ at, end, title }: Edit): Revision => ({ number: 2, title, end, updated: at })

/** Whether an edit is not published: it is processed for an hour, and some are refused. */
const isOpen = (edit: Edit, now: number): boolean => edit.at <= now && (edit.fails || now < edit.at + hour)

/** The revision that buyers see. */
export const published = (promotion: Promotion, now: number): Revision => {
  const { edit } = promotion
  return edit === undefined || edit.at > now || isOpen(edit, now) ? first(promotion, now) : edited(edit)
}

/** The latest revision, while it is another than the published one. */
export const latest = (
  { edit }: Promotion,
  now: number
): Revision & { readonly status: "PROCESSING" | "FAILED" } | undefined =>
  edit === undefined || !isOpen(edit, now)
    ? undefined
    : { ...edited(edit), status: now < edit.at + hour ? "PROCESSING" : "FAILED" }

/** The status of a promotion. */
export const statusAt = (promotion: Promotion, now: number): string => {
  const { cancelled, created, fails, start } = promotion
  if (now < created + hour) return "PROCESSING"
  if (fails) return "FAILED"
  if (cancelled !== undefined && cancelled <= now) return now < cancelled + hour ? "CANCELLING" : "CANCELLED"
  return now < start ? "UPCOMING" : now < published(promotion, now).end ? "RUNNING" : "EXPIRED"
}

const types = ["DEAL", "PRICE_DISCOUNT", "COUPON", "BASKET_BUILDING"] as const

const uuid = (prng: Prng.Prng): string => [8, 4, 4, 4, 12].map((length) => prng.hex(length)).join("-")

const titles = ["Summer sale", "Clearance", "Weekend offer", "New customers", "Back to school", "Bundle and save"]

/** Promotions that were created before the start of the world, and those that follow in the 30 days after it. */
const past = 48
const future = 12

const generate = (
  seed: number,
  seller: Seller,
  marketplace: Marketplace,
  index: number,
  start: number
): Promotion | undefined => {
  const prng = Prng.make(seed, "promotion", seller.id, marketplace.id, index)
  const listings = [...seller.listings.values()].filter((listing) => listing.offers.has(marketplace.id))
  if (listings.length === 0) return undefined
  const type = types[index % types.length]!
  const age = prng.next()
  const created = start + Math.floor(index < past ? -age * 120 * day : age * 30 * day)
  const begins = created - created % hour + prng.int(1, 20) * day
  const ends = begins + prng.int(2, 45) * day
  const isCatalog = type === "BASKET_BUILDING" && prng.chance(0.3)
  const count = isCatalog ? prng.int(1, 3) : Math.min(100, prng.int(1, Math.max(1, listings.length)))
  const offset = prng.int(0, listings.length - 1)
  const title = `${prng.pick(titles)} ${index + 1}`
  return {
    id: uuid(prng),
    trackingId: uuid(prng),
    marketplace,
    type,
    couponType: prng.pick(["STANDARD", "STANDARD", "SUBSCRIBE_AND_SAVE", "REORDER_REWARDS"]),
    title,
    created: created - created % 1000,
    start: begins,
    end: ends,
    event: type === "DEAL" && prng.chance(0.2),
    percentOff: prng.int(1, 10) * 5,
    fails: index % 16 === 5,
    cancelled: index % 12 === 7 ? begins + 6 * hour : undefined,
    selection: {
      id: uuid(prng),
      type: isCatalog ? "CATALOG" : "ITEMS",
      listings: [...listings.slice(offset), ...listings.slice(0, offset)].slice(0, Math.min(count, listings.length))
    },
    claimCode: type === "BASKET_BUILDING" && prng.chance(0.5) ? prng.string(8, Prng.alphanumeric) : undefined,
    edit: index % 6 === 3
      ? { at: begins + 12 * hour, title: `${title}, longer`, end: ends + 7 * day, fails: prng.chance(0.5) }
      : undefined
  }
}

const promotions = World.collection<Promotion>("promotions")

/** The promotions of a seller by id, future ones included. */
export const of = (world: World.World, seller: Seller): ReadonlyMap<string, Promotion> => {
  const stored = promotions.of(seller)
  if (stored.size === 0) {
    for (const marketplace of seller.marketplaces) {
      for (let index = 0; index < past + future; index++) {
        const promotion = generate(world.seed, seller, marketplace, index, world.start)
        if (promotion !== undefined) stored.set(promotion.id, promotion)
      }
    }
  }
  return stored
}
