// AUTO-GENERATED from dataKiosk_2023-11-15.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Data Kiosk 2023-11-15 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `DataKiosk_2023_11_15`. */
export const facts: SectionFacts = {
  operations: {
    getQueries: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getqueries",
      parameters: {
        processingStatuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] }, minItems: 1 } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        createdSince: { in: "query", schema: { type: "string", format: "date-time", description: "90 days ago if not given." } },
        createdUntil: { in: "query", schema: { type: "string", format: "date-time", description: "The time of the request if not given." } },
        paginationToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetQueriesResponse" } }
    },
    createQuery: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createquery",
      body: { required: true, schema: { $ref: "#/definitions/CreateQuerySpecification" } },
      success: { "202": { $ref: "#/definitions/CreateQueryResponse" } }
    },
    getQuery: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getquery",
      parameters: {
        queryId: { in: "path", required: true, schema: { type: "string", description: "From `createQuery`." } }
      },
      success: { "200": { $ref: "#/definitions/Query" } }
    },
    cancelQuery: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/cancelquery",
      parameters: {
        queryId: { in: "path", required: true, schema: { type: "string", description: "From `createQuery`." } }
      },
      success: { "204": null }
    },
    getDocument: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getdocument",
      parameters: {
        documentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetDocumentResponse" } }
    }
  },
  definitions: {
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code", "message"]
    },
    Query: {
      type: "object",
      properties: {
        queryId: { type: "string", description: "From `createQuery`." },
        query: { type: "string" },
        createdTime: { type: "string", format: "date-time" },
        processingStatus: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] },
        processingStartTime: { type: "string", format: "date-time" },
        processingEndTime: { type: "string", format: "date-time" },
        dataDocumentId: { type: "string", description: "The result, once the query is done; absent if it is empty." },
        errorDocumentId: { type: "string", description: "What went wrong in a query that failed." },
        pagination: { type: "object", properties: { nextToken: { type: "string", description: "The page token of the next page; absent on the last." } }, description: "The page tokens." }
      },
      required: ["queryId", "query", "createdTime", "processingStatus"]
    },
    QueryList: { type: "array", items: { $ref: "#/definitions/Query" } },
    CreateQuerySpecification: {
      type: "object",
      properties: {
        query: { type: "string", description: "GraphQL; at most 8,000 characters without needless white space." },
        paginationToken: { type: "string", description: "The `pagination.nextToken` of a query that is done, together with the same `query`." }
      },
      required: ["query"]
    },
    CreateQueryResponse: {
      type: "object",
      properties: {
        queryId: { type: "string", description: "From `createQuery`." }
      },
      required: ["queryId"]
    },
    GetQueriesResponse: {
      type: "object",
      properties: {
        queries: { $ref: "#/definitions/QueryList" },
        pagination: { type: "object", properties: { nextToken: { type: "string", description: "The page token of the next page; absent on the last." } }, description: "The page tokens." }
      },
      required: ["queries"]
    },
    GetDocumentResponse: {
      type: "object",
      properties: {
        documentId: { type: "string" },
        documentUrl: { type: "string", description: "A presigned URL, for 5 minutes." }
      },
      required: ["documentId", "documentUrl"]
    }
  }
}
