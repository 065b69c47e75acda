/**
 * The base of all errors of this package: the message comes first wherever an error is printed, then its fields in
 * full. `Data.TaggedError` alone prints its fields without the message, and nested ones as `[Object]`.
 */
import * as Data from "effect/Data"
import { NodeInspectSymbol } from "effect/Inspectable"
import { escapeDirection } from "./redaction.ts"

type Fields = { [name: string]: unknown }

/** The fields of an error, its tag first, without marks of types. */
const fieldsOf = (error: Error, each: (value: unknown) => unknown): Fields => {
  const fields: Fields = { _tag: error.name }
  for (const [name, value] of Object.entries({ ...error, cause: error.cause })) {
    if (value !== undefined && !name.startsWith("~")) fields[name] = each(value)
  }
  return fields
}

/** Reasons as data, as the message of their error contains theirs. */
const plain = (value: unknown): unknown =>
  value instanceof Error && NodeInspectSymbol in value ? fieldsOf(value, plain) : value

/** The same for JSON, which writes errors of others as `{}`. */
const jsonOf = (value: unknown): unknown => {
  if (!(value instanceof Error)) return value
  if (NodeInspectSymbol in value) return fieldsOf(value, jsonOf)
  return { name: value.name, message: value.message, cause: jsonOf(value.cause) }
}

const printing = {
  toJSON(this: Error): unknown {
    const { _tag, ...fields } = fieldsOf(this, jsonOf)
    return { _tag, message: this.message, ...fields }
  },
  /** How Node, Bun and Deno print it: the stack with its message, and the fields as deep as they are. */
  [NodeInspectSymbol](
    this: Error,
    depth?: number,
    options?: object,
    inspect?: (value: unknown, options: object) => string
  ) {
    const { _tag: _, ...fields } = fieldsOf(this, plain)
    return inspect === undefined
      ? printing.toJSON.call(this)
      : depth! < 0
      ? `[${this}]`
      : `${this.stack} ${escapeDirection(inspect(fields, { ...options, depth: 8 }))}`
  }
}

/** `Data.TaggedError` whose errors are printed in full. */
export const TaggedError: typeof Data.TaggedError = (tag) => {
  const Base = Data.TaggedError(tag)
  Object.assign(Base.prototype, printing)
  return Base
}
