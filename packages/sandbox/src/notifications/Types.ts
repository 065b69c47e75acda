/**
 * The types of notifications, and the form of each.
 *
 * Source: the notification schemas that Amazon publishes, and "Notification Type Values" of its documentation.
 */

/** The form of a type. */
export interface TypeForm {
  /** The casing of the envelope's properties. */
  readonly casing: "Pascal" | "camel"
  /** Of the envelope. */
  readonly version: string
  /** The newest first. */
  readonly payloadVersions: readonly [string, ...Array<string>]
  /** The property of the payload that the values are in. */
  readonly wrapper?: string
}

const pascal = (wrapper?: string, ...payloadVersions: ReadonlyArray<string>): TypeForm => ({
  casing: "Pascal",
  version: "1.0",
  payloadVersions: [payloadVersions[0] ?? "1.0", ...payloadVersions.slice(1)],
  ...(wrapper === undefined ? undefined : { wrapper })
})

const camel = (version: string, wrapper?: string, payloadVersion = version): TypeForm => ({
  casing: "camel",
  version,
  payloadVersions: [payloadVersion],
  ...(wrapper === undefined ? undefined : { wrapper })
})

/** All types that can be subscribed to. */
export const types: Readonly<Record<string, TypeForm>> = {
  ACCOUNT_STATUS_CHANGED: pascal("accountStatusChangeNotification", "2021-01-01", "1.0"),
  ANY_OFFER_CHANGED: pascal("AnyOfferChangedNotification"),
  B2B_ANY_OFFER_CHANGED: pascal("B2BAnyOfferChangedNotification"),
  BRANDED_ITEM_CONTENT_CHANGE: pascal(),
  DATA_KIOSK_QUERY_PROCESSING_FINISHED: camel("2023-11-15"),
  DETAIL_PAGE_TRAFFIC_EVENT: camel("2020-09-04"),
  FBA_INVENTORY_AVAILABILITY_CHANGES: pascal(),
  FBA_OUTBOUND_SHIPMENT_STATUS: pascal("FBAOutboundShipmentStatusNotification"),
  FEED_PROCESSING_FINISHED: camel("2020-09-04", "feedProcessingFinishedNotification"),
  FEE_PROMOTION: pascal("FeePromotionNotification"),
  FULFILLMENT_ORDER_STATUS: pascal("FulfillmentOrderStatusNotification"),
  ITEM_INVENTORY_EVENT_CHANGE: camel("2020-09-04"),
  ITEM_PRODUCT_TYPE_CHANGE: pascal(),
  ITEM_SALES_EVENT_CHANGE: camel("2020-09-04"),
  LISTINGS_ITEM_ISSUES_CHANGE: pascal(undefined, "2023-12-13", "1.0"),
  LISTINGS_ITEM_MFN_QUANTITY_CHANGE: pascal(),
  LISTINGS_ITEM_STATUS_CHANGE: pascal(),
  ORDER_CHANGE: pascal("OrderChangeNotification"),
  PRICING_HEALTH: camel("1.0"),
  PRODUCT_TYPE_DEFINITIONS_CHANGE: pascal(),
  REPORT_PROCESSING_FINISHED: camel("2020-09-04", "reportProcessingFinishedNotification"),
  SHIPMENT_TRACKING_MILESTONE_CHANGED: camel("1.0", "shipmentTrackingMilestoneChangedNotification", "2026-01-30"),
  TAX_INVOICE_ISSUANCE_ELIGIBILITY_STATUS_CHANGE: camel("1.0"),
  TRANSACTION_UPDATE: pascal("TransactionUpdateNotification")
}

/** The types that Amazon sends to the application itself, without a subscription. */
export const applicationTypes: Readonly<Record<string, TypeForm>> = {
  APPLICATION_OAUTH_CLIENT_NEW_SECRET: camel("1.0", "applicationOAuthClientNewSecret"),
  APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY: camel("1.0", "applicationOAuthClientSecretExpiry")
}

const all: ReadonlyMap<string, TypeForm> = new Map(Object.entries({ ...types, ...applicationTypes }))

/** The form of a type; that of most types for others. */
export const formOf = (type: string): TypeForm => all.get(type) ?? pascal()
