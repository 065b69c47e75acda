// AUTO-GENERATED from appIntegrations-2024-04-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of App Integrations 2024-04-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `AppIntegrations_2024_04_01`. */
export const facts: SectionFacts = {
  operations: {
    createNotification: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createnotification",
      body: { required: true, schema: { $ref: "#/definitions/CreateNotificationRequest" } },
      success: { "200": { $ref: "#/definitions/CreateNotificationResponse" } }
    },
    deleteNotifications: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/deletenotifications",
      body: { required: true, schema: { $ref: "#/definitions/DeleteNotificationsRequest" } },
      success: { "204": null }
    },
    recordActionFeedback: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/recordactionfeedback",
      parameters: {
        notificationId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/RecordActionFeedbackRequest" } },
      success: { "204": null }
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
    CreateNotificationRequest: {
      type: "object",
      properties: {
        templateId: { type: "string" },
        notificationParameters: { $ref: "#/definitions/NotificationParameters" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." }
      },
      required: ["templateId", "notificationParameters"]
    },
    NotificationParameters: { type: "object", additionalProperties: {} },
    CreateNotificationResponse: {
      type: "object",
      properties: {
        notificationId: { type: "string" }
      }
    },
    DeleteNotificationsRequest: {
      type: "object",
      properties: {
        templateId: { type: "string" },
        deletionReason: { type: "string", enum: ["INCORRECT_CONTENT", "INCORRECT_RECIPIENT"] }
      },
      required: ["templateId", "deletionReason"]
    },
    RecordActionFeedbackRequest: {
      type: "object",
      properties: {
        feedbackActionCode: { type: "string", enum: ["SELLER_ACTION_COMPLETED"] }
      },
      required: ["feedbackActionCode"]
    }
  }
}
