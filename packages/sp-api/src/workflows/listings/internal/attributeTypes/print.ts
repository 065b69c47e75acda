/**
 * Writes what a schema allows as TypeScript: an interface for each object, a type for each long list of values.
 */
import type { Allowed, Kinds, Literals, ObjectKind } from "./kinds.ts"
import { everyKind } from "./kinds.ts"
import { key, pascal, unique } from "./names.ts"
import type { Read } from "./read.ts"
import { attributesOf } from "./read.ts"

/** More values than these become a type of their own. */
const maxInline = 4

/** The columns of a line of a comment. */
const width = 116

const wrap = (line: string): ReadonlyArray<string> =>
  line.split(" ").reduce<Array<string>>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
    return lines
  }, [])

/** A comment of paragraphs; nothing for none. */
export const comment = (paragraphs: ReadonlyArray<string>, indent = ""): string => {
  const lines = paragraphs.flatMap((paragraph) => wrap(paragraph.replaceAll("*/", "*\\/")))
  if (lines.length === 0) return ""
  return lines.length === 1
    ? `${indent}/** ${lines[0]} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`
}

const literalsOf = (kind: string, { open, values }: Literals<unknown>): ReadonlyArray<string> => {
  // JSON may hold numbers that are too large for a literal.
  const written = values.filter((value) => typeof value !== "number" || Number.isFinite(value)).map((value) =>
    JSON.stringify(value)
  )
  if (kind === "boolean") return open || written.length !== 1 ? ["boolean"] : written
  if (written.length === 0 || written.length < values.length) return [kind]
  return open ? [...written, `(${kind} & {})`] : written
}

/** Whether a kind is not restricted. */
const isFree = (kind: keyof Kinds, value: Kinds[keyof Kinds]): boolean =>
  typeof value === "object" && "rest" in value
    ? value.rest === "anything" && value.properties.size === 0 && value.required.size === 0
    : typeof value === "object" && "values" in value
    ? value.open && value.values.length === 0
    : value === everyKind[kind]

/** A schema that restricts one kind and does not say which kinds there are means that kind. */
const meant = (kinds: Kinds): Kinds | "anything" => {
  const entries = Object.entries(kinds) as ReadonlyArray<[keyof Kinds, Kinds[keyof Kinds]]>
  const restricted = entries.filter(([kind, value]) => !isFree(kind, value))
  if (restricted.length === 0) return "anything"
  if (restricted.length > 1 || restricted[0]![1] === false) return kinds
  const none = Object.fromEntries(entries.map(([kind]) => [kind, false]))
  return { ...none, [restricted[0]![0]]: restricted[0]![1] } as unknown as Kinds
}

/** What is written besides the types themselves. */
export interface PrintOptions {
  /** The name of the attributes' interface, and the beginning of all others. */
  readonly name: string
  readonly prefix: string
  /** The comment of the attributes' interface. */
  readonly docs: ReadonlyArray<string>
  /** Attributes that are required in some cases only. */
  readonly conditional: ReadonlySet<string>
}

/** The declarations of the attributes and of all that they hold. */
export const print = (source: Read, options: PrintOptions): string => {
  const { definitions } = source
  const free = unique()
  const out: Array<string> = []
  const referred = new Map<string, string>()
  const rootName = free(options.name)

  const nameOf = (parent: string, property: string): string => `${parent}${pascal(property) ?? "Property"}`

  /** The declaration that `write` returns comes before those that it causes. */
  const declare = (write: () => string): void => {
    const at = out.push("") - 1
    out[at] = write()
  }

  const isEndless = (ref: string): boolean => {
    const seen = new Set<string>()
    for (let at: Allowed | undefined = { ref }; typeof at === "object" && "ref" in at;) {
      if (seen.has(at.ref)) return true
      seen.add(at.ref)
      at = definitions.get(at.ref)?.allowed
    }
    return false
  }

  const reference = (ref: string): string => {
    // The pointer of the whole schema.
    if (ref === "") return rootName
    const known = referred.get(ref)
    if (known !== undefined) return known
    const definition = definitions.get(ref)
    if (definition === undefined || isEndless(ref)) return "unknown"
    const name = free(nameOf(options.prefix, definition.name))
    referred.set(ref, name)
    const { allowed, docs } = definition
    const kinds = typeof allowed === "object" && !("ref" in allowed) ? meant(allowed) : allowed
    const object = typeof kinds === "object" && !("ref" in kinds) && isObjectOnly(kinds) ? kinds.object : undefined
    declare(() =>
      object === undefined
        ? `${comment(docs)}export type ${name} =${unionText(name, partsOf(allowed, name))}\n`
        : interfaceText(name, name, object, docs)
    )
    return name
  }

  const objectType = (object: ObjectKind, name: string): string => {
    const isNamed = object.properties.size > 0 || object.required.size > 0
    if (!isNamed) {
      return object.rest === undefined
        ? "{ readonly [name: string]: never }"
        : `{ readonly [name: string]: ${typeText(object.rest, `${name}Value`)} }`
    }
    const own = free(name)
    declare(() => interfaceText(own, own, object, []))
    return own
  }

  const partsOf = (allowed: Allowed, name: string): ReadonlyArray<string> => {
    if (allowed === "anything") return ["unknown"]
    if ("ref" in allowed) return [reference(allowed.ref)]
    const kinds = meant(allowed)
    if (kinds === "anything") return ["unknown"]
    const parts = [
      ...kinds.string === false ? [] : literalsOf("string", kinds.string),
      ...kinds.number === false ? [] : literalsOf("number", kinds.number),
      ...kinds.boolean === false ? [] : literalsOf("boolean", kinds.boolean),
      ...kinds.array === false ? [] : [`ReadonlyArray<${typeText(kinds.array, name)}>`],
      ...kinds.object === false ? [] : [objectType(kinds.object, name)],
      ...kinds.null ? ["null"] : []
    ]
    return parts.length === 0 ? ["never"] : parts
  }

  function typeText(allowed: Allowed, name: string): string {
    const parts = partsOf(allowed, name)
    if (parts.length <= maxInline) return parts.join(" | ")
    const own = free(name)
    declare(() => `export type ${own} =${unionText(own, parts)}\n`)
    return own
  }

  function interfaceText(name: string, path: string, object: ObjectKind, docs: ReadonlyArray<string>): string {
    const known = [...object.properties].map(([property, { allowed, docs }]) => {
      const type = typeText(allowed, nameOf(path, property))
      const isRequired = object.required.has(property)
      const sometimes = name === rootName && !isRequired && options.conditional.has(property)
      const lines = sometimes ? [...docs.filter(isText), "Required in some cases.", ...docs.filter(isTag)] : docs
      // Every object has a constructor, so one of another type that is left out would refuse it.
      const optional = type === "unknown" || property in Object.prototype ? "unknown" : `${type} | undefined`
      return comment(lines, "  ") +
        memberText(isRequired ? key(property) : `${key(property)}?`, isRequired ? type : optional)
    })
    const others = object.rest === undefined ? [] : [...object.required]
      .filter((property) => !object.properties.has(property))
      .map((property) => `  readonly ${key(property)}: ${typeText(object.rest!, nameOf(path, property))}\n`)
    // An index signature must allow what the properties beside it hold.
    const rest = object.rest === undefined ? "" : "  readonly [name: string]: unknown\n"
    return `${comment(docs)}export interface ${name} {\n${[...known, ...others].join("")}${rest}}\n`
  }

  declare(() => interfaceText(rootName, options.prefix, attributesOf(source), options.docs))
  return out.join("\n")
}

const isTag = (line: string): boolean => line.startsWith("@")

const isText = (line: string): boolean => !isTag(line)

const isObjectOnly = (kinds: Kinds): kinds is Kinds & { readonly object: ObjectKind } =>
  kinds.object !== false
  && (Object.entries(kinds) as ReadonlyArray<[string, unknown]>).every(([kind, value]) =>
    kind === "object" || value === false
  )
  && (kinds.object.properties.size > 0 || kinds.object.required.size > 0)

/** What follows `export type Name =`. */
const unionText = (name: string, parts: ReadonlyArray<string>): string => {
  const line = ` ${parts.join(" | ")}`
  return `export type ${name} =${line}`.length <= 120 ? line : parts.map((part) => `\n  | ${part}`).join("")
}

/** A property on one line, or `undefined` on a line of its own where that is too long. */
const memberText = (before: string, type: string): string => {
  const line = `  readonly ${before}: ${type}\n`
  const only = type.endsWith(" | undefined") ? type.slice(0, -" | undefined".length) : undefined
  return line.length <= 121 || only === undefined || only.includes(" | ")
    ? line
    : `  readonly ${before}:\n    | ${only}\n    | undefined\n`
}
