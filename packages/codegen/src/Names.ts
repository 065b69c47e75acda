/**
 * What is known of fields by their names, or by how they are made: Amazon's models use one name for one thing, with few
 * exceptions.
 */
import type { Definition, Property, Shape } from "./Ir.ts"

/** What fields of a name are, by the kind of their value. */
export interface NameRow {
  /** Of a string. */
  readonly about?: string
  /** Of an array of strings. */
  readonly plural?: string
  /** Of a number. */
  readonly number?: string
  /** Of objects, and of arrays of them. */
  readonly object?: string
  /** Models in which the name means something else. */
  readonly except?: ReadonlyArray<string>
  /** The only models in which it means this. */
  readonly only?: ReadonlyArray<string>
}

/** Rows by name in lower case: that of a property (`asin`), or of one of a definition (`error.code`). */
export type NameRows = { readonly [name: string]: NameRow }

/** What names are looked up with. */
export interface Names {
  readonly model: string
  readonly rows: NameRows
  readonly shapes: ReadonlyMap<string, Shape>
  /** What definitions are, by their rows in fields.json. */
  readonly abouts: ReadonlyMap<string, string>
}

/** The part of a row that is about values of a shape. */
const kindOf = (shape: Shape, names: Names): "about" | "plural" | "number" | "object" | undefined => {
  switch (shape.kind) {
    case "ref": {
      const target = names.shapes.get(shape.name)
      return target === undefined || target.kind === "ref" ? undefined : kindOf(target, names)
    }
    case "nullable":
      return kindOf(shape.shape, names)
    case "array": {
      const item = kindOf(shape.items, names)
      return item === "about" ? "plural" : item === "object" ? "object" : undefined
    }
    case "string":
      return shape.values === undefined && shape.format === undefined && shape.holds === undefined ? "about" : undefined
    case "number":
    case "object":
      return shape.kind
    default:
      return undefined
  }
}

const byName = (name: string, shape: Shape, names: Names): string | undefined => {
  const row = Object.hasOwn(names.rows, name.toLowerCase()) ? names.rows[name.toLowerCase()] : undefined
  const kind = kindOf(shape, names)
  if (row === undefined || kind === undefined || row.except?.includes(names.model) === true) return undefined
  return row.only === undefined || row.only.includes(names.model) ? row[kind] : undefined
}

const has = (names: ReadonlyArray<string>, pattern: RegExp): boolean => names.some((name) => pattern.test(name))

/** What an object is by its properties: an amount of money, a measure, or the size of a box. */
const byProperties = (shape: Shape): string | undefined => {
  if (shape.kind !== "object" || shape.rest !== undefined) return undefined
  const names = shape.properties.map(({ name }) => name)
  if (names.length === 2 && has(names, /^currency(code)?$/i) && has(names, /^((currency)?amount|value)$/i)) {
    return "An amount with its currency."
  }
  if (
    names.length === 2 && has(names, /^unit(s|OfMeasure|OfMeasurement)?$/i) && has(names, /^(value|amount|weight)$/i)
  ) {
    return "A value with its unit."
  }
  return names.length <= 4 && ["length", "width", "height"].every((side) => has(names, new RegExp(`^${side}$`, "i")))
    ? "Length, width and height, with their unit."
    : undefined
}

const aboutOf = (property: Property, definition: string, names: Names): string | undefined => {
  const { name, shape } = property
  const target = shape.kind === "ref" ? names.shapes.get(shape.name) : undefined
  return byName(`${definition}.${name}`, shape, names)
    ?? byName(name, shape, names)
    ?? (shape.kind === "ref" ? names.abouts.get(shape.name) ?? byName(shape.name, shape, names) : undefined)
    ?? (target === undefined ? undefined : byProperties(target))
}

/** A property with what its name says, and so whatever it holds. */
export const namedProperty = (property: Property, definition: string, names: Names): Property => {
  const about = property.about ?? aboutOf(property, definition, names)
  const shape = namedShape(property.shape, definition, names)
  return { ...property, shape, ...(about === undefined ? undefined : { about }) }
}

const namedShape = (shape: Shape, definition: string, names: Names): Shape => {
  switch (shape.kind) {
    case "array":
      return { ...shape, items: namedShape(shape.items, definition, names) }
    case "object":
      return { ...shape, properties: shape.properties.map((property) => namedProperty(property, definition, names)) }
    default:
      return shape
  }
}

/** A definition with what its name and those of its properties say. */
export const namedDefinition = (definition: Definition, names: Names): Definition => {
  const { name, shape } = definition
  const about = definition.about ?? (shape.kind === "object" ? byProperties(shape) : byName(name, shape, names))
  return { ...definition, shape: namedShape(shape, name, names), ...(about === undefined ? undefined : { about }) }
}
