/**
 * Reads queries as Amazon does when they are created: GraphQL of one view of one dataset, valid by its schema.
 */
import type { DocumentNode, FieldNode, GraphQLObjectType, GraphQLSchema, SelectionSetNode } from "graphql"
import { library, names, rootType, schemaOf } from "./Schemas.ts"

/** The fields that a query selects, by the names of a row. */
export type Selection = ReadonlyMap<string, Selection | undefined>

/** A query that is valid. */
export interface CheckedQuery {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly dataset: string
  readonly view: string
  /** The names of dataset and view in the result: their aliases, where they have one. */
  readonly path: readonly [dataset: string, view: string]
  readonly args: Readonly<Record<string, unknown>>
  readonly selection: Selection
  /** The fields of `metrics.groupByKey`, by which rows are grouped. */
  readonly groupedBy: ReadonlyArray<string>
  readonly isCsv: boolean
}

/** Why Amazon refuses a query. */
export interface QueryProblem {
  readonly message: string
  readonly details?: string
}

/** The only converter of the sandbox. */
const csvConverter = "amzn1.sdp.1.type.1.fbmsConverter"

/** The fields of selections, those of their fragments included. */
const fieldsOf = (
  document: DocumentNode,
  sets: ReadonlyArray<SelectionSetNode | undefined>
): ReadonlyArray<FieldNode> =>
  sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((node) => {
      if (node.kind === "Field") return [node]
      if (node.kind === "InlineFragment") return fieldsOf(document, [node.selectionSet])
      const fragment = document.definitions.find((definition) =>
        definition.kind === "FragmentDefinition" && definition.name.value === node.name.value
      )
      return fragment?.kind === "FragmentDefinition" ? fieldsOf(document, [fragment.selectionSet]) : []
    })
  )

const responseName = (field: FieldNode): string => field.alias?.value ?? field.name.value

const selectionOf = (
  document: DocumentNode,
  sets: ReadonlyArray<SelectionSetNode | undefined>
): Selection => {
  const sameName = new Map<string, Array<FieldNode>>()
  for (const field of fieldsOf(document, sets)) {
    sameName.set(responseName(field), [...sameName.get(responseName(field)) ?? [], field])
  }
  return new Map([...sameName].map(([name, fields]) => {
    const sets = fields.map(({ selectionSet }) => selectionSet)
    return [name, sets.some((set) => set !== undefined) ? selectionOf(document, sets) : undefined]
  }))
}

const isDate = (value: unknown): boolean => {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** The operation and its one view, or what is wrong with them. */
const viewOf = (document: DocumentNode): readonly [dataset: FieldNode, view: FieldNode] | QueryProblem => {
  const operations = document.definitions.filter((definition) => definition.kind === "OperationDefinition")
  const [operation] = operations
  if (operation === undefined || operations.length > 1) return { message: "The query must contain one operation." }
  if (operation.operation !== "query") return { message: `The operation ${operation.operation} is not supported.` }
  if ((operation.variableDefinitions ?? []).length > 0) return { message: "Variables are not supported." }
  const [dataset, ...otherDatasets] = fieldsOf(document, [operation.selectionSet])
  const [view, ...otherViews] = fieldsOf(document, [dataset?.selectionSet])
  if (dataset === undefined || otherDatasets.length > 0) return { message: "The query must select one dataset." }
  if (schemaOf(dataset.name.value) === undefined) {
    return {
      message: `Validation error (FieldUndefined@[${dataset.name.value}]): the dataset is undefined.`,
      details: `Datasets: ${names.join(", ")}.`
    }
  }
  return view === undefined || otherViews.length > 0
    ? { message: `The query must select one view of ${dataset.name.value}.` }
    : [dataset, view]
}

const parse = (query: string): DocumentNode | QueryProblem => {
  try {
    return library().parse(query, { maxTokens: 10_000 })
  } catch (error) {
    return { message: "Invalid GraphQL syntax.", details: error instanceof Error ? error.message : String(error) }
  }
}

const convertersOf = (fields: ReadonlyArray<FieldNode>): ReadonlyArray<unknown> =>
  fields.flatMap(({ directives = [] }) =>
    directives.filter(({ name }) => name.value === "convert").map(({ arguments: args = [] }) => {
      const value = args[0]?.value
      return value?.kind === "StringValue" ? value.value : undefined
    })
  )

/** Reads a query. */
export const check = (query: string): CheckedQuery | QueryProblem => {
  const document = parse(query)
  if ("message" in document) return document
  const fields = viewOf(document)
  if ("message" in fields) return fields
  const [dataset, view] = fields
  const schema = schemaOf(dataset.name.value)!
  const { getArgumentValues, validate } = library()
  const errors = validate(schema, document)
  if (errors.length > 0) {
    return {
      message: `Validation error: ${errors[0]!.message}`,
      details: errors.slice(1).map(({ message }) => message).join(" ")
    }
  }
  const definition = (schema.getType(rootType(dataset.name.value)) as GraphQLObjectType).getFields()[view.name.value]!
  const args = getArgumentValues(definition, view)
  for (const { name, type } of definition.args) {
    if (String(type) === "Date!" && !isDate(args[name])) {
      return { message: `Validation error: The argument ${name} must be a date, such as 2026-07-01.` }
    }
  }
  const converters = convertersOf([view])
  if (converters.some((converter) => converter !== csvConverter)) {
    return { message: `The converter ${String(converters[0])} is not supported by ${view.name.value}.` }
  }
  return {
    schema,
    document,
    dataset: dataset.name.value,
    view: view.name.value,
    path: [responseName(dataset), responseName(view)],
    args,
    selection: selectionOf(document, [view.selectionSet]),
    groupedBy: ["metrics", "groupByKey"].reduce(
      (fields, name) =>
        fieldsOf(document, fields.filter((field) => field.name.value === name).map(({ selectionSet }) => selectionSet)),
      fieldsOf(document, [view.selectionSet])
    ).map(({ name }) => name.value),
    isCsv: converters.length > 0
  }
}
