/** Orders as rows. */
import type { Order, OrderItem } from "effect-sp-api/workflows/Orders"
import type { Table } from "./tables.ts"
import { flag, integer, time } from "./values.ts"

export const orders: Table = { name: "spapi_orders", key: ["seller", "id"], version: "updated_at" }

export const items = "spapi_order_items"

export const orderRow = (seller: string, id: string, order: Order, storedAt: string) => ({
  seller,
  id,
  seller_order_id: order.sellerOrderId ?? null,
  marketplace_id: order.marketplaceId ?? null,
  status: order.status ?? null,
  fulfilled_by: order.fulfilledBy ?? null,
  created_at: time(order.createdAt),
  updated_at: time(order.updatedAt),
  ship_by: time(order.shipBy?.to),
  deliver_by: time(order.deliverBy?.to),
  total_amount: order.total?.amount ?? null,
  total_currency: order.total?.currencyCode ?? null,
  is_business: flag(order.isBusiness),
  is_prime: flag(order.isPrime),
  stored_at: storedAt
})

export const itemRow = (seller: string, orderId: string, item: OrderItem, place: number) => ({
  seller,
  order_id: orderId,
  place,
  id: item.id ?? null,
  sku: item.sku ?? null,
  asin: item.asin ?? null,
  title: item.title ?? null,
  quantity_ordered: integer(item.quantityOrdered),
  quantity_shipped: integer(item.quantityShipped),
  price_amount: item.price?.amount ?? null,
  price_currency: item.price?.currencyCode ?? null,
  shipping_amount: item.shippingPrice?.amount ?? null,
  shipping_currency: item.shippingPrice?.currencyCode ?? null
})
