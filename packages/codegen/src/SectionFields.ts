/**
 * A section with all that is known of its fields beside the model: overlays, names, page tokens, personal data.
 */
import { atPath, definitionFields, operationFields } from "./Fields.ts"
import type { Definition, Operation, Property, Section } from "./Ir.ts"
import { namedDefinition, namedProperty } from "./Names.ts"
import type { Names } from "./Names.ts"
import type { Overlays } from "./Overlays.ts"
import { ModelError } from "./Swagger.ts"

const personal = (definition: Definition, paths: ReadonlyArray<string>, model: string): Definition =>
  paths.reduce<Definition>((current, path) => {
    if (path === "") return { ...current, personal: true }
    const where = `${model}.${definition.name}.${path}`
    const mark = (property: Property): Property => ({ ...property, personal: true })
    return { ...current, shape: atPath(current.shape, path.split("."), mark, where) }
  }, definition)

/** The parameters that take a page token: of an operation's own pages, or of those of another one. */
const tokensOf = (section: Section): ReadonlySet<string> =>
  new Set(
    section.operations.flatMap(({ spec }) =>
      spec.paging?.kind === "token" && spec.paging.within === undefined
        ? [`${spec.paging.following ?? spec.id} ${spec.paging.parameter}`] :
        []
    )
  )

const ofTokens = (operation: Operation, tokens: ReadonlySet<string>): Operation => ({
  ...operation,
  input: operation.input.map((property) =>
    property.about === undefined && tokens.has(`${operation.spec.id} ${property.name}`)
      ? { ...property, about: "The page token of the response before; `.pages` and `.items` send it." }
      : property
  )
})

/** The names of rows that fit no definition and no operation. */
const checkNames = (section: Section, overlays: Overlays): void => {
  const { model } = section
  const definitions = new Set(section.definitions.map(({ name }) => name))
  const operations = new Set(section.operations.map(({ spec }) => spec.id))
  const check = (names: object | undefined, known: ReadonlySet<string>, file: string) => {
    for (const name of Object.keys(names ?? {})) {
      if (!known.has(name)) throw new ModelError(`${model}.${name}`, `is in overlays/${file}.json but not in the model`)
    }
  }
  check(overlays.fields[model]?.parameters, operations, "fields")
  check(overlays.fields[model]?.properties, definitions, "fields")
  check(overlays.personal[model], definitions, "personal")
}

/** The section with what overlays say of its fields; throws where a row fits nothing. */
export const withFields = (section: Section, overlays: Overlays): Section => {
  checkNames(section, overlays)
  const { model } = section
  const rows = overlays.fields[model] ?? {}
  const definitions = section.definitions.map((definition) =>
    definitionFields(definition, rows.properties?.[definition.name], `${model}.${definition.name}`)
  )
  const names: Names = {
    model,
    rows: overlays.names,
    shapes: new Map(definitions.map(({ name, shape }) => [name, shape])),
    abouts: new Map(definitions.flatMap(({ about, name }) => about === undefined ? [] : [[name, about] as const]))
  }
  const tokens = tokensOf(section)
  return {
    ...section,
    definitions: definitions.map((definition) =>
      namedDefinition(personal(definition, overlays.personal[model]?.[definition.name] ?? [], model), names)
    ),
    operations: section.operations.map((operation) => {
      const { id } = operation.spec
      const told = ofTokens(operationFields(operation, rows.parameters?.[id], `${model}.${id}`), tokens)
      return { ...told, input: told.input.map((property) => namedProperty(property, id, names)) }
    })
  }
}
