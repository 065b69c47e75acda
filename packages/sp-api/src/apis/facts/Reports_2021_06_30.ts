// AUTO-GENERATED from reports_2021-06-30.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Reports 2021-06-30 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Reports_2021_06_30`. */
export const facts: SectionFacts = {
  operations: {
    getReports: {
      parameters: {
        reportTypes: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10 } },
        processingStatuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] }, minItems: 1 } },
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10 } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        createdSince: { in: "query", schema: { type: "string", format: "date-time" } },
        createdUntil: { in: "query", schema: { type: "string", format: "date-time" } },
        nextToken: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetReportsResponse" } }
    },
    createReport: {
      body: { required: true, schema: { $ref: "#/definitions/CreateReportSpecification" } },
      success: { "202": { $ref: "#/definitions/CreateReportResponse" } }
    },
    getReport: {
      parameters: {
        reportId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/Report" } }
    },
    cancelReport: {
      parameters: {
        reportId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": null }
    },
    getReportSchedules: {
      parameters: {
        reportTypes: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10 } }
      },
      success: { "200": { $ref: "#/definitions/ReportScheduleList" } }
    },
    createReportSchedule: {
      body: { required: true, schema: { $ref: "#/definitions/CreateReportScheduleSpecification" } },
      success: { "201": { $ref: "#/definitions/CreateReportScheduleResponse" } }
    },
    getReportSchedule: {
      parameters: {
        reportScheduleId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ReportSchedule" } }
    },
    cancelReportSchedule: {
      parameters: {
        reportScheduleId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": null }
    },
    getReportDocument: {
      parameters: {
        reportDocumentId: { in: "path", required: true, schema: { type: "string" } },
        enableContentEncodingUrlHeader: { in: "query", schema: { type: "boolean" } }
      },
      success: { "200": { $ref: "#/definitions/ReportDocument" } }
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
    Report: {
      type: "object",
      properties: {
        marketplaceIds: { type: "array", items: { type: "string" } },
        reportId: { type: "string" },
        reportType: { type: "string" },
        dataStartTime: { type: "string", format: "date-time" },
        dataEndTime: { type: "string", format: "date-time" },
        reportScheduleId: { type: "string" },
        createdTime: { type: "string", format: "date-time" },
        processingStatus: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] },
        processingStartTime: { type: "string", format: "date-time" },
        processingEndTime: { type: "string", format: "date-time" },
        reportDocumentId: { type: "string" }
      },
      required: ["reportId", "reportType", "createdTime", "processingStatus"]
    },
    ReportList: { type: "array", items: { $ref: "#/definitions/Report" } },
    CreateReportScheduleSpecification: {
      type: "object",
      properties: {
        reportType: { type: "string" },
        marketplaceIds: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 25 },
        reportOptions: { $ref: "#/definitions/ReportOptions" },
        period: { type: "string", enum: ["PT5M", "PT15M", "PT30M", "PT1H", "PT2H", "PT4H", "PT8H", "PT12H", "P1D", "P2D", "P3D", "PT84H", "P7D", "P14D", "P15D", "P18D", "P30D", "P1M"] },
        nextReportCreationTime: { type: "string", format: "date-time" }
      },
      required: ["reportType", "marketplaceIds", "period"]
    },
    CreateReportSpecification: {
      type: "object",
      properties: {
        reportOptions: { $ref: "#/definitions/ReportOptions" },
        reportType: { type: "string" },
        dataStartTime: { type: "string", format: "date-time" },
        dataEndTime: { type: "string", format: "date-time" },
        marketplaceIds: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 25 }
      },
      required: ["reportType", "marketplaceIds"]
    },
    ReportOptions: { type: "object", additionalProperties: { type: "string" } },
    ReportSchedule: {
      type: "object",
      properties: {
        reportScheduleId: { type: "string" },
        reportType: { type: "string" },
        marketplaceIds: { type: "array", items: { type: "string" } },
        reportOptions: { $ref: "#/definitions/ReportOptions" },
        period: { type: "string" },
        nextReportCreationTime: { type: "string", format: "date-time" }
      },
      required: ["reportScheduleId", "reportType", "period"]
    },
    ReportScheduleList: {
      type: "object",
      properties: {
        reportSchedules: { type: "array", items: { $ref: "#/definitions/ReportSchedule" } }
      },
      required: ["reportSchedules"]
    },
    CreateReportResponse: {
      type: "object",
      properties: {
        reportId: { type: "string" }
      },
      required: ["reportId"]
    },
    GetReportsResponse: {
      type: "object",
      properties: {
        reports: { $ref: "#/definitions/ReportList" },
        nextToken: { type: "string" }
      },
      required: ["reports"]
    },
    CreateReportScheduleResponse: {
      type: "object",
      properties: {
        reportScheduleId: { type: "string" }
      },
      required: ["reportScheduleId"]
    },
    ReportDocument: {
      type: "object",
      properties: {
        reportDocumentId: { type: "string" },
        url: { type: "string" },
        compressionAlgorithm: { type: "string", enum: ["GZIP"] }
      },
      required: ["reportDocumentId", "url"]
    }
  }
}
