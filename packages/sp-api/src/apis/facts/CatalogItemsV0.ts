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
      reference: "https://developer-docs.amazon.com/sp-api/reference/listcatalogcategories",
      parameters: {
        MarketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        ASIN: { in: "query", schema: { type: "string", description: "Amazon's product number (ASIN)." } },
        SellerSKU: { in: "query", schema: { type: "string", description: "The seller's product number (SKU)." } }
      },
      success: { "200": { $ref: "#/definitions/ListCatalogCategoriesResponse" } }
    }
  },
  definitions: {
    ListCatalogCategoriesResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ListOfCategories" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code", "message"]
    }
  }
}
