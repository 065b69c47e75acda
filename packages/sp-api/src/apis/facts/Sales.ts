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
      parameters: {
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } },
        interval: { in: "query", required: true, schema: { type: "string" } },
        granularityTimeZone: { in: "query", schema: { type: "string" } },
        granularity: { in: "query", required: true, schema: { type: "string", enum: ["Hour", "Day", "Week", "Month", "Year", "Total"] } },
        buyerType: { in: "query", schema: { type: "string", enum: ["B2B", "B2C", "All"], default: "All" } },
        fulfillmentNetwork: { in: "query", schema: { type: "string" } },
        firstDayOfWeek: { in: "query", schema: { type: "string", enum: ["Monday", "Sunday"], default: "Monday" } },
        asin: { in: "query", schema: { type: "string" } },
        sku: { in: "query", schema: { type: "string" } },
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
        errors: { $ref: "#/definitions/ErrorList" }
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
        averageUnitPrice: { $ref: "#/definitions/Money" },
        totalSales: { $ref: "#/definitions/Money" }
      },
      required: ["interval", "unitCount", "orderItemCount", "orderCount", "averageUnitPrice", "totalSales"]
    },
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    Money: {
      type: "object",
      properties: {
        currencyCode: { type: "string" },
        amount: { $ref: "#/definitions/Decimal" }
      },
      required: ["currencyCode", "amount"]
    },
    Decimal: { type: "string" }
  }
}
