/**
 * Page tokens: opaque, bound to operation, seller and arguments, and signed.
 */
import { createHmac } from "node:crypto"
import * as Http from "../protocol/Http.ts"
import type { Input } from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import type { Call } from "./Call.ts"

/** The paging of an operation. */
export interface PageOptions {
  /** The parameter, or the property of the body, that takes the token. */
  readonly parameter: string
  /** Whether the body takes the token and the arguments. */
  readonly inBody?: true
  readonly size: number
  /** Whether the token replaces all other parameters. */
  readonly alone?: boolean
}

/** A page. */
interface Page<A> {
  readonly items: ReadonlyArray<A>
  readonly nextToken: string | undefined
}

/** The lifetime of tokens for which Amazon names none, in seconds. */
const usualLifetime = 86_400

type Arguments = Readonly<Record<string, unknown>>

interface Content {
  readonly offset: number
  /** When it was issued. */
  readonly at: number
  readonly input: Arguments
}

const sign = (call: Call, content: string): string =>
  createHmac("sha256", `sandbox-pages-${call.state.settings.seed}`)
    .update(`${call.operation.name}\n${call.seller.id}\n${content}`)
    .digest("base64url")
    .slice(0, 16)

const refuse = (options: PageOptions): Http.Refusal =>
  Http.invalidInput(
    `Invalid ${options.parameter}: it was not issued for this request, or it has expired.`,
    options.parameter
  )

const open = (call: Call, token: string, options: PageOptions): Content => {
  const [content = "", signature] = token.split(".")
  if (signature !== sign(call, content)) throw refuse(options)
  const parsed: Content = JSON.parse(Buffer.from(content, "base64url").toString("utf8"))
  const limit = call.pageLimits.find(({ rule }) => rule.kind === "token" && rule.field === options.parameter)
  const seconds = limit?.rule.kind === "token" ? limit.rule.seconds : usualLifetime
  if (call.clock <= parsed.at + seconds * 1000) return parsed
  if (limit === undefined) throw refuse(options)
  if (limit.enforced) {
    const { error, words } = limit
    throw error === undefined
      ? Http.invalidInput(`Invalid ${options.parameter}: it has expired; ${words}.`, options.parameter)
      : Http.invalidInput(error.message, `${words}.`)
  }
  call.warn(limit.words)
  return parsed
}

const sentOf = (call: Call, options: PageOptions): Arguments =>
  options.inBody === true ? Json.object(call.body) : call.input

const others = (input: Arguments, parameter: string): Record<string, unknown> => {
  const rest: Record<string, unknown> = {}
  for (const name of Object.keys(input).sort()) {
    const value = input[name]
    if (name !== parameter && value !== undefined) rest[name] = value
  }
  return rest
}

/**
 * The effective arguments of a call: its own, or those of the first page where the token comes alone. Throws a
 * `Refusal` for a token with other arguments than those of the first page.
 */
const argumentsOf = (call: Call, options: PageOptions): Arguments => {
  const all = sentOf(call, options)
  const token = all[options.parameter]
  if (typeof token !== "string") return all
  const { input } = open(call, token, options)
  const sent = others(all, options.parameter)
  if (options.alone === true) return input
  for (const name in sent) {
    if (JSON.stringify(sent[name]) !== JSON.stringify(input[name])) throw refuse(options)
  }
  return input
}

/** The effective parameters of a call; see {@link argumentsOf}. */
export const inputOf = (call: Call, options: PageOptions): Input => argumentsOf(call, options) as Input

/** The effective body of a call that takes the token in its body; see {@link argumentsOf}. */
export const bodyOf = (call: Call, options: PageOptions & { readonly inBody: true }): Arguments =>
  argumentsOf(call, options)

/** The property `pagination` of a response, for spreading; nothing on the last page. */
export const pagination = (nextToken: string | undefined) =>
  Json.optional("pagination", Json.optional("nextToken", nextToken))

/** The items that Amazon's pages lead to. */
const upToLimit = <A>(call: Call, items: ReadonlyArray<A>): ReadonlyArray<A> => {
  const limit = call.pageLimits.find(({ rule }) => rule.kind === "results")
  if (limit?.rule.kind !== "results" || items.length <= limit.rule.max) return items
  call.warn(limit.words)
  return limit.enforced ? items.slice(0, limit.rule.max) : items
}

/** The requested page of a list. */
export const page = <A>(call: Call, found: ReadonlyArray<A>, options: PageOptions): Page<A> => {
  const all = upToLimit(call, found)
  const sent = sentOf(call, options)
  const token = sent[options.parameter]
  const opened = typeof token === "string" ? open(call, token, options) : undefined
  const offset = opened?.offset ?? 0
  const end = offset + options.size
  const items = all.slice(offset, end)
  if (end >= all.length) return { items, nextToken: undefined }
  const next: Content = { offset: end, at: call.clock, input: opened?.input ?? others(sent, options.parameter) }
  const content = Buffer.from(JSON.stringify(next)).toString("base64url")
  return { items, nextToken: `${content}.${sign(call, content)}` }
}
