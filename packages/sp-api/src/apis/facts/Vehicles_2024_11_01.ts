// AUTO-GENERATED from vehicles_2024-11-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vehicles 2024-11-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Vehicles_2024_11_01`. */
export const facts: SectionFacts = {
  operations: {
    getVehicles: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getvehicles",
      parameters: {
        pageToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        vehicleType: { in: "query", required: true, schema: { type: "string", enum: ["CAR", "MOTORBIKE"] } },
        updatedAfter: { in: "query", schema: { type: "string", format: "date-time" } }
      },
      success: { "200": { $ref: "#/definitions/VehiclesResponse" } }
    }
  },
  definitions: {
    VehiclesResponse: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        vehicles: { type: "array", items: { $ref: "#/definitions/Vehicle" } }
      },
      required: ["vehicles"]
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        previousToken: { type: "string", description: "The page token of the page before." }
      }
    },
    Vehicle: {
      type: "object",
      properties: {
        make: { type: "string" },
        model: { type: "string" },
        variantName: { type: "string" },
        bodyStyle: { type: "string" },
        driveType: { type: "string" },
        energy: { type: "string" },
        engineOutput: { type: "array", items: { $ref: "#/definitions/EngineOutput" }, minItems: 1 },
        manufacturingStartDate: { $ref: "#/definitions/MonthAndYear" },
        manufacturingStopDate: { $ref: "#/definitions/MonthAndYear" },
        lastProcessedDate: { type: "string", format: "date-time" },
        status: { $ref: "#/definitions/VehicleStatusInCatalog" },
        identifiers: { type: "array", items: { $ref: "#/definitions/VehicleIdentifiers" }, minItems: 1 }
      },
      required: ["make", "model", "identifiers"]
    },
    EngineOutput: {
      type: "object",
      properties: {
        value: { type: "number" },
        unit: { $ref: "#/definitions/EngineOutputUnit" }
      },
      required: ["value", "unit"],
      description: "A value with its unit."
    },
    VehicleIdentifiers: {
      type: "object",
      properties: {
        standard: { $ref: "#/definitions/VehicleStandard" },
        value: { type: "string" }
      },
      required: ["standard", "value"]
    },
    VehicleStandard: { type: "string", enum: ["KTYPE", "AMAZON_ID"] },
    EngineOutputUnit: { type: "string", enum: ["KILOWATT", "HORSEPOWER"] },
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
    MonthAndYear: {
      type: "object",
      properties: {
        year: { $ref: "#/definitions/Year" },
        month: { $ref: "#/definitions/Month" }
      }
    },
    Year: { type: "number" },
    Month: { type: "number", minimum: 1, maximum: 12 },
    VehicleStatusInCatalog: { type: "string", enum: ["ACTIVE", "DELETED"] }
  }
}
