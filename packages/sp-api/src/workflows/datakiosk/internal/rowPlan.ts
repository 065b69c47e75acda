/** What the rows of a typed query hold: the selected fields with their types. */
import { elementType, namedType, objectFields } from "./dataset.ts"
import type { Dataset } from "./dataset.ts"
import type { Query } from "./query.ts"

interface Base {
  /** Where the value is, as drift names it: `fees[].charges[].identifier`. */
  readonly place: string
  readonly nullable: boolean
}

/** A value without parts. */
export interface Leaf extends Base {
  readonly kind: "string" | "number" | "boolean"
}

/** The elements of a list. */
export interface List extends Base {
  readonly kind: "list"
  readonly element: Node
}

/** The selected fields of an object, by name. */
export interface Group extends Base {
  readonly kind: "object"
  readonly fields: ReadonlyArray<readonly [name: string, node: Node]>
}

/** A value of a row. */
export type Node = Leaf | List | Group

const leafKind = (type: string): Leaf["kind"] =>
  type === "Boolean" ? "boolean" : type === "Float" || type === "Int" || type === "Long" ? "number" : "string"

const nodeOf = (dataset: Dataset, type: string, selection: unknown, place: string): Node => {
  const nullable = !type.endsWith("!")
  const element = elementType(type)
  if (element !== undefined) {
    return { kind: "list", place, nullable, element: nodeOf(dataset, element, selection, `${place}[]`) }
  }
  const fields = objectFields(dataset, namedType(type))
  if (fields === undefined) return { kind: leafKind(namedType(type)), place, nullable }
  return {
    kind: "object",
    place,
    nullable,
    fields: Object.entries(selection ?? {}).flatMap(([name, value]) => {
      const fieldType = fields.get(name)
      if (fieldType === undefined || value === undefined || value === false) return []
      return [[name, nodeOf(dataset, fieldType, value, place === "" ? name : `${place}.${name}`)] as const]
    })
  }
}

/** The plan of a query's rows. */
export const planOf = ({ dataset, selection, view }: Query<unknown>): Node =>
  nodeOf(dataset, `${dataset.views[view]?.[0] ?? ""}!`, selection, "")
