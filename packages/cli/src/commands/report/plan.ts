/** What a command line of `spapi report` asks for, checked before anything is sent. */
import * as ReportTypes from "effect-sp-api/workflows/ReportTypes"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { distance } from "../../output/distance.ts"
import { usage } from "../../output/failure.ts"
import { formatOf } from "../../output/files/formats.ts"
import { Presentation } from "../../output/presentation.ts"
import { marketplacesOf } from "../../reference/marketplaces.ts"
import { typeNamed } from "../../reference/typeNames.ts"
import { checkFormat, fileOf, type RowOutput } from "../jobs/rowOutput.ts"
import { dateRange, duration } from "../jobs/values.ts"
import type { Values } from "./flags.ts"

/** Where rows go, or the bytes of Amazon's document. */
export type Output = RowOutput | { readonly kind: "raw"; readonly out: string | undefined }

const formatOfType = (type: string | undefined) => type === undefined ? undefined : ReportTypes.factsOf(type)?.format

/** Documents that are bytes alone, or that have rows only by a name that the caller knows. */
const isRaw = (type: string | undefined, element: Option.Option<string>): boolean => {
  const format = formatOfType(type)
  return format === "PDF" || format === "XLSX" || format === "XML" && Option.isNone(element)
}

/** Files whose endings name a document of Amazon's. */
const rawEnding = /\.(xml|json|pdf|xlsx)$/i

/** Whether the rows of a type have the same columns throughout: those of flat files. */
export const isFlat = (type: string | undefined): boolean => {
  const format = formatOfType(type)
  return format === "TSV" || format === "CSV"
}

/** The report type by its name in any case; undefined where the command line has none. */
export const typeOf = (values: Values) =>
  Option.isNone(values.type) ? Effect.undefined : typeNamed(values.type.value, Object.keys(ReportTypes.reportTypes), {
    what: "report",
    list: "report-types",
    unchecked: values.unchecked
  })

/** The ids of `--resume`, each once. */
export const idsOf = ({ resume }: Values): ReadonlyArray<string> =>
  Option.match(resume, {
    onNone: () => [],
    onSome: (text) => [...new Set(text.split(/[\s,]+/).filter((id) => id !== ""))]
  })

/** Flags that contradict each other, or need one that is missing. */
export const checkFlags = Effect.fnUntraced(function*(values: Values, type: string | undefined) {
  const ids = idsOf(values)
  if (Option.isSome(values.resume) && ids.length === 0) {
    return yield* usage("--resume names no report", "write --resume 50030018001, or several ids with commas")
  }
  if (type === undefined && ids.length === 0) {
    return yield* usage("Which report type?", "like `spapi report GET_MERCHANT_LISTINGS_ALL_DATA --marketplace DE`")
  }
  if (type === undefined && Option.isSome(values.from)) {
    return yield* usage("--from needs the report type, for the rest of the range")
  }
  if (values.latest) {
    const other = ids.length > 0
      ? "resume"
      : (["from", "to", "reuse"] as const).find((flag) => Option.isSome(values[flag]))
    if (other !== undefined) {
      return yield* usage(`--latest and --${other} contradict each other`, `leave one of them out`)
    }
  }
  if (values.raw && Option.isSome(values.format)) return yield* usage("--raw and --format contradict each other")
})

/** Where and how the result is written. */
export const outputOf = Effect.fnUntraced(function*(values: Values, type: string | undefined) {
  const presentation = yield* Presentation
  const out = yield* fileOf(values.out)
  const named = Option.getOrUndefined(values.format)
  const output = ((): Output | undefined => {
    if (values.raw) return { kind: "raw", out }
    if (out !== undefined) {
      const format = named ?? formatOf(out)
      if (format !== undefined) return { kind: "rows", format, out }
      return rawEnding.test(out) ? { kind: "raw", out } : undefined
    }
    if (named !== undefined) return { kind: "rows", format: named, out }
    if (isRaw(type, values.element)) return { kind: "raw", out }
    return presentation.format === "table" || presentation.jsonErrors || !isFlat(type)
      ? { kind: "printed" }
      : { kind: "rows", format: "tsv", out }
  })()
  if (output === undefined) {
    return yield* usage(
      `--out: the ending of ${out} names no format`,
      "add --format tsv, or --raw for Amazon's document"
    )
  }
  if (output.kind === "rows") yield* checkFormat(output.format, output.out)
  const format = formatOfType(type)
  if (output.kind !== "raw" && isRaw(type, values.element)) {
    return yield* format === "XML"
      ? usage(`${type} is an XML document`, "add --element with the name of its rows, such as Order, or --raw")
      : usage(`${type} is a ${format} document, which has no rows`, "add --raw")
  }
  if (output.kind === "raw") {
    const ending = out === undefined ? undefined : rawEnding.exec(out)?.[1]?.toUpperCase()
    if (!values.raw && ending !== undefined && format !== undefined && ending !== format) {
      return yield* usage(
        `${type} is a ${format} document, and ${out} would have another ending`,
        "write .csv, .tsv, .jsonl, .parquet or .sqlite for its rows, or add --raw"
      )
    }
    if (out === undefined && presentation.format === "table" && (format === "PDF" || format === "XLSX")) {
      return yield* usage(`${type} is a ${format} document`, `add --out report.${format.toLowerCase()}`)
    }
  }
  yield* checkContent(type, output, values)
  return output
})

/** Personal data has to be asked for, and a report with several lists is a single row unless one of them is named. */
const checkContent = Effect.fnUntraced(function*(type: string | undefined, output: Output, values: Values) {
  const facts = type === undefined ? undefined : ReportTypes.factsOf(type)
  if (facts?.restricted === true && !values.pii) {
    return yield* usage(
      `${type} contains personal data`,
      "add --pii if you need it; the file is then readable by you alone"
    )
  }
  const names = (facts?.arrays ?? []).map((pointer) => pointer.slice(1))
  const section = Option.getOrUndefined(values.section)
  if (section !== undefined && facts !== undefined && facts.format !== "JSON") {
    return yield* usage(`--section: ${type} is a ${facts.format} document, which has no lists`, "leave it out")
  }
  if (section !== undefined && section !== "*" && names.length > 0 && !names.includes(section)) {
    return yield* usage(`--section: ${type} has no list ${section}`, `it has ${names.join(", ")}; * is all of them`)
  }
  const isTable = output.kind === "rows" && output.format !== "jsonl"
  if (!isTable || names.length < 2 || section !== undefined) return
  return yield* usage(
    `${type} has several lists: ${names.join(", ")}`,
    `add --section ${names.at(-1)}, or --section '*'`
  )
})

/** Amazon ignores options that it does not know, so a slip of the pen would change what the report holds. */
const checkOptions = Effect.fnUntraced(function*(type: string, values: Values) {
  const known = Object.keys(ReportTypes.factsOf(type)?.options ?? {})
  for (const name of Object.keys(values.option)) {
    if (known.includes(name) || values.unchecked) continue
    const near = known.find((other) => distance(other.toLowerCase(), name.toLowerCase()) <= 2)
    if (near !== undefined) {
      return yield* usage(`--option ${name}: ${type} calls it ${near}`, "--unchecked sends it as it is")
    }
  }
})

/** The request. */
export const requestOf = Effect.fnUntraced(function*(type: string, values: Values) {
  yield* checkOptions(type, values)
  const reportOptions = Object.keys(values.option).length === 0 ? undefined : values.option
  const { from, to } = yield* dateRange(values)
  return {
    reportType: type,
    marketplaceIds: (yield* marketplacesOf(Option.getOrUndefined(values.marketplace))).map(({ id }) => id),
    dataStartTime: from,
    dataEndTime: to,
    reportOptions,
    reuseWithin: yield* duration("reuse", values.reuse),
    emptyWhenCancelled: values.allowEmpty,
    unchecked: values.unchecked
  }
})

/** How to wait, and how to read rows. */
export const readingOf = Effect.fnUntraced(function*(values: Values) {
  return {
    timeout: yield* duration("timeout", values.timeout),
    restricted: values.pii ? undefined : false,
    cells: values.typed ? "parsed" as const : undefined,
    section: Option.getOrUndefined(values.section),
    element: Option.getOrUndefined(values.element)
  }
})
