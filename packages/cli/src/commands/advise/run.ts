/** Reads logs of requests, and prints what they cost and what is going to break. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { createReadStream } from "node:fs"
import * as Sandbox from "../../client/sandbox.ts"
import { Host } from "../../host.ts"
import { fail, Failure, usage } from "../../output/failure.ts"
import { fileFailure } from "../../output/files/fileFailure.ts"
import { note } from "../../output/notes.ts"
import { Presentation } from "../../output/presentation.ts"
import * as Print from "../../output/print.ts"
import { Progress } from "../../output/progress.ts"
import { type Advice, type Examination, examine } from "./examine.ts"
import type { Finding } from "./finding.ts"
import type { Values } from "./flags.ts"
import { recordsOf, type Skipped, TooLong } from "./read/lines.ts"
import { percent } from "./rule.ts"
import { linesOf, remarksOf, sentenceOf } from "./show.ts"

/** The records of one file, handed to an examination. Succeeds with what was passed over. */
const readFile = (file: string, examination: Examination): Effect.Effect<Skipped, Failure> =>
  Effect.flatMap(Host, ({ stdin }) =>
    Effect.tryPromise({
      try: async (signal) => {
        const skipped: Skipped = { foreign: 0, cut: false }
        const source = file === "-" ? stdin : createReadStream(file)
        signal.addEventListener("abort", () => source.destroy())
        for await (const batch of recordsOf(source, skipped)) await examination.add(batch)
        return skipped
      },
      catch: (error) =>
        error instanceof TooLong
          ? new Failure({
            kind: "usage",
            message: `${file} is one JSON document of more than 256 MB`,
            advice: "write a record a line: jq -c '.log.entries[]' of a HAR file, jq -c '.requests[]' of the sandbox"
          })
          : fileFailure(file)(error)
    }))

/** The requests of a running sandbox. */
const readSandbox = Effect.fnUntraced(function*(url: Option.Option<string>) {
  const { get } = yield* Sandbox.connect(url)
  const { requests } = yield* get("requests", { limit: "10000" })
  return Array.isArray(requests) ? requests as ReadonlyArray<unknown> : []
})

const isIgnored = (ignored: ReadonlyArray<string>) => ({ id, rule }: Finding): boolean =>
  ignored.includes(id) || ignored.includes(rule)

const columns: Print.Options["columns"] = [
  { title: "operation", cell: (row) => (row as Advice["usage"][number]).operation, whole: true },
  { title: "calls", cell: (row) => (row as Advice["usage"][number]).calls },
  { title: "of all", cell: (row) => percent((row as Advice["usage"][number]).share), right: true },
  { title: "429", cell: (row) => (row as Advice["usage"][number]).throttled },
  { title: "busiest hour", cell: (row) => (row as Advice["usage"][number]).busiestHour },
  {
    title: "of plan",
    cell: (row) => {
      const { ofPlan } = row as Advice["usage"][number]
      return ofPlan === null ? "" : percent(ofPlan)
    },
    right: true
  }
]

/** Operations that people see; `--json` has all. */
const shownUsage = 12

const printTable = Effect.fnUntraced(function*(advice: Advice, cut: ReadonlyArray<string>) {
  const presentation = yield* Presentation
  const fit = { colors: presentation.colors.stdout, columns: presentation.columns }
  yield* Print.text(sentenceOf(advice))
  for (const finding of advice.findings) yield* Print.text(`\n${linesOf(finding, fit)}`)
  if (advice.usage.length > 0) {
    yield* Print.text("")
    yield* Print.value(advice.usage.slice(0, shownUsage), { columns })
  }
  for (const remark of remarksOf(advice, cut)) yield* note(remark)
})

/** Runs the command. */
export const run = Effect.fnUntraced(function*({ check, files, ignore, sandboxUrl }: Values) {
  const { update } = yield* Progress
  if (files.length === 0 && Option.isNone(sandboxUrl)) {
    return yield* usage(
      "name a log",
      "spapi advise requests.jsonl, spapi advise - for stdin, or --sandbox-url http://127.0.0.1:8080"
    )
  }
  const examination = examine(yield* Clock.currentTimeMillis)
  yield* update({ doing: "reading requests" })
  const cut: Array<string> = []
  let foreign = 0
  if (Option.isSome(sandboxUrl)) {
    const records = yield* readSandbox(sandboxUrl)
    yield* Effect.promise(() => examination.add(records))
  }
  for (const file of files) {
    const skipped = yield* readFile(file, examination)
    foreign += skipped.foreign
    if (skipped.cut) cut.push(file)
  }
  const result = yield* Effect.promise(examination.result)
  const ignored = Option.match(ignore, {
    onNone: () => [],
    onSome: (list) => list.split(",").map((item) => item.trim())
  })
  const kept = result.findings.filter((finding) => !isIgnored(ignored)(finding))
  const advice = {
    log: { ...result.log, foreign: result.log.foreign + foreign, cut },
    findings: kept,
    ignored: result.findings.length - kept.length,
    notJudged: result.notJudged,
    usage: result.usage
  }
  if (advice.log.requests === 0) {
    return yield* fail(
      "document",
      `No request was found: ${advice.log.foreign.toLocaleString("en")} records that are not requests, ${
        advice.log.other.toLocaleString("en")
      } that are not calls of the API`,
      "write a log with --log FILE or RequestLog.layerFile of effect-sp-api, or take that of the sandbox; lines of others are JSON with time, method, url and status"
    )
  }
  yield* (yield* Presentation).format === "json" ? Print.value(advice) : printTable(advice, cut)
  if (check && kept.length > 0) {
    return yield* fail(
      "unexpected",
      `${kept.length === 1 ? "1 finding" : `${kept.length} findings`}: ${kept.map(({ id }) => id).join(", ")}`,
      "fix them, or accept them with --ignore"
    )
  }
})
