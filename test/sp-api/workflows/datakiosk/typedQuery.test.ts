import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Schema, Stream } from "effect"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Economics from "effect-sp-api/workflows/datakiosk/Economics_2024_03_15"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as Arbitrary from "effect/Arbitrary"
import { buildSchema, parse, validate, valueFromAST, visit } from "graphql"
import type { GraphQLSchema, OperationDefinitionNode } from "graphql"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { textOf } from "../../../../packages/sp-api/src/workflows/datakiosk/internal/queryText.ts"
import { makeDataKiosk } from "../support/dataKiosk.ts"
import { choices, everyField, query, randomQuery, schemaText, views } from "./support.ts"

const amazons = fileURLToPath(new URL("../../../../../shared/2026-11/schemas/data-kiosk/", import.meta.url))
const haveAmazons = existsSync(amazons)

const schemas = new Map<string, GraphQLSchema>()
const schemaOf = (key: string, text: () => string): GraphQLSchema => {
  const schema = schemas.get(key) ?? buildSchema(text())
  schemas.set(key, schema)
  return schema
}

const args = {
  startDate: "2026-01-01",
  endDate: "2026-01-31",
  aggregateBy: "DAY",
  marketplaceIds: ["ATVPDKIKX0DER"]
} as const

const problem = (query: DataKiosk.Query<unknown>): string => {
  const text = textOf(query)
  assert(typeof text !== "string", `no problem in ${String(text)}`)
  return text.problem
}

describe("the GraphQL of a typed query", () => {
  it.effect("is the shortest that there is", () =>
    Effect.gen(function*() {
      assert.strictEqual(
        yield* DataKiosk.minify(SalesAndTraffic.salesAndTrafficByDate(args, {
          startDate: true,
          sales: { orderedProductSales: { amount: true, currencyCode: true }, unitsOrdered: true }
        })),
        "query{analytics_salesAndTraffic_2024_04_24{salesAndTrafficByDate(aggregateBy:DAY endDate:\"2026-01-31\""
          + "marketplaceIds:[\"ATVPDKIKX0DER\"]startDate:\"2026-01-01\")"
          + "{startDate sales{orderedProductSales{amount currencyCode}unitsOrdered}}}}"
      )
    }))

  const Seed: [Arbitrary.Arbitrary<number>] = [Arbitrary.schema(Schema.Int)]

  for (const { dataset, name } of views) {
    it.effect.prop(`is valid, and says what was passed: ${name}`, Seed, ([seed]) =>
      Effect.gen(function*() {
        const made = randomQuery(dataset, name, choices(seed))
        const text = yield* DataKiosk.minify(made)
        const document = parse(text)
        const schema = schemaOf(dataset.name, () => schemaText(dataset))
        assert.deepStrictEqual(validate(schema, document).map(({ message }) => message), [])
        if (haveAmazons) {
          const own = schemaOf(`Amazon's ${dataset.name}`, () =>
            readFileSync(join(amazons, `${dataset.name}.graphql`), "utf8"))
          assert.deepStrictEqual(
            validate(own, document).map(({ message }) =>
              message
            ),
            []
          )
        }
        const [operation] = document.definitions as ReadonlyArray<OperationDefinitionNode>
        const names: Array<string> = []
        let depth = 0
        visit(operation!, {
          Field: {
            enter: (field) => {
              depth++
              if (depth > 2) names.push(`${depth - 2} ${field.name.value}`)
              if (depth !== 2) return
              for (const argument of field.arguments ?? []) {
                const type = schema.getQueryType()!.getFields()[dataset.name]!.type
                const definition = (type as unknown as {
                  getFields: () => Record<string, { args: ReadonlyArray<{ name: string; type: never }> }>
                })
                  .getFields()[name]!.args.find(({ name }) => name === argument.name.value)!
                const passed: unknown = Reflect.get(made.arguments, argument.name.value)
                const read: unknown = valueFromAST(argument.value, definition.type)
                assert.deepStrictEqual(
                  JSON.parse(JSON.stringify(read)),
                  JSON.parse(
                    JSON.stringify(passed, (_, value: unknown) =>
                      typeof value === "string" && /T.*Z$/.test(value) ? value.slice(0, 10) : value)
                  )
                )
              }
            },
            leave: () =>
              void depth--
          }
        })
        const selected = (fields: object, depth = 1): ReadonlyArray<string> =>
          Object.entries(fields).flatMap(([name, value]) => [
            `${depth} ${name}`,
            ...(typeof value === "object" ? selected(value as object, depth + 1) : [])
          ])
        assert.deepStrictEqual(names, selected(made.selection))
      }))
  }

  it.skipIf(!haveAmazons)(
    `can select every field of Amazon's schemas${haveAmazons ? "" : " (skipped: there are no schemas in ../shared)"}`,
    () => {
      for (const { dataset, name } of views) {
        const all = query(dataset, name, randomQuery(dataset, name, choices(1)).arguments, everyField(dataset, name))
        const text = textOf(all)
        assert(typeof text === "string")
        const schema = buildSchema(readFileSync(join(amazons, `${dataset.name}.graphql`), "utf8"))
        assert.deepStrictEqual(validate(schema, parse(text)).map(({ message }) => message), [])
      }
    }
  )

  it("has dates as Amazon writes them: of a Date and of a Utc in UTC, of a Zoned in its zone", () => {
    const midnight = DateTime.makeZonedUnsafe("2026-01-31T23:30:00Z", { timeZone: "Asia/Tokyo" })
    const texts = [new Date("2026-01-31T23:30:00Z"), DateTime.makeUnsafe("2026-01-31T23:30:00Z"), midnight].map((
      endDate
    ) => textOf(SalesAndTraffic.salesAndTrafficByDate({ ...args, endDate }, { startDate: true })))
    assert.deepStrictEqual(texts.map((text) => /endDate:"([^"]*)"/.exec(String(text))?.[1]), [
      "2026-01-31",
      "2026-01-31",
      "2026-02-01"
    ])
  })

  it("has the arguments in the order of the schema, so that the same query has the same text", () => {
    const { aggregateBy, ...others } = args
    assert.strictEqual(
      textOf(SalesAndTraffic.salesAndTrafficByDate({ aggregateBy, ...others }, { startDate: true })),
      textOf(SalesAndTraffic.salesAndTrafficByDate({ ...others, aggregateBy }, { startDate: true }))
    )
  })

  it("names a converter, and leaves out what is undefined", () => {
    assert.match(
      String(
        textOf(
          Economics.economics({ ...args, aggregateBy: undefined }, { msku: true, fnsku: undefined }, {
            convert: "amzn1.csv"
          })
        )
      ),
      /\)@convert\(withSdpInstanceType:"amzn1\.csv"\)\{msku\}/
    )
  })
})

describe("a typed query that is not valid says where, and is not sent:", () => {
  const untyped = (args: object, fields: object, name = "salesAndTrafficByDate") =>
    query(SalesAndTraffic.dataset, name, args, fields)

  it.each([
    ["a date with a time", { startDate: "2026-01-01T00:00:00Z" }, /startDate must be a date such as "2026-01-31"/],
    ["a day that does not exist", { startDate: "2026-02-30" }, /startDate must be a date/],
    ["an invalid Date", { startDate: new Date(Number.NaN) }, /startDate must be a date/],
    ["a missing argument", { startDate: undefined }, /startDate is required/],
    ["null", { marketplaceIds: null }, /marketplaceIds is required/],
    ["no marketplace", { marketplaceIds: [] }, /marketplaceIds must have at least one element/],
    ["a string instead of an array", { marketplaceIds: "ATVPDKIKX0DER" }, /marketplaceIds must be an array/],
    ["an empty string", { marketplaceIds: ["A", " "] }, /marketplaceIds\[1\] must not be empty/],
    [
      "half of a surrogate pair",
      { marketplaceIds: ["\ud83d"] },
      /marketplaceIds\[0\] contains half of a surrogate pair/
    ],
    ["a value that the enum does not have", { aggregateBy: "day" }, /aggregateBy must be one of DAY, MONTH, WEEK/],
    [
      "an argument that does not exist",
      { from: 1 },
      /from does not exist; salesAndTrafficByDate has aggregateBy, endDate/
    ],
    ["dates the wrong way round", { startDate: "2026-02-01" }, /endDate is before startDate: 2026-01-31, 2026-02-01/]
  ])("%s", (_, changes, message) => {
    assert.match(problem(untyped({ ...args, ...changes }, { startDate: true })), message)
  })

  it.each([
    [{}, /the query selects no field of SalesAndTrafficByDate/],
    [{ startDate: true, sales: {} }, /sales selects no field of ByDateSales/],
    [{ sales: true }, /sales has fields of its own: select some of ByDateSales/],
    [{ startDate: { a: true } }, /startDate has no fields of its own/],
    [{ startDate: "yes" }, /startDate has no fields of its own: select it by true/],
    [
      { sales: { unitsSold: true } },
      /sales\.unitsSold is not a field of ByDateSales, which has averageSalesPerOrderItem/
    ],
    [{ toString: true }, /toString is not a field/]
  ])("%j", (fields, message) => assert.match(problem(untyped(args, fields)), message))

  it("fields of arguments, and more elements than Amazon takes", () => {
    const trends = (filters: ReadonlyArray<object>) =>
      problem(untyped(
        { startDate: "2026-01-01", endDate: "2026-01-31", asinAggregation: "CHILD", dateAggregation: "DAY", filters },
        { startDate: true },
        "salesAndTrafficTrends"
      ))
    const asins = Array.from({ length: 31 }, (_, index) => `B${index}`)
    assert.match(trends([{ marketplaceId: "A", asins }]), /filters\[0\]\.asins has 31 elements, and Amazon accepts 30/)
    assert.match(
      trends([{ marketplaceId: "A", asin: "B" }]),
      /filters\[0\]\.asin does not exist; MarketplaceAsinFilter has asins, marketplaceId; filters\[0\]\.asins is required/
    )
    const simulation = Economics.economicsSimulation({
      startDate: "2026-01-01",
      endDate: "2026-01-31",
      marketplaceId: "A",
      actionTypes: ["AWD"],
      products: [{
        identifier: { type: "ASIN", value: "B" },
        inputContext: { unitPerCarton: 1.5, itemPrice: { amount: Number.NaN, currencyCode: "USD" } }
      }]
    }, { msku: true })
    assert.match(
      problem(simulation),
      /itemPrice\.amount must be a finite number; products\[0\]\.inputContext\.unitPerCarton must be a whole number/
    )
  })

  it("many problems are counted", () => {
    assert.match(
      problem(untyped({}, Object.fromEntries("abcdefgh".split("").map((name) => [name, true])))),
      /; and \d+ more$/
    )
  })

  it.effect("the error is QueryInvalid, and names the size of a query that is too long", () => {
    const amazon = makeDataKiosk({})
    const { dataset } = SalesAndTraffic
    return Effect.gen(function*() {
      const long = query(dataset, "salesAndTrafficByDate", {
        ...args,
        marketplaceIds: Array.from({ length: 500 }, () => "ATVPDKIKX0DER")
      }, everyField(dataset, "salesAndTrafficByDate"))
      for (
        const [wrong, message] of [
          [
            untyped({ ...args, startDate: "yesterday" }, { startDate: true }),
            /analytics_salesAndTraffic_2024_04_24\.salesAndTrafficByDate: startDate must be/
          ],
          [long, /the query has \d{4,} characters without comments and white space, and Amazon accepts 8000/]
        ] as const
      ) {
        for (
          const effect of [Stream.runDrain(DataKiosk.rows(wrong)), DataKiosk.request(wrong), DataKiosk.minify(wrong)]
        ) {
          const error = yield* Effect.flip(effect)
          assert(DataKiosk.isDataKioskError(error) && error.reason._tag === "QueryInvalid")
          assert.match(error.message, message)
        }
      }
      assert.deepStrictEqual(amazon.calls, [])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("what is neither a string nor a query is refused", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(DataKiosk.minify({ query: "{ a }" } as never))
      assert.match(error.message, /neither a string nor made by a view/)
    }))
})
