/**
 * Checks the content of a `JSON_LISTINGS_FEED` before anything is sent. Amazon would accept the feed, and name the
 * mistake in its processing report, or refuse all of it.
 *
 * Source: the facts of Amazon's schema in `listingsFeedSchema.ts`; "Listings Items API v2021-08-01 Use Case Guide" for
 * the paths and values of patches; the help of Seller Central for the length of a SKU.
 */
import * as Fields from "../../internal/fields.ts"
import { FeedInvalid } from "./feedError.ts"
import type { ListingsHeader } from "./listingsFeed.ts"
import { facts } from "./listingsFeedSchema.ts"

interface Rule {
  readonly type: "string" | "integer" | "array" | "object"
  readonly values?: ReadonlyArray<unknown>
  readonly min?: number
  readonly max?: number
}

type Rules = { readonly [name: string]: Rule }

/** What is wrong with a field, in the words that follow its name. */
interface Problem {
  readonly field: string
  readonly description: string
}

/** In characters. Longer ones are not the SKU of any listing. */
const maxSku = 40

const typesOf: { readonly [type in Rule["type"]]: (value: unknown) => boolean } = {
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  array: Array.isArray,
  object: Fields.isObject
}

const words = { string: "a string", integer: "a whole number", array: "an array", object: "an object" }

const listed = (values: ReadonlyArray<unknown>): string => values.map((value) => JSON.stringify(value)).join(", ")

const sizeOf = (value: unknown): number =>
  typeof value === "number"
    ? value
    : typeof value === "string" || Array.isArray(value)
    ? value.length
    : Object.keys(value as object).length

/** What is wrong with a value; undefined for a usable one. Holds the value only where it is short. */
const against = (value: unknown, { max, min, type, values }: Rule): string | undefined => {
  if (!typesOf[type](value)) return `is not ${words[type]}`
  if (values !== undefined) {
    return values.includes(value) ? undefined : `must be ${values.length === 1 ? "" : "one of "}${listed(values)}`
  }
  const size = sizeOf(value)
  if (type === "integer") {
    return min !== undefined && size < min || max !== undefined && size > max ? `must be ${min} to ${max}` : undefined
  }
  if (min !== undefined && size < min) return "is empty"
  return max !== undefined && size > max ? `has ${size} items, at most ${max}` : undefined
}

const firstOf = (
  value: { readonly [name: string]: unknown },
  rules: Rules,
  required: ReadonlyArray<string>
): Problem | undefined => {
  for (const field of required) if (value[field] === undefined) return { field, description: "is missing" }
  for (const field of Object.keys(rules)) {
    const description = value[field] === undefined ? undefined : against(value[field], rules[field]!)
    if (description !== undefined) return { field, description }
  }
  return undefined
}

const attributePath = /^\/attributes\/[^/]+$/

const checkPatch = (patch: unknown): Problem | undefined => {
  if (!Fields.isObject(patch)) return { field: "", description: "is not an object" }
  const problem = firstOf(patch, facts.patch.rules, facts.patch.required)
  if (problem !== undefined) return problem
  const { op, path, value } = patch
  if (!attributePath.test(path as string)) {
    return { field: "path", description: "is not the path of an attribute, such as /attributes/item_name" }
  }
  if (value === undefined) {
    return op === "delete" ? undefined : { field: "value", description: `is missing: ${op as string} requires one` }
  }
  const item = (value as ReadonlyArray<unknown>).findIndex((item) => !Fields.isObject(item))
  return item === -1 ? undefined : { field: `value[${item}]`, description: "is not an object with its selectors" }
}

const messageRules: Rules = facts.message

/** Those of a message whose id is assigned later. */
const rulesWithoutId: Rules = { ...messageRules, messageId: { type: "integer" } }

const operations: {
  readonly [name: string]: { readonly required: ReadonlyArray<string>; readonly absent: ReadonlyArray<string> }
} = facts.operations

const skuProblem = (sku: string): string | undefined => {
  if (sku.trim() === "") return "is empty"
  const length = sku.length <= maxSku ? sku.length : [...sku].length
  return length > maxSku ? `has ${length} characters, at most ${maxSku}` : undefined
}

const within = (field: string, inner: string): string => inner === "" ? field : `${field}.${inner}`

/** What is wrong with a message; `hasId` where the message must have an id. */
const messageProblem = (message: unknown, hasId: boolean): Problem | undefined => {
  if (!Fields.isObject(message)) return { field: "", description: "is not an object" }
  const { operationType, patches, sku } = message
  const operation = typeof operationType === "string" && Object.hasOwn(operations, operationType)
    ? operations[operationType]!
    : undefined
  if (operation === undefined) {
    return {
      field: "operationType",
      description: operationType === undefined ? "is missing" : against(operationType, messageRules["operationType"]!)!
    }
  }
  const wrong = operation.absent.find((field) => message[field] !== undefined)
  if (wrong !== undefined) return { field: wrong, description: `does not belong to ${operationType as string}` }
  const required = hasId ? operation.required : operation.required.filter((field) => field !== "messageId")
  const problem = firstOf(message, hasId ? messageRules : rulesWithoutId, required)
  if (problem !== undefined) return problem
  const length = skuProblem(sku as string)
  if (length !== undefined) return { field: "sku", description: length }
  for (const [index, patch] of (patches as ReadonlyArray<unknown> | undefined ?? []).entries()) {
    const problem = checkPatch(patch)
    if (problem !== undefined) return { ...problem, field: within(`patches[${index}]`, problem.field) }
  }
  return undefined
}

/** Names a message in words: its id and its SKU, as far as it has them. */
const nameOf = (message: unknown): string => {
  const { messageId, sku } = Fields.isObject(message) ? message : {}
  const names = [
    typeof messageId === "number" ? `messageId ${messageId}` : "",
    typeof sku === "string" && sku !== "" && sku.length <= maxSku ? `SKU ${sku}` : ""
  ].filter((name) => name !== "")
  return names.length === 0 ? "" : ` (${names.join(", ")})`
}

const refuse = (message: unknown, index: number, { description, field }: Problem): FeedInvalid =>
  new FeedInvalid({ field: within(`messages[${index}]`, field), description: `${description}${nameOf(message)}` })

/** Why a message of a Stream, at that index, is not valid; undefined for a valid one. Its id is not checked. */
export const checkMessage = (message: unknown, index: number): FeedInvalid | undefined => {
  const problem = messageProblem(message, false)
  return problem === undefined ? undefined : refuse(message, index, problem)
}

const headerProblem = (header: unknown): Problem | undefined => {
  if (!Fields.isObject(header)) {
    return { field: "header", description: header === undefined ? "is missing" : "is not an object" }
  }
  const problem = firstOf(header, facts.header.rules, facts.header.required)
  if (problem !== undefined) return { ...problem, field: `header.${problem.field}` }
  if (header["sellerId"] === "") return { field: "header.sellerId", description: "is empty" }
  const { report } = header
  if (report === undefined) return undefined
  if (!Fields.isObject(report)) return { field: "header.report", description: "is not an object" }
  const inner = firstOf(report, facts.report.rules, facts.report.required)
  if (inner !== undefined) return { ...inner, field: `header.report.${inner.field}` }
  const values: ReadonlyArray<unknown> = facts.includedData
  const index = (report["includedData"] as ReadonlyArray<unknown>).findIndex((part) => !values.includes(part))
  return index === -1
    ? undefined
    : { field: `header.report.includedData[${index}]`, description: `must be one of ${listed(values)}` }
}

/** Why the header of a feed that is made of a Stream is not valid. */
export const checkHeader = ({ includedData, issueLocale, sellerId }: ListingsHeader): FeedInvalid | undefined => {
  const report = includedData === undefined
    ? undefined
    : { includedData, apiVersion: facts.report.rules.apiVersion.values[0] }
  const problem = headerProblem({ sellerId, version: facts.header.rules.version.values[0], issueLocale, report })
  return problem === undefined
    ? undefined
    : new FeedInvalid({ ...problem, field: problem.field.replace(/^header\.(?:report\.)?/, "") })
}

/** Why a whole feed is not valid: the first problem, which names the message by its id and index. */
export const checkFeed = (feed: unknown): FeedInvalid | undefined => {
  if (!Fields.isObject(feed)) return new FeedInvalid({ field: "content", description: "is not a JSON object" })
  const header = headerProblem(feed["header"])
  if (header !== undefined) return new FeedInvalid(header)
  const { messages } = feed
  const problem = messages === undefined ? "is missing" : against(messages, facts.messages)
  if (problem !== undefined) return new FeedInvalid({ field: "messages", description: problem })
  const indexes = new Map<number, number>()
  for (const [index, message] of (messages as ReadonlyArray<unknown>).entries()) {
    const problem = messageProblem(message, true)
    if (problem !== undefined) return refuse(message, index, problem)
    const { messageId } = message as { readonly messageId: number }
    const first = indexes.get(messageId)
    if (first !== undefined) {
      return refuse(message, index, { field: "messageId", description: `is also that of messages[${first}]` })
    }
    indexes.set(messageId, index)
  }
  return undefined
}
