/** The client without Node: as a bundle for browsers and edge workers. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { bundle, imports, inWebContext, mistakes, prepare, sandbox } from "./support.ts"

describe("a bundle for browsers and edge workers", () => {
  it.live("imports no module of its platform, and names no module of Node", () =>
    Effect.gen(function*() {
      const code = yield* Effect.promise(() => bundle("core", "esm"))
      assert.deepStrictEqual(imports(code), [])
      assert.isAbove(code.length, 100_000)
      assert.deepStrictEqual(imports(`import { a } from "node:fs"\nconst b = require("zlib")\nimport("x")`), [
        "node:fs",
        "zlib",
        "x"
      ])
    }))

  it.live.each([["allowed", true], ["forbidden", false]] as const)(
    "runs the whole core with Web globals alone, where code from strings is %s",
    ([, generated]) =>
      Effect.gen(function*() {
        const code = yield* Effect.promise(() => bundle("core", "iife"))
        const settings = yield* prepare
        const result = yield* Effect.promise(() => inWebContext(code, generated)(settings))
        assert.deepStrictEqual(mistakes(result), [])
      }).pipe(Effect.provide(sandbox))
  )
})
