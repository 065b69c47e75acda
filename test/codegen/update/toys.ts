/** A model of our own with everything that Amazon's have, for changes of every kind. */
import type { SwaggerModel } from "../../../packages/codegen/src/Swagger.ts"

/** The usage plan as Amazon writes it, with words around it. */
export const plan = (rate: number, burst: number) =>
  `Returns toys.\n\n**Usage Plan:**\n\n| Rate (requests per second) | Burst |\n| ---- | ---- |\n| ${rate} | ${burst} |\n\nFor more information, see the guide.`

const errors = {
  400: { description: "Bad.", schema: { $ref: "#/definitions/ErrorList" } },
  429: { description: "Too many.", schema: { $ref: "#/definitions/ErrorList" } }
}

/** The model, as parsed JSON: tests change it in place. */
export type Json = any

const model = {
  swagger: "2.0",
  info: { title: "Selling Partner API for Toys", description: "The toys.", version: "2026-01-01" },
  host: "sellingpartnerapi-na.amazon.com",
  schemes: ["https"],
  produces: ["application/json"],
  paths: {
    "/toys/2026-01-01/toys": {
      parameters: [],
      get: {
        tags: ["toys"],
        operationId: "searchToys",
        description: plan(1, 5),
        parameters: [
          {
            name: "marketplaceIds",
            in: "query",
            required: true,
            type: "array",
            items: { type: "string" },
            collectionFormat: "csv",
            maxItems: 20,
            description: "The marketplaces."
          },
          {
            name: "colours",
            in: "query",
            type: "array",
            items: { type: "string", enum: ["RED", "BLUE"] },
            maxItems: 2
          },
          { name: "createdAfter", in: "query", type: "string", format: "date-time" },
          { name: "limit", in: "query", type: "integer", minimum: 1, maximum: 100, default: 20 },
          { name: "sku", in: "query", type: "string", pattern: "^[A-Z]+$", minLength: 1, maxLength: 40 },
          { name: "pageToken", in: "query", type: "string" }
        ],
        responses: { 200: { description: "Fine.", schema: { $ref: "#/definitions/ToyPage" } }, ...errors },
        "x-amzn-api-sandbox": { static: [{ request: {}, response: { toys: [] } }] }
      },
      post: {
        operationId: "createToy",
        description: plan(0.5, 10),
        parameters: [
          { name: "body", in: "body", required: true, schema: { $ref: "#/definitions/CreateToyRequest" } },
          { name: "x-toy-key", in: "header", type: "string" }
        ],
        responses: { 201: { description: "Made.", schema: { $ref: "#/definitions/Toy" } }, ...errors }
      }
    },
    "/toys/2026-01-01/toys/{toyId}": {
      get: {
        operationId: "getToy",
        description: plan(2, 10),
        parameters: [{ name: "toyId", in: "path", required: true, type: "string" }],
        responses: { 200: { description: "Fine.", schema: { $ref: "#/definitions/Toy" } }, ...errors }
      },
      delete: {
        operationId: "deleteToy",
        description: plan(2, 10),
        parameters: [{ name: "toyId", in: "path", required: true, type: "string" }],
        responses: { 204: { description: "Gone." }, ...errors }
      }
    }
  },
  definitions: {
    ToyPage: {
      type: "object",
      required: ["toys"],
      properties: {
        toys: { type: "array", items: { $ref: "#/definitions/Toy" }, maxItems: 50 },
        nextToken: { type: "string", description: "The next page." }
      }
    },
    Toy: {
      type: "object",
      description: "A toy.",
      required: ["toyId", "status"],
      properties: {
        toyId: { type: "string", maxLength: 36, example: "t-1" },
        status: { $ref: "#/definitions/Status" },
        description: { type: "string", description: "What it is.", maxLength: 500 },
        price: { $ref: "#/definitions/Money" },
        weight: { type: "integer", format: "int32" },
        parts: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
        createdAt: { type: "string", format: "date-time" },
        shape: { type: "string", enum: ["ROUND", "FLAT"] }
      },
      example: { toyId: "t-1" }
    },
    Status: {
      type: "string",
      enum: ["NEW", "SOLD", "LOST"],
      "x-docgen-enum-table-extension": [{ value: "NEW", description: "New." }]
    },
    Money: {
      type: "object",
      required: ["amount", "currencyCode"],
      properties: { amount: { type: "number" }, currencyCode: { type: "string", minLength: 3, maxLength: 3 } }
    },
    CreateToyRequest: {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string", maxLength: 100 },
        kind: { type: "string", enum: ["DOLL", "CAR"], default: "DOLL" },
        price: { $ref: "#/definitions/Money" },
        tags: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10, uniqueItems: true },
        note: { type: "string" }
      }
    },
    ErrorList: {
      type: "object",
      required: ["errors"],
      properties: { errors: { type: "array", items: { $ref: "#/definitions/Error" } } }
    },
    Error: {
      type: "object",
      required: ["code", "message"],
      properties: { code: { type: "string" }, message: { type: "string" }, details: { type: "string" } }
    }
  }
}

/** A copy of the model. */
export const toyModel = (): Json => structuredClone(model)

/** As the generator takes it. */
export const asModel = (json: Json): SwaggerModel => json as SwaggerModel
