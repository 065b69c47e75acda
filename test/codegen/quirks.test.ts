import { assert, describe, it } from "@effect/vitest"
import { moduleText } from "../../packages/codegen/src/emit/Module.ts"
import type { Shape } from "../../packages/codegen/src/Ir.ts"
import type { SwaggerSchema } from "../../packages/codegen/src/Swagger.ts"
import { ModelError } from "../../packages/codegen/src/Swagger.ts"
import { definitions, getting, operation, property, ref, shapeOf, swagger, toySection } from "./support.ts"

const refused = (run: () => unknown, pattern: RegExp) => {
  try {
    run()
  } catch (error) {
    assert.instanceOf(error, ModelError)
    return assert.match(error.message, pattern)
  }
  assert.fail("nothing was refused")
}

const text = (run: ReturnType<typeof toySection>) => moduleText(run, false)

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
        { name: "wheels", required: false, shape: { kind: "number" } }
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

  it("formats other than date-times, and patterns, are ignored", () => {
    const section = definitions({
      Odd: { type: "string", format: "[A-Z]{2}" },
      Pdf: { type: "string", format: "application/pdf" },
      Epoch: { type: "string", format: "dateTime" },
      Count: { type: "number", format: "int64" }
    })
    assert.deepStrictEqual(
      section.definitions.map((one) => one.shape),
      [{ kind: "string" }, { kind: "string" }, { kind: "string" }, { kind: "number" }]
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
      { repeatable: { toys: { postToys: false } } }
    )
    assert.deepStrictEqual(section.definitions.map((one) => [one.name, one.input]), [
      ["Order", true],
      ["Shared", false],
      ["Reply", false]
    ])
    assert.include(text(section), "export interface Order {\n  readonly at?: DateTimeInput | undefined")
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
      { repeatable: { toys: { postToys: false } } }
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
      renames: { operations: {}, schemas: { toys: { GetToys: "GetToysSchema" } }, services: { toys: "ToysService" } }
    }))
    assert.include(module, "export type GetToys = string")
    assert.include(module, "export const GetToysSchema: Schemas.Codec<GetToys>")
    assert.include(module, "export const GetToys: Op.Operation<void,")
    assert.include(module, "export class ToysService extends")
  })

  it("a definition that would hide a name the module needs is refused", () => {
    refused(() => text(definitions({ Op: { type: "string" } })), /toys\.Op/)
  })

  it("an operation id that occurs twice is refused until an overlay renames one", () => {
    const model = swagger({ "/toys": { put: operation("link"), post: operation("link") } })
    refused(() => toySection(model, { repeatable: { toys: { link: false } } }), /toys\.link: occurs twice/)
    const section = toySection(model, {
      repeatable: { toys: { link: false, update: true } },
      renames: { operations: { toys: { "PUT /toys": "update" } }, schemas: {}, services: {} }
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

describe("parameters", () => {
  const parameter = (source: object) => getting({ parameters: [{ name: "p", in: "query", ...source }] }).operations[0]!
  const both = (source: object) => {
    const { input, spec } = parameter(source)
    return { wire: spec.parameters!["p"], shape: input[0]!.shape }
  }

  it("arrays are csv unless the model says multi", () => {
    assert.deepStrictEqual(both({ type: "array", items: { type: "string" } }).wire, {
      in: "query",
      type: "string",
      list: "csv"
    })
    assert.deepStrictEqual(
      both({ type: "array", collectionFormat: "csv", items: { type: "string" }, maxItems: 3, minItems: 1 }).wire,
      {
        in: "query",
        type: "string",
        list: "csv",
        minItems: 1,
        maxItems: 3
      }
    )
    assert.deepStrictEqual(both({ type: "array", collectionFormat: "multi", items: { type: "string" } }).wire, {
      in: "query",
      type: "string",
      list: "multi"
    })
  })

  it("a string with items is a string, with the values of its items", () => {
    const { shape, wire } = both({
      type: "string",
      collectionFormat: "csv",
      items: { type: "string", enum: ["A", "B"] }
    })
    assert.deepStrictEqual(wire, { in: "query", type: "string" })
    assert.deepStrictEqual(shape, { kind: "string", values: ["A", "B"] })
    assert.deepStrictEqual(both({ type: "string", collectionFormat: "csv" }).shape, { kind: "string" })
  })

  it("a string of format boolean is a boolean", () => {
    const { shape, wire } = both({ type: "string", format: "boolean" })
    assert.deepStrictEqual(wire, { in: "query", type: "boolean" })
    assert.deepStrictEqual(shape, { kind: "boolean" })
  })

  it("date-times and dates may be given as Dates; an unknown format is a string", () => {
    assert.deepStrictEqual(both({ type: "string", format: "date-time" }), {
      wire: { in: "query", type: "date-time" },
      shape: { kind: "string", format: "date-time" }
    })
    assert.deepStrictEqual(both({ type: "string", format: "date" }).wire, { in: "query", type: "date" })
    assert.deepStrictEqual(both({ type: "string", format: "[A-Z]{2}" }).wire, { in: "query", type: "string" })
  })

  it("date-times and double encoding that the model states in prose come from an overlay, which must fit", () => {
    const model = swagger({
      "/toys": { get: operation("getToys", { parameters: [{ name: "p", in: "query", type: "string" }] }) }
    })
    const section = toySection(model, { parameters: { toys: { getToys: { dateTimes: ["p"], doubleEncoded: ["p"] } } } })
    assert.deepStrictEqual(section.operations[0]!.spec.parameters, {
      p: { in: "query", type: "date-time", doubleEncoded: true }
    })
    refused(() => toySection(model, { parameters: { toys: { getToys: { doubleEncoded: ["q"] } } } }), /no parameter q/)
  })

  it("bounds, rules and advice that the model states in prose come from an overlay, which must fit", () => {
    const model = swagger({
      "/toys": {
        get: operation("getToys", {
          parameters: [
            { name: "p", in: "query", type: "integer" },
            { name: "q", in: "query", type: "array", items: { type: "string" } }
          ]
        })
      }
    })
    const section = toySection(model, {
      parameters: {
        toys: {
          getToys: {
            limits: { p: { minimum: 1, maximum: 9 } },
            instead: { q: "do otherwise" },
            rules: [["some", "p", "q"], ["excludes", "p", "q"], ["span", "p", "q", 7]]
          }
        }
      }
    })
    const { spec } = section.operations[0]!
    assert.deepStrictEqual(spec.parameters, {
      p: { in: "query", type: "integer", minimum: 1, maximum: 9 },
      q: { in: "query", type: "string", list: "csv", instead: "do otherwise" }
    })
    assert.include(
      text(section),
      "rules: [[\"some\", \"p\", \"q\"], [\"excludes\", \"p\", \"q\"], [\"span\", \"p\", \"q\", 7]]"
    )
    assert.include(
      text(section),
      " * - Needs `p` or `q`\n * - `p` excludes `q`\n * - From `p` to `q`: at most 7 days\n"
    )
    for (const facts of [{ limits: { x: {} } }, { instead: { x: "" } }, { rules: [["needs", "p", "x"] as const] }]) {
      refused(() => toySection(model, { parameters: { toys: { getToys: facts } } }), /no parameter x/)
    }
  })

  it("dotted and dashed names are kept and quoted", () => {
    const module = text(getting({
      parameters: [
        { name: "carrierTracking.trackingNumber", in: "query", required: true, type: "string" },
        { name: "x-amzn-shipping-business-id", in: "header", type: "string" }
      ]
    }))
    assert.include(module, "readonly \"carrierTracking.trackingNumber\": string")
    assert.include(module, "readonly \"x-amzn-shipping-business-id\"?: string | undefined")
    assert.include(module, "\"x-amzn-shipping-business-id\": { in: \"header\", type: \"string\" }")
  })

  it("a greedy path parameter keeps its slashes", () => {
    const { spec } = getting({
      parameters: [{
        name: "resource",
        in: "path",
        required: true,
        type: "string",
        "x-amazon-spds-greedy-path-parameter": true
      }]
    }).operations[0]!
    assert.deepStrictEqual(spec.parameters, { resource: { in: "path", type: "string", required: true, greedy: true } })
  })

  it("bounds of numbers are kept", () => {
    assert.deepStrictEqual(both({ type: "integer", minimum: 1, maximum: 100 }).wire, {
      in: "query",
      type: "integer",
      minimum: 1,
      maximum: 100
    })
  })

  it("an idempotency header is found under any of its names", () => {
    for (const name of ["x-amzn-idempotency-token", "x-amzn-IdempotencyKey"]) {
      assert.strictEqual(
        getting({ parameters: [{ name, in: "header", type: "string" }] }).operations[0]!.spec.idempotencyHeader,
        name
      )
    }
  })
})

describe("bodies and responses", () => {
  const posting = (parts: Parameters<typeof operation>[1], schemas = {}) =>
    toySection(swagger({ "/toys": { post: operation("postToys", parts) } }, schemas), {
      repeatable: { toys: { postToys: false } }
    })

  it("a body is one property of the input, whatever Amazon calls it; optional ones may be left out, and then so may the input", () => {
    const body = { name: "postToysRequest", in: "body", schema: ref("Toy") } as const
    const schemas = { Toy: { type: "object", properties: { name: { type: "string" } } } }
    const needed = posting({ parameters: [{ ...body, required: true }] }, schemas)
    assert.strictEqual(needed.operations[0]!.spec.body, "required")
    assert.include(text(needed), "export interface PostToysInput {\n  readonly body: Toy\n}")
    assert.include(text(needed), "postToys: Op.Operation<PostToysInput,")
    const free = posting({ parameters: [body] }, schemas)
    assert.strictEqual(free.operations[0]!.spec.body, "optional")
    assert.include(text(free), "readonly body?: Toy | undefined")
    assert.include(text(free), "postToys: Op.Operation<void | PostToysInput,")
  })

  it("a POST without a body has none", () => {
    const section = posting({})
    assert.isUndefined(section.operations[0]!.spec.body)
    assert.include(text(section), "postToys: Op.Operation<void,")
    assert.notInclude(text(section), "body: ()")
  })

  const outputs = (responses: Parameters<typeof getting>[0]["responses"] & object, schemas = {}) => {
    const section = getting({ responses }, schemas)
    const { mayBeEmpty, output } = section.operations[0]!
    const type = /getToys: Op\.Operation<void, ([^>]*)> =/.exec(text(section))?.[1]
    return { mayBeEmpty, output, type }
  }
  const schemas = {
    A: { type: "object", properties: { a: { type: "string" } } },
    B: { type: "object", properties: { b: { type: "string" } } },
    Errors: { type: "object", properties: { errors: { type: "array", items: { type: "string" } } } }
  }

  it("a 200 without a schema returns nothing", () => {
    assert.deepStrictEqual(outputs({ 200: {} }), { mayBeEmpty: true, output: [], type: "void" })
  })

  it("a 204 beside a 200 may return nothing", () => {
    assert.strictEqual(outputs({ 200: { schema: ref("A") }, 204: {} }, schemas).type, "A | undefined")
  })

  it("a 204 with a schema may return nothing; with errors only, it returns nothing", () => {
    assert.strictEqual(outputs({ 204: { schema: { type: "string" } } }).type, "string | undefined")
    assert.strictEqual(outputs({ 204: { schema: ref("Errors") } }, schemas).type, "void")
  })

  it("several successful statuses return any of their schemas, each once", () => {
    assert.strictEqual(
      outputs({ 200: { schema: ref("A") }, 202: { schema: ref("B") }, 400: { schema: ref("Errors") } }, schemas).type,
      "A | B"
    )
    assert.strictEqual(outputs({ 200: { schema: ref("A") }, 201: { schema: ref("A") } }, schemas).type, "A")
    assert.include(
      text(getting({ responses: { 200: { schema: ref("A") }, 202: { schema: ref("B") } } }, schemas)),
      "Shape.Union([$A, $B])"
    )
  })

  it("a 207 with mixed results is a success", () => {
    assert.strictEqual(outputs({ 207: { schema: ref("A") } }, schemas).type, "A")
  })

  it("errors-only responses keep their type: the client turns them into failures", () => {
    assert.strictEqual(outputs({ 200: { schema: ref("Errors") } }, schemas).type, "Errors")
  })

  it("a top-level array is an array, as a body and as a response", () => {
    const section = posting({
      parameters: [{ name: "body", in: "body", required: true, schema: ref("Asked") }],
      responses: { 200: { schema: { type: "array", items: ref("A") } } }
    }, { ...schemas, Asked: { type: "array", items: { type: "string" } } })
    assert.include(text(section), "export type Asked = ReadonlyArray<string>")
    assert.include(text(section), "postToys: Op.Operation<PostToysInput, ReadonlyArray<A>>")
    assert.include(text(section), "output: (): Shape.Shape => Shape.Array($A)")
  })

  it("a media type other than JSON is asked for", () => {
    assert.strictEqual(
      getting({ produces: ["application/hal+json"] }).operations[0]!.spec.accept,
      "application/hal+json"
    )
    assert.isUndefined(getting({ produces: ["application/json"] }).operations[0]!.spec.accept)
  })

  it("the host of a model is not looked at", () => {
    const model = {
      ...swagger({ "/toys": { get: operation("getToys") } }),
      host: "sellingpartnerapi-eu.amazon.com",
      basePath: "/"
    }
    assert.notInclude(text(toySection(model)), "amazon.com")
  })
})

describe("overlays", () => {
  it("every operation that is not a GET needs a decision whether it is safe to repeat", () => {
    const model = swagger({ "/toys": { post: operation("postToys") } })
    refused(() => toySection(model), /toys\.postToys: has no row in overlays\/repeatable\.json/)
    assert.isTrue(toySection(model, { repeatable: { toys: { postToys: true } } }).operations[0]!.spec.repeatable)
  })

  it("a row for an operation that is not there is refused", () => {
    const model = swagger({ "/toys": { get: operation("getToys") } })
    refused(() => toySection(model, { grantless: { toys: { getToy: "x" } } }), /grantless\.json but not in the model/)
  })

  it("a path to items that does not exist is refused", () => {
    const model = swagger({
      "/toys": { get: operation("getToys", { parameters: [{ name: "n", in: "query", type: "string" }] }) }
    })
    const paging = { kind: "token", parameter: "n", next: ["next"], items: ["toys"], carry: "same" } as const
    refused(() => toySection(model, { pagination: { toys: { getToys: paging } } }), /no items at toys/)
  })

  it("the plan of the model wins over one from elsewhere, which is marked", () => {
    const plan = "**Usage Plan:**\n\n| Rate (requests per second) | Burst |\n| ---- | ---- |\n| 0.5 | 30 |"
    const rates = { toys: { getToys: { rate: 7, burst: 8, from: "history" } } } as const
    const model = (description?: string) =>
      swagger({ "/toys": { get: operation("getToys", description === undefined ? {} : { description }) } })
    const { spec } = toySection(model(plan), { rates }).operations[0]!
    assert.deepStrictEqual([spec.rate, spec.burst, spec.rateFrom], [0.5, 30, "model"])
    const other = toySection(model(), { rates }).operations[0]!.spec
    assert.deepStrictEqual([other.rate, other.burst, other.rateFrom], [7, 8, "history"])
    assert.isUndefined(toySection(model()).operations[0]!.spec.rate)
  })

  it("a sandbox-only mark counts on the path and on the operation", () => {
    const marked = { "x-amzn-api-sandbox-only": true }
    const section = toySection(swagger({
      "/a": { get: operation("a", marked) },
      "/b": { ...marked, get: operation("b") },
      "/c": { get: operation("c") }
    }))
    assert.deepStrictEqual(section.operations.map((one) => one.spec.sandboxOnly), [true, true, undefined])
  })
})
