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
      reference: "https://developer-docs.amazon.com/sp-api/reference/searchdefinitionsproducttypes",
      parameters: {
        keywords: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" } } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        itemName: { in: "query", schema: { type: "string" } },
        locale: { in: "query", schema: { type: "string", description: "The first language of the marketplace if not given." } },
        searchLocale: { in: "query", schema: { type: "string", description: "The first language of the marketplace if not given." } }
      },
      success: { "200": { $ref: "#/definitions/ProductTypeList" } }
    },
    getDefinitionsProductType: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getdefinitionsproducttype",
      parameters: {
        productType: { in: "path", required: true, schema: { type: "string", description: "A product type: `LUGGAGE`." } },
        sellerId: { in: "query", schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        productTypeVersion: { in: "query", schema: { type: "string", known: ["LATEST", "RELEASE_CANDIDATE"], default: "LATEST" } },
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
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code", "message"]
    },
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
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
        marketplaceIds: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." },
        productType: { type: "string", description: "A product type: `LUGGAGE`." },
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
        marketplaceIds: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." }
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
