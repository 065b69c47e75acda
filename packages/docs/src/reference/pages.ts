/** The pages of the reference as Markdown: one for all sections, one for a section, one for an operation. */
import { rows, rules } from "./facts.ts"
import { anchorOf, line, propertyList, typesOf } from "./fields.ts"
import type { Operation, Section } from "./model.ts"
import { aliasOf, titleOf } from "./model.ts"
import { callOf, jsonOf } from "./samples/code.ts"
import type { Sample } from "./samples/responses.ts"

const front = (fields: Record<string, string>): string =>
  ["---", ...Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), "---", ""].join("\n")

const list = (rows: ReadonlyArray<readonly [string, string]>): string =>
  rows.map(([name, value]) => `- **${name}**: ${value}`).join("\n")

const link = (name: string): string => `[${name}](#${anchorOf(name)})`

/** The fields that the function takes: parameters by their names, and `body`. */
const inputOf = ({ model }: Operation, { facts }: Section): ReadonlyArray<string> => [
  ...Object.entries(model.parameters ?? {}).map(([name, { required, schema }]) =>
    `- ${line(name, required === true, schema, facts, link)}`
  ),
  ...(model.body === undefined
    ? []
    : [
      `- ${line("body", model.body.required === true, model.body.schema, facts, link)}`,
      ...propertyList(model.body.schema, facts, link, "  ")
    ])
]

const responseOf = ({ model }: Operation, { facts }: Section): ReadonlyArray<string> =>
  Object.entries(model.success).flatMap(([status, schema]) =>
    schema === null
      ? [`\`${status}\` without a body.`]
      : [`- ${line(status, false, schema, facts, link)}`, ...propertyList(schema, facts, link, "  ")]
  )

/** Objects of input and response, each once. */
const definitionsOf = ({ model }: Operation, { facts }: Section): ReadonlyArray<string> => {
  const schemas = [
    ...Object.values(model.parameters ?? {}).map(({ schema }) => schema),
    ...(model.body === undefined ? [] : [model.body.schema]),
    ...Object.values(model.success).filter((schema) => schema !== null)
  ]
  const names = new Set(schemas.flatMap((schema) => typesOf(schema, facts)))
  return [...names].map((name) => {
    const schema = facts.definitions[name]!
    return [`### ${name}`, "", ...propertyList(schema, facts, link), ""].join("\n")
  })
}

/** The page of an operation. */
export const operationPage = (operation: Operation, section: Section, sample: Sample): string => {
  const { spec } = operation
  const between = rules(operation)
  const input = inputOf(operation, section)
  const types = definitionsOf(operation, section)
  return [
    front({
      title: `${spec.id} · ${titleOf(section)}`,
      description: `${spec.method} ${spec.path}: input, response and usage plan of ${spec.name}`
    }),
    `# ${spec.id}`,
    "",
    `\`${spec.method} ${spec.path}\` of [${titleOf(section)}](./)`,
    "",
    "```ts",
    callOf(operation, section, sample),
    "```",
    "",
    list(rows(operation)),
    "",
    "## Input",
    "",
    ...(input.length === 0 ? ["None."] : input),
    "",
    ...(between.length === 0
      ? []
      : ["The client checks before it sends:", "", ...between.map((rule) => `- ${rule}`), ""]),
    "## Response",
    "",
    ...responseOf(operation, section),
    "",
    ...(sample.refusal !== undefined
      ? [
        "The [sandbox](/testing/) refuses this call as it stands here:",
        "",
        `> \`${sample.refusal.replaceAll("`", "'").replaceAll(/\s+/g, " ")}\``,
        ""
      ]
      : sample.response === undefined || sample.response === null
      ? []
      : [
        "The [sandbox](/testing/) returns, shortened:",
        "",
        "```json",
        jsonOf(sample.response),
        "```",
        ""
      ]),
    ...(types.length === 0 ? [] : ["## Types", "", ...types])
  ].join("\n")
}

const flag = (value: unknown, name: string): string => value === undefined || value === false ? "" : name

/** The page of a section: its operations with what distinguishes them. */
export const sectionPage = (section: Section): string => {
  const { summary } = section
  return [
    front({
      title: titleOf(section),
      description: `The operations of ${titleOf(section)}, module effect-sp-api/apis/${summary.module}`
    }),
    `# ${titleOf(section)}`,
    "",
    "```ts",
    `import * as ${aliasOf(section)} from "effect-sp-api/apis/${summary.module}"`,
    "```",
    "",
    ...(summary.supersededBy === undefined
      ? []
      : [`There is a newer version: [${summary.supersededBy}](../${summary.supersededBy}/).`, ""]),
    "| operation | call | rate, burst | notes |",
    "| --- | --- | --- | --- |",
    ...section.operations.map(({ spec, summary }) =>
      `| [${spec.id}](./${spec.id}) | \`${spec.method} ${spec.path}\` | ${spec.rate ?? "–"}, ${spec.burst ?? "–"} | ${
        [
          flag(summary.paged, "pages"),
          flag(summary.writes, "writes"),
          flag(summary.restricted, "restricted"),
          flag(summary.grantless, "grantless"),
          flag(
            summary.deprecated,
            typeof summary.deprecated === "string" ? `until ${summary.deprecated}` : "deprecated"
          )
        ].filter((word) => word !== "").join(", ")
      } |`
    ),
    "",
    "Rates are requests per second of Amazon's usage plans. *Writes*: a call changes something at Amazon. *Restricted*:",
    "some or all calls need a restricted data token, which the client requests.",
    ""
  ].join("\n")
}

/** The page of all sections. */
export const indexPage = (sections: ReadonlyArray<Section>): string => {
  const count = sections.reduce((sum, { operations }) => sum + operations.length, 0)
  return [
    front({ title: "Operations", description: `The ${count} operations of ${sections.length} sections` }),
    "# Operations",
    "",
    `${count} operations in ${sections.length} sections. Each section is a module, \`effect-sp-api/apis/<module>\`, and each`,
    "operation a function of it. Search finds them by name.",
    "",
    "| section | module | operations | notes |",
    "| --- | --- | --: | --- |",
    ...sections.map((section) =>
      `| [${
        titleOf(section)
      }](./${section.summary.module}/) | \`${section.summary.module}\` | ${section.operations.length} | ${
        section.summary.supersededBy === undefined ? "" : `newer: ${section.summary.supersededBy}`
      } |`
    ),
    ""
  ].join("\n")
}
