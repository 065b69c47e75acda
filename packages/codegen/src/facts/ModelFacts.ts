/**
 * Facts of a model.
 */
import type { PlacedOperation, SwaggerModel } from "../Swagger.ts"
import { operationsOf } from "../Swagger.ts"
import type { Fact, Facts } from "./Facts.ts"
import { saidIn } from "./Said.ts"
import type { AnySchema } from "./SchemaFacts.ts"
import { reached, schemaFacts, typeText } from "./SchemaFacts.ts"

/** An operation with its id, or what the overlays call it. */
interface Named extends PlacedOperation {
  readonly id: string
}

/** Names of operations in overlays, by method and path. */
export type Renames = { readonly [methodAndPath: string]: string }

const named = (model: SwaggerModel, renames: Renames): ReadonlyArray<Named> =>
  operationsOf(model).map((placed) => ({
    ...placed,
    id: renames[`${placed.method.toUpperCase()} ${placed.path}`] ?? placed.operation.operationId
  }))

const otherThanJson = (types: ReadonlyArray<string> | undefined): string | undefined => {
  const others = types?.filter((type) => type !== "application/json") ?? []
  return others.length === 0 ? undefined : others.join(", ")
}

const operationFacts = (model: SwaggerModel, { id, item, method, operation, path }: Named): ReadonlyArray<Fact> => {
  const { deprecated = operation.deprecated === true ? "yes" : undefined, plan } = saidIn(operation.description)
  const sandboxOnly = item["x-amzn-api-sandbox-only"] === true || operation["x-amzn-api-sandbox-only"] === true
  const produces = otherThanJson(operation.produces ?? model.produces)
  const facts: Array<Fact> = [
    [`operation ${id}`, `${method.toUpperCase()} ${path}`],
    ...(plan === undefined ? [] : [[`operation ${id}, plan`, `${plan.rate}/${plan.burst}`] as const]),
    ...(deprecated === undefined ? [] : [[`operation ${id}, deprecated`, deprecated] as const]),
    ...(sandboxOnly ? [[`operation ${id}, sandboxOnly`, "yes"] as const] : []),
    ...(produces === undefined ? [] : [[`operation ${id}, produces`, produces] as const])
  ]
  for (const parameter of operation.parameters ?? []) {
    const required = parameter.required === true
    if (parameter.in === "body") {
      const schema = (parameter.schema ?? {}) as AnySchema
      facts.push(...schemaFacts("body", id, schema, { required }))
    } else {
      // Amazon leaves the type out here and there; a value on the wire is a string then.
      const schema = { type: "string", ...parameter as object, required: [] } as AnySchema
      facts.push(...schemaFacts("parameter", `${id}.${parameter.name}`, schema, { required, start: parameter.in }))
    }
  }
  const errors: Array<string> = []
  for (const [status, response] of Object.entries(operation.responses)) {
    const schema = response.schema as AnySchema | undefined
    if (!status.startsWith("2")) errors.push(`${status} ${schema === undefined ? "nothing" : typeText(schema)}`)
    else if (schema === undefined) facts.push([`response ${id}.${status}`, "nothing"])
    else facts.push(...schemaFacts("response", `${id}.${status}`, schema, { required: true }))
  }
  if (errors.length > 0) facts.push([`operation ${id}, errors`, errors.join(", ")])
  return facts
}

/** Where definitions are used. */
export type Used = "requests" | "responses" | "requests and responses" | "nowhere"

/** The facts of definitions, with where each is used. */
export const definitionFacts = (
  definitions: { readonly [name: string]: AnySchema },
  used: (name: string) => Used
): ReadonlyArray<Fact> =>
  Object.entries(definitions).flatMap(([name, schema]): ReadonlyArray<Fact> => {
    const [, ...parts] = schemaFacts("definition", name, schema, { required: true, parts: "property" })
    return [[`definition ${name}`, typeText(schema)], [`definition ${name}, used`, used(name)], ...parts]
  })

/** All facts of a model. */
export const factsOfModel = (model: SwaggerModel, renames: Renames = {}): Facts => {
  const operations = named(model, renames)
  const definitions = (model.definitions ?? {}) as { readonly [name: string]: AnySchema }
  const requests = reached(
    definitions,
    operations.flatMap(({ operation }) => (operation.parameters ?? []).map(({ schema }) => (schema ?? {}) as AnySchema))
  )
  const responses = reached(
    definitions,
    operations.flatMap(({ operation }) =>
      Object.values(operation.responses).map(({ schema }) => (schema ?? {}) as AnySchema)
    )
  )
  return new Map([
    ...operations.flatMap((operation) => operationFacts(model, operation)),
    ...definitionFacts(definitions, (name) =>
      requests.has(name)
        ? responses.has(name) ? "requests and responses" : "requests"
        : responses.has(name)
        ? "responses"
        : "nowhere")
  ])
}
