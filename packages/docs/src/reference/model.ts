/** What the reference is written from: the package's own specs, facts and registry. */
import * as Registry from "effect-sp-api/apis/Registry"
import type { OperationModel, SectionFacts } from "effect-sp-api/operation/ModelFacts"
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"

/** A function of a module, with the facts that it was generated with. */
export interface Operation {
  readonly summary: Registry.OperationSummary
  readonly spec: OperationSpec
  readonly model: OperationModel
}

/** A module of `effect-sp-api/apis` and its operations, in the order of Amazon's model. */
export interface Section {
  readonly summary: Registry.SectionSummary
  readonly facts: SectionFacts
  readonly operations: ReadonlyArray<Operation>
}

const specOf = (value: unknown): OperationSpec => {
  if (typeof value !== "function" || !("spec" in value)) throw new Error("A module lacks an operation of the registry")
  return value.spec as OperationSpec
}

const load = async (summary: Registry.SectionSummary): Promise<Section> => {
  const [module, { facts }] = await Promise.all([summary.load(), summary.facts()])
  return {
    summary,
    facts,
    operations: summary.operations.map((operation) => ({
      summary: operation,
      spec: specOf(module[operation.id]),
      model: facts.operations[operation.id]!
    }))
  }
}

/** All sections, in the order of the registry. */
export const sections = (): Promise<ReadonlyArray<Section>> => Promise.all(Registry.sections.map(load))

/** `Orders 2026-01-01` */
export const titleOf = ({ summary }: Section): string => `${summary.api} ${summary.version}`

/** The short name under which examples import a module: `Orders`. */
export const aliasOf = ({ summary }: Section): string => summary.module.replace(/(?:_\d{4}_\d{2}_\d{2}|_?[vV]\d+)$/, "")
