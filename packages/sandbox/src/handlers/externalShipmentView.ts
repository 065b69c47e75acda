/**
 * Shipments of External Fulfillment as their API writes them.
 */
import * as Json from "../protocol/Json.ts"
import type { Shipment } from "../world/ExternalShipments.ts"
import * as Money from "../world/Money.ts"
import * as World from "../world/World.ts"

const chargesOf = ({ currency }: Shipment, units: number) => {
  const amount = (value: number) => ({ value: Money.format(value, currency), currencyCode: currency })
  const breakup = (value: number) => ({
    baseAmount: amount(value),
    discountAmount: amount(0),
    netAmount: amount(value)
  })
  const charge = (chargeType: string) => ({
    chargeType,
    baseCharge: breakup(units),
    totalCharge: breakup(units),
    totalTax: { type: "TOTAL", charge: breakup(0) }
  })
  return [charge("PRODUCT"), charge("TOTAL")]
}

const level = (required: boolean): string => required ? "REQUIRED" : "DISALLOWED"

const lineOf = (shipment: Shipment, { id, price, sku, units }: Shipment["lines"][number]) => {
  const { cancelled, request: { orderTypes } } = shipment
  const has = (...types: ReadonlyArray<string>): boolean => types.some((type) => orderTypes.includes(type))
  return {
    shipmentLineItemId: id,
    merchantSku: sku,
    numberOfUnits: units,
    pieceType: has("MPS") ? "MULTIPLE" : "SINGLE",
    ...(has("HAZMAT") ? { hazmatLabels: ["BATTERY"] } : undefined),
    ...(has("GIFT_WRAP", "GIFT_MESSAGE")
      ? {
        giftAttributes: {
          giftWrapRequirement: level(has("GIFT_WRAP")),
          giftMessagePresence: has("GIFT_MESSAGE") ? "PRESENT" : "ABSENT",
          ...(has("GIFT_MESSAGE") ? { giftMessage: { format: "PLAIN_TEXT", content: "All the best!" } } : undefined)
        }
      }
      : undefined),
    charges: chargesOf(shipment, price * units),
    ...(cancelled === undefined ? undefined : {
      cancellations: [{
        cancelledQuantity: units,
        cancelledTimestamp: World.iso(cancelled.at),
        cancellationType: cancelled.type,
        ...Json.optional("cancellationReason", cancelled.reason)
      }]
    }),
    complianceAttributes: {
      hazmatLabelsRequirement: level(has("HAZMAT")),
      serialNumberRequirement: level(has("SERIAL")),
      countryOfOriginRequirement: level(has("CROSS_BORDER")),
      itemValueRequirement: level(has("CROSS_BORDER"))
    },
    ...(has("PHARMA_NON_PRESCRIPTION", "PHARMA_PRESCRIPTION")
      ? { customAttributes: [{ key: "prescription", type: "BOOLEAN", value: String(has("PHARMA_PRESCRIPTION")) }] }
      : undefined)
  }
}

/** A shipment in a response. */
export const viewOf = (shipment: Shipment) => {
  const { address, cancelled, created, id, invoice, lines, orderId, packages, pickup, request, updated } = shipment
  const units = lines.reduce((sum, line) => sum + line.units, 0)
  const { orderTypes } = request
  return {
    id,
    locationId: request.locationId,
    marketplaceAttributes: {
      marketplaceId: request.marketplaceId,
      channelName: request.channel,
      merchantId: shipment.merchantId
    },
    shipmentInfo: {
      shipmentType: ["EXCHANGE", "REPLACEMENT"].find((type) => orderTypes.includes(type)) ?? "NEW",
      numberOfUnits: units,
      priority: "LOW",
      buyerOrderId: orderId,
      orderPlacedTimestamp: World.iso(created),
      paymentMethod: "PREPAID"
    },
    ...(invoice === undefined
      ? undefined
      : { invoiceInfo: { invoiceId: `${id}-I`, creationDateTime: World.iso(invoice) } }),
    shipmentRequirements: {
      pSlip: { requirement: "REQUIRED", status: packages.length > 0 ? "GENERATED" : "NOT_GENERATED" },
      invoice: { requirement: "REQUIRED", status: invoice === undefined ? "PENDING" : "AVAILABLE" }
    },
    charges: chargesOf(shipment, lines.reduce((sum, line) => sum + line.price * line.units, 0)),
    status: shipment.status,
    ...Json.optional("subStatus", shipment.subStatus),
    ...Json.optional("reason", cancelled?.reason),
    lineItems: lines.map((line) => lineOf(shipment, line)),
    shippingInfo: {
      expectedShippingDateTimeInUTC: World.iso(pickup),
      shipToAddress: {
        name: address.name,
        addressLine1: address.line1,
        city: address.city,
        ...Json.optional("state", address.state),
        countryCode: address.countryCode,
        postalCode: address.postalCode
      },
      // The API knows two types; a carrier of a third party is the seller's.
      shippingType: request.shippingType === "MARKETPLACE" ? "MARKETPLACE" : "SELF"
    },
    packages: packages.map(({ json, status }) => ({ ...json, status })),
    creationDateTime: World.iso(created),
    lastUpdatedDateTime: World.iso(updated)
  }
}
