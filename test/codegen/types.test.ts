import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import { committedModules, compare, rewrite } from "../../packages/codegen/src/typesTest.ts"

const compared = (modules: ReadonlyMap<string, string>) => Effect.promise(() => compare(modules))

describe("schemas and interfaces", () => {
  it.effect("every schema of every module describes its interface, in both directions", () =>
    Effect.gen(function*() {
      const modules = committedModules()
      const outcome = yield* compared(modules)
      assert.deepStrictEqual(outcome.problems, [])
      // The payloads of notifications are a module too.
      assert.strictEqual(modules.size, Registry.sections.length + 1)
      assert.isAbove(outcome.compared.length, 2800)
      for (const [module, text] of modules) {
        const all = text.match(/^export const \w+: Schemas\.Codec</gm)?.length ?? 0
        assert.strictEqual(rewrite(module, text).compared.length, all, module)
      }
    }), 300_000)

  it.effect("a schema that says otherwise than its interface is found, whatever it does", () =>
    Effect.gen(function*() {
      const module = (shape: string) =>
        `export interface A {\n  readonly x: string\n  readonly y?: number | undefined\n}\n\n`
        + `const $A: Shape.Shape = Shape.define(() => ${shape})\n`
        + `export const A: Schemas.Codec<A> = Schemas.make($A)\n`
      const cases = {
        Right: "Shape.Struct({ x: Shape.String, y: Shape.optional(Shape.Number) })",
        WrongType: "Shape.Struct({ x: Shape.Number, y: Shape.optional(Shape.Number) })",
        Optional: "Shape.Struct({ x: Shape.optional(Shape.String), y: Shape.optional(Shape.Number) })",
        Required: "Shape.Struct({ x: Shape.String, y: Shape.Number })",
        Missing: "Shape.Struct({ x: Shape.String })",
        More: "Shape.Struct({ x: Shape.String, y: Shape.optional(Shape.Number), z: Shape.optional(Shape.String) })",
        NotAtAll: "Shape.Unknown"
      }
      const outcome = yield* compared(new Map(Object.entries(cases).map(([name, shape]) => [name, module(shape)])))
      assert.strictEqual(outcome.compared.length, 7)
      assert.deepStrictEqual(
        outcome.problems.toSorted(),
        ["Missing", "More", "NotAtAll", "Optional", "Required", "WrongType"].map((name) =>
          `${name}.A: the schema and the interface differ`
        )
      )
    }), 300_000)
})
