import { assert, describe, it } from "@effect/vitest"
import { getting, operation, refused, swagger, text, toySection } from "./support.ts"

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
