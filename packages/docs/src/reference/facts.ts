/** The facts of an operation in words, as rows of a table. */
import type { OperationSpec, Rule } from "effect-sp-api/operation/OperationSpec"
import type { Operation } from "./model.ts"

const sources = {
  model: "",
  history: " (from an earlier model)",
  documentation: " (from Amazon's documentation)",
  sdk: " (from Amazon's SDK)"
}

/** A rate in words: seconds between calls say more than 0.0056. */
const every = (rate: number): string => {
  if (rate >= 1) return `${rate} a second`
  const seconds = 1 / rate
  const [value, unit] = seconds < 90 ? [seconds, "s"] as const : [seconds / 60, "min"] as const
  return `one in ${Number(value.toPrecision(2))} ${unit} (${rate} a second)`
}

const usagePlan = ({ applicationRate, burst, grantless, rate, rateFrom }: OperationSpec): string =>
  rate === undefined
    ? "Amazon publishes none. The client starts carefully and learns the rate from responses."
    : `${every(rate)}, burst ${burst ?? "unknown"}, for ${
      grantless === undefined ? "each selling partner" : "the application"
    }${sources[rateFrom ?? "model"]}${
      applicationRate === undefined
        ? ""
        : `; ${applicationRate} a second for all selling partners of the application together`
    }`

const token = ({ grantless, restricted }: OperationSpec): string =>
  grantless !== undefined
    ? `of the application (grantless), scope \`${grantless}\``
    : restricted?.when === "always"
    ? "a restricted data token, which the client requests and caches"
    : "of the selling partner"

const personalData = ({ restricted }: OperationSpec): string | undefined =>
  restricted === undefined
    ? undefined
    : restricted.when === "always"
    ? "in every response, so every call has a restricted data token; the application needs a role for it"
    : restricted.when === "document"
    ? "in the documents of restricted report types, which need a restricted data token"
    : `withheld unless \`dataElements\` asks for it: ${
      (restricted.dataElements ?? []).map((name) => `\`${name}\``).join(", ")
    }`

const paging = ({ id, paging }: OperationSpec, paged: Operation["summary"]["paged"]): string | undefined =>
  paging === undefined
    ? undefined
    : `\`${id}.pages(input)\` is a Stream of pages${
      paged === "items" ? `, \`${id}.items(input)\` one of items` : ""
    }; ${
      paging.kind === "token"
        ? `the token of \`${paging.next.join(".")}\` goes into \`${paging.within?.join(".") ?? paging.parameter}\``
        : `\`${paging.offset.join(".")}\` and \`${paging.limit.join(".")}\` in the body`
    }`

const repetition = ({ idempotencyHeader, repeatable }: OperationSpec): string =>
  repeatable
    ? "repeated by the client where the outcome of a call is unknown"
    : idempotencyHeader === undefined
    ? "not repeated where the outcome of a call is unknown: the error says so, and the program has to find out"
    : `repeated where the outcome of a call is unknown, if \`${idempotencyHeader}\` is set`

const removal = ({ deprecated, newer }: OperationSpec): string | undefined =>
  deprecated === undefined
    ? undefined
    : `${deprecated === true ? "deprecated by Amazon" : `**Amazon removes it on ${deprecated}**`}${
      newer === undefined ? "" : `; use [${newer}](../${newer}/)`
    }`

const ruleOf = ([kind, ...names]: Rule): string => {
  const [first, ...others] = names.map((name) => `\`${name}\``)
  return kind === "some"
    ? `One of ${[first, ...others].join(", ")} is required.`
    : kind === "excludes"
    ? `${first} excludes ${others.join(", ")}.`
    : kind === "needs"
    ? `${first} needs ${others.join(", ")}.`
    : `${first} is before ${others[0]}${names[2] === undefined ? "." : `, by at most ${names[2]} days.`}`
}

/** What is known of an operation; what does not apply is absent. */
export const rows = ({ model, spec, summary }: Operation): ReadonlyArray<readonly [string, string]> =>
  ([
    ["Removal", removal(spec)],
    ["Usage plan", usagePlan(spec)],
    ["Token", token(spec)],
    ["Personal data", personalData(spec)],
    ["Changes", summary.writes === true ? "something at Amazon" : "nothing"],
    ["Unknown outcome", repetition(spec)],
    ["Pages", paging(spec, summary.paged)],
    ["Only in", spec.sandboxOnly === true ? "Amazon's sandbox" : undefined],
    ["At Amazon", model.reference === undefined ? undefined : `[reference](${model.reference})`]
  ] as const).flatMap(([name, value]) => value === undefined ? [] : [[name, value] as const])

/** The rules between parameters, which the client checks before it sends. */
export const rules = ({ spec }: Operation): ReadonlyArray<string> => (spec.rules ?? []).map(ruleOf)
