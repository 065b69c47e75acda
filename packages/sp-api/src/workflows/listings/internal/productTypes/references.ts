/**
 * What `$ref` refers to within a schema. Nothing is ever downloaded.
 */
import { isObject } from "../../../../wire/json.ts"
import * as JsonPointer from "./jsonPointer.ts"
import type { Schema } from "./keywords.ts"
import { isSchema } from "./keywords.ts"

/** A schema within another, by its JSON Pointer. */
export interface Target {
  readonly pointer: string
  readonly schema: Schema
}

const withoutFragment = (uri: string): string => uri.replace(/#.*$/s, "")

const anchorsOf = (root: unknown): ReadonlyMap<string, Target> => {
  const anchors = new Map<string, Target>()
  const visit = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, `${pointer}/${index}`))
    } else if (isObject(value)) {
      for (const keyword of ["$anchor", "$id"]) {
        const name = value[keyword]
        if (typeof name === "string") anchors.set(`${keyword} ${name}`, { pointer, schema: value })
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, `${pointer}/${JsonPointer.segment(key)}`)
    }
  }
  visit(root, "")
  return anchors
}

const targetAt = (root: Schema, pointer: string): Target | undefined => {
  let value: unknown = root
  for (const name of JsonPointer.namesOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as { readonly [name: string]: unknown })[name]
  }
  return isSchema(value) ? { pointer, schema: value } : undefined
}

/** A function that returns what a `$ref` refers to; undefined where that is not in this schema. */
export const resolver = (root: Schema): (ref: string) => Target | undefined => {
  const id = isObject(root) && typeof root["$id"] === "string" ? withoutFragment(root["$id"]) : ""
  let anchors: ReadonlyMap<string, Target> | undefined
  const anchor = (name: string) => (anchors ??= anchorsOf(root)).get(name)
  return (ref) => {
    const uri = withoutFragment(ref)
    if (uri !== "" && uri !== id && !(id.endsWith(`/${uri}`))) return anchor(`$id ${ref}`)
    let fragment = ref.slice(uri.length + 1)
    try {
      fragment = decodeURIComponent(fragment)
    } catch {
      // A bare percent sign in a name.
    }
    return fragment === "" || fragment.startsWith("/") ? targetAt(root, fragment) : anchor(`$anchor ${fragment}`)
  }
}
