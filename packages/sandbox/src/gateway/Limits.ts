/**
 * Applies Amazon's limits (`protocol/limits`) to a call: refuses it, lets it end otherwise, or warns about it.
 */
import * as FeedTypes from "effect-sp-api/workflows/FeedTypes"
import { types } from "effect-sp-api/workflows/Notifications"
import type { Call, Ending, Handler, PageLimit } from "../handlers/Call.ts"
import { destinationKindOf } from "../handlers/notifications.ts"
import { lastCreated } from "../handlers/reportRecords.ts"
import * as Http from "../protocol/Http.ts"
import type { Input } from "../protocol/Input.ts"
import type { Breach } from "../protocol/limits/check.ts"
import { breach, valuesAt } from "../protocol/limits/check.ts"
import * as Limits from "../protocol/limits/index.ts"
import type { Limit, RecordRule } from "../protocol/limits/Limit.ts"
import { nameOf, shown, words } from "../protocol/limits/words.ts"
import { minute } from "../protocol/Millis.ts"
import * as World from "../world/World.ts"
import * as ErrorForms from "./ErrorForms.ts"

/** The times at which requests were accepted, by limit and value. */
const accepted = World.collection<ReadonlyArray<number>>("limits.accepted")

const valueOf = (call: Call, field: string): string => {
  const [value] = valuesAt(call, field)
  return typeof value === "string" ? value : ""
}

const keyOf = (call: Call, limit: Limit, field: string): string => `${nameOf(limit)}|${valueOf(call, field)}`

const recent = (call: Call, limit: Limit, field: string, minutes: number): ReadonlyArray<number> =>
  (accepted.of(call.seller).get(keyOf(call, limit, field)) ?? []).filter((time) => time > call.now - minutes * minute)

const mediaType = (contentType: string): string => contentType.split(";")[0]!.trim().toLowerCase()

const services = { sqs: "AWS_SQS", eventBridge: "AWS_EVENT_BRIDGE" } as const

const breaksDestination = (call: Call, field: string): Breach | undefined => {
  const type = valueOf(call, "notificationType")
  const expected = Object.hasOwn(types, type) ? types[type as keyof typeof types].destination : undefined
  const kind = destinationKindOf(call, valueOf(call, field))
  return expected === undefined || kind === undefined || kind === expected
    ? undefined
    : { field, details: `Notification type ${type} does not support ${services[kind]}` }
}

const breaksRecord = (call: Call, limit: Limit) => (rule: RecordRule): Breach | undefined => {
  const { field } = rule
  const broken = (breaks: boolean): Breach | undefined => breaks ? { field } : undefined
  switch (rule.kind) {
    case "destination":
      return breaksDestination(call, field)
    case "content": {
      const sent = call.state.documents.get(valueOf(call, field))?.contentType
      const facts = FeedTypes.factsOf(valueOf(call, rule.type))
      return broken(sent !== undefined && facts !== undefined && mediaType(sent) !== facts.contentType)
    }
    case "bytes": {
      const content = call.state.documents.get(valueOf(call, field))?.content
      return broken(content instanceof Uint8Array && content.length >= rule.max)
    }
    case "frequency":
      return broken(recent(call, limit, field, rule.minutes).length >= rule.times)
    case "fresh": {
      const last = lastCreated(call.seller, valueOf(call, field))
      return broken(last !== undefined && call.now - last < rule.minutes * minute)
    }
  }
}

/** Limits of rates are lifted together with the usage plans. */
const isLifted = ({ error }: Limit, { state }: Call): boolean =>
  error?.status === 429 && state.settings.usagePlans === "off"

const breaksPartner = ({ state }: Pick<Call, "state">) => (partner: "seller" | "vendor"): boolean =>
  state.settings.partner !== "both" && state.settings.partner !== partner

/** Refuses operations of a section that the account cannot use. */
export const checkSection = (call: Pick<Call, "state" | "warn" | "operation">): void => {
  const { limits: mode } = call.state.settings
  for (const limit of mode === "off" ? [] : Limits.ofSection(call.operation.name)) {
    if (limit.rule.kind !== "partner" || !breaksPartner(call)(limit.rule.is)) continue
    call.warn(words(limit))
    if (mode === "enforced") throw Http.denied("")
  }
}

const refusal = ({ error, ...limit }: Limit, { details, field }: Breach): Http.Refusal =>
  error === undefined
    ? Http.invalidInput(`Invalid value for the parameter ${shown(field)}: ${words(limit)}.`, shown(field))
    : Http.refuse(400, error.code ?? "InvalidInput", error.message, details ?? `${words(limit)}.`)

/** The input of a call that finds nothing: its range begins after everything. */
const withoutResults = (input: Input, { rule }: Limit): Input =>
  rule.kind === "span" ? { ...input, [rule.from]: "9999-01-01T00:00:00Z" } : input

/** The call with its limits applied. Throws a `Refusal` where Amazon refuses it. */
const apply = (call: Call): Call => {
  const { limits: mode } = call.state.settings
  let ending: Ending | undefined
  let { input } = call
  const pageLimits: Array<PageLimit> = []
  for (const limit of mode === "off" ? [] : Limits.of(call.operation.name)) {
    const { rule } = limit
    const enforced = mode === "enforced" && limit.strength === "documented"
    if (rule.kind === "results" || rule.kind === "token") {
      pageLimits.push({ rule, words: words(limit), enforced, error: limit.error })
      continue
    }
    const broken = isLifted(limit, call)
      ? undefined
      : breach(limit, call, breaksRecord(call, limit), breaksPartner(call))
    if (broken === undefined) continue
    if (enforced && limit.error?.status === 429) {
      // The response does not say which limit it is.
      call.warn(words(limit))
      throw new Http.Refusal(ErrorForms.quotaExceeded)
    }
    if (enforced && limit.error?.status === 403) throw Http.denied(`${words(limit)}.`)
    if (enforced && limit.outcome === "refused") throw refusal(limit, broken)
    call.warn(words(limit))
    if (!enforced) continue
    if (limit.outcome === "empty") input = withoutResults(input, limit)
    else if (limit.outcome !== "refused") {
      ending ??= { status: limit.outcome, words: limit.error?.message ?? `${words(limit)}.` }
    }
  }
  return { ...call, input, ending, pageLimits }
}

/** Notes that a call was accepted, for limits of its frequency. */
const note = (call: Call): void => {
  for (const limit of Limits.of(call.operation.name)) {
    const { rule } = limit
    if (rule.kind !== "frequency") continue
    const times = recent(call, limit, rule.field, rule.minutes)
    accepted.of(call.seller).set(keyOf(call, limit, rule.field), [...times, call.now])
  }
}

/** A handler of calls that keep Amazon's limits. */
export const within = (handler: Handler): Handler => (call) => {
  const limited = apply(call)
  const reply = handler(limited)
  if (reply.status < 400) note(limited)
  return reply
}
