/**
 * What `$ref` leads to within a schema. Nothing is ever downloaded.
 */
import { isObject } from "../../../../wire/json.ts"
import type { Schema } from "./keywords.ts"
import { isSchema } from "./keywords.ts"

/** A schema within another, by its JSON Pointer. */
export interface Target {
  readonly pointer: string
  readonly schema: Schema
}

/** A name as a segment of a JSON Pointer. */
export const segment = (name: string | number): string => String(name).replaceAll("~", "~0").replaceAll("/", "~1")

const names = (pointer: string): ReadonlyArray<string> =>
  pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))

const withoutFragment = (uri: string): string => uri.replace(/#.*$/s, "")

const anchorsOf = (root: unknown): ReadonlyMap<string, Target> => {
  const found = new Map<string, Target>()
  const look = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => look(item, `${pointer}/${index}`))
    } else if (isObject(value)) {
      for (const keyword of ["$anchor", "$id"]) {
        const name = value[keyword]
        if (typeof name === "string") found.set(`${keyword} ${name}`, { pointer, schema: value })
      }
      for (const [key, inner] of Object.entries(value)) look(inner, `${pointer}/${segment(key)}`)
    }
  }
  look(root, "")
  return found
}

const at = (root: Schema, pointer: string): Target | undefined => {
  let found: unknown = root
  for (const name of names(pointer)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as { readonly [name: string]: unknown })[name]
  }
  return isSchema(found) ? { pointer, schema: found } : undefined
}

/** A function from the text of a `$ref` to what it leads to; undefined where that is nowhere in this schema. */
export const resolver = (root: Schema): (ref: string) => Target | undefined => {
  const id = isObject(root) && typeof root["$id"] === "string" ? withoutFragment(root["$id"]) : ""
  let anchors: ReadonlyMap<string, Target> | undefined
  const anchor = (name: string) => (anchors ??= anchorsOf(root)).get(name)
  return (ref) => {
    const address = withoutFragment(ref)
    if (address !== "" && address !== id && !(id.endsWith(`/${address}`))) return anchor(`$id ${ref}`)
    let fragment = ref.slice(address.length + 1)
    try {
      fragment = decodeURIComponent(fragment)
    } catch {
      // A bare per cent sign in a name.
    }
    return fragment === "" || fragment.startsWith("/") ? at(root, fragment) : anchor(`$anchor ${fragment}`)
  }
}
