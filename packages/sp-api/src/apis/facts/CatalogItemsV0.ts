// AUTO-GENERATED from catalogItemsV0.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Catalog Items v0 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `CatalogItemsV0`. */
export const facts: SectionFacts = {
  operations: {
    listCatalogCategories: {
      parameters: {
        MarketplaceId: { in: "query", required: true, schema: { type: "string" } },
        ASIN: { in: "query", schema: { type: "string" } },
        SellerSKU: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ListCatalogCategoriesResponse" } }
    }
  },
  definitions: {
    ListCatalogCategoriesResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ListOfCategories" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    ListOfCategories: { type: "array", items: { $ref: "#/definitions/Categories" } },
    Categories: {
      type: "object",
      properties: {
        ProductCategoryId: { type: "string" },
        ProductCategoryName: { type: "string" },
        parent: { type: "object", additionalProperties: {} }
      }
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    }
  }
}
