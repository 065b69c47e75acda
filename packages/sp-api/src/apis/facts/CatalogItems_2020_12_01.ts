// AUTO-GENERATED from catalogItems_2020-12-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Catalog Items 2020-12-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `CatalogItems_2020_12_01`. */
export const facts: SectionFacts = {
  operations: {
    searchCatalogItems: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2020-12-01",
      parameters: {
        keywords: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" } } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["identifiers", "images", "productTypes", "salesRanks", "summaries", "variations", "vendorDetails"] }, default: ["summaries"] } },
        brandNames: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" } } },
        classificationIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" } } },
        pageSize: { in: "query", schema: { type: "integer", maximum: 20, default: 10 } },
        pageToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        keywordsLocale: { in: "query", schema: { type: "string", description: "The first language of the marketplace if not given." } },
        locale: { in: "query", schema: { type: "string", description: "The first language of the marketplace if not given." } }
      },
      success: { "200": { $ref: "#/definitions/ItemSearchResults" } }
    },
    getCatalogItem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2020-12-01",
      parameters: {
        asin: { in: "path", required: true, schema: { type: "string", description: "Amazon's product number (ASIN)." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["attributes", "identifiers", "images", "productTypes", "salesRanks", "summaries", "variations", "vendorDetails"] }, default: ["summaries"] } },
        locale: { in: "query", schema: { type: "string", description: "The first language of the marketplace if not given." } }
      },
      success: { "200": { $ref: "#/definitions/Item" } }
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
    Item: {
      type: "object",
      properties: {
        asin: { $ref: "#/definitions/ItemAsin", description: "Amazon's product number (ASIN)." },
        attributes: { $ref: "#/definitions/ItemAttributes" },
        identifiers: { $ref: "#/definitions/ItemIdentifiers" },
        images: { $ref: "#/definitions/ItemImages" },
        productTypes: { $ref: "#/definitions/ItemProductTypes" },
        salesRanks: { $ref: "#/definitions/ItemSalesRanks" },
        summaries: { $ref: "#/definitions/ItemSummaries" },
        variations: { $ref: "#/definitions/ItemVariations" },
        vendorDetails: { $ref: "#/definitions/ItemVendorDetails" }
      },
      required: ["asin"]
    },
    ItemAsin: { type: "string" },
    ItemAttributes: { type: "object", additionalProperties: {} },
    ItemIdentifiers: { type: "array", items: { $ref: "#/definitions/ItemIdentifiersByMarketplace" } },
    ItemIdentifiersByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        identifiers: { type: "array", items: { $ref: "#/definitions/ItemIdentifier" } }
      },
      required: ["marketplaceId", "identifiers"]
    },
    ItemIdentifier: {
      type: "object",
      properties: {
        identifierType: { type: "string", known: ["UPC", "EAN", "ISBN"] },
        identifier: { type: "string" }
      },
      required: ["identifierType", "identifier"]
    },
    ItemImages: { type: "array", items: { $ref: "#/definitions/ItemImagesByMarketplace" } },
    ItemImagesByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        images: { type: "array", items: { $ref: "#/definitions/ItemImage" } }
      },
      required: ["marketplaceId", "images"]
    },
    ItemImage: {
      type: "object",
      properties: {
        variant: { type: ["string", "null"], known: ["MAIN", "PT01", "PT02", "PT03", "PT04", "PT05", "PT06", "PT07", "PT08", "SWCH", "PT09", "PT10", "PT11", "PT12", "PT13", "PT14", "PT15", "EEGL", "EGUS"], description: "`null` for a variant that Amazon's own list does not have." },
        link: { type: "string" },
        height: { type: "integer" },
        width: { type: "integer" }
      },
      required: ["variant", "link", "height", "width"]
    },
    ItemProductTypes: { type: "array", items: { $ref: "#/definitions/ItemProductTypeByMarketplace" } },
    ItemProductTypeByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        productType: { type: "string", description: "A product type: `LUGGAGE`." }
      }
    },
    ItemSalesRanks: { type: "array", items: { $ref: "#/definitions/ItemSalesRanksByMarketplace" } },
    ItemSalesRanksByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        ranks: { type: "array", items: { $ref: "#/definitions/ItemSalesRank" } }
      },
      required: ["marketplaceId", "ranks"]
    },
    ItemSalesRank: {
      type: "object",
      properties: {
        title: { type: "string" },
        link: { type: "string" },
        rank: { type: "integer" }
      },
      required: ["title", "rank"]
    },
    ItemSummaries: { type: "array", items: { $ref: "#/definitions/ItemSummaryByMarketplace" } },
    ItemSummaryByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        brandName: { type: "string" },
        browseNode: { type: "string" },
        colorName: { type: "string" },
        itemName: { type: "string" },
        manufacturer: { type: "string" },
        modelNumber: { type: "string" },
        sizeName: { type: "string" },
        styleName: { type: "string" }
      },
      required: ["marketplaceId"]
    },
    ItemVariations: { type: "array", items: { $ref: "#/definitions/ItemVariationsByMarketplace" } },
    ItemVariationsByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        asins: { type: "array", items: { type: "string" }, description: "Amazon's product numbers (ASINs)." },
        variationType: { type: "string", enum: ["PARENT", "CHILD"] }
      },
      required: ["marketplaceId", "asins", "variationType"]
    },
    ItemVendorDetails: { type: "array", items: { $ref: "#/definitions/ItemVendorDetailsByMarketplace" } },
    ItemVendorDetailsByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        brandCode: { type: "string" },
        categoryCode: { type: "string" },
        manufacturerCode: { type: "string" },
        manufacturerCodeParent: { type: "string" },
        productGroup: { type: "string" },
        replenishmentCategory: { type: "string", enum: ["ALLOCATED", "BASIC_REPLENISHMENT", "IN_SEASON", "LIMITED_REPLENISHMENT", "MANUFACTURER_OUT_OF_STOCK", "NEW_PRODUCT", "NON_REPLENISHABLE", "NON_STOCKUPABLE", "OBSOLETE", "PLANNED_REPLENISHMENT"] },
        subcategoryCode: { type: "string" }
      },
      required: ["marketplaceId"]
    },
    ItemSearchResults: {
      type: "object",
      properties: {
        numberOfResults: { type: "integer", description: "An estimate; pages end after 1,000 items." },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        refinements: { $ref: "#/definitions/Refinements" },
        items: { type: "array", items: { $ref: "#/definitions/Item" } }
      },
      required: ["numberOfResults", "pagination", "refinements", "items"]
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        previousToken: { type: "string", description: "The page token of the page before." }
      }
    },
    Refinements: {
      type: "object",
      properties: {
        brands: { type: "array", items: { $ref: "#/definitions/BrandRefinement" } },
        classifications: { type: "array", items: { $ref: "#/definitions/ClassificationRefinement" } }
      },
      required: ["brands", "classifications"]
    },
    BrandRefinement: {
      type: "object",
      properties: {
        numberOfResults: { type: "integer" },
        brandName: { type: "string" }
      },
      required: ["numberOfResults", "brandName"]
    },
    ClassificationRefinement: {
      type: "object",
      properties: {
        numberOfResults: { type: "integer" },
        displayName: { type: "string" },
        classificationId: { type: "string" }
      },
      required: ["numberOfResults", "displayName", "classificationId"]
    }
  }
}
