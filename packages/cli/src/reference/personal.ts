/** Hides personal data by what the models say of it. */
import type { SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import { resolve } from "effect-sp-api/operation/ModelFacts"
import { isObject } from "effect/Predicate"

/** What is shown instead of a value. */
export const hidden = "(hidden)"

/** A value without personal data, and how many values were hidden. */
export interface Masked {
  readonly value: unknown
  readonly count: number
}

/** Hides every personal value but those whose path is shown; arrays and objects keep their form. */
export const mask = (
  value: unknown,
  schema: ValueSchema,
  facts: SectionFacts,
  isShown: (path: ReadonlyArray<string>) => boolean = () => false
): Masked => {
  let count = 0
  const hide = (inner: unknown): unknown => {
    if (inner === null || inner === undefined || inner === "") return inner
    if (Array.isArray(inner)) return inner.map(hide)
    if (isObject(inner)) return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, hide(item)]))
    count++
    return hidden
  }
  const walk = (inner: unknown, around: ValueSchema, path: ReadonlyArray<string>): unknown => {
    const target = resolve(around, facts)
    if (around.personal === true || target.personal === true) return isShown(path) ? inner : hide(inner)
    const { anyOf } = target
    if (anyOf !== undefined) return anyOf.reduce((masked, option) => walk(masked, option, path), inner)
    if (Array.isArray(inner)) {
      return target.items === undefined ? inner : inner.map((item) => walk(item, target.items!, path))
    }
    if (!isObject(inner)) return inner
    const { additionalProperties, properties } = target
    if (properties === undefined && additionalProperties === undefined) return inner
    return Object.fromEntries(
      Object.entries(inner).map(([key, item]) => {
        const known = properties !== undefined && Object.hasOwn(properties, key)
          ? properties[key]
          : additionalProperties
        return [key, known === undefined ? item : walk(item, known, [...path, key])]
      })
    )
  }
  return { value: walk(value, schema, []), count }
}
