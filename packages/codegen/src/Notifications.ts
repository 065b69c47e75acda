/**
 * The module of the payloads of notifications, from Amazon's schemas and the overlays on them. Facts only: no
 * description is copied.
 */
import { readFileSync } from "node:fs"
import { defineSchema, shapeName } from "./emit/Schemas.ts"
import { comment, literal } from "./emit/Text.ts"
import { declaration } from "./emit/Types.ts"
import type { Shape } from "./Ir.ts"
import type { JsonPatchStep } from "./JsonPatch.ts"
import { applyPatch } from "./JsonPatch.ts"
import type { Documents, JsonSchema } from "./JsonSchema.ts"
import { resolve, shapeOf, withOptional } from "./JsonSchema.ts"
import { makeProblems } from "./Problems.ts"
import { ModelError } from "./Swagger.ts"

/** What the overlays say of a type. */
export interface TypeRow {
  /** Absent where Amazon does not say. */
  readonly payloadVersion?: string
  /** The file of Amazon's schema, without `.json`; absent where Amazon publishes none. */
  readonly schema?: string
  readonly wrapper?: string
  readonly destination?: "sqs" | "eventBridge"
  readonly aliases?: ReadonlyArray<string>
  readonly application?: true
}

/** The overlays on notifications. */
export interface NotificationOverlays {
  readonly types: { readonly [type: string]: TypeRow }
  /** The payloads of types for which Amazon publishes no schema. */
  readonly schemas: { readonly [type: string]: JsonSchema }
  readonly fixes: { readonly [file: string]: ReadonlyArray<JsonPatchStep> }
  /** Required properties that Amazon leaves out, by type. */
  readonly absent: { readonly [type: string]: ReadonlyArray<string> }
}

const read = (name: string): unknown => {
  const { about: _about, ...rows } = JSON.parse(
    readFileSync(new URL(`../overlays/${name}.json`, import.meta.url), "utf8")
  ) as Record<string, unknown>
  return rows
}

/** Reads the committed overlays. */
export const readNotificationOverlays = (): NotificationOverlays => ({
  types: read("notificationTypes"),
  schemas: read("notificationSchemas"),
  fixes: read("notificationFixes"),
  absent: read("notificationAbsent")
} as NotificationOverlays)

/** Amazon's schemas with all fixes applied. */
export const fix = (schemas: Documents, { fixes }: NotificationOverlays): Documents => {
  const missing = Object.keys(fixes).find((file) => !schemas.has(file))
  if (missing !== undefined) {
    throw new ModelError(
      missing,
      "has rows in overlays/notificationFixes.json, but the schema does not exist; remove them"
    )
  }
  return new Map([...schemas].map(([file, schema]) => [file, applyPatch(schema, fixes[file] ?? [], file)] as const))
}

/** The shape of a type's payload, without its wrapper. */
const payloadOf = (type: string, row: TypeRow, schemas: Documents, models: Documents, own?: JsonSchema): Shape => {
  if (row.schema === undefined) {
    if (own === undefined) throw new ModelError(type, "has no schema; see overlays/notificationSchemas.json")
    return shapeOf({ schema: own, root: own, where: type }, models)
  }
  const root = schemas.get(row.schema)
  if (root === undefined) throw new ModelError(type, `has the schema ${row.schema}, which is not there`)
  const step = (place: Parameters<typeof resolve>[0], names: ReadonlyArray<string>) => {
    const resolved = resolve(place, models)
    const schema = names.map((name) => resolved.schema.properties?.[name]).find((schema) => schema !== undefined)
    if (schema === undefined) throw new ModelError(place.where, `has no ${names.join(" or ")}`)
    return { ...resolved, schema, where: row.schema! }
  }
  const payload = step({ schema: root, root, where: row.schema }, ["Payload", "payload"])
  return shapeOf(row.wrapper === undefined ? payload : step(payload, [row.wrapper]), models)
}

/** `ORDER_CHANGE` of `OrderChangeNotification`. */
const typeOf = (file: string): string =>
  file.replace(/Notification(?:_.*)?$/, "").replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_")
    .toUpperCase()

/** `OrderChange` of `ORDER_CHANGE`. */
const nameOf = (type: string): string =>
  type.split("_").map((word) => word.slice(0, 1) + word.slice(1).toLowerCase()).join("")

const factsOf = ({ application, destination, payloadVersion, wrapper }: TypeRow): object => ({
  ...(payloadVersion === undefined ? undefined : { payloadVersion }),
  ...(wrapper === undefined ? undefined : { wrapper }),
  ...(destination === undefined ? undefined : { destination }),
  ...(application === undefined ? undefined : { application })
})

/**
 * The source of the module.
 *
 * @param schemas Amazon's schemas of notifications, by file without `.json`, as published
 * @param models the models to which schemas refer, by file
 */
export const payloadsText = (schemas: Documents, models: Documents, overlays: NotificationOverlays): string => {
  const fixed = fix(schemas, overlays)
  const used = new Set(Object.values(overlays.types).map(({ schema }) => schema))
  const problems = makeProblems()
  // Of two versions of a payload the newer one is generated.
  for (const file of fixed.keys()) {
    if (used.has(file) || [...used].some((name) => name?.startsWith(file))) continue
    problems.add(file, "describes no type of notifications; see overlays/notificationTypes.json", {
      overlay: "notificationTypes",
      path: [typeOf(file)],
      row: { schema: file }
    })
  }
  for (
    const [overlay, table] of [["notificationAbsent", overlays.absent], [
      "notificationSchemas",
      overlays.schemas
    ]] as const
  ) {
    for (const type of Object.keys(table).filter((type) => overlays.types[type] === undefined)) {
      problems.add(type, "is not in overlays/notificationTypes.json", { overlay, path: [type] })
    }
  }
  const types = Object.entries(overlays.types).toSorted(([a], [b]) => a < b ? -1 : 1)
  const definitions = types.flatMap(([type, row]) =>
    problems.attempt(() => {
      const whole = payloadOf(type, row, fixed, models, overlays.schemas[type])
      if (whole.kind !== "object") throw new ModelError(type, "has a payload that is not an object")
      const shape = (overlays.absent[type] ?? []).reduce<Shape>((shape, path) => withOptional(shape, path, type), whole)
      const name = nameOf(type)
      return comment([`Payload of \`${type}\`.`])
        + declaration(name, shape, { descriptions: false }) + "\n"
        + defineSchema(name, name, shape, { section: { schemaNames: {} } })
    }) ?? []
  )
  problems.end()
  const aliases = types.flatMap(([type, row]) => (row.aliases ?? []).map((alias) => `  ${alias}: "${type}"`))
  const rows = (line: (type: string, row: TypeRow) => string) => types.map(([type, row]) => line(type, row))
  return `// AUTO-GENERATED by packages/codegen/src/notificationTypes.ts. Do not edit: change the generator or its overlays.
// dprint-ignore-file
/**
 * The payloads of notifications, as Amazon sends them. Names are Amazon's: some in PascalCase, others in camelCase.
 */
import * as Schemas from "../../../operation/internal/schemas.ts"
import * as Shape from "../../../operation/Shape.ts"

${definitions.join("\n")}
/** The payloads, by notification type. */
export interface Payloads {
${rows((type) => `  readonly ${type}: ${nameOf(type)}\n`).join("")}}

/** The shapes of the payloads, by notification type. */
export const shapes: { readonly [type in keyof Payloads]: Shape.Shape } = {
${rows((type) => `  ${type}: ${shapeName(nameOf(type))}`).join(",\n")}
}

/** What is known of a type. */
export interface TypeFacts {
  /** The version of the payload that is described here; absent where Amazon does not say. */
  readonly payloadVersion?: string
  /** The property in which the payload is wrapped once more. */
  readonly wrapper?: string
  /** Where notifications of this type can go; absent where Amazon does not say. */
  readonly destination?: "sqs" | "eventBridge"
  /**
   * Whether it is sent to the application itself, without a subscription: its queue is named in the developer console.
   */
  readonly application?: true
}

/** The types of notifications. */
export const types: { readonly [type in keyof Payloads]: TypeFacts } = {
${rows((type, row) => `  ${type}: ${literal(factsOf(row), 0)}`).join(",\n")}
}

/** Types by other names that are in use for them. */
export const aliases: { readonly [name: string]: keyof Payloads } = {
${aliases.join(",\n")}
}
`
}
