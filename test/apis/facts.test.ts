/** The committed facts of all sections: that tools can rely on them, and that the client does not load them. */
import { assert, describe, it } from "@effect/vitest"
import { Ajv } from "ajv"
import { Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import { resolve } from "effect-sp-api/operation/ModelFacts"
import { readdirSync, readFileSync } from "node:fs"
import type { Operation } from "../../packages/sp-api/src/operation/Operation.ts"

const all = Effect.forEach(
  Registry.sections,
  (section) => Effect.map(Registry.facts(section.model), (facts) => ({ section, facts }))
)

/** A validator of the definitions and inputs of a section, by another author than ours. */
const validator = (facts: SectionFacts) => {
  const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true })
  for (const format of ["date-time", "date", "byte", "uri", "ip"]) ajv.addFormat(format, true)
  for (const keyword of ["known", "unit", "personal"]) ajv.addKeyword(keyword)
  ajv.addSchema({ $id: "section", definitions: facts.definitions })
  return (schema: ValueSchema, value: unknown): ReadonlyArray<string> => {
    const check = ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll("\"#/definitions/", "\"section#/definitions/"))
    )
    return check(value) ? [] : check.errors!.map((error) => `${error.instancePath} ${error.message}`)
  }
}

describe("the facts of all sections", () => {
  it.effect(
    "are JSON Schema: another validator compiles each, and every reference leads somewhere",
    () =>
      Effect.gen(function*() {
        let schemas = 0
        for (const { facts } of yield* all) {
          const check = validator(facts)
          for (const schema of Object.values(facts.definitions)) check(schema, null)
          for (const operation of Object.values(facts.operations)) {
            if (operation.body !== undefined) check(operation.body.schema, null)
            for (const { schema } of Object.values(operation.parameters ?? {})) check(schema, null)
            for (const schema of Object.values(operation.success)) if (schema !== null) check(schema, null)
          }
          schemas += Object.keys(facts.definitions).length
        }
        assert.isAbove(schemas, 2000)
      }),
    300_000
  )

  it.effect("have every operation, with the parameters and the body of its spec", () =>
    Effect.gen(function*() {
      for (const { facts, section } of yield* all) {
        assert.deepStrictEqual(Object.keys(facts.operations), section.operations.map(({ id }) => id))
        const module = yield* Registry.load(section.model)
        for (const [id, model] of Object.entries(facts.operations)) {
          const { spec } = module[id] as Operation<unknown, unknown>
          assert.deepStrictEqual(Object.keys(model.parameters ?? {}), Object.keys(spec.parameters ?? {}), spec.name)
          for (const [name, parameter] of Object.entries(model.parameters ?? {})) {
            const { in: place, list, maximum, minimum, required } = spec.parameters![name]!
            assert.deepStrictEqual([parameter.in, parameter.list, parameter.required], [place, list, required])
            const value = list === undefined ? parameter.schema : parameter.schema.items!
            assert.deepStrictEqual([value.minimum, value.maximum], [minimum, maximum], `${spec.name} ${name}`)
          }
          assert.strictEqual(
            model.body === undefined ? undefined : model.body.required === true,
            spec.body === undefined ? undefined : spec.body === "required"
          )
        }
      }
    }), 300_000)

  it.effect("find what is wrong deep in a body", () =>
    Effect.gen(function*() {
      const facts = yield* Registry.facts("fulfillmentInbound_2024-03-20")
      const { body } = facts.operations["createInboundPlan"]!
      const problems = validator(facts)(body!.schema, {
        destinationMarketplaces: ["ATVPDKIKX0DER", "A2EUQ1WTGCTBG2"],
        items: [{ labelOwner: "NOBODY", msku: "", prepOwner: "NONE", quantity: 500_001 }],
        sourceAddress: {
          addressLine1: "1 Way",
          city: "X",
          countryCode: "USA",
          name: "n",
          postalCode: "1",
          phoneNumber: "1"
        }
      })
      for (
        const problem of [
          /^\/destinationMarketplaces must NOT have more than 1 items/,
          /^\/items\/0\/labelOwner must be equal to one of the allowed values/,
          /^\/items\/0\/msku must NOT have fewer than 1 characters/,
          /^\/items\/0\/quantity must be <= 500000/,
          /^\/sourceAddress\/countryCode must NOT have more than 2 characters/
        ]
      ) assert.isTrue(problems.some((one) => problem.test(one)), `${problem} in ${problems.join("; ")}`)
    }))

  it.effect("are found by model and by module, and references are followed", () =>
    Effect.gen(function*() {
      const facts = yield* Registry.facts("OrdersV0")
      assert.strictEqual(facts, yield* Registry.facts("ordersV0"))
      assert.strictEqual(resolve({ $ref: "#/definitions/OrderList" }, facts).type, "array")
      assert.deepStrictEqual(resolve({ $ref: "#/definitions/Nowhere" }, facts), {})
      assert.strictEqual((yield* Effect.flip(Registry.facts("nowhere"))).section, "nowhere")
    }))

  it("nothing but the registry, which loads them on demand, imports them", () => {
    const root = new URL("../../packages/sp-api/src/", import.meta.url)
    const importing = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts") && !file.startsWith("apis/facts/") &&
      /from "[^"]*facts\/\w+\.ts"|import\("[^"]*facts\//.test(readFileSync(new URL(file, root), "utf8"))
    )
    assert.deepStrictEqual(importing, ["apis/Registry.ts"])
    assert.notMatch(readFileSync(new URL("apis/Registry.ts", root), "utf8"), /from "[^"]*facts\//)
  })
})
