import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import { checker } from "effect-sp-api/operation/Checking"
import type { Operation } from "effect-sp-api/operation/Operation"
import { schema } from "effect-sp-api/operation/SchemaBuilder"
import * as Shape from "effect-sp-api/operation/Shape"
import { execFileSync } from "node:child_process"
import { interpreted } from "../../../packages/sp-api/src/operation/internal/checker.ts"

type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

/** A value with everything that a shape knows, one element in every list, a few levels of what contains itself. */
const sample = (shape: Shape.Shape, depth = 0): Json => {
  switch (shape.kind) {
    case "lazy":
      return sample(shape.get(), depth)
    case "optional":
      return depth < 12 ? sample(shape.shape, depth) : null
    case "struct": {
      const value: Record<string, Json> = {}
      for (const [name, field] of Object.entries(shape.fields)) value[name] = sample(field, depth + 1)
      if (shape.rest !== undefined) value["some-key"] = sample(shape.rest, depth + 1)
      return value
    }
    case "record":
      return { "some-key": sample(shape.value, depth + 1) }
    case "array":
      return [sample(shape.item, depth + 1)]
    case "union":
      return sample(shape.members[0]!, depth)
    case "number":
      return 1.5
    case "boolean":
      return true
    default:
      return "text"
  }
}

/** Every change of one place of a value: null, another type, absent, one property more. */
function* changed(value: Json): Generator<Json> {
  yield null
  yield typeof value === "string" ? 5 : "text"
  yield []
  yield {}
  if (Array.isArray(value)) {
    for (let index = 0; index < Math.min(value.length, 2); index++) {
      for (const inner of changed(value[index]!)) yield value.with(index, inner)
    }
  } else if (typeof value === "object" && value !== null) {
    const record = value as { readonly [key: string]: Json }
    yield { ...record, somethingNew: 1 }
    for (const key of Object.keys(record)) {
      const { [key]: _, ...without } = record
      yield without
      for (const inner of changed(record[key]!)) yield { ...record, [key]: inner }
    }
  }
}

describe("checking", () => {
  it.effect(
    "compiled, walking and schema checks agree on every operation's responses, correct and changed",
    () =>
      Effect.gen(function*() {
        let compared = 0
        for (const section of Registry.sections) {
          const module = yield* Registry.load(section.model)
          for (const { id } of section.operations) {
            const { shapes, spec } = module[id] as Operation<never, unknown>
            if (shapes.output === undefined) continue
            const shape = shapes.output()
            const compiled = checker(shape)
            const walking = interpreted(shape)
            const isSchema = Schema.is(schema(shape))
            const right = sample(shape)
            assert.isTrue(compiled.matches(right), spec.name)
            let count = 0
            for (const value of changed(right)) {
              // Large responses have thousands of places; the first of each are enough.
              if (++count > 60) break
              const expected = compiled.mismatches(value).length === 0
              const text = () => `${spec.name}: ${JSON.stringify(value).slice(0, 300)}`
              assert.strictEqual(compiled.matches(value), expected, text())
              assert.strictEqual(walking.matches(value), expected, text())
              if (count < 8) assert.strictEqual(isSchema(value), expected, text())
              compared++
            }
          }
        }
        assert.isAbove(compared, 5000)
      }),
    300_000
  )

  it("a mismatch names its place and what was expected, and never a value", () => {
    const shape = Shape.Struct({
      a: Shape.Array(Shape.Struct({ b: Shape.String, c: Shape.optional(Shape.Number) })),
      d: Shape.optional(Shape.Union([Shape.String, Shape.Struct({ e: Shape.String })]))
    })
    const found = checker(shape).mismatches({ a: [{ b: 1, c: "secret" }, {}], d: { e: 5 } })
    assert.deepStrictEqual(found.map((one) => `${one.path} ${one.problem}`), [
      "a[].b not a string",
      "a[].c not a number",
      "a[].b missing",
      "d.e not a string"
    ])
  })

  it("an object that has none of its properties, but others, does not match; an empty one does", () => {
    const inner = Shape.Struct({ c: Shape.optional(Shape.String), d: Shape.optional(Shape.Number) })
    const shape = Shape.Struct({ a: Shape.optional(inner), b: Shape.optional(Shape.Array(inner)) })
    const problem = "an object that has none of its properties, but others"
    const table: ReadonlyArray<readonly [value: unknown, ...paths: ReadonlyArray<string>]> = [
      [{}],
      [{ a: {}, b: [{}] }],
      [{ a: null }],
      [{ a: { c: "x", other: 1 }, other: 1 }],
      [{ other: 1 }, ""],
      [{ a: null, other: null }, ""],
      [{ toString: 1 }, ""],
      [{ a: { other: [] } }, "a"],
      [{ b: [{ c: "x" }, { C: "x" }] }, "b[]"]
    ]
    for (const [value, ...paths] of table) {
      for (const checking of [checker(shape), interpreted(shape)]) {
        assert.strictEqual(checking.matches(value), paths.length === 0, JSON.stringify(value))
        assert.deepStrictEqual(checking.mismatches(value), paths.map((path) => ({ path, problem, missing: true })))
      }
    }
    // An object that may have other properties, or that has none of its own, matches.
    const open = Shape.StructWithRest({ a: Shape.optional(Shape.String) }, Shape.Number)
    for (const checking of [checker(open), interpreted(open), checker(Shape.Struct({}))]) {
      assert.isTrue(checking.matches({ other: 1 }))
    }
  })

  it("a value that is nested without end does not match, and does no harm", () => {
    const node: Shape.Shape = Shape.define(() => Shape.Struct({ parent: Shape.optional(node) }))
    let deep: unknown = {}
    for (let depth = 0; depth < 200_000; depth++) deep = { parent: deep }
    for (const checking of [checker(node), interpreted(node)]) {
      assert.isTrue(checking.matches({ parent: { parent: null } }))
      assert.isFalse(checking.matches(deep))
      assert.deepStrictEqual(checking.mismatches(deep).map(({ problem }) => problem), [
        "nested too deeply to be checked"
      ])
    }
  })

  it("where code may not be built from strings, checking still works and builds none", () => {
    const program = `
      import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
      import { checker } from "effect-sp-api/operation/Checking"
      const { matches, mismatches } = checker(OrdersV0.getOrders.shapes.output())
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
