/** Processing reports as data, in every form that they have, and what `Feeds.submit` makes of them. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import { onClock } from "../support/clock.ts"
import { makeFeeds } from "../support/feeds.ts"

const options = { feedType: "POST_ORDER_FULFILLMENT_DATA", marketplaceIds: [Marketplace.DE.id] } as const

const submit = (report: string) =>
  Effect.suspend(() => {
    const amazon = makeFeeds(() => ({ report }))
    return onClock(Feeds.submit("<a/>", options)).pipe(Effect.provide(amazon.layer))
  })

/** The report as data, also where the submission fails because nothing succeeded. */
const resultOf = (report: string) =>
  submit(report).pipe(
    Effect.map(({ result }) => result),
    Effect.catchReason("FeedError", "FeedRejected", ({ result }) => Effect.succeed(result))
  )

const xml = (
  [processed, successful, errors, warnings]: readonly [number, number, number, number],
  results: string
) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
  <Header><DocumentVersion>1.02</DocumentVersion><MerchantIdentifier>A1SELLER</MerchantIdentifier></Header>
  <MessageType>ProcessingReport</MessageType>
  <Message><MessageID>1</MessageID><ProcessingReport>
    <DocumentTransactionID>4711</DocumentTransactionID><StatusCode>Complete</StatusCode>
    <ProcessingSummary>
      <MessagesProcessed>${processed}</MessagesProcessed><MessagesSuccessful>${successful}</MessagesSuccessful>
      <MessagesWithError>${errors}</MessagesWithError><MessagesWithWarning>${warnings}</MessagesWithWarning>
    </ProcessingSummary>${results}
  </ProcessingReport></Message>
</AmazonEnvelope>`

const xmlResult = (record: number, type: string, sku: string) =>
  `<Result><MessageID>${record}</MessageID><ResultCode>${type}</ResultCode><ResultMessageCode>13019</ResultMessageCode>
  <ResultDescription>a &lt;bad&gt; record</ResultDescription>
  <AdditionalInfo><SKU>${sku}</SKU><AmazonOrderID>902-1</AmazonOrderID></AdditionalInfo></Result>`

describe("a processing report in XML", () => {
  it.effect("has its numbers, and an issue for every result", () =>
    Effect.gen(function*() {
      const result = yield* resultOf(xml([3, 1, 1, 1], xmlResult(2, "Error", "B") + xmlResult(3, "Warning", "C")))
      assert(result !== undefined)
      assert.deepStrictEqual({ ...result, issues: result.issues.length }, {
        format: "XML",
        processed: 3,
        successful: 1,
        errors: 1,
        warnings: 1,
        issues: 2,
        outcome: "partial"
      })
      assert.deepStrictEqual(result.issues[0], {
        record: 2,
        sku: "B",
        code: "13019",
        severity: "ERROR",
        message: "a <bad> record",
        details: { AmazonOrderID: "902-1" }
      })
      assert.strictEqual(result.issues[1]?.severity, "WARNING")
    }))

  it.effect("without numbers has no numbers", () =>
    Effect.gen(function*() {
      const result = yield* resultOf("<ProcessingReport><StatusCode>Complete</StatusCode></ProcessingReport>")
      assert.deepStrictEqual(result, {
        format: "XML",
        processed: undefined,
        successful: undefined,
        errors: undefined,
        warnings: undefined,
        issues: [],
        outcome: "unknown"
      })
    }))
})

/** Recorded forms: English, and the labels and words of other marketplaces. */
const flat = (labels: readonly [string, string, string], numbers: readonly [string, string], table: string): string =>
  `${labels[0]}\n\t${labels[1]}\t\t${numbers[0]}\n\t${labels[2]}\t\t${numbers[1]}\n\n${table}`

const english = ["Feed Processing Summary:", "Number of records processed", "Number of records successful"] as const
const german = [
  "Zusammenfassung:",
  "Anzahl der verarbeiteten Datensätze",
  "Anzahl der erfolgreichen Datensätze"
] as const
const japanese = ["フィード処理の概要:", "処理されたレコード数", "正常に処理されたレコード数"] as const
const columns = "original-record-number\tsku\terror-code\terror-type\terror-message\n"

describe("a processing report of a flat file", () => {
  const table: ReadonlyArray<readonly [title: string, report: string, expected: object]> = [
    ["in English", flat(english, ["2", "1"], `${columns}2\tB\t8541\tError\tno such product\n`), {
      numbers: [2, 1, 1],
      issue: [2, "B", "8541", "ERROR", "no such product"]
    }],
    ["without a SKU", flat(english, ["1", "0"], `${columns}1\t\t79513\tError\tPlease provide metadata\n`), {
      numbers: [1, 0, 1],
      issue: [1, undefined, "79513", "ERROR", "Please provide metadata"]
    }],
    [
      "with CRLF, and no line end at the end",
      flat(english, ["2", "1"], `${columns}2\tB\t1\tWarning\tlate`)
        .replaceAll("\n", "\r\n"),
      { numbers: [2, 1, 1], issue: [2, "B", "1", "WARNING", "late"] }
    ],
    ["with marks between thousands", flat(english, ["11,006", "1,045"], `${columns}2\tB\t1\tError\tbad\n`), {
      numbers: [11_006, 1_045, 9_961],
      issue: [2, "B", "1", "ERROR", "bad"]
    }],
    ["in German", flat(german, ["2", "1"], `${columns}2\tB\t8541\tFehler\tkein Produkt\n`), {
      numbers: [2, 1, 1],
      issue: [2, "B", "8541", "ERROR", "kein Produkt"]
    }],
    [
      "in Japanese, with Japanese columns",
      flat(
        japanese,
        ["2", "1"],
        "元のレコード番号\t商品管理番号\tエラーコード\tエラータイプ\tエラーメッセージ\n2\tB\t8541\tエラー\t不明\n"
      ),
      { numbers: [2, 1, 1], issue: [2, "B", "8541", "ERROR", "不明"] }
    ],
    ["of a word that is not known", flat(english, ["2", "1"], `${columns}2\tB\t1\tOdd\tbad\n`), {
      numbers: [2, 1, 1],
      issue: [2, "B", "1", "Odd", "bad"]
    }],
    ["with a tab in its message", flat(english, ["2", "1"], `${columns}2\tB\t1\tError\ta\tb\n`), {
      numbers: [2, 1, 1],
      issue: [2, "B", "1", "ERROR", "a\tb"]
    }],
    ["without numbers", `${columns}2\tB\t1\tError\tbad\n`, {
      numbers: [undefined, undefined, undefined],
      issue: [2, "B", "1", "ERROR", "bad"]
    }]
  ]
  for (const [title, report, expected] of table) {
    it.effect(`${title} has its numbers and an issue for every row`, () =>
      Effect.gen(function*() {
        const result = yield* resultOf(report)
        assert(result !== undefined)
        const [issue] = result.issues
        assert.strictEqual(result.issues.length, 1)
        assert.deepStrictEqual({
          numbers: [result.processed, result.successful, result.errors],
          issue: [issue?.record, issue?.sku, issue?.code, issue?.severity, issue?.message]
        }, expected as never)
      }))
  }

  it.effect("about orders keeps its other columns as details", () =>
    Effect.gen(function*() {
      const result = yield* resultOf(flat(
        english,
        ["0", "0"],
        "original-record-number\torder-id\torder-item-id\terror-code\terror-type\terror-message\n"
          + "0\t902-1\t\t90012\tFatal\tThe required order-id field is missing\n"
      ))
      assert(result !== undefined)
      assert.strictEqual(result.outcome, "failure")
      assert.deepStrictEqual(result.issues[0], {
        record: 0,
        sku: undefined,
        code: "90012",
        severity: "ERROR",
        message: "The required order-id field is missing",
        details: { "order-id": "902-1" }
      })
    }))

  it.effect("whose table is narrow, or whose issues name several attributes, loses nothing of them", () =>
    Effect.gen(function*() {
      const narrow = "error-code\terror-type\terror-message\n13019\tError\tbad\n"
      const [issue] = (yield* resultOf(flat(english, ["1", "0"], narrow)))!.issues
      assert.deepInclude(issue, { code: "13019", severity: "ERROR", message: "bad" })
      const json = yield* resultOf(JSON.stringify({
        issues: [{
          messageId: 1,
          severity: "ERROR",
          message: "bad",
          attributeNames: ["brand", "color"],
          categories: []
        }],
        summary: { messagesProcessed: 1, messagesAccepted: 0, messagesInvalid: 1 }
      }))
      assert.deepStrictEqual(json?.issues[0]?.details, { attributeNames: "brand, color" })
    }))

  it.effect("without a table has no issues", () =>
    Effect.gen(function*() {
      const result = yield* resultOf(flat(english, ["3", "3"], ""))
      assert.deepStrictEqual([result?.outcome, result?.issues], ["success", []])
    }))
})

describe("a submission", () => {
  it.effect("of which no record was applied fails with the issues of the report", () =>
    Effect.gen(function*() {
      const reports = [
        xml([1, 0, 1, 0], xmlResult(1, "Error", "A")),
        flat(english, ["1", "0"], `${columns}1\tA\t13019\tError\tbad\n`),
        JSON.stringify({
          issues: [{ messageId: 1, sku: "A", code: "13019", severity: "ERROR", message: "bad" }],
          summary: { messagesProcessed: 1, messagesAccepted: 0, messagesInvalid: 1 }
        })
      ]
      for (const report of reports) {
        const error = yield* Effect.flip(submit(report))
        assert(Feeds.isFeedError(error) && error.reason._tag === "FeedRejected")
        assert.deepStrictEqual([error.reason.result.processed, error.reason.result.successful], [1, 0])
        assert.include(error.message, "applied none of its 1 records: record 1, SKU A: 13019")
        assert.strictEqual(error.feedId, "F1")
      }
    }))

  it.effect("of which some records were applied succeeds, and says that it is partial", () =>
    Effect.gen(function*() {
      const { report, result } = yield* submit(xml([2, 1, 1, 0], xmlResult(2, "Error", "B")))
      assert.strictEqual(result?.outcome, "partial")
      assert.include(report, "<MessagesSuccessful>1<")
    }))

  it.effect("whose report has an unknown form returns the report without a result", () =>
    Effect.gen(function*() {
      for (const report of ["<html/>", "done", "{}", "{", "a\tb\tc\td\ne\tf\tg\th\n", "<a><b>"]) {
        assert.deepStrictEqual((yield* submit(report)).result, undefined, report)
      }
      const amazon = makeFeeds(() => ({ report: "done" }))
      const error = yield* onClock(
        Effect.flatMap(Feeds.submit("<a/>", options), ({ feed }) => Effect.flip(Feeds.processingReport(feed)))
      ).pipe(Effect.provide(amazon.layer))
      assert(Feeds.isFeedError(error) && error.reason._tag === "FeedResultUnreadable")
    }))
})
