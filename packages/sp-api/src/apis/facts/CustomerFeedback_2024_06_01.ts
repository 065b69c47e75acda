// AUTO-GENERATED from customerFeedback_2024-06-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Customer Feedback 2024-06-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `CustomerFeedback_2024_06_01`. */
export const facts: SectionFacts = {
  operations: {
    getItemReviewTopics: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getitemreviewtopics",
      parameters: {
        asin: { in: "path", required: true, schema: { type: "string", description: "Amazon's product number (ASIN)." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        sortBy: { in: "query", required: true, schema: { type: "string", enum: ["MENTIONS", "STAR_RATING_IMPACT"] } }
      },
      success: { "200": { $ref: "#/definitions/ItemReviewTopicsResponse" }, "204": null }
    },
    getItemBrowseNode: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getitembrowsenode",
      parameters: {
        asin: { in: "path", required: true, schema: { type: "string", description: "Amazon's product number (ASIN)." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/BrowseNodeResponse" }, "204": null }
    },
    getBrowseNodeReviewTopics: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereviewtopics",
      parameters: {
        browseNodeId: { in: "path", required: true, schema: { type: "string", description: "A node of the catalog's tree of categories." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        sortBy: { in: "query", required: true, schema: { type: "string", enum: ["MENTIONS", "STAR_RATING_IMPACT"] } }
      },
      success: { "200": { $ref: "#/definitions/BrowseNodeReviewTopicsResponse" }, "204": null }
    },
    getItemReviewTrends: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getitemreviewtrends",
      parameters: {
        asin: { in: "path", required: true, schema: { type: "string", description: "Amazon's product number (ASIN)." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/ItemReviewTrendsResponse" }, "204": null }
    },
    getBrowseNodeReviewTrends: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereviewtrends",
      parameters: {
        browseNodeId: { in: "path", required: true, schema: { type: "string", description: "A node of the catalog's tree of categories." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/BrowseNodeReviewTrendsResponse" }, "204": null }
    },
    getBrowseNodeReturnTopics: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereturntopics",
      parameters: {
        browseNodeId: { in: "path", required: true, schema: { type: "string", description: "A node of the catalog's tree of categories." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/BrowseNodeReturnTopicsResponse" }, "204": null }
    },
    getBrowseNodeReturnTrends: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereturntrends",
      parameters: {
        browseNodeId: { in: "path", required: true, schema: { type: "string", description: "A node of the catalog's tree of categories." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/BrowseNodeReturnTrendsResponse" }, "204": null }
    }
  },
  definitions: {
    BrowseNodeResponse: {
      type: "object",
      properties: {
        browseNodeId: { type: "string", description: "A node of the catalog's tree of categories." },
        displayName: { type: "string" }
      },
      required: ["browseNodeId", "displayName"]
    },
    ItemReviewTopicsResponse: {
      type: "object",
      properties: {
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        itemName: { type: "string" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        dateRange: { $ref: "#/definitions/DateRange" },
        topics: { $ref: "#/definitions/ItemReviewTopics" }
      },
      required: ["asin", "itemName", "marketplaceId", "countryCode", "dateRange", "topics"]
    },
    ItemReviewTopics: {
      type: "object",
      properties: {
        positiveTopics: { type: "array", items: { $ref: "#/definitions/ItemReviewTopic" }, maxItems: 10 },
        negativeTopics: { type: "array", items: { $ref: "#/definitions/ItemReviewTopic" }, maxItems: 10 }
      }
    },
    ItemReviewTopic: {
      type: "object",
      properties: {
        topic: { type: "string" },
        asinMetrics: { $ref: "#/definitions/ItemReviewTopicMetrics" },
        parentAsinMetrics: { $ref: "#/definitions/ItemReviewTopicMetrics" },
        browseNodeMetrics: { $ref: "#/definitions/ItemReviewBrowseNodeMetrics" },
        childAsinMetrics: { $ref: "#/definitions/ChildAsinMetrics" },
        reviewSnippets: { type: "array", items: { type: "string" }, maxItems: 3 },
        subtopics: { type: "array", items: { $ref: "#/definitions/ItemReviewSubtopic" }, maxItems: 5 }
      },
      required: ["topic", "asinMetrics"]
    },
    ItemReviewSubtopic: {
      type: "object",
      properties: {
        subtopic: { type: "string" },
        metrics: { $ref: "#/definitions/ItemReviewSubtopicMetrics" },
        reviewSnippets: { type: "array", items: { type: "string" }, maxItems: 3 }
      },
      required: ["subtopic", "metrics"]
    },
    BrowseNodeReviewSubtopicMetrics: {
      type: "object",
      properties: {
        occurrencePercentage: { type: "number", unit: "per cent" }
      },
      required: ["occurrencePercentage"]
    },
    ItemReviewSubtopicMetrics: {
      type: "object",
      properties: {
        numberOfMentions: { type: "integer" },
        occurrencePercentage: { type: "number", unit: "per cent" }
      },
      required: ["numberOfMentions", "occurrencePercentage"]
    },
    ItemReviewBrowseNodeMetrics: {
      type: "object",
      properties: {
        occurrencePercentage: { $ref: "#/definitions/BrowseNodeOccurrence" },
        starRatingImpact: { $ref: "#/definitions/BrowseNodeStarRatingImpact" }
      }
    },
    ItemReviewTopicMetrics: {
      type: "object",
      properties: {
        numberOfMentions: { type: "integer" },
        occurrencePercentage: { type: "number", unit: "per cent" },
        starRatingImpact: { type: "number" }
      }
    },
    ChildAsinMetrics: {
      type: "object",
      properties: {
        mostMentions: { $ref: "#/definitions/ChildAsinMentionMetrics" },
        leastMentions: { $ref: "#/definitions/ChildAsinMentionMetrics" }
      }
    },
    ChildAsinMentionMetrics: {
      type: "object",
      properties: {
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        numberOfMentions: { type: "integer" }
      },
      required: ["asin", "numberOfMentions"]
    },
    DateRange: {
      type: "object",
      properties: {
        startDate: { type: "string", format: "date-time" },
        endDate: { type: "string", format: "date-time" }
      },
      required: ["startDate", "endDate"]
    },
    BrowseNodeReviewTopicsResponse: {
      type: "object",
      properties: {
        browseNodeId: { type: "string", description: "A node of the catalog's tree of categories." },
        displayName: { type: "string" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        dateRange: { $ref: "#/definitions/DateRange" },
        topics: { $ref: "#/definitions/BrowseNodeReviewTopics" }
      },
      required: ["browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "topics"]
    },
    BrowseNodeReviewTopics: {
      type: "object",
      properties: {
        positiveTopics: { type: "array", items: { $ref: "#/definitions/BrowseNodeReviewTopic" }, maxItems: 10 },
        negativeTopics: { type: "array", items: { $ref: "#/definitions/BrowseNodeReviewTopic" }, maxItems: 10 }
      }
    },
    BrowseNodeReviewTopic: {
      type: "object",
      properties: {
        topic: { type: "string" },
        browseNodeMetrics: { $ref: "#/definitions/BrowseNodeReviewTopicMetrics" },
        reviewSnippets: { type: "array", items: { type: "string" }, maxItems: 3 },
        subtopics: { type: "array", items: { $ref: "#/definitions/BrowseNodeSubtopic" }, maxItems: 5 }
      },
      required: ["topic", "browseNodeMetrics"]
    },
    BrowseNodeSubtopic: {
      type: "object",
      properties: {
        subtopic: { type: "string" },
        metrics: { $ref: "#/definitions/BrowseNodeReviewSubtopicMetrics" },
        reviewSnippets: { type: "array", items: { type: "string" }, maxItems: 3 }
      },
      required: ["subtopic", "metrics"]
    },
    BrowseNodeReviewTopicMetrics: {
      type: "object",
      properties: {
        occurrencePercentage: { $ref: "#/definitions/BrowseNodeAllOccurrence" },
        starRatingImpact: { $ref: "#/definitions/BrowseNodeAllStarRatingImpact" }
      }
    },
    BrowseNodeOccurrence: {
      type: "object",
      properties: {
        allProducts: { type: "number", unit: "per cent" }
      },
      required: ["allProducts"]
    },
    BrowseNodeAllStarRatingImpact: {
      type: "object",
      properties: {
        topTwentyFivePercentProducts: { type: "number" },
        allProducts: { type: "number" }
      },
      required: ["topTwentyFivePercentProducts", "allProducts"]
    },
    BrowseNodeStarRatingImpact: {
      type: "object",
      properties: {
        allProducts: { type: "number" }
      },
      required: ["allProducts"]
    },
    ItemReviewTrendsResponse: {
      type: "object",
      properties: {
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        itemName: { type: "string" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        dateRange: { $ref: "#/definitions/DateRange" },
        reviewTrends: { $ref: "#/definitions/ItemReviewTrends" }
      },
      required: ["asin", "itemName", "marketplaceId", "countryCode", "dateRange", "reviewTrends"]
    },
    ItemReviewTrends: {
      type: "object",
      properties: {
        positiveTopics: { type: "array", items: { $ref: "#/definitions/ItemReviewTrend" }, maxItems: 10 },
        negativeTopics: { type: "array", items: { $ref: "#/definitions/ItemReviewTrend" }, maxItems: 10 }
      }
    },
    ItemReviewTrend: {
      type: "object",
      properties: {
        topic: { type: "string" },
        trendMetrics: { type: "array", items: { $ref: "#/definitions/ItemReviewTrendPoint" }, maxItems: 6 }
      },
      required: ["topic", "trendMetrics"]
    },
    ItemReviewTrendPoint: {
      type: "object",
      properties: {
        dateRange: { $ref: "#/definitions/DateRange" },
        asinMetrics: { $ref: "#/definitions/ReviewTrendMetrics" },
        parentAsinMetrics: { $ref: "#/definitions/ReviewTrendMetrics" },
        browseNodeMetrics: { $ref: "#/definitions/BrowseNodeTrendMetrics" }
      },
      required: ["dateRange", "asinMetrics"]
    },
    ReviewTrendMetrics: {
      type: "object",
      properties: {
        occurrencePercentage: { type: "number", unit: "per cent" }
      },
      required: ["occurrencePercentage"]
    },
    BrowseNodeReviewTrendsResponse: {
      type: "object",
      properties: {
        browseNodeId: { type: "string", description: "A node of the catalog's tree of categories." },
        displayName: { type: "string" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        dateRange: { $ref: "#/definitions/DateRange" },
        reviewTrends: { $ref: "#/definitions/BrowseNodeReviewTrends" }
      },
      required: ["browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "reviewTrends"]
    },
    BrowseNodeReviewTrends: {
      type: "object",
      properties: {
        positiveTopics: { type: "array", items: { $ref: "#/definitions/BrowseNodeReviewTrend" }, maxItems: 10 },
        negativeTopics: { type: "array", items: { $ref: "#/definitions/BrowseNodeReviewTrend" }, maxItems: 10 }
      }
    },
    BrowseNodeReviewTrend: {
      type: "object",
      properties: {
        topic: { type: "string" },
        trendMetrics: { type: "array", items: { $ref: "#/definitions/BrowseNodeReviewTrendPoint" }, maxItems: 6 }
      },
      required: ["topic", "trendMetrics"]
    },
    BrowseNodeReviewTrendPoint: {
      type: "object",
      properties: {
        dateRange: { $ref: "#/definitions/DateRange" },
        browseNodeMetrics: { $ref: "#/definitions/BrowseNodeReviewTrendMetrics" }
      },
      required: ["dateRange", "browseNodeMetrics"]
    },
    BrowseNodeReviewTrendMetrics: {
      type: "object",
      properties: {
        occurrencePercentage: { $ref: "#/definitions/BrowseNodeAllOccurrence" }
      },
      required: ["occurrencePercentage"]
    },
    BrowseNodeAllOccurrence: {
      type: "object",
      properties: {
        topTwentyFivePercentProducts: { type: "number", unit: "per cent" },
        allProducts: { type: "number", unit: "per cent" }
      },
      required: ["topTwentyFivePercentProducts", "allProducts"]
    },
    BrowseNodeReturnTopicsResponse: {
      type: "object",
      properties: {
        browseNodeId: { type: "string", description: "A node of the catalog's tree of categories." },
        displayName: { type: "string" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        dateRange: { $ref: "#/definitions/DateRange" },
        topics: { type: "array", items: { $ref: "#/definitions/BrowseNodeReturnTopics" }, maxItems: 10 }
      },
      required: ["browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "topics"]
    },
    BrowseNodeReturnTopics: {
      type: "object",
      properties: {
        topic: { type: "string" },
        browseNodeMetrics: { $ref: "#/definitions/BrowseNodeTrendMetrics" }
      },
      required: ["topic", "browseNodeMetrics"]
    },
    BrowseNodeReturnTrendsResponse: {
      type: "object",
      properties: {
        browseNodeId: { type: "string", description: "A node of the catalog's tree of categories." },
        displayName: { type: "string" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        dateRange: { $ref: "#/definitions/DateRange" },
        returnTrends: { type: "array", items: { $ref: "#/definitions/BrowseNodeReturnTrend" }, maxItems: 10 }
      },
      required: ["browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "returnTrends"]
    },
    BrowseNodeReturnTrend: {
      type: "object",
      properties: {
        topic: { type: "string" },
        trendMetrics: { type: "array", items: { $ref: "#/definitions/BrowseNodeReturnTrendPoint" } }
      },
      required: ["topic", "trendMetrics"]
    },
    BrowseNodeReturnTrendPoint: {
      type: "object",
      properties: {
        dateRange: { $ref: "#/definitions/DateRange" },
        browseNodeMetrics: { $ref: "#/definitions/BrowseNodeTrendMetrics" }
      },
      required: ["dateRange", "browseNodeMetrics"]
    },
    BrowseNodeTrendMetrics: {
      type: "object",
      properties: {
        occurrencePercentage: { $ref: "#/definitions/BrowseNodeOccurrence" }
      },
      required: ["occurrencePercentage"]
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
