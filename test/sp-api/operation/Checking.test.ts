import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema, SchemaAST } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import { answerChecker, checker } from "effect-sp-api/operation/Checking"
import type { Operation } from "effect-sp-api/operation/Operation"
import { execFileSync } from "node:child_process"

type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

/** A value with everything that a schema knows, one element in every list, three levels of what contains itself. */
const sample = (ast: SchemaAST.AST, depth = 0): Json => {
  switch (ast._tag) {
    case "Objects": {
      const value: Record<string, Json> = {}
      for (const { name, type } of ast.propertySignatures) {
        if (depth < 12 || !SchemaAST.isOptional(type)) value[String(name)] = sample(type, depth + 1)
      }
      for (const { type } of ast.indexSignatures) value["some-key"] = sample(type, depth + 1)
      return value
    }
    case "Arrays":
      return ast.rest.map((type) => sample(type, depth + 1))
    case "Union":
      return sample(ast.types[0]!, depth)
    case "String":
      return "text"
    case "Number":
      return 1.5
    case "Boolean":
      return true
    default:
      return ast.checks === undefined ? "anything" : null
  }
}

/** Every way to spoil one place of a value: nothing, another type, gone, something more. */
function* spoiled(value: Json): Generator<Json> {
  yield null
  yield typeof value === "string" ? 5 : "text"
  yield []
  yield {}
  if (Array.isArray(value)) {
    for (let index = 0; index < Math.min(value.length, 2); index++) {
      for (const inner of spoiled(value[index]!)) yield value.with(index, inner)
    }
  } else if (typeof value === "object" && value !== null) {
    const record = value as { readonly [key: string]: Json }
    yield { ...record, somethingNew: 1 }
    for (const key of Object.keys(record)) {
      const { [key]: _, ...without } = record
      yield without
      for (const inner of spoiled(record[key]!)) yield { ...record, [key]: inner }
    }
  }
}

describe("checking", () => {
  it.effect("the quick, the compiled and the interpreted check agree on every operation's answers, right and spoiled", () =>
    Effect.gen(function*() {
      let compared = 0
      let rightOnes = 0
      for (const section of Registry.sections) {
        const module = yield* Registry.load(section.model)
        for (const { id } of section.operations) {
          const { schemas, spec } = module[id] as Operation<never, unknown>
          if (schemas.output === undefined) continue
          const schema = schemas.output()
          const quick = answerChecker(schema)
          const compiled = checker(schema)
          const right = sample(schema.ast)
          assert.strictEqual(quick.matches(right), compiled.mismatches(right).length === 0, spec.name)
          if (quick.matches(right)) rightOnes++
          let count = 0
          for (const value of spoiled(right)) {
            // Large answers have thousands of places; the first of each tell enough.
            if (++count > 40) break
            const expected = compiled.mismatches(value).length === 0
            const text = () => `${spec.name}: ${JSON.stringify(value).slice(0, 300)}`
            assert.strictEqual(quick.matches(value), expected, text())
            assert.strictEqual(compiled.matches(value), expected, text())
            compared++
          }
        }
      }
      assert.isAbove(compared, 3000)
      assert.isAbove(rightOnes, 300)
    }), 60_000)

  it("a mismatch names its place and what was expected, and never a value", () => {
    const schema = Schema.Struct({
      a: Schema.Array(Schema.Struct({ b: Schema.String, c: Schema.optionalKey(Schema.Union([Schema.Finite, Schema.Null])) }))
    })
    const found = checker(schema).mismatches({ a: [{ b: 1, c: "secret" }, {}] })
    assert.deepStrictEqual(found.map((one) => `${one.path} ${one.problem}`), [
      "a[].b not a text",
      "a[].c not a number",
      "a[].b missing"
    ])
  })

  it("where code may not be built from strings, checking still works and builds none", () => {
    const program = `
      import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
      import { answerChecker } from "effect-sp-api/operation/Checking"
      const { matches, mismatches } = answerChecker(OrdersV0.GetOrdersResponse)
      const right = { payload: { Orders: [{ AmazonOrderId: "1", PurchaseDate: "x", LastUpdateDate: "x", OrderStatus: "New" }] } }
      const wrong = { payload: { Orders: [{ AmazonOrderId: 1 }] } }
      console.log(matches(right), matches(wrong), mismatches(wrong).length > 0)
    `
    const output = execFileSync(
      process.execPath,
      ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program],
      { encoding: "utf8", cwd: new URL("../../../", import.meta.url) }
    )
    assert.strictEqual(output.trim(), "true false true")
  })
})
