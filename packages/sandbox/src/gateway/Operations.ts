/**
 * The operations that the sandbox routes by: all of the registry. A section's module is loaded when it is first called.
 */
import * as Registry from "effect-sp-api/apis/Registry"
import type { Checker } from "effect-sp-api/operation/Checking"
import { checker } from "effect-sp-api/operation/Checking"
import type { OperationSchemas } from "effect-sp-api/operation/Operation"
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import * as Effect from "effect/Effect"
import type * as SchemaAST from "effect/SchemaAST"
import { hasProperty } from "effect/Predicate"
import * as ModelFacts from "../generated/ModelFacts.ts"

/** A loaded section: what its schemas are called. */
export interface Section {
  readonly model: string
  /** The names of definitions, by the node of their schema. */
  readonly definitions: ReadonlyMap<SchemaAST.AST, string>
}

/** An operation that is ready to be answered. */
export interface Loaded {
  readonly spec: OperationSpec
  readonly section: Section
  readonly schemas: OperationSchemas
  /** The status of success. */
  readonly status: number
  /** The values that parameters take, where a model lists them. */
  readonly values: Readonly<Record<string, ReadonlyArray<string>>> | undefined
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
  const definitions = new Map<SchemaAST.AST, string>()
  for (const [name, value] of Object.entries(module)) {
    // What has an AST is a definition. Texts share one node, so only objects can be told apart.
    if (hasProperty(value, "ast")) {
      const ast = value.ast as SchemaAST.AST
      if (ast._tag === "Objects") definitions.set(ast, name)
    }
  }
  return { model, definitions }
}

/** The entries of all operations of all sections. */
export const makeEntries = (): ReadonlyArray<Entry> =>
  Registry.sections.flatMap((section) => {
    const entries: Array<Entry> = []
    const load = Effect.promise(() => section.load()).pipe(
      Effect.map((module) => {
        const loadedSection = sectionOf(section.model, module)
        for (const entry of entries) {
          const operation = module[entry.name.slice(section.model.length + 1)] as { spec: OperationSpec; schemas: OperationSchemas }
          const { schemas, spec } = operation
          entry.loaded ??= {
            spec,
            schemas,
            section: loadedSection,
            status: ModelFacts.status[entry.name] ?? 200,
            values: ModelFacts.parameters[entry.name],
            body: schemas.body === undefined ? undefined : checker(schemas.body())
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
