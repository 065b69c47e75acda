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
      parameters: {
        feedTypes: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10 } },
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10 } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        processingStatuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] }, minItems: 1 } },
        createdSince: { in: "query", schema: { type: "string", format: "date-time" } },
        createdUntil: { in: "query", schema: { type: "string", format: "date-time" } },
        nextToken: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetFeedsResponse" } }
    },
    createFeed: {
      body: { required: true, schema: { $ref: "#/definitions/CreateFeedSpecification" } },
      success: { "202": { $ref: "#/definitions/CreateFeedResponse" } }
    },
    getFeed: {
      parameters: {
        feedId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/Feed" } }
    },
    cancelFeed: {
      parameters: {
        feedId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": null }
    },
    createFeedDocument: {
      body: { required: true, schema: { $ref: "#/definitions/CreateFeedDocumentSpecification" } },
      success: { "201": { $ref: "#/definitions/CreateFeedDocumentResponse" } }
    },
    getFeedDocument: {
      parameters: {
        feedDocumentId: { in: "path", required: true, schema: { type: "string" } },
        enableContentEncodingUrlHeader: { in: "query", schema: { type: "boolean" } }
      },
      success: { "200": { $ref: "#/definitions/FeedDocument" } }
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
    CreateFeedResponse: {
      type: "object",
      properties: {
        feedId: { type: "string" }
      },
      required: ["feedId"]
    },
    Feed: {
      type: "object",
      properties: {
        feedId: { type: "string" },
        feedType: { type: "string" },
        marketplaceIds: { type: "array", items: { type: "string" } },
        createdTime: { type: "string", format: "date-time" },
        processingStatus: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] },
        processingStartTime: { type: "string", format: "date-time" },
        processingEndTime: { type: "string", format: "date-time" },
        resultFeedDocumentId: { type: "string" }
      },
      required: ["feedId", "feedType", "createdTime", "processingStatus"]
    },
    FeedList: { type: "array", items: { $ref: "#/definitions/Feed" } },
    GetFeedsResponse: {
      type: "object",
      properties: {
        feeds: { $ref: "#/definitions/FeedList" },
        nextToken: { type: "string" }
      },
      required: ["feeds"]
    },
    FeedDocument: {
      type: "object",
      properties: {
        feedDocumentId: { type: "string" },
        url: { type: "string" },
        compressionAlgorithm: { type: "string", enum: ["GZIP"] }
      },
      required: ["feedDocumentId", "url"]
    },
    FeedOptions: { type: "object", additionalProperties: { type: "string" } },
    CreateFeedSpecification: {
      type: "object",
      properties: {
        feedType: { type: "string" },
        marketplaceIds: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 25 },
        inputFeedDocumentId: { type: "string" },
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
        feedDocumentId: { type: "string" },
        url: { type: "string" }
      },
      required: ["feedDocumentId", "url"]
    }
  }
}
