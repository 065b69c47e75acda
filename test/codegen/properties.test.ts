/** What production is known to send goes from the overlay into types, shapes, documentation and sandbox. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Registry from "effect-sp-api/apis/Registry"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { moduleText } from "../../packages/codegen/src/emit/Module.ts"
import { readOverlays } from "../../packages/codegen/src/Overlays.ts"
import type { PropertyRow } from "../../packages/codegen/src/Properties.ts"
import { ModelError } from "../../packages/codegen/src/Swagger.ts"
import { readText } from "../../packages/tools/src/support/text.ts"
import { shapeOf, swagger, toySection } from "./support.ts"

const source = { source: "https://example.com", date: "2026-01-01", marketplaces: "all" } as const

const model = swagger({}, {
  Toy: {
    type: "object",
    required: ["id"],
    properties: { id: { type: "string" }, sold: { type: "boolean" }, kind: { type: "string", enum: ["CAR"] } }
  },
  Kind: { type: "string", enum: ["CAR"] },
  Shop: { type: "object", properties: { phone: { type: "string" } } }
})

type Facts = Omit<PropertyRow, "source" | "date" | "marketplaces">

const toys = (rows: { readonly [definition: string]: { readonly [property: string]: Facts } }) =>
  toySection(model, {
    properties: {
      toys: Object.fromEntries(
        Object.entries(rows).map(([definition, properties]) => [
          definition,
          Object.fromEntries(Object.entries(properties).map(([name, facts]) => [name, { ...facts, ...source }]))
        ])
      )
    }
  })

describe("a row of the overlay", () => {
  it("changes the type, the values and the nullability of a property, adds one, and says what a user should know", () => {
    const section = toys({
      Toy: {
        id: { nullable: true },
        sold: { type: "booleanString", note: "Compare it with care." },
        kind: { values: ["BOAT", ""] },
        made: { added: true, type: "date-time" }
      },
      Kind: { "": { values: ["BOAT"] } },
      Shop: { phone: { note: "Personal data." } }
    })
    assert.include(moduleText(section, false), "  /** Personal data. */\n  readonly phone")
    assert.deepStrictEqual(shapeOf(section, "Toy"), {
      kind: "object",
      properties: [
        { name: "id", required: true, shape: { kind: "nullable", shape: { kind: "string" } } },
        { name: "sold", required: false, shape: { kind: "booleanString" }, note: "Compare it with care." },
        { name: "kind", required: false, shape: { kind: "string", values: ["CAR", "BOAT", ""], open: true } },
        { name: "made", required: false, shape: { kind: "string", format: "date-time" } }
      ]
    })
    assert.deepStrictEqual(shapeOf(section, "Kind"), { kind: "string", values: ["CAR", "BOAT"], open: true })
    const text = moduleText(section, false)
    assert.include(text, "readonly id: string | null\n  /** Compare it with care. */\n")
    assert.include(text, "readonly sold?: boolean | \"true\" | \"false\" | undefined\n")
    assert.include(text, "sold: Shape.optional(Shape.BooleanString)")
    assert.deepStrictEqual(section.corrections?.map(({ place }) => place), [
      "Toy.id",
      "Toy.sold",
      "Toy.kind",
      "Toy.made",
      "Kind"
    ])
  })

  it.each<readonly [rows: Parameters<typeof toys>[0], message: RegExp]>([
    [{ Gone: { id: { nullable: true } } }, /toys\.Gone: is in overlays\/properties\.json but not in the model/],
    [{ Toy: { gone: { nullable: true } } }, /toys\.Toy\.gone: is in .* but not in the model/],
    [{ Kind: { id: { nullable: true } } }, /toys\.Kind: is in .* but is not an object/],
    [{ Toy: { id: { type: "string" } } }, /toys\.Toy\.id: is string already/],
    [{ Toy: { id: { added: true, type: "string" } } }, /toys\.Toy\.id: is in the model now/],
    [{ Toy: { new: { added: true } } }, /toys\.Toy\.new: needs a type/],
    [{ Toy: { kind: { values: ["CAR"] } } }, /toys\.Toy\.kind: has the value "CAR" already/],
    [{ Toy: { sold: { values: ["CAR"] } } }, /toys\.Toy\.sold: is not a string/],
    [{ Toy: { sold: {} } }, /toys\.Toy\.sold: has a row that says nothing/]
  ])("that fits nothing stops the generator: %j", (rows, message) => {
    assert.throws(() => toys(rows), ModelError, message)
  })
})

const rows = Object.entries(readOverlays().properties).flatMap(([model, definitions]) =>
  Object.entries(definitions).flatMap(([definition, properties]) =>
    Object.entries(properties).map(([property, row]) => ({ model, definition, property, row }))
  )
)

/** The source of a module on one line per comment. */
const moduleOf = (model: string): string =>
  readText(
    new URL(`../../packages/sp-api/src/apis/${Registry.find(model)!.module}.ts`, import.meta.url)
  ).replaceAll(/\/\*\*\n\s*\* ([\s\S]*?)\n\s*\*\//g, (_, lines: string) =>
    `/** ${lines.replaceAll(/\n\s*\* ?/g, " ")} */`)

describe("every row of the committed overlay", () => {
  it("has a public source, when it was seen, and where", () => {
    assert.isAbove(rows.length, 10)
    for (const { definition, property, row } of rows) {
      assert.match(row.source, /^https:\/\/(github\.com|developer-docs\.amazon\.com)\//, `${definition}.${property}`)
      assert.match(row.date, /^20\d\d-\d\d(-\d\d)?$/)
      assert.isTrue(
        row.marketplaces === "all" || row.marketplaces === "unknown"
          || row.marketplaces.every((country) => /^[A-Z]{2}$/.test(country))
      )
    }
  })

  it.effect("is what the schema takes and what the documentation lists", () =>
    Effect.gen(function*() {
      const page = readText(new URL("../../packages/sp-api/OPERATIONS.md", import.meta.url))
      for (const { definition, model, property, row } of rows) {
        const module = yield* Registry.load(model)
        const whole = module[definition] as Schema.Codec<unknown>
        const values = [
          ...row.values ?? [],
          ...(row.type === "booleanString" ? [true, false, "true", "false"] : []),
          ...(row.nullable === true ? [null] : [])
        ]
        // Of the other properties nothing is said here, so only what is wrong with this one counts.
        const said = (value: unknown): string => {
          const exit = Schema.decodeUnknownExit(whole, { errors: "all" })(
            property === "" ? value : { [property]: value }
          )
          return exit._tag === "Failure" ? String(exit.cause) : ""
        }
        const place = property === "" ? "Expected" : `["${property}"]`
        if (row.type !== "date") assert.include(said(Symbol()), place)
        for (const value of values) assert.notInclude(said(value), place, `${definition}.${property}`)
        if (row.note !== undefined) assert.include(moduleOf(model), `${row.note} */\n  readonly ${property}`)
        // A note alone corrects nothing.
        if (row.note !== undefined && Object.keys(row).length === 4) continue
        assert.include(page, `| \`${property === "" ? definition : `${definition}.${property}`}\` |`)
        assert.include(page, row.source)
      }
    }))
})

it("a replacement order is true, false, or the string of either, and nothing else", () => {
  const is = Schema.is(OrdersV0.Order)
  const order = { AmazonOrderId: "1", PurchaseDate: "", LastUpdateDate: "", OrderStatus: "Shipped" }
  for (const value of [true, false, "true", "false", null, undefined]) {
    assert.isTrue(is({ ...order, IsReplacementOrder: value }))
  }
  for (const value of [1, {}, []]) assert.isFalse(is({ ...order, IsReplacementOrder: value }))
  const value: OrdersV0.Order["IsReplacementOrder"] = "false" as boolean | "true" | "false"
  // @ts-expect-error it is not a boolean only
  const wrong: boolean | undefined = value
  assert.strictEqual(wrong as unknown, "false")
})

it.effect("the sandbox lists orders with the string, as Amazon does, and strict checks let it through", () =>
  Effect.gen(function*() {
    const filter = { MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2020-01-01T00:00:00Z", MaxResultsPerPage: 5 }
    const page = yield* OrdersV0.getOrders(filter)
    const orders = page.payload!.Orders
    assert.isAbove(orders.length, 0)
    assert.isTrue(orders.every((order) => order.IsReplacementOrder === "false"))
    const { payload } = yield* OrdersV0.getOrder({ orderId: orders[0]!.AmazonOrderId })
    assert.strictEqual(payload!.IsReplacementOrder, false)
  }).pipe(Effect.provideService(ResponseChecking, "strict"), Effect.provide(Sandbox.layerTest({ seed: 1 }))))
