/**
 * Sections from models: every definition and every operation, with the overlays applied.
 */
import type { OperationSpec, Parameter } from "effect-sp-api/operation/OperationSpec"
import type { Method } from "../../sp-api/src/http/internal/operationFacts.ts"
import { isRepeatable, isWrite } from "./Decisions.ts"
import { exportable, isExportable, withDefinitionNames } from "./ExportedNames.ts"
import type { Definition, Operation, Property, Section, Shape } from "./Ir.ts"
import { defaultOf } from "./Limits.ts"
import { checkLooks } from "./Looks.ts"
import type { Overlays } from "./Overlays.ts"
import { parameterOf, parameterProperty } from "./Parameters.ts"
import type { Problems } from "./Problems.ts"
import { makeProblems } from "./Problems.ts"
import { correct, correctionsOf } from "./Properties.ts"
import { moduleRow, rateRow } from "./Propose.ts"
import { inputOnly, requestForms } from "./Reach.ts"
import { checkRows } from "./Rows.ts"
import { withFields } from "./SectionFields.ts"
import { describe, shapeAt, shapeOf, target } from "./Shapes.ts"
import { ModelError, operationsOf } from "./Swagger.ts"
import type { methods, SwaggerModel, SwaggerOperation, SwaggerSchema } from "./Swagger.ts"
import { planOf, usagePlan } from "./UsagePlan.ts"

/** A section from a model; throws a {@link ModelError} with all that is wrong. */
export const sectionOf = (model: string, source: SwaggerModel, overlays: Overlays): Section => {
  const problems = makeProblems()
  const swagger = withDefinitionNames(model, source, overlays.renames.definitions[model], problems)
  const row = overlays.modules[model] ?? moduleRow(model, swagger)
  if (overlays.modules[model] === undefined) {
    problems.add(model, "has no row in overlays/modules.json; add one", { overlay: "modules", path: [model], row })
  }
  const schemas = swagger.definitions ?? {}
  const corrections = overlays.properties[model] ?? {}
  const { shapes, unread } = shapesOf(model, schemas, overlays, problems)
  const operations: Array<Operation> = []
  for (const { item, method, operation, path } of operationsOf(swagger)) {
    const marked = item["x-amzn-api-sandbox-only"] === true || operation["x-amzn-api-sandbox-only"] === true
    const read = problems.attempt(() =>
      operationOf({ model, module: row.module, swagger, shapes, overlays, problems }, {
        path,
        method,
        operation,
        marked
      })
    )
    if (read !== undefined) operations.push(read)
    else unread.add(operationId(model, overlays, { method, operation, path }))
  }
  checkRows(model, { operations, shapes, unread }, overlays, problems)
  checkLooks(model, operations, shapes, overlays, problems)
  const input = inputOnly(shapes, operations)
  const forms = requestForms(shapes, operations)
  const corrected = correctionsOf(corrections)
  const section: Section = {
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
  }
  // Rows for what cannot be read would seem to fit nothing.
  const complete = unread.size > 0 ? undefined : problems.attempt(() => withFields(section, overlays))
  problems.end()
  return complete ?? section
}

/** The shapes of all definitions, with what overlays say of them; and the names of those that cannot be read. */
const shapesOf = (
  model: string,
  schemas: { readonly [name: string]: SwaggerSchema },
  overlays: Overlays,
  problems: Problems
): { readonly shapes: ReadonlyMap<string, Shape>; readonly unread: Set<string> } => {
  const absent = overlays.absent[model] ?? {}
  const corrections = overlays.properties[model] ?? {}
  const shapes = new Map<string, Shape>()
  const unread = new Set<string>()
  for (const [name, schema] of Object.entries(schemas)) {
    const where = `${model}.${name}`
    if (!isExportable(name)) {
      problems.add(where, "is not a name that a module can export; rename it in overlays/renames.json", {
        overlay: "renames",
        path: ["definitions", model, name],
        row: exportable(name)
      })
    }
    const plain = problems.attempt(() => shapeOf(schema, schemas, where))
    if (plain === undefined) {
      unread.add(name)
      shapes.set(name, { kind: "unknown" })
      continue
    }
    const path = [model, name]
    const relaxed = problems.attempt(() => relax(plain, absent[name], where), { overlay: "absent", path }) ?? plain
    shapes.set(
      name,
      Object.entries(corrections[name] ?? {}).reduce((shape, [property, row]) =>
        problems.attempt(
          () => correct(shape, { [property]: row }, where),
          { overlay: "properties", path: [...path, property] }
        ) ?? shape, relaxed)
    )
  }
  for (const [overlay, rows] of [["properties", corrections], ["absent", absent]] as const) {
    for (const name of Object.keys(rows).filter((name) => schemas[name] === undefined)) {
      problems.add(`${model}.${name}`, `is in overlays/${overlay}.json but not in the model`, {
        overlay,
        path: [model, name]
      })
    }
  }
  return { shapes, unread }
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
  readonly problems: Problems
}

/** An operation where it stands. */
interface Place {
  readonly path: string
  readonly method: (typeof methods)[number]
  readonly operation: SwaggerOperation
  /** Whether the model says that it is in Amazon's sandbox only. */
  readonly marked: boolean
}

const operationId = (
  model: string,
  overlays: Overlays,
  { method, operation, path }: Pick<Place, "method" | "operation" | "path">
): string => overlays.renames.operations[model]?.[`${method.toUpperCase()} ${path}`] ?? operation.operationId

const operationOf = (
  { model, module, overlays, problems, shapes, swagger }: Reading,
  { marked, method, operation: source, path }: Place
): Operation => {
  const METHOD = method.toUpperCase() as Method
  const id = operationId(model, overlays, { method, operation: source, path })
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
  const rate = overlays.rates[model]?.[id]
  const known = problems.attempt(
    () => planOf(stated, rate, name),
    { overlay: "rates", path: [model, id], row: rate && rateRow(rate, stated) }
  )
  const applicationRate = overlays.applicationRates[model]?.[id]?.rate
  const decided = { model, id, method }
  const rules = overlays.parameters[model]?.[id]?.rules
  const pages = overlays.pagination[model]?.[id]
  const paging = pages !== undefined && "kind" in pages ? pages : undefined
  const grantless = overlays.grantless[model]?.[id]
  const restriction = overlays.restricted[model]?.[id]
  const restricted = restriction === undefined || restriction.when === "never" ? undefined : restriction
  const sandboxOnly = marked || overlays.sandboxOnly[model]?.[id]?.only === true
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
    ...(applicationRate === undefined ? undefined : { applicationRate }),
    ...(grantless === undefined ? undefined : { grantless }),
    ...(restricted === undefined ? undefined : { restricted }),
    repeatable: isRepeatable(decided, overlays, problems),
    ...(idempotencyHeader === undefined ? undefined : { idempotencyHeader }),
    ...(deprecated === undefined ? undefined : { deprecated }),
    ...(sandboxOnly ? { sandboxOnly: true } : undefined),
    ...(paging === undefined ? undefined : { paging })
  }
  const items = paging?.items
  const item = items === undefined ? undefined : problems.attempt(() => itemAt(output, items, shapes, name))
  return {
    spec,
    ...(isWrite(decided, overlays, problems) ? { writes: true } : undefined),
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

const onlyErrors = (shape: Shape, shapes: ReadonlyMap<string, Shape>): boolean => {
  const resolved = target(shape, shapes)
  return resolved.kind === "object" && resolved.properties.length === 1 && resolved.properties[0]!.name === "errors"
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
