// AUTO-GENERATED from feeds_2021-06-30.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Feeds 2021-06-30 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Feeds_2021_06_30`. */
export const facts: SectionFacts = {
  operations: {
    getFeeds: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getfeeds",
      parameters: {
        feedTypes: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10, description: "Feed types; `FeedTypes` lists them." } },
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        processingStatuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] }, minItems: 1 } },
        createdSince: { in: "query", schema: { type: "string", format: "date-time", description: "90 days ago if not given; feeds are kept no longer." } },
        createdUntil: { in: "query", schema: { type: "string", format: "date-time", description: "Now if not given." } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetFeedsResponse" } }
    },
    createFeed: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createfeed",
      body: { required: true, schema: { $ref: "#/definitions/CreateFeedSpecification" } },
      success: { "202": { $ref: "#/definitions/CreateFeedResponse" } }
    },
    getFeed: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getfeed",
      parameters: {
        feedId: { in: "path", required: true, schema: { type: "string", description: "From `createFeed`." } }
      },
      success: { "200": { $ref: "#/definitions/Feed" } }
    },
    cancelFeed: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/cancelfeed",
      parameters: {
        feedId: { in: "path", required: true, schema: { type: "string", description: "From `createFeed`." } }
      },
      success: { "200": null }
    },
    createFeedDocument: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createfeeddocument",
      body: { required: true, schema: { $ref: "#/definitions/CreateFeedDocumentSpecification" } },
      success: { "201": { $ref: "#/definitions/CreateFeedDocumentResponse" } }
    },
    getFeedDocument: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getfeeddocument",
      parameters: {
        feedDocumentId: { in: "path", required: true, schema: { type: "string", description: "From `createFeedDocument`." } },
        enableContentEncodingUrlHeader: { in: "query", schema: { type: "boolean" } }
      },
      success: { "200": { $ref: "#/definitions/FeedDocument" } }
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
    CreateFeedResponse: {
      type: "object",
      properties: {
        feedId: { type: "string", description: "From `createFeed`." }
      },
      required: ["feedId"]
    },
    Feed: {
      type: "object",
      properties: {
        feedId: { type: "string", description: "From `createFeed`." },
        feedType: { type: "string", description: "A feed type; `FeedTypes` lists them." },
        marketplaceIds: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." },
        createdTime: { type: "string", format: "date-time" },
        processingStatus: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] },
        processingStartTime: { type: "string", format: "date-time" },
        processingEndTime: { type: "string", format: "date-time" },
        resultFeedDocumentId: { type: "string", description: "The processing report, once the feed is done: `getFeedDocument` locates it." }
      },
      required: ["feedId", "feedType", "createdTime", "processingStatus"]
    },
    FeedList: { type: "array", items: { $ref: "#/definitions/Feed" } },
    GetFeedsResponse: {
      type: "object",
      properties: {
        feeds: { $ref: "#/definitions/FeedList" },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      },
      required: ["feeds"]
    },
    FeedDocument: {
      type: "object",
      properties: {
        feedDocumentId: { type: "string", description: "From `createFeedDocument`." },
        url: { type: "string" },
        compressionAlgorithm: { type: "string", enum: ["GZIP"] }
      },
      required: ["feedDocumentId", "url"]
    },
    FeedOptions: { type: "object", additionalProperties: { type: "string" } },
    CreateFeedSpecification: {
      type: "object",
      properties: {
        feedType: { type: "string", description: "A feed type; `FeedTypes` lists them." },
        marketplaceIds: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 25, description: "Marketplace ids, as in `Marketplace.US.id`." },
        inputFeedDocumentId: { type: "string", description: "The `feedDocumentId` of what was uploaded." },
        feedOptions: { $ref: "#/definitions/FeedOptions" }
      },
      required: ["feedType", "marketplaceIds", "inputFeedDocumentId"]
    },
    CreateFeedDocumentSpecification: {
      type: "object",
      properties: {
        contentType: { type: "string" }
      },
      required: ["contentType"]
    },
    CreateFeedDocumentResponse: {
      type: "object",
      properties: {
        feedDocumentId: { type: "string", description: "From `createFeedDocument`." },
        url: { type: "string" }
      },
      required: ["feedDocumentId", "url"]
    }
  }
}
