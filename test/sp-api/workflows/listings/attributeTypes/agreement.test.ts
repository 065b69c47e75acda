/** The types of a schema against ajv, for random schemas: one program for all, so the compiler runs once. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import * as AttributeTypes from "effect-sp-api/workflows/AttributeTypes"
import { makeAjv } from "../../../../../packages/sp-api/src/workflows/listings/internal/productTypes/vocabulary.ts"
import type { Schema } from "../../support/productTypes.ts"
import * as RandomSchemas from "../../support/randomSchemas.ts"
import { typeCheck } from "../../support/typeCheck.ts"

const sourceOf = (schema: Schema): string => Result.getOrThrow(AttributeTypes.typescript(schema))

const interfaceOf = (source: string): string => /^export interface (\w+)/m.exec(source)![1]!

/** On one line, also for the compiler. */
const literal = (value: unknown): string => JSON.stringify(value).replaceAll("\u2028", "\\u2028")

/** A module for each schema, and one with a constant for each of its values. */
const program = (
  schemas: ReadonlyArray<Schema>,
  valuesOf: (schema: Schema, index: number) => ReadonlyArray<unknown>
) => {
  const modules: Record<string, string> = {}
  let values = 0
  schemas.forEach((schema, index) => {
    const source = sourceOf(schema)
    const lines = valuesOf(schema, index).map((value, number) => {
      values++
      return `export const v${number}: A.${interfaceOf(source)} = ${literal(value)}`
    })
    modules[`types${index}`] = source
    modules[`values${index}`] = [`import type * as A from "./types${index}.ts"`, ...lines].join("\n")
  })
  return { modules, values }
}

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed)

describe("types of attributes and ajv", () => {
  it.effect(
    "every value that ajv accepts has the type, whatever keywords the schema combines",
    () =>
      Effect.gen(function*() {
        const { modules, values } = program(seeds(150).map(RandomSchemas.wild), (schema, index) => {
          const accepts = makeAjv(() => {}).compile(schema)
          return RandomSchemas.values(schema, index, 12).filter((value) => accepts(value))
        })
        assert.isAbove(values, 400)
        assert.deepStrictEqual(yield* typeCheck(modules), [])
        assert.deepStrictEqual(yield* typeCheck(modules, "typescript-5.9"), [])
      }),
    300_000
  )

  it.effect(
    "a value of a schema in Amazon's form has the type where ajv accepts it, and only there",
    () =>
      Effect.gen(function*() {
        const mistakes = new Set<string>()
        const { modules, values } = program(seeds(120).map(RandomSchemas.plain), (schema, index) => {
          const accepts = makeAjv(() => {}).compile(schema)
          const valid = RandomSchemas.values(schema, index, 4).filter((value) => accepts(value))
          const invalid = [...valid, ...valid, ...valid].map((value, number) =>
            RandomSchemas.mistaken(value, index * 100 + number)
          ).filter(
            (value) => {
              if (accepts(value)) return false
              const isAboutTypes = accepts.errors!.every(({ keyword }) =>
                ["required", "additionalProperties", "enum", "type"].includes(keyword)
              )
              return isAboutTypes
            }
          )
          // The first line imports the types.
          invalid.forEach((_, number) => mistakes.add(`values${index}:${valid.length + number + 2}`))
          return [...valid, ...invalid]
        })
        assert.isAbove(mistakes.size, 200)
        assert.isAbove(values - mistakes.size, 300)
        const found = new Set((yield* typeCheck(modules)).map((line) => line.split(" ")[0]!))
        assert.deepStrictEqual([...found].filter((place) => !mistakes.has(place)), [])
        assert.deepStrictEqual([...mistakes].filter((place) => !found.has(place)), [])
      }),
    300_000
  )
})
