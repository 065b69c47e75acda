// AUTO-GENERATED from sales.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Sales v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Sales`. */
export const facts: SectionFacts = {
  operations: {
    getOrderMetrics: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getordermetrics",
      parameters: {
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        interval: { in: "query", required: true, schema: { type: "string", description: "Two date-times with a zone: `2026-01-01T00:00:00Z--2026-02-01T00:00:00Z`; the second is not included." } },
        granularityTimeZone: { in: "query", schema: { type: "string", description: "An IANA time zone: `US/Pacific`; needed for a day or longer." } },
        granularity: { in: "query", required: true, schema: { type: "string", enum: ["Hour", "Day", "Week", "Month", "Year", "Total"] } },
        buyerType: { in: "query", schema: { type: "string", enum: ["B2B", "B2C", "All"], default: "All" } },
        fulfillmentNetwork: { in: "query", schema: { type: "string" } },
        firstDayOfWeek: { in: "query", schema: { type: "string", enum: ["Monday", "Sunday"], default: "Monday" } },
        asin: { in: "query", schema: { type: "string", description: "Amazon's product number (ASIN)." } },
        sku: { in: "query", schema: { type: "string", description: "The seller's product number (SKU)." } },
        amazonProgram: { in: "query", schema: { type: "string", enum: ["AmazonHaul"] } }
      },
      success: { "200": { $ref: "#/definitions/GetOrderMetricsResponse" } }
    }
  },
  definitions: {
    GetOrderMetricsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/OrderMetricsList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    OrderMetricsList: { type: "array", items: { $ref: "#/definitions/OrderMetricsInterval" } },
    OrderMetricsInterval: {
      type: "object",
      properties: {
        interval: { type: "string" },
        unitCount: { type: "integer" },
        orderItemCount: { type: "integer" },
        orderCount: { type: "integer" },
        averageUnitPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        totalSales: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["interval", "unitCount", "orderItemCount", "orderCount", "averageUnitPrice", "totalSales"]
    },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code", "message"]
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    Money: {
      type: "object",
      properties: {
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        amount: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["currencyCode", "amount"],
      description: "An amount with its currency."
    },
    Decimal: { type: "string", description: "A decimal number as a string, so that no digit is lost." }
  }
}
