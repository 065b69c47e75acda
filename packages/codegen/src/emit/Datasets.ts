/**
 * Writes the module of a Data Kiosk dataset: an interface for each type, a function for each view, and the facts from
 * which queries are written.
 */
import type { Dataset, Field, View } from "../DataKiosk.ts"
import { namedType } from "../DataKiosk.ts"
import { comment, indent, pascal, wrap } from "./Text.ts"

/** `SalesAndTraffic_2024_04_24` of `analytics_salesAndTraffic_2024_04_24`. */
export const moduleName = (dataset: string): string => {
  const [domain = "", name = "", ...version] = dataset.split("_")
  return [domain === "analytics" ? pascal(name) : pascal(domain) + pascal(name), ...version].join("_")
}

/** A type as GraphQL writes it, with `write` for the named type inside; `null` where `!` is missing. */
const written = (type: string, write: (name: string) => string, absent: string): string => {
  if (type.endsWith("!")) return notNull(type.slice(0, -1), write, absent)
  return notNull(type, write, absent) + absent
}

const notNull = (type: string, write: (name: string) => string, absent: string): string =>
  type.startsWith("[") ? `ReadonlyArray<${written(type.slice(1, -1), write, absent)}>` : write(type)

const scalarTypes: Readonly<Record<string, string>> = {
  Boolean: "boolean",
  Date: "string",
  Float: "number",
  Int: "number",
  Long: "number",
  String: "string"
}

const literals = (values: ReadonlyArray<string>): string => values.map((value) => JSON.stringify(value)).join(" | ")

const docs = (field: Field, extra: ReadonlyArray<string>): string => {
  const notes = [...extra, ...field.notes]
  const lines = notes.length === 0 ? [] : [...wrap(notes.join(" "))]
  if (field.deprecated !== undefined) {
    lines.push(
      field.deprecated === "" ? "@deprecated Amazon will remove it." : `@deprecated Newer is \`${field.deprecated}\`.`
    )
  }
  return comment(lines)
}

const outputMember = (field: Field, dataset: Dataset): string => {
  const type = written(
    field.type,
    (name) => dataset.enums.has(name) ? `${name} | (string & {})` : scalarTypes[name] ?? name,
    " | null"
  )
  const extra = [
    ...(namedType(field.type) === "Date" ? ["A date, such as `2026-01-31`."] : []),
    ...(field.groups ? ["Selecting it groups what is around it by its values."] : [])
  ]
  return `${docs(field, extra)}readonly ${field.name}: ${type}`
}

const inputMember = (owner: string, field: Field, dataset: Dataset): string => {
  const required = field.type.endsWith("!")
  // `null` within a list is of no use in an argument.
  const type = written(
    field.type.replace(/!?$/, "!"),
    (name) => name === "Date" ? "DateArgument" : scalarTypes[name] ?? name,
    ""
  )
  const limit = dataset.limits[`${owner}.${field.name}`]
  const extra = limit === undefined ? [] : [`At most ${limit}.`]
  return `${docs(field, extra)}readonly ${field.name}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"}`
}

const interfaceOf = (name: string, doc: string, members: ReadonlyArray<string>): string =>
  `${doc}export interface ${name} {\n  ${indent(members.join("\n"))}\n}\n`

const record = (name: string, entries: ReadonlyArray<readonly [string, string]>): string =>
  entries.length === 0
    ? `  ${name}: {}`
    : `  ${name}: {\n${entries.map(([key, value]) => `    ${key}: ${value}`).join(",\n")}\n  }`

const fact = (fields: ReadonlyArray<Field>): string =>
  JSON.stringify(fields.map(({ name, type }) => `${name}:${type}`).join(" "))

const facts = (dataset: Dataset): string => {
  const limits = Object.entries(dataset.limits).map(([where, limit]) => [JSON.stringify(where), `${limit}`] as const)
  return `{\n${
    [
      `  name: ${JSON.stringify(dataset.name)}`,
      record(
        "views",
        dataset.views.map((view) => [view.name, `["${view.row}", ${fact(view.arguments)}]`] as const)
      ),
      record("objects", [...dataset.objects].map(([name, fields]) => [name, fact(fields)] as const)),
      record("inputs", [...dataset.inputs].map(([name, fields]) => [name, fact(fields)] as const)),
      record("enums", [...dataset.enums].map(([name, values]) => [name, JSON.stringify(values.join(" "))] as const)),
      record("limits", limits)
    ].join(",\n")
  }\n}`
}

const argumentsName = (view: View): string => `${pascal(view.name)}Arguments`

const viewText = (view: View, dataset: Dataset): string => {
  const { days } = dataset
  const stored = days.length === 0
    ? ""
    : ` Amazon stores the query and its result for ${days.join(" or ")} days.`
  const converters = view.converters.length === 0 ? "" : ` Converters: ${view.converters.join(", ")}.`
  return comment(wrap(`Queries rows of \`${view.name}\`: {@link ${view.row}}.${stored}${converters}`))
    + `export const ${view.name}: View<${argumentsName(view)}, ${view.row}> = view<${
      argumentsName(view)
    }, ${view.row}>(\n  dataset,\n  "${view.name}"\n)\n`
}

/** The module of a dataset. */
export const datasetText = (dataset: Dataset): string => {
  return [
    `/**
 * The Data Kiosk dataset \`${dataset.name}\`.
 *
 * Each of its views is a function that makes a typed query for \`DataKiosk.rows\` from arguments and the fields to select.
 *
 * Generated by packages/codegen from Amazon's schema. Do not edit.
 */
import type { Dataset, DateArgument, View } from "../internal/view.ts"
import { view } from "../internal/view.ts"

export type { Dataset, DateArgument, Query, View } from "../internal/view.ts"
`,
    ...[...dataset.enums].map(([name, values]) => `export type ${name} = ${literals(values)}\n`),
    ...[...dataset.inputs].map(([name, fields]) =>
      interfaceOf(name, "", fields.map((field) => inputMember(name, field, dataset)))
    ),
    ...[...dataset.objects].map(([name, fields]) =>
      interfaceOf(name, "", fields.map((field) => outputMember(field, dataset)))
    ),
    ...dataset.views.map((view) =>
      interfaceOf(
        argumentsName(view),
        comment([`Arguments of {@link ${view.name}}.`]),
        // Required ones first, as an editor lists them.
        view.arguments.toSorted((a, b) => Number(b.type.endsWith("!")) - Number(a.type.endsWith("!")))
          .map((argument) => inputMember(view.name, argument, dataset))
      )
    ),
    `${comment(["The views, types and limits of the dataset, from which queries are written and rows are checked."])}`
    + `export const dataset: Dataset = ${facts(dataset)}\n`,
    ...dataset.views.map((view) => viewText(view, dataset))
  ].join("\n")
}
