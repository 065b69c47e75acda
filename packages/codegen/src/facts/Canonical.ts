/**
 * A model or a schema in one form, however its file is written: indentation, line ends, the order of keys, examples,
 * sandbox data and the words of descriptions make no difference. Its SHA-256 is what `pin.json` keeps.
 */
import { createHash } from "node:crypto"
import { saidIn } from "./Said.ts"

/** Objects whose keys are names of Amazon's: there `description` is a property like any other. */
const tables = new Set([
  "properties",
  "patternProperties",
  "definitions",
  "$defs",
  "paths",
  "responses",
  "dependentSchemas"
])

/** Values, in which nothing is a schema. */
const values = new Set(["enum", "default", "const"])

/** What neither the generator nor the facts of the snapshot read. */
const unread = new Set([
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "info",
  "tags",
  "host",
  "schemes",
  "headers",
  "security",
  "securityDefinitions",
  "$schema",
  "$id",
  "$comment"
])

const isUnread = (key: string): boolean =>
  unread.has(key) ||
  key.startsWith("x-") && key !== "x-amzn-api-sandbox-only" && key !== "x-amazon-spds-greedy-path-parameter" &&
    key !== "x-nullable"

const sorted = (entries: ReadonlyArray<readonly [string, unknown]>): unknown =>
  Object.fromEntries([...entries].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0))

const value = (source: unknown): unknown =>
  Array.isArray(source)
    ? source.map(value)
    : typeof source === "object" && source !== null
    ? sorted(Object.entries(source).map(([key, inner]) => [key, value(inner)]))
    : source

const table = (source: unknown): unknown =>
  typeof source === "object" && source !== null && !Array.isArray(source)
    ? sorted(Object.entries(source).map(([key, inner]) => [key, node(inner)]))
    : node(source)

const node = (source: unknown): unknown => {
  if (Array.isArray(source)) return source.map(node)
  if (typeof source !== "object" || source === null) return source
  return sorted(
    Object.entries(source).flatMap(([key, inner]): ReadonlyArray<readonly [string, unknown]> => {
      if (key === "description" && typeof inner === "string") {
        const said = saidIn(inner)
        return Object.keys(said).length === 0 ? [] : [[key, said]]
      }
      if (isUnread(key)) return []
      if (values.has(key)) return [[key, value(inner)]]
      // The order of required properties says nothing.
      if (key === "required" && Array.isArray(inner)) return [[key, [...new Set(inner as Array<string>)].sort()]]
      // In an operation an array, in a model or a document a table.
      if (tables.has(key) || key === "parameters") return [[key, table(inner)]]
      return [[key, node(inner)]]
    })
  )
}

/** The canonical form of a parsed model or schema, as JSON. */
const canonical = (source: unknown): string => JSON.stringify(node(source))

/** The SHA-256 of a string. */
export const hashOfText = (text: string): string => createHash("sha256").update(text).digest("hex")

/** The SHA-256 of the canonical form. */
export const hashOf = (source: unknown): string => hashOfText(canonical(source))
