import { assert, describe, it } from "@effect/vitest"
import { getting, operation, ref, swagger, text, toySection } from "./support.ts"

describe("bodies and responses", () => {
  const posting = (parts: Parameters<typeof operation>[1], schemas = {}) =>
    toySection(swagger({ "/toys": { post: operation("postToys", parts) } }, schemas), {
      repeatable: { toys: { postToys: false } },
      writes: { toys: { postToys: true } }
    })

  it("a body is one property of the input, whatever Amazon calls it; optional ones may be left out, and then so may the input", () => {
    const body = { name: "postToysRequest", in: "body", schema: ref("Toy") } as const
    const schemas = { Toy: { type: "object", properties: { name: { type: "string" } } } }
    const needed = posting({ parameters: [{ ...body, required: true }] }, schemas)
    assert.strictEqual(needed.operations[0]!.spec.body, "required")
    assert.include(text(needed), "export interface PostToysInput {\n  readonly body: Toy\n}")
    assert.include(text(needed), "postToys: Op.Operation<PostToysInput,")
    const free = posting({ parameters: [body] }, schemas)
    assert.strictEqual(free.operations[0]!.spec.body, "optional")
    assert.include(text(free), "readonly body?: Toy | undefined")
    assert.include(text(free), "postToys: Op.Operation<void | PostToysInput,")
  })

  it("a POST without a body has none", () => {
    const section = posting({})
    assert.isUndefined(section.operations[0]!.spec.body)
    assert.include(text(section), "postToys: Op.Operation<void,")
    assert.notInclude(text(section), "body: ()")
  })

  const outputs = (responses: Parameters<typeof getting>[0]["responses"] & object, schemas = {}) => {
    const section = getting({ responses }, schemas)
    const { mayBeEmpty, output } = section.operations[0]!
    const type = /getToys: Op\.Operation<void, ([^>]*)> =/.exec(text(section))?.[1]
    return { mayBeEmpty, output, type }
  }
  const schemas = {
    A: { type: "object", properties: { a: { type: "string" } } },
    B: { type: "object", properties: { b: { type: "string" } } },
    Errors: { type: "object", properties: { errors: { type: "array", items: { type: "string" } } } }
  }

  it("a 200 without a schema returns nothing", () => {
    assert.deepStrictEqual(outputs({ 200: {} }), { mayBeEmpty: true, output: [], type: "void" })
  })

  it("a 204 beside a 200 may return nothing", () => {
    assert.strictEqual(outputs({ 200: { schema: ref("A") }, 204: {} }, schemas).type, "A | undefined")
  })

  it("a 204 with a schema may return nothing; with errors only, it returns nothing", () => {
    assert.strictEqual(outputs({ 204: { schema: { type: "string" } } }).type, "string | undefined")
    assert.strictEqual(outputs({ 204: { schema: ref("Errors") } }, schemas).type, "void")
  })

  it("several successful statuses return any of their schemas, each once", () => {
    assert.strictEqual(
      outputs({ 200: { schema: ref("A") }, 202: { schema: ref("B") }, 400: { schema: ref("Errors") } }, schemas).type,
      "A | B"
    )
    assert.strictEqual(outputs({ 200: { schema: ref("A") }, 201: { schema: ref("A") } }, schemas).type, "A")
    assert.include(
      text(getting({ responses: { 200: { schema: ref("A") }, 202: { schema: ref("B") } } }, schemas)),
      "Shape.Union([$A, $B])"
    )
  })

  it("a 207 with mixed results is a success", () => {
    assert.strictEqual(outputs({ 207: { schema: ref("A") } }, schemas).type, "A")
  })

  it("errors-only responses keep their type: the client turns them into failures", () => {
    assert.strictEqual(outputs({ 200: { schema: ref("Errors") } }, schemas).type, "Errors")
  })

  it("a top-level array is an array, as a body and as a response", () => {
    const section = posting({
      parameters: [{ name: "body", in: "body", required: true, schema: ref("Asked") }],
      responses: { 200: { schema: { type: "array", items: ref("A") } } }
    }, { ...schemas, Asked: { type: "array", items: { type: "string" } } })
    assert.include(text(section), "export type Asked = ReadonlyArray<string>")
    assert.include(text(section), "postToys: Op.Operation<PostToysInput, ReadonlyArray<A>>")
    assert.include(text(section), "output: (): Shape.Shape => Shape.Array($A)")
  })

  it("a media type other than JSON is asked for", () => {
    assert.strictEqual(
      getting({ produces: ["application/hal+json"] }).operations[0]!.spec.accept,
      "application/hal+json"
    )
    assert.isUndefined(getting({ produces: ["application/json"] }).operations[0]!.spec.accept)
  })

  it("the host of a model is not looked at", () => {
    const model = {
      ...swagger({ "/toys": { get: operation("getToys") } }),
      host: "sellingpartnerapi-eu.amazon.com",
      basePath: "/"
    }
    assert.notInclude(text(toySection(model)), "amazon.com")
  })
})
