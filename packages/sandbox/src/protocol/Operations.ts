/**
 * All operations of the registry. The module of a section is loaded with its first call.
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

/** A loaded section, and the names of its shapes. */
export interface Section {
  readonly model: string
  /** The name of a shape's definition; undefined for a nested shape. */
  readonly nameOf: (shape: Shape) => string | undefined
  /** The values or the format (`@date-time`) of string properties, by definition and property. */
  readonly strings: Facts
}

/** The allowed values of strings, by name. */
export type Facts = Readonly<Record<string, ReadonlyArray<string>>>

const unpack = (packed: string | undefined): Facts =>
  Object.fromEntries(
    (packed ?? "").split("&").map((fact) => {
      const equals = fact.indexOf("=")
      return [fact.slice(0, equals), fact.slice(equals + 1).split("|")]
    })
  )

/** An operation whose section is loaded. */
export interface Loaded {
  readonly spec: OperationSpec
  readonly section: Section
  readonly shapes: OperationShapes
  /** The status of success. */
  readonly status: number
  /** The allowed values of parameters, where a model lists them. */
  readonly values: Facts
  /** Checks the body; undefined for operations without a body. */
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
  // Modules export a schema for each definition, and a shape leads to its schema: the export's name is the shape's
  // name.
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

/** Loads all sections. */
export const loadAll = (entries: ReadonlyArray<Entry>): Effect.Effect<void> =>
  Effect.andThen(
    Effect.promise(() => Promise.all(Registry.sections.map((section) => section.load()))),
    // One entry of each section loads the others.
    Effect.forEach(entries, (entry) => entry.loaded === undefined ? entry.load : Effect.void, { discard: true })
  )
