/**
 * Reads the GraphQL schemas of Data Kiosk. Facts only: no description is copied.
 */
import type { ConstDirectiveNode, FieldDefinitionNode, InputValueDefinitionNode } from "graphql"
import { Kind, parse, print } from "graphql"
import { readFileSync } from "node:fs"
import { ModelError } from "./Swagger.ts"

/** A field of an object, an input object, or an argument of a view. */
export interface Field {
  readonly name: string
  /** As in GraphQL: `[String!]!`. */
  readonly type: string
  /** A newer field, where Amazon names one; `""` where it names none. */
  readonly deprecated: string | undefined
  /** Whether selecting it groups the rows. */
  readonly groups: boolean
  readonly notes: ReadonlyArray<string>
}

/** Types by name. */
export type Types<A> = ReadonlyMap<string, ReadonlyArray<A>>

/** A view: a field of the dataset that returns rows. */
export interface View {
  readonly name: string
  readonly row: string
  readonly arguments: ReadonlyArray<Field>
  /** The SDP instance types that `@convert` may name. */
  readonly converters: ReadonlyArray<string>
}

/** A dataset. */
export interface Dataset {
  readonly name: string
  readonly views: ReadonlyArray<View>
  readonly objects: Types<Field>
  readonly inputs: Types<Field>
  readonly enums: Types<string>
  /** The most elements of list arguments, by type and field. */
  readonly limits: Readonly<Record<string, number>>
  /** How long results are stored, in days. */
  readonly days: ReadonlyArray<number>
}

/** The overlay on the schemas. */
export interface DataKioskOverlay {
  readonly limits: { readonly [dataset: string]: Readonly<Record<string, number>> }
  readonly notes: { readonly [dataset: string]: Readonly<Record<string, string>> }
}

/** Reads the committed overlay. */
export const readDataKioskOverlay = (): DataKioskOverlay =>
  JSON.parse(readFileSync(new URL("../overlays/dataKiosk.json", import.meta.url), "utf8"))

/** The scalars that the builder of queries knows how to write. */
const scalars = new Set(["Boolean", "Date", "Float", "Int", "Long", "String"])

/** `String` of `[String!]!`. */
export const namedType = (type: string): string => type.replace(/[[\]!]/g, "")

const directive = (directives: ReadonlyArray<ConstDirectiveNode> | undefined, name: string) =>
  directives?.find((directive) => directive.name.value === name)

const strings = (directive: ConstDirectiveNode | undefined, argument: string): ReadonlyArray<string> => {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value
  const values = value?.kind === Kind.LIST ? value.values : value === undefined ? [] : [value]
  return values.flatMap((value) => value.kind === Kind.STRING ? [value.value] : [])
}

const daysOf = (duration: string, where: string): number => {
  const days = /^P(\d+)D$/.exec(duration)?.[1]
  if (days === undefined) throw new ModelError(where, `is retained for ${duration}, which is not in days`)
  return Number(days)
}

class Reader {
  private readonly used = new Set<string>()
  readonly days = new Set<number>()
  private readonly root: string
  private readonly notes: Readonly<Record<string, string>>

  /** @param root the type whose fields are views */
  constructor(root: string, notes: Readonly<Record<string, string>>) {
    this.root = root
    this.notes = notes
  }

  field(owner: string, node: FieldDefinitionNode | InputValueDefinitionNode): Field {
    const name = node.name.value
    const where = `${owner}.${name}`
    const note = this.notes[where]
    if (note !== undefined) this.used.add(where)
    for (const duration of strings(directive(node.directives, "resultRetention"), "duration")) {
      this.days.add(daysOf(duration, where))
    }
    if (node.kind === Kind.FIELD_DEFINITION && (node.arguments ?? []).length > 0 && owner !== this.root) {
      throw new ModelError(where, "takes arguments, and only views do so far")
    }
    const deprecated = directive(node.directives, "deprecated")
    return {
      name,
      type: print(node.type),
      deprecated: deprecated && (/\b[Uu]se (?:the )?`?(\w+)`?/.exec(strings(deprecated, "reason")[0] ?? "")?.[1] ?? ""),
      groups: directive(node.directives, "domainGroupBy") !== undefined,
      notes: note === undefined ? [] : [note]
    }
  }

  check(dataset: string): void {
    const unused = Object.keys(this.notes).find((where) => !this.used.has(where))
    if (unused !== undefined) {
      throw new ModelError(dataset, `has no ${unused}, which has a note in overlays/dataKiosk.json; remove it`)
    }
  }
}

/** The types that a type leads to, itself included, in the order of their names. */
const reachable = <A>(types: Types<Field>, others: ReadonlyMap<string, A>, starts: ReadonlyArray<string>) => {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name) || scalars.has(name)) return
    if (!types.has(name) && !others.has(name)) throw new ModelError(name, "is a type that the generator does not know")
    seen.add(name)
    for (const field of types.get(name) ?? []) visit(namedType(field.type))
  }
  starts.forEach(visit)
  return [...seen].sort()
}

const pick = <A>(types: ReadonlyMap<string, A>, names: ReadonlyArray<string>): ReadonlyMap<string, A> =>
  new Map(names.flatMap((name) => types.has(name) ? [[name, types.get(name)!] as const] : []))

/** A schema as data. Stops at what it does not understand, and at rows of the overlay that fit nothing. */
export const readDataset = (source: string, where: string, overlay: DataKioskOverlay): Dataset => {
  const { definitions } = parse(source)
  const objects = new Map<string, ReadonlyArray<FieldDefinitionNode>>()
  const inputs = new Map<string, ReadonlyArray<InputValueDefinitionNode>>()
  const enums = new Map<string, ReadonlyArray<string>>()
  for (const node of definitions) {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
        objects.set(node.name.value, node.fields ?? [])
        break
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        inputs.set(node.name.value, node.fields ?? [])
        break
      case Kind.ENUM_TYPE_DEFINITION:
        enums.set(node.name.value, (node.values ?? []).map(({ name }) => name.value))
        break
      case Kind.SCALAR_TYPE_DEFINITION:
        if (!scalars.has(node.name.value)) throw new ModelError(node.name.value, "is a scalar that is not known")
        break
      case Kind.SCHEMA_DEFINITION:
      case Kind.DIRECTIVE_DEFINITION:
        break
      default:
        throw new ModelError(where, `holds a ${node.kind}, which the generator does not know`)
    }
  }
  const [root, ...others] = objects.get("Query") ?? []
  const rootType = root === undefined ? "" : namedType(print(root.type))
  const views = objects.get(rootType)
  if (root === undefined || views === undefined || others.length > 0) {
    throw new ModelError(where, "does not have one dataset")
  }
  const name = root.name.value
  const reader = new Reader(rootType, overlay.notes[name] ?? {})
  const read = <N extends FieldDefinitionNode | InputValueDefinitionNode>(
    types: ReadonlyMap<string, ReadonlyArray<N>>
  ) => new Map([...types].map(([type, fields]) => [type, fields.map((field) => reader.field(type, field))]))
  const fields = read(objects)
  const inputFields = read(inputs)
  const list = views.map((node): View => {
    const row = /^\[(\w+)!?\]!?$/.exec(print(node.type))?.[1]
    if (row === undefined || !objects.has(row)) throw new ModelError(node.name.value, "does not return rows")
    return {
      name: node.name.value,
      row,
      arguments: (node.arguments ?? []).map((argument) => reader.field(node.name.value, argument)),
      converters: strings(directive(node.directives, "supportedConverters"), "sdpInstanceTypes")
    }
  })
  reader.check(name)
  const limits = overlay.limits[name] ?? {}
  for (const where of Object.keys(limits)) {
    const [type = "", field] = where.split(".")
    const all = inputFields.get(type) ?? list.find((view) => view.name === type)?.arguments
    if (all?.some(({ name }) => name === field) !== true) {
      throw new ModelError(name, `has no ${where}, which has a limit in overlays/dataKiosk.json; remove it`)
    }
  }
  const outputs = reachable(fields, enums, list.map((view) => view.row))
  const given = reachable(
    inputFields,
    enums,
    list.flatMap((view) => view.arguments.map((argument) => namedType(argument.type)))
  )
  return {
    name,
    views: list,
    objects: pick(fields, outputs),
    inputs: pick(inputFields, given),
    enums: pick(enums, [...new Set([...outputs, ...given])].sort()),
    limits,
    days: [...reader.days].sort((a, b) => a - b)
  }
}
