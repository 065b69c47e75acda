/**
 * Writes shapes as TypeScript types.
 */
import type { Definition, Forms, Property, Section, Shape } from "../Ir.ts"
import { holdsDates } from "../Reach.ts"
import { remarkLines } from "./Remarks.ts"
import type { Targets } from "./Remarks.ts"
import { comment, indent, key, paragraphs } from "./Text.ts"

/** How types are written. */
export interface TypeOptions {
  /** Whether Amazon's descriptions become comments. */
  readonly descriptions: boolean
  /** Set in requests, where date-times may be given as `Date` or `DateTime`: what they hold in place of definitions. */
  readonly input?: Forms | undefined
  /** The shapes of definitions: what they say is a part of the comments of properties. */
  readonly targets?: Targets | undefined
}

/** The shapes of a section's definitions. */
export const targetsOf = (section: Section): Targets =>
  new Map(section.definitions.map(({ name, shape }) => [name, shape]))

/** What requests hold in place of definitions. */
export const requestFormsOf = (section: Section): Forms => section.requestForms ?? {}

/** A shape as a type. */
export const typeOf = (shape: Shape, options: TypeOptions): string => {
  switch (shape.kind) {
    case "string":
      if (shape.values !== undefined) return openEnum(shape.values)
      return shape.format !== undefined && options.input !== undefined ? "DateTimeInput" : "string"
    case "number":
    case "boolean":
    case "unknown":
      return shape.kind
    case "booleanString":
      return `boolean | "true" | "false"`
    case "ref": {
      const form = options.input?.[shape.name]
      return form === undefined ? shape.name : form.kind === "ref" ? form.name : typeOf(form, options)
    }
    case "array":
      return `ReadonlyArray<${typeOf(shape.items, options)}>`
    case "nullable":
      return `${typeOf(shape.shape, options)} | null`
    case "object":
      return `{\n${indent(`  ${members(shape, options)}`)}\n}`
  }
}

/** Known values complete in an editor; unknown ones are accepted as strings. */
const openEnum = (values: ReadonlyArray<string>): string => {
  const known = values.map((value) => JSON.stringify(value)).join(" | ")
  return `${known} | (string & {})`
}

const members = (shape: Shape & { readonly kind: "object" }, options: TypeOptions): string => {
  const written = shape.properties.map((property) => member(property, options))
  if (shape.rest !== undefined) {
    const rest = typeOf(shape.rest, options)
    // An index signature must allow what optional properties beside it do.
    const optional = rest !== "unknown" && shape.properties.some((property) => !property.required)
    written.push(`readonly [name: string]: ${rest}${optional ? " | undefined" : ""}`)
  }
  return written.join("\n")
}

const member = (property: Property, options: TypeOptions): string => {
  const type = typeOf(property.shape, options)
  const lines = [
    ...(options.descriptions && property.description !== undefined ? paragraphs(property.description) : []),
    ...remarkLines(property.shape, property, options.targets ?? new Map())
  ]
  const name = key(property.name)
  return comment(lines) + (property.required ? `readonly ${name}: ${type}` : `readonly ${name}?: ${type} | undefined`)
}

/** An interface of an object, a type of anything else. */
export const declaration = (name: string, shape: Shape, options: TypeOptions): string =>
  shape.kind === "object"
    ? `export interface ${name} {\n  ${indent(members(shape, options))}\n}\n`
    : `export type ${name} = ${typeOf(shape, options)}\n`

/** The type of a definition. */
export const definitionType = (section: Section, definition: Definition, descriptions: boolean): string =>
  comment([
    ...(descriptions && definition.description !== undefined ? paragraphs(definition.description) : []),
    ...remarkLines(definition.shape, definition, new Map())
  ])
  + declaration(definition.name, definition.shape, {
    descriptions,
    targets: targetsOf(section),
    input: definition.input ? requestFormsOf(section) : undefined
  })

/** Whether a section's types name `DateTimeInput`. */
export const takesDateTimes = (section: Section): boolean =>
  Object.keys(requestFormsOf(section)).length > 0
  || section.definitions.some((definition) => definition.input && holdsDates(definition.shape))
  || section.operations.some((operation) => operation.input.some((property) => holdsDates(property.shape)))
