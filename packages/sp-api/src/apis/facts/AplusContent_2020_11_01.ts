// AUTO-GENERATED from aplusContent_2020-11-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of A+ Content Management 2020-11-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `AplusContent_2020_11_01`. */
export const facts: SectionFacts = {
  operations: {
    searchContentDocuments: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/searchcontentdocuments",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, description: "A marketplace id, as in `Marketplace.US.id`." } },
        pageToken: { in: "query", schema: { type: "string", minLength: 1, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/SearchContentDocumentsResponse" } }
    },
    createContentDocument: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createcontentdocument",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/PostContentDocumentRequest" } },
      success: { "200": { $ref: "#/definitions/PostContentDocumentResponse" } }
    },
    getContentDocument: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getcontentdocument",
      parameters: {
        contentReferenceKey: { in: "path", required: true, schema: { type: "string", minLength: 1, description: "From `createContentDocument` or `searchContentDocuments`." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, description: "A marketplace id, as in `Marketplace.US.id`." } },
        includedDataSet: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string", enum: ["CONTENTS", "METADATA"] }, minItems: 1, uniqueItems: true } }
      },
      success: { "200": { $ref: "#/definitions/GetContentDocumentResponse" } }
    },
    updateContentDocument: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updatecontentdocument",
      parameters: {
        contentReferenceKey: { in: "path", required: true, schema: { type: "string", minLength: 1, description: "From `createContentDocument` or `searchContentDocuments`." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/PostContentDocumentRequest" } },
      success: { "200": { $ref: "#/definitions/PostContentDocumentResponse" } }
    },
    listContentDocumentAsinRelations: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listcontentdocumentasinrelations",
      parameters: {
        contentReferenceKey: { in: "path", required: true, schema: { type: "string", minLength: 1, description: "From `createContentDocument` or `searchContentDocuments`." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, description: "A marketplace id, as in `Marketplace.US.id`." } },
        includedDataSet: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["METADATA"] }, minItems: 0, uniqueItems: true } },
        asinSet: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", minLength: 10 }, uniqueItems: true } },
        pageToken: { in: "query", schema: { type: "string", minLength: 1, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListContentDocumentAsinRelationsResponse" } }
    },
    postContentDocumentAsinRelations: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentasinrelations",
      parameters: {
        contentReferenceKey: { in: "path", required: true, schema: { type: "string", minLength: 1, description: "From `createContentDocument` or `searchContentDocuments`." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/PostContentDocumentAsinRelationsRequest" } },
      success: { "200": { $ref: "#/definitions/PostContentDocumentAsinRelationsResponse" } }
    },
    validateContentDocumentAsinRelations: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/validatecontentdocumentasinrelations",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, description: "A marketplace id, as in `Marketplace.US.id`." } },
        asinSet: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", minLength: 10 }, uniqueItems: true } }
      },
      body: { required: true, schema: { $ref: "#/definitions/PostContentDocumentRequest" } },
      success: { "200": { $ref: "#/definitions/ValidateContentDocumentAsinRelationsResponse" } }
    },
    searchContentPublishRecords: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/searchcontentpublishrecords",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, description: "A marketplace id, as in `Marketplace.US.id`." } },
        asin: { in: "query", required: true, schema: { type: "string", minLength: 10, description: "Amazon's product number (ASIN)." } },
        pageToken: { in: "query", schema: { type: "string", minLength: 1, description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/SearchContentPublishRecordsResponse" } }
    },
    postContentDocumentApprovalSubmission: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentapprovalsubmission",
      parameters: {
        contentReferenceKey: { in: "path", required: true, schema: { type: "string", minLength: 1, description: "From `createContentDocument` or `searchContentDocuments`." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/PostContentDocumentApprovalSubmissionResponse" } }
    },
    postContentDocumentSuspendSubmission: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentsuspendsubmission",
      parameters: {
        contentReferenceKey: { in: "path", required: true, schema: { type: "string", minLength: 1, description: "From `createContentDocument` or `searchContentDocuments`." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/PostContentDocumentSuspendSubmissionResponse" } }
    }
  },
  definitions: {
    AplusResponse: {
      type: "object",
      properties: {
        warnings: { $ref: "#/definitions/MessageSet" }
      }
    },
    AplusPaginatedResponse: {
      type: "object",
      properties: {
        warnings: { $ref: "#/definitions/MessageSet" },
        nextPageToken: { $ref: "#/definitions/PageToken", description: "The page token of the next page; absent on the last." }
      }
    },
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    MessageSet: { type: "array", items: { $ref: "#/definitions/Error" }, uniqueItems: true },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", minLength: 1, description: "For programs: `InvalidInput`." },
        message: { type: "string", minLength: 1, description: "For people; its words may change." },
        details: { type: "string", minLength: 1, description: "More about it, for people." }
      },
      required: ["code", "message"]
    },
    ContentMetadataRecordList: { type: "array", items: { $ref: "#/definitions/ContentMetadataRecord" } },
    ContentMetadataRecord: {
      type: "object",
      properties: {
        contentReferenceKey: { $ref: "#/definitions/ContentReferenceKey", description: "From `createContentDocument` or `searchContentDocuments`." },
        contentMetadata: { $ref: "#/definitions/ContentMetadata" }
      },
      required: ["contentReferenceKey", "contentMetadata"]
    },
    ContentMetadata: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1, maxLength: 100 },
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        status: { $ref: "#/definitions/ContentStatus" },
        badgeSet: { $ref: "#/definitions/ContentBadgeSet" },
        updateTime: { type: "string", format: "date-time" }
      },
      required: ["name", "marketplaceId", "status", "badgeSet", "updateTime"]
    },
    ContentType: { type: "string", enum: ["EBC", "EMC"] },
    ContentSubType: { type: "string", minLength: 1 },
    ContentStatus: { type: "string", enum: ["APPROVED", "DRAFT", "REJECTED", "SUBMITTED"] },
    ContentBadgeSet: { type: "array", items: { $ref: "#/definitions/ContentBadge" }, uniqueItems: true },
    ContentBadge: { type: "string", enum: ["BULK", "GENERATED", "LAUNCHPAD", "PREMIUM", "STANDARD"] },
    AsinBadgeSet: { type: "array", items: { $ref: "#/definitions/AsinBadge" }, uniqueItems: true },
    AsinBadge: { type: "string", enum: ["BRAND_NOT_ELIGIBLE", "CATALOG_NOT_FOUND", "CONTENT_NOT_PUBLISHED", "CONTENT_PUBLISHED"] },
    MarketplaceId: { type: "string", minLength: 1, description: "A marketplace id, as in `Marketplace.US.id`." },
    LanguageTag: { type: "string", minLength: 5 },
    AsinSet: { type: "array", items: { $ref: "#/definitions/Asin" }, uniqueItems: true },
    Asin: { type: "string", minLength: 10, description: "Amazon's product number (ASIN)." },
    AsinMetadataSet: { type: "array", items: { $ref: "#/definitions/AsinMetadata" }, uniqueItems: true },
    AsinMetadata: {
      type: "object",
      properties: {
        asin: { $ref: "#/definitions/Asin", description: "Amazon's product number (ASIN)." },
        badgeSet: { $ref: "#/definitions/AsinBadgeSet" },
        parent: { $ref: "#/definitions/Asin", description: "Amazon's product number (ASIN)." },
        title: { type: "string", minLength: 1 },
        imageUrl: { type: "string", minLength: 1 },
        contentReferenceKeySet: { $ref: "#/definitions/ContentReferenceKeySet" }
      },
      required: ["asin"]
    },
    PublishRecordList: { type: "array", items: { $ref: "#/definitions/PublishRecord" } },
    PublishRecord: {
      type: "object",
      properties: {
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        locale: { $ref: "#/definitions/LanguageTag" },
        asin: { $ref: "#/definitions/Asin", description: "Amazon's product number (ASIN)." },
        contentType: { $ref: "#/definitions/ContentType" },
        contentSubType: { $ref: "#/definitions/ContentSubType" },
        contentReferenceKey: { $ref: "#/definitions/ContentReferenceKey", description: "From `createContentDocument` or `searchContentDocuments`." }
      },
      required: ["marketplaceId", "locale", "asin", "contentType", "contentReferenceKey"]
    },
    ContentReferenceKeySet: { type: "array", items: { $ref: "#/definitions/ContentReferenceKey" }, uniqueItems: true },
    ContentReferenceKey: { type: "string", minLength: 1, description: "From `createContentDocument` or `searchContentDocuments`." },
    PageToken: { type: "string", minLength: 1 },
    ImageCropSpecification: {
      type: "object",
      properties: {
        size: { $ref: "#/definitions/ImageDimensions" },
        offset: { $ref: "#/definitions/ImageOffsets" }
      },
      required: ["size"]
    },
    ImageDimensions: {
      type: "object",
      properties: {
        width: { $ref: "#/definitions/IntegerWithUnits", description: "A value with its unit." },
        height: { $ref: "#/definitions/IntegerWithUnits", description: "A value with its unit." }
      },
      required: ["width", "height"]
    },
    ImageOffsets: {
      type: "object",
      properties: {
        x: { $ref: "#/definitions/IntegerWithUnits", description: "A value with its unit." },
        y: { $ref: "#/definitions/IntegerWithUnits", description: "A value with its unit." }
      },
      required: ["x", "y"]
    },
    IntegerWithUnits: {
      type: "object",
      properties: {
        value: { type: "integer" },
        units: { type: "string" }
      },
      required: ["value", "units"],
      description: "A value with its unit."
    },
    ContentRecord: {
      type: "object",
      properties: {
        contentReferenceKey: { $ref: "#/definitions/ContentReferenceKey", description: "From `createContentDocument` or `searchContentDocuments`." },
        contentMetadata: { $ref: "#/definitions/ContentMetadata" },
        contentDocument: { $ref: "#/definitions/ContentDocument" }
      },
      required: ["contentReferenceKey"]
    },
    ContentDocument: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1, maxLength: 100 },
        contentType: { $ref: "#/definitions/ContentType" },
        contentSubType: { $ref: "#/definitions/ContentSubType" },
        locale: { $ref: "#/definitions/LanguageTag" },
        contentModuleList: { $ref: "#/definitions/ContentModuleList" }
      },
      required: ["name", "contentType", "locale", "contentModuleList"]
    },
    ContentModuleList: { type: "array", items: { $ref: "#/definitions/ContentModule" }, minItems: 1, maxItems: 100 },
    ContentModule: {
      type: "object",
      properties: {
        contentModuleType: { $ref: "#/definitions/ContentModuleType" },
        standardCompanyLogo: { $ref: "#/definitions/StandardCompanyLogoModule" },
        standardComparisonTable: { $ref: "#/definitions/StandardComparisonTableModule" },
        standardFourImageText: { $ref: "#/definitions/StandardFourImageTextModule" },
        standardFourImageTextQuadrant: { $ref: "#/definitions/StandardFourImageTextQuadrantModule" },
        standardHeaderImageText: { $ref: "#/definitions/StandardHeaderImageTextModule" },
        standardImageSidebar: { $ref: "#/definitions/StandardImageSidebarModule" },
        standardImageTextOverlay: { $ref: "#/definitions/StandardImageTextOverlayModule" },
        standardMultipleImageText: { $ref: "#/definitions/StandardMultipleImageTextModule" },
        standardProductDescription: { $ref: "#/definitions/StandardProductDescriptionModule" },
        standardSingleImageHighlights: { $ref: "#/definitions/StandardSingleImageHighlightsModule" },
        standardSingleImageSpecsDetail: { $ref: "#/definitions/StandardSingleImageSpecsDetailModule" },
        standardSingleSideImage: { $ref: "#/definitions/StandardSingleSideImageModule" },
        standardTechSpecs: { $ref: "#/definitions/StandardTechSpecsModule" },
        standardText: { $ref: "#/definitions/StandardTextModule" },
        standardThreeImageText: { $ref: "#/definitions/StandardThreeImageTextModule" }
      },
      required: ["contentModuleType"]
    },
    ContentModuleType: { type: "string", enum: ["STANDARD_COMPANY_LOGO", "STANDARD_COMPARISON_TABLE", "STANDARD_FOUR_IMAGE_TEXT", "STANDARD_FOUR_IMAGE_TEXT_QUADRANT", "STANDARD_HEADER_IMAGE_TEXT", "STANDARD_IMAGE_SIDEBAR", "STANDARD_IMAGE_TEXT_OVERLAY", "STANDARD_MULTIPLE_IMAGE_TEXT", "STANDARD_PRODUCT_DESCRIPTION", "STANDARD_SINGLE_IMAGE_HIGHLIGHTS", "STANDARD_SINGLE_IMAGE_SPECS_DETAIL", "STANDARD_SINGLE_SIDE_IMAGE", "STANDARD_TECH_SPECS", "STANDARD_TEXT", "STANDARD_THREE_IMAGE_TEXT"] },
    StandardCompanyLogoModule: {
      type: "object",
      properties: {
        companyLogo: { $ref: "#/definitions/ImageComponent" }
      },
      required: ["companyLogo"]
    },
    StandardComparisonTableModule: {
      type: "object",
      properties: {
        productColumns: { type: "array", items: { $ref: "#/definitions/StandardComparisonProductBlock" }, minItems: 0, maxItems: 6 },
        metricRowLabels: { type: "array", items: { $ref: "#/definitions/PlainTextItem" }, minItems: 0, maxItems: 10 }
      }
    },
    StandardFourImageTextModule: {
      type: "object",
      properties: {
        headline: { $ref: "#/definitions/TextComponent" },
        block1: { $ref: "#/definitions/StandardImageTextBlock" },
        block2: { $ref: "#/definitions/StandardImageTextBlock" },
        block3: { $ref: "#/definitions/StandardImageTextBlock" },
        block4: { $ref: "#/definitions/StandardImageTextBlock" }
      }
    },
    StandardFourImageTextQuadrantModule: {
      type: "object",
      properties: {
        block1: { $ref: "#/definitions/StandardImageTextBlock" },
        block2: { $ref: "#/definitions/StandardImageTextBlock" },
        block3: { $ref: "#/definitions/StandardImageTextBlock" },
        block4: { $ref: "#/definitions/StandardImageTextBlock" }
      },
      required: ["block1", "block2", "block3", "block4"]
    },
    StandardHeaderImageTextModule: {
      type: "object",
      properties: {
        headline: { $ref: "#/definitions/TextComponent" },
        block: { $ref: "#/definitions/StandardImageTextBlock" }
      }
    },
    StandardImageSidebarModule: {
      type: "object",
      properties: {
        headline: { $ref: "#/definitions/TextComponent" },
        imageCaptionBlock: { $ref: "#/definitions/StandardImageCaptionBlock" },
        descriptionTextBlock: { $ref: "#/definitions/StandardTextBlock" },
        descriptionListBlock: { $ref: "#/definitions/StandardTextListBlock" },
        sidebarImageTextBlock: { $ref: "#/definitions/StandardImageTextBlock" },
        sidebarListBlock: { $ref: "#/definitions/StandardTextListBlock" }
      }
    },
    StandardImageTextOverlayModule: {
      type: "object",
      properties: {
        overlayColorType: { $ref: "#/definitions/ColorType" },
        block: { $ref: "#/definitions/StandardImageTextBlock" }
      },
      required: ["overlayColorType"]
    },
    StandardMultipleImageTextModule: {
      type: "object",
      properties: {
        blocks: { type: "array", items: { $ref: "#/definitions/StandardImageTextCaptionBlock" } }
      }
    },
    StandardProductDescriptionModule: {
      type: "object",
      properties: {
        body: { $ref: "#/definitions/ParagraphComponent" }
      },
      required: ["body"]
    },
    StandardSingleImageHighlightsModule: {
      type: "object",
      properties: {
        image: { $ref: "#/definitions/ImageComponent" },
        headline: { $ref: "#/definitions/TextComponent" },
        textBlock1: { $ref: "#/definitions/StandardTextBlock" },
        textBlock2: { $ref: "#/definitions/StandardTextBlock" },
        textBlock3: { $ref: "#/definitions/StandardTextBlock" },
        bulletedListBlock: { $ref: "#/definitions/StandardHeaderTextListBlock" }
      }
    },
    StandardSingleImageSpecsDetailModule: {
      type: "object",
      properties: {
        headline: { $ref: "#/definitions/TextComponent" },
        image: { $ref: "#/definitions/ImageComponent" },
        descriptionHeadline: { $ref: "#/definitions/TextComponent" },
        descriptionBlock1: { $ref: "#/definitions/StandardTextBlock" },
        descriptionBlock2: { $ref: "#/definitions/StandardTextBlock" },
        specificationHeadline: { $ref: "#/definitions/TextComponent" },
        specificationListBlock: { $ref: "#/definitions/StandardHeaderTextListBlock" },
        specificationTextBlock: { $ref: "#/definitions/StandardTextBlock" }
      }
    },
    StandardSingleSideImageModule: {
      type: "object",
      properties: {
        imagePositionType: { $ref: "#/definitions/PositionType" },
        block: { $ref: "#/definitions/StandardImageTextBlock" }
      },
      required: ["imagePositionType"]
    },
    StandardTechSpecsModule: {
      type: "object",
      properties: {
        headline: { $ref: "#/definitions/TextComponent" },
        specificationList: { type: "array", items: { $ref: "#/definitions/StandardTextPairBlock" }, minItems: 4, maxItems: 16 },
        tableCount: { type: "integer", minimum: 1, maximum: 2 }
      },
      required: ["specificationList"]
    },
    StandardTextModule: {
      type: "object",
      properties: {
        headline: { $ref: "#/definitions/TextComponent" },
        body: { $ref: "#/definitions/ParagraphComponent" }
      },
      required: ["body"]
    },
    StandardThreeImageTextModule: {
      type: "object",
      properties: {
        headline: { $ref: "#/definitions/TextComponent" },
        block1: { $ref: "#/definitions/StandardImageTextBlock" },
        block2: { $ref: "#/definitions/StandardImageTextBlock" },
        block3: { $ref: "#/definitions/StandardImageTextBlock" }
      }
    },
    StandardComparisonProductBlock: {
      type: "object",
      properties: {
        position: { type: "integer", minimum: 1, maximum: 6 },
        image: { $ref: "#/definitions/ImageComponent" },
        title: { type: "string", minLength: 1, maxLength: 80 },
        asin: { $ref: "#/definitions/Asin", description: "Amazon's product number (ASIN)." },
        highlight: { type: "boolean" },
        metrics: { type: "array", items: { $ref: "#/definitions/PlainTextItem" }, minItems: 0, maxItems: 10 }
      },
      required: ["position"]
    },
    StandardHeaderTextListBlock: {
      type: "object",
      properties: {
        headline: { $ref: "#/definitions/TextComponent" },
        block: { $ref: "#/definitions/StandardTextListBlock" }
      }
    },
    StandardTextListBlock: {
      type: "object",
      properties: {
        textList: { type: "array", items: { $ref: "#/definitions/TextItem" }, minItems: 0, maxItems: 8 }
      },
      required: ["textList"]
    },
    StandardImageTextCaptionBlock: {
      type: "object",
      properties: {
        block: { $ref: "#/definitions/StandardImageTextBlock" },
        caption: { $ref: "#/definitions/TextComponent" }
      }
    },
    StandardImageCaptionBlock: {
      type: "object",
      properties: {
        image: { $ref: "#/definitions/ImageComponent" },
        caption: { $ref: "#/definitions/TextComponent" }
      }
    },
    StandardImageTextBlock: {
      type: "object",
      properties: {
        image: { $ref: "#/definitions/ImageComponent" },
        headline: { $ref: "#/definitions/TextComponent" },
        body: { $ref: "#/definitions/ParagraphComponent" }
      }
    },
    StandardTextBlock: {
      type: "object",
      properties: {
        headline: { $ref: "#/definitions/TextComponent" },
        body: { $ref: "#/definitions/ParagraphComponent" }
      }
    },
    StandardTextPairBlock: {
      type: "object",
      properties: {
        label: { $ref: "#/definitions/TextComponent" },
        description: { $ref: "#/definitions/TextComponent" }
      }
    },
    TextItem: {
      type: "object",
      properties: {
        position: { type: "integer", minimum: 1, maximum: 100 },
        text: { $ref: "#/definitions/TextComponent" }
      },
      required: ["position", "text"]
    },
    PlainTextItem: {
      type: "object",
      properties: {
        position: { type: "integer", minimum: 1, maximum: 100 },
        value: { type: "string", minLength: 1, maxLength: 250 }
      },
      required: ["position", "value"]
    },
    ImageComponent: {
      type: "object",
      properties: {
        uploadDestinationId: { type: "string", minLength: 1, description: "From `createUploadDestinationForResource`." },
        imageCropSpecification: { $ref: "#/definitions/ImageCropSpecification" },
        altText: { type: "string", minLength: 1, maxLength: 100 }
      },
      required: ["uploadDestinationId", "imageCropSpecification", "altText"]
    },
    ParagraphComponent: {
      type: "object",
      properties: {
        textList: { type: "array", items: { $ref: "#/definitions/TextComponent" }, minItems: 1, maxItems: 100 }
      },
      required: ["textList"]
    },
    TextComponent: {
      type: "object",
      properties: {
        value: { type: "string", minLength: 1, maxLength: 10000 },
        decoratorSet: { $ref: "#/definitions/DecoratorSet" }
      },
      required: ["value"]
    },
    ColorType: { type: "string", enum: ["DARK", "LIGHT"] },
    PositionType: { type: "string", enum: ["LEFT", "RIGHT"] },
    DecoratorSet: { type: "array", items: { $ref: "#/definitions/Decorator" }, uniqueItems: true },
    Decorator: {
      type: "object",
      properties: {
        type: { $ref: "#/definitions/DecoratorType" },
        offset: { type: "integer", minimum: 0, maximum: 10000 },
        length: { type: "integer", minimum: 0, maximum: 10000 },
        depth: { type: "integer", minimum: 0, maximum: 100 }
      }
    },
    DecoratorType: { type: "string", enum: ["LIST_ITEM", "LIST_ORDERED", "LIST_UNORDERED", "STYLE_BOLD", "STYLE_ITALIC", "STYLE_LINEBREAK", "STYLE_PARAGRAPH", "STYLE_UNDERLINE"] },
    SearchContentDocumentsResponse: {
      type: "object",
      properties: {
        warnings: { $ref: "#/definitions/MessageSet" },
        nextPageToken: { $ref: "#/definitions/PageToken", description: "The page token of the next page; absent on the last." },
        contentMetadataRecords: { $ref: "#/definitions/ContentMetadataRecordList" }
      },
      required: ["contentMetadataRecords"]
    },
    GetContentDocumentResponse: {
      type: "object",
      properties: {
        warnings: { $ref: "#/definitions/MessageSet" },
        contentRecord: { $ref: "#/definitions/ContentRecord" }
      },
      required: ["contentRecord"]
    },
    PostContentDocumentRequest: {
      type: "object",
      properties: {
        contentDocument: { $ref: "#/definitions/ContentDocument" }
      },
      required: ["contentDocument"]
    },
    PostContentDocumentResponse: {
      type: "object",
      properties: {
        warnings: { $ref: "#/definitions/MessageSet" },
        contentReferenceKey: { $ref: "#/definitions/ContentReferenceKey", description: "From `createContentDocument` or `searchContentDocuments`." }
      },
      required: ["contentReferenceKey"]
    },
    ListContentDocumentAsinRelationsResponse: {
      type: "object",
      properties: {
        warnings: { $ref: "#/definitions/MessageSet" },
        nextPageToken: { $ref: "#/definitions/PageToken", description: "The page token of the next page; absent on the last." },
        asinMetadataSet: { $ref: "#/definitions/AsinMetadataSet" }
      },
      required: ["asinMetadataSet"]
    },
    PostContentDocumentAsinRelationsRequest: {
      type: "object",
      properties: {
        asinSet: { $ref: "#/definitions/AsinSet" }
      },
      required: ["asinSet"]
    },
    PostContentDocumentAsinRelationsResponse: {
      type: "object",
      properties: {
        warnings: { $ref: "#/definitions/MessageSet" }
      }
    },
    ValidateContentDocumentAsinRelationsResponse: {
      type: "object",
      properties: {
        warnings: { $ref: "#/definitions/MessageSet" },
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    SearchContentPublishRecordsResponse: {
      type: "object",
      properties: {
        warnings: { $ref: "#/definitions/MessageSet" },
        nextPageToken: { $ref: "#/definitions/PageToken", description: "The page token of the next page; absent on the last." },
        publishRecordList: { $ref: "#/definitions/PublishRecordList" }
      },
      required: ["publishRecordList"]
    },
    PostContentDocumentApprovalSubmissionResponse: {
      type: "object",
      properties: {
        warnings: { $ref: "#/definitions/MessageSet" }
      }
    },
    PostContentDocumentSuspendSubmissionResponse: {
      type: "object",
      properties: {
        warnings: { $ref: "#/definitions/MessageSet" }
      }
    }
  }
}
