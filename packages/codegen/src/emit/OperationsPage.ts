/**
 * Writes the page that lists every operation.
 */
import type { OperationSpec, Total } from "effect-sp-api/operation/OperationSpec"
import type { Operation, Section } from "../Ir.ts"

const marks = { model: "", history: " ¹", documentation: " ²", sdk: " ³" }

const rate = (spec: OperationSpec): string =>
  spec.rate === undefined
    ? "—"
    : `${spec.rate} / ${spec.burst}${spec.rateFrom === undefined ? "" : marks[spec.rateFrom]}${
      spec.applicationRate === undefined ? "" : `, all ${spec.applicationRate}`
    }`

const restricted = { always: "always", elements: "for personal data", document: "for restricted report types" }

const limitOf = (total: Total | undefined): string =>
  total?.limit === undefined ? "" : `, at most ${total.limit.toLocaleString("en-US")}`

const row = (operation: Operation): string => {
  const { spec } = operation
  const cells = [
    `\`${spec.id}\`${spec.sandboxOnly === true ? " (sandbox only)" : ""}`,
    `\`${spec.method} ${spec.path}\``,
    rate(spec),
    spec.paging === undefined ? "" : operation.item === undefined ? "pages" : `items${limitOf(spec.paging.total)}`,
    spec.restricted === undefined ? "" : restricted[spec.restricted.when],
    spec.grantless === undefined ? "" : `\`${spec.grantless}\``,
    operation.writes === true ? "yes" : "",
    spec.repeatable ? "yes" : "no",
    spec.deprecated === undefined ? "" : spec.deprecated === true ? "yes" : `removed ${spec.deprecated}`
  ]
  return `| ${cells.join(" | ")} |`
}

const section = (section: Section): string =>
  `## ${section.module}

${section.api} ${section.version}, \`effect-sp-api/apis/${section.module}\`, from the model \`${section.model}\`.${
    section.supersededBy === undefined
      ? ""
      : ` Newer: [${section.supersededBy}](#${section.supersededBy.toLowerCase()}).`
  }

| operation | method and path | rate / burst | paged | restricted | grantless | writes | repeatable | deprecated |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${section.operations.map(row).join("\n")}
`

const corrections = (sections: ReadonlyArray<Section>): string =>
  sections.flatMap((section) =>
    (section.corrections ?? []).map(({ date, marketplaces, place, says, source }) =>
      `| ${section.module} | \`${place}\` | ${says.replaceAll("|", "\\|")} | ${marketplaces} | ${date} | ${source} |`
    )
  ).join("\n")

/** The page. */
export const operationsPage = (sections: ReadonlyArray<Section>): string => {
  const count = sections.reduce((sum, section) => sum + section.operations.length, 0)
  return `<!-- AUTO-GENERATED from Amazon's models by packages/codegen. Do not edit. -->

# Operations

${sections.length} sections, ${count} operations. Rates are in requests per second, by Amazon's usage plans; the client follows the rate
that a response names. They are from the models, ¹ from their history ² from the documentation ³ from Amazon's SDK — not published. Where
plans disagree, the client starts with the documented one, otherwise with the lower one; all decisions are in
packages/codegen/overlays/rates.json. *All*: what Amazon allows an application over all its selling partners (applicationRates.json). *Writes*: whether a call changes something. *Repeatable*: whether the client sends a call again when its outcome is unknown (a reset, a timeout, a
5xx); a 429 is repeated for all.

${sections.map(section).join("\n")}
## Corrections

Where production is known to send something else than the models say. Types, shapes and the sandbox follow these.

| section | property | is | marketplaces | seen | source |
| --- | --- | --- | --- | --- | --- |
${corrections(sections)}
`
}
