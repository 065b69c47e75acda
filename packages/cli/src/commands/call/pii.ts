/** `--pii`: personal data is fetched, and shown, where it is asked for alone. */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { usage } from "../../output/failure.ts"
import type { Field } from "../../reference/fields.ts"
import { type Element, elements, included, isElement } from "../../reference/personalKinds.ts"
import { separated } from "./values.ts"

/** The parts that `--pii` names; `undefined` without it. */
export const parts = Effect.fnUntraced(function*(text: Option.Option<string>) {
  if (Option.isNone(text)) return undefined
  const names = separated([text.value])
  if (names.includes("all")) return elements
  return names.length > 0 && names.every(isElement)
    ? names.filter(isElement)
    : yield* usage(`--pii takes ${elements.join(", ")}, or all`, "like --pii buyerInfo,shippingAddress")
})

/** The options of a call that asks for these parts. */
export const optionsOf = ({ restricted }: OperationSpec, asked: ReadonlyArray<Element> | undefined) => {
  if (asked === undefined || restricted?.when !== "elements") return undefined
  const dataElements = asked.filter((part) => restricted.dataElements?.includes(part) ?? true)
  return { dataElements }
}

/** The values that ask an operation with `includedData` for these parts. */
export const includedFor = (
  fields: ReadonlyArray<Field>,
  asked: ReadonlyArray<Element> | undefined
): ReadonlyArray<string> => {
  const known = fields.find(({ place, wire }) => place === "parameter" && wire === "includedData")?.schema.enum ?? []
  return (asked ?? []).flatMap((part) => {
    const value = included[part]
    return known.includes(value) ? [value] : []
  })
}
