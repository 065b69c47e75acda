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
      parameters: {
        pageToken: { in: "query", schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string" } },
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
        pagination: { $ref: "#/definitions/Pagination" },
        vehicles: { type: "array", items: { $ref: "#/definitions/Vehicle" } }
      },
      required: ["vehicles"]
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string" },
        previousToken: { type: "string" }
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
        lastProcessedDate: { type: "string" },
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
      required: ["value", "unit"]
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
    MonthAndYear: {
      type: "object",
      properties: {
        year: { $ref: "#/definitions/Year" },
        month: { $ref: "#/definitions/Month" }
      }
    },
    Year: { type: "number" },
    Month: { type: "number" },
    VehicleStatusInCatalog: { type: "string", enum: ["ACTIVE", "DELETED"] }
  }
}
