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
  /** Lifetime of a token in seconds. Default: a day. */
  readonly lifetime?: number
  /** Whether the token replaces all other parameters, which then must not be sent. */
  readonly alone?: boolean
}

/** A page. */
interface Page<A> {
  readonly items: ReadonlyArray<A>
  readonly nextToken: string | undefined
}

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
  if (call.clock > parsed.at + (options.lifetime ?? 86_400) * 1000) throw refuse(options)
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
  if (options.alone === true) {
    const extra = Object.keys(sent)[0]
    if (extra !== undefined) {
      throw Http.invalidInput(`${options.parameter} must be the only parameter.`, extra)
    }
    return input
  }
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

/** The requested page of a list. */
export const page = <A>(call: Call, all: ReadonlyArray<A>, options: PageOptions): Page<A> => {
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
