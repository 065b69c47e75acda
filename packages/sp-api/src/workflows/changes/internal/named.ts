/** What notifications say has changed: the entities of a feed, by its type. */
import * as Stream from "effect/Stream"
import * as Fields from "../../internal/fields.ts"
import type { AnyNotification } from "../../notifications/internal/notification.ts"

/** What a notification names. */
export interface Named {
  /** Empty where it says only that something has changed. */
  readonly entity: string
  /** Whether it says that the entity was removed. */
  readonly removed?: true
}

/** What notifications of a source name; those of other types are left out. */
export const namedBy = (
  notifications: Stream.Stream<AnyNotification> | undefined,
  named: (notification: AnyNotification) => Named | undefined
): Stream.Stream<Named> | undefined =>
  notifications && Stream.filter(Stream.map(notifications, named), (one) => one !== undefined)

/** The order of an `ORDER_CHANGE`. */
export const namedOrders = (notification: AnyNotification): Named | undefined =>
  notification.type === "ORDER_CHANGE" && typeof notification.payload?.AmazonOrderId === "string"
    ? { entity: notification.payload.AmazonOrderId }
    : undefined

/** Nothing but that something has changed, for feeds that read no single entity. */
export const isOf = (type: AnyNotification["type"]) => (notification: AnyNotification): Named | undefined =>
  notification.type === type ? { entity: "" } : undefined

/** The SKU whose stock has changed. */
export const namedStock = (notification: AnyNotification): Named | undefined =>
  notification.type === "FBA_INVENTORY_AVAILABILITY_CHANGES" && typeof notification.payload?.SKU === "string"
    ? { entity: notification.payload.SKU }
    : undefined

/** The SKU of a listing, which may have been deleted. */
export const namedListings = (notification: AnyNotification): Named | undefined => {
  switch (notification.type) {
    case "LISTINGS_ITEM_STATUS_CHANGE":
    case "LISTINGS_ITEM_ISSUES_CHANGE":
    case "LISTINGS_ITEM_MFN_QUANTITY_CHANGE": {
      const { Sku: sku, Status: status } = Fields.of(
        notification.payload as { readonly Sku?: unknown; readonly Status?: ReadonlyArray<unknown> }
      )
      if (typeof sku !== "string") return undefined
      return { entity: sku, ...(Fields.items(status).includes("DELETED") ? { removed: true } : undefined) }
    }
    default:
      return undefined
  }
}

/** The report of a type that was finished. */
export const namedReports = (reportType: string) => (notification: AnyNotification): Named | undefined => {
  if (notification.type !== "REPORT_PROCESSING_FINISHED") return undefined
  const { reportId, reportType: type } = Fields.of(notification.payload)
  return type === reportType && typeof reportId === "string" ? { entity: reportId } : undefined
}

/** A string of a payload; undefined for anything else. */
const stringOf = (payload: unknown, name: string): string | undefined => {
  const value = Fields.of(payload as Readonly<Record<string, unknown>>)[name]
  return typeof value === "string" ? value : undefined
}

/** The ASIN whose offers have changed: those of a condition, for consumers or for businesses. */
export const namedOffers =
  (marketplaceId: string, condition: string, customerType: string) =>
  (notification: AnyNotification): Named | undefined => {
    const payload = notification.payload as Readonly<Record<string, unknown>> | undefined
    const isBusiness = notification.type === "B2B_ANY_OFFER_CHANGED"
    if (!isBusiness && notification.type !== "ANY_OFFER_CHANGED" && notification.type !== "PRICING_HEALTH") {
      return undefined
    }
    if (isBusiness !== (customerType === "Business")) return undefined
    const [trigger, place, asin, itemCondition] = notification.type === "PRICING_HEALTH"
      ? ["offerChangeTrigger", "marketplaceId", "asin", "itemCondition"] as const
      : ["OfferChangeTrigger", "MarketplaceId", "ASIN", "ItemCondition"] as const
    const of = Fields.of(payload)[trigger]
    // Notifications write `new` where calls write `New`.
    const ofCondition = stringOf(of, itemCondition)?.toLowerCase() ?? condition.toLowerCase()
    const entity = stringOf(of, asin)
    return entity !== undefined && stringOf(of, place) === marketplaceId && ofCondition === condition.toLowerCase()
      ? { entity }
      : undefined
  }

/** The ASIN of an item of the catalogue. */
export const namedItems = (marketplaceId: string) => ({ payload, type }: AnyNotification): Named | undefined => {
  switch (type) {
    case "BRANDED_ITEM_CONTENT_CHANGE":
    case "ITEM_PRODUCT_TYPE_CHANGE":
    case "LISTINGS_ITEM_STATUS_CHANGE": {
      const entity = stringOf(payload, "Asin")
      return entity !== undefined && stringOf(payload, "MarketplaceId") === marketplaceId ? { entity } : undefined
    }
    default:
      return undefined
  }
}
