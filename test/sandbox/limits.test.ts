/**
 * Amazon's limits: each row of the table is run with a request that breaks it and one that just keeps it. Raw calls.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Registry from "effect-sp-api/apis/Registry"
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import { HttpClient } from "effect/http"
import { gunzipSync } from "node:zlib"
import { spell } from "../../packages/sandbox/src/gateway/ErrorForms.ts"
import { errorReply } from "../../packages/sandbox/src/protocol/Http.ts"
import * as Limits from "../../packages/sandbox/src/protocol/limits/index.ts"
import type { Limit } from "../../packages/sandbox/src/protocol/limits/Limit.ts"
import { nameOf, words } from "../../packages/sandbox/src/protocol/limits/words.ts"
import { readText } from "../../packages/tools/src/support/text.ts"
import type { Example, Examples } from "./limits/Example.ts"
import { get, on, post, US, wait } from "./limits/Example.ts"
import * as fulfillment from "./limits/fulfillment.ts"
import * as jobs from "./limits/jobs.ts"
import * as ordersAndMoney from "./limits/ordersAndMoney.ts"
import { page } from "./limits/page.ts"
import * as partners from "./limits/partners.ts"
import * as products from "./limits/products.ts"
import { act, call, send } from "./support.ts"

const examples: Examples = {
  ...ordersAndMoney.examples,
  ...products.examples,
  ...fulfillment.examples,
  ...jobs.examples,
  ...partners.examples
}

/** The warnings of the last request for an operation, or for one of a section. */
const warningsOf = (operation: string) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const requests = (yield* sandbox.requests).filter((request) => `${request.operation}.`.startsWith(`${operation}.`))
    return requests.at(-1)?.warnings ?? []
  })

/** The end of the report or query that was created last. */
const statusOf = (operation: string, json: any) =>
  Effect.gen(function*() {
    yield* wait(1)
    const [path, property] = operation.startsWith("reports")
      ? [`/reports/2021-06-30/reports/${json.reportId}`, "reportDocumentId"] as const
      : [`/dataKiosk/2023-11-15/queries/${json.queryId}`, "errorDocumentId"] as const
    const job = (yield* call("GET", path)).json
    return { status: job.processingStatus, documentId: job[property] as string | undefined }
  })

const layerOf = (options: Example["options"]) =>
  Sandbox.layerHttpClient({ usagePlans: "off", products: 30, ordersPerSeller: 250, ...options })

/** The code of an error, as the section of the operation spells it. */
const codeOf = ({ error, on }: Limit): string => {
  const { json } = spell(on, errorReply(400, error?.code ?? "InvalidInput", ""))
  return (json as any).errors[0].code
}

const holds = (limit: Limit, { breaks }: Example) =>
  Effect.gen(function*() {
    const response = yield* breaks
    const warnings = yield* warningsOf(limit.on)
    if (limit.strength === "documented" && limit.outcome === "refused" && limit.rule.kind !== "results") {
      assert.strictEqual(response.status, limit.error?.status ?? 400, response.text)
      const [error] = response.json.errors
      assert.strictEqual(error.code, codeOf(limit))
      if (limit.error === undefined) assert.include(error.message, words(limit))
      else assert.strictEqual(error.message, limit.error.message)
      // Where the response does not say which limit it is, the record does.
      assert.isTrue(error.details?.length > 0 || warnings.includes(words(limit)))
      return
    }
    assert.isBelow(response.status, 300, response.text)
    assert.include(warnings, words(limit))
    if (limit.outcome === "empty") assert.notMatch(response.text, /(Id|TransactionId)":/i)
    if (limit.outcome === "FATAL" || limit.outcome === "CANCELLED") {
      assert.strictEqual((yield* statusOf(limit.on, response.json)).status, limit.outcome)
    }
    if (limit.rule.kind === "results") assert.isUndefined(response.json.pagination)
  }).pipe(Effect.provide(layerOf(examples[nameOf(limit)]!.options)))

const isKept = (limit: Limit, { keeps, keepsOptions, options }: Example) =>
  Effect.gen(function*() {
    const response = yield* keeps
    // Who may call need not call correctly, and what the request is about need not exist.
    if (limit.rule.kind === "partner") assert.notStrictEqual(response.status, 403, response.text)
    else if (response.status !== 404) assert.isBelow(response.status, 400, response.text)
    assert.notInclude(yield* warningsOf(limit.on), words(limit))
    if (limit.outcome === "FATAL" || limit.outcome === "CANCELLED") {
      assert.strictEqual((yield* statusOf(limit.on, response.json)).status, "DONE")
    }
  }).pipe(Effect.provide(layerOf(keepsOptions ?? options)))

describe("every limit", () => {
  it("has a name of its own, a source, and examples; there are no others", () => {
    const names = Limits.all.map(nameOf)
    assert.deepStrictEqual(names.filter((name, index) => names.indexOf(name) !== index), [])
    assert.deepStrictEqual(Limits.all.filter(({ source }) => source.length < 10), [])
    assert.deepStrictEqual([...names].sort(), Object.keys(examples).sort())
  })

  it("is about an operation that exists, and about its parameters or its body", async () => {
    const operations = new Map<string, { readonly spec: OperationSpec; readonly body: string }>()
    for (const section of Registry.sections) {
      const [module, { facts }] = await Promise.all([section.load(), section.facts()])
      for (const { id } of section.operations) {
        const { spec } = module[id] as { readonly spec: OperationSpec }
        const body = JSON.stringify([facts.operations[id]?.body, facts.definitions])
        operations.set(`${section.model}.${id}`, { spec, body })
      }
    }
    for (const limit of Limits.all) {
      if (limit.rule.kind === "partner") {
        assert.isTrue([...operations.keys()].some((name) => name === limit.on || name.startsWith(`${limit.on}.`)))
        continue
      }
      const operation = operations.get(limit.on)
      assert.isDefined(operation, limit.on)
      const { rule } = limit
      const fields = [
        ...("field" in rule ? [rule.field] : []),
        ...("fields" in rule ? rule.fields : []),
        ...("others" in rule ? rule.others : []),
        ...("from" in rule ? [rule.from, rule.to] : [])
      ].map((field) => field.split("#")[0]!.replaceAll("[]", "").split(".").at(-1)!)
      for (const field of fields.filter(Boolean)) {
        assert.isTrue(
          operation!.spec.parameters?.[field] !== undefined || operation!.body.includes(`"${field}":`),
          `${nameOf(limit)}: ${field}`
        )
      }
    }
  })

  it("that the client checks between parameters is a row", async () => {
    const missing: Array<string> = []
    for (const section of Registry.sections) {
      const module = await section.load()
      for (const { id } of section.operations) {
        const { rules = [] } = (module[id] as { readonly spec: OperationSpec }).spec
        const rows = Limits.of(`${section.model}.${id}`).map(({ rule }) => rule)
        for (const [kind, first, ...others] of rules) {
          const found = rows.some((rule) => {
            switch (kind) {
              case "some":
                return rule.kind === "some" && rule.fields.join() === [first, ...others].join()
              case "span":
                return (rule.kind === "span" || rule.kind === "order") && rule.from === first &&
                  rule.to === others[0] &&
                  (others[1] === undefined || rule.kind === "span" && rule.days === Number(others[1]))
              default:
                return rule.kind === kind && rule.field === first && rule.others.join() === others.join() ||
                  kind === "excludes" && rule.kind === "alone" && rule.field === first
            }
          })
          if (!found) missing.push(`${section.model}.${id} ${[kind, first, ...others].join(" ")}`)
        }
      }
    }
    assert.deepStrictEqual(missing, [])
  })

  it("is in LIMITS.md, which is what the table says", () => {
    const written = readText(new URL("../../packages/sandbox/LIMITS.md", import.meta.url))
    assert.strictEqual(written, page(), "run: node test/sandbox/limits/write.ts")
  })
})

const rows = Limits.all.flatMap((limit) => {
  const example = examples[nameOf(limit)]
  return example === undefined ? [] : [[nameOf(limit), limit, example] as const]
})

describe("a request that breaks a limit gets what Amazon does about it:", () => {
  it.effect.each(rows)("%s", ([, limit, example]) => holds(limit, example))
})

describe("a request that just keeps a limit succeeds:", () => {
  it.effect.each(rows)("%s", ([, limit, example]) => isKept(limit, example))
})

const tooNew = get("/orders/v0/orders", { MarketplaceIds: US, CreatedAfter: on(-9), CreatedBefore: on(0) })
const twoYears = get("/finances/2024-06-19/transactions", { postedAfter: on(-400), postedBefore: on(-1) })

describe("limits", () => {
  it.effect("that are warned about refuse nothing, and are in the record, the state and the log", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* tooNew).status, 200)
      const expected = ["CreatedBefore must be at least 2 minutes before the request"]
      assert.deepStrictEqual(yield* warningsOf("ordersV0.getOrders"), expected)
      const sandbox = yield* Sandbox.Sandbox
      const state = yield* send("GET", `${sandbox.url}/_sandbox/state`)
      assert.deepStrictEqual(state.json.requests[0].warnings, expected)
      assert.match((yield* twoYears).text, /transactionId/)
    }).pipe(Effect.provide(layerOf({ limits: "warned" }))))

  it.effect("that are off leave no trace", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* tooNew).status, 200)
      assert.deepStrictEqual(yield* warningsOf("ordersV0.getOrders"), [])
    }).pipe(Effect.provide(layerOf({ limits: "off" }))))

  it.effect("follow the time of the world", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* tooNew).status, 400)
      yield* act("world/advance", { by: "2 minutes" })
      assert.strictEqual((yield* tooNew).status, 200)
    }).pipe(Effect.provide(layerOf({}))))

  it.effect("are refused with Amazon's words where they are known, and with the field", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual((yield* tooNew).json.errors, [{
        code: "InvalidInput",
        message: "The input you have submitted is not valid. Please check your input and try again.",
        details: "CreatedBefore must be at least 2 minutes before the request."
      }])
      const { json } = yield* jobs.examples["notifications.createSubscription destination destinationId"]!.breaks
      assert.deepStrictEqual(json.errors, [{
        code: "InvalidInput",
        message: "Request has missing or invalid parameters and cannot be parsed.",
        details: "Notification type LISTINGS_ITEM_STATUS_CHANGE does not support AWS_SQS"
      }])
      const alone = yield* jobs.examples["reports_2021-06-30.getReports alone nextToken"]!.breaks
      assert.deepStrictEqual(alone.json.errors, [{
        code: "InvalidInput",
        message: "NextToken cannot be specified with other input parameters",
        details: "pageSize;"
      }])
    }).pipe(Effect.provide(layerOf({}))))

  it.effect("of the dates of a report are in its document", () =>
    Effect.gen(function*() {
      const { json } = yield* post("/reports/2021-06-30/reports", {
        reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
        marketplaceIds: [US],
        dataStartTime: on(-60)
      })
      const { documentId, status } = yield* statusOf("reports_2021-06-30.createReport", json)
      assert.strictEqual(status, "FATAL")
      const document = yield* call("GET", `/reports/2021-06-30/documents/${documentId}`)
      const { arrayBuffer } = yield* HttpClient.get(document.json.url)
      assert.strictEqual(
        JSON.parse(gunzipSync(new Uint8Array(yield* arrayBuffer)).toString()).errorDetails,
        "Date range exceeded. Report can be requested only upto 30 days"
      )
    }).pipe(Effect.provide(layerOf({}))))

  it.effect("of rates are lifted with the usage plans", () =>
    Effect.gen(function*() {
      const { breaks } = jobs.examples["feeds_2021-06-30.createFeed frequency feedType JSON_LISTINGS_FEED"]!
      assert.strictEqual((yield* breaks).status, 202)
    }).pipe(Effect.provide(layerOf({}))))
})
