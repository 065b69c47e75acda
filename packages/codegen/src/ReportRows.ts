/**
 * The modules of the rows of reports, the map of their types, and what loads them: from Amazon's schemas of JSON
 * reports and our tables of columns.
 */
import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { comment, pascal } from "./emit/Text.ts"
import type { Documents, JsonSchema } from "./JsonSchema.ts"
import { makeProblems } from "./Problems.ts"
import type { SchemaRow } from "./ReportSchemas.ts"
import { documentName, schemaModule } from "./ReportSchemas.ts"
import type { TableRow } from "./ReportTables.ts"
import { tableModule } from "./ReportTables.ts"
import { generatedHeader } from "./reportText.ts"

/** The overlays on reports, by module. */
export interface ReportOverlays {
  readonly schemas: { readonly [module: string]: SchemaRow }
  readonly tables: { readonly [module: string]: TableRow }
}

const read = (name: string): unknown => {
  const { about: _about, ...rows } = JSON.parse(
    readFileSync(new URL(`../overlays/${name}.json`, import.meta.url), "utf8")
  ) as Record<string, unknown>
  return rows
}

/** Reads the committed overlays. */
export const readReportOverlays = (): ReportOverlays => ({
  schemas: read("reportSchemas") as ReportOverlays["schemas"],
  tables: read("reportTables") as ReportOverlays["tables"]
})

/** Reads the schemas of a folder `schemas/reports`, by file without `.json`. */
export const readReportSchemas = (directory: string): Documents =>
  new Map(
    readdirSync(directory).filter((file) => file.endsWith(".json")).sort()
      .map((file) => [basename(file, ".json"), JSON.parse(readFileSync(join(directory, file), "utf8")) as JsonSchema])
  )

/** Where the files go, from the root of the workspace. */
export const reports = "packages/sp-api/src/workflows/reports"

const sorted = <A>(rows: { readonly [module: string]: A }): ReadonlyArray<readonly [string, A]> =>
  Object.entries(rows).toSorted(([a], [b]) => a < b ? -1 : 1)

/** The modules of each report type. */
const byType = (overlays: ReportOverlays): ReadonlyArray<readonly [type: string, modules: ReadonlyArray<string>]> => {
  const modules = new Map<string, Array<string>>()
  for (const [module, { types }] of [...sorted<SchemaRow | TableRow>(overlays.schemas), ...sorted(overlays.tables)]) {
    for (const type of types) modules.set(type, [...modules.get(type) ?? [], module])
  }
  return [...modules].toSorted(([a], [b]) => a < b ? -1 : 1)
}

const loaderText = (overlays: ReportOverlays): string => {
  const load = (module: string): string => `import("../rows/${module}.ts").then(({ table }) => table)`
  const entries = byType(overlays).map(([type, modules]) =>
    `  ${type}: () => ${modules.length === 1 ? load(modules[0]!) : `Promise.all([${modules.map(load).join(", ")}])`}`
  )
  return `${generatedHeader}
/** What is known of the rows of a report type, loaded when such a report is read. */
import type { FlatTable, JsonTable } from "../ReportColumns.ts"

/** The table of a report type; several where a document is one of several. */
export type RowTable = FlatTable | JsonTable | ReadonlyArray<JsonTable>

/** Loads tables, by report type. */
export const rowTables: { readonly [reportType: string]: () => Promise<RowTable> } = {
${entries.join(",\n")}
}
`
}

/** The names of the modules, for the reference of the `spapi` command. */
const referenceText = (overlays: ReportOverlays): string =>
  `${generatedHeader}
/** The modules that name and type the rows of report types. */

const modules: { readonly [reportType: string]: string } = {
${byType(overlays).map(([type, modules]) => `  ${type}: "${modules.join(", ")}"`).join(",\n")}
}

/** The module of a report type, as in \`effect-sp-api/reports/AllOrders\`; \`undefined\` where its rows have no names. */
export const rowsOf = (type: string): string | undefined => Object.hasOwn(modules, type) ? modules[type] : undefined
`

const schemaEntry = (modules: ReadonlyArray<string>, { schemas }: ReportOverlays): string => {
  const sections = modules.flatMap((module) => Object.entries(schemas[module]!.rows))
  const documents = modules.map(documentName).join(" | ")
  // Arrays that exclude each other are rows all the same; arrays of one document are not one sequence.
  const row = sections.length === modules.length ? sections.map(([, name]) => name).join(" | ") : documents
  return `{
    readonly row: ${row}
    readonly sections: {
${sections.map(([array, name]) => `      readonly ${array}: ${name}\n`).join("")}    }
    readonly document: ${documents}
  }`
}

const mapText = (overlays: ReportOverlays): string => {
  const imports = [
    ...sorted(overlays.schemas).map(([module, { rows }]) =>
      [module, [documentName(module), ...Object.values(rows)]] as const
    ),
    ...sorted(overlays.tables).map(([module]) => [module, [`${module}Parsed`, `${module}Row`]] as const)
  ].toSorted(([a], [b]) => a < b ? -1 : 1)
  const entries = byType(overlays).map(([type, modules]) => {
    const [module] = modules
    return `  readonly ${type}: ${
      overlays.tables[module!] === undefined
        ? schemaEntry(modules, overlays)
        : `{ readonly row: ${module!}Row; readonly parsed: ${module!}Parsed }`
    }\n`
  })
  return `${generatedHeader}
${
    comment([
      "The types of rows, by report type. Types only: importing this costs a program nothing.",
      "",
      "For a report type of your own, or a newer one, extend the map:",
      "",
      "```ts",
      "declare module \"effect-sp-api/workflows/ReportRows\" {",
      "  interface ReportRows {",
      "    readonly GET_NEW_REPORT: { readonly row: { readonly sku: string; readonly quantity: string } }",
      "  }",
      "}",
      "```",
      "",
      "`Reports.rows({ reportType: \"GET_NEW_REPORT\", … })` then has rows of this type. They are not checked: pass a `schema`",
      "to check them."
    ])
  }${
    imports.map(([module, names]) => `import type { ${[...names].sort().join(", ")} } from "./rows/${module}.ts"\n`)
      .join("")
  }
/**
 * The rows of report types: \`row\` by default, \`parsed\` with \`cells: "parsed"\`, one of \`sections\` with \`section\`, and
 * \`document\` with \`whole: true\`.
 */
export interface ReportRows {
${entries.join("")}}
`
}

/** A row for a schema that has none: report types that it names, and a name for the rows of each array. */
const proposedRow = (file: string, schema: JsonSchema): { readonly module: string; readonly row: SchemaRow } => {
  const module = pascal(file.replace(/-?\d{4}-\d{2}-\d{2}$/, "").replace(/Report$/, ""))
  const arrays = Object.entries(schema.properties ?? {}).filter(([, { items, type }]) =>
    type === "array" || items !== undefined
  ).map(([name]) => name)
  return {
    module,
    row: {
      types: [...new Set(JSON.stringify(schema).match(/GET_[A-Z0-9_]+/g))],
      schema: file,
      rows: Object.fromEntries(
        arrays.map((name) => [name, arrays.length === 1 ? `${module}Row` : `${module}${pascal(name)}Row`])
      )
    }
  }
}

/** All files, by their paths from the root of the workspace. */
export const reportFiles = (schemas: Documents, overlays: ReportOverlays): ReadonlyMap<string, string> => {
  const used = new Set(Object.values(overlays.schemas).map(({ schema }) => schema))
  const problems = makeProblems()
  for (const [file, schema] of schemas) {
    if (used.has(file)) continue
    const { module, row } = proposedRow(file, schema)
    problems.add(file, "has no row in overlays/reportSchemas.json", { overlay: "reportSchemas", path: [module], row })
  }
  for (const module of Object.keys(overlays.tables).filter((module) => Object.hasOwn(overlays.schemas, module))) {
    problems.add(module, "is the name of a schema and of a table")
  }
  const flat = new Set(Object.values(overlays.tables).flatMap(({ types }) => types))
  for (const type of Object.values(overlays.schemas).flatMap(({ types }) => types).filter((type) => flat.has(type))) {
    problems.add(type, "has a schema and a table of columns")
  }
  const modules = new Map<string, string>()
  for (const [module, row] of sorted(overlays.schemas)) {
    const text = problems.attempt(() => schemaModule(module, row, schemas))
    if (text !== undefined) modules.set(`${reports}/rows/${module}.ts`, text)
  }
  problems.end()
  return new Map([
    ...modules,
    ...sorted(overlays.tables).map(([module, row]) =>
      [`${reports}/rows/${module}.ts`, tableModule(module, row)] as const
    ),
    [`${reports}/internal/rowTables.ts`, loaderText(overlays)],
    [`${reports}/ReportRows.ts`, mapText(overlays)],
    ["packages/cli/src/reference/reportRows.ts", referenceText(overlays)]
  ])
}
