/**
 * Writes a section as a module.
 */
import type { Section } from "../Ir.ts"
import { ModelError } from "../Swagger.ts"
import { inputName, operationText, serviceMembers, takesDates } from "./Operations.ts"
import { defineSchema, definitionSchema, schemaName } from "./Schemas.ts"
import { comment, indent } from "./Text.ts"
import { declaration, definitionType, requestFormsOf, takesDateTimes, targetsOf } from "./Types.ts"

/** The variants of definitions for requests. */
const variantNames = (section: Section): ReadonlyArray<string> =>
  Object.values(requestFormsOf(section)).flatMap((form) => form.kind === "ref" ? [form.name] : [])

/** Every name that a section exports; throws where two are the same. */
const exported = (section: Section): ReadonlySet<string> => {
  const values = [
    ...section.definitions.map((definition) => schemaName(section, definition.name)),
    ...variantNames(section),
    ...section.operations.map((operation) => operation.spec.id),
    ...section.operations.filter((operation) => operation.input.length > 0).map(inputName),
    section.service,
    "layer"
  ]
  const types = [
    ...section.definitions.map((definition) => definition.name),
    ...variantNames(section),
    ...section.operations.filter((operation) => operation.input.length > 0).map(inputName),
    section.service
  ]
  for (const names of [values, types]) {
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    if (twice !== undefined) {
      throw new ModelError(
        `${section.model}.${twice}`,
        "would be exported twice; see overlays/renames.json",
        section.definitions.some(({ name }) => name === twice)
          ? { overlay: "renames", path: ["schemas", section.model, twice], row: `${twice}Schema` }
          : undefined
      )
    }
  }
  return new Set([...values, ...types])
}

/** `<operation>Pages` and `<operation>Items` must not be the names of operations. */
const checkMembers = (section: Section): void => {
  const ids = new Set(section.operations.map((operation) => operation.spec.id))
  for (const { spec } of section.operations) {
    const clash = spec.paging === undefined
      ? undefined
      : [`${spec.id}Pages`, `${spec.id}Items`].find((name) => ids.has(name))
    if (clash !== undefined) {
      throw new ModelError(`${section.model}.${spec.id}`, `adds a second ${clash} to the service`)
    }
  }
}

/** A name of ours in a module, out of the way of Amazon's. */
const aliases = (section: Section): (name: string) => string => {
  const taken = exported(section)
  for (
    const name of [
      "Shape",
      "Schemas",
      "Op",
      "Paging",
      "Section",
      "DateTimeInput",
      "writeDates",
      "ofApplication",
      "CallOptions",
      "SpApi",
      "SpApiError",
      "ReadonlyArray"
    ]
  ) {
    if (taken.has(name)) {
      throw new ModelError(
        `${section.model}.${name}`,
        "is a name that the generated module uses; rename it in overlays/renames.json",
        section.definitions.some((definition) => definition.name === name)
          ? { overlay: "renames", path: ["definitions", section.model, name], row: `${name}_` }
          : undefined
      )
    }
  }
  return (name) => taken.has(name) ? `${name}_` : name
}

/** A section's module. */
export const moduleText = (section: Section, descriptions: boolean): string => {
  const alias = aliases(section)
  const effect = alias("Effect")
  const stream = alias("Stream")
  const layer = alias("Layer")
  const context = alias("Context")
  const paged = section.operations.some((operation) => operation.spec.paging !== undefined)
  const single = section.operations.some((operation) => operation.spec.paging === undefined)
  const imports = [
    `import * as ${context} from "effect/Context"`,
    `import type * as ${effect} from "effect/Effect"`,
    `import type * as ${layer} from "effect/Layer"`,
    ...(paged ? [`import type * as ${stream} from "effect/Stream"`] : []),
    `import type { CallOptions } from "../http/internal/operationFacts.ts"`,
    ...(section.operations.some(({ spec }) => spec.applicationRate !== undefined)
      ? [`import { ofApplication } from "../http/internal/limiterApplication.ts"`]
      : []),
    ...(takesDateTimes(section) ? [`import type { DateTimeInput } from "../operation/Operation.ts"`] : []),
    ...(section.operations.some((operation) => takesDates(section, operation))
      ? [`import { writeDates } from "../operation/internal/dates.ts"`]
      : []),
    ...(single ? [`import * as Op from "../operation/Operation.ts"`] : []),
    ...(paged ? [`import * as Paging from "../operation/internal/pagination.ts"`] : []),
    `import * as Schemas from "../operation/internal/schemas.ts"`,
    `import * as Section from "../operation/internal/section.ts"`,
    `import * as Shape from "../operation/Shape.ts"`,
    `import type { SpApi } from "../operation/internal/spApiService.ts"`,
    `import type { SpApiError } from "../SpApiError.ts"`
  ]
  const ids = section.operations.map((operation) => operation.spec.id)
  const shape = section.operations.flatMap((operation) => serviceMembers(operation, { effect, stream }))
  checkMembers(section)
  return [
    `// AUTO-GENERATED from ${section.model}.json by packages/codegen. Do not edit.\n`
    + comment([
      `${section.api} ${section.version}.`,
      ...(section.supersededBy === undefined ? [] : ["", `A newer version is \`${section.supersededBy}\`.`])
    ])
    + imports.join("\n") + "\n",
    ...section.operations.map((operation) => operationText(section, operation, descriptions)),
    comment([`The operations of ${section.api} as one service.`])
    + `export class ${section.service} extends ${context}.Service<${section.service}, {\n  ${
      shape.map((member) => indent(member)).join("\n  ")
    }\n}>()("effect-sp-api/apis/${section.module}") {}\n`,
    comment(["The service over the client."])
    + `export const layer: ${layer}.Layer<${section.service}, never, SpApi> = Section.layer(${section.service}, () => ({\n  ${
      ids.join(",\n  ")
    }\n}))\n`,
    ...section.definitions.map((definition) =>
      `${definitionType(section, definition, descriptions)}\n${definitionSchema(section, definition)}`
    ),
    ...section.definitions.flatMap(({ name, shape }) => {
      const form = requestFormsOf(section)[name]
      if (form?.kind !== "ref") return []
      const input = requestFormsOf(section)
      return [
        comment([`\`${name}\` in requests.`])
        + declaration(form.name, shape, { descriptions, input, targets: targetsOf(section) }) + "\n"
        + defineSchema(form.name, form.name, shape, { section, input })
      ]
    })
  ].join("\n")
}
