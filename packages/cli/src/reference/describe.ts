/** What an operation takes, from the facts of its model. */
import type { SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import { resolve } from "effect-sp-api/operation/ModelFacts"
import type { OperationSpec, Rule } from "effect-sp-api/operation/OperationSpec"
import * as Effect from "effect/Effect"
import { fieldsOf } from "./fields.ts"
import { isWrite, load, type Place } from "./operations.ts"

const size = (min: number | undefined, max: number | undefined, noun: string): ReadonlyArray<string> =>
  min === undefined && max === undefined
    ? []
    : max === undefined
    ? [`at least ${min} ${noun}`]
    : min === undefined || min === 0
    ? [`at most ${max} ${noun}`]
    : [min === max ? `${max} ${noun}` : `${min} to ${max} ${noun}`]

/** What a value may be, in words, without the properties of objects. */
const words = (schema: ValueSchema, facts: SectionFacts): ReadonlyArray<string> => {
  const target = resolve(schema, facts)
  const type = target.type === undefined
    ? []
    : [typeof target.type === "string" ? target.type : target.type.join(" or ")]
  const bounds = [
    ...(target.minimum === undefined ? [] : [`from ${target.minimum}`]),
    ...(target.exclusiveMinimum === undefined ? [] : [`more than ${target.exclusiveMinimum}`]),
    ...(target.maximum === undefined ? [] : [`to ${target.maximum}`]),
    ...(target.exclusiveMaximum === undefined ? [] : [`less than ${target.exclusiveMaximum}`])
  ].join(" ")
  const value = schema.default
  return [
    ...(target.type === "array" ? [`array of ${words(target.items ?? {}, facts).join(", ") || "anything"}`] : type),
    ...(target.format === undefined ? [] : [target.format]),
    ...(target.enum === undefined ? [] : [`one of ${target.enum.join(" | ")}`]),
    ...(target.known === undefined ? [] : [`such as ${target.known.join(" | ")}`]),
    ...size(target.minLength, target.maxLength, "characters"),
    ...size(target.minItems, target.maxItems, "items"),
    ...(target.uniqueItems === true ? ["no duplicates"] : []),
    ...(target.pattern === undefined ? [] : [`matches ${target.pattern}`]),
    ...(bounds === "" ? [] : [bounds]),
    ...(target.multipleOf === undefined ? [] : [`a multiple of ${target.multipleOf}`]),
    ...(schema.unit === undefined ? [] : [`in ${schema.unit}`]),
    ...(value === undefined ? [] : [`default ${typeof value === "object" ? value.join(",") : String(value)}`]),
    ...(schema.personal === true ? ["personal data"] : []),
    ...(schema.deprecated === true ? ["deprecated"] : [])
  ]
}

/** The object that a value is, or holds as an array. */
const objectOf = (schema: ValueSchema, facts: SectionFacts): ValueSchema | undefined => {
  const target = resolve(schema, facts)
  if (target.type === "array") return target.items === undefined ? undefined : objectOf(target.items, facts)
  return target.properties === undefined ? undefined : target
}

/** A line for a value, and lines for what is in it; an object within itself is not repeated. */
const lines = (
  name: string,
  required: boolean,
  schema: ValueSchema,
  facts: SectionFacts,
  within: ReadonlyArray<ValueSchema> = []
): ReadonlyArray<string> => {
  const inner = objectOf(schema, facts)
  const about = schema.description === undefined ? [] : [schema.description.replace(/\.$/, "")]
  const head = `${name}  ${[...(required ? ["required"] : []), ...words(schema, facts), ...about].join(", ")}`
  if (inner === undefined || within.includes(inner)) return [head]
  const needed = new Set(inner.required)
  return [
    head,
    ...Object.entries(inner.properties ?? {}).flatMap(([key, property]) =>
      lines(key, needed.has(key), property, facts, [...within, inner]).map((line) => `  ${line}`)
    )
  ]
}

/** When personal data comes, and how it is asked for. */
const personal = ({ restricted }: OperationSpec): string | undefined =>
  restricted === undefined
    ? undefined
    : restricted.when === "always"
    ? "always, with a restricted data token; shown with --pii"
    : restricted.when === "document"
    ? "the documents of restricted report types, with a restricted data token"
    : `withheld unless asked for: --pii ${restricted.dataElements?.join(",") ?? "all"}, with a restricted data token`

const token = ({ grantless, restricted }: OperationSpec): string =>
  grantless !== undefined
    ? `of the application (grantless, ${grantless})`
    : restricted?.when === "always"
    ? "restricted data token"
    : "of the selling partner"

const paging = ({ paging }: OperationSpec): string | undefined =>
  paging === undefined
    ? undefined
    : paging.kind === "token"
    ? `${paging.parameter} takes ${paging.next.join(".")}; --all follows it`
    : `${paging.offset.join(".")} and ${paging.limit.join(".")}; --all follows them`

const rate = ({ applicationRate, burst, rate, rateFrom }: OperationSpec): string =>
  rate === undefined
    ? "unknown"
    : `${rate} per second, burst ${burst ?? "unknown"}${
      rateFrom === undefined || rateFrom === "model" ? "" : ` (${rateFrom})`
    }${
      applicationRate === undefined ? "" : `; ${applicationRate} per second for all selling partners of the application`
    }`

const retries = ({ idempotencyHeader, repeatable }: OperationSpec): string =>
  repeatable
    ? "safe to repeat; the client does where the outcome of a call is unknown"
    : idempotencyHeader === undefined
    ? "not safe to repeat; where the outcome of a call is unknown, find out before you try again"
    : `safe to repeat with ${idempotencyHeader}`

const removal = ({ deprecated, newer }: OperationSpec): string | undefined =>
  deprecated === undefined
    ? undefined
    : `${deprecated === true ? "deprecated" : `removed on ${deprecated}`}${newer === undefined ? "" : `; use ${newer}`}`

const ruleOf = ([kind, ...names]: Rule): string => {
  const [first, ...others] = names
  return kind === "some"
    ? `one of ${names.join(", ")} is required`
    : kind === "excludes"
    ? `${first} excludes ${others.join(", ")}`
    : kind === "needs"
    ? `${first} needs ${others.join(", ")}`
    : `from ${names[0]} to ${names[1]}${names[2] === undefined ? "" : `: ${names[2]} days at most`}`
}

/** What is known of an operation, but for its parameters; what is not, or does not apply, is absent. */
const factsOf = (place: Place, spec: OperationSpec, reference: string | undefined) => ({
  rate: rate(spec),
  token: token(spec),
  changes: isWrite(place) ? "yes: `spapi call` asks before, or takes --yes" : "nothing",
  retries: retries(spec),
  paging: paging(spec),
  "personal data": personal(spec),
  removal: removal(spec),
  rules: spec.rules?.map(ruleOf),
  "only in": spec.sandboxOnly === true ? "Amazon's sandbox" : undefined,
  page: reference
})

/** An operation with its facts, its parameters and its body, a line each. */
export const describe = (place: Place): Effect.Effect<ReadonlyArray<string>> =>
  Effect.gen(function*() {
    const { facts } = yield* Effect.promise(place.section.facts)
    const { spec } = yield* load(place)
    const { body, parameters = {}, reference } = facts.operations[spec.id]!
    const known = Object.entries(factsOf(place, spec, reference)).flatMap(([name, value]) =>
      (typeof value === "string" ? [value] : value ?? []).map((line, index) => [index === 0 ? name : "", line] as const)
    )
    const width = Math.max(...known.map(([name]) => name.length))
    return [
      `${spec.name}  ${spec.method} ${spec.path}`,
      ...known.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
      "",
      ...Object.entries(parameters).flatMap(([key, { required, schema }]) =>
        lines(key, required === true, schema, facts)
      ),
      ...(body === undefined ? [] : lines("body", body.required === true, body.schema, facts))
    ]
  })

/** The same as data: the facts by name, parameters with their flags and schemas, and the schema of the body. */
export const data = (place: Place) =>
  Effect.gen(function*() {
    const { facts } = yield* Effect.promise(place.section.facts)
    const { spec } = yield* load(place)
    const { body, parameters = {}, reference } = facts.operations[spec.id]!
    const flags = new Map(fieldsOf(facts.operations[spec.id]!, facts).map((field) => [field.wire, field.flag]))
    return {
      operation: spec.name,
      api: place.section.api,
      version: place.section.version,
      method: spec.method,
      path: spec.path,
      page: reference,
      rate: spec.rate ?? null,
      burst: spec.burst ?? null,
      applicationRate: spec.applicationRate,
      token: spec.grantless === undefined ? "sellingPartner" : "grantless",
      scope: spec.grantless,
      restricted: spec.restricted,
      write: isWrite(place),
      repeatable: spec.repeatable,
      idempotencyHeader: spec.idempotencyHeader,
      paging: spec.paging,
      deprecated: spec.deprecated,
      newer: spec.newer,
      sandboxOnly: spec.sandboxOnly,
      rules: spec.rules,
      parameters: Object.entries(parameters).map(([name, { required, schema, ...rest }]) => ({
        name,
        flag: `--${flags.get(name) ?? name}`,
        required: required === true,
        about: words(schema, facts).join(", "),
        ...rest,
        schema: resolve(schema, facts)
      })),
      body: body === undefined
        ? undefined
        : { required: body.required === true, lines: lines("body", body.required === true, body.schema, facts) }
    }
  })
