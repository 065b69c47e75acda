import { assert, describe, it } from "@effect/vitest"
import { usagePlan } from "../../packages/codegen/src/UsagePlan.ts"

const table = (heading: string, ...rows: ReadonlyArray<string>) =>
  `Does it.\n\n${heading}\n\n${rows.join("\n")}\n\nSee elsewhere | 1 | 2 |`

describe("usage plans in descriptions", () => {
  it("a table of two columns", () => {
    assert.deepStrictEqual(
      usagePlan(
        table("**Usage Plan:**", "| Rate (requests per second) | Burst |", "| ---- | ---- |", "| 0.0167 | 20 |")
      ),
      { rate: 0.0167, burst: 20 }
    )
  })

  it("all spellings of its heading", () => {
    for (const heading of ["**Usage Plans:**", "**Usage plan:**", "Usage Plan:"]) {
      assert.deepStrictEqual(usagePlan(table(heading, "| Rate | Burst |", "| ---- | ---- |", "| 5 | 10 |")), {
        rate: 5,
        burst: 10
      })
    }
  })

  it("the default row of a table with plan types", () => {
    const rows = [
      "| Plan type | Rate | Burst |",
      "| --- | --- | --- |",
      "| Default | 5 | 10 |",
      "| Selling partner specific | Variable | Variable |"
    ]
    assert.deepStrictEqual(usagePlan(table("**Usage Plans:**", ...rows)), { rate: 5, burst: 10 })
  })

  it("lines that end with a written backslash and n", () => {
    assert.deepStrictEqual(
      usagePlan("It.\\n\\n**Usage Plan:**\\n\\n| Rate | Burst |\\n| ---- | ---- |\\n| 2 | 6 |\\n\\nMore."),
      { rate: 2, burst: 6 }
    )
  })

  it("rates below one without a leading zero", () => {
    assert.deepStrictEqual(usagePlan(table("**Usage Plan:**", "| Rate | Burst |", "| ---- | ---- |", "| .5 | 15 |")), {
      rate: 0.5,
      burst: 15
    })
  })

  it("placeholders, and no table at all, are no plan", () => {
    assert.isUndefined(usagePlan("**Usage Plan:**\n\n| Rate | Burst |\n| ---- | ---- |\n| n | n |"))
    assert.isUndefined(usagePlan("Just text | 1 | 2 |"))
    assert.isUndefined(usagePlan(undefined))
  })
})
