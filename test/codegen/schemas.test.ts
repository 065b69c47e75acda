import { assert, describe, it } from "@effect/vitest"
import type { Shape } from "../../packages/codegen/src/Ir.ts"
import type { SwaggerSchema } from "../../packages/codegen/src/Swagger.ts"
import {
  definitions,
  getting,
  operation,
  property,
  ref,
  refused,
  shapeOf,
  swagger,
  text,
  toySection
} from "./support.ts"

describe("schemas", () => {
  it("allOf becomes one object of all members, their requirements included", () => {
    const shape = shapeOf(
      definitions({
        Base: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
        Car: { allOf: [ref("Base"), { type: "object", properties: { wheels: { type: "integer" } } }] }
      }),
      "Car"
    )
    assert.deepStrictEqual(shape, {
      kind: "object",
      properties: [
        { name: "id", required: true, shape: { kind: "string" } },
        { name: "wheels", required: false, shape: { kind: "number", integer: true } }
      ]
    })
  })

  it("allOf of an allOf is merged through", () => {
    const section = definitions({
      A: { type: "object", properties: { a: { type: "string" } } },
      B: { allOf: [ref("A")] },
      C: { allOf: [ref("B"), { type: "object", properties: { c: { type: "string" } } }] }
    })
    assert.sameMembers(
      ["a", "c"],
      Object.values(shapeOf(section, "C")).flat().flatMap((one) => typeof one === "object" ? [one.name] : [])
    )
  })

  it("allOf members that disagree about a property: it holds what any of them allows", () => {
    const shape = shapeOf(
      definitions({
        Pay: { type: "object", properties: { storeName: { type: "string" }, kind: { type: "string", enum: ["A"] } } },
        Shop: {
          type: "object",
          properties: { storeName: { type: "string", enum: ["HAUL"] }, kind: { type: "string", enum: ["B"] } }
        },
        Odd: { type: "object", properties: { kind: { type: "integer" } } },
        Context: { allOf: [ref("Pay"), ref("Shop")] },
        Mixed: { allOf: [ref("Pay"), ref("Odd")] }
      }),
      "Context"
    )
    assert.deepStrictEqual(property(shape, "storeName")?.shape, { kind: "string" })
    assert.deepStrictEqual(property(shape, "kind")?.shape, { kind: "string", values: ["A", "B"] })
    const mixed = definitions({
      Pay: { type: "object", properties: { kind: { type: "string" } } },
      Odd: { type: "object", properties: { kind: { type: "integer" } } },
      Mixed: { allOf: [ref("Pay"), ref("Odd")] }
    })
    assert.deepStrictEqual(property(shapeOf(mixed, "Mixed"), "kind")?.shape, { kind: "unknown" })
  })

  it("a definition within itself names itself, directly or over others", () => {
    const section = definitions({
      Tree: { type: "object", properties: { children: { type: "array", items: ref("Tree") } } },
      Box: { type: "object", properties: { content: ref("Content") } },
      Content: { type: "object", properties: { boxes: { type: "array", items: ref("Box") } } },
      Flat: { type: "object", properties: { box: ref("Box") } }
    })
    assert.include(text(section), "children: Shape.optional(Shape.Array($Tree))")
    assert.include(text(section), "boxes: Shape.optional(Shape.Array($Box))")
  })

  it("free-form objects and untyped schemas hold anything", () => {
    const section = definitions({
      Free: { type: "object" },
      Open: { type: "object", additionalProperties: true },
      Any: {},
      Body: { additionalProperties: {} },
      Empty: { type: "object", properties: {} }
    })
    const anything: Shape = { kind: "object", properties: [], rest: { kind: "unknown" } }
    assert.deepStrictEqual(section.definitions.map((one) => one.shape), [
      anything,
      anything,
      { kind: "unknown" },
      anything,
      anything
    ])
    assert.include(text(section), "export interface Free {\n  readonly [name: string]: unknown\n}")
    assert.include(text(section), "Shape.Record(Shape.Unknown)")
  })

  it("a map beside declared properties allows what these do", () => {
    const section = definitions({
      Headers: {
        type: "object",
        properties: { Date: { type: "string" }, "x-amzn-RequestId": { type: "string" } },
        additionalProperties: { type: "string" }
      }
    })
    assert.include(
      text(section),
      "readonly \"x-amzn-RequestId\"?: string | undefined\n  readonly [name: string]: string | undefined"
    )
    assert.include(text(section), "}, Shape.String)")
  })

  it("enums are open: known values in the type, any string in the schema", () => {
    const section = definitions({ Status: { type: "string", enum: ["A", "B"] }, NoType: { enum: ["4x6", "MwSt."] } })
    assert.include(text(section), "export type Status = \"A\" | \"B\" | (string & {})")
    assert.include(text(section), "export type NoType = \"4x6\" | \"MwSt.\" | (string & {})")
    assert.include(
      text(section),
      "const $Status: Shape.Shape = Shape.define(() => Shape.String)\nexport const Status: Schemas.Codec<Status> = Schemas.make($Status)"
    )
  })

  it("a reference wins over what stands beside it", () => {
    const section = definitions({
      Money: { type: "object", properties: { amount: { type: "number" } } },
      Price: { type: "object", properties: { total: { type: "object", description: "x", ...ref("Money") } } }
    })
    assert.deepStrictEqual(property(shapeOf(section, "Price"), "total")?.shape, { kind: "ref", name: "Money" })
  })

  it("formats that no string has are ignored; a number of a whole format is whole", () => {
    const section = definitions({
      Odd: { type: "string", format: "[A-Z]{2}" },
      Pdf: { type: "string", format: "application/pdf" },
      Epoch: { type: "string", format: "dateTime" },
      Count: { type: "number", format: "int64" }
    })
    assert.deepStrictEqual(
      section.definitions.map((one) => one.shape),
      [{ kind: "string" }, { kind: "string" }, { kind: "string" }, { kind: "number", integer: true }]
    )
  })

  it("date-times are strings in responses and may be Dates in what only requests hold", () => {
    const section = toySection(
      swagger({
        "/toys": {
          post: operation("postToys", {
            parameters: [{ name: "body", in: "body", required: true, schema: ref("Order") }],
            responses: { 200: { schema: ref("Reply") } }
          })
        }
      }, {
        Order: { type: "object", properties: { at: { type: "string", format: "date-time" }, shared: ref("Shared") } },
        Shared: { type: "object", properties: { at: { type: "string", format: "date-time" } } },
        Reply: { type: "object", properties: { at: { type: "string", format: "date-time" }, shared: ref("Shared") } }
      }),
      { repeatable: { toys: { postToys: false } }, writes: { toys: { postToys: true } } }
    )
    assert.deepStrictEqual(section.definitions.map((one) => [one.name, one.input]), [
      ["Order", true],
      ["Shared", false],
      ["Reply", false]
    ])
    assert.include(
      text(section),
      "export interface Order {\n  /** ISO 8601. */\n  readonly at?: DateTimeInput | undefined"
    )
    assert.include(text(section), "export interface Reply {\n  /** ISO 8601. */\n  readonly at?: string | undefined")
  })

  it("a definition with date-times that requests and responses share has a variant for requests, however deep it is", () => {
    const object = (properties: { readonly [name: string]: SwaggerSchema }): SwaggerSchema => ({
      type: "object",
      properties
    })
    const section = toySection(
      swagger({
        "/toys": {
          post: operation("postToys", {
            parameters: [{ name: "body", in: "body", required: true, schema: ref("Order") }],
            responses: { 200: { schema: ref("Reply") } }
          })
        }
      }, {
        Order: object({ lines: ref("Lines"), plain: ref("Plain"), on: ref("Instant") }),
        Reply: object({ lines: ref("Lines"), plain: ref("Plain"), on: ref("Instant") }),
        Lines: { type: "array", items: ref("Line") },
        Line: object({ at: ref("Instant"), next: ref("Line"), rest: ref("Record") }),
        Record: { type: "object", additionalProperties: { type: "string", format: "date" } },
        Plain: object({ text: { type: "string" } }),
        Instant: { type: "string", format: "date-time" }
      }),
      { repeatable: { toys: { postToys: false } }, writes: { toys: { postToys: true } } }
    )
    const module = text(section)
    assert.include(module, "readonly lines?: LinesInput | undefined\n  readonly plain?: Plain | undefined\n")
    assert.include(module, "readonly on?: DateTimeInput | undefined")
    assert.include(module, "export type LinesInput = ReadonlyArray<LineInput>\n")
    assert.include(module, "export type Lines = ReadonlyArray<Line>\n")
    assert.include(module, "readonly at?: DateTimeInput | undefined\n  readonly next?: LineInput | undefined")
    assert.include(module, "readonly at?: Instant | undefined\n  readonly next?: Line | undefined")
    assert.include(module, "Shape.define(() => Shape.Record(Shape.DateInput))")
    assert.notInclude(module, "PlainInput")
    assert.include(module, "write: writeDates")
    assert.notInclude(text(getting({}, {})), "writeDates")
  })

  it("an unknown type, a lost reference and an array of nothing are refused", () => {
    refused(() => definitions({ A: { type: "file" } }), /toys\.A: has the type file/)
    refused(() => definitions({ A: ref("B") }), /toys\.A: refers to B/)
    refused(() => definitions({ A: { type: "array" } }), /array of nothing/)
  })

  it("what Amazon requires and leaves out becomes optional", () => {
    const model = swagger({}, {
      A: { type: "object", required: ["x", "y"], properties: { x: { type: "string" }, y: { type: "string" } } }
    })
    const shape = shapeOf(toySection(model, { absent: { toys: { A: ["x"] } } }), "A")
    assert.strictEqual(property(shape, "x")?.required, false)
    assert.strictEqual(property(shape, "y")?.required, true)
    refused(() => toySection(model, { absent: { toys: { A: ["z"] } } }), /does not require z/)
    refused(() => toySection(model, { absent: { toys: { B: ["z"] } } }), /absent\.json but not in the model/)
  })
})
