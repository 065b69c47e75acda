/**
 * The operations that the sandbox routes by: all of the registry. A section's module is loaded when it is first called.
 */
import * as Registry from "effect-sp-api/apis/Registry"
import type { Checker } from "effect-sp-api/operation/Checking"
import { checker } from "effect-sp-api/operation/Checking"
import type { OperationShapes } from "effect-sp-api/operation/Operation"
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import { schema } from "effect-sp-api/operation/SchemaBuilder"
import type { Shape } from "effect-sp-api/operation/Shape"
import * as Effect from "effect/Effect"
import * as ModelFacts from "../generated/ModelFacts.ts"

/** A loaded section: what its shapes are called. */
export interface Section {
  readonly model: string
  /** The name of the definition that a shape is of; undefined for one that stands within another. */
  readonly nameOf: (shape: Shape) => string | undefined
  /** The values or the format (`@date-time`) of texts, by definition and property. */
  readonly strings: Facts
}

/** Values of texts, by name. */
export type Facts = Readonly<Record<string, ReadonlyArray<string>>>

const unpack = (packed: string | undefined): Facts =>
  Object.fromEntries(
    (packed ?? "").split(";").map((fact) => {
      const equals = fact.indexOf("=")
      return [fact.slice(0, equals), fact.slice(equals + 1).split("|")]
    })
  )

/** An operation that is ready to be answered. */
export interface Loaded {
  readonly spec: OperationSpec
  readonly section: Section
  readonly shapes: OperationShapes
  /** The status of success. */
  readonly status: number
  /** The values that parameters take, where a model lists them. */
  readonly values: Facts
  /** Checks the body; absent where there is none. */
  readonly body: Checker | undefined
}

/** An operation as the router knows it. */
export interface Entry {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly restricted: "always" | "elements" | "document" | undefined
  loaded: Loaded | undefined
  /** Loads the operation's section, and sets `loaded` of all its operations. */
  readonly load: Effect.Effect<Loaded>
}

const sectionOf = (model: string, module: { readonly [name: string]: unknown }): Section => {
  // Modules export the schemas of their definitions, and a shape leads to its schema; so a shape's name is that of its schema.
  const names = new Map<unknown, string>(Object.entries(module).map(([name, value]) => [value, name]))
  return {
    model,
    nameOf: (shape) => shape.kind === "lazy" ? names.get(schema(shape)) : undefined,
    strings: unpack(ModelFacts.strings[model])
  }
}

/** The entries of all operations of all sections. */
export const makeEntries = (): ReadonlyArray<Entry> =>
  Registry.sections.flatMap((section) => {
    const entries: Array<Entry> = []
    const load = Effect.promise(() => section.load()).pipe(
      Effect.map((module) => {
        const loadedSection = sectionOf(section.model, module)
        for (const entry of entries) {
          const operation = module[entry.name.slice(section.model.length + 1)] as {
            spec: OperationSpec
            shapes: OperationShapes
          }
          const { shapes, spec } = operation
          entry.loaded ??= {
            spec,
            shapes,
            section: loadedSection,
            status: ModelFacts.status[entry.name] ?? 200,
            values: unpack(ModelFacts.parameters[entry.name]),
            body: shapes.body === undefined ? undefined : checker(shapes.body())
          }
        }
      })
    )
    for (const { id, method, path, restricted } of section.operations) {
      const entry: Entry = {
        name: `${section.model}.${id}`,
        method,
        path,
        restricted,
        loaded: undefined,
        load: Effect.map(load, () => entry.loaded!)
      }
      entries.push(entry)
    }
    return entries
  })
