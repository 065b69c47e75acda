import { assert, describe, it } from "@effect/vitest"
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

  it("the plan of the model wins over one from elsewhere, which is marked", () => {
    const plan = "**Usage Plan:**\n\n| Rate (requests per second) | Burst |\n| ---- | ---- |\n| 0.5 | 30 |"
    const rates = { toys: { getToys: { rate: 7, burst: 8, from: "history" } } } as const
    const model = (description?: string) =>
      swagger({ "/toys": { get: operation("getToys", description === undefined ? {} : { description }) } })
    const { spec } = toySection(model(plan), { rates }).operations[0]!
    assert.deepStrictEqual([spec.rate, spec.burst, spec.rateFrom], [0.5, 30, "model"])
    const other = toySection(model(), { rates }).operations[0]!.spec
    assert.deepStrictEqual([other.rate, other.burst, other.rateFrom], [7, 8, "history"])
    assert.isUndefined(toySection(model()).operations[0]!.spec.rate)
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
