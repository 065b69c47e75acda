/**
 * What replaces an operation that Amazon removes, where the module of the newer version does not say it by itself.
 *
 * Sources: developer-docs.amazon.com/sp-api, "Orders API migration guide", "Finances API" of 2024-06-19, and
 * "Catalog Items API" of 2022-04-01.
 */

/** By operation: what to call instead. */
export const replacements: { readonly [operation: string]: { readonly into: string; readonly code: string } } = {
  "ordersV0.getOrders": {
    into: "orders_2026-01-01.searchOrders",
    code: "Orders.search({ marketplaceIds, createdAfter }) // of workflows/Orders: either version"
  },
  "ordersV0.getOrder": {
    into: "orders_2026-01-01.getOrder",
    code: "Orders.get(orderId) // of workflows/Orders: either version"
  },
  "ordersV0.getOrderItems": { into: "orders_2026-01-01.getOrder", code: "Orders.get(orderId) // with its items" },
  "ordersV0.getOrderBuyerInfo": {
    into: "orders_2026-01-01.getOrder",
    code: "Orders_2026_01_01.getOrder({ orderId, includedData: [\"BUYER\"] })"
  },
  "ordersV0.getOrderItemsBuyerInfo": {
    into: "orders_2026-01-01.getOrder",
    code: "Orders_2026_01_01.getOrder({ orderId, includedData: [\"BUYER\"] })"
  },
  "ordersV0.getOrderAddress": {
    into: "orders_2026-01-01.getOrder",
    code: "Orders_2026_01_01.getOrder({ orderId, includedData: [\"RECIPIENT\"] })"
  },
  "financesV0.listFinancialEvents": {
    into: "finances_2024-06-19.listTransactions",
    code: "Finances_2024_06_19.listTransactions.items({ postedAfter, postedBefore })"
  },
  "financesV0.listFinancialEventsByOrderId": {
    into: "finances_2024-06-19.listTransactions",
    code: "Finances_2024_06_19.listTransactions.items({ relatedIdentifierName: \"ORDER_ID\", relatedIdentifierValue })"
  },
  "financesV0.listFinancialEventsByGroupId": {
    into: "finances_2024-06-19.listTransactions",
    code:
      "Finances_2024_06_19.listTransactions.items({ relatedIdentifierName: \"FINANCIAL_EVENT_GROUP_ID\", relatedIdentifierValue })"
  },
  "catalogItemsV0.listCatalogCategories": {
    into: "catalogItems_2022-04-01.getCatalogItem",
    code: "CatalogItems_2022_04_01.getCatalogItem({ asin, marketplaceIds, includedData: [\"classifications\"] })"
  }
}
