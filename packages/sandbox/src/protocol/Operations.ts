/**
 * All operations of the registry. The module of a section is loaded with its first call.
 */
import * as Registry from "effect-sp-api/apis/Registry"
import type { SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import * as Effect from "effect/Effect"
import * as Constraints from "./Constraints.ts"

/** An operation whose section is loaded. */
export interface Loaded {
  readonly spec: OperationSpec
  /** What the model says of values. */
  readonly facts: SectionFacts
  /** The status of success. */
  readonly status: number
  /** The body of success; undefined for an empty one. */
  readonly output: ValueSchema | undefined
  /** Checks values of parameters and of the body. */
  readonly constraints: Constraints.Constraints
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

/** The entries of all operations of all sections. */
export const makeEntries = (): ReadonlyArray<Entry> =>
  Registry.sections.flatMap((section) => {
    const entries: Array<Entry> = []
    const load = Effect.promise(() => Promise.all([section.load(), section.facts()])).pipe(
      Effect.map(([module, { facts }]) => {
        for (const entry of entries) {
          const id = entry.name.slice(section.model.length + 1)
          const { spec } = module[id] as { readonly spec: OperationSpec }
          const [status = "200", output] = Object.entries(facts.operations[id]?.success ?? {})[0] ?? []
          entry.loaded ??= {
            spec,
            facts,
            status: Number(status),
            output: output ?? undefined,
            constraints: Constraints.make(facts, id)
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
    Effect.promise(() => Promise.all(Registry.sections.flatMap((section) => [section.load(), section.facts()]))),
    // One entry of each section loads the others.
    Effect.forEach(entries, (entry) => entry.loaded === undefined ? entry.load : Effect.void, { discard: true })
  )
