/**
 * Writes operations: their inputs, themselves, and their part of the section's service.
 */
import type { OperationSpec, Rule, Total } from "effect-sp-api/operation/OperationSpec"
import type { Operation, Section, Shape } from "../Ir.ts"
import { holdsDates } from "../Reach.ts"
import { rateText } from "./Facts.ts"
import { defineSchema, schemaOf } from "./Schemas.ts"
import { block, comment, literal, paragraphs, pascal, wrap } from "./Text.ts"
import { declaration, requestFormsOf, targetsOf, typeOf } from "./Types.ts"

/**
 * The name of an operation's input. No model has a definition of such a name for one of its operations; the generator
 * checks it.
 */
export const inputName = (operation: Operation): string => `${pascal(operation.spec.id)}Input`

const inputShape = (operation: Operation): Shape => ({ kind: "object", properties: operation.input })

/** The type that a call takes. What needs nothing may be called without an argument. */
const inputType = (operation: Operation): string =>
  operation.input.length === 0
    ? "void"
    : operation.input.some((property) => property.required)
    ? inputName(operation)
    : `void | ${inputName(operation)}`

const outputType = (operation: Operation): string => {
  const types = operation.output.map((shape) => typeOf(shape, { descriptions: false }))
  return types.length === 0 ? "void" : [...types, ...(operation.mayBeEmpty ? ["undefined"] : [])].join(" | ")
}

const kindOf = (operation: Operation): "Operation" | "PagedOperation" | "ItemsOperation" =>
  operation.spec.paging === undefined ? "Operation" : operation.item === undefined ? "PagedOperation" : "ItemsOperation"

const itemType = (operation: Operation): string | undefined =>
  operation.item === undefined ? undefined : typeOf(operation.item, { descriptions: false })

const ruleText = ([kind, first, ...others]: Rule): string => {
  const list = (word: string) => others.map((name) => `\`${name}\``).join(word)
  switch (kind) {
    case "some":
      return `Needs \`${first}\` or ${list(" or ")}`
    case "excludes":
      return `\`${first}\` excludes ${list(", ")}`
    case "needs":
      return `\`${first}\` needs ${list(" and ")}`
    case "span": {
      const [to, days] = others
      return `From \`${first}\` to \`${to}\`${days === undefined ? "" : `: at most ${days} days`}`
    }
  }
}

/** The facts of an operation as lines of its comment. */
const factLines = (spec: OperationSpec): ReadonlyArray<string> => [
  `\`${spec.method} ${spec.path}\``,
  "",
  `- Rate: ${rateText(spec)}`,
  ...(spec.grantless === undefined ? [] : [`- Grantless: called for the application, scope \`${spec.grantless}\``]),
  ...(spec.rules ?? []).map((rule) => `- ${ruleText(rule)}`),
  ...(spec.restricted === undefined ? [] : [`- Restricted: ${restrictedText(spec.restricted)}`]),
  ...(spec.paging === undefined ? [] : [
    `- Pages: ${spec.paging.items === undefined ? "`.pages(input)`" : "`.pages(input)` and `.items(input)`"}`
  ]),
  ...(spec.paging?.total === undefined ? [] : totalLines(spec.paging.total)),
  ...(spec.method === "GET" ? [] : [
    spec.repeatable
      ? "- Repeated when the outcome of a call is unknown"
      : "- Not repeated when the outcome of a call is unknown"
  ]),
  ...(spec.idempotencyHeader === undefined ? [] : [`- Idempotent with \`${spec.idempotencyHeader}\``]),
  ...(spec.sandboxOnly === true ? ["- In Amazon's sandbox only"] : [])
]

/** What a total means, wrapped as the other lines of a comment are not: advice may be long. */
const totalLines = ({ at, estimate, instead, limit }: Total): ReadonlyArray<string> => {
  const kind = estimate === undefined
    ? ""
    : estimate === true
    ? " (an estimate)"
    : ` (an estimate with \`${estimate}\`)`
  const name = `\`${at.join(".")}\`${kind}`
  const end = "pages that end before it fail with `PagesIncomplete`, after their items"
  return limit === undefined
    ? [`- Total: ${name}; ${end}`]
    : [
      `- Total: ${name}. Amazon ends the pages after ${limit.toLocaleString("en-US")} items, whatever it finds;`,
      `  ${end}.`,
      ...(instead === undefined ? [] : wrap(`To get all: ${instead}.`).map((line) => `  ${line}`))
    ]
}

const restrictedText = (restricted: NonNullable<OperationSpec["restricted"]>): string => {
  switch (restricted.when) {
    case "always":
      return "a restricted data token is fetched for every call"
    case "elements":
      return `personal data with \`dataElements\` only (${(restricted.dataElements ?? []).join(", ")})`
    case "document":
      return "documents of restricted report types need `{ restricted: true }`"
  }
}

const deprecation = (section: Section, spec: OperationSpec): ReadonlyArray<string> => {
  if (spec.deprecated === undefined) return []
  const when = spec.deprecated === true ? "Amazon has deprecated it" : `Amazon removes it on ${spec.deprecated}`
  const instead = section.supersededBy === undefined ? "" : `; newer is ${section.supersededBy}`
  return ["", `@deprecated ${when}${instead}.`]
}

/** Whether a body holds dates without a time, which JSON would write with one. */
export const takesDates = (section: Section, { body }: Operation): boolean =>
  body !== undefined
  && holdsDates(body, new Map(section.definitions.map((definition) => [definition.name, definition.shape])), "date")

/** An operation: its input, the input's schema, and the operation itself. */
export const operationText = (section: Section, operation: Operation, descriptions: boolean): string => {
  const { spec } = operation
  const parts: Array<string> = []
  const input = inputName(operation)
  if (operation.input.length > 0) {
    parts.push(
      comment([`Input of \`${spec.id}\`.`]) +
        declaration(input, inputShape(operation), {
          descriptions,
          input: requestFormsOf(section),
          targets: targetsOf(section)
        })
    )
    parts.push(defineSchema(input, input, inputShape(operation), { section, input: requestFormsOf(section) }))
  }
  const kind = kindOf(operation)
  const namespace = kind === "Operation" ? "Op" : "Paging"
  const make = kind === "Operation" ? "make" : kind === "PagedOperation" ? "pages" : "items"
  const item = itemType(operation)
  const types = [inputType(operation), outputType(operation), ...(item === undefined ? [] : [item])]
  const option = { section }
  const outputs = operation.output.map((shape) => schemaOf(shape, option, 44))
  const some = outputs.length > 1 ? `Shape.Union([${outputs.join(", ")}])` : outputs[0]
  const output = some !== undefined && operation.mayBeEmpty ? `Shape.optional(${some})` : some
  // The annotations keep the compiler from comparing every shape with the type of all shapes, which is most of its work
  // otherwise.
  const shapes = [
    ...(operation.body === undefined
      ? []
      : [`body: (): Shape.Shape => ${schemaOf(operation.body, { ...option, input: requestFormsOf(section) }, 25)}`]),
    ...(takesDates(section, operation) ? ["write: writeDates"] : []),
    ...(output === undefined ? [] : [`output: (): Shape.Shape => ${output}`])
  ]
  const following = spec.paging?.kind === "token" ? spec.paging.following : undefined
  // Only where a hint needs it at run time.
  const newer = typeof spec.deprecated === "string" ? section.supersededBy : undefined
  const args = [
    literal(newer === undefined ? spec : { ...spec, newer }, 0, true)
      .replace(/\n {2}applicationRate: .*/, "$&\n  applicationBucket: ofApplication,"),
    block("{", shapes, "}", 2),
    ...(following === undefined ? [] : [`() => ${following}`])
  ]
  const start = `export const ${spec.id}: ${namespace}.${kind}<`
  const end = ` ${namespace}.${make}(`
  parts.push(
    comment([
      ...factLines(spec),
      ...(descriptions && operation.description !== undefined ? ["", ...paragraphs(operation.description)] : []),
      ...(operation.reference === undefined ? [] : ["", `@see ${operation.reference}`]),
      ...deprecation(section, spec)
    ])
      + `${block(start, types, "> =", end.length, "")}${end}${args.join(", ")})\n`
  )
  return parts.join("\n")
}

/** The members of an operation in the section's service. */
export const serviceMembers = (
  operation: Operation,
  names: { readonly effect: string; readonly stream: string }
): ReadonlyArray<string> => {
  const { id } = operation.spec
  const input = inputType(operation)
  const item = itemType(operation)
  const member = (name: string, result: string): string => {
    const line = `readonly ${name}: (input: ${input}, options?: CallOptions) => ${result}`
    return line.length <= 118
      ? line
      : `readonly ${name}: (\n  input: ${input},\n  options?: CallOptions\n) => ${result}`
  }
  return [
    member(id, `${names.effect}.Effect<${outputType(operation)}, SpApiError>`),
    ...(operation.spec.paging === undefined ? [] : [
      member(`${id}Pages`, `${names.stream}.Stream<${outputType(operation)}, SpApiError>`)
    ]),
    ...(item === undefined ? [] : [member(`${id}Items`, `${names.stream}.Stream<${item}, SpApiError>`)])
  ]
}
