import { assert, describe, it } from "@effect/vitest"
import { moduleText } from "../../packages/codegen/src/emit/Module.ts"
import { factsOfModel } from "../../packages/codegen/src/facts/ModelFacts.ts"
import type { RateRow } from "../../packages/codegen/src/UsagePlan.ts"
import { operation, refused, swagger, toySection } from "./support.ts"

describe("overlays", () => {
  it("every operation that is not a GET needs a decision whether it is safe to repeat", () => {
    const model = swagger({ "/toys": { post: operation("postToys") } })
    refused(() => toySection(model), /toys\.postToys: has no row in overlays\/repeatable\.json/)
    assert.isTrue(toySection(model, { repeatable: { toys: { postToys: true } } }).operations[0]!.spec.repeatable)
  })

  it("a row for an operation that is not there is refused", () => {
    const model = swagger({ "/toys": { get: operation("getToys") } })
    refused(() => toySection(model, { grantless: { toys: { getToy: "x" } } }), /grantless\.json but not in the model/)
  })

  it("a path to items that does not exist is refused", () => {
    const model = swagger({
      "/toys": { get: operation("getToys", { parameters: [{ name: "n", in: "query", type: "string" }] }) }
    })
    const paging = { kind: "token", parameter: "n", next: ["next"], items: ["toys"], carry: "same" } as const
    refused(() => toySection(model, { pagination: { toys: { getToys: paging } } }), /no items at toys/)
  })

  it("a plan is that of the model, or of a row, which is marked, while the snapshot keeps what the model states", () => {
    const stated = "**Usage Plan:**\n\n| Rate (requests per second) | Burst |\n| ---- | ---- |\n| 0.5 | 30 |"
    const model = (description?: string) =>
      swagger({ "/toys": { get: operation("getToys", description === undefined ? {} : { description }) } })
    const planOf = (description: string | undefined, row?: RateRow) => {
      const section = toySection(model(description), row === undefined ? {} : { rates: { toys: { getToys: row } } })
      const { burst, rate, rateFrom } = section.operations[0]!.spec
      return {
        plan: [rate, burst, rateFrom],
        fact: factsOfModel(model(description)).get("operation getToys, plan"),
        text: moduleText(section, false)
      }
    }
    assert.deepInclude(planOf(stated), { plan: [0.5, 30, "model"], fact: "0.5/30" })
    assert.deepInclude(planOf(undefined), { plan: [undefined, undefined, undefined], fact: undefined })
    const only = planOf(undefined, { rate: 7, burst: 8, from: "sdk", decision: "only", source: "here" })
    assert.deepInclude(only, { plan: [7, 8, "sdk"], fact: undefined })
    assert.include(only.text, "- Rate: 7 requests per second, burst 8 (from Amazon's SDK)")
    const lower = planOf(stated, {
      rate: 0.25,
      burst: 30,
      from: "sdk",
      decision: "lower",
      source: "here",
      other: { rate: 0.5, burst: 30, from: "model" }
    })
    assert.deepInclude(lower, { plan: [0.25, 30, "sdk"], fact: "0.5/30" })
  })

  it("a sandbox-only mark counts on the path and on the operation", () => {
    const marked = { "x-amzn-api-sandbox-only": true }
    const section = toySection(swagger({
      "/a": { get: operation("a", marked) },
      "/b": { ...marked, get: operation("b") },
      "/c": { get: operation("c") }
    }))
    assert.deepStrictEqual(section.operations.map((one) => one.spec.sandboxOnly), [true, true, undefined])
  })
})
