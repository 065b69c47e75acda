/** What an operation takes, as flags: its parameters, and the simple properties of its body. */
import type { OperationModel, SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import { resolve } from "effect-sp-api/operation/ModelFacts"
import { flagName } from "./flagNames.ts"

/** A value that an operation takes. */
export interface Field {
  /** Its flag without dashes: `created-after`. */
  readonly flag: string
  /** Its name on the wire: `CreatedAfter`. */
  readonly wire: string
  readonly place: "parameter" | "body"
  readonly required: boolean
  /** Whether it takes several values. */
  readonly many: boolean
  /** The schema of one value. */
  readonly schema: ValueSchema
  /** Whether its values are marketplaces. */
  readonly marketplace: boolean
}

/** Flags that `spapi call` has for every operation; a property of a body with such a name is called `body-query`. */
export const taken: ReadonlySet<string> = new Set([
  "profile",
  "sandbox",
  "json",
  "agent",
  "select",
  "query",
  "max-wait",
  "verbose",
  "quiet",
  "log",
  "no-color",
  "help",
  "version",
  "body",
  "input",
  "pii",
  "all",
  "dry-run",
  "yes"
])

const isSimple = ({ type }: ValueSchema): boolean =>
  type === "string" || type === "integer" || type === "number" || type === "boolean"

const fieldOf = (
  wire: string,
  place: Field["place"],
  required: boolean,
  schema: ValueSchema,
  facts: SectionFacts
): Field | undefined => {
  const target = resolve(schema, facts)
  const many = target.type === "array"
  const one = many ? resolve(target.items ?? {}, facts) : target
  if (!isSimple(one)) return undefined
  const name = flagName(wire)
  return {
    flag: taken.has(name) ? `body-${name}` : name,
    wire,
    place,
    required,
    many,
    // What is beside a reference describes the value: its unit, whether it is personal.
    schema: {
      ...one,
      ...(schema.description === undefined ? {} : { description: schema.description }),
      ...beside(schema)
    },
    marketplace: /^(destination)?marketplace(id)?s?$/i.test(wire)
  }
}

const beside = ({ deprecated, personal, unit }: ValueSchema): Partial<ValueSchema> => ({
  ...(unit === undefined ? {} : { unit }),
  ...(deprecated === undefined ? {} : { deprecated }),
  ...(personal === undefined ? {} : { personal })
})

/** The fields of an operation; a parameter comes before a property of the body with the same name. */
export const fieldsOf = (model: OperationModel, facts: SectionFacts): ReadonlyArray<Field> => {
  const body = model.body === undefined ? undefined : resolve(model.body.schema, facts)
  const needed = new Set(body?.required)
  const fields = [
    ...Object.entries(model.parameters ?? {}).map(([wire, { required, schema }]) =>
      fieldOf(wire, "parameter", required === true, schema, facts)
    ),
    ...Object.entries(body?.properties ?? {}).map(([wire, schema]) =>
      fieldOf(wire, "body", needed.has(wire), schema, facts)
    )
  ].filter((field) => field !== undefined)
  return fields.filter((field, index) => fields.findIndex(({ flag }) => flag === field.flag) === index)
}

/** The known values of a field. */
export const knownValues = ({ schema }: Field): ReadonlyArray<string> => schema.enum ?? schema.known ?? []
