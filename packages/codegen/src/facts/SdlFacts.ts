/**
 * Facts of the schemas of Data Kiosk, which are written in GraphQL's schema language.
 */
import type {
  ConstDirectiveNode,
  DocumentNode,
  EnumTypeDefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  TypeDefinitionNode,
  TypeNode
} from "graphql"
import { Kind, parse, print, visit } from "graphql"
import { ModelError } from "../Swagger.ts"
import type { Fact, Facts } from "./Facts.ts"
import type { Used } from "./ModelFacts.ts"

/** The type without its last `!`; what may be `null` in a list says so. */
const typeText = (type: TypeNode): string => {
  switch (type.kind) {
    case Kind.NON_NULL_TYPE:
      return typeText(type.type)
    case Kind.LIST_TYPE:
      return type.type.kind === Kind.NON_NULL_TYPE ? `${typeText(type.type)}[]` : `(${typeText(type.type)} | null)[]`
    case Kind.NAMED_TYPE:
      return type.name.value
  }
}

const nameOf = (type: TypeNode): string => type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)

const directiveFacts = (
  kind: string,
  place: string,
  directives: ReadonlyArray<ConstDirectiveNode> | undefined
): ReadonlyArray<Fact> =>
  (directives ?? []).map(({ arguments: values, name }) => {
    if (name.value === "deprecated") return [`${kind} ${place}, deprecated`, "yes"]
    const text = (values ?? []).map((argument) => print(argument)).sort().join("; ")
    return [`${kind} ${place}, @${name.value}`, text === "" ? "yes" : text]
  })

const valueFacts = (
  kind: string,
  place: string,
  { defaultValue, directives, type }: InputValueDefinitionNode
): ReadonlyArray<Fact> => [
  // What has a default may be left out.
  [
    `${kind} ${place}`,
    `${typeText(type)}${type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined ? "" : "?"}`
  ],
  ...(defaultValue === undefined ? [] : [[`${kind} ${place}, default`, print(defaultValue)] as const]),
  ...directiveFacts(kind, place, directives)
]

const fieldFacts = (owner: string, { arguments: args, directives, name, type }: FieldDefinitionNode) => {
  const place = `${owner}.${name.value}`
  return [
    [`property ${place}`, `${typeText(type)}${type.kind === Kind.NON_NULL_TYPE ? "" : "?"}`] as const,
    ...directiveFacts("property", place, directives),
    ...(args ?? []).flatMap((argument) => valueFacts("argument", `${place}.${argument.name.value}`, argument))
  ]
}

const enumFacts = ({ name, values }: EnumTypeDefinitionNode): ReadonlyArray<Fact> => [
  [`definition ${name.value}, values`, JSON.stringify((values ?? []).map((value) => value.name.value))],
  ...(values ?? []).filter((value) => value.directives?.some((one) => one.name.value === "deprecated") === true)
    .map((value): Fact => [`property ${name.value}.${value.name.value}, deprecated`, "yes"])
]

const definitionFacts = (node: TypeDefinitionNode, used: Used): ReadonlyArray<Fact> => {
  const name = node.name.value
  const head = (type: string): ReadonlyArray<Fact> => [
    [`definition ${name}`, type],
    [`definition ${name}, used`, used],
    ...directiveFacts("definition", name, node.directives)
  ]
  switch (node.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return head("scalar")
    case Kind.ENUM_TYPE_DEFINITION:
      return [...head("enum"), ...enumFacts(node)]
    case Kind.UNION_TYPE_DEFINITION:
      return head((node.types ?? []).map((type) => type.name.value).join(" | "))
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [
        ...head("object"),
        ...(node.fields ?? []).flatMap((field) => valueFacts("property", `${name}.${field.name.value}`, field))
      ]
    default:
      return [...head("object"), ...(node.fields ?? []).flatMap((field) => fieldFacts(name, field))]
  }
}

const isType = (node: { readonly kind: string }): node is TypeDefinitionNode => node.kind.endsWith("TypeDefinition")

const parsed = (document: string, text: string): DocumentNode => {
  try {
    return parse(text, { noLocation: true })
  } catch (error) {
    throw new ModelError(`schemas/${document}.graphql`, `is not a GraphQL schema: ${(error as Error).message}`)
  }
}

/** A schema in one form: without comments and descriptions, in the order of names. */
export const sdlText = (document: string, text: string): string =>
  parsed(document, text).definitions.map((definition) =>
    print(visit(definition, { enter: (node) => ({ ...node, description: undefined }) }))
  ).sort().join("\n")

/** All facts of a schema; throws {@link ModelError} where it is not GraphQL. */
export const factsOfSdl = (document: string, text: string): Facts => {
  const types = parsed(document, text).definitions.filter(isType)
  const requests = new Set<string>()
  const responses = new Set<string>()
  for (const node of types) {
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      requests.add(node.name.value)
      for (const field of node.fields ?? []) requests.add(nameOf(field.type))
    } else if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      responses.add(node.name.value)
      for (const field of node.fields ?? []) {
        responses.add(nameOf(field.type))
        for (const argument of field.arguments ?? []) requests.add(nameOf(argument.type))
      }
    } else if (node.kind === Kind.UNION_TYPE_DEFINITION) responses.add(node.name.value)
  }
  const used = (name: string): Used =>
    requests.has(name)
      ? responses.has(name) ? "requests and responses" : "requests"
      : responses.has(name)
      ? "responses"
      : "nowhere"
  return new Map(types.flatMap((node) => definitionFacts(node, used(node.name.value))))
}
