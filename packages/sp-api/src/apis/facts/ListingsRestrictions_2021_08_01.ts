// AUTO-GENERATED from listingsRestrictions_2021-08-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Listings Restrictions 2021-08-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ListingsRestrictions_2021_08_01`. */
export const facts: SectionFacts = {
  operations: {
    getListingsRestrictions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getlistingsrestrictions",
      parameters: {
        asin: { in: "query", required: true, schema: { type: "string", description: "Amazon's product number (ASIN)." } },
        conditionType: { in: "query", schema: { type: "string", enum: ["new_new", "new_open_box", "new_oem", "refurbished_refurbished", "used_like_new", "used_very_good", "used_good", "used_acceptable", "collectible_like_new", "collectible_very_good", "collectible_good", "collectible_acceptable", "club_club"] } },
        sellerId: { in: "query", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        reasonLocale: { in: "query", schema: { type: "string", description: "The language of messages: `en_US`. The first of the marketplace if not given." } },
        productType: { in: "query", schema: { type: "string", description: "A product type: `LUGGAGE`." } }
      },
      success: { "200": { $ref: "#/definitions/RestrictionList" } }
    }
  },
  definitions: {
    RestrictionList: {
      type: "object",
      properties: {
        restrictions: { type: "array", items: { $ref: "#/definitions/Restriction" } }
      },
      required: ["restrictions"]
    },
    Restriction: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        conditionType: { type: "string", enum: ["new_new", "new_open_box", "new_oem", "refurbished_refurbished", "used_like_new", "used_very_good", "used_good", "used_acceptable", "collectible_like_new", "collectible_very_good", "collectible_good", "collectible_acceptable", "club_club"] },
        reasons: { type: "array", items: { $ref: "#/definitions/Reason" } }
      },
      required: ["marketplaceId"]
    },
    Reason: {
      type: "object",
      properties: {
        message: { type: "string" },
        reasonCode: { type: "string", enum: ["APPROVAL_REQUIRED", "ASIN_NOT_FOUND", "NOT_ELIGIBLE"] },
        links: { type: "array", items: { $ref: "#/definitions/Link" } }
      },
      required: ["message"]
    },
    Link: {
      type: "object",
      properties: {
        resource: { type: "string", format: "uri" },
        verb: { type: "string", enum: ["GET"] },
        title: { type: "string" },
        type: { type: "string" }
      },
      required: ["resource", "verb"]
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
