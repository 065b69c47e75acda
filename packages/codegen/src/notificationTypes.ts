/**
 * `node packages/codegen/src/notificationTypes.ts DIR`: writes the types of notifications from the folder `schemas/notifications` of a
 * checkout of Amazon's models. Facts only: no description is copied.
 *
 * Three of the schemas do not compile as they stand, two because one `$id` occurs twice, one because it holds no definition at all. The ids
 * are not looked at here; the type of the third is that of the API that it belongs to.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

interface Schema {
  readonly type?: string | ReadonlyArray<string>
  readonly $ref?: string
  readonly enum?: ReadonlyArray<string>
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: ReadonlyArray<string>
  readonly items?: Schema | ReadonlyArray<Schema>
  readonly anyOf?: ReadonlyArray<Schema>
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** Types, the version of their payload, and the schemas that describe them. A payload may be wrapped once more. */
const types: Readonly<Record<string, readonly [version: string, file: string, wrapper?: string]>> = {
  ANY_OFFER_CHANGED: ["1.0", "AnyOfferChangedNotification", "AnyOfferChangedNotification"],
  B2B_ANY_OFFER_CHANGED: ["1.0", "B2bAnyOfferChangedNotification", "B2BAnyOfferChangedNotification"],
  BRANDED_ITEM_CONTENT_CHANGE: ["1.0", "BrandedItemContentChangeNotification"],
  DATA_KIOSK_QUERY_PROCESSING_FINISHED: ["2023-11-15", "DataKioskQueryProcessingFinishedNotification"],
  DETAIL_PAGE_TRAFFIC_EVENT: ["2020-09-04", "DetailPageTrafficEventNotification"],
  FBA_INVENTORY_AVAILABILITY_CHANGES: ["1.0", "FBAInventoryAvailabilityChangeNotification"],
  FBA_OUTBOUND_SHIPMENT_STATUS: [
    "1.0",
    "FBAOutboundShipmentStatusNotification",
    "FBAOutboundShipmentStatusNotification"
  ],
  FEED_PROCESSING_FINISHED: ["2020-09-04", "FeedProcessingFinishedNotification", "feedProcessingFinishedNotification"],
  FEE_PROMOTION: ["1.0", "FeePromotionNotification", "FeePromotionNotification"],
  FULFILLMENT_ORDER_STATUS: ["1.0", "FulfillmentOrderStatusNotification", "FulfillmentOrderStatusNotification"],
  ITEM_INVENTORY_EVENT_CHANGE: ["2020-09-04", "ItemInventoryEventChangeNotification"],
  ITEM_PRODUCT_TYPE_CHANGE: ["1.0", "ItemProductTypeChangeNotification"],
  ITEM_SALES_EVENT_CHANGE: ["2020-09-04", "ItemSalesEventChangeNotification"],
  LISTINGS_ITEM_ISSUES_CHANGE: ["2023-12-13", "ListingsItemIssuesChangeNotification_2023-12-13"],
  LISTINGS_ITEM_MFN_QUANTITY_CHANGE: ["1.0", "ListingsItemMfnQuantityChange"],
  LISTINGS_ITEM_STATUS_CHANGE: ["1.0", "ListingsItemStatusChangeNotification"],
  ORDER_CHANGE: ["1.0", "OrderChangeNotification", "OrderChangeNotification"],
  PRICING_HEALTH: ["1.0", "PricingHealthNotification"],
  PRODUCT_TYPE_DEFINITIONS_CHANGE: ["1.0", "ProductTypeDefinitionsChangeNotification"],
  REPORT_PROCESSING_FINISHED: [
    "2020-09-04",
    "ReportProcessingFinishedNotification",
    "reportProcessingFinishedNotification"
  ],
  TRANSACTION_UPDATE: ["1.0", "TransactionUpdateNotification", "TransactionUpdateNotification"]
}

/** The types without a schema that could be read: from the API of the same matter, and from the documentation. */
const others = `
/** Payload of \`ACCOUNT_STATUS_CHANGED\`. */
export interface AccountStatusChanged {
  readonly currentAccountStatus?: "NORMAL" | "AT_RISK" | "DEACTIVATED" | (string & {}) | null | undefined
  readonly previousAccountStatus?: "NORMAL" | "AT_RISK" | "DEACTIVATED" | (string & {}) | null | undefined
}

/** Payload of \`SHIPMENT_TRACKING_MILESTONE_CHANGED\`. */
export interface ShipmentTrackingMilestoneChanged {
  readonly trackingDetail: TrackingDetail
}

/** Payload of \`APPLICATION_OAUTH_CLIENT_NEW_SECRET\`. The secret itself is taken out when it is read. */
export interface ApplicationOauthClientNewSecret {
  readonly clientId: string
  readonly newClientSecret: Redacted.Redacted<string>
  readonly newClientSecretExpiryTime?: string | null | undefined
  /** Until when the old secret works. */
  readonly oldClientSecretExpiryTime?: string | null | undefined
}

/** Payload of \`APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY\`. */
export interface ApplicationOauthClientSecretExpiry {
  readonly clientId: string
  readonly clientSecretExpiryTime?: string | null | undefined
  readonly clientSecretExpiryReason?: string | null | undefined
}
`

const otherTypes: Readonly<Record<string, readonly [version: string, name: string, wrapper?: string]>> = {
  ACCOUNT_STATUS_CHANGED: ["1.0", "AccountStatusChanged", "accountStatusChangeNotification"],
  APPLICATION_OAUTH_CLIENT_NEW_SECRET: ["1.0", "ApplicationOauthClientNewSecret", "applicationOAuthClientNewSecret"],
  APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY: [
    "1.0",
    "ApplicationOauthClientSecretExpiry",
    "applicationOAuthClientSecretExpiry"
  ],
  SHIPMENT_TRACKING_MILESTONE_CHANGED: [
    "2026-01-30",
    "ShipmentTrackingMilestoneChanged",
    "shipmentTrackingMilestoneChangedNotification"
  ]
}

const nameOf = (type: string): string =>
  type.split("_").map((word) => word.slice(0, 1) + word.slice(1).toLowerCase()).join("")

const resolve = (schema: Schema, root: Schema): Schema => {
  const name = (schema.$ref ?? (schema as { readonly "#ref"?: string })["#ref"])?.split("/").at(-1)
  if (name === undefined) return schema
  const found = root.definitions?.[name]
  if (found === undefined) throw new Error(`there is no definition ${name}`)
  return resolve(found, root)
}

const key = (name: string): string => /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)

const typeOf = (source: Schema, root: Schema, indent: string): string => {
  const schema = resolve(source, root)
  if (Array.isArray(schema.type)) {
    return schema.type.map((type: string) => type === "null" ? "null" : typeOf({ ...schema, type }, root, indent)).join(
      " | "
    )
  }
  switch (schema.type) {
    case "string":
      return schema.enum === undefined
        ? "string"
        : `${schema.enum.map((value) => JSON.stringify(value)).join(" | ")} | (string & {})`
    case "integer":
    case "number":
      return "number"
    case "boolean":
      return "boolean"
    case "array": {
      const items = Array.isArray(schema.items) ? schema.items[0] : schema.items as Schema | undefined
      const first = (items?.anyOf ?? [items])[0] as Schema | undefined
      return `ReadonlyArray<${first === undefined ? "unknown" : typeOf(first, root, indent)}>`
    }
    default: {
      if (schema.properties === undefined) {
        return schema.type === "object"
          ? "{ readonly [name: string]: unknown }"
          : "unknown"
      }
      return `{\n${fields(schema, root, `${indent}  `)}${indent}}`
    }
  }
}

const fields = (schema: Schema, root: Schema, indent: string): string =>
  Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const type = typeOf(property, root, indent)
    return schema.required?.includes(name)
      ? `${indent}readonly ${key(name)}: ${type}\n`
      : `${indent}readonly ${key(name)}?: ${type}${type.endsWith("null") ? "" : " | null"} | undefined\n`
  }).join("")

const payloadOf = (root: Schema, wrapper: string | undefined): Schema => {
  const envelope = root.properties === undefined
    ? resolve(root.$ref === undefined ? { $ref: "#/definitions/NotificationResponse" } : root, root)
    : root
  const properties = envelope.properties ?? {}
  const payload = resolve(properties["Payload"] ?? properties["payload"] ?? {}, root)
  const inner = wrapper === undefined ? payload : payload.properties?.[wrapper]
  if (inner === undefined) throw new Error(`the payload has no ${wrapper}`)
  return resolve(inner, root)
}

const directory = process.argv[2]
if (directory === undefined) {
  throw new Error("Which folder? It is schemas/notifications in a checkout of Amazon's models")
}

const interfaces = Object.entries(types).map(([type, [, file, wrapper]]) => {
  const root = JSON.parse(readFileSync(join(directory, `${file}.json`), "utf8")) as Schema
  return `/** Payload of \`${type}\`. */\nexport interface ${nameOf(type)} {\n${
    fields(payloadOf(root, wrapper), root, "  ")
  }}\n`
})

const rows = [
  ...Object.entries(types).map(([type, [version, , wrapper]]) => [type, version, nameOf(type), wrapper] as const),
  ...Object.entries(otherTypes).map(([type, [version, name, wrapper]]) => [type, version, name, wrapper] as const)
].toSorted(([a], [b]) => a < b ? -1 : 1)

const text = `// AUTO-GENERATED by packages/codegen/src/notificationTypes.ts. Do not edit: change the generator.
// dprint-ignore-file
/**
 * The payloads of notifications, by type. Names are Amazon's, which writes some in PascalCase and others in camelCase.
 */
import type * as Redacted from "effect/Redacted"
import type { TrackingDetail } from "../../apis/Tracking_2026_01_30.ts"

${interfaces.join("\n")}${others}
/** The payloads, by notification type. */
export interface Payloads {
${rows.map(([type, , name]) => `  readonly ${type}: ${name}\n`).join("")}}

/** What is known of a type. */
export interface TypeFacts {
  /** The version of the payload that the type above describes. */
  readonly payloadVersion: string
  /** The property in which the payload is wrapped once more. */
  readonly wrapper?: string
}

/** The types of notifications. */
export const types: { readonly [type in keyof Payloads]: TypeFacts } = {
${
  rows.map(([type, version, , wrapper]) =>
    `  ${type}: { payloadVersion: "${version}"${wrapper === undefined ? "" : `, wrapper: "${wrapper}"`} }`
  ).join(",\n")
}
}
`
writeFileSync(new URL("../../sp-api/src/workflows/notifications/Payloads.ts", import.meta.url), text)
