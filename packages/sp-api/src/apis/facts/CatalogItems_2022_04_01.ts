// AUTO-GENERATED from catalogItems_2022-04-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Catalog Items 2022-04-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `CatalogItems_2022_04_01`. */
export const facts: SectionFacts = {
  operations: {
    searchCatalogItems: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2022-04-01",
      parameters: {
        identifiers: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 20 } },
        identifiersType: { in: "query", schema: { type: "string", enum: ["ASIN", "EAN", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC"] } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["attributes", "classifications", "dimensions", "identifiers", "images", "productTypes", "relationships", "salesRanks", "summaries", "vendorDetails"] }, default: ["summaries"] } },
        locale: { in: "query", schema: { type: "string", description: "The first language of the marketplace if not given." } },
        sellerId: { in: "query", schema: { type: "string", description: "A merchant token or vendor code; needed with SKUs as identifiers." } },
        keywords: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 20 } },
        brandNames: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" } } },
        classificationIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" } } },
        pageSize: { in: "query", schema: { type: "integer", maximum: 20, default: 10 } },
        pageToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        keywordsLocale: { in: "query", schema: { type: "string", description: "The first language of the marketplace if not given." } }
      },
      success: { "200": { $ref: "#/definitions/ItemSearchResults" } }
    },
    getCatalogItem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2022-04-01",
      parameters: {
        asin: { in: "path", required: true, schema: { type: "string", description: "Amazon's product number (ASIN)." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["attributes", "classifications", "dimensions", "identifiers", "images", "productTypes", "relationships", "salesRanks", "summaries", "vendorDetails"] }, default: ["summaries"] } },
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
        classifications: { $ref: "#/definitions/ItemBrowseClassifications" },
        dimensions: { $ref: "#/definitions/ItemDimensions" },
        identifiers: { $ref: "#/definitions/ItemIdentifiers" },
        images: { $ref: "#/definitions/ItemImages" },
        productTypes: { $ref: "#/definitions/ItemProductTypes" },
        relationships: { $ref: "#/definitions/ItemRelationships" },
        salesRanks: { $ref: "#/definitions/ItemSalesRanks" },
        summaries: { $ref: "#/definitions/ItemSummaries" },
        vendorDetails: { $ref: "#/definitions/ItemVendorDetails" }
      },
      required: ["asin"]
    },
    ItemAsin: { type: "string" },
    ItemAttributes: { type: "object", additionalProperties: {} },
    ItemBrowseClassification: {
      type: "object",
      properties: {
        displayName: { type: "string" },
        classificationId: { type: "string" },
        parent: { $ref: "#/definitions/ItemBrowseClassification" }
      },
      required: ["displayName", "classificationId"]
    },
    ItemContributor: {
      type: "object",
      properties: {
        role: { $ref: "#/definitions/ItemContributorRole" },
        value: { type: "string" }
      },
      required: ["role", "value"]
    },
    ItemContributorRole: {
      type: "object",
      properties: {
        displayName: { type: "string" },
        value: { type: "string" }
      },
      required: ["value"]
    },
    ItemBrowseClassifications: { type: "array", items: { $ref: "#/definitions/ItemBrowseClassificationsByMarketplace" } },
    ItemBrowseClassificationsByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        classifications: { type: "array", items: { $ref: "#/definitions/ItemBrowseClassification" } }
      },
      required: ["marketplaceId"]
    },
    Dimension: {
      type: "object",
      properties: {
        unit: { type: "string" },
        value: { type: "number" }
      },
      description: "A value with its unit."
    },
    Dimensions: {
      type: "object",
      properties: {
        height: { $ref: "#/definitions/Dimension", description: "A value with its unit." },
        length: { $ref: "#/definitions/Dimension", description: "A value with its unit." },
        weight: { $ref: "#/definitions/Dimension", description: "A value with its unit." },
        width: { $ref: "#/definitions/Dimension", description: "A value with its unit." }
      },
      description: "Length, width and height, with their unit."
    },
    ItemDimensions: { type: "array", items: { $ref: "#/definitions/ItemDimensionsByMarketplace" } },
    ItemDimensionsByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        item: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        package: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." }
      },
      required: ["marketplaceId"]
    },
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
        variant: { type: "string", known: ["MAIN", "PT01", "PT02", "PT03", "PT04", "PT05", "PT06", "PT07", "PT08", "SWCH", "PT09", "PT10", "PT11", "PT12", "PT13", "PT14", "PT15", "EEGL", "EGUS"] },
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
        classificationRanks: { type: "array", items: { $ref: "#/definitions/ItemClassificationSalesRank" } },
        displayGroupRanks: { type: "array", items: { $ref: "#/definitions/ItemDisplayGroupSalesRank" } }
      },
      required: ["marketplaceId"]
    },
    ItemClassificationSalesRank: {
      type: "object",
      properties: {
        classificationId: { type: "string" },
        title: { type: "string" },
        link: { type: "string" },
        rank: { type: "integer" }
      },
      required: ["classificationId", "title", "rank"]
    },
    ItemDisplayGroupSalesRank: {
      type: "object",
      properties: {
        websiteDisplayGroup: { type: "string" },
        title: { type: "string" },
        link: { type: "string" },
        rank: { type: "integer" }
      },
      required: ["websiteDisplayGroup", "title", "rank"]
    },
    ItemSummaries: { type: "array", items: { $ref: "#/definitions/ItemSummaryByMarketplace" } },
    ItemSummaryByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        adultProduct: { type: "boolean" },
        autographed: { type: "boolean" },
        brand: { type: "string" },
        browseClassification: { $ref: "#/definitions/ItemBrowseClassification" },
        color: { type: "string" },
        contributors: { type: "array", items: { $ref: "#/definitions/ItemContributor" } },
        itemClassification: { type: "string", enum: ["BASE_PRODUCT", "OTHER", "PRODUCT_BUNDLE", "VARIATION_PARENT"] },
        itemName: { type: "string" },
        manufacturer: { type: "string" },
        memorabilia: { type: "boolean" },
        modelNumber: { type: "string" },
        packageQuantity: { type: "integer" },
        partNumber: { type: "string" },
        releaseDate: { type: "string", format: "date" },
        size: { type: "string" },
        style: { type: "string" },
        tradeInEligible: { type: "boolean" },
        websiteDisplayGroup: { type: "string" },
        websiteDisplayGroupName: { type: "string" }
      },
      required: ["marketplaceId"]
    },
    ItemVariationTheme: {
      type: "object",
      properties: {
        attributes: { type: "array", items: { type: "string" } },
        theme: { type: "string" }
      }
    },
    ItemRelationships: { type: "array", items: { $ref: "#/definitions/ItemRelationshipsByMarketplace" } },
    ItemRelationshipsByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        relationships: { type: "array", items: { $ref: "#/definitions/ItemRelationship" } }
      },
      required: ["marketplaceId", "relationships"]
    },
    ItemRelationship: {
      type: "object",
      properties: {
        childAsins: { type: "array", items: { type: "string" } },
        parentAsins: { type: "array", items: { type: "string" } },
        variationTheme: { $ref: "#/definitions/ItemVariationTheme" },
        type: { type: "string", enum: ["VARIATION", "PACKAGE_HIERARCHY"] }
      },
      required: ["type"]
    },
    ItemVendorDetailsCategory: {
      type: "object",
      properties: {
        displayName: { type: "string" },
        value: { type: "string" }
      }
    },
    ItemVendorDetails: { type: "array", items: { $ref: "#/definitions/ItemVendorDetailsByMarketplace" } },
    ItemVendorDetailsByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        brandCode: { type: "string" },
        manufacturerCode: { type: "string" },
        manufacturerCodeParent: { type: "string" },
        productCategory: { $ref: "#/definitions/ItemVendorDetailsCategory" },
        productGroup: { type: "string" },
        productSubcategory: { $ref: "#/definitions/ItemVendorDetailsCategory" },
        replenishmentCategory: { type: "string", enum: ["ALLOCATED", "BASIC_REPLENISHMENT", "IN_SEASON", "LIMITED_REPLENISHMENT", "MANUFACTURER_OUT_OF_STOCK", "NEW_PRODUCT", "NON_REPLENISHABLE", "NON_STOCKUPABLE", "OBSOLETE", "PLANNED_REPLENISHMENT"] }
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
      required: ["numberOfResults", "items"]
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
