import { assert, describe, it } from "@effect/vitest"
import * as Registry from "effect-sp-api/apis/Registry"
import type { Operation } from "effect-sp-api/operation/Operation"
import { existsSync, readFileSync } from "node:fs"
import { readOverlays } from "../../packages/codegen/src/Overlays.ts"
import type { RateRow, SourcedPlan } from "../../packages/codegen/src/UsagePlan.ts"
import { planOf, usagePlan } from "../../packages/codegen/src/UsagePlan.ts"
import { readText } from "../../packages/tools/src/support/text.ts"
import { refused } from "./support.ts"

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

const plan = (rate: number, burst: number, from: SourcedPlan["from"]): SourcedPlan => ({ rate, burst, from })

const row = (
  chosen: SourcedPlan,
  decision: RateRow["decision"],
  other?: SourcedPlan
): RateRow => ({ ...chosen, decision, source: "here", ...(other === undefined ? undefined : { other }) })

describe("the plan to start with", () => {
  it("is what the model states, without a row", () => {
    assert.deepStrictEqual(planOf({ rate: 2, burst: 3 }, undefined, "toys"), plan(2, 3, "model"))
    assert.isUndefined(planOf(undefined, undefined, "toys"))
  })

  it("is that of a row, whichever source it is from", () => {
    const ours = plan(2, 3, "model")
    for (
      const [stated, one] of [
        [undefined, row(plan(1, 1, "sdk"), "only")],
        [undefined, row(plan(1, 1, "sdk"), "lower", plan(1, 2, "history"))],
        [ours, row(plan(1, 9, "sdk"), "lower", ours)],
        [ours, row(plan(2, 2, "sdk"), "lower", ours)],
        [ours, row(ours, "lower", plan(2, 4, "sdk"))],
        [ours, row(ours, "version", plan(1, 1, "sdk"))],
        [ours, row(plan(9, 9, "documentation"), "documentation", ours)]
      ] as const
    ) {
      const { burst, from, rate } = planOf(stated, one, "toys")!
      assert.deepStrictEqual({ rate, burst, from }, { rate: one.rate, burst: one.burst, from: one.from })
    }
  })

  const stated = { rate: 2, burst: 3 }
  const ours = plan(2, 3, "model")
  it.each<readonly [problem: RegExp, stated: typeof stated | undefined, row: RateRow]>([
    [/does not say that the model now states 2\/3/, stated, row(plan(1, 1, "sdk"), "only")],
    [/the model states 2\/2, which now states 2\/3/, stated, row(plan(1, 1, "sdk"), "lower", plan(2, 2, "model"))],
    [/the model states 2\/3, which now states none/, undefined, row(plan(1, 1, "sdk"), "lower", ours)],
    [/decides nothing/, stated, row(plan(2, 3, "sdk"), "version", ours)],
    [/is not lower than 2\/3/, stated, row(plan(3, 1, "sdk"), "lower", ours)],
    [/is not lower than 2\/3/, stated, row(plan(2, 4, "sdk"), "lower", ours)],
    [/names no other plan/, undefined, row(plan(2, 4, "sdk"), "lower")],
    [/is not the only one/, undefined, row(plan(2, 4, "sdk"), "only", plan(1, 1, "history"))],
    [/is not from the documentation/, stated, row(plan(3, 4, "sdk"), "documentation", ours)]
  ])("stops the generator where its row no longer fits: %s", (problem, stated, row) => {
    refused(() => planOf(stated, row, "toys.getToys"), problem)
  })
})

const rows = Object.entries(readOverlays().rates).flatMap(([model, rows]) =>
  Object.entries(rows).map(([id, row]) => ({ name: `${model}.${id}`, row }))
)

describe("every row of the overlay", () => {
  it("has a source and a decision, and is written by four digits as Amazon writes rates", () => {
    assert.isAbove(rows.length, 90)
    for (const { name, row } of rows) {
      assert.match(
        row.source,
        /^(https:\/\/developer-docs\.amazon\.com\/sp-api\/|developer-docs\.amazon\.com, |amzn\/)/,
        name
      )
      assert.include(["only", "documentation", "version", "lower"], row.decision, name)
      for (const { burst, rate } of [row, ...(row.other === undefined ? [] : [row.other])]) {
        assert.isAbove(rate, 0, name)
        assert.strictEqual(rate, Number(rate.toFixed(4)), name)
        assert.isTrue(Number.isInteger(burst) && burst > 0, name)
      }
      // A documented plan names its page; one of the model's is compared with what is from elsewhere.
      if (row.from === "documentation") assert.include(row.source, "developer-docs.amazon.com", name)
      if (row.decision === "version") assert.isString(row.note, name)
    }
  })

  it("is in the documentation of its operation with its source, in the page and in the module", async () => {
    const page = readText(new URL("../../packages/sp-api/OPERATIONS.md", import.meta.url))
    const marks = { model: "", history: " ¹", documentation: " ²", sdk: " ³" }
    for (const { name, row: { burst, from, rate } } of rows) {
      const [model = "", id = ""] = name.split(/\.(?=[^.]+$)/)
      const section = Registry.find(model)!
      const start = page.indexOf(`\n## ${section.module}\n`)
      const part = page.slice(start, page.indexOf("\n## ", start + 1))
      const line = part.split("\n").find((line) => line.startsWith(`| \`${id}\``))
      const { spec } = (await section.load())[id] as Operation<never, unknown>
      const all = spec.applicationRate === undefined ? "" : `, all ${spec.applicationRate}`
      assert.include(line, `| ${rate} / ${burst}${marks[from]}${all} |`, name)
      assert.deepStrictEqual([spec.rate, spec.burst, spec.rateFrom], [rate, burst, from], name)
    }
  })

  const sdk = new URL("../../../shared/domain/usage-plans-sdk.json", import.meta.url)
  it.skipIf(!existsSync(sdk))(
    "is there for all that Amazon's SDK adds or says otherwise, where its plans are available",
    () => {
      interface Named {
        readonly model: string
        readonly operationId: string
      }
      const plans = JSON.parse(readFileSync(sdk, "utf8")) as {
        readonly fills: ReadonlyArray<Named>
        readonly disagrees: ReadonlyArray<Named>
      }
      const names = (list: ReadonlyArray<Named>) =>
        list.map(({ model, operationId }) => `${model}.${operationId.replace(/#.*$/, "")}`)
      const having = (test: (row: RateRow) => boolean) => rows.filter(({ row }) => test(row)).map(({ name }) => name)
      assert.includeMembers(having(({ decision, from }) => decision === "only" && from === "sdk"), names(plans.fills))
      assert.sameMembers(having(({ decision }) => decision !== "only"), names(plans.disagrees))
    }
  )
})
