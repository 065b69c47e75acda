/**
 * What the modules are written from: a model with all overlays applied and every quirk resolved. Plain data.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"

/** The shape of a value. */
export type Shape =
  | {
    readonly kind: "string"
    readonly format?: "date-time" | "date"
    /** The known values of an enum. Others may come. */
    readonly values?: ReadonlyArray<string>
  }
  | { readonly kind: "number" }
  | { readonly kind: "boolean" }
  /** A boolean that Amazon also sends as a string. */
  | { readonly kind: "booleanString" }
  | { readonly kind: "unknown" }
  | { readonly kind: "ref"; readonly name: string }
  /** `maxItems` is what a request may hold; a response is taken whole. */
  | { readonly kind: "array"; readonly items: Shape; readonly maxItems?: number }
  /** What must be there, but may be `null`. */
  | { readonly kind: "nullable"; readonly shape: Shape }
  /** `rest` is the shape of properties that have no name of their own. */
  | { readonly kind: "object"; readonly properties: ReadonlyArray<Property>; readonly rest?: Shape }

/** A property of an object. */
export interface Property {
  readonly name: string
  readonly required: boolean
  readonly shape: Shape
  readonly description?: string
  /** What we say of it ourselves; always a part of its comment. */
  readonly note?: string
}

/** A correction of a model, in words. */
export interface Correction {
  /** `Order.IsReplacementOrder` */
  readonly place: string
  readonly says: string
  readonly source: string
  readonly date: string
  readonly marketplaces: string
}

/** A definition of a model. */
export interface Definition {
  readonly name: string
  readonly shape: Shape
  readonly description?: string
  /** Whether only requests hold it, so that its date-times may be given as `Date` or `DateTime`. */
  readonly input: boolean
}

/** An operation. */
export interface Operation {
  /** Its facts, as the module holds them. */
  readonly spec: OperationSpec
  readonly description?: string
  /** Path, query and header parameters, then `body`. */
  readonly input: ReadonlyArray<Property>
  readonly body?: Shape
  /** What a response may be; more than one where statuses differ. Empty where no response has a body. */
  readonly output: ReadonlyArray<Shape>
  /** Whether a response may also come without a body. */
  readonly mayBeEmpty: boolean
  /** The shape of an item, where pages hold items. */
  readonly item?: Shape
}

/** What requests hold in place of definitions. */
export type Forms = { readonly [definition: string]: Shape }

/** A section of the API: one model. */
export interface Section {
  /** The model's file name without `.json`. */
  readonly model: string
  readonly module: string
  readonly api: string
  readonly version: string
  readonly supersededBy?: string
  /** The name of the section's service class. */
  readonly service: string
  /** Names of schemas that differ from those of their definitions. */
  readonly schemaNames: { readonly [definition: string]: string }
  readonly definitions: ReadonlyArray<Definition>
  /**
   * What requests hold in place of definitions that responses hold too and that hold date-times: there a `Date` may be
   * given, in a response there never is one. A reference to the variant for requests, or the date-time itself.
   */
  readonly requestForms?: Forms
  /** Where production is known to send something else than the model says. */
  readonly corrections?: ReadonlyArray<Correction>
  readonly operations: ReadonlyArray<Operation>
}
