/**
 * What the modules are written from: a model with all overlays applied and every quirk resolved. Plain data.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import type { UsagePlan } from "./UsagePlan.ts"

/** What a model, or an overlay, says of strings, beside their shape. */
export interface StringLimits {
  readonly minLength?: number
  readonly maxLength?: number
  /** A regular expression. */
  readonly pattern?: string
  /** What the string holds; dates and date-times that the model declares have a `format`. */
  readonly holds?: "byte" | "uri" | "ip" | "date-time" | "date"
}

/** The same of numbers. */
export interface NumberLimits {
  readonly integer?: true
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: true
  readonly exclusiveMaximum?: true
  readonly multipleOf?: number
}

/** The same of arrays. `maxItems` is what a request may hold; a response is taken whole. */
export interface ArrayLimits {
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: true
}

/** The shape of a value. */
export type Shape =
  | StringLimits & {
    readonly kind: "string"
    readonly format?: "date-time" | "date"
    /** The known values of an enum. Others may come. */
    readonly values?: ReadonlyArray<string>
    /** The model declares no enum, or one that lacks some of the values. */
    readonly open?: true
  }
  | NumberLimits & { readonly kind: "number" }
  | { readonly kind: "boolean" }
  /** A boolean that Amazon also sends as a string. */
  | { readonly kind: "booleanString" }
  | { readonly kind: "unknown" }
  | { readonly kind: "ref"; readonly name: string }
  | ArrayLimits & { readonly kind: "array"; readonly items: Shape }
  /** What must be there, but may be `null`. */
  | { readonly kind: "nullable"; readonly shape: Shape }
  /** `rest` is the shape of properties that have no name of their own. */
  | { readonly kind: "object"; readonly properties: ReadonlyArray<Property>; readonly rest?: Shape }

/** A value that is used where none is given. */
export type Default = string | number | boolean | ReadonlyArray<string>

/** What is said of a property or a definition, beside its shape. */
export interface Remarks {
  readonly description?: string
  /** What we say of it ourselves; always a part of its comment. */
  readonly note?: string
  /** What it is, or where it is from; the first part of its comment. */
  readonly about?: string
  readonly default?: Default
  /** `cm`, `seconds`. */
  readonly unit?: string
  /** `true`, or what to use instead. */
  readonly deprecated?: true | string
  /** Personal data of a buyer or a recipient. */
  readonly personal?: true
}

/** A property of an object. */
export interface Property extends Remarks {
  readonly name: string
  readonly required: boolean
  readonly shape: Shape
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
export interface Definition extends Remarks {
  readonly name: string
  readonly shape: Shape
  /** Whether only requests hold it, so that its date-times may be given as `Date` or `DateTime`. */
  readonly input: boolean
}

/** An operation. */
export interface Operation {
  /** Amazon's page about it, or about its API. */
  readonly reference?: string
  /** Its facts, as the module holds them. */
  readonly spec: OperationSpec
  /** Whether a call changes something. For tools: modules do not hold it. */
  readonly writes?: true
  readonly description?: string
  /** The usage plan that the model states; that of the spec may be from elsewhere. */
  readonly plan?: UsagePlan
  /** Path, query and header parameters, then `body`. */
  readonly input: ReadonlyArray<Property>
  readonly body?: Shape
  /** The successful responses that are declared: status, and body if there is one. */
  readonly success: ReadonlyArray<{ readonly status: number; readonly shape?: Shape }>
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
