// AUTO-GENERATED from listingsItems_2021-08-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Listings Items 2021-08-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ListingsItems_2021_08_01`. */
export const facts: SectionFacts = {
  operations: {
    getListingsItem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getlistingsitem",
      parameters: {
        sellerId: { in: "path", required: true, schema: { type: "string", description: "A merchant token, or a vendor code." } },
        sku: { in: "path", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        issueLocale: { in: "query", schema: { type: "string", description: "The language of messages: `en_US`. The first of the marketplace if not given." } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["summaries", "attributes", "issues", "offers", "fulfillmentAvailability", "procurement", "relationships", "productTypes"] }, default: ["summaries"] } }
      },
      success: { "200": { $ref: "#/definitions/Item" } }
    },
    putListingsItem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01",
      parameters: {
        sellerId: { in: "path", required: true, schema: { type: "string", description: "A merchant token, or a vendor code." } },
        sku: { in: "path", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["identifiers", "issues"] }, default: ["issues"] } },
        mode: { in: "query", schema: { type: "string", enum: ["VALIDATION_PREVIEW"] } },
        issueLocale: { in: "query", schema: { type: "string", description: "The language of messages: `en_US`. The first of the marketplace if not given." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/ListingsItemPutRequest" } },
      success: { "200": { $ref: "#/definitions/ListingsItemSubmissionResponse" } }
    },
    deleteListingsItem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01",
      parameters: {
        sellerId: { in: "path", required: true, schema: { type: "string", description: "A merchant token, or a vendor code." } },
        sku: { in: "path", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        issueLocale: { in: "query", schema: { type: "string", description: "The language of messages: `en_US`. The first of the marketplace if not given." } }
      },
      success: { "200": { $ref: "#/definitions/ListingsItemSubmissionResponse" } }
    },
    patchListingsItem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01",
      parameters: {
        sellerId: { in: "path", required: true, schema: { type: "string", description: "A merchant token, or a vendor code." } },
        sku: { in: "path", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["identifiers", "issues"] }, default: ["issues"] } },
        mode: { in: "query", schema: { type: "string", enum: ["VALIDATION_PREVIEW"] } },
        issueLocale: { in: "query", schema: { type: "string", description: "The language of messages: `en_US`. The first of the marketplace if not given." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/ListingsItemPatchRequest" } },
      success: { "200": { $ref: "#/definitions/ListingsItemSubmissionResponse" } }
    },
    searchListingsItems: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/searchlistingsitems",
      parameters: {
        sellerId: { in: "path", required: true, schema: { type: "string", description: "A merchant token, or a vendor code." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        issueLocale: { in: "query", schema: { type: "string", description: "The language of messages: `en_US`. The first of the marketplace if not given." } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["summaries", "attributes", "issues", "offers", "fulfillmentAvailability", "procurement", "relationships", "productTypes"] }, default: ["summaries"] } },
        identifiers: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 20 } },
        identifiersType: { in: "query", schema: { type: "string", enum: ["ASIN", "EAN", "FNSKU", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC"] } },
        variationParentSku: { in: "query", schema: { type: "string" } },
        packageHierarchySku: { in: "query", schema: { type: "string" } },
        createdAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        withIssueSeverity: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["WARNING", "ERROR"] } } },
        withStatus: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["BUYABLE", "DISCOVERABLE"] } } },
        withoutStatus: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["BUYABLE", "DISCOVERABLE"] } } },
        sortBy: { in: "query", schema: { type: "string", enum: ["sku", "createdDate", "lastUpdatedDate"], default: "lastUpdatedDate" } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"], default: "DESC" } },
        pageSize: { in: "query", schema: { type: "integer", maximum: 20, default: 10 } },
        pageToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ItemSearchResults" } }
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
    ItemSearchResults: {
      type: "object",
      properties: {
        numberOfResults: { type: "integer", description: "Pages end after 1,000 items." },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        items: { type: "array", items: { $ref: "#/definitions/Item" } }
      },
      required: ["numberOfResults", "items"]
    },
    Item: {
      type: "object",
      properties: {
        sku: { type: "string", description: "The seller's product number (SKU)." },
        summaries: { $ref: "#/definitions/ItemSummaries" },
        attributes: { $ref: "#/definitions/ItemAttributes" },
        issues: { $ref: "#/definitions/ItemIssues" },
        offers: { $ref: "#/definitions/ItemOffers" },
        fulfillmentAvailability: { type: "array", items: { $ref: "#/definitions/FulfillmentAvailability" } },
        procurement: { type: "array", items: { $ref: "#/definitions/ItemProcurement" } },
        relationships: { $ref: "#/definitions/ItemRelationships" },
        productTypes: { $ref: "#/definitions/ItemProductTypes" }
      },
      required: ["sku"]
    },
    ItemSummaries: { type: "array", items: { $ref: "#/definitions/ItemSummaryByMarketplace" } },
    ItemSummaryByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        productType: { type: "string", description: "A product type: `LUGGAGE`." },
        conditionType: { type: "string", enum: ["new_new", "new_open_box", "new_oem", "refurbished_refurbished", "used_like_new", "used_very_good", "used_good", "used_acceptable", "collectible_like_new", "collectible_very_good", "collectible_good", "collectible_acceptable", "club_club"] },
        status: { type: "array", items: { type: "string", enum: ["BUYABLE", "DISCOVERABLE"] } },
        fnSku: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
        itemName: { type: "string" },
        createdDate: { type: "string", format: "date-time" },
        lastUpdatedDate: { type: "string", format: "date-time" },
        mainImage: { $ref: "#/definitions/ItemImage" }
      },
      required: ["marketplaceId", "productType", "status", "createdDate", "lastUpdatedDate"]
    },
    ItemImage: {
      type: "object",
      properties: {
        link: { type: "string" },
        height: { type: "integer" },
        width: { type: "integer" }
      },
      required: ["link", "height", "width"]
    },
    ItemAttributes: { type: "object", additionalProperties: {} },
    ItemIssues: { type: "array", items: { $ref: "#/definitions/Issue" } },
    Issue: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        severity: { type: "string", enum: ["ERROR", "WARNING", "INFO"] },
        attributeNames: { type: "array", items: { type: "string" } },
        categories: { type: "array", items: { type: "string", known: ["INVALID_ATTRIBUTE", "MISSING_ATTRIBUTE", "INVALID_IMAGE", "MISSING_IMAGE", "INVALID_PRICE", "MISSING_PRICE", "DUPLICATE", "QUALIFICATION_REQUIRED"] } },
        enforcements: { $ref: "#/definitions/IssueEnforcements" },
        marketplaceIds: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." }
      },
      required: ["code", "message", "severity", "categories"]
    },
    IssueEnforcements: {
      type: "object",
      properties: {
        actions: { type: "array", items: { $ref: "#/definitions/IssueEnforcementAction" } },
        exemption: { $ref: "#/definitions/IssueExemption" }
      },
      required: ["actions", "exemption"]
    },
    IssueEnforcementAction: {
      type: "object",
      properties: {
        action: { type: "string", known: ["LISTING_SUPPRESSED", "ATTRIBUTE_SUPPRESSED", "CATALOG_ITEM_REMOVED", "SEARCH_SUPPRESSED"] }
      },
      required: ["action"]
    },
    IssueExemption: {
      type: "object",
      properties: {
        status: { type: "string", enum: ["EXEMPT", "EXEMPT_UNTIL_EXPIRY_DATE", "NOT_EXEMPT"] },
        expiryDate: { type: "string", format: "date-time" }
      },
      required: ["status"]
    },
    ItemOffers: { type: "array", items: { $ref: "#/definitions/ItemOfferByMarketplace" } },
    ItemOfferByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        offerType: { type: "string", enum: ["B2C", "B2B"] },
        price: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        points: { $ref: "#/definitions/Points" },
        audience: { $ref: "#/definitions/Audience" }
      },
      required: ["marketplaceId", "offerType", "price"]
    },
    ItemProcurement: {
      type: "object",
      properties: {
        costPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["costPrice"]
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
        childSkus: { type: "array", items: { type: "string" } },
        parentSkus: { type: "array", items: { type: "string" } },
        variationTheme: { $ref: "#/definitions/ItemVariationTheme" },
        type: { type: "string", enum: ["VARIATION", "PACKAGE_HIERARCHY"] }
      },
      required: ["type"]
    },
    ItemVariationTheme: {
      type: "object",
      properties: {
        attributes: { type: "array", items: { type: "string" } },
        theme: { type: "string" }
      },
      required: ["attributes", "theme"]
    },
    ItemProductTypes: { type: "array", items: { $ref: "#/definitions/ItemProductTypeByMarketplace" } },
    ItemProductTypeByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        productType: { type: "string", description: "A product type: `LUGGAGE`." }
      },
      required: ["marketplaceId", "productType"]
    },
    FulfillmentAvailability: {
      type: "object",
      properties: {
        fulfillmentChannelCode: { type: "string" },
        quantity: { type: "integer", minimum: 0 }
      },
      required: ["fulfillmentChannelCode"]
    },
    Money: {
      type: "object",
      properties: {
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        amount: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["currencyCode", "amount"],
      description: "An amount with its currency."
    },
    Decimal: { type: "string", description: "A decimal number as a string, so that no digit is lost." },
    Points: {
      type: "object",
      properties: {
        pointsNumber: { type: "integer" }
      },
      required: ["pointsNumber"]
    },
    Audience: {
      type: "object",
      properties: {
        value: { type: "string", known: ["ALL", "B2B"] },
        displayName: { type: "string" }
      }
    },
    PatchOperation: {
      type: "object",
      properties: {
        op: { type: "string", enum: ["add", "replace", "merge", "delete"] },
        path: { type: "string" },
        value: { type: "array", items: { type: "object", additionalProperties: {} } }
      },
      required: ["op", "path"]
    },
    ListingsItemPatchRequest: {
      type: "object",
      properties: {
        productType: { type: "string", description: "A product type: `LUGGAGE`." },
        patches: { type: "array", items: { $ref: "#/definitions/PatchOperation" }, minItems: 1 }
      },
      required: ["productType", "patches"]
    },
    ListingsItemPutRequest: {
      type: "object",
      properties: {
        productType: { type: "string", description: "A product type: `LUGGAGE`." },
        requirements: { type: "string", enum: ["LISTING", "LISTING_PRODUCT_ONLY", "LISTING_OFFER_ONLY"] },
        attributes: { type: "object", additionalProperties: {} }
      },
      required: ["productType", "attributes"]
    },
    ListingsItemSubmissionResponse: {
      type: "object",
      properties: {
        sku: { type: "string", description: "The seller's product number (SKU)." },
        status: { type: "string", enum: ["ACCEPTED", "INVALID", "VALID"] },
        submissionId: { type: "string" },
        issues: { type: "array", items: { $ref: "#/definitions/Issue" } },
        identifiers: { $ref: "#/definitions/ItemIdentifiers" }
      },
      required: ["sku", "status", "submissionId"]
    },
    ItemIdentifiers: { type: "array", items: { $ref: "#/definitions/ItemIdentifiersByMarketplace" } },
    ItemIdentifiersByMarketplace: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        asin: { type: "string", description: "Amazon's product number (ASIN)." }
      }
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        previousToken: { type: "string", description: "The page token of the page before." }
      }
    }
  }
}
