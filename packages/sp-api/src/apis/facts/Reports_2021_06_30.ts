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
      reference: "https://developer-docs.amazon.com/sp-api/reference/getreports",
      parameters: {
        reportTypes: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10, description: "Report types; `ReportTypes` lists them." } },
        processingStatuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] }, minItems: 1 } },
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        createdSince: { in: "query", schema: { type: "string", format: "date-time", description: "90 days ago if not given; reports are kept no longer." } },
        createdUntil: { in: "query", schema: { type: "string", format: "date-time", description: "Now if not given." } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetReportsResponse" } }
    },
    createReport: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createreport",
      body: { required: true, schema: { $ref: "#/definitions/CreateReportSpecification" } },
      success: { "202": { $ref: "#/definitions/CreateReportResponse" } }
    },
    getReport: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getreport",
      parameters: {
        reportId: { in: "path", required: true, schema: { type: "string", description: "From `createReport` or `getReports`." } }
      },
      success: { "200": { $ref: "#/definitions/Report" } }
    },
    cancelReport: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/cancelreport",
      parameters: {
        reportId: { in: "path", required: true, schema: { type: "string", description: "From `createReport` or `getReports`." } }
      },
      success: { "200": null }
    },
    getReportSchedules: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getreportschedules",
      parameters: {
        reportTypes: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10, description: "Report types; `ReportTypes` lists them." } }
      },
      success: { "200": { $ref: "#/definitions/ReportScheduleList" } }
    },
    createReportSchedule: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createreportschedule",
      body: { required: true, schema: { $ref: "#/definitions/CreateReportScheduleSpecification" } },
      success: { "201": { $ref: "#/definitions/CreateReportScheduleResponse" } }
    },
    getReportSchedule: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getreportschedule",
      parameters: {
        reportScheduleId: { in: "path", required: true, schema: { type: "string", description: "From `createReportSchedule`." } }
      },
      success: { "200": { $ref: "#/definitions/ReportSchedule" } }
    },
    cancelReportSchedule: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/cancelreportschedule",
      parameters: {
        reportScheduleId: { in: "path", required: true, schema: { type: "string", description: "From `createReportSchedule`." } }
      },
      success: { "200": null }
    },
    getReportDocument: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getreportdocument",
      parameters: {
        reportDocumentId: { in: "path", required: true, schema: { type: "string", description: "In a report that is done: `getReportDocument` locates the document." } },
        enableContentEncodingUrlHeader: { in: "query", schema: { type: "boolean" } }
      },
      success: { "200": { $ref: "#/definitions/ReportDocument" } }
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
    Report: {
      type: "object",
      properties: {
        marketplaceIds: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." },
        reportId: { type: "string", description: "From `createReport` or `getReports`." },
        reportType: { type: "string", description: "A report type; `ReportTypes` lists them." },
        dataStartTime: { type: "string", format: "date-time" },
        dataEndTime: { type: "string", format: "date-time" },
        reportScheduleId: { type: "string", description: "From `createReportSchedule`." },
        createdTime: { type: "string", format: "date-time" },
        processingStatus: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] },
        processingStartTime: { type: "string", format: "date-time" },
        processingEndTime: { type: "string", format: "date-time" },
        reportDocumentId: { type: "string", description: "In a report that is done: `getReportDocument` locates the document." }
      },
      required: ["reportId", "reportType", "createdTime", "processingStatus"]
    },
    ReportList: { type: "array", items: { $ref: "#/definitions/Report" } },
    CreateReportScheduleSpecification: {
      type: "object",
      properties: {
        reportType: { type: "string", description: "A report type; `ReportTypes` lists them." },
        marketplaceIds: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 25, description: "Marketplace ids, as in `Marketplace.US.id`." },
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
        reportType: { type: "string", description: "A report type; `ReportTypes` lists them." },
        dataStartTime: { type: "string", format: "date-time", description: "Now if not given; not in the future. Some report types ignore it." },
        dataEndTime: { type: "string", format: "date-time", description: "Now if not given; not in the future. Some report types ignore it." },
        marketplaceIds: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 25, description: "Marketplace ids, as in `Marketplace.US.id`." }
      },
      required: ["reportType", "marketplaceIds"]
    },
    ReportOptions: { type: "object", additionalProperties: { type: "string" } },
    ReportSchedule: {
      type: "object",
      properties: {
        reportScheduleId: { type: "string", description: "From `createReportSchedule`." },
        reportType: { type: "string", description: "A report type; `ReportTypes` lists them." },
        marketplaceIds: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." },
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
        reportId: { type: "string", description: "From `createReport` or `getReports`." }
      },
      required: ["reportId"]
    },
    GetReportsResponse: {
      type: "object",
      properties: {
        reports: { $ref: "#/definitions/ReportList" },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      },
      required: ["reports"]
    },
    CreateReportScheduleResponse: {
      type: "object",
      properties: {
        reportScheduleId: { type: "string", description: "From `createReportSchedule`." }
      },
      required: ["reportScheduleId"]
    },
    ReportDocument: {
      type: "object",
      properties: {
        reportDocumentId: { type: "string", description: "In a report that is done: `getReportDocument` locates the document." },
        url: { type: "string" },
        compressionAlgorithm: { type: "string", enum: ["GZIP"] }
      },
      required: ["reportDocumentId", "url"]
    }
  }
}
