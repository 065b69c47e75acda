/**
 * The command line of `spapi call <operation> …`: flags are declared before a command line is parsed, so the operation is
 * looked for first, and the command gets the flags of its parameters.
 */
import type { SectionFacts } from "effect-sp-api/operation/ModelFacts"
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { nearest } from "../../output/distance.ts"
import { usage } from "../../output/failure.ts"
import { type Field, fieldsOf, knownValues } from "../../reference/fields.ts"
import { plain } from "../../reference/flagNames.ts"
import * as Operations from "../../reference/operations.ts"
import { commandWith } from "./command.ts"
import { common, type Given, type Traits } from "./flags.ts"

/** The flags of every command: whether a value follows. `globals.ts` declares them, and effect the last two. */
const global: Readonly<Record<string, boolean>> = {
  profile: true,
  log: true,
  select: true,
  query: true,
  "max-wait": true,
  sandbox: false,
  json: false,
  agent: false,
  verbose: false,
  quiet: false,
  "no-color": false,
  help: false,
  version: false
}

const valueFollows = (flag: string): boolean => common[flag] ?? global[flag] ?? flag === "marketplace"

/** Where the operation is named: the first word that is not the value of a flag; -1 where it is not named. */
const nameAt = (args: ReadonlyArray<string>): number => {
  const words = args.flatMap((arg, index) => {
    if (arg.startsWith("-")) return []
    const before = args[index - 1] ?? ""
    return before.startsWith("--") && !before.includes("=") && valueFollows(before.slice(2)) ? [] : [index]
  })
  // `--created-after 30d orders.searchOrders`: which flags have values is not known before the operation is.
  return words.find((index) => "summary" in Operations.place(args[index]!)) ?? words[0] ?? -1
}

/** The place of `call` where it is the command; -1 where another one is. */
export const callAt = (args: ReadonlyArray<string>): number => {
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!
    if (!arg.startsWith("-")) return arg === "call" ? index : -1
    if (!arg.includes("=") && global[arg.slice(2)] === true) index++
  }
  return -1
}

const metavarOf = ({ marketplace, schema }: Field): string =>
  marketplace
    ? "COUNTRY"
    : schema.format === "date-time" || schema.format === "date"
    ? "DATE"
    : schema.type === "integer" || schema.type === "number"
    ? "NUMBER"
    : "VALUE"

const few = 12

const descriptionOf = (field: Field): string => {
  const { many, marketplace, required, schema } = field
  const values = knownValues(field)
  const { maximum, minimum } = schema
  return [
    ...(required ? ["required"] : []),
    ...(values.length === 0
      ? []
      : [
        `${schema.enum === undefined ? "such as" : "one of"} ${values.slice(0, few).join(", ")}${
          values.length > few ? ", …" : ""
        }`
      ]),
    ...(minimum === undefined && maximum === undefined ? [] : [`${minimum ?? "…"} to ${maximum ?? "…"}`]),
    ...(schema.unit === undefined ? [] : [`in ${schema.unit}`]),
    ...(schema.default === undefined ? [] : [`default ${String(schema.default)}`]),
    ...(many ? ["several"] : []),
    ...(schema.personal === true ? ["personal data"] : []),
    ...(schema.format === "date-time" || schema.format === "date"
      ? ["ISO 8601, or relative: 30d, 12h, yesterday"]
      : []),
    ...(schema.description === undefined || marketplace
      ? []
      : [
        schema.description.replace(/`\.pages` and `\.items` send it|`\.pages`[^;.]*/, "--all sends it").replace(
          /\.$/,
          ""
        )
      ])
  ].join("; ")
}

const several = (flag: string): Flag.Flag<Given> =>
  Flag.String(flag).pipe(Flag.withMetavar("VALUE"), Flag.atLeast(0), Flag.map((values): Given => values))

const flagOf = (field: Field): Flag.Flag<Given> => {
  const described = <A>(flag: Flag.Flag<A>): Flag.Flag<A> => Flag.withDescription(flag, descriptionOf(field))
  if (field.schema.type === "boolean") {
    return described(Flag.Boolean(field.flag)).pipe(
      Flag.optional,
      Flag.map((value): Given => Option.getOrUndefined(value))
    )
  }
  const value = Flag.String(field.flag).pipe(Flag.withMetavar(metavarOf(field)))
  return field.many
    ? described(value).pipe(Flag.atLeast(0), Flag.map((values): Given => values))
    : described(value).pipe(Flag.optional, Flag.map((value): Given => Option.getOrUndefined(value)))
}

/** The flags of an operation, by their names. */
const flagsOf = (fields: ReadonlyArray<Field>): Readonly<Record<string, Flag.Flag<Given>>> => ({
  ...(fields.some(({ marketplace }) => marketplace)
    ? {
      marketplace: Flag.withDescription(
        several("marketplace"),
        "country codes or ids for the parameter of the marketplace, whatever its name; default: that of the profile"
      )
    }
    : {}),
  ...Object.fromEntries(fields.filter(({ flag }) => flag !== "marketplace").map((field) => [field.flag, flagOf(field)]))
})

/** Writes flags as they are declared, and joins values that would be read as flags: `--created-after -30d`. */
const normalized = (
  args: ReadonlyArray<string>,
  known: ReadonlyArray<string>
): { readonly args: ReadonlyArray<string>; readonly unknown: ReadonlyArray<string> } => {
  const byPlain = new Map(known.map((flag) => [plain(flag), flag]))
  const unknown: Array<string> = []
  const end = args.indexOf("--")
  const before = end === -1 ? args : args.slice(0, end)
  const written: Array<string> = []
  for (const arg of before) {
    if (!arg.startsWith("--")) {
      const previous = written.at(-1)
      if (/^-\d/.test(arg) && previous?.startsWith("--") === true && !previous.includes("=")) {
        written[written.length - 1] = `${previous}=${arg}`
      } else written.push(arg)
      continue
    }
    const [name = "", ...rest] = arg.slice(2).split("=")
    const negated = name.startsWith("no-") && !known.includes(name) ? "no-" : ""
    const flag = known.includes(name) ? name : byPlain.get(plain(name.slice(negated.length)))
    if (flag === undefined) unknown.push(name)
    else written.push(`--${known.includes(name) ? "" : negated}${flag}${rest.length > 0 ? `=${rest.join("=")}` : ""}`)
  }
  return { args: [...written, ...(end === -1 ? [] : args.slice(end))], unknown }
}

/** `spapi call` for the operation that arguments name, and the arguments as it takes them. */
export const ofArguments = Effect.fnUntraced(function*(args: ReadonlyArray<string>) {
  const at = callAt(args)
  const after = args.slice(at + 1)
  const index = nameAt(after)
  if (index === -1) return undefined
  const place = yield* Operations.find(after[index]!)
  const { facts } = yield* Effect.promise(place.section.facts)
  const { spec } = yield* Operations.load(place)
  const fields = fieldsOf(facts.operations[place.summary.id]!, facts)
  const own = flagsOf(fields)
  const name = Operations.nameOf(place)
  const known = [...Object.keys(own), ...Object.keys(common), ...Object.keys(global)]
  const { args: written, unknown } = normalized(after, known)
  if (unknown.length > 0) {
    const near = [...new Set(unknown.flatMap((flag) => nearest(flag, [...Object.keys(own), ...Object.keys(common)])))]
    return yield* usage(
      `${name} has no flag ${unknown.map((flag) => `--${flag}`).join(", ")}`,
      near.length === 0
        ? `\`spapi call ${name} --help\` lists them`
        : `did you mean ${near.map((flag) => `--${flag}`).join(", ")}?`
    )
  }
  const traits = {
    body: facts.operations[place.summary.id]!.body !== undefined,
    pages: place.summary.paged !== undefined,
    writes: Operations.isWrite(place)
  }
  return {
    args: [...args.slice(0, at + 1), ...written],
    command: commandWith(own, traits, about(place, facts), examplesOf(name, fields, spec, traits))
  }
})

const exampleOf = (field: Field): string =>
  knownValues(field)[0] ?? { COUNTRY: "DE", DATE: "7d", NUMBER: String(field.schema.minimum ?? 1) }[metavarOf(field)] ??
    "VALUE"

/** How the operation is called with what it requires. */
const examplesOf = (
  name: string,
  fields: ReadonlyArray<Field>,
  { paging, rules = [] }: Pick<OperationSpec, "paging" | "rules">,
  { body, pages, writes }: Traits
) => {
  const parameters = fields.filter(({ place }) => place === "parameter")
  const token = paging?.kind === "token" ? paging.parameter : undefined
  // Of those of which one is required, the first that begins the pages.
  const chosen = rules.flatMap(([kind, ...names]) =>
    kind === "some" ? parameters.find(({ wire }) => wire !== token && names.includes(wire)) ?? [] : []
  )
  const required = parameters.filter((field) => field.required || chosen.includes(field))
  const line = [`spapi call ${name}`, ...required.map((field) => `--${field.flag} ${exampleOf(field)}`)].join(" ")
  const full = body ? `${line} --body body.json` : line
  return [
    { command: `${full} --dry-run`, description: "the request, not sent" },
    writes
      ? { command: `${full} --yes`, description: "in a script" }
      : pages
      ? { command: `${full} --all > ${name.slice(name.lastIndexOf(".") + 1)}.jsonl`, description: "every page" }
      : { command: `${full} --json`, description: "the whole response" }
  ]
}

const about = (place: Operations.Place, facts: SectionFacts): string => {
  const { section, summary } = place
  const reference = facts.operations[summary.id]?.reference
  return [
    `${Operations.nameOf(place)}, ${section.api}: ${summary.method} ${summary.path}`,
    ...(summary.deprecated === undefined
      ? []
      : [summary.deprecated === true ? "Amazon advises against it." : `Amazon removes it on ${summary.deprecated}.`]),
    ...(reference === undefined ? [] : [reference]),
    `\`spapi describe ${Operations.nameOf(place)}\` lists more: limits, rate, personal data, what is in the body.`
  ].join("\n")
}
