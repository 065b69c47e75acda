/** Stock as rows. */
import type { InventorySummary } from "effect-sp-api/apis/FbaInventory"
import type { Table } from "./tables.ts"
import { integer, time } from "./values.ts"

export const inventory: Table = {
  name: "spapi_inventory",
  key: ["seller", "marketplace_id", "sku"],
  version: "updated_at"
}

export const rowOf = (
  seller: string,
  marketplaceId: string,
  sku: string,
  { asin, condition, fnSku, inventoryDetails: details, lastUpdatedTime, productName, totalQuantity }: InventorySummary,
  storedAt: string
) => ({
  seller,
  marketplace_id: marketplaceId,
  sku,
  asin: asin ?? null,
  fn_sku: fnSku ?? null,
  condition: condition ?? null,
  title: productName ?? null,
  total: integer(totalQuantity),
  fulfillable: integer(details?.fulfillableQuantity),
  inbound_working: integer(details?.inboundWorkingQuantity),
  inbound_shipped: integer(details?.inboundShippedQuantity),
  inbound_receiving: integer(details?.inboundReceivingQuantity),
  reserved: integer(details?.reservedQuantity?.totalReservedQuantity),
  reserved_orders: integer(details?.reservedQuantity?.pendingCustomerOrderQuantity),
  reserved_transfers: integer(details?.reservedQuantity?.pendingTransshipmentQuantity),
  reserved_processing: integer(details?.reservedQuantity?.fcProcessingQuantity),
  researching: integer(details?.researchingQuantity?.totalResearchingQuantity),
  unfulfillable: integer(details?.unfulfillableQuantity?.totalUnfulfillableQuantity),
  updated_at: time(lastUpdatedTime),
  removed_at: null,
  stored_at: storedAt
})
