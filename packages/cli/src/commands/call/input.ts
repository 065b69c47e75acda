/** The input of an operation, from the flags. */
import * as Marketplace from "effect-sp-api/Marketplace"
import type { OperationModel, SectionFacts } from "effect-sp-api/operation/ModelFacts"
import { resolve } from "effect-sp-api/operation/ModelFacts"
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import { isObject } from "effect/Predicate"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import * as Resolve from "../../config/resolve.ts"
import { InMemory } from "../../globals.ts"
import { usage } from "../../output/failure.ts"
import { type Field, fieldsOf } from "../../reference/fields.ts"
import { checkRegion } from "../../reference/marketplaces.ts"
import type { Given, Values } from "./flags.ts"
import { marketplaceId, read, separated } from "./values.ts"

interface Facts {
  readonly spec: OperationSpec
  readonly model: OperationModel
  readonly section: SectionFacts
}

const stdin = Effect.flatMap(Stdio.Stdio, ({ stdin }) => stdin.pipe(Stream.decodeText(), Stream.mkString))

const parsed = (flag: string, text: string) =>
  Effect.try({ try: () => JSON.parse(text) as unknown, catch: () => undefined }).pipe(
    Effect.catch(() =>
      usage(
        `--${flag} must be JSON`,
        flag === "input" ? "like --input '{\"MarketplaceIds\":[\"ATVPDKIKX0DER\"]}'" : undefined
      )
    )
  )

const json = Effect.fnUntraced(function*(flag: "input" | "body", text: Option.Option<string>) {
  if (Option.isNone(text)) return undefined
  if (text.value === "-") return yield* parsed(flag, yield* stdin)
  if (flag === "input" || /^\s*[{["]/.test(text.value)) return yield* parsed(flag, text.value)
  return yield* parsed(flag, yield* Effect.flatMap(FileSystem.FileSystem, (files) => files.readFileString(text.value)))
})

/** `true` where a default would contradict what was given: a page token alone, another filter. */
const isExcluded = ({ paging, rules = [] }: OperationSpec, wire: string, given: ReadonlySet<string>): boolean =>
  paging?.kind === "token" && given.has(paging.parameter) ||
  rules.some(([kind, ...names]) =>
    kind === "excludes" && typeof names[0] === "string" && names.includes(wire) &&
    names.some((name) => typeof name === "string" && given.has(name))
  )

/** The marketplace of the profile, or of the sandbox in memory. */
const ofProfile = Effect.gen(function*() {
  const { values } = yield* Resolve.settingsUnresolved
  return values.marketplace?.value ?? ((yield* InMemory) ? "US" : undefined)
})

/** Everything that is missing, as flags. */
const missing = (
  { model, section, spec }: Facts,
  fields: ReadonlyArray<Field>,
  parameters: Readonly<Record<string, unknown>>,
  body: unknown,
  hasWholeBody: boolean
): ReadonlyArray<string> => {
  const flagOf = (wire: string) => {
    const field = fields.find((field) => field.wire === wire && field.place === "parameter")
    return field?.marketplace === true ? "--marketplace" : `--${field?.flag ?? wire}`
  }
  const token = spec.paging?.kind === "token" ? spec.paging.parameter : undefined
  const lacking = Object.entries(model.parameters ?? {})
    .filter(([wire, { required }]) => required === true && !Object.hasOwn(parameters, wire))
    .map(([wire]) => flagOf(wire))
  const choices = (spec.rules ?? []).flatMap(([kind, ...names]) => {
    const all = (names as ReadonlyArray<unknown>).filter((name) => typeof name === "string")
    return kind !== "some" || all.some((name) => Object.hasOwn(parameters, name))
      ? []
      : [all.filter((name) => name !== token && name !== "body").map(flagOf).join(" or ")]
  })
  if (model.body === undefined || hasWholeBody || model.body.required !== true && body === undefined) {
    return [...lacking, ...choices]
  }
  const given = isObject(body) ? body : {}
  const needed = resolve(model.body.schema, section).required ?? []
  const ofBody = needed.filter((wire) => !Object.hasOwn(given, wire)).map((wire) => {
    const field = fields.find((field) => field.wire === wire && field.place === "body")
    return field === undefined ? undefined : field.marketplace ? "--marketplace" : `--${field.flag}`
  })
  const whole = ofBody.includes(undefined) || needed.length === 0 && body === undefined
  return [...lacking, ...choices, ...ofBody.filter((flag) => flag !== undefined), ...(whole ? ["--body"] : [])]
}

/** What the flags say for the marketplace, where the operation takes one that is not given by its own name. */
const marketplaces = Effect.fnUntraced(function*(
  field: Field,
  given: Given,
  spec: OperationSpec,
  present: ReadonlySet<string>
) {
  const named = Array.isArray(given) ? separated(given) : []
  const byDefault = named.length > 0 || isExcluded(spec, field.wire, present) ? undefined : yield* ofProfile
  const ids: Array<unknown> = []
  for (const text of byDefault === undefined ? named : separated([byDefault])) {
    const one = marketplaceId(text)
    if ("problem" in one) return yield* usage(`--marketplace: ${text} ${one.problem}`)
    ids.push(one.value)
  }
  if (!field.many && ids.length > 1) return yield* usage(`--marketplace: ${spec.name} takes one marketplace`)
  return ids.length === 0 ? undefined : field.many ? ids : ids[0]
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Array.isArray(value)

/** The input of the call; fails with everything that is wrong or missing, before anything is sent. */
export const inputOf = Effect.fnUntraced(function*(values: Values, facts: Facts) {
  const { model, section, spec } = facts
  const given: Readonly<Record<string, Given>> = values.own
  const now = yield* Clock.currentTimeMillis
  const fields = fieldsOf(model, section)
  if (Option.contains(values.input, "-") && Option.contains(values.body, "-")) {
    return yield* usage("--input - and --body - cannot both read stdin")
  }
  const base = (yield* json("input", values.input)) ?? {}
  if (!isRecord(base)) return yield* usage("--input must be a JSON object", "parameters by their names on the wire")
  if (Option.isSome(values.body) && model.body === undefined) return yield* usage(`${spec.name} takes no --body`)
  const { body: ofInput, ...ofBase } = base
  const parameters: Record<string, unknown> = ofBase
  const whole = (yield* json("body", values.body)) ?? ofInput
  const problems: Array<string> = []
  const ofBody: Record<string, unknown> = {}
  for (const field of fields) {
    const value = field.flag === "marketplace" ? undefined : read(field, given[field.flag], now)
    if (value === undefined) continue
    if ("problem" in value) problems.push(`--${field.flag}: ${value.problem}`)
    else if (field.place === "body") ofBody[field.wire] = value.value
    else parameters[field.wire] = value.value
  }
  if (problems.length > 0) return yield* usage(problems.join("\n"), `see \`spapi describe ${spec.name}\``)
  const market = fields.find(({ marketplace }) => marketplace)
  if (market !== undefined) {
    const inBody = market.place === "body"
    const target = inBody ? ofBody : parameters
    const already = Object.hasOwn(target, market.wire) || inBody && isObject(whole) && Object.hasOwn(whole, market.wire)
    const value = already
      ? undefined
      : yield* marketplaces(market, given["marketplace"], spec, new Set(Object.keys(parameters)))
    if (value !== undefined) target[market.wire] = value
    const whose = target[market.wire] ?? (inBody && isRecord(whole) ? whole[market.wire] : undefined)
    yield* checkRegion([whose].flat().flatMap((id) => typeof id === "string" ? Marketplace.fromId(id) ?? [] : []))
  }
  const hasFlags = Object.keys(ofBody).length > 0
  if (hasFlags && whole !== undefined && !isRecord(whole)) {
    return yield* usage(`${spec.name} takes its body from --body or from flags`)
  }
  const body = hasFlags ? { ...(isRecord(whole) ? whole : {}), ...ofBody } : whole
  const lacking = missing(facts, fields, parameters, body, whole !== undefined)
  if (lacking.length > 0) {
    return yield* usage(`${spec.name} needs ${lacking.join(", ")}`, `see \`spapi call ${spec.name} --help\``)
  }
  return body === undefined ? parameters : { ...parameters, body }
})
