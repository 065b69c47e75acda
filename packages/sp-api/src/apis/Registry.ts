// AUTO-GENERATED from Amazon's models by packages/codegen. Do not edit.
/**
 * All sections and their operations, for tools that find them by name. Loading this module loads no section.
 *
 * ```ts
 * const module = yield* Registry.load("ordersV0")
 * ```
 */
import * as Effect from "effect/Effect"
import type { Method } from "../http/internal/operationFacts.ts"
import type { SectionFacts } from "../operation/ModelFacts.ts"
import { TaggedError } from "../wire/taggedError.ts"

/** A summary of the facts of an operation; all of them are in its `spec`. */
export interface OperationSummary {
  /** Amazon's operation id: `getOrders`. */
  readonly id: string
  readonly method: Method
  /** The path template. */
  readonly path: string
  /** Requests per second; absent where Amazon publishes none. */
  readonly rate?: number
  /** Requests that may go out at once after a pause. */
  readonly burst?: number
  /** Requests per second of an application over all its selling partners, where Amazon publishes them. */
  readonly applicationRate?: number
  /** Whether it comes in pages, and whether these hold one list of items. */
  readonly paged?: "pages" | "items"
  /** When it needs a restricted data token. */
  readonly restricted?: "always" | "elements" | "document"
  /** The LWA scope of an operation that is called for the application. */
  readonly grantless?: string
  /** Whether a call changes something: of the account, at Amazon, or for a buyer. The method does not decide. */
  readonly writes?: true
  /** Whether it may be sent again when the outcome of a call is unknown. */
  readonly repeatable?: true
  /** The header that makes a repeated call count once. */
  readonly idempotencyHeader?: string
  /** `true`, or the day (YYYY-MM-DD) on which Amazon removes it. */
  readonly deprecated?: true | string
  /** Exists in Amazon's sandbox only. */
  readonly sandboxOnly?: true
}

/** A section of the API. */
export interface SectionSummary {
  /** The model's file name without `.json`: `ordersV0`. */
  readonly model: string
  /** The module: `OrdersV0`, imported as `effect-sp-api/apis/OrdersV0`. */
  readonly module: string
  /** The API's name: `Orders`. */
  readonly api: string
  readonly version: string
  /** The module of a newer version. */
  readonly supersededBy?: string
  /** The name under which the module exports the section's service. */
  readonly service: string
  /** Imports the module. */
  readonly load: () => Promise<{ readonly [name: string]: unknown }>
  /** Imports what the model says of parameters, bodies and responses. */
  readonly facts: () => Promise<{ readonly facts: SectionFacts }>
  readonly operations: ReadonlyArray<OperationSummary>
}

/** The failure of {@link load} and {@link facts} for an unknown section. */
export class NoSuchSection extends TaggedError("NoSuchSection")<{ readonly section: string }> {
  override get message(): string {
    return `Unknown section ${this.section}; Registry.sections lists all`
  }
}

/** The section of a model (`ordersV0`) or a module (`OrdersV0`). */
export const find = (name: string): SectionSummary | undefined =>
  sections.find((section) => section.model === name || section.module === name)

/** Loads the module of a model (`ordersV0`) or by its own name (`OrdersV0`). */
export const load = (name: string): Effect.Effect<{ readonly [name: string]: unknown }, NoSuchSection> => {
  const section = find(name)
  return section === undefined
    ? Effect.fail(new NoSuchSection({ section: name }))
    : Effect.promise(() => section.load())
}

/**
 * What the model of a section says of its parameters, bodies and responses: types, known values, limits, defaults.
 *
 * ```ts
 * const { operations } = yield* Registry.facts(OrdersV0.getOrders.spec.section)
 * operations[OrdersV0.getOrders.spec.id]?.parameters?.["MarketplaceIds"]?.schema.maxItems // 50
 * ```
 */
export const facts = (name: string): Effect.Effect<SectionFacts, NoSuchSection> => {
  const section = find(name)
  return section === undefined
    ? Effect.fail(new NoSuchSection({ section: name }))
    : Effect.map(Effect.promise(() => section.facts()), (module) => module.facts)
}

/** All sections. */
export const sections: ReadonlyArray<SectionSummary> = [
  {
    model: "aplusContent_2020-11-01",
    module: "AplusContent_2020_11_01",
    api: "A+ Content Management",
    version: "2020-11-01",
    service: "Service",
    load: () => import("./AplusContent_2020_11_01.ts"),
    facts: () => import("./facts/AplusContent_2020_11_01.ts"),
    operations: [
      { id: "searchContentDocuments", method: "GET", path: "/aplus/2020-11-01/contentDocuments", rate: 5, burst: 5, paged: "items", repeatable: true },
      { id: "createContentDocument", method: "POST", path: "/aplus/2020-11-01/contentDocuments", rate: 5, burst: 5, writes: true },
      { id: "getContentDocument", method: "GET", path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}", rate: 5, burst: 5, repeatable: true },
      { id: "updateContentDocument", method: "POST", path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}", rate: 5, burst: 5, writes: true, repeatable: true },
      { id: "listContentDocumentAsinRelations", method: "GET", path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins", rate: 5, burst: 5, paged: "items", repeatable: true },
      { id: "postContentDocumentAsinRelations", method: "POST", path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins", rate: 5, burst: 5, writes: true, repeatable: true },
      { id: "validateContentDocumentAsinRelations", method: "POST", path: "/aplus/2020-11-01/contentAsinValidations", rate: 5, burst: 5, repeatable: true },
      { id: "searchContentPublishRecords", method: "GET", path: "/aplus/2020-11-01/contentPublishRecords", rate: 5, burst: 5, paged: "items", repeatable: true },
      { id: "postContentDocumentApprovalSubmission", method: "POST", path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions", rate: 5, burst: 5, writes: true },
      { id: "postContentDocumentSuspendSubmission", method: "POST", path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions", rate: 5, burst: 5, writes: true }
    ]
  },
  {
    model: "appIntegrations-2024-04-01",
    module: "AppIntegrations_2024_04_01",
    api: "App Integrations",
    version: "2024-04-01",
    service: "Service",
    load: () => import("./AppIntegrations_2024_04_01.ts"),
    facts: () => import("./facts/AppIntegrations_2024_04_01.ts"),
    operations: [
      { id: "createNotification", method: "POST", path: "/appIntegrations/2024-04-01/notifications", rate: 1, burst: 5, writes: true },
      { id: "deleteNotifications", method: "POST", path: "/appIntegrations/2024-04-01/notifications/deletion", rate: 1, burst: 5, writes: true, repeatable: true },
      { id: "recordActionFeedback", method: "POST", path: "/appIntegrations/2024-04-01/notifications/{notificationId}/feedback", rate: 1, burst: 5, writes: true }
    ]
  },
  {
    model: "application_2023-11-30",
    module: "Application_2023_11_30",
    api: "Application Management",
    version: "2023-11-30",
    service: "Service",
    load: () => import("./Application_2023_11_30.ts"),
    facts: () => import("./facts/Application_2023_11_30.ts"),
    operations: [
      { id: "rotateApplicationClientSecret", method: "POST", path: "/applications/2023-11-30/clientSecret", rate: 0.0167, burst: 1, grantless: "sellingpartnerapi::client_credential:rotation", writes: true }
    ]
  },
  {
    model: "awd_2024-05-09",
    module: "Awd_2024_05_09",
    api: "Amazon Warehousing and Distribution",
    version: "2024-05-09",
    service: "Service",
    load: () => import("./Awd_2024_05_09.ts"),
    facts: () => import("./facts/Awd_2024_05_09.ts"),
    operations: [
      { id: "createInbound", method: "POST", path: "/awd/2024-05-09/inboundOrders", rate: 1, burst: 1, writes: true },
      { id: "getInbound", method: "GET", path: "/awd/2024-05-09/inboundOrders/{orderId}", rate: 2, burst: 2, repeatable: true },
      { id: "updateInbound", method: "PUT", path: "/awd/2024-05-09/inboundOrders/{orderId}", rate: 1, burst: 1, writes: true, repeatable: true },
      { id: "cancelInbound", method: "POST", path: "/awd/2024-05-09/inboundOrders/{orderId}/cancellation", rate: 1, burst: 1, writes: true, repeatable: true },
      { id: "confirmInbound", method: "POST", path: "/awd/2024-05-09/inboundOrders/{orderId}/confirmation", rate: 1, burst: 1, writes: true },
      { id: "getInboundShipment", method: "GET", path: "/awd/2024-05-09/inboundShipments/{shipmentId}", rate: 2, burst: 2, repeatable: true },
      { id: "getInboundShipmentLabels", method: "GET", path: "/awd/2024-05-09/inboundShipments/{shipmentId}/labels", rate: 1, burst: 2, repeatable: true },
      { id: "getLabelPageTypes", method: "GET", path: "/awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes", rate: 1, burst: 2, repeatable: true },
      { id: "updateInboundShipmentTransportDetails", method: "PUT", path: "/awd/2024-05-09/inboundShipments/{shipmentId}/transport", rate: 1, burst: 1, writes: true, repeatable: true },
      { id: "checkInboundEligibility", method: "POST", path: "/awd/2024-05-09/inboundEligibility", rate: 1, burst: 1, repeatable: true },
      { id: "listInboundShipments", method: "GET", path: "/awd/2024-05-09/inboundShipments", rate: 1, burst: 1, paged: "items", repeatable: true },
      { id: "listInventory", method: "GET", path: "/awd/2024-05-09/inventory", rate: 2, burst: 2, paged: "items", repeatable: true },
      { id: "listOutbounds", method: "GET", path: "/awd/2024-05-09/outboundOrders", rate: 1, burst: 1, paged: "items", repeatable: true },
      { id: "createOutbound", method: "POST", path: "/awd/2024-05-09/outboundOrders", rate: 1, burst: 1, writes: true },
      { id: "getOutbound", method: "GET", path: "/awd/2024-05-09/outboundOrders/{orderId}", rate: 1, burst: 1, repeatable: true },
      { id: "updateOutbound", method: "PUT", path: "/awd/2024-05-09/outboundOrders/{orderId}", rate: 1, burst: 1, writes: true, repeatable: true },
      { id: "confirmOutbound", method: "POST", path: "/awd/2024-05-09/outboundOrders/{orderId}/confirmation", rate: 1, burst: 1, writes: true },
      { id: "listReplenishmentOrders", method: "GET", path: "/awd/2024-05-09/replenishmentOrders", paged: "items", repeatable: true },
      { id: "createReplenishmentOrder", method: "POST", path: "/awd/2024-05-09/replenishmentOrders", writes: true },
      { id: "getReplenishmentOrder", method: "GET", path: "/awd/2024-05-09/replenishmentOrders/{orderId}", repeatable: true },
      { id: "confirmReplenishmentOrder", method: "POST", path: "/awd/2024-05-09/replenishmentOrders/{orderId}/confirmation", writes: true }
    ]
  },
  {
    model: "catalogItemsV0",
    module: "CatalogItemsV0",
    api: "Catalog Items",
    version: "v0",
    supersededBy: "CatalogItems_2022_04_01",
    service: "Service",
    load: () => import("./CatalogItemsV0.ts"),
    facts: () => import("./facts/CatalogItemsV0.ts"),
    operations: [
      { id: "listCatalogCategories", method: "GET", path: "/catalog/v0/categories", rate: 1, burst: 2, repeatable: true, deprecated: "2026-06-30" }
    ]
  },
  {
    model: "catalogItems_2020-12-01",
    module: "CatalogItems_2020_12_01",
    api: "Catalog Items",
    version: "2020-12-01",
    supersededBy: "CatalogItems_2022_04_01",
    service: "Service",
    load: () => import("./CatalogItems_2020_12_01.ts"),
    facts: () => import("./facts/CatalogItems_2020_12_01.ts"),
    operations: [
      { id: "searchCatalogItems", method: "GET", path: "/catalog/2020-12-01/items", rate: 2, burst: 2, paged: "items", repeatable: true },
      { id: "getCatalogItem", method: "GET", path: "/catalog/2020-12-01/items/{asin}", rate: 2, burst: 2, repeatable: true }
    ]
  },
  {
    model: "catalogItems_2022-04-01",
    module: "CatalogItems_2022_04_01",
    api: "Catalog Items",
    version: "2022-04-01",
    service: "Service",
    load: () => import("./CatalogItems_2022_04_01.ts"),
    facts: () => import("./facts/CatalogItems_2022_04_01.ts"),
    operations: [
      { id: "searchCatalogItems", method: "GET", path: "/catalog/2022-04-01/items", rate: 2, burst: 2, applicationRate: 500, paged: "items", repeatable: true },
      { id: "getCatalogItem", method: "GET", path: "/catalog/2022-04-01/items/{asin}", rate: 2, burst: 2, applicationRate: 250, repeatable: true }
    ]
  },
  {
    model: "customerFeedback_2024-06-01",
    module: "CustomerFeedback_2024_06_01",
    api: "Customer Feedback",
    version: "2024-06-01",
    service: "Service",
    load: () => import("./CustomerFeedback_2024_06_01.ts"),
    facts: () => import("./facts/CustomerFeedback_2024_06_01.ts"),
    operations: [
      { id: "getItemReviewTopics", method: "GET", path: "/customerFeedback/2024-06-01/items/{asin}/reviews/topics", rate: 1, burst: 10, repeatable: true },
      { id: "getItemBrowseNode", method: "GET", path: "/customerFeedback/2024-06-01/items/{asin}/browseNode", rate: 1, burst: 10, repeatable: true },
      { id: "getBrowseNodeReviewTopics", method: "GET", path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics", rate: 1, burst: 10, repeatable: true },
      { id: "getItemReviewTrends", method: "GET", path: "/customerFeedback/2024-06-01/items/{asin}/reviews/trends", rate: 1, burst: 10, repeatable: true },
      { id: "getBrowseNodeReviewTrends", method: "GET", path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends", rate: 1, burst: 10, repeatable: true },
      { id: "getBrowseNodeReturnTopics", method: "GET", path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics", rate: 1, burst: 10, repeatable: true },
      { id: "getBrowseNodeReturnTrends", method: "GET", path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends", rate: 1, burst: 10, repeatable: true }
    ]
  },
  {
    model: "dataKiosk_2023-11-15",
    module: "DataKiosk_2023_11_15",
    api: "Data Kiosk",
    version: "2023-11-15",
    service: "Service",
    load: () => import("./DataKiosk_2023_11_15.ts"),
    facts: () => import("./facts/DataKiosk_2023_11_15.ts"),
    operations: [
      { id: "getQueries", method: "GET", path: "/dataKiosk/2023-11-15/queries", rate: 0.0167, burst: 15, paged: "items", repeatable: true },
      { id: "createQuery", method: "POST", path: "/dataKiosk/2023-11-15/queries", rate: 0.0167, burst: 15, writes: true },
      { id: "getQuery", method: "GET", path: "/dataKiosk/2023-11-15/queries/{queryId}", rate: 2, burst: 15, repeatable: true },
      { id: "cancelQuery", method: "DELETE", path: "/dataKiosk/2023-11-15/queries/{queryId}", rate: 0.0222, burst: 10, writes: true, repeatable: true },
      { id: "getDocument", method: "GET", path: "/dataKiosk/2023-11-15/documents/{documentId}", rate: 0.0167, burst: 15, repeatable: true }
    ]
  },
  {
    model: "definitionsProductTypes_2020-09-01",
    module: "DefinitionsProductTypes_2020_09_01",
    api: "Product Type Definitions",
    version: "2020-09-01",
    service: "Service",
    load: () => import("./DefinitionsProductTypes_2020_09_01.ts"),
    facts: () => import("./facts/DefinitionsProductTypes_2020_09_01.ts"),
    operations: [
      { id: "searchDefinitionsProductTypes", method: "GET", path: "/definitions/2020-09-01/productTypes", rate: 5, burst: 5, applicationRate: 100, repeatable: true },
      { id: "getDefinitionsProductType", method: "GET", path: "/definitions/2020-09-01/productTypes/{productType}", rate: 5, burst: 5, applicationRate: 100, repeatable: true }
    ]
  },
  {
    model: "deliveryShipmentInvoiceV2022-07-01",
    module: "DeliveryShipmentInvoice_2022_07_01",
    api: "Delivery Shipment Invoicing",
    version: "2022-07-01",
    service: "Service",
    load: () => import("./DeliveryShipmentInvoice_2022_07_01.ts"),
    facts: () => import("./facts/DeliveryShipmentInvoice_2022_07_01.ts"),
    operations: [
      { id: "submitInvoice", method: "POST", path: "/delivery/2022-07-01/invoice", rate: 1.133, burst: 25, writes: true },
      { id: "getInvoiceStatus", method: "GET", path: "/delivery/2022-07-01/invoice/status", rate: 1.133, burst: 25, repeatable: true }
    ]
  },
  {
    model: "easyShip_2022-03-23",
    module: "EasyShip_2022_03_23",
    api: "Easy Ship",
    version: "2022-03-23",
    service: "Service",
    load: () => import("./EasyShip_2022_03_23.ts"),
    facts: () => import("./facts/EasyShip_2022_03_23.ts"),
    operations: [
      { id: "listHandoverSlots", method: "POST", path: "/easyShip/2022-03-23/timeSlot", rate: 1, burst: 5, repeatable: true },
      { id: "getScheduledPackage", method: "GET", path: "/easyShip/2022-03-23/package", rate: 1, burst: 5, repeatable: true },
      { id: "createScheduledPackage", method: "POST", path: "/easyShip/2022-03-23/package", rate: 1, burst: 5, writes: true },
      { id: "updateScheduledPackages", method: "PATCH", path: "/easyShip/2022-03-23/package", rate: 1, burst: 5, writes: true },
      { id: "createScheduledPackageBulk", method: "POST", path: "/easyShip/2022-03-23/packages/bulk", rate: 1, burst: 5, restricted: "always", writes: true }
    ]
  },
  {
    model: "externalFulfillmentInventory_2024-09-11",
    module: "ExternalFulfillmentInventory_2024_09_11",
    api: "External Fulfillment Inventory",
    version: "2024-09-11",
    service: "Service",
    load: () => import("./ExternalFulfillmentInventory_2024_09_11.ts"),
    facts: () => import("./facts/ExternalFulfillmentInventory_2024_09_11.ts"),
    operations: [
      { id: "batchInventory", method: "POST", path: "/externalFulfillment/inventory/2024-09-11/inventories", rate: 50, burst: 100, writes: true, repeatable: true }
    ]
  },
  {
    model: "externalFulfillmentLocation_2026-07-30",
    module: "ExternalFulfillmentLocation_2026_07_30",
    api: "External Fulfillment Location",
    version: "2026-07-30",
    service: "Service",
    load: () => import("./ExternalFulfillmentLocation_2026_07_30.ts"),
    facts: () => import("./facts/ExternalFulfillmentLocation_2026_07_30.ts"),
    operations: [
      { id: "createSandboxLocation", method: "POST", path: "/externalFulfillment/2026-07-30/location", writes: true, repeatable: true, sandboxOnly: true }
    ]
  },
  {
    model: "externalFulfillmentReturns_2024-09-11",
    module: "ExternalFulfillmentReturns_2024_09_11",
    api: "External Fulfillment Returns",
    version: "2024-09-11",
    service: "Service",
    load: () => import("./ExternalFulfillmentReturns_2024_09_11.ts"),
    facts: () => import("./facts/ExternalFulfillmentReturns_2024_09_11.ts"),
    operations: [
      { id: "listReturns", method: "GET", path: "/externalFulfillment/2024-09-11/returns", rate: 10, burst: 20, paged: "items", repeatable: true },
      { id: "getReturn", method: "GET", path: "/externalFulfillment/2024-09-11/returns/{returnId}", rate: 10, burst: 20, repeatable: true }
    ]
  },
  {
    model: "externalFulfillmentShipments_2024-09-11",
    module: "ExternalFulfillmentShipments_2024_09_11",
    api: "External Fulfillment Shipments",
    version: "2024-09-11",
    service: "Service",
    load: () => import("./ExternalFulfillmentShipments_2024_09_11.ts"),
    facts: () => import("./facts/ExternalFulfillmentShipments_2024_09_11.ts"),
    operations: [
      { id: "getShipments", method: "GET", path: "/externalFulfillment/2024-09-11/shipments", rate: 1, burst: 1, paged: "items", repeatable: true },
      { id: "createSandboxShipment", method: "POST", path: "/externalFulfillment/2024-09-11/shipments", writes: true, sandboxOnly: true },
      { id: "getShipment", method: "GET", path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}", rate: 1, burst: 1, repeatable: true },
      { id: "processShipment", method: "POST", path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}", rate: 1, burst: 1, writes: true },
      { id: "updateSandboxShipment", method: "PATCH", path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}", writes: true, repeatable: true, sandboxOnly: true },
      { id: "createPackages", method: "POST", path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages", rate: 1, burst: 1, writes: true },
      { id: "updatePackage", method: "PUT", path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}", rate: 1, burst: 1, writes: true, repeatable: true },
      { id: "updatePackageStatus", method: "PATCH", path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}", rate: 1, burst: 1, writes: true, repeatable: true },
      { id: "retrieveShippingOptions", method: "GET", path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions", rate: 1, burst: 1, repeatable: true },
      { id: "retrieveInvoice", method: "GET", path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice", rate: 1, burst: 1, repeatable: true },
      { id: "generateInvoice", method: "POST", path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice", rate: 1, burst: 1, writes: true },
      { id: "generateShipLabels", method: "PUT", path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels", rate: 1, burst: 1, writes: true }
    ]
  },
  {
    model: "fbaInbound",
    module: "FbaInbound",
    api: "FBA Inbound Eligibility",
    version: "v1",
    service: "Service",
    load: () => import("./FbaInbound.ts"),
    facts: () => import("./facts/FbaInbound.ts"),
    operations: [
      { id: "getItemEligibilityPreview", method: "GET", path: "/fba/inbound/v1/eligibility/itemPreview", rate: 1, burst: 1, repeatable: true }
    ]
  },
  {
    model: "fbaInventory",
    module: "FbaInventory",
    api: "FBA Inventory",
    version: "v1",
    service: "Service",
    load: () => import("./FbaInventory.ts"),
    facts: () => import("./facts/FbaInventory.ts"),
    operations: [
      { id: "getInventorySummaries", method: "GET", path: "/fba/inventory/v1/summaries", rate: 2, burst: 2, paged: "items", repeatable: true },
      { id: "createInventoryItem", method: "POST", path: "/fba/inventory/v1/items", rate: 2, burst: 3, writes: true, sandboxOnly: true },
      { id: "deleteInventoryItem", method: "DELETE", path: "/fba/inventory/v1/items/{sellerSku}", rate: 2, burst: 3, writes: true, repeatable: true, sandboxOnly: true },
      { id: "addInventory", method: "POST", path: "/fba/inventory/v1/items/inventory", rate: 2, burst: 3, writes: true, repeatable: true, idempotencyHeader: "x-amzn-idempotency-token", sandboxOnly: true }
    ]
  },
  {
    model: "feeds_2021-06-30",
    module: "Feeds_2021_06_30",
    api: "Feeds",
    version: "2021-06-30",
    service: "Service",
    load: () => import("./Feeds_2021_06_30.ts"),
    facts: () => import("./facts/Feeds_2021_06_30.ts"),
    operations: [
      { id: "getFeeds", method: "GET", path: "/feeds/2021-06-30/feeds", rate: 0.0222, burst: 10, paged: "items", repeatable: true },
      { id: "createFeed", method: "POST", path: "/feeds/2021-06-30/feeds", rate: 0.0083, burst: 15, writes: true },
      { id: "getFeed", method: "GET", path: "/feeds/2021-06-30/feeds/{feedId}", rate: 2, burst: 15, repeatable: true },
      { id: "cancelFeed", method: "DELETE", path: "/feeds/2021-06-30/feeds/{feedId}", rate: 2, burst: 15, writes: true, repeatable: true },
      { id: "createFeedDocument", method: "POST", path: "/feeds/2021-06-30/documents", rate: 0.5, burst: 15, repeatable: true },
      { id: "getFeedDocument", method: "GET", path: "/feeds/2021-06-30/documents/{feedDocumentId}", rate: 0.0222, burst: 10, repeatable: true }
    ]
  },
  {
    model: "financeRemittance-2026-03-17",
    module: "FinanceRemittance_2026_03_17",
    api: "Finance Remittance",
    version: "2026-03-17",
    service: "Service",
    load: () => import("./FinanceRemittance_2026_03_17.ts"),
    facts: () => import("./facts/FinanceRemittance_2026_03_17.ts"),
    operations: [
      { id: "getRemittanceHeaders", method: "GET", path: "/finances/remittances/2026-03-17/remittances", paged: "items", repeatable: true },
      { id: "getRemittance", method: "GET", path: "/finances/remittances/2026-03-17/remittances/{uniquePaymentId}", paged: "items", repeatable: true }
    ]
  },
  {
    model: "financesInvoices_2026-06-25",
    module: "FinancesInvoices_2026_06_25",
    api: "Finances Invoices",
    version: "2026-06-25",
    service: "Service",
    load: () => import("./FinancesInvoices_2026_06_25.ts"),
    facts: () => import("./facts/FinancesInvoices_2026_06_25.ts"),
    operations: [
      { id: "getInvoiceHeaders", method: "GET", path: "/finances/invoices/2026-06-25/invoices", rate: 25, burst: 5, paged: "items", repeatable: true },
      { id: "getInvoice", method: "GET", path: "/finances/invoices/2026-06-25/invoices/{invoiceIdentifier}", rate: 25, burst: 5, paged: "items", repeatable: true }
    ]
  },
  {
    model: "financesV0",
    module: "FinancesV0",
    api: "Finances",
    version: "v0",
    supersededBy: "Finances_2024_06_19",
    service: "Service",
    load: () => import("./FinancesV0.ts"),
    facts: () => import("./facts/FinancesV0.ts"),
    operations: [
      { id: "listFinancialEventGroups", method: "GET", path: "/finances/v0/financialEventGroups", rate: 0.5, burst: 30, paged: "items", repeatable: true },
      { id: "listFinancialEventsByGroupId", method: "GET", path: "/finances/v0/financialEventGroups/{eventGroupId}/financialEvents", rate: 0.5, burst: 30, paged: "pages", repeatable: true, deprecated: "2026-08-28" },
      { id: "listFinancialEventsByOrderId", method: "GET", path: "/finances/v0/orders/{orderId}/financialEvents", rate: 0.5, burst: 30, paged: "pages", repeatable: true, deprecated: "2026-08-28" },
      { id: "listFinancialEvents", method: "GET", path: "/finances/v0/financialEvents", rate: 0.5, burst: 30, paged: "pages", repeatable: true, deprecated: "2026-08-28" }
    ]
  },
  {
    model: "finances_2024-06-19",
    module: "Finances_2024_06_19",
    api: "Finances",
    version: "2024-06-19",
    service: "Service",
    load: () => import("./Finances_2024_06_19.ts"),
    facts: () => import("./facts/Finances_2024_06_19.ts"),
    operations: [
      { id: "listTransactions", method: "GET", path: "/finances/2024-06-19/transactions", rate: 0.5, burst: 10, paged: "items", repeatable: true },
      { id: "listBalances", method: "GET", path: "/finances/2024-06-19/balances", rate: 0.5, burst: 10, paged: "items", repeatable: true },
      { id: "listSummary", method: "GET", path: "/finances/2024-06-19/summary", rate: 0.5, burst: 10, paged: "items", repeatable: true }
    ]
  },
  {
    model: "fulfillmentInboundV0",
    module: "FulfillmentInboundV0",
    api: "Fulfillment Inbound",
    version: "v0",
    supersededBy: "FulfillmentInbound_2024_03_20",
    service: "Service",
    load: () => import("./FulfillmentInboundV0.ts"),
    facts: () => import("./facts/FulfillmentInboundV0.ts"),
    operations: [
      { id: "getPrepInstructions", method: "GET", path: "/fba/inbound/v0/prepInstructions", rate: 2, burst: 30, repeatable: true },
      { id: "getLabels", method: "GET", path: "/fba/inbound/v0/shipments/{shipmentId}/labels", rate: 5, burst: 30, repeatable: true },
      { id: "getBillOfLading", method: "GET", path: "/fba/inbound/v0/shipments/{shipmentId}/billOfLading", rate: 2, burst: 30, repeatable: true },
      { id: "getShipments", method: "GET", path: "/fba/inbound/v0/shipments", rate: 2, burst: 30, paged: "items", repeatable: true },
      { id: "getShipmentItemsByShipmentId", method: "GET", path: "/fba/inbound/v0/shipments/{shipmentId}/items", rate: 2, burst: 30, paged: "items", repeatable: true },
      { id: "getShipmentItems", method: "GET", path: "/fba/inbound/v0/shipmentItems", rate: 2, burst: 30, paged: "items", repeatable: true }
    ]
  },
  {
    model: "fulfillmentInbound_2024-03-20",
    module: "FulfillmentInbound_2024_03_20",
    api: "Fulfillment Inbound",
    version: "2024-03-20",
    service: "Service",
    load: () => import("./FulfillmentInbound_2024_03_20.ts"),
    facts: () => import("./facts/FulfillmentInbound_2024_03_20.ts"),
    operations: [
      { id: "listInboundPlans", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans", rate: 2, burst: 6, paged: "items", repeatable: true },
      { id: "createInboundPlan", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans", rate: 2, burst: 2, writes: true },
      { id: "getInboundPlan", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}", rate: 2, burst: 6, repeatable: true },
      { id: "listInboundPlanBoxes", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes", rate: 2, burst: 6, paged: "items", repeatable: true },
      { id: "cancelInboundPlan", method: "PUT", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation", rate: 2, burst: 2, writes: true, repeatable: true },
      { id: "listInboundPlanItems", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items", rate: 2, burst: 6, paged: "items", repeatable: true },
      { id: "updateInboundPlanName", method: "PUT", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name", rate: 2, burst: 30, writes: true, repeatable: true },
      { id: "listPackingGroupBoxes", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes", rate: 2, burst: 30, paged: "items", repeatable: true },
      { id: "listPackingGroupItems", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items", rate: 2, burst: 30, paged: "items", repeatable: true },
      { id: "setPackingInformation", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation", rate: 2, burst: 2, writes: true },
      { id: "listPackingOptions", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions", rate: 2, burst: 6, paged: "items", repeatable: true },
      { id: "generatePackingOptions", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions", rate: 2, burst: 2, writes: true },
      { id: "confirmPackingOption", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation", rate: 2, burst: 2, writes: true },
      { id: "listInboundPlanPallets", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets", rate: 2, burst: 6, paged: "items", repeatable: true },
      { id: "listPlacementOptions", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions", rate: 2, burst: 6, paged: "items", repeatable: true },
      { id: "generatePlacementOptions", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions", rate: 2, burst: 2, writes: true },
      { id: "confirmPlacementOption", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation", rate: 2, burst: 2, writes: true },
      { id: "getShipment", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}", rate: 5, burst: 6, repeatable: true },
      { id: "listShipmentBoxes", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes", rate: 5, burst: 30, paged: "items", repeatable: true },
      { id: "listShipmentContentUpdatePreviews", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews", rate: 2, burst: 30, paged: "items", repeatable: true },
      { id: "generateShipmentContentUpdatePreviews", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews", rate: 2, burst: 30, writes: true },
      { id: "getShipmentContentUpdatePreview", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}", rate: 2, burst: 30, repeatable: true },
      { id: "confirmShipmentContentUpdatePreview", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation", rate: 2, burst: 30, writes: true },
      { id: "getDeliveryChallanDocument", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument", rate: 2, burst: 6, repeatable: true },
      { id: "listDeliveryWindowOptions", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions", rate: 5, burst: 30, paged: "items", repeatable: true },
      { id: "generateDeliveryWindowOptions", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions", rate: 2, burst: 30, writes: true },
      { id: "confirmDeliveryWindowOptions", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation", rate: 2, burst: 30, writes: true },
      { id: "listShipmentItems", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items", rate: 2, burst: 30, paged: "items", repeatable: true },
      { id: "updateShipmentName", method: "PUT", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name", rate: 2, burst: 30, writes: true, repeatable: true },
      { id: "listShipmentPallets", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets", rate: 2, burst: 30, paged: "items", repeatable: true },
      { id: "cancelSelfShipAppointment", method: "PUT", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation", rate: 2, burst: 30, writes: true, repeatable: true },
      { id: "getSelfShipAppointmentSlots", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots", rate: 2, burst: 6, paged: "items", repeatable: true },
      { id: "generateSelfShipAppointmentSlots", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots", rate: 2, burst: 2, writes: true },
      { id: "scheduleSelfShipAppointment", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule", rate: 2, burst: 2, writes: true },
      { id: "updateShipmentSourceAddress", method: "PUT", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress", rate: 2, burst: 30, writes: true, repeatable: true },
      { id: "updateShipmentTrackingDetails", method: "PUT", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails", rate: 2, burst: 2, writes: true, repeatable: true },
      { id: "listTransportationOptions", method: "GET", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions", rate: 5, burst: 6, paged: "items", repeatable: true },
      { id: "generateTransportationOptions", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions", rate: 2, burst: 2, writes: true },
      { id: "confirmTransportationOptions", method: "POST", path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation", rate: 2, burst: 2, writes: true },
      { id: "listItemComplianceDetails", method: "GET", path: "/inbound/fba/2024-03-20/items/compliance", rate: 2, burst: 6, repeatable: true },
      { id: "updateItemComplianceDetails", method: "PUT", path: "/inbound/fba/2024-03-20/items/compliance", rate: 2, burst: 2, writes: true, repeatable: true },
      { id: "createMarketplaceItemLabels", method: "POST", path: "/inbound/fba/2024-03-20/items/labels", rate: 2, burst: 30, repeatable: true },
      { id: "listPrepDetails", method: "GET", path: "/inbound/fba/2024-03-20/items/prepDetails", rate: 2, burst: 30, repeatable: true },
      { id: "setPrepDetails", method: "POST", path: "/inbound/fba/2024-03-20/items/prepDetails", rate: 2, burst: 30, writes: true, repeatable: true },
      { id: "getInboundOperationStatus", method: "GET", path: "/inbound/fba/2024-03-20/operations/{operationId}", rate: 5, burst: 6, repeatable: true }
    ]
  },
  {
    model: "fulfillmentOutbound_2020-07-01",
    module: "FulfillmentOutbound_2020_07_01",
    api: "Fulfillment Outbound",
    version: "2020-07-01",
    supersededBy: "FulfillmentOutbound_2026_07_04",
    service: "Service",
    load: () => import("./FulfillmentOutbound_2020_07_01.ts"),
    facts: () => import("./facts/FulfillmentOutbound_2020_07_01.ts"),
    operations: [
      { id: "getFulfillmentPreview", method: "POST", path: "/fba/outbound/2020-07-01/fulfillmentOrders/preview", rate: 2, burst: 30, repeatable: true },
      { id: "deliveryOffers", method: "POST", path: "/fba/outbound/2020-07-01/deliveryOffers", rate: 10, burst: 30, repeatable: true },
      { id: "listAllFulfillmentOrders", method: "GET", path: "/fba/outbound/2020-07-01/fulfillmentOrders", rate: 2, burst: 30, paged: "items", repeatable: true },
      { id: "createFulfillmentOrder", method: "POST", path: "/fba/outbound/2020-07-01/fulfillmentOrders", rate: 2, burst: 30, writes: true, repeatable: true },
      { id: "getPackageTrackingDetails", method: "GET", path: "/fba/outbound/2020-07-01/tracking", rate: 2, burst: 30, repeatable: true },
      { id: "listReturnReasonCodes", method: "GET", path: "/fba/outbound/2020-07-01/returnReasonCodes", rate: 2, burst: 30, repeatable: true },
      { id: "createFulfillmentReturn", method: "PUT", path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return", rate: 2, burst: 30, writes: true, repeatable: true },
      { id: "getFulfillmentOrder", method: "GET", path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}", rate: 2, burst: 30, repeatable: true },
      { id: "updateFulfillmentOrder", method: "PUT", path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}", rate: 2, burst: 30, writes: true, repeatable: true },
      { id: "cancelFulfillmentOrder", method: "PUT", path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel", rate: 2, burst: 30, writes: true, repeatable: true },
      { id: "submitFulfillmentOrderStatusUpdate", method: "PUT", path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status", rate: 1, burst: 1, writes: true, repeatable: true, sandboxOnly: true },
      { id: "getFeatures", method: "GET", path: "/fba/outbound/2020-07-01/features", rate: 2, burst: 30, repeatable: true },
      { id: "getFeatureInventory", method: "GET", path: "/fba/outbound/2020-07-01/features/inventory/{featureName}", rate: 2, burst: 30, paged: "items", repeatable: true },
      { id: "getFeatureSKU", method: "GET", path: "/fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}", rate: 2, burst: 30, repeatable: true }
    ]
  },
  {
    model: "fulfillmentOutbound_2026-07-04",
    module: "FulfillmentOutbound_2026_07_04",
    api: "Fulfillment Outbound",
    version: "2026-07-04",
    service: "Service",
    load: () => import("./FulfillmentOutbound_2026_07_04.ts"),
    facts: () => import("./facts/FulfillmentOutbound_2026_07_04.ts"),
    operations: [
      { id: "getOrderPreview", method: "POST", path: "/fulfillment/outbound/2026-07-04/previews", rate: 2, burst: 30, repeatable: true },
      { id: "getOffers", method: "POST", path: "/fulfillment/outbound/2026-07-04/offers", rate: 5, burst: 30, repeatable: true },
      { id: "cancelOrder", method: "PUT", path: "/fulfillment/outbound/2026-07-04/orders/{orderId}/cancel", rate: 2, burst: 30, writes: true, repeatable: true },
      { id: "updateOrderStatus", method: "PUT", path: "/fulfillment/outbound/2026-07-04/orders/{orderId}/status", rate: 1, burst: 1, writes: true, repeatable: true, sandboxOnly: true },
      { id: "updatePackage", method: "PUT", path: "/fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}", rate: 1, burst: 1, writes: true, repeatable: true, sandboxOnly: true },
      { id: "getOrder", method: "GET", path: "/fulfillment/outbound/2026-07-04/orders/{orderId}", rate: 2, burst: 30, repeatable: true },
      { id: "updateOrder", method: "PUT", path: "/fulfillment/outbound/2026-07-04/orders/{orderId}", rate: 2, burst: 30, writes: true, repeatable: true },
      { id: "listOrders", method: "GET", path: "/fulfillment/outbound/2026-07-04/orders", rate: 2, burst: 30, paged: "items", repeatable: true },
      { id: "createOrder", method: "POST", path: "/fulfillment/outbound/2026-07-04/orders", rate: 2, burst: 30, writes: true, repeatable: true }
    ]
  },
  {
    model: "InvoicesApiModel_2024-06-19",
    module: "Invoices_2024_06_19",
    api: "Invoices",
    version: "2024-06-19",
    service: "Service",
    load: () => import("./Invoices_2024_06_19.ts"),
    facts: () => import("./facts/Invoices_2024_06_19.ts"),
    operations: [
      { id: "getInvoicesAttributes", method: "GET", path: "/tax/invoices/2024-06-19/attributes", rate: 1, burst: 1, repeatable: true },
      { id: "getInvoicesDocument", method: "GET", path: "/tax/invoices/2024-06-19/documents/{invoicesDocumentId}", rate: 0.0167, burst: 1, repeatable: true },
      { id: "getInvoicesExports", method: "GET", path: "/tax/invoices/2024-06-19/exports", rate: 0.1, burst: 20, paged: "items", repeatable: true },
      { id: "createInvoicesExport", method: "POST", path: "/tax/invoices/2024-06-19/exports", rate: 0.0167, burst: 1, writes: true },
      { id: "getInvoicesExport", method: "GET", path: "/tax/invoices/2024-06-19/exports/{exportId}", rate: 2, burst: 15, repeatable: true },
      { id: "getGovernmentInvoiceStatus", method: "GET", path: "/tax/invoices/2024-06-19/governmentInvoiceRequests", rate: 0.0167, burst: 1, repeatable: true },
      { id: "createGovernmentInvoice", method: "POST", path: "/tax/invoices/2024-06-19/governmentInvoiceRequests", rate: 0.0167, burst: 1, writes: true },
      { id: "getGovernmentInvoiceDocument", method: "GET", path: "/tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}", rate: 0.0167, burst: 1, repeatable: true },
      { id: "getInvoices", method: "GET", path: "/tax/invoices/2024-06-19/invoices", rate: 0.1, burst: 20, paged: "items", repeatable: true },
      { id: "getInvoice", method: "GET", path: "/tax/invoices/2024-06-19/invoices/{invoiceId}", rate: 2, burst: 15, repeatable: true }
    ]
  },
  {
    model: "listingsItems_2020-09-01",
    module: "ListingsItems_2020_09_01",
    api: "Listings Items",
    version: "2020-09-01",
    supersededBy: "ListingsItems_2021_08_01",
    service: "Service",
    load: () => import("./ListingsItems_2020_09_01.ts"),
    facts: () => import("./facts/ListingsItems_2020_09_01.ts"),
    operations: [
      { id: "putListingsItem", method: "PUT", path: "/listings/2020-09-01/items/{sellerId}/{sku}", rate: 5, burst: 10, applicationRate: 100, writes: true, repeatable: true },
      { id: "deleteListingsItem", method: "DELETE", path: "/listings/2020-09-01/items/{sellerId}/{sku}", rate: 5, burst: 10, applicationRate: 100, writes: true, repeatable: true },
      { id: "patchListingsItem", method: "PATCH", path: "/listings/2020-09-01/items/{sellerId}/{sku}", rate: 5, burst: 10, applicationRate: 500, writes: true, repeatable: true }
    ]
  },
  {
    model: "listingsItems_2021-08-01",
    module: "ListingsItems_2021_08_01",
    api: "Listings Items",
    version: "2021-08-01",
    service: "Service",
    load: () => import("./ListingsItems_2021_08_01.ts"),
    facts: () => import("./facts/ListingsItems_2021_08_01.ts"),
    operations: [
      { id: "getListingsItem", method: "GET", path: "/listings/2021-08-01/items/{sellerId}/{sku}", rate: 5, burst: 5, applicationRate: 100, repeatable: true },
      { id: "putListingsItem", method: "PUT", path: "/listings/2021-08-01/items/{sellerId}/{sku}", rate: 5, burst: 5, applicationRate: 100, writes: true, repeatable: true },
      { id: "deleteListingsItem", method: "DELETE", path: "/listings/2021-08-01/items/{sellerId}/{sku}", rate: 5, burst: 5, applicationRate: 100, writes: true, repeatable: true },
      { id: "patchListingsItem", method: "PATCH", path: "/listings/2021-08-01/items/{sellerId}/{sku}", rate: 5, burst: 5, applicationRate: 500, writes: true, repeatable: true },
      { id: "searchListingsItems", method: "GET", path: "/listings/2021-08-01/items/{sellerId}", rate: 5, burst: 5, paged: "items", repeatable: true }
    ]
  },
  {
    model: "listingsRestrictions_2021-08-01",
    module: "ListingsRestrictions_2021_08_01",
    api: "Listings Restrictions",
    version: "2021-08-01",
    service: "Service",
    load: () => import("./ListingsRestrictions_2021_08_01.ts"),
    facts: () => import("./facts/ListingsRestrictions_2021_08_01.ts"),
    operations: [
      { id: "getListingsRestrictions", method: "GET", path: "/listings/2021-08-01/restrictions", rate: 5, burst: 10, applicationRate: 100, repeatable: true }
    ]
  },
  {
    model: "merchantFulfillmentV0",
    module: "MerchantFulfillmentV0",
    api: "Merchant Fulfillment",
    version: "v0",
    service: "Service",
    load: () => import("./MerchantFulfillmentV0.ts"),
    facts: () => import("./facts/MerchantFulfillmentV0.ts"),
    operations: [
      { id: "getEligibleShipmentServices", method: "POST", path: "/mfn/v0/eligibleShippingServices", rate: 6, burst: 12, repeatable: true },
      { id: "getShipment", method: "GET", path: "/mfn/v0/shipments/{shipmentId}", rate: 1, burst: 1, restricted: "always", repeatable: true },
      { id: "cancelShipment", method: "DELETE", path: "/mfn/v0/shipments/{shipmentId}", rate: 1, burst: 1, restricted: "always", writes: true, repeatable: true },
      { id: "createShipment", method: "POST", path: "/mfn/v0/shipments", rate: 2, burst: 2, restricted: "always", writes: true },
      { id: "getAdditionalSellerInputs", method: "POST", path: "/mfn/v0/additionalSellerInputs", rate: 1, burst: 1, repeatable: true }
    ]
  },
  {
    model: "messaging",
    module: "Messaging",
    api: "Messaging",
    version: "v1",
    service: "Service",
    load: () => import("./Messaging.ts"),
    facts: () => import("./facts/Messaging.ts"),
    operations: [
      { id: "getMessagingActionsForOrder", method: "GET", path: "/messaging/v1/orders/{amazonOrderId}", rate: 1, burst: 5, repeatable: true },
      { id: "confirmCustomizationDetails", method: "POST", path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails", rate: 1, burst: 5, writes: true },
      { id: "createConfirmDeliveryDetails", method: "POST", path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails", rate: 1, burst: 5, writes: true },
      { id: "createLegalDisclosure", method: "POST", path: "/messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure", rate: 1, burst: 5, writes: true },
      { id: "createConfirmOrderDetails", method: "POST", path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails", rate: 1, burst: 5, writes: true },
      { id: "createConfirmServiceDetails", method: "POST", path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails", rate: 1, burst: 5, writes: true },
      { id: "CreateWarranty", method: "POST", path: "/messaging/v1/orders/{amazonOrderId}/messages/warranty", rate: 1, burst: 5, writes: true },
      { id: "GetAttributes", method: "GET", path: "/messaging/v1/orders/{amazonOrderId}/attributes", rate: 1, burst: 5, repeatable: true },
      { id: "createDigitalAccessKey", method: "POST", path: "/messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey", rate: 1, burst: 5, writes: true },
      { id: "createUnexpectedProblem", method: "POST", path: "/messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem", rate: 1, burst: 5, writes: true },
      { id: "sendInvoice", method: "POST", path: "/messaging/v1/orders/{amazonOrderId}/messages/invoice", rate: 1, burst: 5, writes: true }
    ]
  },
  {
    model: "notifications",
    module: "Notifications",
    api: "Notifications",
    version: "v1",
    service: "Service",
    load: () => import("./Notifications.ts"),
    facts: () => import("./facts/Notifications.ts"),
    operations: [
      { id: "getSubscriptions", method: "GET", path: "/notifications/v1/subscriptions", rate: 1, burst: 5, paged: "items", repeatable: true },
      { id: "getSubscription", method: "GET", path: "/notifications/v1/subscriptions/{notificationType}", rate: 1, burst: 5, repeatable: true },
      { id: "createSubscription", method: "POST", path: "/notifications/v1/subscriptions/{notificationType}", rate: 1, burst: 5, writes: true },
      { id: "getSubscriptionById", method: "GET", path: "/notifications/v1/subscriptions/{notificationType}/{subscriptionId}", rate: 1, burst: 5, grantless: "sellingpartnerapi::notifications", repeatable: true },
      { id: "deleteSubscriptionById", method: "DELETE", path: "/notifications/v1/subscriptions/{notificationType}/{subscriptionId}", rate: 1, burst: 5, grantless: "sellingpartnerapi::notifications", writes: true, repeatable: true },
      { id: "sendTestNotification", method: "POST", path: "/notifications/v1/subscriptions/{notificationType}/testNotification", rate: 1, burst: 5, grantless: "sellingpartnerapi::notifications", writes: true, sandboxOnly: true },
      { id: "getDestinations", method: "GET", path: "/notifications/v1/destinations", rate: 1, burst: 5, grantless: "sellingpartnerapi::notifications", repeatable: true },
      { id: "createDestination", method: "POST", path: "/notifications/v1/destinations", rate: 1, burst: 5, grantless: "sellingpartnerapi::notifications", writes: true },
      { id: "getDestination", method: "GET", path: "/notifications/v1/destinations/{destinationId}", rate: 1, burst: 5, grantless: "sellingpartnerapi::notifications", repeatable: true },
      { id: "deleteDestination", method: "DELETE", path: "/notifications/v1/destinations/{destinationId}", rate: 1, burst: 5, grantless: "sellingpartnerapi::notifications", writes: true, repeatable: true }
    ]
  },
  {
    model: "ordersV0",
    module: "OrdersV0",
    api: "Orders",
    version: "v0",
    supersededBy: "Orders_2026_01_01",
    service: "Service",
    load: () => import("./OrdersV0.ts"),
    facts: () => import("./facts/OrdersV0.ts"),
    operations: [
      { id: "getOrders", method: "GET", path: "/orders/v0/orders", rate: 0.0167, burst: 20, paged: "items", restricted: "elements", repeatable: true, deprecated: "2027-03-27" },
      { id: "getOrder", method: "GET", path: "/orders/v0/orders/{orderId}", rate: 0.5, burst: 30, restricted: "elements", repeatable: true, deprecated: "2027-03-27" },
      { id: "getOrderBuyerInfo", method: "GET", path: "/orders/v0/orders/{orderId}/buyerInfo", rate: 0.5, burst: 30, restricted: "always", repeatable: true, deprecated: "2027-03-27" },
      { id: "getOrderAddress", method: "GET", path: "/orders/v0/orders/{orderId}/address", rate: 0.5, burst: 30, restricted: "always", repeatable: true, deprecated: "2027-03-27" },
      { id: "getOrderItems", method: "GET", path: "/orders/v0/orders/{orderId}/orderItems", rate: 0.5, burst: 30, paged: "items", restricted: "elements", repeatable: true, deprecated: "2027-03-27" },
      { id: "getOrderItemsBuyerInfo", method: "GET", path: "/orders/v0/orders/{orderId}/orderItems/buyerInfo", rate: 0.5, burst: 30, paged: "items", restricted: "always", repeatable: true, deprecated: "2027-03-27" },
      { id: "updateShipmentStatus", method: "POST", path: "/orders/v0/orders/{orderId}/shipment", rate: 5, burst: 15, writes: true, repeatable: true },
      { id: "getOrderRegulatedInfo", method: "GET", path: "/orders/v0/orders/{orderId}/regulatedInfo", rate: 0.5, burst: 30, restricted: "always", repeatable: true },
      { id: "updateVerificationStatus", method: "PATCH", path: "/orders/v0/orders/{orderId}/regulatedInfo", rate: 0.5, burst: 30, writes: true, repeatable: true },
      { id: "confirmShipment", method: "POST", path: "/orders/v0/orders/{orderId}/shipmentConfirmation", rate: 2, burst: 10, writes: true, repeatable: true }
    ]
  },
  {
    model: "orders_2026-01-01",
    module: "Orders_2026_01_01",
    api: "Orders",
    version: "2026-01-01",
    service: "Service",
    load: () => import("./Orders_2026_01_01.ts"),
    facts: () => import("./facts/Orders_2026_01_01.ts"),
    operations: [
      { id: "searchOrders", method: "GET", path: "/orders/2026-01-01/orders", rate: 0.0056, burst: 20, paged: "items", repeatable: true },
      { id: "getOrder", method: "GET", path: "/orders/2026-01-01/orders/{orderId}", rate: 0.5, burst: 30, repeatable: true }
    ]
  },
  {
    model: "productFeesV0",
    module: "ProductFeesV0",
    api: "Product Fees",
    version: "v0",
    service: "Service",
    load: () => import("./ProductFeesV0.ts"),
    facts: () => import("./facts/ProductFeesV0.ts"),
    operations: [
      { id: "getMyFeesEstimateForSKU", method: "POST", path: "/products/fees/v0/listings/{SellerSKU}/feesEstimate", rate: 1, burst: 2, repeatable: true },
      { id: "getMyFeesEstimateForASIN", method: "POST", path: "/products/fees/v0/items/{Asin}/feesEstimate", rate: 1, burst: 2, repeatable: true },
      { id: "getMyFeesEstimates", method: "POST", path: "/products/fees/v0/feesEstimate", rate: 0.5, burst: 1, repeatable: true }
    ]
  },
  {
    model: "productPricingV0",
    module: "ProductPricingV0",
    api: "Product Pricing",
    version: "v0",
    service: "Service",
    load: () => import("./ProductPricingV0.ts"),
    facts: () => import("./facts/ProductPricingV0.ts"),
    operations: [
      { id: "getPricing", method: "GET", path: "/products/pricing/v0/price", rate: 0.5, burst: 1, repeatable: true },
      { id: "getCompetitivePricing", method: "GET", path: "/products/pricing/v0/competitivePrice", rate: 0.5, burst: 1, repeatable: true },
      { id: "getListingOffers", method: "GET", path: "/products/pricing/v0/listings/{SellerSKU}/offers", rate: 1, burst: 2, repeatable: true },
      { id: "getItemOffers", method: "GET", path: "/products/pricing/v0/items/{Asin}/offers", rate: 0.5, burst: 1, repeatable: true },
      { id: "getItemOffersBatch", method: "POST", path: "/batches/products/pricing/v0/itemOffers", rate: 0.1, burst: 1, repeatable: true },
      { id: "getListingOffersBatch", method: "POST", path: "/batches/products/pricing/v0/listingOffers", rate: 0.5, burst: 1, repeatable: true }
    ]
  },
  {
    model: "productPricing_2022-05-01",
    module: "ProductPricing_2022_05_01",
    api: "Product Pricing",
    version: "2022-05-01",
    service: "Service",
    load: () => import("./ProductPricing_2022_05_01.ts"),
    facts: () => import("./facts/ProductPricing_2022_05_01.ts"),
    operations: [
      { id: "getFeaturedOfferExpectedPriceBatch", method: "POST", path: "/batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice", rate: 0.033, burst: 1, repeatable: true },
      { id: "getCompetitiveSummary", method: "POST", path: "/batches/products/pricing/2022-05-01/items/competitiveSummary", rate: 0.033, burst: 1, repeatable: true }
    ]
  },
  {
    model: "promotions_2025-12-01",
    module: "Promotions_2025_12_01",
    api: "Promotions",
    version: "2025-12-01",
    service: "Service",
    load: () => import("./Promotions_2025_12_01.ts"),
    facts: () => import("./facts/Promotions_2025_12_01.ts"),
    operations: [
      { id: "searchPromotions", method: "GET", path: "/promotions/2025-12-01/promotions", rate: 0.1, burst: 4, paged: "items", repeatable: true },
      { id: "getPromotion", method: "GET", path: "/promotions/2025-12-01/promotions/{promotionId}", rate: 0.1, burst: 2, repeatable: true },
      { id: "getSelection", method: "GET", path: "/promotions/2025-12-01/promotions/{promotionId}/selections/{selectionId}", rate: 0.1, burst: 2, paged: "items", repeatable: true }
    ]
  },
  {
    model: "replenishment-2022-11-07",
    module: "Replenishment_2022_11_07",
    api: "Replenishment",
    version: "2022-11-07",
    service: "Service",
    load: () => import("./Replenishment_2022_11_07.ts"),
    facts: () => import("./facts/Replenishment_2022_11_07.ts"),
    operations: [
      { id: "getSellingPartnerMetrics", method: "POST", path: "/replenishment/2022-11-07/sellingPartners/metrics/search", rate: 1, burst: 1, repeatable: true },
      { id: "listOfferMetrics", method: "POST", path: "/replenishment/2022-11-07/offers/metrics/search", rate: 1, burst: 1, paged: "items", repeatable: true },
      { id: "listOffers", method: "POST", path: "/replenishment/2022-11-07/offers/search", rate: 1, burst: 1, paged: "items", repeatable: true }
    ]
  },
  {
    model: "reports_2021-06-30",
    module: "Reports_2021_06_30",
    api: "Reports",
    version: "2021-06-30",
    service: "Service",
    load: () => import("./Reports_2021_06_30.ts"),
    facts: () => import("./facts/Reports_2021_06_30.ts"),
    operations: [
      { id: "getReports", method: "GET", path: "/reports/2021-06-30/reports", rate: 0.0222, burst: 10, paged: "items", repeatable: true },
      { id: "createReport", method: "POST", path: "/reports/2021-06-30/reports", rate: 0.0167, burst: 15, writes: true },
      { id: "getReport", method: "GET", path: "/reports/2021-06-30/reports/{reportId}", rate: 2, burst: 15, repeatable: true },
      { id: "cancelReport", method: "DELETE", path: "/reports/2021-06-30/reports/{reportId}", rate: 0.0222, burst: 10, writes: true, repeatable: true },
      { id: "getReportSchedules", method: "GET", path: "/reports/2021-06-30/schedules", rate: 0.0222, burst: 10, repeatable: true },
      { id: "createReportSchedule", method: "POST", path: "/reports/2021-06-30/schedules", rate: 0.0222, burst: 10, writes: true },
      { id: "getReportSchedule", method: "GET", path: "/reports/2021-06-30/schedules/{reportScheduleId}", rate: 0.0222, burst: 10, repeatable: true },
      { id: "cancelReportSchedule", method: "DELETE", path: "/reports/2021-06-30/schedules/{reportScheduleId}", rate: 0.0222, burst: 10, writes: true, repeatable: true },
      { id: "getReportDocument", method: "GET", path: "/reports/2021-06-30/documents/{reportDocumentId}", rate: 0.0167, burst: 15, restricted: "document", repeatable: true }
    ]
  },
  {
    model: "sales",
    module: "Sales",
    api: "Sales",
    version: "v1",
    service: "Service",
    load: () => import("./Sales.ts"),
    facts: () => import("./facts/Sales.ts"),
    operations: [
      { id: "getOrderMetrics", method: "GET", path: "/sales/v1/orderMetrics", rate: 0.5, burst: 15, repeatable: true }
    ]
  },
  {
    model: "sellerWallet_2024-03-01",
    module: "SellerWallet_2024_03_01",
    api: "Seller Wallet",
    version: "2024-03-01",
    service: "Service",
    load: () => import("./SellerWallet_2024_03_01.ts"),
    facts: () => import("./facts/SellerWallet_2024_03_01.ts"),
    operations: [
      { id: "listAccounts", method: "GET", path: "/finances/transfers/wallet/2024-03-01/accounts", rate: 0.5, burst: 15, repeatable: true },
      { id: "getAccount", method: "GET", path: "/finances/transfers/wallet/2024-03-01/accounts/{accountId}", rate: 0.5, burst: 15, repeatable: true },
      { id: "listAccountBalances", method: "GET", path: "/finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance", rate: 0.5, burst: 15, repeatable: true },
      { id: "getTransferPreview", method: "GET", path: "/finances/transfers/wallet/2024-03-01/transferPreview", rate: 0.5, burst: 10, repeatable: true },
      { id: "listAccountTransactions", method: "GET", path: "/finances/transfers/wallet/2024-03-01/transactions", rate: 0.5, burst: 15, paged: "items", repeatable: true },
      { id: "createTransaction", method: "POST", path: "/finances/transfers/wallet/2024-03-01/transactions", rate: 1, burst: 10, writes: true },
      { id: "getTransaction", method: "GET", path: "/finances/transfers/wallet/2024-03-01/transactions/{transactionId}", rate: 0.5, burst: 10, repeatable: true },
      { id: "listTransferSchedules", method: "GET", path: "/finances/transfers/wallet/2024-03-01/transferSchedules", rate: 0.5, burst: 10, paged: "items", repeatable: true },
      { id: "updateTransferSchedule", method: "PUT", path: "/finances/transfers/wallet/2024-03-01/transferSchedules", rate: 0.5, burst: 10, writes: true },
      { id: "createTransferSchedule", method: "POST", path: "/finances/transfers/wallet/2024-03-01/transferSchedules", rate: 0.5, burst: 10, writes: true },
      { id: "getTransferSchedule", method: "GET", path: "/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}", rate: 0.5, burst: 10, repeatable: true },
      { id: "deleteScheduleTransaction", method: "DELETE", path: "/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}", rate: 0.5, burst: 10, writes: true, repeatable: true }
    ]
  },
  {
    model: "sellers",
    module: "Sellers",
    api: "Sellers",
    version: "v1",
    service: "Service",
    load: () => import("./Sellers.ts"),
    facts: () => import("./facts/Sellers.ts"),
    operations: [
      { id: "getMarketplaceParticipations", method: "GET", path: "/sellers/v1/marketplaceParticipations", rate: 0.016, burst: 15, repeatable: true },
      { id: "getAccount", method: "GET", path: "/sellers/v1/account", rate: 0.016, burst: 15, repeatable: true }
    ]
  },
  {
    model: "services",
    module: "Services",
    api: "Services",
    version: "v1",
    service: "Service",
    load: () => import("./Services.ts"),
    facts: () => import("./facts/Services.ts"),
    operations: [
      { id: "getServiceJobByServiceJobId", method: "GET", path: "/service/v1/serviceJobs/{serviceJobId}", rate: 20, burst: 40, repeatable: true },
      { id: "cancelServiceJobByServiceJobId", method: "PUT", path: "/service/v1/serviceJobs/{serviceJobId}/cancellations", rate: 5, burst: 20, writes: true, repeatable: true },
      { id: "completeServiceJobByServiceJobId", method: "PUT", path: "/service/v1/serviceJobs/{serviceJobId}/completions", rate: 5, burst: 20, writes: true, repeatable: true },
      { id: "getServiceJobs", method: "GET", path: "/service/v1/serviceJobs", rate: 10, burst: 40, paged: "items", repeatable: true },
      { id: "addAppointmentForServiceJobByServiceJobId", method: "POST", path: "/service/v1/serviceJobs/{serviceJobId}/appointments", rate: 5, burst: 20, writes: true },
      { id: "rescheduleAppointmentForServiceJobByServiceJobId", method: "POST", path: "/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}", rate: 5, burst: 20, writes: true },
      { id: "assignAppointmentResources", method: "PUT", path: "/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources", rate: 1, burst: 2, writes: true, repeatable: true },
      { id: "setAppointmentFulfillmentData", method: "PUT", path: "/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment", rate: 5, burst: 20, writes: true, repeatable: true },
      { id: "getRangeSlotCapacity", method: "POST", path: "/service/v1/serviceResources/{resourceId}/capacity/range", rate: 5, burst: 20, paged: "items", repeatable: true },
      { id: "getFixedSlotCapacity", method: "POST", path: "/service/v1/serviceResources/{resourceId}/capacity/fixed", rate: 5, burst: 20, paged: "items", repeatable: true },
      { id: "updateSchedule", method: "PUT", path: "/service/v1/serviceResources/{resourceId}/schedules", rate: 5, burst: 20, writes: true, repeatable: true },
      { id: "createReservation", method: "POST", path: "/service/v1/reservation", rate: 5, burst: 20, writes: true },
      { id: "updateReservation", method: "PUT", path: "/service/v1/reservation/{reservationId}", rate: 5, burst: 20, writes: true, repeatable: true },
      { id: "cancelReservation", method: "DELETE", path: "/service/v1/reservation/{reservationId}", rate: 5, burst: 20, writes: true, repeatable: true },
      { id: "getAppointmmentSlotsByJobId", method: "GET", path: "/service/v1/serviceJobs/{serviceJobId}/appointmentSlots", rate: 5, burst: 20, repeatable: true },
      { id: "getAppointmentSlots", method: "GET", path: "/service/v1/appointmentSlots", rate: 5, burst: 20, repeatable: true },
      { id: "createServiceDocumentUploadDestination", method: "POST", path: "/service/v1/documents", rate: 5, burst: 20, repeatable: true }
    ]
  },
  {
    model: "shipmentInvoicingV0",
    module: "ShipmentInvoicingV0",
    api: "Shipment Invoicing",
    version: "v0",
    service: "Service",
    load: () => import("./ShipmentInvoicingV0.ts"),
    facts: () => import("./facts/ShipmentInvoicingV0.ts"),
    operations: [
      { id: "getShipmentDetails", method: "GET", path: "/fba/outbound/brazil/v0/shipments/{shipmentId}", rate: 1.133, burst: 25, restricted: "always", repeatable: true },
      { id: "submitInvoice", method: "POST", path: "/fba/outbound/brazil/v0/shipments/{shipmentId}/invoice", rate: 1.133, burst: 25, writes: true },
      { id: "getInvoiceStatus", method: "GET", path: "/fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status", rate: 1.133, burst: 25, repeatable: true }
    ]
  },
  {
    model: "shipping",
    module: "Shipping",
    api: "Shipping",
    version: "v1",
    supersededBy: "ShippingV2",
    service: "Service",
    load: () => import("./Shipping.ts"),
    facts: () => import("./facts/Shipping.ts"),
    operations: [
      { id: "createShipment", method: "POST", path: "/shipping/v1/shipments", rate: 5, burst: 15, writes: true },
      { id: "getShipment", method: "GET", path: "/shipping/v1/shipments/{shipmentId}", rate: 5, burst: 15, restricted: "always", repeatable: true },
      { id: "cancelShipment", method: "POST", path: "/shipping/v1/shipments/{shipmentId}/cancel", rate: 5, burst: 15, writes: true, repeatable: true },
      { id: "purchaseLabels", method: "POST", path: "/shipping/v1/shipments/{shipmentId}/purchaseLabels", rate: 5, burst: 15, writes: true },
      { id: "retrieveShippingLabel", method: "POST", path: "/shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label", rate: 5, burst: 15, repeatable: true },
      { id: "purchaseShipment", method: "POST", path: "/shipping/v1/purchaseShipment", rate: 5, burst: 15, writes: true },
      { id: "getRates", method: "POST", path: "/shipping/v1/rates", rate: 5, burst: 15, repeatable: true },
      { id: "getAccount", method: "GET", path: "/shipping/v1/account", rate: 5, burst: 15, repeatable: true },
      { id: "getTrackingInformation", method: "GET", path: "/shipping/v1/tracking/{trackingId}", rate: 1, burst: 1, repeatable: true }
    ]
  },
  {
    model: "shippingV2",
    module: "ShippingV2",
    api: "Shipping",
    version: "v2",
    service: "ShippingV2Service",
    load: () => import("./ShippingV2.ts"),
    facts: () => import("./facts/ShippingV2.ts"),
    operations: [
      { id: "getRates", method: "POST", path: "/shipping/v2/shipments/rates", rate: 80, burst: 100, repeatable: true },
      { id: "directPurchaseShipment", method: "POST", path: "/shipping/v2/shipments/directPurchase", rate: 80, burst: 100, writes: true, idempotencyHeader: "x-amzn-IdempotencyKey" },
      { id: "purchaseShipment", method: "POST", path: "/shipping/v2/shipments", rate: 80, burst: 100, writes: true, idempotencyHeader: "x-amzn-IdempotencyKey" },
      { id: "oneClickShipment", method: "POST", path: "/shipping/v2/oneClickShipment", rate: 80, burst: 100, writes: true },
      { id: "getTracking", method: "GET", path: "/shipping/v2/tracking", rate: 80, burst: 100, repeatable: true },
      { id: "getShipmentDocuments", method: "GET", path: "/shipping/v2/shipments/{shipmentId}/documents", rate: 80, burst: 100, repeatable: true },
      { id: "cancelShipment", method: "PUT", path: "/shipping/v2/shipments/{shipmentId}/cancel", rate: 80, burst: 100, writes: true, repeatable: true },
      { id: "getAdditionalInputs", method: "GET", path: "/shipping/v2/shipments/additionalInputs/schema", rate: 80, burst: 100, repeatable: true },
      { id: "getCarrierAccountFormInputs", method: "GET", path: "/shipping/v2/carrierAccountFormInputs", rate: 80, burst: 100, repeatable: true },
      { id: "getCarrierAccounts", method: "PUT", path: "/shipping/v2/carrierAccounts", rate: 80, burst: 100, repeatable: true },
      { id: "updateLinkedCarrierAccount", method: "PUT", path: "/shipping/v2/carrierAccounts/{carrierId}", rate: 80, burst: 100, writes: true, repeatable: true },
      { id: "linkCarrierAccount", method: "POST", path: "/shipping/v2/carrierAccounts/{carrierId}", rate: 5, burst: 10, writes: true },
      { id: "unlinkCarrierAccount", method: "PUT", path: "/shipping/v2/carrierAccounts/{carrierId}/unlink", rate: 80, burst: 100, writes: true, repeatable: true },
      { id: "generateCollectionForm", method: "POST", path: "/shipping/v2/collectionForms", rate: 80, burst: 100, writes: true, idempotencyHeader: "x-amzn-IdempotencyKey" },
      { id: "getCollectionFormHistory", method: "PUT", path: "/shipping/v2/collectionForms/history", rate: 80, burst: 100, repeatable: true },
      { id: "getUnmanifestedShipments", method: "PUT", path: "/shipping/v2/unmanifestedShipments", rate: 80, burst: 100, repeatable: true },
      { id: "getCollectionForm", method: "GET", path: "/shipping/v2/collectionForms/{collectionFormId}", rate: 80, burst: 100, repeatable: true },
      { id: "getAccessPoints", method: "GET", path: "/shipping/v2/accessPoints", rate: 80, burst: 100, repeatable: true },
      { id: "submitNdrFeedback", method: "POST", path: "/shipping/v2/ndrFeedback", rate: 80, burst: 100, writes: true },
      { id: "createClaim", method: "POST", path: "/shipping/v2/claims", rate: 80, burst: 100, writes: true }
    ]
  },
  {
    model: "solicitations",
    module: "Solicitations",
    api: "Solicitations",
    version: "v1",
    service: "Service",
    load: () => import("./Solicitations.ts"),
    facts: () => import("./facts/Solicitations.ts"),
    operations: [
      { id: "getSolicitationActionsForOrder", method: "GET", path: "/solicitations/v1/orders/{amazonOrderId}", rate: 1, burst: 5, repeatable: true },
      { id: "createProductReviewAndSellerFeedbackSolicitation", method: "POST", path: "/solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback", rate: 1, burst: 5, writes: true }
    ]
  },
  {
    model: "supplySources_2020-07-01",
    module: "SupplySources_2020_07_01",
    api: "Supply Sources",
    version: "2020-07-01",
    service: "Service",
    load: () => import("./SupplySources_2020_07_01.ts"),
    facts: () => import("./facts/SupplySources_2020_07_01.ts"),
    operations: [
      { id: "getSupplySources", method: "GET", path: "/supplySources/2020-07-01/supplySources", rate: 10, burst: 10, paged: "items", repeatable: true },
      { id: "createSupplySource", method: "POST", path: "/supplySources/2020-07-01/supplySources", rate: 2, burst: 2, writes: true },
      { id: "getSupplySource", method: "GET", path: "/supplySources/2020-07-01/supplySources/{supplySourceId}", rate: 40, burst: 40, repeatable: true },
      { id: "updateSupplySource", method: "PUT", path: "/supplySources/2020-07-01/supplySources/{supplySourceId}", rate: 1, burst: 1, writes: true, repeatable: true },
      { id: "archiveSupplySource", method: "DELETE", path: "/supplySources/2020-07-01/supplySources/{supplySourceId}", rate: 20, burst: 20, writes: true, repeatable: true },
      { id: "updateSupplySourceStatus", method: "PUT", path: "/supplySources/2020-07-01/supplySources/{supplySourceId}/status", rate: 20, burst: 20, writes: true, repeatable: true }
    ]
  },
  {
    model: "support_2025-02-01",
    module: "Support_2025_02_01",
    api: "Support",
    version: "2025-02-01",
    service: "Service",
    load: () => import("./Support_2025_02_01.ts"),
    facts: () => import("./facts/Support_2025_02_01.ts"),
    operations: [
      { id: "listCases", method: "POST", path: "/support/2025-02-01/cases", paged: "items", repeatable: true },
      { id: "getCase", method: "GET", path: "/support/2025-02-01/cases/{caseId}", repeatable: true },
      { id: "listContacts", method: "GET", path: "/support/2025-02-01/cases/{caseId}/contacts", paged: "items", repeatable: true }
    ]
  },
  {
    model: "tokens_2021-03-01",
    module: "Tokens_2021_03_01",
    api: "Tokens",
    version: "2021-03-01",
    service: "Service",
    load: () => import("./Tokens_2021_03_01.ts"),
    facts: () => import("./facts/Tokens_2021_03_01.ts"),
    operations: [
      { id: "createRestrictedDataToken", method: "POST", path: "/tokens/2021-03-01/restrictedDataToken", rate: 1, burst: 10, repeatable: true }
    ]
  },
  {
    model: "tracking_2026-01-30",
    module: "Tracking_2026_01_30",
    api: "Tracking",
    version: "2026-01-30",
    service: "Service",
    load: () => import("./Tracking_2026_01_30.ts"),
    facts: () => import("./facts/Tracking_2026_01_30.ts"),
    operations: [
      { id: "getShipmentTracking", method: "GET", path: "/tracking/2026-01-30/shipments/track", rate: 2, burst: 30, repeatable: true }
    ]
  },
  {
    model: "transfers_2024-06-01",
    module: "Transfers_2024_06_01",
    api: "Transfers",
    version: "2024-06-01",
    service: "Service",
    load: () => import("./Transfers_2024_06_01.ts"),
    facts: () => import("./facts/Transfers_2024_06_01.ts"),
    operations: [
      { id: "listPayouts", method: "GET", path: "/finances/transfers/2024-06-01/payouts", rate: 0.5, burst: 10, paged: "items", repeatable: true },
      { id: "initiatePayout", method: "POST", path: "/finances/transfers/2024-06-01/payouts", rate: 0.017, burst: 2, writes: true },
      { id: "getPaymentMethods", method: "GET", path: "/finances/transfers/2024-06-01/paymentMethods", rate: 0.5, burst: 30, repeatable: true },
      { id: "listExpectedPayouts", method: "GET", path: "/finances/transfers/2024-06-01/payouts/expected", rate: 0.5, burst: 10, paged: "items", repeatable: true }
    ]
  },
  {
    model: "uploads_2020-11-01",
    module: "Uploads_2020_11_01",
    api: "Uploads",
    version: "2020-11-01",
    service: "Service",
    load: () => import("./Uploads_2020_11_01.ts"),
    facts: () => import("./facts/Uploads_2020_11_01.ts"),
    operations: [
      { id: "createUploadDestinationForResource", method: "POST", path: "/uploads/2020-11-01/uploadDestinations/{resource}", rate: 5, burst: 5, repeatable: true }
    ]
  },
  {
    model: "vehicles_2024-11-01",
    module: "Vehicles_2024_11_01",
    api: "Vehicles",
    version: "2024-11-01",
    service: "Service",
    load: () => import("./Vehicles_2024_11_01.ts"),
    facts: () => import("./facts/Vehicles_2024_11_01.ts"),
    operations: [
      { id: "getVehicles", method: "GET", path: "/catalog/2024-11-01/automotive/vehicles", rate: 20, burst: 5, paged: "items", repeatable: true }
    ]
  },
  {
    model: "vendorDirectFulfillmentInventoryV1",
    module: "VendorDirectFulfillmentInventoryV1",
    api: "Vendor Direct Fulfillment Inventory",
    version: "v1",
    service: "Service",
    load: () => import("./VendorDirectFulfillmentInventoryV1.ts"),
    facts: () => import("./facts/VendorDirectFulfillmentInventoryV1.ts"),
    operations: [
      { id: "submitInventoryUpdate", method: "POST", path: "/vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items", rate: 10, burst: 10, writes: true }
    ]
  },
  {
    model: "vendorDirectFulfillmentOrdersV1",
    module: "VendorDirectFulfillmentOrdersV1",
    api: "Vendor Direct Fulfillment Orders",
    version: "v1",
    supersededBy: "VendorDirectFulfillmentOrders_2021_12_28",
    service: "Service",
    load: () => import("./VendorDirectFulfillmentOrdersV1.ts"),
    facts: () => import("./facts/VendorDirectFulfillmentOrdersV1.ts"),
    operations: [
      { id: "getOrders", method: "GET", path: "/vendor/directFulfillment/orders/v1/purchaseOrders", rate: 10, burst: 10, paged: "items", restricted: "always", repeatable: true },
      { id: "getOrder", method: "GET", path: "/vendor/directFulfillment/orders/v1/purchaseOrders/{purchaseOrderNumber}", rate: 10, burst: 10, restricted: "always", repeatable: true },
      { id: "submitAcknowledgement", method: "POST", path: "/vendor/directFulfillment/orders/v1/acknowledgements", rate: 10, burst: 10, writes: true }
    ]
  },
  {
    model: "vendorDirectFulfillmentOrders_2021-12-28",
    module: "VendorDirectFulfillmentOrders_2021_12_28",
    api: "Vendor Direct Fulfillment Orders",
    version: "2021-12-28",
    service: "Service",
    load: () => import("./VendorDirectFulfillmentOrders_2021_12_28.ts"),
    facts: () => import("./facts/VendorDirectFulfillmentOrders_2021_12_28.ts"),
    operations: [
      { id: "getOrders", method: "GET", path: "/vendor/directFulfillment/orders/2021-12-28/purchaseOrders", rate: 10, burst: 10, paged: "items", restricted: "always", repeatable: true },
      { id: "getOrder", method: "GET", path: "/vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}", rate: 10, burst: 10, restricted: "always", repeatable: true },
      { id: "submitAcknowledgement", method: "POST", path: "/vendor/directFulfillment/orders/2021-12-28/acknowledgements", rate: 10, burst: 10, writes: true }
    ]
  },
  {
    model: "vendorDirectFulfillmentPaymentsV1",
    module: "VendorDirectFulfillmentPaymentsV1",
    api: "Vendor Direct Fulfillment Payments",
    version: "v1",
    service: "Service",
    load: () => import("./VendorDirectFulfillmentPaymentsV1.ts"),
    facts: () => import("./facts/VendorDirectFulfillmentPaymentsV1.ts"),
    operations: [
      { id: "submitInvoice", method: "POST", path: "/vendor/directFulfillment/payments/v1/invoices", rate: 10, burst: 10, writes: true }
    ]
  },
  {
    model: "vendorDirectFulfillmentSandboxData_2021-10-28",
    module: "VendorDirectFulfillmentSandboxData_2021_10_28",
    api: "Vendor Direct Fulfillment Sandbox Test Data",
    version: "2021-10-28",
    service: "Service",
    load: () => import("./VendorDirectFulfillmentSandboxData_2021_10_28.ts"),
    facts: () => import("./facts/VendorDirectFulfillmentSandboxData_2021_10_28.ts"),
    operations: [
      { id: "generateOrderScenarios", method: "POST", path: "/vendor/directFulfillment/sandbox/2021-10-28/orders", writes: true, sandboxOnly: true },
      { id: "getOrderScenarios", method: "GET", path: "/vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}", repeatable: true, sandboxOnly: true }
    ]
  },
  {
    model: "vendorDirectFulfillmentShippingV1",
    module: "VendorDirectFulfillmentShippingV1",
    api: "Vendor Direct Fulfillment Shipping",
    version: "v1",
    supersededBy: "VendorDirectFulfillmentShipping_2021_12_28",
    service: "Service",
    load: () => import("./VendorDirectFulfillmentShippingV1.ts"),
    facts: () => import("./facts/VendorDirectFulfillmentShippingV1.ts"),
    operations: [
      { id: "getShippingLabels", method: "GET", path: "/vendor/directFulfillment/shipping/v1/shippingLabels", rate: 10, burst: 10, paged: "items", restricted: "always", repeatable: true },
      { id: "submitShippingLabelRequest", method: "POST", path: "/vendor/directFulfillment/shipping/v1/shippingLabels", rate: 10, burst: 10, writes: true },
      { id: "getShippingLabel", method: "GET", path: "/vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}", rate: 10, burst: 10, restricted: "always", repeatable: true },
      { id: "submitShipmentConfirmations", method: "POST", path: "/vendor/directFulfillment/shipping/v1/shipmentConfirmations", rate: 10, burst: 10, writes: true },
      { id: "submitShipmentStatusUpdates", method: "POST", path: "/vendor/directFulfillment/shipping/v1/shipmentStatusUpdates", rate: 10, burst: 10, writes: true },
      { id: "getCustomerInvoices", method: "GET", path: "/vendor/directFulfillment/shipping/v1/customerInvoices", rate: 10, burst: 10, paged: "items", restricted: "always", repeatable: true },
      { id: "getCustomerInvoice", method: "GET", path: "/vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}", rate: 10, burst: 10, restricted: "always", repeatable: true },
      { id: "getPackingSlips", method: "GET", path: "/vendor/directFulfillment/shipping/v1/packingSlips", rate: 10, burst: 10, paged: "items", restricted: "always", repeatable: true },
      { id: "getPackingSlip", method: "GET", path: "/vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}", rate: 10, burst: 10, restricted: "always", repeatable: true }
    ]
  },
  {
    model: "vendorDirectFulfillmentShipping_2021-12-28",
    module: "VendorDirectFulfillmentShipping_2021_12_28",
    api: "Vendor Direct Fulfillment Shipping",
    version: "2021-12-28",
    service: "Service",
    load: () => import("./VendorDirectFulfillmentShipping_2021_12_28.ts"),
    facts: () => import("./facts/VendorDirectFulfillmentShipping_2021_12_28.ts"),
    operations: [
      { id: "getShippingLabels", method: "GET", path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels", rate: 10, burst: 10, paged: "items", restricted: "always", repeatable: true },
      { id: "submitShippingLabelRequest", method: "POST", path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels", rate: 10, burst: 10, writes: true },
      { id: "getShippingLabel", method: "GET", path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}", rate: 10, burst: 10, restricted: "always", repeatable: true },
      { id: "createShippingLabels", method: "POST", path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}", rate: 10, burst: 10, restricted: "always", writes: true },
      { id: "submitShipmentConfirmations", method: "POST", path: "/vendor/directFulfillment/shipping/2021-12-28/shipmentConfirmations", rate: 10, burst: 10, writes: true },
      { id: "submitShipmentStatusUpdates", method: "POST", path: "/vendor/directFulfillment/shipping/2021-12-28/shipmentStatusUpdates", rate: 10, burst: 10, writes: true },
      { id: "getCustomerInvoices", method: "GET", path: "/vendor/directFulfillment/shipping/2021-12-28/customerInvoices", rate: 10, burst: 10, paged: "items", restricted: "always", repeatable: true },
      { id: "getCustomerInvoice", method: "GET", path: "/vendor/directFulfillment/shipping/2021-12-28/customerInvoices/{purchaseOrderNumber}", rate: 10, burst: 10, restricted: "always", repeatable: true },
      { id: "getPackingSlips", method: "GET", path: "/vendor/directFulfillment/shipping/2021-12-28/packingSlips", rate: 10, burst: 10, paged: "items", restricted: "always", repeatable: true },
      { id: "getPackingSlip", method: "GET", path: "/vendor/directFulfillment/shipping/2021-12-28/packingSlips/{purchaseOrderNumber}", rate: 10, burst: 10, restricted: "always", repeatable: true },
      { id: "createContainerLabel", method: "POST", path: "/vendor/directFulfillment/shipping/2021-12-28/containerLabel", rate: 10, burst: 10, writes: true }
    ]
  },
  {
    model: "vendorDirectFulfillmentTransactionsV1",
    module: "VendorDirectFulfillmentTransactionsV1",
    api: "Vendor Direct Fulfillment Transactions",
    version: "v1",
    supersededBy: "VendorDirectFulfillmentTransactions_2021_12_28",
    service: "Service",
    load: () => import("./VendorDirectFulfillmentTransactionsV1.ts"),
    facts: () => import("./facts/VendorDirectFulfillmentTransactionsV1.ts"),
    operations: [
      { id: "getTransactionStatus", method: "GET", path: "/vendor/directFulfillment/transactions/v1/transactions/{transactionId}", rate: 10, burst: 10, repeatable: true }
    ]
  },
  {
    model: "vendorDirectFulfillmentTransactions_2021-12-28",
    module: "VendorDirectFulfillmentTransactions_2021_12_28",
    api: "Vendor Direct Fulfillment Transactions",
    version: "2021-12-28",
    service: "Service",
    load: () => import("./VendorDirectFulfillmentTransactions_2021_12_28.ts"),
    facts: () => import("./facts/VendorDirectFulfillmentTransactions_2021_12_28.ts"),
    operations: [
      { id: "getTransactionStatus", method: "GET", path: "/vendor/directFulfillment/transactions/2021-12-28/transactions/{transactionId}", rate: 10, burst: 10, repeatable: true }
    ]
  },
  {
    model: "vendorInvoices",
    module: "VendorInvoices",
    api: "Vendor Invoices",
    version: "v1",
    service: "Service",
    load: () => import("./VendorInvoices.ts"),
    facts: () => import("./facts/VendorInvoices.ts"),
    operations: [
      { id: "submitInvoices", method: "POST", path: "/vendor/payments/v1/invoices", rate: 10, burst: 10, writes: true }
    ]
  },
  {
    model: "vendorOrders",
    module: "VendorOrders",
    api: "Vendor Orders",
    version: "v1",
    service: "Service",
    load: () => import("./VendorOrders.ts"),
    facts: () => import("./facts/VendorOrders.ts"),
    operations: [
      { id: "getPurchaseOrders", method: "GET", path: "/vendor/orders/v1/purchaseOrders", rate: 10, burst: 10, paged: "items", repeatable: true },
      { id: "getPurchaseOrder", method: "GET", path: "/vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}", rate: 10, burst: 10, repeatable: true },
      { id: "submitAcknowledgement", method: "POST", path: "/vendor/orders/v1/acknowledgements", rate: 10, burst: 10, writes: true },
      { id: "getPurchaseOrdersStatus", method: "GET", path: "/vendor/orders/v1/purchaseOrdersStatus", rate: 10, burst: 10, paged: "items", repeatable: true }
    ]
  },
  {
    model: "vendorShipments",
    module: "VendorShipments",
    api: "Vendor Shipments",
    version: "v1",
    service: "Service",
    load: () => import("./VendorShipments.ts"),
    facts: () => import("./facts/VendorShipments.ts"),
    operations: [
      { id: "SubmitShipmentConfirmations", method: "POST", path: "/vendor/shipping/v1/shipmentConfirmations", rate: 10, burst: 10, writes: true },
      { id: "GetShipmentDetails", method: "GET", path: "/vendor/shipping/v1/shipments", rate: 10, burst: 10, paged: "items", repeatable: true },
      { id: "SubmitShipments", method: "POST", path: "/vendor/shipping/v1/shipments", rate: 10, burst: 10, writes: true },
      { id: "GetShipmentLabels", method: "GET", path: "/vendor/shipping/v1/transportLabels", rate: 10, burst: 10, paged: "items", repeatable: true }
    ]
  },
  {
    model: "vendorTransactionStatus",
    module: "VendorTransactionStatus",
    api: "Vendor Transaction Status",
    version: "v1",
    service: "Service",
    load: () => import("./VendorTransactionStatus.ts"),
    facts: () => import("./facts/VendorTransactionStatus.ts"),
    operations: [
      { id: "getTransaction", method: "GET", path: "/vendor/transactions/v1/transactions/{transactionId}", rate: 10, burst: 10, repeatable: true }
    ]
  }
]
