/** Deprecations. */
import { assert, describe, it } from "@effect/vitest"
import { make } from "../../../../../packages/sp-api/src/workflows/listings/internal/productTypes/validator.ts"
import { attribute, schema } from "../../support/productTypes.ts"
import type { Schema } from "../../support/productTypes.ts"

const $defs = schema["$defs"]

describe("a deprecated value is sent with a warning", () => {
  it.each<[string, Schema]>([
    ["$lifecycle.enumDeprecated", { enum: ["x", "y"], $lifecycle: { enumDeprecated: ["x"] } }],
    ["enumDeprecated", { enum: ["x", "y"], enumDeprecated: ["x"] }],
    ["in a branch", { anyOf: [{ type: "string" }, { enum: ["x"], $lifecycle: { enumDeprecated: ["x"] } }] }],
    ["of the whole attribute", { $lifecycle: { replacedBy: ["/material"] } }],
    ["deprecated", { deprecated: true }]
  ])("%s", (_, value) => {
    const validator = make({ $defs, properties: { a: attribute(value) } })
    for (
      const { issues, warnings } of [
        validator.check({ a: [{ value: "x" }] }),
        validator.checkAttribute("a", [{ value: "x" }])
      ]
    ) {
      assert.deepStrictEqual(issues, [])
      assert.deepStrictEqual(warnings.map(({ kind, path }) => [kind, path]), [["Deprecated", "a[0].value"]])
      assert.include(warnings[0]!.message, "deprecated")
    }
  })

  it("a value that is not deprecated has no warning", () => {
    const { warnings } = make({
      $defs,
      properties: { a: attribute({ enum: ["x", "y"], $lifecycle: { enumDeprecated: ["x"] } }) }
    })
      .check({ a: [{ value: "y" }] })
    assert.deepStrictEqual(warnings, [])
  })
})
