// AUTO-GENERATED from fulfillmentInbound_2024-03-20.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Fulfillment Inbound 2024-03-20 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `FulfillmentInbound_2024_03_20`. */
export const facts: SectionFacts = {
  operations: {
    listInboundPlans: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listinboundplans",
      parameters: {
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 30, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } },
        status: { in: "query", schema: { type: "string", enum: ["ACTIVE", "VOIDED", "SHIPPED"] } },
        sortBy: { in: "query", schema: { type: "string", enum: ["LAST_UPDATED_TIME", "CREATION_TIME"] } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"] } }
      },
      success: { "200": { $ref: "#/definitions/ListInboundPlansResponse" } }
    },
    createInboundPlan: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createinboundplan",
      body: { required: true, schema: { $ref: "#/definitions/CreateInboundPlanRequest" } },
      success: { "202": { $ref: "#/definitions/CreateInboundPlanResponse" } }
    },
    getInboundPlan: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinboundplan",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } }
      },
      success: { "200": { $ref: "#/definitions/InboundPlan" } }
    },
    listInboundPlanBoxes: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listinboundplanboxes",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 1000, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListInboundPlanBoxesResponse" } }
    },
    cancelInboundPlan: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/cancelinboundplan",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } }
      },
      success: { "202": { $ref: "#/definitions/CancelInboundPlanResponse" } }
    },
    listInboundPlanItems: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listinboundplanitems",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 1000, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListInboundPlanItemsResponse" } }
    },
    updateInboundPlanName: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateinboundplanname",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateInboundPlanNameRequest" } },
      success: { "204": null }
    },
    listPackingGroupBoxes: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listpackinggroupboxes",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        packingGroupId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a packing option of `listPackingOptions`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListPackingGroupBoxesResponse" } }
    },
    listPackingGroupItems: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listpackinggroupitems",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        packingGroupId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a packing option of `listPackingOptions`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListPackingGroupItemsResponse" } }
    },
    setPackingInformation: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/setpackinginformation",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SetPackingInformationRequest" } },
      success: { "202": { $ref: "#/definitions/SetPackingInformationResponse" } }
    },
    listPackingOptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listpackingoptions",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 20, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListPackingOptionsResponse" } }
    },
    generatePackingOptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/generatepackingoptions",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } }
      },
      success: { "202": { $ref: "#/definitions/GeneratePackingOptionsResponse" } }
    },
    confirmPackingOption: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/confirmpackingoption",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        packingOptionId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listPackingOptions`." } }
      },
      success: { "202": { $ref: "#/definitions/ConfirmPackingOptionResponse" } }
    },
    listInboundPlanPallets: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listinboundplanpallets",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 1000, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListInboundPlanPalletsResponse" } }
    },
    listPlacementOptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listplacementoptions",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 20, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListPlacementOptionsResponse" } }
    },
    generatePlacementOptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/generateplacementoptions",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GeneratePlacementOptionsRequest" } },
      success: { "202": { $ref: "#/definitions/GeneratePlacementOptionsResponse" } }
    },
    confirmPlacementOption: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/confirmplacementoption",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        placementOptionId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listPlacementOptions`." } }
      },
      success: { "202": { $ref: "#/definitions/ConfirmPlacementOptionResponse" } }
    },
    getShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v2024-03-20",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } }
      },
      success: { "200": { $ref: "#/definitions/Shipment" } }
    },
    listShipmentBoxes: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listshipmentboxes",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 1000, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListShipmentBoxesResponse" } }
    },
    listShipmentContentUpdatePreviews: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listshipmentcontentupdatepreviews",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 20, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListShipmentContentUpdatePreviewsResponse" } }
    },
    generateShipmentContentUpdatePreviews: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/generateshipmentcontentupdatepreviews",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GenerateShipmentContentUpdatePreviewsRequest" } },
      success: { "202": { $ref: "#/definitions/GenerateShipmentContentUpdatePreviewsResponse" } }
    },
    getShipmentContentUpdatePreview: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getshipmentcontentupdatepreview",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } },
        contentUpdatePreviewId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$" } }
      },
      success: { "200": { $ref: "#/definitions/ContentUpdatePreview" } }
    },
    confirmShipmentContentUpdatePreview: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/confirmshipmentcontentupdatepreview",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } },
        contentUpdatePreviewId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$" } }
      },
      success: { "202": { $ref: "#/definitions/ConfirmShipmentContentUpdatePreviewResponse" } }
    },
    getDeliveryChallanDocument: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getdeliverychallandocument",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } }
      },
      success: { "200": { $ref: "#/definitions/GetDeliveryChallanDocumentResponse" } }
    },
    listDeliveryWindowOptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listdeliverywindowoptions",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListDeliveryWindowOptionsResponse" } }
    },
    generateDeliveryWindowOptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/generatedeliverywindowoptions",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } }
      },
      success: { "202": { $ref: "#/definitions/GenerateDeliveryWindowOptionsResponse" } }
    },
    confirmDeliveryWindowOptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/confirmdeliverywindowoptions",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } },
        deliveryWindowOptionId: { in: "path", required: true, schema: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listDeliveryWindowOptions`." } }
      },
      success: { "202": { $ref: "#/definitions/ConfirmDeliveryWindowOptionsResponse" } }
    },
    listShipmentItems: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listshipmentitems",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 1000, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListShipmentItemsResponse" } }
    },
    updateShipmentName: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateshipmentname",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateShipmentNameRequest" } },
      success: { "204": null }
    },
    listShipmentPallets: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listshipmentpallets",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 1000, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListShipmentPalletsResponse" } }
    },
    cancelSelfShipAppointment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/cancelselfshipappointment",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CancelSelfShipAppointmentRequest" } },
      success: { "202": { $ref: "#/definitions/CancelSelfShipAppointmentResponse" } }
    },
    getSelfShipAppointmentSlots: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getselfshipappointmentslots",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetSelfShipAppointmentSlotsResponse" } }
    },
    generateSelfShipAppointmentSlots: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/generateselfshipappointmentslots",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GenerateSelfShipAppointmentSlotsRequest" } },
      success: { "201": { $ref: "#/definitions/GenerateSelfShipAppointmentSlotsResponse" } }
    },
    scheduleSelfShipAppointment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/scheduleselfshipappointment",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } },
        slotId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/ScheduleSelfShipAppointmentRequest" } },
      success: { "200": { $ref: "#/definitions/ScheduleSelfShipAppointmentResponse" } }
    },
    updateShipmentSourceAddress: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateshipmentsourceaddress",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateShipmentSourceAddressRequest" } },
      success: { "202": { $ref: "#/definitions/UpdateShipmentSourceAddressResponse" } }
    },
    updateShipmentTrackingDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateshipmenttrackingdetails",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateShipmentTrackingDetailsRequest" } },
      success: { "202": { $ref: "#/definitions/UpdateShipmentTrackingDetailsResponse" } }
    },
    listTransportationOptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listtransportationoptions",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 20, default: 10 } },
        paginationToken: { in: "query", schema: { type: "string", minLength: 0, maxLength: 1024, description: "The page token of the response before; `.pages` and `.items` send it." } },
        placementOptionId: { in: "query", schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listPlacementOptions`." } },
        shipmentId: { in: "query", schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." } }
      },
      success: { "200": { $ref: "#/definitions/ListTransportationOptionsResponse" } }
    },
    generateTransportationOptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/generatetransportationoptions",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GenerateTransportationOptionsRequest" } },
      success: { "202": { $ref: "#/definitions/GenerateTransportationOptionsResponse" } }
    },
    confirmTransportationOptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/confirmtransportationoptions",
      parameters: {
        inboundPlanId: { in: "path", required: true, schema: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/ConfirmTransportationOptionsRequest" } },
      success: { "202": { $ref: "#/definitions/ConfirmTransportationOptionsResponse" } }
    },
    listItemComplianceDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listitemcompliancedetails",
      parameters: {
        mskus: { in: "query", required: true, list: "multi", schema: { type: "array", items: { type: "string", minLength: 1, maxLength: 255 }, minItems: 1, maxItems: 100, description: "The seller's product numbers (SKUs)." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, maxLength: 20, description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/ListItemComplianceDetailsResponse" } }
    },
    updateItemComplianceDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateitemcompliancedetails",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, maxLength: 20, description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateItemComplianceDetailsRequest" } },
      success: { "202": { $ref: "#/definitions/UpdateItemComplianceDetailsResponse" } }
    },
    createMarketplaceItemLabels: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createmarketplaceitemlabels",
      body: { required: true, schema: { $ref: "#/definitions/CreateMarketplaceItemLabelsRequest" } },
      success: { "200": { $ref: "#/definitions/CreateMarketplaceItemLabelsResponse" } }
    },
    listPrepDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listprepdetails",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, maxLength: 20, description: "A marketplace id, as in `Marketplace.US.id`." } },
        mskus: { in: "query", required: true, list: "multi", schema: { type: "array", items: { type: "string", minLength: 1, maxLength: 255 }, minItems: 1, maxItems: 100, description: "The seller's product numbers (SKUs)." } }
      },
      success: { "200": { $ref: "#/definitions/ListPrepDetailsResponse" } }
    },
    setPrepDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/setprepdetails",
      body: { required: true, schema: { $ref: "#/definitions/SetPrepDetailsRequest" } },
      success: { "202": { $ref: "#/definitions/SetPrepDetailsResponse" } }
    },
    getInboundOperationStatus: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinboundoperationstatus",
      parameters: {
        operationId: { in: "path", required: true, schema: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." } }
      },
      success: { "200": { $ref: "#/definitions/InboundOperationStatus" } }
    }
  },
  definitions: {
    Address: {
      type: "object",
      properties: {
        addressLine1: { type: "string", minLength: 1, maxLength: 180 },
        addressLine2: { type: "string", minLength: 1, maxLength: 60 },
        city: { type: "string", minLength: 1, maxLength: 30 },
        companyName: { type: "string", minLength: 1, maxLength: 50 },
        countryCode: { type: "string", minLength: 2, maxLength: 2, pattern: "^[A-Z]{2}$", description: "A country, ISO 3166-1: `US`." },
        districtOrCounty: { type: "string", minLength: 1, maxLength: 50 },
        email: { type: "string", minLength: 1, maxLength: 1024 },
        name: { type: "string", minLength: 1, maxLength: 50 },
        phoneNumber: { type: "string", minLength: 1, maxLength: 20 },
        postalCode: { type: "string", minLength: 1, maxLength: 32 },
        stateOrProvinceCode: { type: "string", minLength: 1, maxLength: 64 }
      },
      required: ["addressLine1", "city", "countryCode", "name", "postalCode"]
    },
    AddressInput: {
      type: "object",
      properties: {
        addressLine1: { type: "string", minLength: 1, maxLength: 180 },
        addressLine2: { type: "string", minLength: 1, maxLength: 60 },
        city: { type: "string", minLength: 1, maxLength: 30 },
        companyName: { type: "string", minLength: 1, maxLength: 50 },
        countryCode: { type: "string", minLength: 2, maxLength: 2, pattern: "^[A-Z]{2}$", description: "A country, ISO 3166-1: `US`." },
        districtOrCounty: { type: "string", minLength: 1, maxLength: 50 },
        email: { type: "string", minLength: 1, maxLength: 1024 },
        name: { type: "string", minLength: 1, maxLength: 50 },
        phoneNumber: { type: "string", minLength: 1, maxLength: 20 },
        postalCode: { type: "string", minLength: 1, maxLength: 32 },
        stateOrProvinceCode: { type: "string", minLength: 1, maxLength: 64 }
      },
      required: ["addressLine1", "city", "countryCode", "name", "phoneNumber", "postalCode"]
    },
    AllOwnersConstraint: { type: "string", enum: ["MUST_MATCH"] },
    AppointmentSlot: {
      type: "object",
      properties: {
        slotId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$" },
        slotTime: { $ref: "#/definitions/AppointmentSlotTime" }
      },
      required: ["slotId", "slotTime"]
    },
    AppointmentSlotTime: {
      type: "object",
      properties: {
        endTime: { type: "string", format: "date-time" },
        startTime: { type: "string", format: "date-time" }
      },
      required: ["endTime", "startTime"]
    },
    Box: {
      type: "object",
      properties: {
        boxId: { type: "string", minLength: 1, maxLength: 1024 },
        contentInformationSource: { $ref: "#/definitions/BoxContentInformationSource" },
        destinationRegion: { $ref: "#/definitions/Region" },
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        externalContainerIdentifier: { type: "string", minLength: 1, maxLength: 1024 },
        externalContainerIdentifierType: { type: "string", known: ["AMAZON", "SSCC"], minLength: 1, maxLength: 1024 },
        items: { type: "array", items: { $ref: "#/definitions/Item" } },
        packageId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$" },
        quantity: { type: "integer", minimum: 1, maximum: 10000 },
        templateName: { type: "string", minLength: 1, maxLength: 1024 },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." }
      },
      required: ["packageId"]
    },
    BoxContentInformationSource: { type: "string", enum: ["BOX_CONTENT_PROVIDED", "MANUAL_PROCESS", "BARCODE_2D"] },
    BoxInput: {
      type: "object",
      properties: {
        contentInformationSource: { $ref: "#/definitions/BoxContentInformationSource" },
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        items: { type: "array", items: { $ref: "#/definitions/ItemInput" } },
        quantity: { type: "integer", minimum: 1, maximum: 10000 },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." }
      },
      required: ["contentInformationSource", "dimensions", "quantity", "weight"]
    },
    BoxRequirements: {
      type: "object",
      properties: {
        weight: { $ref: "#/definitions/WeightRange" }
      },
      required: ["weight"]
    },
    BoxUpdateInput: {
      type: "object",
      properties: {
        contentInformationSource: { $ref: "#/definitions/BoxContentInformationSource" },
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        items: { type: "array", items: { $ref: "#/definitions/ItemInput" } },
        packageId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$" },
        quantity: { type: "integer", minimum: 1, maximum: 10000 },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." }
      },
      required: ["contentInformationSource", "dimensions", "quantity", "weight"]
    },
    CancelInboundPlanResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    CancelSelfShipAppointmentRequest: {
      type: "object",
      properties: {
        reasonComment: { $ref: "#/definitions/ReasonComment" }
      }
    },
    CancelSelfShipAppointmentResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    Carrier: {
      type: "object",
      properties: {
        alphaCode: { type: "string", minLength: 1, maxLength: 1024 },
        name: { type: "string", minLength: 1, maxLength: 1024 }
      }
    },
    CarrierAppointment: {
      type: "object",
      properties: {
        endTime: { type: "string", format: "date-time" },
        startTime: { type: "string", format: "date-time" }
      },
      required: ["endTime", "startTime"]
    },
    ComplianceDetail: {
      type: "object",
      properties: {
        asin: { type: "string", minLength: 1, maxLength: 10, description: "Amazon's product number (ASIN)." },
        fnsku: { type: "string", minLength: 1, maxLength: 10, description: "Amazon's number of a product in its warehouses (FNSKU)." },
        msku: { type: "string", minLength: 1, maxLength: 255, description: "The seller's product number (SKU)." },
        taxDetails: { $ref: "#/definitions/TaxDetails" }
      }
    },
    ConfirmDeliveryWindowOptionsResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    ConfirmPackingOptionResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    ConfirmPlacementOptionResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    ConfirmShipmentContentUpdatePreviewResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    ConfirmTransportationOptionsRequest: {
      type: "object",
      properties: {
        transportationSelections: { type: "array", items: { $ref: "#/definitions/TransportationSelection" }, minItems: 1 }
      },
      required: ["transportationSelections"]
    },
    ConfirmTransportationOptionsResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    ContactInformation: {
      type: "object",
      properties: {
        email: { type: "string", minLength: 1, maxLength: 1024 },
        name: { type: "string", minLength: 1, maxLength: 50 },
        phoneNumber: { type: "string", minLength: 1, maxLength: 20 }
      },
      required: ["name", "phoneNumber"]
    },
    ContentUpdatePreview: {
      type: "object",
      properties: {
        contentUpdatePreviewId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$" },
        expiration: { type: "string", format: "date-time" },
        requestedUpdates: { $ref: "#/definitions/RequestedUpdates" },
        transportationOption: { $ref: "#/definitions/TransportationOption" }
      },
      required: ["contentUpdatePreviewId", "expiration", "requestedUpdates", "transportationOption"]
    },
    CreateInboundPlanRequest: {
      type: "object",
      properties: {
        destinationMarketplaces: { type: "array", items: { type: "string", minLength: 1, maxLength: 20 }, minItems: 1, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." },
        items: { type: "array", items: { $ref: "#/definitions/ItemInput" }, minItems: 1, maxItems: 2000 },
        name: { type: "string", minLength: 1, maxLength: 40 },
        sourceAddress: { $ref: "#/definitions/AddressInput" }
      },
      required: ["destinationMarketplaces", "items", "sourceAddress"]
    },
    CreateInboundPlanResponse: {
      type: "object",
      properties: {
        inboundPlanId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." },
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["inboundPlanId", "operationId"]
    },
    CreateMarketplaceItemLabelsRequest: {
      type: "object",
      properties: {
        height: { type: "number", minimum: 25, maximum: 100 },
        labelType: { $ref: "#/definitions/LabelPrintType" },
        localeCode: { type: "string", pattern: "^[a-z]{2}_[A-Z]{2}$", default: "en_US" },
        marketplaceId: { type: "string", minLength: 1, maxLength: 20, description: "A marketplace id, as in `Marketplace.US.id`." },
        mskuQuantities: { type: "array", items: { $ref: "#/definitions/MskuQuantity" }, minItems: 1, maxItems: 100 },
        pageType: { $ref: "#/definitions/ItemLabelPageType" },
        width: { type: "number", minimum: 25, maximum: 100 }
      },
      required: ["labelType", "marketplaceId", "mskuQuantities"]
    },
    CreateMarketplaceItemLabelsResponse: {
      type: "object",
      properties: {
        documentDownloads: { type: "array", items: { $ref: "#/definitions/DocumentDownload" } }
      },
      required: ["documentDownloads"]
    },
    Currency: {
      type: "object",
      properties: {
        amount: { type: "number" },
        code: { type: "string", minLength: 3, maxLength: 3 }
      },
      required: ["amount", "code"]
    },
    CustomPlacementInput: {
      type: "object",
      properties: {
        items: { type: "array", items: { $ref: "#/definitions/ItemInput" }, minItems: 1, maxItems: 2000 },
        warehouseId: { type: "string", minLength: 1, maxLength: 1024 }
      },
      required: ["items", "warehouseId"]
    },
    Dates: {
      type: "object",
      properties: {
        readyToShipWindow: { $ref: "#/definitions/Window" }
      }
    },
    DeliveryWindowOption: {
      type: "object",
      properties: {
        availabilityType: { type: "string", known: ["AVAILABLE", "BLOCKED", "CONGESTED", "DISCOUNTED"] },
        deliveryWindowOptionId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listDeliveryWindowOptions`." },
        discounts: { type: "array", items: { $ref: "#/definitions/Incentive" }, minItems: 1 },
        endDate: { type: "string", format: "date-time" },
        startDate: { type: "string", format: "date-time" },
        validUntil: { type: "string", format: "date-time" }
      },
      required: ["availabilityType", "deliveryWindowOptionId", "endDate", "startDate", "validUntil"]
    },
    Dimensions: {
      type: "object",
      properties: {
        height: { type: "number", minimum: 0, maximum: 100000 },
        length: { type: "number", minimum: 0, maximum: 100000 },
        unitOfMeasurement: { $ref: "#/definitions/UnitOfMeasurement" },
        width: { type: "number", minimum: 0, maximum: 100000 }
      },
      required: ["height", "length", "unitOfMeasurement", "width"],
      description: "Length, width and height, with their unit."
    },
    DocumentDownload: {
      type: "object",
      properties: {
        downloadType: { type: "string", known: ["URL"] },
        expiration: { type: "string", format: "date-time" },
        uri: { type: "string" }
      },
      required: ["downloadType", "uri"]
    },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", minLength: 1, maxLength: 256, description: "For programs: `InvalidInput`." },
        details: { type: "string", minLength: 0, maxLength: 8192, description: "More about it, for people." },
        message: { type: "string", minLength: 1, maxLength: 2048, description: "For people; its words may change." }
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
    FreightInformation: {
      type: "object",
      properties: {
        declaredValue: { $ref: "#/definitions/Currency" },
        freightClass: { type: "string", known: ["NONE", "FC_50", "FC_55", "FC_60", "FC_65", "FC_70", "FC_77_5", "FC_85", "FC_92_5", "FC_100", "FC_110", "FC_125", "FC_150", "FC_175", "FC_200", "FC_250", "FC_300", "FC_400", "FC_500"], minLength: 1, maxLength: 1024 }
      }
    },
    GenerateDeliveryWindowOptionsResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    GeneratePackingOptionsResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    GeneratePlacementOptionsRequest: {
      type: "object",
      properties: {
        customPlacement: { type: "array", items: { $ref: "#/definitions/CustomPlacementInput" } }
      }
    },
    GeneratePlacementOptionsResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    GenerateSelfShipAppointmentSlotsRequest: {
      type: "object",
      properties: {
        desiredEndDate: { type: "string", format: "date-time" },
        desiredStartDate: { type: "string", format: "date-time" }
      }
    },
    GenerateSelfShipAppointmentSlotsResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    GenerateShipmentContentUpdatePreviewsRequest: {
      type: "object",
      properties: {
        boxes: { type: "array", items: { $ref: "#/definitions/BoxUpdateInput" }, minItems: 1, maxItems: 5000 },
        items: { type: "array", items: { $ref: "#/definitions/ItemInput" }, minItems: 1, maxItems: 2000 }
      },
      required: ["boxes", "items"]
    },
    GenerateShipmentContentUpdatePreviewsResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    GenerateTransportationOptionsRequest: {
      type: "object",
      properties: {
        placementOptionId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listPlacementOptions`." },
        shipmentTransportationConfigurations: { type: "array", items: { $ref: "#/definitions/ShipmentTransportationConfiguration" }, minItems: 1 }
      },
      required: ["placementOptionId", "shipmentTransportationConfigurations"]
    },
    GenerateTransportationOptionsResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    GetDeliveryChallanDocumentResponse: {
      type: "object",
      properties: {
        documentDownload: { $ref: "#/definitions/DocumentDownload" }
      },
      required: ["documentDownload"]
    },
    GetSelfShipAppointmentSlotsResponse: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        selfShipAppointmentSlotsAvailability: { $ref: "#/definitions/SelfShipAppointmentSlotsAvailability" }
      },
      required: ["selfShipAppointmentSlotsAvailability"]
    },
    InboundOperationStatus: {
      type: "object",
      properties: {
        operation: { type: "string", minLength: 1, maxLength: 1024 },
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." },
        operationProblems: { type: "array", items: { $ref: "#/definitions/OperationProblem" } },
        operationStatus: { $ref: "#/definitions/OperationStatus" }
      },
      required: ["operation", "operationId", "operationProblems", "operationStatus"]
    },
    InboundPlan: {
      type: "object",
      properties: {
        createdAt: { type: "string", format: "date-time" },
        inboundPlanId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." },
        lastUpdatedAt: { type: "string", format: "date-time" },
        marketplaceIds: { type: "array", items: { type: "string", minLength: 1, maxLength: 20 }, description: "Marketplace ids, as in `Marketplace.US.id`." },
        name: { type: "string" },
        packingOptions: { type: "array", items: { $ref: "#/definitions/PackingOptionSummary" } },
        placementOptions: { type: "array", items: { $ref: "#/definitions/PlacementOptionSummary" } },
        shipments: { type: "array", items: { $ref: "#/definitions/ShipmentSummary" } },
        sourceAddress: { $ref: "#/definitions/Address" },
        status: { type: "string", known: ["ACTIVE", "VOIDED", "SHIPPED", "ERRORED"], minLength: 1, maxLength: 1024 }
      },
      required: ["createdAt", "inboundPlanId", "lastUpdatedAt", "marketplaceIds", "name", "sourceAddress", "status"]
    },
    InboundPlanSummary: {
      type: "object",
      properties: {
        createdAt: { type: "string", format: "date-time" },
        inboundPlanId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `createInboundPlan` or `listInboundPlans`." },
        lastUpdatedAt: { type: "string", format: "date-time" },
        marketplaceIds: { type: "array", items: { type: "string", minLength: 1, maxLength: 20 }, description: "Marketplace ids, as in `Marketplace.US.id`." },
        name: { type: "string" },
        sourceAddress: { $ref: "#/definitions/Address" },
        status: { type: "string", known: ["ACTIVE", "VOIDED", "SHIPPED", "ERRORED"], minLength: 1, maxLength: 1024 }
      },
      required: ["createdAt", "inboundPlanId", "lastUpdatedAt", "marketplaceIds", "name", "sourceAddress", "status"]
    },
    Incentive: {
      type: "object",
      properties: {
        description: { type: "string", minLength: 1, maxLength: 1024 },
        target: { type: "string", known: ["Placement Services", "Fulfillment Fee Discount"], minLength: 1, maxLength: 1024 },
        type: { type: "string", known: ["FEE", "DISCOUNT"], minLength: 1, maxLength: 1024 },
        value: { $ref: "#/definitions/Currency" }
      },
      required: ["description", "target", "type", "value"]
    },
    Item: {
      type: "object",
      properties: {
        asin: { type: "string", minLength: 1, maxLength: 10, description: "Amazon's product number (ASIN)." },
        expiration: { type: "string", format: "date", pattern: "^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$" },
        fnsku: { type: "string", minLength: 1, maxLength: 10, description: "Amazon's number of a product in its warehouses (FNSKU)." },
        labelOwner: { type: "string", known: ["AMAZON", "SELLER", "NONE"], minLength: 1, maxLength: 1024 },
        manufacturingLotCode: { type: "string", minLength: 1, maxLength: 256 },
        msku: { type: "string", minLength: 1, maxLength: 255, description: "The seller's product number (SKU)." },
        prepInstructions: { type: "array", items: { $ref: "#/definitions/PrepInstruction" } },
        quantity: { type: "integer", minimum: 1, maximum: 500000 }
      },
      required: ["asin", "fnsku", "labelOwner", "msku", "prepInstructions", "quantity"]
    },
    ItemInput: {
      type: "object",
      properties: {
        expiration: { type: "string", format: "date", pattern: "^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$" },
        labelOwner: { $ref: "#/definitions/LabelOwner" },
        manufacturingLotCode: { type: "string", minLength: 1, maxLength: 256 },
        msku: { type: "string", minLength: 1, maxLength: 255, description: "The seller's product number (SKU)." },
        prepOwner: { $ref: "#/definitions/PrepOwner" },
        quantity: { type: "integer", minimum: 1, maximum: 500000 }
      },
      required: ["labelOwner", "msku", "prepOwner", "quantity"]
    },
    ItemLabelPageType: { type: "string", enum: ["A4_21", "A4_24", "A4_24_64x33", "A4_24_66x35", "A4_24_70x36", "A4_24_70x37", "A4_24i", "A4_27", "A4_40_52x29", "A4_44_48x25", "Letter_30"] },
    LabelOwner: { type: "string", enum: ["AMAZON", "SELLER", "NONE"] },
    LabelPrintType: { type: "string", enum: ["STANDARD_FORMAT", "THERMAL_PRINTING"] },
    ListDeliveryWindowOptionsResponse: {
      type: "object",
      properties: {
        deliveryWindowOptions: { type: "array", items: { $ref: "#/definitions/DeliveryWindowOption" } },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      },
      required: ["deliveryWindowOptions"]
    },
    ListInboundPlanBoxesResponse: {
      type: "object",
      properties: {
        boxes: { type: "array", items: { $ref: "#/definitions/Box" } },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      },
      required: ["boxes"]
    },
    ListInboundPlanItemsResponse: {
      type: "object",
      properties: {
        items: { type: "array", items: { $ref: "#/definitions/Item" } },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      },
      required: ["items"]
    },
    ListInboundPlanPalletsResponse: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        pallets: { type: "array", items: { $ref: "#/definitions/Pallet" } }
      },
      required: ["pallets"]
    },
    ListInboundPlansResponse: {
      type: "object",
      properties: {
        inboundPlans: { type: "array", items: { $ref: "#/definitions/InboundPlanSummary" } },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      }
    },
    ListItemComplianceDetailsResponse: {
      type: "object",
      properties: {
        complianceDetails: { type: "array", items: { $ref: "#/definitions/ComplianceDetail" } }
      }
    },
    ListPackingGroupBoxesResponse: {
      type: "object",
      properties: {
        boxes: { type: "array", items: { $ref: "#/definitions/Box" } },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      },
      required: ["boxes"]
    },
    ListPackingGroupItemsResponse: {
      type: "object",
      properties: {
        items: { type: "array", items: { $ref: "#/definitions/Item" } },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      },
      required: ["items"]
    },
    ListPackingOptionsResponse: {
      type: "object",
      properties: {
        packingOptions: { type: "array", items: { $ref: "#/definitions/PackingOption" } },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      },
      required: ["packingOptions"]
    },
    ListPlacementOptionsResponse: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        placementOptions: { type: "array", items: { $ref: "#/definitions/PlacementOption" } }
      },
      required: ["placementOptions"]
    },
    ListPrepDetailsResponse: {
      type: "object",
      properties: {
        mskuPrepDetails: { type: "array", items: { $ref: "#/definitions/MskuPrepDetail" } }
      },
      required: ["mskuPrepDetails"]
    },
    ListShipmentBoxesResponse: {
      type: "object",
      properties: {
        boxes: { type: "array", items: { $ref: "#/definitions/Box" } },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      },
      required: ["boxes"]
    },
    ListShipmentContentUpdatePreviewsResponse: {
      type: "object",
      properties: {
        contentUpdatePreviews: { type: "array", items: { $ref: "#/definitions/ContentUpdatePreview" } },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      },
      required: ["contentUpdatePreviews"]
    },
    ListShipmentItemsResponse: {
      type: "object",
      properties: {
        items: { type: "array", items: { $ref: "#/definitions/Item" } },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      },
      required: ["items"]
    },
    ListShipmentPalletsResponse: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        pallets: { type: "array", items: { $ref: "#/definitions/Pallet" } }
      },
      required: ["pallets"]
    },
    ListTransportationOptionsResponse: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        transportationOptions: { type: "array", items: { $ref: "#/definitions/TransportationOption" } }
      },
      required: ["transportationOptions"]
    },
    LtlTrackingDetail: {
      type: "object",
      properties: {
        billOfLadingNumber: { type: "string", minLength: 1, maxLength: 1024 },
        freightBillNumber: { type: "array", items: { type: "string", minLength: 1, maxLength: 64, pattern: "^[a-zA-Z0-9-._ ]*$" } }
      }
    },
    LtlTrackingDetailInput: {
      type: "object",
      properties: {
        billOfLadingNumber: { type: "string", minLength: 1, maxLength: 1024 },
        freightBillNumber: { type: "array", items: { type: "string", minLength: 1, maxLength: 64, pattern: "^[a-zA-Z0-9-._ ]*$" }, minItems: 1, maxItems: 1 }
      },
      required: ["freightBillNumber"]
    },
    MskuPrepDetail: {
      type: "object",
      properties: {
        allOwnersConstraint: { $ref: "#/definitions/AllOwnersConstraint" },
        labelOwnerConstraint: { $ref: "#/definitions/OwnerConstraint" },
        msku: { type: "string", minLength: 1, maxLength: 255, description: "The seller's product number (SKU)." },
        prepCategory: { $ref: "#/definitions/PrepCategory" },
        prepOwnerConstraint: { $ref: "#/definitions/OwnerConstraint" },
        prepTypes: { type: "array", items: { $ref: "#/definitions/PrepType" } }
      },
      required: ["msku", "prepCategory", "prepTypes"]
    },
    MskuPrepDetailInput: {
      type: "object",
      properties: {
        msku: { type: "string", minLength: 1, maxLength: 255, description: "The seller's product number (SKU)." },
        prepCategory: { $ref: "#/definitions/PrepCategory" },
        prepTypes: { type: "array", items: { $ref: "#/definitions/PrepType" } }
      },
      required: ["msku", "prepCategory", "prepTypes"]
    },
    MskuQuantity: {
      type: "object",
      properties: {
        msku: { type: "string", minLength: 1, maxLength: 255, description: "The seller's product number (SKU)." },
        quantity: { type: "integer", minimum: 1, maximum: 10000 }
      },
      required: ["msku", "quantity"]
    },
    OperationProblem: {
      type: "object",
      properties: {
        code: { type: "string", minLength: 1, maxLength: 256 },
        details: { type: "string", minLength: 0, maxLength: 8192 },
        message: { type: "string", minLength: 1, maxLength: 2048 },
        severity: { type: "string", known: ["WARNING", "ERROR"], minLength: 1, maxLength: 1024 }
      },
      required: ["code", "message", "severity"]
    },
    OperationStatus: { type: "string", enum: ["SUCCESS", "FAILED", "IN_PROGRESS"] },
    OwnerConstraint: { type: "string", enum: ["AMAZON_ONLY", "NONE_ONLY", "SELLER_ONLY"] },
    PackageGroupingInput: {
      type: "object",
      properties: {
        boxes: { type: "array", items: { $ref: "#/definitions/BoxInput" }, minItems: 1, maxItems: 5000 },
        packingGroupId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a packing option of `listPackingOptions`." },
        shipmentId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." }
      },
      required: ["boxes"]
    },
    PackingConfiguration: {
      type: "object",
      properties: {
        boxPackingMethods: { type: "array", items: { $ref: "#/definitions/BoxContentInformationSource" } },
        boxRequirements: { $ref: "#/definitions/BoxRequirements" },
        shippingRequirements: { type: "array", items: { $ref: "#/definitions/ShippingRequirements" } }
      }
    },
    PackingOption: {
      type: "object",
      properties: {
        discounts: { type: "array", items: { $ref: "#/definitions/Incentive" } },
        expiration: { type: "string", format: "date-time" },
        fees: { type: "array", items: { $ref: "#/definitions/Incentive" } },
        packingGroups: { type: "array", items: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$" } },
        packingOptionId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listPackingOptions`." },
        status: { type: "string", known: ["OFFERED", "ACCEPTED", "EXPIRED"], minLength: 1, maxLength: 1024 },
        supportedConfigurations: { type: "array", items: { $ref: "#/definitions/PackingConfiguration" } },
        supportedShippingConfigurations: { type: "array", items: { $ref: "#/definitions/ShippingConfiguration" }, deprecated: true, description: "Use `shippingRequirements` of `supportedConfigurations`." }
      },
      required: ["discounts", "fees", "packingGroups", "packingOptionId", "status", "supportedConfigurations", "supportedShippingConfigurations"]
    },
    PackingOptionSummary: {
      type: "object",
      properties: {
        packingOptionId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listPackingOptions`." },
        status: { type: "string", known: ["OFFERED", "ACCEPTED", "EXPIRED"], minLength: 1, maxLength: 1024 }
      },
      required: ["packingOptionId", "status"]
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", minLength: 1, maxLength: 1024, description: "The page token of the next page; absent on the last." }
      }
    },
    Pallet: {
      type: "object",
      properties: {
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        packageId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$" },
        quantity: { type: "integer", minimum: 1, maximum: 10000 },
        stackability: { $ref: "#/definitions/Stackability" },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." }
      },
      required: ["packageId"]
    },
    PalletInput: {
      type: "object",
      properties: {
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        quantity: { type: "integer", minimum: 1, maximum: 10000 },
        stackability: { $ref: "#/definitions/Stackability" },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." }
      },
      required: ["quantity"]
    },
    PlacementOption: {
      type: "object",
      properties: {
        discounts: { type: "array", items: { $ref: "#/definitions/Incentive" } },
        expiration: { type: "string", format: "date-time" },
        fees: { type: "array", items: { $ref: "#/definitions/Incentive" } },
        placementOptionId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listPlacementOptions`." },
        shipmentIds: { type: "array", items: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$" } },
        status: { type: "string", known: ["OFFERED", "ACCEPTED", "EXPIRED"], minLength: 1, maxLength: 1024 }
      },
      required: ["discounts", "fees", "placementOptionId", "shipmentIds", "status"]
    },
    PlacementOptionSummary: {
      type: "object",
      properties: {
        placementOptionId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listPlacementOptions`." },
        status: { type: "string", known: ["OFFERED", "ACCEPTED"], minLength: 1, maxLength: 1024 }
      },
      required: ["placementOptionId", "status"]
    },
    PrepCategory: { type: "string", enum: ["ADULT", "BABY", "FC_PROVIDED", "FRAGILE", "GRANULAR", "HANGER", "LIQUID", "PERFORATED", "SET", "SHARP", "SMALL", "TEXTILE", "UNKNOWN", "NONE"] },
    PrepInstruction: {
      type: "object",
      properties: {
        fee: { $ref: "#/definitions/Currency" },
        prepOwner: { type: "string", known: ["AMAZON", "SELLER", "NONE", "MERCHANT"], minLength: 1, maxLength: 1024 },
        prepType: { type: "string", known: ["ITEM_LABELING", "ITEM_BUBBLEWRAP", "ITEM_POLYBAGGING", "ITEM_TAPING", "ITEM_BLACK_SHRINKWRAP", "ITEM_HANG_GARMENT", "ITEM_BOXING", "ITEM_SETCREAT", "ITEM_RMOVHANG", "ITEM_SUFFOSTK", "ITEM_CAP_SEALING", "ITEM_DEBUNDLE", "ITEM_SETSTK", "ITEM_SIOC", "ITEM_NO_PREP", "ADULT", "BABY", "TEXTILE", "HANGER", "FRAGILE", "LIQUID", "SHARP", "SMALL", "PERFORATED", "GRANULAR", "SET", "FC_PROVIDED", "UNKNOWN", "NONE"], minLength: 1, maxLength: 1024 }
      }
    },
    PrepOwner: { type: "string", enum: ["AMAZON", "SELLER", "NONE"] },
    PrepType: { type: "string", enum: ["ITEM_BLACK_SHRINKWRAP", "ITEM_BLANKSTK", "ITEM_BOXING", "ITEM_BUBBLEWRAP", "ITEM_CAP_SEALING", "ITEM_DEBUNDLE", "ITEM_HANG_GARMENT", "ITEM_LABELING", "ITEM_NO_PREP", "ITEM_POLYBAGGING", "ITEM_RMOVHANG", "ITEM_SETCREAT", "ITEM_SETSTK", "ITEM_SIOC", "ITEM_SUFFOSTK", "ITEM_TAPING"] },
    Quote: {
      type: "object",
      properties: {
        cost: { $ref: "#/definitions/Currency" },
        expiration: { type: "string", format: "date-time" },
        voidableUntil: { type: "string", format: "date-time" }
      },
      required: ["cost"]
    },
    ReasonComment: { type: "string", enum: ["APPOINTMENT_REQUESTED_BY_MISTAKE", "VEHICLE_DELAY", "SLOT_NOT_SUITABLE", "OUTSIDE_CARRIER_BUSINESS_HOURS", "UNFAVOURABLE_EXTERNAL_CONDITIONS", "PROCUREMENT_DELAY", "SHIPPING_PLAN_CHANGED", "INCREASED_QUANTITY", "OTHER"] },
    Region: {
      type: "object",
      properties: {
        countryCode: { type: "string", minLength: 1, maxLength: 1024, description: "A country, ISO 3166-1: `US`." },
        state: { type: "string", minLength: 1, maxLength: 1024 },
        warehouseId: { type: "string", minLength: 1, maxLength: 1024 }
      }
    },
    RequestedUpdates: {
      type: "object",
      properties: {
        boxes: { type: "array", items: { $ref: "#/definitions/BoxUpdateInput" } },
        items: { type: "array", items: { $ref: "#/definitions/ItemInput" } }
      }
    },
    ScheduleSelfShipAppointmentRequest: {
      type: "object",
      properties: {
        reasonComment: { $ref: "#/definitions/ReasonComment" }
      }
    },
    ScheduleSelfShipAppointmentResponse: {
      type: "object",
      properties: {
        selfShipAppointmentDetails: { $ref: "#/definitions/SelfShipAppointmentDetails" }
      },
      required: ["selfShipAppointmentDetails"]
    },
    SelectedDeliveryWindow: {
      type: "object",
      properties: {
        availabilityType: { type: "string", known: ["AVAILABLE", "BLOCKED", "CONGESTED", "DISCOUNTED"] },
        deliveryWindowOptionId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listDeliveryWindowOptions`." },
        editableUntil: { type: "string", format: "date-time" },
        endDate: { type: "string", format: "date-time" },
        startDate: { type: "string", format: "date-time" }
      },
      required: ["availabilityType", "deliveryWindowOptionId", "endDate", "startDate"]
    },
    SelfShipAppointmentDetails: {
      type: "object",
      properties: {
        appointmentId: { type: "number" },
        appointmentSlotTime: { $ref: "#/definitions/AppointmentSlotTime" },
        appointmentStatus: { type: "string", minLength: 1, maxLength: 1024 }
      }
    },
    SelfShipAppointmentSlotsAvailability: {
      type: "object",
      properties: {
        expiresAt: { type: "string", format: "date-time" },
        slots: { type: "array", items: { $ref: "#/definitions/AppointmentSlot" } }
      }
    },
    SetPackingInformationRequest: {
      type: "object",
      properties: {
        packageGroupings: { type: "array", items: { $ref: "#/definitions/PackageGroupingInput" }, minItems: 1 }
      },
      required: ["packageGroupings"]
    },
    SetPackingInformationResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    SetPrepDetailsRequest: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", minLength: 1, maxLength: 20, description: "A marketplace id, as in `Marketplace.US.id`." },
        mskuPrepDetails: { type: "array", items: { $ref: "#/definitions/MskuPrepDetailInput" }, minItems: 1, maxItems: 100 }
      },
      required: ["marketplaceId", "mskuPrepDetails"]
    },
    SetPrepDetailsResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    Shipment: {
      type: "object",
      properties: {
        amazonReferenceId: { type: "string", minLength: 1, maxLength: 1024 },
        contactInformation: { $ref: "#/definitions/ContactInformation" },
        dates: { $ref: "#/definitions/Dates" },
        destination: { $ref: "#/definitions/ShipmentDestination" },
        freightInformation: { $ref: "#/definitions/FreightInformation" },
        name: { type: "string" },
        placementOptionId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listPlacementOptions`." },
        selectedDeliveryWindow: { $ref: "#/definitions/SelectedDeliveryWindow" },
        selectedTransportationOptionId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$" },
        selfShipAppointmentDetails: { type: "array", items: { $ref: "#/definitions/SelfShipAppointmentDetails" } },
        shipmentConfirmationId: { type: "string", minLength: 1, maxLength: 1024 },
        shipmentId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." },
        source: { $ref: "#/definitions/ShipmentSource" },
        status: { type: "string", known: ["ABANDONED", "CANCELLED", "CHECKED_IN", "CLOSED", "DELETED", "DELIVERED", "IN_TRANSIT", "MIXED", "READY_TO_SHIP", "RECEIVING", "SHIPPED", "UNCONFIRMED", "WORKING"], minLength: 1, maxLength: 1024 },
        trackingDetails: { $ref: "#/definitions/TrackingDetails" }
      },
      required: ["destination", "placementOptionId", "shipmentId", "source"]
    },
    ShipmentDestination: {
      type: "object",
      properties: {
        address: { $ref: "#/definitions/Address" },
        destinationType: { type: "string", known: ["AMAZON_OPTIMIZED", "AMAZON_WAREHOUSE"], minLength: 1, maxLength: 1024 },
        warehouseId: { type: "string", minLength: 1, maxLength: 1024, description: "Empty for `AMAZON_OPTIMIZED`." }
      },
      required: ["destinationType"]
    },
    ShipmentSource: {
      type: "object",
      properties: {
        address: { $ref: "#/definitions/Address" },
        sourceType: { type: "string", known: ["SELLER_FACILITY"], minLength: 1, maxLength: 1024 }
      },
      required: ["sourceType"]
    },
    ShipmentSummary: {
      type: "object",
      properties: {
        shipmentId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." },
        status: { type: "string", known: ["ABANDONED", "CANCELLED", "CHECKED_IN", "CLOSED", "DELETED", "DELIVERED", "IN_TRANSIT", "MIXED", "READY_TO_SHIP", "RECEIVING", "SHIPPED", "UNCONFIRMED", "WORKING"], minLength: 1, maxLength: 1024 }
      },
      required: ["shipmentId", "status"]
    },
    ShipmentTransportationConfiguration: {
      type: "object",
      properties: {
        contactInformation: { $ref: "#/definitions/ContactInformation" },
        freightInformation: { $ref: "#/definitions/FreightInformation" },
        pallets: { type: "array", items: { $ref: "#/definitions/PalletInput" } },
        readyToShipWindow: { $ref: "#/definitions/WindowInput" },
        shipmentId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." }
      },
      required: ["readyToShipWindow", "shipmentId"]
    },
    ShippingConfiguration: {
      type: "object",
      properties: {
        shippingMode: { type: "string", known: ["GROUND_SMALL_PARCEL", "FREIGHT_LTL", "FREIGHT_FTL_PALLET", "FREIGHT_FTL_NONPALLET", "OCEAN_LCL", "OCEAN_FCL", "AIR_SMALL_PARCEL", "AIR_SMALL_PARCEL_EXPRESS"], minLength: 1, maxLength: 1024 },
        shippingSolution: { type: "string", known: ["AMAZON_PARTNERED_CARRIER", "USE_YOUR_OWN_CARRIER"], minLength: 1, maxLength: 1024 }
      }
    },
    ShippingRequirements: {
      type: "object",
      properties: {
        modes: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[a-zA-Z0-9-._ ]*$" } },
        solution: { type: "string", known: ["AMAZON_PARTNERED_CARRIER", "USE_YOUR_OWN_CARRIER"], minLength: 1, maxLength: 1024 }
      },
      required: ["modes", "solution"]
    },
    SpdTrackingDetail: {
      type: "object",
      properties: {
        spdTrackingItems: { type: "array", items: { $ref: "#/definitions/SpdTrackingItem" } }
      }
    },
    SpdTrackingDetailInput: {
      type: "object",
      properties: {
        spdTrackingItems: { type: "array", items: { $ref: "#/definitions/SpdTrackingItemInput" } }
      },
      required: ["spdTrackingItems"]
    },
    SpdTrackingItem: {
      type: "object",
      properties: {
        boxId: { type: "string", minLength: 1, maxLength: 1024 },
        trackingId: { type: "string", minLength: 1, maxLength: 1024 },
        trackingNumberValidationStatus: { type: "string", known: ["VALIDATED", "NOT_VALIDATED", "NOT_SUPPORTED"], minLength: 1, maxLength: 1024 }
      }
    },
    SpdTrackingItemInput: {
      type: "object",
      properties: {
        boxId: { type: "string", minLength: 1, maxLength: 1024 },
        trackingId: { type: "string", minLength: 1, maxLength: 64 }
      },
      required: ["boxId", "trackingId"]
    },
    Stackability: { type: "string", enum: ["STACKABLE", "NON_STACKABLE"] },
    TaxDetails: {
      type: "object",
      properties: {
        declaredValue: { $ref: "#/definitions/Currency" },
        hsnCode: { type: "string", minLength: 1, maxLength: 1024, description: "A code of India's list of goods (HSN)." },
        taxRates: { type: "array", items: { $ref: "#/definitions/TaxRate" } }
      }
    },
    TaxRate: {
      type: "object",
      properties: {
        cessRate: { type: "number" },
        gstRate: { type: "number" },
        taxType: { type: "string", known: ["CGST", "SGST", "IGST", "TOTAL_TAX"], minLength: 1, maxLength: 1024 }
      }
    },
    TrackingDetails: {
      type: "object",
      properties: {
        ltlTrackingDetail: { $ref: "#/definitions/LtlTrackingDetail" },
        spdTrackingDetail: { $ref: "#/definitions/SpdTrackingDetail" }
      }
    },
    TrackingDetailsInput: {
      type: "object",
      properties: {
        ltlTrackingDetail: { $ref: "#/definitions/LtlTrackingDetailInput" },
        spdTrackingDetail: { $ref: "#/definitions/SpdTrackingDetailInput" }
      }
    },
    TransportationOption: {
      type: "object",
      properties: {
        carrier: { $ref: "#/definitions/Carrier" },
        carrierAppointment: { $ref: "#/definitions/CarrierAppointment" },
        preconditions: { type: "array", items: { type: "string", known: ["CONFIRMED_DELIVERY_WINDOW"] } },
        quote: { $ref: "#/definitions/Quote" },
        shipmentId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." },
        shippingMode: { type: "string", known: ["GROUND_SMALL_PARCEL", "FREIGHT_LTL", "FREIGHT_FTL_PALLET", "FREIGHT_FTL_NONPALLET", "OCEAN_LCL", "OCEAN_FCL", "AIR_SMALL_PARCEL", "AIR_SMALL_PARCEL_EXPRESS"], minLength: 1, maxLength: 1024 },
        shippingSolution: { type: "string", known: ["AMAZON_PARTNERED_CARRIER", "USE_YOUR_OWN_CARRIER"], minLength: 1, maxLength: 1024 },
        transportationOptionId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listTransportationOptions`." }
      },
      required: ["carrier", "preconditions", "shipmentId", "shippingMode", "shippingSolution", "transportationOptionId"]
    },
    TransportationSelection: {
      type: "object",
      properties: {
        contactInformation: { $ref: "#/definitions/ContactInformation" },
        shipmentId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "In a placement option of `listPlacementOptions`." },
        transportationOptionId: { type: "string", minLength: 38, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "From `listTransportationOptions`." }
      },
      required: ["shipmentId", "transportationOptionId"]
    },
    UnitOfMeasurement: { type: "string", enum: ["IN", "CM"] },
    UnitOfWeight: { type: "string", enum: ["LB", "KG"] },
    UpdateInboundPlanNameRequest: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1, maxLength: 40 }
      },
      required: ["name"]
    },
    UpdateItemComplianceDetailsRequest: {
      type: "object",
      properties: {
        msku: { type: "string", minLength: 1, maxLength: 255, description: "The seller's product number (SKU)." },
        taxDetails: { $ref: "#/definitions/TaxDetails" }
      },
      required: ["msku", "taxDetails"]
    },
    UpdateItemComplianceDetailsResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    UpdateShipmentNameRequest: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1, maxLength: 100 }
      },
      required: ["name"]
    },
    UpdateShipmentSourceAddressRequest: {
      type: "object",
      properties: {
        address: { $ref: "#/definitions/AddressInput" }
      },
      required: ["address"]
    },
    UpdateShipmentSourceAddressResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    UpdateShipmentTrackingDetailsRequest: {
      type: "object",
      properties: {
        trackingDetails: { $ref: "#/definitions/TrackingDetailsInput" }
      },
      required: ["trackingDetails"]
    },
    UpdateShipmentTrackingDetailsResponse: {
      type: "object",
      properties: {
        operationId: { type: "string", minLength: 36, maxLength: 38, pattern: "^[a-zA-Z0-9-]*$", description: "Pass it to `getInboundOperationStatus`: the operation ends later." }
      },
      required: ["operationId"]
    },
    Weight: {
      type: "object",
      properties: {
        unit: { $ref: "#/definitions/UnitOfWeight" },
        value: { type: "number", minimum: 0, maximum: 100000 }
      },
      required: ["unit", "value"],
      description: "A value with its unit."
    },
    WeightRange: {
      type: "object",
      properties: {
        maximum: { type: "number", minimum: 0, maximum: 100000 },
        minimum: { type: "number", minimum: 0, maximum: 100000 },
        unit: { $ref: "#/definitions/UnitOfWeight" }
      },
      required: ["maximum", "minimum", "unit"]
    },
    Window: {
      type: "object",
      properties: {
        editableUntil: { type: "string", format: "date-time" },
        end: { type: "string", format: "date-time" },
        start: { type: "string", format: "date-time" }
      },
      required: ["end", "start"]
    },
    WindowInput: {
      type: "object",
      properties: {
        start: { type: "string", format: "date-time" }
      },
      required: ["start"]
    }
  }
}
