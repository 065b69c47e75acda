// AUTO-GENERATED from definitionsProductTypes_2020-09-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Product Type Definitions 2020-09-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `DefinitionsProductTypes_2020_09_01`. */
export const facts: SectionFacts = {
  operations: {
    searchDefinitionsProductTypes: {
      parameters: {
        keywords: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" } } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" } } },
        itemName: { in: "query", schema: { type: "string" } },
        locale: { in: "query", schema: { type: "string" } },
        searchLocale: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ProductTypeList" } }
    },
    getDefinitionsProductType: {
      parameters: {
        productType: { in: "path", required: true, schema: { type: "string" } },
        sellerId: { in: "query", schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" } } },
        productTypeVersion: { in: "query", schema: { type: "string", default: "LATEST" } },
        requirements: { in: "query", schema: { type: "string", enum: ["LISTING", "LISTING_PRODUCT_ONLY", "LISTING_OFFER_ONLY"], default: "LISTING" } },
        requirementsEnforced: { in: "query", schema: { type: "string", enum: ["ENFORCED", "NOT_ENFORCED"], default: "ENFORCED" } },
        locale: { in: "query", schema: { type: "string", enum: ["DEFAULT", "ar", "ar_AE", "de", "de_DE", "en", "en_AE", "en_AU", "en_CA", "en_GB", "en_IN", "en_SG", "en_US", "es", "es_ES", "es_MX", "es_US", "fr", "fr_CA", "fr_FR", "it", "it_IT", "ja", "ja_JP", "nl", "nl_NL", "pl", "pl_PL", "pt", "pt_BR", "pt_PT", "sv", "sv_SE", "tr", "tr_TR", "zh", "zh_CN", "zh_TW"], default: "DEFAULT" } },
        parentageLevel: { in: "query", schema: { type: "string", enum: ["NONE", "CHILD", "PARENT"] } }
      },
      success: { "200": { $ref: "#/definitions/ProductTypeDefinition" } }
    }
  },
  definitions: {
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    },
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" } }
      },
      required: ["errors"]
    },
    SchemaLink: {
      type: "object",
      properties: {
        link: { type: "object", properties: { resource: { type: "string" }, verb: { type: "string", enum: ["GET"] } }, required: ["resource", "verb"] },
        checksum: { type: "string" }
      },
      required: ["link", "checksum"]
    },
    ProductTypeDefinition: {
      type: "object",
      properties: {
        metaSchema: { $ref: "#/definitions/SchemaLink" },
        schema: { $ref: "#/definitions/SchemaLink" },
        requirements: { type: "string", enum: ["LISTING", "LISTING_PRODUCT_ONLY", "LISTING_OFFER_ONLY"] },
        requirementsEnforced: { type: "string", enum: ["ENFORCED", "NOT_ENFORCED"] },
        propertyGroups: { type: "object", additionalProperties: { $ref: "#/definitions/PropertyGroup" } },
        locale: { type: "string" },
        marketplaceIds: { type: "array", items: { type: "string" } },
        productType: { type: "string" },
        displayName: { type: "string" },
        productTypeVersion: { $ref: "#/definitions/ProductTypeVersion" }
      },
      required: ["schema", "requirements", "requirementsEnforced", "propertyGroups", "locale", "marketplaceIds", "productType", "displayName", "productTypeVersion"]
    },
    PropertyGroup: {
      type: "object",
      properties: {
        title: { type: "string" },
        description: { type: "string" },
        propertyNames: { type: "array", items: { type: "string" } }
      }
    },
    ProductTypeVersion: {
      type: "object",
      properties: {
        version: { type: "string" },
        latest: { type: "boolean" },
        releaseCandidate: { type: "boolean" }
      },
      required: ["version", "latest"]
    },
    ProductType: {
      type: "object",
      properties: {
        name: { type: "string" },
        displayName: { type: "string" },
        marketplaceIds: { type: "array", items: { type: "string" } }
      },
      required: ["name", "displayName", "marketplaceIds"]
    },
    ProductTypeList: {
      type: "object",
      properties: {
        productTypes: { type: "array", items: { $ref: "#/definitions/ProductType" } },
        productTypeVersion: { type: "string" }
      },
      required: ["productTypes", "productTypeVersion"]
    }
  }
}
