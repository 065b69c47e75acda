/**
 * The examples for Amazon's static sandbox (`x-amzn-api-sandbox`), read from a checkout of
 * github.com/amzn/selling-partner-api-models. They are Amazon's data and not part of this package.
 */
import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { isObject } from "../protocol/Json.ts"
import { Unacceptable } from "../protocol/Strict.ts"
import * as ModelFiles from "./ModelFiles.ts"

/** An example of a request and its response. */
export interface Example {
  readonly status: number
  /** By name; the body is `body`, whatever the model calls it. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** Parameters that the operation does not declare: a client cannot know where to send them. */
  readonly undeclared: ReadonlySet<string>
  readonly response: unknown
  readonly headers: Readonly<Record<string, string>>
  /** The number of values that a request must have. */
  readonly weight: number
}

/** Examples by operation, those with the most required values first. */
export type Examples = ReadonlyMap<string, ReadonlyArray<Example>>

type Json = Readonly<Record<string, unknown>>

/** The number of values; an empty one, which a request may leave out, counts for nothing. */
const leaves = (value: unknown): number => {
  if (value === "" || value === null) return 0
  const items = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : undefined
  if (items === undefined) return 1
  return items.length === 0 ? 0 : items.reduce<number>((sum, item) => sum + leaves(item), 1)
}

/** The declared parameters of an operation: their place by their name. */
const declaredOf = (model: Json, ...holders: ReadonlyArray<Json>): ReadonlyMap<string, unknown> => {
  const shared = isObject(model["parameters"]) ? model["parameters"] : {}
  const places = new Map<string, unknown>()
  for (const holder of holders) {
    for (const declared of Array.isArray(holder["parameters"]) ? holder["parameters"] : []) {
      const ref: unknown = isObject(declared) ? declared["$ref"] : undefined
      const parameter: unknown = typeof ref === "string" ? shared[ref.slice("#/parameters/".length)] : declared
      if (isObject(parameter) && typeof parameter["name"] === "string") places.set(parameter["name"], parameter["in"])
    }
  }
  return places
}

const exampleOf = (status: number, pair: unknown, declared: ReadonlyMap<string, unknown>): Example | undefined => {
  if (!isObject(pair)) return undefined
  const holders = isObject(pair["request"]) && isObject(pair["request"]["parameters"])
    ? pair["request"]["parameters"]
    : {}
  const parameters: Record<string, unknown> = {}
  for (const [given, holder] of Object.entries(holders)) {
    const name = declared.get(given) === "body" ? "body" : given
    // A few bodies are not wrapped in `{ value }`, and some are empty.
    const value = isObject(holder) && "value" in holder ? holder["value"] : name === "body" ? holder : undefined
    if (value !== undefined && !(isObject(value) && Object.keys(value).length === 0)) parameters[name] = value
  }
  const headers: Record<string, string> = {}
  const sent = isObject(pair["responseHeaders"]) ? pair["responseHeaders"] : {}
  for (const [name, value] of Object.entries(sent)) headers[name.toLowerCase()] = String(value)
  return {
    status,
    parameters,
    undeclared: new Set(Object.keys(parameters).filter((name) => name !== "body" && !declared.has(name))),
    response: pair["response"],
    headers,
    weight: Object.values(parameters).reduce<number>((sum, item) => sum + leaves(item), 0)
  }
}

const pairsOf = (response: unknown): ReadonlyArray<unknown> => {
  if (!isObject(response)) return []
  const extension = response["x-amzn-api-sandbox"] ?? response["x-amazon-spds-sandbox-behaviors"]
  const pairs = isObject(extension) ? extension["static"] : extension
  return Array.isArray(pairs) ? pairs : []
}

const read = (file: string, examples: Map<string, Array<Example>>): void => {
  const model: unknown = JSON.parse(readFileSync(file, "utf8"))
  if (!isObject(model) || !isObject(model["paths"])) return
  const name = basename(file, ".json")
  for (const item of Object.values(model["paths"])) {
    if (!isObject(item)) continue
    for (const [method, operation] of Object.entries(item)) {
      if (!isObject(operation) || typeof operation["operationId"] !== "string" || !isObject(operation["responses"])) {
        continue
      }
      const id = ModelFiles.operationId(name, operation["operationId"], method)
      const declared = declaredOf(model, item, operation)
      const entries: Array<Example> = []
      for (const [status, response] of Object.entries(operation["responses"])) {
        for (const pair of pairsOf(response)) {
          const example = exampleOf(Number(status), pair, declared)
          if (example !== undefined) entries.push(example)
        }
      }
      // Among equal requests a success comes first.
      if (entries.length > 0) {
        examples.set(
          `${name}.${id}`,
          entries.sort((a, b) => b.weight - a.weight || a.status - b.status)
        )
      }
    }
  }
}

/** The examples of all models in a directory. Throws when a file cannot be read. */
export const load = (directory: string): Examples => {
  const examples = new Map<string, Array<Example>>()
  for (const file of ModelFiles.find(directory)) read(file, examples)
  return examples
}

/** The examples of a directory that must have some. Throws `Unacceptable` with what to do. */
export const open = (directory: string): Examples => {
  let examples: Examples
  try {
    examples = load(directory)
  } catch (cause) {
    throw new Unacceptable(`Cannot read the models in ${directory}: ${String(cause)}`)
  }
  if (examples.size > 0) return examples
  throw new Unacceptable(
    `${directory} has no examples. Use the folder "models" of a checkout of github.com/amzn/selling-partner-api-models.`
  )
}
