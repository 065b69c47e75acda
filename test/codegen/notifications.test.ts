import { assert, describe, it } from "@effect/vitest"
import { Ajv } from "ajv"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { applyPatch } from "../../packages/codegen/src/JsonPatch.ts"
import type { JsonSchema } from "../../packages/codegen/src/JsonSchema.ts"
import { shapeOf, withOptional } from "../../packages/codegen/src/JsonSchema.ts"
import type { NotificationOverlays } from "../../packages/codegen/src/Notifications.ts"
import { fix, payloadsText, readNotificationOverlays } from "../../packages/codegen/src/Notifications.ts"
import { readNotificationSchemas } from "../../packages/codegen/src/NotificationSchemas.ts"
import { readText } from "../../packages/tools/src/support/text.ts"

const shape = (schema: JsonSchema, models: ReadonlyMap<string, JsonSchema> = new Map()) =>
  shapeOf({ schema, root: schema, where: "here" }, models)

const text = { type: "string" }

describe("JSON Patch", () => {
  const value = { list: ["a", "b"], "a/b": { x: 1 } }

  it("adds, replaces and removes in a copy", () => {
    const patched = applyPatch(value, [
      { op: "test", path: "/list/1", value: "b" },
      { op: "remove", path: "/list/0" },
      { op: "replace", path: "/a~1b/x", value: 2 },
      { op: "add", path: "/new", value: true }
    ], "here")
    assert.deepStrictEqual(patched as unknown, { list: ["b"], "a/b": { x: 2 }, new: true })
    assert.deepStrictEqual(value, { list: ["a", "b"], "a/b": { x: 1 } })
  })

  it.each(
    [
      { op: "remove", path: "/none" },
      { op: "replace", path: "/none/x", value: 1 },
      { op: "add", path: "/list", value: 1 },
      { op: "test", path: "/list/0", value: "b" }
    ] as const
  )("stops where Amazon has changed what a fix names: $op $path", (step) => {
    assert.throws(() => applyPatch(value, [step], "here"), /fix/)
  })
})

describe("JSON Schema", () => {
  it("variants of one object become one, which requires what all of them do", () => {
    const offer = (required: ReadonlyArray<string>, names: ReadonlyArray<string>): JsonSchema => ({
      type: "object",
      required,
      properties: Object.fromEntries(names.map((name) => [name, text]))
    })
    assert.deepStrictEqual(
      shape({ type: "array", items: { anyOf: [offer(["a", "b"], ["a", "b"]), offer(["a", "c"], ["a", "c"])] } }),
      {
        kind: "array",
        items: {
          kind: "object",
          properties: [
            { name: "a", required: true, shape: { kind: "string" } },
            { name: "b", required: false, shape: { kind: "string" } },
            { name: "c", required: false, shape: { kind: "string" } }
          ]
        }
      }
    )
  })

  it("references, also to other files, are written out; null beside a type is kept", () => {
    const models = new Map([["other.json", { definitions: { B: { $ref: "#/definitions/C" }, C: text } }]])
    const schema = {
      properties: { a: { $ref: "#/definitions/A" }, b: { $ref: "../x/other.json#/definitions/B" } },
      definitions: { A: { type: ["string", "null"] } }
    }
    assert.deepStrictEqual(shape(schema, models), {
      kind: "object",
      properties: [
        { name: "a", required: false, shape: { kind: "nullable", shape: { kind: "string" } } },
        { name: "b", required: false, shape: { kind: "string" } }
      ]
    })
  })

  it.each([
    [{ $ref: "#/definitions/None" }, /not defined/],
    [{ $ref: "none.json#/definitions/None" }, /not defined/],
    [{ type: "tuple" }, /does not know/],
    [{ type: ["string", "number"] }, /is one of/],
    [{ anyOf: [text, { type: "number" }] }, /differ/],
    [{ type: "object", required: ["a"], properties: {} }, /requires a/]
  ] as ReadonlyArray<readonly [JsonSchema, RegExp]>)("stops at what it does not understand: %j", (schema, problem) => {
    assert.throws(() => shape(schema), problem)
  })

  it("a property is made optional wherever it stands, but only where it was required", () => {
    const item = { type: "object", required: ["b"], properties: { b: text } }
    const whole = shape({ type: "object", required: ["a"], properties: { a: { type: "array", items: item } } })
    const required = (path: string) => JSON.stringify(withOptional(whole, path, "here")).match(/"required":\w+/g)
    assert.deepStrictEqual(required("a"), ["\"required\":false", "\"required\":true"])
    assert.deepStrictEqual(required("a[].b"), ["\"required\":true", "\"required\":false"])
    for (const path of ["none", "a.b", "a[].none"]) assert.throws(() => withOptional(whole, path, "here"))
  })
})

describe("the module of payloads", () => {
  const overlays: NotificationOverlays = {
    types: { A_CHANGED: { payloadVersion: "1.0", schema: "A", wrapper: "AChanged", aliases: ["A_CHANGE"] } },
    schemas: {},
    fixes: {},
    absent: {}
  }
  const envelope = (payload: JsonSchema): ReadonlyMap<string, JsonSchema> =>
    new Map([["A", { properties: { Payload: { properties: { AChanged: payload } } } }]])
  const a = envelope({ type: "object", required: ["x"], properties: { x: text } })

  it("holds the type, the shape and the facts of each", () => {
    const module = payloadsText(a, new Map(), overlays)
    assert.include(module, "export interface AChanged {\n  readonly x: string\n}")
    assert.include(module, "Shape.define(() => Shape.Struct({ x: Shape.String }))")
    assert.include(module, "A_CHANGED: { payloadVersion: \"1.0\", wrapper: \"AChanged\" }")
    assert.include(module, "A_CHANGE: \"A_CHANGED\"")
  })

  it("is not written from overlays that fit nothing, nor without a schema or past one", () => {
    const write = (changes: Partial<NotificationOverlays>, schemas = a) => () =>
      payloadsText(schemas, new Map(), { ...overlays, ...changes })
    assert.throws(write({ absent: { B: ["x"] } }), /B/)
    assert.throws(write({ absent: { A_CHANGED: ["y"] } }), /does not require y/)
    assert.throws(write({ schemas: { B: text } }), /B/)
    assert.throws(write({ fixes: { B: [] } }), /does not exist/)
    assert.throws(write({}, new Map()), /not there/)
    assert.throws(write({}, new Map([...a, ["New", {}]])), /New/)
    assert.throws(write({}, envelope({})), /not an object/)
  })
})

const directory = fileURLToPath(new URL("../../../shared/2026-11/schemas/notifications", import.meta.url))
const there = existsSync(directory)
const absent = there ? "" : " (skipped: there are no schemas of Amazon's beside the workspace)"

describe.skipIf(!there)(`Amazon's schemas of notifications${absent}`, () => {
  const compiles = (schema: JsonSchema, models: ReadonlyMap<string, JsonSchema>) => {
    const ajv = new Ajv({ strict: false, validateFormats: false, logger: false })
    for (const [file, model] of models) ajv.addSchema({ definitions: model.definitions }, file)
    try {
      return ajv.compile(schema)
    } catch {
      return undefined
    }
  }

  it("do not compile in three cases as published, and all do with the fixes and allow their own examples", () => {
    const { models, schemas } = readNotificationSchemas(directory)
    const broken = [...schemas].filter(([, schema]) => compiles(schema, models) === undefined).map(([file]) => file)
    assert.deepStrictEqual(broken, [
      "FBAInventoryAvailabilityChangeNotification",
      "FulfillmentOrderStatusNotification",
      "ShipmentTrackingMilestoneChangedNotification"
    ])
    const fixed = fix(schemas, readNotificationOverlays())
    assert.strictEqual(fixed.size, schemas.size)
    for (const [file, schema] of fixed) {
      const validate = compiles(schema, models)
      assert.isDefined(validate, file)
      for (const example of schema.examples ?? []) {
        assert.isTrue(validate!(example), `${file}: ${JSON.stringify(validate!.errors)}`)
      }
      // Before its fix one of them accepted anything.
      assert.isFalse(validate!({ Payload: 7, payload: 7 }), file)
    }
  })

  it("result in the module that is committed", () => {
    const { models, schemas } = readNotificationSchemas(directory)
    const committed = new URL("../../packages/sp-api/src/workflows/notifications/internal/payloads.ts", import.meta.url)
    assert.strictEqual(payloadsText(schemas, models, readNotificationOverlays()), readText(committed))
  })
})
