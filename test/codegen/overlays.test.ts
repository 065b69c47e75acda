import { assert, describe, it } from "@effect/vitest"
import { moduleText } from "../../packages/codegen/src/emit/Module.ts"
import { operationsPage } from "../../packages/codegen/src/emit/OperationsPage.ts"
import { registryText } from "../../packages/codegen/src/emit/Registry.ts"
import { factsOfModel } from "../../packages/codegen/src/facts/ModelFacts.ts"
import type { WritesRow } from "../../packages/codegen/src/Overlays.ts"
import type { RateRow } from "../../packages/codegen/src/UsagePlan.ts"
import { operation, refused, swagger, toySection } from "./support.ts"

describe("overlays", () => {
  it("every operation that is not a GET needs a decision whether it is safe to repeat", () => {
    const model = swagger({ "/toys": { post: operation("postToys") } })
    refused(() => toySection(model), /toys\.postToys: has no row in overlays\/repeatable\.json/)
    const rows = { repeatable: { toys: { postToys: true } }, writes: { toys: { postToys: true } } } as const
    assert.isTrue(toySection(model, rows).operations[0]!.spec.repeatable)
  })

  it("every operation that is not a GET needs a decision whether it changes something, and a GET may have one", () => {
    const model = swagger({ "/toys": { post: operation("postToys"), get: operation("getToys") } })
    const repeatable = { toys: { postToys: true } }
    const writing = (rows: Readonly<Record<string, WritesRow>>) =>
      toySection(model, { repeatable, writes: { toys: rows } }).operations
        .filter(({ writes }) => writes).map(({ spec }) => spec.id)
    refused(() => writing({}), /toys\.postToys: has no row in overlays\/writes\.json/)
    assert.deepStrictEqual(writing({ postToys: true }), ["postToys"])
    assert.deepStrictEqual(writing({ postToys: { writes: false, because: "a search" } }), [])
    assert.deepStrictEqual(writing({ postToys: true, getToys: true }), ["getToys", "postToys"])
    refused(() => writing({ postToys: true, putToys: true }), /toys\.putToys: is in overlays\/writes\.json but not/)
  })

  it("what changes something is in the registry and on the page of operations, and not in the module", () => {
    const model = swagger({ "/toys": { post: operation("postToys"), get: operation("getToys") } })
    const section = toySection(model, {
      repeatable: { toys: { postToys: true } },
      writes: { toys: { postToys: true } }
    })
    assert.deepStrictEqual(registryText([section]).match(/writes: true/g), ["writes: true"])
    assert.include(operationsPage([section]), "| `postToys` | `POST /toys` | — |  |  |  | yes | yes |  |")
    assert.include(operationsPage([section]), "| `getToys` | `GET /toys` | — |  |  |  |  | yes |  |")
    assert.notInclude(moduleText(section, false), "writes")
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
