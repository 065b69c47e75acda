// AUTO-GENERATED from support_2025-02-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Support 2025-02-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Support_2025_02_01`. */
export const facts: SectionFacts = {
  operations: {
    listCases: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listcases",
      body: { required: true, schema: { $ref: "#/definitions/ListCasesRequest" } },
      success: { "200": { $ref: "#/definitions/ListCasesResult" } }
    },
    getCase: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getcase",
      parameters: {
        caseId: { in: "path", required: true, schema: { type: "string", description: "From `listCases`." } }
      },
      success: { "200": { $ref: "#/definitions/Case" } }
    },
    listContacts: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listcontacts",
      parameters: {
        caseId: { in: "path", required: true, schema: { type: "string", description: "From `listCases`." } },
        maxResults: { in: "query", schema: { type: "integer", minimum: 1, maximum: 50, default: 10 } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"], default: "DESC" } }
      },
      success: { "200": { $ref: "#/definitions/ListContactsResult" } }
    }
  },
  definitions: {
    ListCasesRequest: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        caseFilters: { $ref: "#/definitions/CaseFilters" },
        sortField: { type: "string", enum: ["CASE_ID", "STATUS", "SUBJECT", "PRIMARY_EMAIL", "CREATION_DATE", "LAST_OUTBOUND_DATE", "RESOLUTION_DATE"], default: "CREATION_DATE" },
        sortOrder: { type: "string", enum: ["ASC", "DESC"], default: "DESC" },
        maxResults: { type: "integer", minimum: 1, maximum: 50, default: 10 },
        nextToken: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." }
      }
    },
    ListCasesResult: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        cases: { type: "array", items: { $ref: "#/definitions/Case" } }
      },
      required: ["cases"]
    },
    Case: {
      type: "object",
      properties: {
        caseId: { type: "string", description: "From `listCases`." },
        status: { type: "string", enum: ["RESOLVED", "TRANSFERRED", "PENDING_MERCHANT_ACTION", "PENDING_AMAZON_ACTION"] },
        subject: { type: "string" },
        primaryEmail: { type: "string", personal: true },
        ccEmails: { type: "array", items: { type: "string" }, personal: true },
        appointments: { type: "array", items: { $ref: "#/definitions/Appointment" } },
        createdDate: { type: "string", format: "date-time" },
        lastUpdatedDate: { type: "string", format: "date-time" },
        resolvedDate: { type: "string", format: "date-time" },
        lastOutboundDate: { type: "string", format: "date-time" }
      },
      required: ["caseId", "status", "subject", "primaryEmail", "ccEmails", "createdDate", "lastUpdatedDate"]
    },
    CaseFilters: {
      type: "object",
      properties: {
        caseStatuses: { type: "array", items: { type: "string", enum: ["RESOLVED", "TRANSFERRED", "PENDING_MERCHANT_ACTION", "PENDING_AMAZON_ACTION"] } },
        createdDate: { $ref: "#/definitions/DateFilter" },
        lastOutboundDate: { $ref: "#/definitions/DateFilter" },
        resolvedDate: { $ref: "#/definitions/DateFilter" },
        primaryEmails: { type: "array", items: { type: "string" }, personal: true },
        ccEmails: { type: "array", items: { type: "string" }, personal: true },
        subjectKeywords: { type: "string", minLength: 1, maxLength: 200 }
      }
    },
    DateFilter: {
      type: "object",
      properties: {
        after: { type: "string", format: "date-time" },
        before: { type: "string", format: "date-time" }
      }
    },
    Appointment: {
      type: "object",
      properties: {
        appointmentId: { type: "string" },
        phoneNumber: { $ref: "#/definitions/PhoneNumber" },
        answeringParty: { type: "string", enum: ["RECEPTIONIST"] },
        callbackTiming: { $ref: "#/definitions/CallbackTiming" },
        status: { type: "string", enum: ["SCHEDULED", "CANCELLED", "MISSED", "COMPLETED"] }
      },
      required: ["appointmentId", "phoneNumber", "callbackTiming", "status"]
    },
    PhoneNumber: {
      type: "object",
      properties: {
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        number: { type: "string", personal: true },
        extension: { type: "string" }
      },
      required: ["countryCode", "number"]
    },
    CallbackTiming: {
      type: "object",
      properties: {
        earliestCallbackTime: { type: "string", format: "date-time" },
        latestCallbackTime: { type: "string", format: "date-time" }
      },
      required: ["earliestCallbackTime", "latestCallbackTime"]
    },
    ListContactsResult: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        contacts: { type: "array", items: { $ref: "#/definitions/Contact" } }
      },
      required: ["contacts"]
    },
    Contact: {
      type: "object",
      properties: {
        contactId: { type: "string" },
        channel: { type: "string", enum: ["PHONE", "CHAT", "EMAIL"] },
        emailContent: { $ref: "#/definitions/EmailContent" },
        phoneContent: { $ref: "#/definitions/PhoneContent" },
        chatContent: { $ref: "#/definitions/ChatContent" },
        createdDate: { type: "string", format: "date-time" }
      },
      required: ["contactId", "channel", "createdDate"]
    },
    EmailContent: {
      type: "object",
      properties: {
        sender: { $ref: "#/definitions/Participant" },
        message: { type: "string", personal: true },
        attachments: { type: "array", items: { $ref: "#/definitions/Attachment" } }
      },
      required: ["sender", "message"]
    },
    Participant: {
      type: "object",
      properties: {
        displayName: { type: "string", personal: true },
        role: { type: "string", enum: ["AMAZON", "SELLING_PARTNER"] }
      },
      required: ["displayName", "role"]
    },
    Attachment: {
      type: "object",
      properties: {
        name: { type: "string" },
        downloadUrl: { type: "string", description: "A secret: a presigned URL, valid for 15 minutes. Do not log it." }
      },
      required: ["name"]
    },
    PhoneContent: {
      type: "object",
      properties: {
        callNotes: { type: "string", personal: true }
      }
    },
    ChatContent: {
      type: "object",
      properties: {
        events: { type: "array", items: { $ref: "#/definitions/ChatEvent" } },
        transcript: { type: "string", personal: true }
      },
      required: ["events", "transcript"]
    },
    ChatEvent: {
      type: "object",
      properties: {
        timestamp: { type: "string", format: "date-time" },
        type: { type: "string", enum: ["MESSAGE", "ATTACHMENT", "PARTICIPANT_JOINED", "PARTICIPANT_LEFT", "PARTICIPANT_IDLE", "CHAT_ENDED"] },
        message: { type: "string", personal: true },
        participant: { $ref: "#/definitions/Participant" },
        attachments: { type: "array", items: { $ref: "#/definitions/Attachment" } }
      },
      required: ["timestamp", "type"]
    },
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
    }
  }
}
