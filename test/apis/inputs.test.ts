/** Inputs of all operations: date-times at any depth, commas in lists, parameters that exclude or need each other. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Exit } from "effect"
import * as Awd from "effect-sp-api/apis/Awd_2024_05_09"
import * as FinancesV0 from "effect-sp-api/apis/FinancesV0"
import * as Invoices from "effect-sp-api/apis/Invoices_2024_06_19"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Services from "effect-sp-api/apis/Services"
import * as VendorShipments from "effect-sp-api/apis/VendorShipments"
import { checker, RequestChecking } from "effect-sp-api/operation/Checking"
import type { Operation } from "effect-sp-api/operation/Operation"
import type { OperationSpec, Parameter } from "effect-sp-api/operation/OperationSpec"
import { force, type Shape } from "effect-sp-api/operation/Shape"
import { RequestInvalid, type SpApiError } from "effect-sp-api/SpApiError"
import { interpreted } from "../../packages/sp-api/src/operation/internal/checker.ts"
import { encode } from "../../packages/sp-api/src/operation/internal/encoding.ts"
import type { SpApi } from "../../packages/sp-api/src/operation/internal/spApiService.ts"
import { fakeApi } from "../sp-api/support/fakeApi.ts"
import { leastOf, namesOf, operations, sample } from "./support.ts"

const problem = (operation: { readonly spec: OperationSpec }, input: object): string => {
  const encoded = encode(operation.spec, input)
  return encoded instanceof RequestInvalid ? encoded.message : "sent"
}

const parametersOf = (isWanted: (parameter: Parameter) => boolean) =>
  operations.flatMap(({ spec }) =>
    Object.entries(spec.parameters ?? {}).flatMap(([name, parameter]) =>
      isWanted(parameter) ? [{ spec, name, parameter }] : []
    )
  )

describe("parameters", () => {
  it("of every operation that are date-times take strings of ISO 8601, Dates and DateTimes, and refuse the rest by name", () => {
    const dateTimes = parametersOf(({ type }) => type === "date-time" || type === "date")
    assert.isAbove(dateTimes.length, 110)
    for (const { name, parameter, spec } of dateTimes) {
      const given = (value: unknown) => {
        const encoded = encode(spec, leastOf(spec, { [name]: value }))
        return encoded instanceof RequestInvalid ? encoded : decodeURIComponent(encoded.target)
      }
      const at = `${name}=2026-01-31${parameter.type === "date" ? "" : "T10:00:00.000Z"}`
      for (const value of [new Date("2026-01-31T10:00:00Z"), DateTime.makeUnsafe("2026-01-31T10:00:00Z")]) {
        assert.include(String(given(value)), at, spec.name)
      }
      assert.include(String(given("2026-01-31")), `${name}=2026-01-31`, spec.name)
      for (const value of ["yesterday", "01.03.2026", "2026-13-45", "", 1_762_732_800, new Date(NaN), {}]) {
        const refused = given(value)
        assert.instanceOf(refused, RequestInvalid, `${spec.name} ${name} ${String(value)}`)
        assert.strictEqual((refused as RequestInvalid).field, name)
      }
    }
  })

  it("of every operation that are joined with commas refuse a value with a comma, save those that are encoded twice", () => {
    const lists = parametersOf(({ list, type }) => list === "csv" && type === "string")
    assert.isAbove(lists.length, 90)
    for (const { name, parameter, spec } of lists) {
      const value = parameter.minItems === undefined || parameter.minItems < 2 ? ["a,b"] : ["a", "b,c"]
      const said = problem({ spec }, leastOf(spec, { [name]: value }))
      if (parameter.doubleEncoded === true) assert.strictEqual(said, "sent", spec.name)
      else assert.match(said, new RegExp(`^${name}\\[${value.length - 1}\\]: has a comma.*%2C; \\w`), spec.name)
    }
    const multi = parametersOf(({ list }) => list === "multi")
    assert.isAbove(multi.length, 0)
    for (const { name, spec } of multi) {
      assert.strictEqual(problem({ spec }, leastOf(spec, { [name]: ["a,b"] })), "sent")
    }
  })

  it("of every operation with rules are refused by name where they break one, and sent where they keep all", () => {
    let rules = 0
    for (const { spec } of operations) {
      for (const [kind, first = "", ...others] of spec.rules ?? []) {
        rules++
        const names = namesOf(others)
        assert.strictEqual(problem({ spec }, leastOf(spec)), "sent", spec.name)
        const parameter = (name: string): Record<string, unknown> => ({ [name]: sample(spec.parameters![name]!) })
        if (kind === "some") {
          const required = Object.entries(spec.parameters!).filter(([, one]) => one.required === true)
          const input = Object.fromEntries(required.map(([name, one]) => [name, sample(one)]))
          assert.match(problem({ spec }, input), new RegExp(`^${first}: or .* is needed`), spec.name)
          for (const name of [first, ...names]) {
            assert.notMatch(problem({ spec }, { ...input, ...parameter(name) }), / is needed$/)
          }
        } else if (kind === "needs") {
          for (const name of names) {
            const { [name]: _, ...without } = leastOf(spec, parameter(first))
            assert.match(problem({ spec }, without), new RegExp(`^${name}: is missing: ${first} needs it$`), spec.name)
          }
        } else if (kind === "excludes") {
          for (const name of names) {
            const both = leastOf(spec, { ...parameter(first), ...parameter(name) })
            assert.match(problem({ spec }, both), / cannot be given together with /, `${spec.name} ${first} ${name}`)
          }
        } else {
          const [to = ""] = names
          const days = others[1] ?? 3000
          const from = DateTime.makeUnsafe("2026-01-01T00:00:00Z")
          const span = (length: number) => {
            const end = DateTime.add(from, { days: length })
            return [[from, end], [DateTime.formatIso(from), DateTime.toDateUtc(end)]].map(([one, other]) =>
              problem({ spec }, leastOf(spec, { [first]: one, [to]: other }))
            )
          }
          assert.deepStrictEqual(span(Number(days)), ["sent", "sent"], spec.name)
          assert.deepStrictEqual(span(-1), Array(2).fill(`${to}: is before ${first}`), spec.name)
          if (others[1] !== undefined) {
            for (const said of span(Number(days) + 1)) {
              assert.match(said, new RegExp(`^${to}: is more than ${days} days`))
            }
          }
        }
      }
    }
    assert.isAbove(rules, 40)
  })

  it.each([
    ["2026-01-01T02:00:00", "2026-01-01T01:00:00Z"],
    ["2026-01-01T02:00:00Z", "2026-01-01"],
    ["2026-01-01", "2026-01-01"]
  ])("are not said to be in the wrong order where only Amazon knows: %s and %s", (CreatedAfter, CreatedBefore) => {
    assert.strictEqual(problem(OrdersV0.getOrders, { MarketplaceIds: ["M"], CreatedAfter, CreatedBefore }), "sent")
  })

  it("are in the wrong order as dates too", () => {
    const input = { MarketplaceIds: ["M"], CreatedAfter: "2026-01-02", CreatedBefore: "2026-01-01" }
    assert.strictEqual(problem(OrdersV0.getOrders, input), "CreatedBefore: is before CreatedAfter")
  })
})

type Call = Effect.Effect<unknown, SpApiError, SpApi>

/** What was sent as a body, or what was refused. */
const bodyOf = (call: Call, overrides = {}, mode: "tolerant" | "off" = "tolerant") =>
  Effect.gen(function*() {
    const api = fakeApi(({ url }) =>
      Response.json(url.includes("/tokens/") ? { restrictedDataToken: "Atz.sprdt|x", expiresIn: 3600 } : {})
    )
    const exit = yield* Effect.exit(
      call.pipe(Effect.provideService(RequestChecking, mode), Effect.provide(api.layer(overrides)))
    )
    const sent = api.sent.find(({ url }) => !url.includes("/tokens/"))
    if (sent !== undefined) return JSON.parse(sent.body ?? "null") as unknown
    const error = Exit.isFailure(exit) ? Exit.findErrorOption(exit) : undefined
    return error?._tag === "Some" ? error.value.reason.message : "nothing was sent"
  })

const at = new Date("2026-01-31T10:00:00Z")
const utc = DateTime.makeUnsafe(at)
const iso = "2026-01-31T10:00:00.000Z"

/** Where a shape holds shapes of a kind, with these. */
const placesOf = (
  shape: Shape,
  isWanted: (shape: ReturnType<typeof force>) => boolean,
  path = "",
  depth = 0
): ReadonlyArray<readonly [path: string, shape: ReturnType<typeof force>]> => {
  if (depth > 12) return []
  const forced = force(shape)
  const inner = (shape: Shape, path: string, step = 1) => placesOf(shape, isWanted, path, depth + step)
  const here = isWanted(forced) ? [[path, forced] as const] : []
  switch (forced.kind) {
    case "optional":
      return inner(forced.shape, path, 0)
    case "array":
      return [...here, ...inner(forced.item, `${path}[]`)]
    case "record":
      return inner(forced.value, `${path}.any`)
    case "struct":
      return Object.entries(forced.fields).flatMap(([name, field]) => inner(field, `${path}.${name}`))
    case "union":
      return forced.members.flatMap((member) => inner(member, path, 0))
    default:
      return here
  }
}

const datesIn = (shape: Shape): ReadonlyArray<string> =>
  placesOf(shape, ({ kind }) => kind === "date-time" || kind === "date").map(([path]) => path)

const withAt = (path: string, value: unknown): unknown => {
  if (path === "") return value
  if (path.startsWith("[]")) return [withAt(path.slice(2), value)]
  const [, name = "", rest = ""] = /^\.([^.[]+)(.*)$/.exec(path) ?? []
  return { [name]: withAt(rest, value) }
}

describe("bodies", () => {
  it.effect("hold date-times as Dates and DateTimes in every place that a model has, typed where requests and responses share", () =>
    Effect.gen(function*() {
      const packages: ReadonlyArray<Awd.DistributionPackageQuantityInput> = [{
        count: 1,
        distributionPackage: {
          type: "CASE",
          measurements: { weight: { unitOfMeasurement: "POUNDS", weight: 1 } },
          contents: { products: [{ sku: "a", quantity: 1, expiration: at }] }
        }
      }]
      const inbound = Awd.createInbound({
        body: {
          originAddress: { countryCode: "US", name: "x", postalCode: "1", addressLine1: "x", stateOrRegion: "x" },
          packagesToInbound: packages
        }
      })
      const quantity = (expiration: unknown) => ({ sku: "a", quantity: 1, expiration })
      assert.deepNestedInclude(yield* bodyOf(inbound), {
        "packagesToInbound[0].distributionPackage.contents.products[0]": quantity(iso)
      })
      const reservation: Services.ReservationInput = {
        type: "BREAK",
        availability: { startTime: utc, endTime: "2026-02-01T00:00:00Z", recurrence: { endTime: at } }
      }
      const reserved = Services.createReservation({ marketplaceIds: ["M"], body: { resourceId: "r", reservation } })
      assert.deepNestedInclude(yield* bodyOf(reserved), {
        "reservation.availability": { startTime: iso, endTime: "2026-02-01T00:00:00Z", recurrence: { endTime: iso } }
      })
      // @ts-expect-error what a response holds is a string and never a Date
      const read: VendorShipments.Shipment["transactionDate"] = at
      const sent: VendorShipments.ShipmentInput["transactionDate"] = at
      assert.strictEqual(read as unknown, sent)
    }))

  it.effect("a date without a time is sent as one, of a Date its date in UTC", () =>
    Effect.gen(function*() {
      const body = { dateStart: at, dateEnd: utc, marketplaceId: "M", statuses: ["ACCEPTED"] }
      assert.deepInclude(yield* bodyOf(Invoices.createInvoicesExport({ body })), {
        dateStart: "2026-01-31",
        dateEnd: "2026-01-31",
        statuses: ["ACCEPTED"]
      })
    }))

  it.effect("of every operation: a value that is not a date-time is refused with its place, at any depth, and nothing is sent", () =>
    Effect.gen(function*() {
      let places = 0
      for (const operation of operations) {
        const { spec, shapes } = operation
        if (shapes.body === undefined) continue
        for (const path of new Set(datesIn(shapes.body()))) {
          places++
          const call = (value: unknown): Call =>
            (operation as Operation<object, unknown>)({ ...leastOf(spec), body: withAt(path, value) })
          for (const wrong of ["yesterday", "01.03.2026", "2026-13-45"]) {
            assert.match(
              String(yield* bodyOf(call(wrong))),
              new RegExp(`^body${path.replaceAll(/[[\].]/g, "\\$&")}: .*ISO 8601`),
              spec.name
            )
          }
          assert.match(String(yield* bodyOf(call(new Date(NaN)))), /^body.*Date/, spec.name)
          for (const right of [at, utc, iso, "2026-01-31"]) {
            assert.match(JSON.stringify(yield* bodyOf(call(right))), /"2026-01-31/, `${spec.name} ${path}`)
          }
        }
      }
      assert.isAbove(places, 90)
    }))
})

it("arrays of bodies hold as many elements as the model lets a request hold, and one more is refused by its place", () => {
  let places = 0
  for (const { shapes, spec } of operations) {
    if (shapes.body === undefined) continue
    const { matches, mismatches } = checker(shapes.body())
    const slow = interpreted(shapes.body())
    for (const [path, shape] of placesOf(shapes.body(), (shape) => shape.kind === "array" && shape.max !== undefined)) {
      if (shape.kind !== "array" || shape.max === undefined) continue
      places++
      const { max } = shape
      const said = (length: number) =>
        mismatches(withAt(path, Array.from({ length }, () => "x"))).filter(({ problem }) =>
          problem.startsWith("longer")
        )
      assert.deepStrictEqual(said(max), [], spec.name)
      assert.deepStrictEqual(said(max + 1), [{
        path: path.replace(/^\./, ""),
        problem: `longer than ${max} elements; split the call`,
        missing: false
      }])
      assert.isFalse(matches(withAt(path, Array.from({ length: max + 1 }))))
      assert.isFalse(slow.matches(withAt(path, Array.from({ length: max + 1 }))))
    }
  }
  assert.isAbove(places, 20)
})

describe("what is refused is sent", () => {
  const date: Call = OrdersV0.getOrders({ MarketplaceIds: ["a,b"], CreatedAfter: "TEST_CASE_200" })
  const rule: Call = FinancesV0.listFinancialEvents({ PostedBefore: at })
  const body: Call = Services.createReservation({
    marketplaceIds: ["M"],
    body: { resourceId: "r", reservation: { type: "x", availability: { startTime: "TEST_CASE_400", endTime: iso } } }
  })

  it.effect.each(
    [
      ["with RequestChecking off", {}, "off"],
      ["to Amazon's sandbox, whose examples hold such values", { sandbox: true }, "tolerant"]
    ] as const
  )("%s", ([, overrides, mode]) =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* Effect.all([bodyOf(date, overrides, mode), bodyOf(rule, overrides, mode)]), [
        null,
        null
      ])
      assert.deepNestedInclude(yield* bodyOf(body, overrides, mode), {
        "reservation.availability.startTime": "TEST_CASE_400"
      })
      assert.match(String(yield* bodyOf(date)), /^MarketplaceIds|^CreatedAfter/)
    }))
})
