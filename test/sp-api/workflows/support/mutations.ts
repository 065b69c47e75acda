/** Takes a JSON value apart: one property at a time is removed, null, of another type, or holds an unknown value. */

/** One way in which a response may differ from its model. */
export interface Mutation {
  /** `createReport.reportId: removed`. */
  readonly title: string
  readonly kind: "removed" | "null" | "type" | "enum"
  readonly value: unknown
  /** What stands there now; undefined for what was removed. */
  readonly instead: unknown
}

type Json = unknown

const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const typeOf = (value: Json): string => Array.isArray(value) ? "array" : value === null ? "null" : typeof value

/** One value of each type. */
const samples: ReadonlyArray<Json> = ["odd", 7, true, ["odd"], [null], { odd: "odd" }]

const isWord = (value: Json): boolean => typeof value === "string" && /^[A-Za-z][A-Za-z_]*$/.test(value)

/** An unknown value of an enum. */
const unknownValue = "A_NEW_VALUE"

const replacements = (value: Json): ReadonlyArray<Omit<Mutation, "title" | "value">> => [
  { kind: "null", instead: null },
  ...samples.filter((sample) => typeOf(sample) !== typeOf(value)).map((instead) => ({
    kind: "type" as const,
    instead
  })),
  ...(isWord(value) ? [{ kind: "enum" as const, instead: unknownValue }] : [])
]

const within = (value: Json, path: string): ReadonlyArray<Mutation> => {
  const here = replacements(value).map((found): Mutation => ({
    ...found,
    title: `${path}: ${found.kind === "type" ? JSON.stringify(found.instead) : found.kind}`,
    value: found.instead
  }))
  if (Array.isArray(value)) {
    const inner = value.flatMap((item, index) =>
      within(item, `${path}[${index}]`).map((mutation) => ({
        ...mutation,
        value: value.map((other: Json, at) => at === index ? mutation.value : other)
      }))
    )
    return [...here, ...inner]
  }
  if (!isObject(value)) return here
  const inner = Object.keys(value).flatMap((name) => {
    const { [name]: _, ...rest } = value
    return [
      { title: `${path}.${name}: removed`, kind: "removed" as const, value: rest, instead: undefined },
      ...within(value[name], `${path}.${name}`).map((mutation) => ({
        ...mutation,
        value: { ...value, [name]: mutation.value }
      }))
    ]
  })
  return [...here, { title: `${path}: {}`, kind: "type", value: {}, instead: {} }, ...inner]
}

/** All mutations of a response. */
export const mutationsOf = (response: Json, name: string): ReadonlyArray<Mutation> => within(response, name)

/** The values at the leaves of a result, by their place. */
export const leavesOf = (value: unknown, path = ""): ReadonlyArray<readonly [path: string, leaf: unknown]> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${path}.${name}`))
    : value === undefined
    ? []
    : [[path, value]]
