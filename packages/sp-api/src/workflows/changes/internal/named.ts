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
