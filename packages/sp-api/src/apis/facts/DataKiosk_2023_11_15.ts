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
      parameters: {
        processingStatuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] }, minItems: 1 } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        createdSince: { in: "query", schema: { type: "string", format: "date-time" } },
        createdUntil: { in: "query", schema: { type: "string", format: "date-time" } },
        paginationToken: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetQueriesResponse" } }
    },
    createQuery: {
      body: { required: true, schema: { $ref: "#/definitions/CreateQuerySpecification" } },
      success: { "202": { $ref: "#/definitions/CreateQueryResponse" } }
    },
    getQuery: {
      parameters: {
        queryId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/Query" } }
    },
    cancelQuery: {
      parameters: {
        queryId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "204": null }
    },
    getDocument: {
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
        errors: { type: "array", items: { $ref: "#/definitions/Error" } }
      },
      required: ["errors"]
    },
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    },
    Query: {
      type: "object",
      properties: {
        queryId: { type: "string" },
        query: { type: "string" },
        createdTime: { type: "string", format: "date-time" },
        processingStatus: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] },
        processingStartTime: { type: "string", format: "date-time" },
        processingEndTime: { type: "string", format: "date-time" },
        dataDocumentId: { type: "string" },
        errorDocumentId: { type: "string" },
        pagination: { type: "object", properties: { nextToken: { type: "string" } } }
      },
      required: ["queryId", "query", "createdTime", "processingStatus"]
    },
    QueryList: { type: "array", items: { $ref: "#/definitions/Query" } },
    CreateQuerySpecification: {
      type: "object",
      properties: {
        query: { type: "string" },
        paginationToken: { type: "string" }
      },
      required: ["query"]
    },
    CreateQueryResponse: {
      type: "object",
      properties: {
        queryId: { type: "string" }
      },
      required: ["queryId"]
    },
    GetQueriesResponse: {
      type: "object",
      properties: {
        queries: { $ref: "#/definitions/QueryList" },
        pagination: { type: "object", properties: { nextToken: { type: "string" } } }
      },
      required: ["queries"]
    },
    GetDocumentResponse: {
      type: "object",
      properties: {
        documentId: { type: "string" },
        documentUrl: { type: "string" }
      },
      required: ["documentId", "documentUrl"]
    }
  }
}
