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
  readonly response: unknown
  readonly headers: Readonly<Record<string, string>>
  /** The number of values that a request must have. */
  readonly weight: number
}

/** Examples by operation, those with the most required values first. */
export type Examples = ReadonlyMap<string, ReadonlyArray<Example>>

const leaves = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce<number>((sum, value) => sum + leaves(value), 1)
    : isObject(value)
    ? Object.values(value).reduce<number>((sum, item) => sum + leaves(item), 1)
    : 1

const exampleOf = (status: number, pair: unknown): Example | undefined => {
  if (!isObject(pair)) return undefined
  const holders = isObject(pair["request"]) && isObject(pair["request"]["parameters"])
    ? pair["request"]["parameters"]
    : {}
  const parameters: Record<string, unknown> = {}
  for (const [name, holder] of Object.entries(holders)) {
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
      const entries: Array<Example> = []
      for (const [status, response] of Object.entries(operation["responses"])) {
        for (const pair of pairsOf(response)) {
          const example = exampleOf(Number(status), pair)
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
