/**
 * Facts that Amazon's models lack or get wrong: our own data, one concern a file, in `packages/codegen/overlays`.
 */
import type { Paging, Parameter, Rule } from "effect-sp-api/operation/OperationSpec"
import { readFileSync } from "node:fs"
import type { Restricted } from "../../sp-api/src/http/internal/operationFacts.ts"
import type { FieldRows } from "./Fields.ts"
import type { NameRows } from "./Names.ts"
import type { PropertyRows } from "./Properties.ts"
import type { ApplicationRateRow, RateRow } from "./UsagePlan.ts"

/** Rows by model and then by operation. */
export interface ByOperation<Row> {
  readonly [model: string]: { readonly [operationId: string]: Row }
}

/** An operation that has a page token, and no pages. */
export interface NoPages {
  readonly pages: false
  readonly because: string
}

/** An operation that returns personal data and needs no restricted data token. */
export interface NotRestricted {
  readonly when: "never"
  readonly because: string
}

/** An operation that looks as if it were in the sandbox only. */
export interface SandboxRow {
  readonly only: boolean
  readonly because: string
}

/** Whether an operation changes something; of one that looks as if it did, why it does not. */
export type WritesRow = true | { readonly writes: false; readonly because: string }

/** All overlays. The field `about` of each file says what it holds and where that is from. */
export interface Overlays {
  readonly modules: {
    readonly [model: string]: {
      readonly module: string
      readonly api: string
      readonly version: string
      readonly supersededBy?: string
      /** The last part of the address of its page in Amazon's reference, where it is known. */
      readonly reference?: string
    }
  }
  readonly pagination: ByOperation<Paging | NoPages>
  readonly grantless: ByOperation<string>
  readonly restricted: ByOperation<Restricted | NotRestricted>
  /** Operations that are in Amazon's sandbox only, or only look so, where the model has no mark. */
  readonly sandboxOnly: ByOperation<SandboxRow>
  readonly repeatable: ByOperation<boolean>
  readonly writes: ByOperation<WritesRow>
  readonly rates: ByOperation<RateRow>
  /** Requests per second of an application over all its selling partners. */
  readonly applicationRates: ByOperation<ApplicationRateRow>
  readonly deprecations: ByOperation<string | true>
  readonly parameters: ByOperation<{
    readonly dateTimes?: ReadonlyArray<string>
    readonly doubleEncoded?: ReadonlyArray<string>
    readonly instead?: { readonly [parameter: string]: string }
    readonly limits?: { readonly [parameter: string]: Pick<Parameter, "minimum" | "maximum" | "maxItems"> }
    readonly rules?: ReadonlyArray<Rule>
  }>
  /** Required properties that responses lack, by model and definition. */
  readonly absent: { readonly [model: string]: { readonly [definition: string]: ReadonlyArray<string> } }
  /** What production is known to send, by model, definition and property. */
  readonly properties: { readonly [model: string]: { readonly [definition: string]: PropertyRows } }
  /** What the models say of fields in prose only, by model. */
  readonly fields: { readonly [model: string]: FieldRows }
  /** What fields of a name are, in all models. */
  readonly names: NameRows
  /** Properties that hold personal data, by model and definition. */
  readonly personal: { readonly [model: string]: { readonly [definition: string]: ReadonlyArray<string> } }
  readonly renames: {
    readonly operations: { readonly [model: string]: { readonly [methodAndPath: string]: string } }
    readonly definitions: { readonly [model: string]: { readonly [definition: string]: string } }
    readonly schemas: { readonly [model: string]: { readonly [definition: string]: string } }
    readonly services: { readonly [model: string]: string }
  }
}

const read = (name: string): Record<string, unknown> => {
  const { about: _about, ...rows } = JSON.parse(
    readFileSync(new URL(`../overlays/${name}.json`, import.meta.url), "utf8")
  ) as Record<string, unknown>
  return rows
}

/**
 * Reads the committed overlays. They are ours and tested, so their form is taken as given; their names are checked
 * against the models.
 */
export const readOverlays = (): Overlays => ({
  modules: read("modules"),
  pagination: read("pagination"),
  grantless: read("grantless"),
  restricted: read("restricted"),
  sandboxOnly: read("sandboxOnly"),
  repeatable: read("repeatable"),
  writes: read("writes"),
  rates: read("rates"),
  applicationRates: read("applicationRates"),
  deprecations: read("deprecations"),
  parameters: read("parameters"),
  absent: read("absent"),
  properties: read("properties"),
  fields: read("fields"),
  names: read("names"),
  personal: read("personal"),
  renames: read("renames")
} as Overlays)

/** Overlays without a row, for small models of tests. */
export const noOverlays: Overlays = {
  modules: {},
  pagination: {},
  grantless: {},
  restricted: {},
  sandboxOnly: {},
  repeatable: {},
  writes: {},
  rates: {},
  applicationRates: {},
  deprecations: {},
  parameters: {},
  absent: {},
  properties: {},
  fields: {},
  names: {},
  personal: {},
  renames: { operations: {}, definitions: {}, schemas: {}, services: {} }
}
