import { assert, describe, it } from "@effect/vitest"
import { noOverlays } from "../../packages/codegen/src/Overlays.ts"
import { definitions, operation, ref, refused, swagger, text, toySection } from "./support.ts"

describe("names", () => {
  it("names of JavaScript and of Effect stay Amazon's: the module's own imports step aside", () => {
    const names = [
      "Error",
      "Date",
      "Promise",
      "String",
      "URL",
      "Schema",
      "DateTime",
      "Duration",
      "Context",
      "Effect",
      "Layer",
      "Order",
      "Array"
    ]
    const section = toySection(swagger(
      { "/toys": { get: operation("getToys") } },
      Object.fromEntries(names.map((name) => [name, { type: "object", properties: { x: ref("Error") } }]))
    ))
    const module = text(section)
    for (const name of names) {
      assert.include(module, `export interface ${name} {`)
      assert.include(module, `export const ${name}: Schemas.Codec<${name}>`)
    }
    assert.include(module, "import * as Context_ from \"effect/Context\"")
    assert.include(module, "import type * as Effect_ from \"effect/Effect\"")
    assert.include(module, "=> Effect_.Effect<")
    assert.include(module, "extends Context_.Service<Service, {")
  })

  it("a definition named Service, or like an operation, is given another name by an overlay, else refused", () => {
    const model = swagger({ "/toys": { get: operation("GetToys") } }, {
      Service: { type: "string" },
      GetToys: { type: "string" }
    })
    refused(() => text(toySection(model)), /Service|GetToys/)
    const module = text(toySection(model, {
      renames: {
        ...noOverlays.renames,
        schemas: { toys: { GetToys: "GetToysSchema" } },
        services: { toys: "ToysService" }
      }
    }))
    assert.include(module, "export type GetToys = string")
    assert.include(module, "export const GetToysSchema: Schemas.Codec<GetToys>")
    assert.include(module, "export const GetToys: Op.Operation<void,")
    assert.include(module, "export class ToysService extends")
  })

  it("a property __proto__ is a property of the shape, not its prototype", () => {
    const module = text(definitions({ Toy: { type: "object", properties: { ["__proto__"]: { type: "string" } } } }))
    assert.include(module, `["__proto__"]: Shape.optional(Shape.String)`)
  })

  it("a definition that would hide a name the module needs is refused", () => {
    refused(() => text(definitions({ Op: { type: "string" } })), /toys\.Op/)
  })

  it("an operation id that occurs twice is refused until an overlay renames one", () => {
    const model = swagger({ "/toys": { put: operation("link"), post: operation("link") } })
    const linking = { repeatable: { toys: { link: false } }, writes: { toys: { link: true } } } as const
    refused(() => toySection(model, linking), /toys\.link: occurs twice/)
    const section = toySection(model, {
      repeatable: { toys: { link: false, update: true } },
      writes: { toys: { link: true, update: true } },
      renames: { ...noOverlays.renames, operations: { toys: { "PUT /toys": "update" } } }
    })
    assert.deepStrictEqual(section.operations.map(({ spec }) => [spec.id, spec.method, spec.name]), [
      ["update", "PUT", "toys.update"],
      ["link", "POST", "toys.link"]
    ])
  })

  it("pages and items must not take the name of another operation in the service", () => {
    const listed = {
      200: {
        schema: {
          type: "object",
          properties: { next: { type: "string" }, toys: { type: "array", items: { type: "string" } } }
        }
      }
    }
    const section = toySection(
      swagger({
        "/a": {
          get: operation("getToy", { responses: listed, parameters: [{ name: "next", in: "query", type: "string" }] })
        },
        "/b": { get: operation("getToyItems") }
      }),
      {
        pagination: {
          toys: { getToy: { kind: "token", parameter: "next", next: ["next"], items: ["toys"], carry: "same" } }
        }
      }
    )
    refused(() => text(section), /second getToyItems/)
  })
})
