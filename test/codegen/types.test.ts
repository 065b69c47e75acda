import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { committedModules, compare, rewrite } from "../../packages/codegen/src/typesTest.ts"

const compared = (modules: ReadonlyMap<string, string>) => Effect.promise(() => compare(modules))

describe("schemas and interfaces", () => {
  it.effect("every schema of every module describes its interface, in both directions", () =>
    Effect.gen(function*() {
      const modules = committedModules()
      const outcome = yield* compared(modules)
      assert.deepStrictEqual(outcome.problems, [])
      assert.strictEqual(modules.size, 67)
      assert.isAbove(outcome.compared.length, 2800)
      for (const [module, text] of modules) {
        const all = text.match(/^export const \w+: S\.Codec</gm)?.length ?? 0
        assert.strictEqual(rewrite(module, text).compared.length, all, module)
      }
    }), 60_000)

  it.effect("a schema that says otherwise than its interface is found, whatever it does", () =>
    Effect.gen(function*() {
      const module = (shape: string) =>
        `export interface A {\n  readonly x: string\n  readonly y?: number | undefined\n}\n\n`
        + `const $A: C.Shape = /*#__PURE__*/ C.define(() => ${shape})\n`
        + `export const A: S.Codec<A> = /*#__PURE__*/ S.schema($A)\n`
      const cases = {
        Right: "C.Struct({ x: C.String, y: C.optional(C.Number) })",
        WrongType: "C.Struct({ x: C.Number, y: C.optional(C.Number) })",
        Optional: "C.Struct({ x: C.optional(C.String), y: C.optional(C.Number) })",
        Required: "C.Struct({ x: C.String, y: C.Number })",
        Missing: "C.Struct({ x: C.String })",
        More: "C.Struct({ x: C.String, y: C.optional(C.Number), z: C.optional(C.String) })",
        NotAtAll: "C.Unknown"
      }
      const outcome = yield* compared(new Map(Object.entries(cases).map(([name, shape]) => [name, module(shape)])))
      assert.strictEqual(outcome.compared.length, 7)
      assert.deepStrictEqual(
        outcome.problems.toSorted(),
        ["Missing", "More", "NotAtAll", "Optional", "Required", "WrongType"].map((name) =>
          `${name}.A: the schema and the interface differ`
        )
      )
    }), 60_000)
})
