import { assert, describe, it } from "@effect/vitest"
import { changeLine, changes, factsOfNewer } from "../../packages/codegen/src/Difference.ts"
import { noOverlays } from "../../packages/codegen/src/Overlays.ts"
import { factsOf, readFacts, writeFacts } from "../../packages/codegen/src/Snapshot.ts"
import type { SwaggerSchema } from "../../packages/codegen/src/Swagger.ts"
import { operation, ref, swagger, toys, toySection } from "./support.ts"

const toy: SwaggerSchema = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, size: { type: "integer" } }
}

const plan = (rate: number) => `**Usage Plan:**\n\n| Rate | Burst |\n| ---- | ---- |\n| ${rate} | 30 |`

const model = (
  parts: Parameters<typeof operation>[1] = {},
  definitions: Record<string, SwaggerSchema> = { Toy: toy }
) =>
  swagger({
    "/toys": {
      get: operation("getToys", { description: plan(1), responses: { 200: { schema: ref("Toy") } }, ...parts })
    }
  }, definitions)

const overlays = { ...noOverlays, modules: toys }

const lines = (newer: ReturnType<typeof swagger>) =>
  changes(factsOf(toySection(model())), factsOfNewer("toys", newer, overlays)).map(changeLine)

describe("the difference to a newer model", () => {
  it("is nothing for the same model", () => {
    assert.deepStrictEqual(lines(model()), [])
  })

  it("names properties that are added, removed, retyped, or required now", () => {
    assert.deepStrictEqual(
      lines(model({}, {
        Toy: {
          type: "object",
          required: ["colour"],
          properties: { id: { type: "string" }, size: { type: "string" }, colour: { type: "string" } }
        }
      })),
      ["~ property Toy.id: string → string?", "~ property Toy.size: number? → string?", "+ property Toy.colour: string"]
    )
    assert.deepStrictEqual(lines(model({}, { Toy: { ...toy, properties: { id: { type: "string" } } } })), [
      "- property Toy.size: number?"
    ])
  })

  it("names operations that are added and removed, once and with nothing that follows from it", () => {
    const newer = swagger({
      "/dolls": { post: operation("postDoll", { parameters: [{ name: "q", in: "query", type: "string" }] }) }
    }, { Toy: toy })
    assert.deepStrictEqual(lines(newer), ["- operation getToys: GET /toys", "+ operation postDoll: POST /dolls"])
  })

  it("names definitions that are added, once", () => {
    assert.deepStrictEqual(lines(model({}, { Toy: toy, Doll: toy })), ["+ definition Doll: object"])
  })

  it("names changed rates, parameters, paths and responses", () => {
    assert.deepStrictEqual(lines(model({ description: plan(2) })), ["~ rate getToys: 1/30 → 2/30"])
    assert.deepStrictEqual(
      lines(
        model({ parameters: [{ name: "q", in: "query", required: true, type: "array", items: { type: "string" } }] })
      ),
      ["+ parameter getToys.q: query string[], csv"]
    )
    assert.deepStrictEqual(lines(model({ responses: { 204: {} } })), ["~ output getToys: Toy → nothing"])
    assert.deepStrictEqual(lines(model({ deprecated: true })), ["+ deprecated getToys: yes"])
  })

  it("names new values of an enum", () => {
    const kind = (...values: ReadonlyArray<string>): Record<string, SwaggerSchema> => ({
      Toy: toy,
      Kind: { type: "string", enum: values }
    })
    const before = factsOf(toySection(model({}, kind("A"))))
    assert.deepStrictEqual(
      changes(before, factsOfNewer("toys", model({}, kind("A", "B")), overlays)).map(changeLine),
      ["~ definition Kind: \"A\" → \"A\" | \"B\""]
    )
  })

  it("does not stumble over overlays that fit the newer model no more", () => {
    const outdated = {
      ...overlays,
      repeatable: { toys: { gone: true } },
      rates: {
        toys: {
          gone: { rate: 1, burst: 1, from: "history" as const, decision: "only" as const, source: "here" },
          // Of a plan that the newer model states.
          getToys: { rate: 1, burst: 1, from: "history" as const, decision: "only" as const, source: "here" }
        }
      },
      parameters: { toys: { getToys: { dateTimes: ["gone"] }, gone: {} } },
      absent: { toys: { Gone: ["x"], Toy: ["size"] } },
      pagination: { toys: { gone: { kind: "token" as const, parameter: "n", next: ["n"], carry: "same" as const } } }
    }
    assert.isTrue(factsOfNewer("toys", model(), outdated).has("operation getToys"))
  })

  it("facts survive their file", () => {
    const facts = factsOf(toySection(model()))
    assert.deepStrictEqual([...readFacts(writeFacts(facts))], [...facts])
  })
})
