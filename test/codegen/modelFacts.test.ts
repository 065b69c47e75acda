/** What models say of values, as JSON Schema beside the modules. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { modelFactsText, operationModel, schemaOf } from "../../packages/codegen/src/emit/ModelFacts.ts"
import { sectionsOf } from "../../packages/codegen/src/Generate.ts"
import { readOverlays } from "../../packages/codegen/src/Overlays.ts"
import { readModels } from "../../packages/codegen/src/Sources.ts"
import type { SwaggerLimits, SwaggerSchema } from "../../packages/codegen/src/Swagger.ts"
import type { ValueSchema } from "../../packages/sp-api/src/operation/ModelFacts.ts"
import {
  definitions,
  getting,
  modelsDirectory,
  noModels,
  operation,
  ref,
  refused,
  shapeOf,
  swagger,
  toySection
} from "./support.ts"

const factsOf = (schema: SwaggerSchema): ValueSchema => schemaOf(shapeOf(definitions({ Toy: schema }), "Toy"))

describe("the facts of a value", () => {
  it.each<[string, SwaggerSchema, ValueSchema]>([
    ["a length and a pattern", { type: "string", minLength: 1, maxLength: 9, pattern: "^[A-Z]+$" }, {
      type: "string",
      minLength: 1,
      maxLength: 9,
      pattern: "^[A-Z]+$"
    }],
    ["a format", { type: "string", format: "date" }, { type: "string", format: "date" }],
    ["Base64", { type: "string", format: "byte" }, { type: "string", format: "byte" }],
    ["declared values", { type: "string", enum: ["A", "B"] }, { type: "string", enum: ["A", "B"] }],
    ["a whole number with bounds", { type: "integer", minimum: 0, maximum: 10 }, {
      type: "integer",
      minimum: 0,
      maximum: 10
    }],
    ["a number that only its format calls whole", { type: "number", format: "int64" }, { type: "integer" }],
    ["a bound that is not allowed itself", { type: "number", minimum: 0, exclusiveMinimum: true }, {
      type: "number",
      exclusiveMinimum: 0
    }],
    ["an upper bound that is not allowed itself", { type: "number", maximum: 1, exclusiveMaximum: true }, {
      type: "number",
      exclusiveMaximum: 1
    }],
    ["a bound that is allowed, said in full", { type: "number", minimum: 0, exclusiveMinimum: false }, {
      type: "number",
      minimum: 0
    }],
    ["steps", { type: "number", multipleOf: 0.01 }, { type: "number", multipleOf: 0.01 }],
    ["an array whose number is stated as a length", {
      type: "array",
      minLength: 1,
      maxLength: 5,
      items: { type: "string" }
    }, { type: "array", items: { type: "string" }, minItems: 1, maxItems: 5 }],
    ["an array", { type: "array", minItems: 1, maxItems: 5, uniqueItems: true, items: { type: "string" } }, {
      type: "array",
      items: { type: "string" },
      minItems: 1,
      maxItems: 5,
      uniqueItems: true
    }],
    ["a map", { type: "object", additionalProperties: { type: "string", maxLength: 3 } }, {
      type: "object",
      additionalProperties: { type: "string", maxLength: 3 }
    }],
    ["anything", {}, {}],
    ["an object: limits and defaults of its properties, and which it requires", {
      type: "object",
      required: ["size"],
      properties: { size: { type: "string", maxLength: 3 }, count: { type: "integer", default: 1 } }
    }, {
      type: "object",
      properties: { size: { type: "string", maxLength: 3 }, count: { type: "integer", default: 1 } },
      required: ["size"]
    }]
  ])("%s", (_, schema, facts) => assert.deepStrictEqual(factsOf(schema), facts))

  it("a pattern that is not a regular expression stops the generator", () =>
    refused(() => factsOf({ type: "string", pattern: "[A-" }), /toys\.Toy: has the pattern \[A-/))

  it("values that only production sends make a closed list an open one", () => {
    const section = toySection(
      swagger({}, { Toy: { type: "object", properties: { kind: { type: "string", enum: ["BALL"] } } } }),
      {
        properties: {
          toys: {
            Toy: { kind: { values: ["DOLL"], source: "https://example.com", date: "2026-01", marketplaces: "all" } }
          }
        }
      }
    )
    assert.deepStrictEqual(schemaOf(shapeOf(section, "Toy")).properties, {
      kind: { type: "string", known: ["BALL", "DOLL"] }
    })
  })

  it("where production sends null, or booleans as strings, so do the facts", () => {
    const row = { source: "https://example.com", date: "2026-01", marketplaces: "all" } as const
    const section = toySection(
      swagger({}, {
        Size: { type: "object" },
        Toy: {
          type: "object",
          required: ["a", "b"],
          properties: { a: { type: "number" }, b: ref("Size"), c: { type: "boolean" } }
        }
      }),
      {
        properties: {
          toys: {
            Toy: { a: { nullable: true, ...row }, b: { nullable: true, ...row }, c: { type: "booleanString", ...row } }
          }
        }
      }
    )
    assert.deepStrictEqual(schemaOf(shapeOf(section, "Toy")).properties, {
      a: { type: ["number", "null"] },
      b: { anyOf: [{ $ref: "#/definitions/Size" }, { type: "null" }] },
      c: { type: ["boolean", "string"] }
    })
  })
})

describe("the facts of an operation", () => {
  it("say of each parameter where it goes, how a list is written, and what a value may be", () => {
    const section = getting({
      parameters: [
        { name: "shelfId", in: "path", required: true, type: "string", minLength: 2 },
        {
          name: "kinds",
          in: "query",
          type: "array",
          collectionFormat: "multi",
          minItems: 1,
          default: "BALL",
          items: { type: "string", enum: ["BALL", "DOLL"] }
        },
        { name: "day", in: "query", type: "string", format: "date" },
        { name: "pageSize", in: "query", type: "integer", minimum: 1, maximum: 20, default: 10 }
      ]
    })
    assert.deepStrictEqual(operationModel(section.operations[0]!).parameters, {
      shelfId: { in: "path", required: true, schema: { type: "string", minLength: 2 } },
      kinds: {
        in: "query",
        list: "multi",
        schema: {
          type: "array",
          items: { type: "string", enum: ["BALL", "DOLL"] },
          minItems: 1,
          default: ["BALL"]
        }
      },
      day: { in: "query", schema: { type: "string", format: "date" } },
      pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 20, default: 10 } }
    })
  })

  it("have the bounds that only an overlay knows", () => {
    const section = toySection(
      swagger({
        "/toys": {
          get: operation("getToys", {
            parameters: [
              { name: "pageSize", in: "query", type: "integer" },
              { name: "ids", in: "query", type: "array", items: { type: "string" } }
            ]
          })
        }
      }),
      { parameters: { toys: { getToys: { limits: { pageSize: { minimum: 1, maximum: 9 }, ids: { maxItems: 3 } } } } } }
    )
    const { parameters } = operationModel(section.operations[0]!)
    assert.deepStrictEqual(parameters?.["pageSize"]?.schema, { type: "integer", minimum: 1, maximum: 9 })
    assert.deepStrictEqual(parameters?.["ids"]?.schema, { type: "array", items: { type: "string" }, maxItems: 3 })
  })

  it("have the body, and every successful response by its status", () => {
    const section = toySection(
      swagger({
        "/toys": {
          post: operation("createToy", {
            parameters: [{ name: "request", in: "body", required: true, schema: ref("Toy") }],
            responses: { 201: { schema: ref("Toy") }, 204: {}, 400: { schema: ref("Toy") } }
          })
        }
      }, { Toy: { type: "object", properties: { name: { type: "string", maxLength: 5 } } } }),
      { repeatable: { toys: { createToy: false } }, writes: { toys: { createToy: true } } }
    )
    assert.deepStrictEqual(operationModel(section.operations[0]!), {
      body: { required: true, schema: { $ref: "#/definitions/Toy" } },
      success: { "201": { $ref: "#/definitions/Toy" }, "204": null }
    })
    assert.strictEqual(
      modelFactsText(section),
      `// AUTO-GENERATED from toys.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Toys v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of \`Toys\`. */
export const facts: SectionFacts = {
  operations: {
    createToy: {
      body: { required: true, schema: { $ref: "#/definitions/Toy" } },
      success: { "201": { $ref: "#/definitions/Toy" }, "204": null }
    }
  },
  definitions: {
    Toy: {
      type: "object",
      properties: {
        name: { type: "string", maxLength: 5 }
      }
    }
  }
}
`
    )
  })
})

/** What of a schema of Amazon's the facts do not say, at any depth. */
const missing = (source: SwaggerSchema & SwaggerLimits, facts: ValueSchema | undefined, at: string): Array<string> => {
  if (source.$ref !== undefined || source.allOf !== undefined) return []
  // A list whose number Amazon states as a length.
  if (source.type === "array" && source.maxLength !== undefined) {
    const { maxLength, minLength, ...others } = source
    return missing(
      { ...others, maxItems: maxLength, ...(minLength === undefined ? {} : { minItems: minLength }) },
      facts,
      at
    )
  }
  if (facts === undefined) return [`${at}: is not there`]
  const says = (name: keyof ValueSchema, value: unknown) =>
    JSON.stringify(facts[name]) === JSON.stringify(value) ? [] : [`${at}: ${name} is not ${JSON.stringify(value)}`]
  const problems: Array<string> = []
  for (const name of ["minLength", "maxLength", "pattern", "minItems", "maxItems", "multipleOf"] as const) {
    // A pattern of a number says nothing.
    if (name === "pattern" && source.type !== "string") continue
    if (source[name] !== undefined) problems.push(...says(name, source[name]))
  }
  if (source.minimum !== undefined) {
    problems.push(...says(source.exclusiveMinimum === true ? "exclusiveMinimum" : "minimum", source.minimum))
  }
  if (source.maximum !== undefined) problems.push(...says("maximum", source.maximum))
  if (source.uniqueItems === true) problems.push(...says("uniqueItems", true))
  for (const value of source.enum ?? []) {
    if (value !== null && !(facts.enum ?? facts.known ?? []).includes(value)) problems.push(`${at}: lacks ${value}`)
  }
  for (const [name, property] of Object.entries(source.properties ?? {})) {
    problems.push(...missing(property, facts.properties?.[name], `${at}.${name}`))
  }
  if (source.type === "array") problems.push(...missing(source.items!, facts.items, `${at}[]`))
  if (typeof source.additionalProperties === "object") {
    problems.push(...missing(source.additionalProperties, facts.additionalProperties, `${at}{}`))
  }
  return problems
}

describe.skipIf(modelsDirectory === undefined)(
  `the facts of Amazon's models${modelsDirectory === undefined ? noModels : ""}`,
  () => {
    it.effect("every constraint that a model declares is in its facts, however deep", () =>
      Effect.gen(function*() {
        const { models } = yield* readModels(modelsDirectory!)
        const problems: Array<string> = []
        let looked = 0
        for (const section of sectionsOf(models, readOverlays())) {
          const model = models.get(section.model)!
          const schemas = new Map(section.definitions.map(({ name, shape }) => [name, schemaOf(shape)]))
          for (const [name, schema] of Object.entries(model.definitions ?? {})) {
            looked += 1
            problems.push(...missing(schema, schemas.get(name), `${section.model}.${name}`))
          }
          const specs = new Map(
            section.operations.map((operation) => [`${operation.spec.method} ${operation.spec.path}`, operation])
          )
          for (const [path, item] of Object.entries(model.paths)) {
            for (const [method, source] of Object.entries(item)) {
              const found = specs.get(`${method.toUpperCase()} ${path}`)
              if (found === undefined || typeof source !== "object") continue
              const facts = operationModel(found)
              for (const parameter of source.parameters ?? []) {
                looked += 1
                const at = `${section.model}.${found.spec.id} ${parameter.name}`
                // Bounds of an overlay replace those of the model.
                const limits = readOverlays().parameters[section.model]?.[found.spec.id]?.limits?.[parameter.name]
                problems.push(
                  ...parameter.in === "body"
                    ? missing(parameter.schema!, facts.body?.schema, at)
                    : missing(
                      { ...parameter, ...limits, required: [] },
                      facts.parameters?.[parameter.name]?.schema,
                      at
                    )
                )
              }
            }
          }
        }
        assert.isAbove(looked, 3500)
        assert.deepStrictEqual(problems, [])
      }).pipe(Effect.provide(NodeServices.layer)))
  }
)
