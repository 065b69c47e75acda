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
      body: { required: true, schema: { $ref: "#/definitions/CreateNotificationRequest" } },
      success: { "200": { $ref: "#/definitions/CreateNotificationResponse" } }
    },
    deleteNotifications: {
      body: { required: true, schema: { $ref: "#/definitions/DeleteNotificationsRequest" } },
      success: { "204": null }
    },
    recordActionFeedback: {
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
    CreateNotificationRequest: {
      type: "object",
      properties: {
        templateId: { type: "string" },
        notificationParameters: { $ref: "#/definitions/NotificationParameters" },
        marketplaceId: { type: "string" }
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
