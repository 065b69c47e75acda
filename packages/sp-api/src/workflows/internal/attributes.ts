/**
 * The attributes of a listing: by name, or typed by an interface that `AttributeTypes` writes for a product type.
 */
import type * as Api from "../../apis/ListingsItems_2021_08_01.ts"

/** Attributes by name. Each value is an array of objects with their selectors, such as `marketplace_id`. */
export interface Attributes {
  readonly [name: string]: unknown
}

/** The values of an attribute with nothing required but what identifies them. */
type Parts<V> = V extends ReadonlyArray<infer Item> ? ReadonlyArray<Partial<Item>> : V

/** Of attributes that have no names, such as those of `object`, and of any interface. */
interface AnyPatch {
  readonly op: string
  readonly path: string
  readonly value?: unknown
}

type PatchOf<Name extends string, V> =
  | { readonly op: "add" | "replace"; readonly path: `/attributes/${Name}`; readonly value: V }
  | { readonly op: "merge"; readonly path: `/attributes/${Name}`; readonly value: Parts<V> }
  | { readonly op: "delete"; readonly path: `/attributes/${Name}`; readonly value?: Parts<V> | undefined }

/**
 * A change of one attribute, by an operation similar to JSON Patch. With typed attributes its path names one of them,
 * and its value has the attribute's type; what it merges or deletes may be incomplete.
 */
export type AttributePatch<A extends object = Attributes> = string extends keyof A ? Api.PatchOperation
  : [keyof A] extends [never] ? AnyPatch
  : { readonly [Name in keyof A & string]-?: PatchOf<Name, Exclude<A[Name], undefined>> }[keyof A & string]
