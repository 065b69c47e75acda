/**
 * Sections from models: every definition and every operation, with the overlays applied.
 */
import type { OperationSpec, Parameter } from "effect-sp-api/operation/OperationSpec"
import type { Method } from "../../sp-api/src/http/internal/operationFacts.ts"
import type { Definition, Operation, Property, Section, Shape } from "./Ir.ts"
import { defaultOf } from "./Limits.ts"
import type { Overlays } from "./Overlays.ts"
import { parameterOf, parameterProperty } from "./Parameters.ts"
import { correct, correctionsOf } from "./Properties.ts"
import { inputOnly, requestForms } from "./Reach.ts"
import { withFields } from "./SectionFields.ts"
import { describe, shapeOf } from "./Shapes.ts"
import { methods, ModelError } from "./Swagger.ts"
import type { SwaggerModel, SwaggerOperation, SwaggerSchema } from "./Swagger.ts"
import { planOf, usagePlan } from "./UsagePlan.ts"

/** A section from a model; throws {@link ModelError}. */
export const sectionOf = (model: string, swagger: SwaggerModel, overlays: Overlays): Section => {
  const row = overlays.modules[model]
  if (row === undefined) throw new ModelError(model, "has no row in overlays/modules.json; add one")
  const schemas = swagger.definitions ?? {}
  const absent = overlays.absent[model] ?? {}
  const corrections = overlays.properties[model] ?? {}
  const shapes = new Map<string, Shape>()
  for (const [name, schema] of Object.entries(schemas)) {
    if (!/^[A-Za-z_]\w*$/.test(name)) {
      throw new ModelError(
        `${model}.${name}`,
        "is not a name that a module can export; rename it in overlays/renames.json"
      )
    }
    const where = `${model}.${name}`
    shapes.set(name, correct(relax(shapeOf(schema, schemas, where), absent[name], where), corrections[name], where))
  }
  for (const name of Object.keys(corrections)) {
    if (!shapes.has(name)) {
      throw new ModelError(`${model}.${name}`, "is in overlays/properties.json but not in the model")
    }
  }
  for (const name of Object.keys(absent)) {
    if (!shapes.has(name)) {
      throw new ModelError(`${model}.${name}`, "is in overlays/absent.json but not in the model")
    }
  }
  const operations: Array<Operation> = []
  for (const [path, item] of Object.entries(swagger.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (operation === undefined) continue
      const sandboxOnly = item["x-amzn-api-sandbox-only"] === true || operation["x-amzn-api-sandbox-only"] === true
      operations.push(operationOf({ model, module: row.module, swagger, shapes, overlays }, {
        path,
        method,
        operation,
        sandboxOnly
      }))
    }
  }
  checkNames(model, operations, overlays, shapes)
  const input = inputOnly(shapes, operations)
  const forms = requestForms(shapes, operations)
  const corrected = correctionsOf(corrections)
  return withFields({
    model,
    module: row.module,
    api: row.api,
    version: row.version,
    ...(row.supersededBy === undefined ? undefined : { supersededBy: row.supersededBy }),
    service: overlays.renames.services[model] ?? "Service",
    schemaNames: overlays.renames.schemas[model] ?? {},
    definitions: [...shapes].map(([name, shape]): Definition => ({
      name,
      shape,
      ...describe(schemas[name]!),
      ...defaultOf(schemas[name]!, `${model}.${name}`),
      input: input.has(name)
    })),
    ...(corrected.length === 0 ? undefined : { corrections: corrected }),
    ...(Object.keys(forms).length === 0 ? undefined : { requestForms: forms }),
    operations
  }, overlays)
}

const relax = (shape: Shape, names: ReadonlyArray<string> | undefined, where: string): Shape => {
  if (names === undefined) return shape
  if (shape.kind !== "object") throw new ModelError(where, "is in overlays/absent.json but is not an object")
  const missing = names.find((name) =>
    !shape.properties.some((property) => property.name === name && property.required)
  )
  if (missing !== undefined) {
    throw new ModelError(where, `does not require ${missing}; take it out of overlays/absent.json`)
  }
  const properties = shape.properties.map((property) =>
    names.includes(property.name) ? { ...property, required: false } : property
  )
  return { ...shape, properties }
}

/** What all operations of a model are read with. */
interface Reading {
  readonly model: string
  readonly module: string
  readonly swagger: SwaggerModel
  readonly shapes: ReadonlyMap<string, Shape>
  readonly overlays: Overlays
}

/** An operation where it stands. */
interface Place {
  readonly path: string
  readonly method: (typeof methods)[number]
  readonly operation: SwaggerOperation
  readonly sandboxOnly: boolean
}

const operationOf = (
  { model, module, overlays, shapes, swagger }: Reading,
  { method, operation: source, path, sandboxOnly }: Place
): Operation => {
  const METHOD = method.toUpperCase() as Method
  const id = overlays.renames.operations[model]?.[`${METHOD} ${path}`] ?? source.operationId
  const name = `${model}.${id}`
  const definitions = swagger.definitions ?? {}
  const parameters: Record<string, Parameter> = {}
  const input: Array<Property> = []
  let body: Shape | undefined
  let bodyRequired = false
  for (const parameter of source.parameters ?? []) {
    if (parameter.in === "body") {
      if (parameter.schema === undefined) throw new ModelError(name, "has a body without a schema")
      body = shapeOf(parameter.schema, definitions, `${name} body`)
      bodyRequired = parameter.required === true
    } else {
      if (Object.hasOwn(parameters, parameter.name)) throw new ModelError(name, `has ${parameter.name} twice`)
      const written = parameterOf(parameter, overlays.parameters[model]?.[id], `${name} ${parameter.name}`)
      parameters[parameter.name] = written
      input.push(parameterProperty(parameter, written, `${name} ${parameter.name}`))
    }
  }
  if (body !== undefined) {
    if (Object.hasOwn(parameters, "body")) throw new ModelError(name, "has a parameter named body beside its body")
    input.push({ name: "body", required: bodyRequired, shape: body })
  }
  const { mayBeEmpty, output, success } = outputOf(source, definitions, shapes, name)
  const stated = usagePlan(source.description)
  const known = planOf(stated, overlays.rates[model]?.[id], name)
  const repeatable = method === "get" ? true : overlays.repeatable[model]?.[id]
  if (repeatable === undefined) {
    throw new ModelError(name, "has no row in overlays/repeatable.json; decide whether it is safe to send twice")
  }
  const rules = overlays.parameters[model]?.[id]?.rules
  const paging = overlays.pagination[model]?.[id]
  const grantless = overlays.grantless[model]?.[id]
  const restricted = overlays.restricted[model]?.[id]
  const deprecated = overlays.deprecations[model]?.[id] ?? (source.deprecated === true ? true : undefined)
  const accept = (source.produces ?? swagger.produces ?? []).find((type) => type !== "application/json")
  const idempotencyHeader = source.parameters?.find((parameter) =>
    parameter.in === "header" && /idempotency/i.test(parameter.name)
  )?.name
  const spec: OperationSpec = {
    section: module,
    id,
    name,
    method: METHOD,
    path,
    ...(Object.keys(parameters).length === 0 ? undefined : { parameters }),
    ...(body === undefined ? undefined : { body: bodyRequired ? "required" : "optional" }),
    ...(rules === undefined ? undefined : { rules }),
    ...(accept === undefined ? undefined : { accept }),
    ...(known === undefined ? undefined : { rate: known.rate, burst: known.burst, rateFrom: known.from }),
    ...(grantless === undefined ? undefined : { grantless }),
    ...(restricted === undefined ? undefined : { restricted }),
    repeatable,
    ...(idempotencyHeader === undefined ? undefined : { idempotencyHeader }),
    ...(deprecated === undefined ? undefined : { deprecated }),
    ...(sandboxOnly ? { sandboxOnly: true } : undefined),
    ...(paging === undefined ? undefined : { paging })
  }
  const item = paging?.items === undefined ? undefined : itemAt(output, paging.items, shapes, name)
  return {
    spec,
    ...describe(source),
    ...(stated === undefined ? undefined : { plan: stated }),
    input,
    ...(body === undefined ? undefined : { body }),
    success,
    output,
    mayBeEmpty,
    ...(item === undefined ? undefined : { item })
  }
}

/** The shapes of the responses of all successful statuses. */
const outputOf = (
  operation: SwaggerOperation,
  definitions: { readonly [name: string]: SwaggerSchema },
  shapes: ReadonlyMap<string, Shape>,
  where: string
): Pick<Operation, "success" | "output" | "mayBeEmpty"> => {
  const success: Array<Operation["success"][number]> = []
  const output = new Map<string, Shape>()
  let mayBeEmpty = false
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!status.startsWith("2")) continue
    const shape = response.schema === undefined
      ? undefined
      : shapeOf(response.schema, definitions, `${where} ${status}`)
    const empty = shape === undefined || status === "204" && onlyErrors(shape, shapes)
    success.push({ status: Number(status), ...(empty ? undefined : { shape }) })
    // A 204 has no body, whatever is declared for it. Where only errors are declared, the response is a
    // failure and not a result.
    if (shape === undefined || status === "204") mayBeEmpty = true
    if (empty) continue
    output.set(JSON.stringify(shape), shape)
  }
  return { success, output: [...output.values()], mayBeEmpty }
}

const target = (shape: Shape, shapes: ReadonlyMap<string, Shape>): Shape =>
  shape.kind === "ref" ? target(shapes.get(shape.name)!, shapes) : shape

const onlyErrors = (shape: Shape, shapes: ReadonlyMap<string, Shape>): boolean => {
  const resolved = target(shape, shapes)
  return resolved.kind === "object" && resolved.properties.length === 1 && resolved.properties[0]!.name === "errors"
}

/** The shape at a path in another; undefined where nothing is. */
const shapeAt = (
  shape: Shape | undefined,
  path: ReadonlyArray<string>,
  shapes: ReadonlyMap<string, Shape>
): Shape | undefined => {
  let current = shape
  for (const key of path) {
    const resolved: Shape | undefined = current === undefined ? undefined : target(current, shapes)
    current = resolved?.kind === "object"
      ? resolved.properties.find((property) => property.name === key)?.shape
      : undefined
  }
  return current
}

/** The shape of the items at a path in a response. */
const itemAt = (
  output: ReadonlyArray<Shape>,
  path: ReadonlyArray<string>,
  shapes: ReadonlyMap<string, Shape>,
  where: string
): Shape => {
  const current = shapeAt(output[0], path, shapes)
  const list = current === undefined ? undefined : target(current, shapes)
  if (list?.kind !== "array") {
    throw new ModelError(where, `has no items at ${path.join(".")}; see overlays/pagination.json`)
  }
  return list.items
}

/** Overlays must not name what is not there: a typo would lose a fact without a word. */
const checkNames = (
  model: string,
  operations: ReadonlyArray<Operation>,
  overlays: Overlays,
  shapes: ReadonlyMap<string, Shape>
): void => {
  const specs = new Map(operations.map((operation) => [operation.spec.id, operation.spec]))
  if (specs.size < operations.length) {
    const ids = operations.map((operation) => operation.spec.id)
    const twice = ids.find((id, index) => ids.indexOf(id) !== index)
    throw new ModelError(`${model}.${twice}`, "occurs twice; rename one of them in overlays/renames.json")
  }
  const tables = {
    ...overlays,
    modules: {},
    absent: {},
    properties: {},
    renames: {},
    fields: {},
    names: {},
    personal: {}
  }
  for (const [file, table] of Object.entries(tables)) {
    for (const id of Object.keys((table as Record<string, object | undefined>)[model] ?? {})) {
      if (!specs.has(id)) throw new ModelError(`${model}.${id}`, `is in overlays/${file}.json but not in the model`)
    }
  }
  for (const [id, facts] of Object.entries(overlays.parameters[model] ?? {})) {
    const named = [
      ...facts.dateTimes ?? [],
      ...facts.doubleEncoded ?? [],
      ...Object.keys(facts.instead ?? {}),
      ...Object.keys(facts.limits ?? {}),
      ...(facts.rules ?? []).flatMap((rule) => rule.slice(1).filter((name) => typeof name === "string"))
    ]
    for (const name of named) {
      if (specs.get(id)?.parameters?.[name] === undefined) {
        throw new ModelError(`${model}.${id}`, `has no parameter ${name}; see overlays/parameters.json`)
      }
    }
  }
  for (const [id, paging] of Object.entries(overlays.pagination[model] ?? {})) {
    const estimate = paging.total?.estimate
    if (typeof estimate === "string" && specs.get(id)?.parameters?.[estimate] === undefined) {
      throw new ModelError(`${model}.${id}`, `has no parameter ${estimate} that makes its total an estimate`)
    }
    if (paging.kind !== "token") continue
    const taker = operations.find((operation) => operation.spec.id === (paging.following ?? id))
    const input = taker?.input.find((property) => property.name === paging.parameter)
    const place = [paging.parameter, ...paging.within ?? []].join(".")
    if (input === undefined || shapeAt(input.shape, paging.within ?? [], shapes) === undefined) {
      throw new ModelError(`${model}.${id}`, `has no ${place} for a page token; see overlays/pagination.json`)
    }
  }
}
