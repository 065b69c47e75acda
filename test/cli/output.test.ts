/** The parts of the command's output by themselves. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect } from "effect"
import { AuthFailed, SpApiError } from "effect-sp-api/SpApiError"
import { confirm } from "../../packages/cli/src/output/confirm.ts"
import { Failure } from "../../packages/cli/src/output/failure.ts"
import { Presentation, presentationOf } from "../../packages/cli/src/output/presentation.ts"
import { lineOf } from "../../packages/cli/src/output/progress.ts"
import { reportCause } from "../../packages/cli/src/output/report.ts"
import { offerToResume, resumeWith, Resumption } from "../../packages/cli/src/output/resume.ts"
import { layOut } from "../../packages/cli/src/output/table.ts"

const columns = ["sku", "title", "price"].map((title) => ({
  title,
  cell: (row: unknown) => (row as Record<string, unknown>)[title]
}))

const surroundings = { argv: ["node", "spapi"], env: {}, stdin: {}, stdout: {}, stderr: {} }

/** The columns of a terminal that a line takes: those of East Asia take two. */
const widthOf = (line: string) =>
  [...line].reduce((width, char) => width + (/[\u3000-\u9fff\uac00-\ud7af]/.test(char) ? 2 : 1), 0)

describe("a table", () => {
  const rows = [
    { sku: "A-1", title: "Kettle", price: 19.5 },
    { sku: "B-22", title: "電気ケトル 電気ケトル 電気ケトル 電気ケトル", price: 7 }
  ]

  it("aligns wide characters, numbers to the right", () => {
    const { hidden, lines } = layOut(columns, rows, { columns: 120, colors: false })
    assert.deepStrictEqual(hidden, [])
    assert.match(lines[1]!, /^A-1 {3}Kettle +19\.5$/)
    assert.deepStrictEqual(new Set(lines.map(widthOf)).size, 1)
  })

  it("is never wider than the terminal, and names the columns that did not fit", () => {
    for (let available = 1; available < 80; available++) {
      const { hidden, lines } = layOut(columns, rows, { columns: available, colors: false })
      for (const line of lines) assert.isAtMost(widthOf(line), available, `${available}: ${line}`)
      assert.strictEqual(hidden.length > 0, available < 21, String(available))
    }
  })

  it("shows no control character of its cells", () => {
    const { lines } = layOut(columns, [{ sku: "\u001b[31mred\u0007", title: "a\nb\tc\u202e", price: 1 }], {
      columns: 80,
      colors: false
    })
    assert.match(lines[1]!, /^\[31mred {2}a⏎b c +1$/)
  })
})

it("a line of progress has what is known: share, rates, time and what is left", () => {
  assert.strictEqual(lineOf({ doing: "Amazon prepares the report" }, 64_000), "Amazon prepares the report · 1m 4s")
  assert.strictEqual(lineOf({ doing: "waiting", totalMillis: 9_000 }, 4_000), "waiting · 4s · 5s left")
  assert.strictEqual(
    lineOf({ doing: "downloading", bytes: 2_500_000, totalBytes: 10_000_000, rows: 12_000 }, 10_000),
    "downloading · 25 % · 12,000 rows, 1,200/s · 2.5 MB, 250 kB/s · 10s · 30s left"
  )
})

it.effect("a question without a terminal fails and names --yes; with --yes it is not asked", () =>
  Effect.gen(function*() {
    assert.isUndefined(yield* confirm("Delete the listing?", true))
    const failure = yield* Effect.flip(confirm("Delete the listing?", false))
    assert.instanceOf(failure, Failure)
    assert.strictEqual(failure.kind, "usage")
    assert.include(failure.advice ?? "", "--yes")
  }).pipe(Effect.provideService(Presentation, presentationOf(surroundings)), Effect.provide(NodeServices.layer)))

const presentation = presentationOf(surroundings)

it.effect("who interrupts a job learns how to continue it", () =>
  Effect.gen(function*() {
    yield* resumeWith("spapi report --resume 42")
    const { code, text } = reportCause(Cause.interrupt(), { presentation, resumption: yield* Resumption })
    assert.deepStrictEqual([code, text], [130, "Interrupted; continue with: spapi report --resume 42"])
  }).pipe(Effect.provide(Resumption.layer)))

it.effect("who has a job fail that goes on at Amazon learns how to continue it, agents too", () =>
  Effect.gen(function*() {
    const resumption = yield* Resumption
    const cause = Cause.fail(
      new Failure({ kind: "network", message: "The connection broke", advice: "check the proxy" })
    )
    yield* offerToResume("spapi feed --resume 42")
    const [people, agents] = [[], ["--agent"]].map((args) =>
      reportCause(cause, {
        presentation: presentationOf({ ...surroundings, argv: [...surroundings.argv, ...args] }),
        resumption
      }).text
    )
    yield* resumeWith(undefined)
    assert.match(people!, /\n {2}what to do: check the proxy\n {2}continue with: spapi feed --resume 42$/)
    assert.strictEqual(JSON.parse(agents!).error.advice, "check the proxy; continue with: spapi feed --resume 42")
    assert.notInclude(reportCause(cause, { presentation, resumption }).text, "continue")
  }).pipe(Effect.provide(Resumption.layer)))

it.each(
  [
    ["invalid_client", 401, 4, /spapi doctor/],
    ["server_error", 500, 5, /try again later/],
    ["temporarily_unavailable", 503, 5, /try again later/],
    ["server_error", 429, 6, /try again later/]
  ] as const
)("%s of Login with Amazon with status %d exits with %d", (code, status, expected, advice) => {
  const reason = new AuthFailed({ provider: "lwa", code, description: "", status })
  const error = new SpApiError({ reason, operation: "lwa.token", attempts: 1, timestamp: "2026-07-01T00:00:00Z" })
  const report = reportCause(Cause.fail(error), { presentation })
  assert.strictEqual(report.code, expected)
  assert.match(report.text, advice)
})
