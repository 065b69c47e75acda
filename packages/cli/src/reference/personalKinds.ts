/** The kinds of personal data that a call may ask for, and which of them a value is. */
import type { OperationModel } from "effect-sp-api/operation/ModelFacts"
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"

/** Amazon's names for them, the `dataElements` of a restricted data token. */
export const elements = ["buyerInfo", "shippingAddress", "buyerTaxInformation"] as const

/** One of {@link elements}. */
export type Element = typeof elements[number]

/** Whether it is one of {@link elements}. */
export const isElement = (text: string): text is Element => elements.includes(text as Element)

/** The values of `includedData` of newer orders that ask for them. */
export const included: Readonly<Record<Element, string>> = {
  buyerInfo: "BUYER",
  shippingAddress: "RECIPIENT",
  buyerTaxInformation: "TAX"
}

/**
 * The properties that hold them, in orders of both versions. The outermost decides: `BuyerInfo` has tax data of its own,
 * which Amazon sends with `buyerInfo`.
 */
const holders: Readonly<Record<string, Element>> = {
  BuyerInfo: "buyerInfo",
  ShippingAddress: "shippingAddress",
  BuyerTaxInformation: "buyerTaxInformation",
  buyer: "buyerInfo",
  customization: "buyerInfo",
  giftOption: "buyerInfo",
  recipient: "shippingAddress",
  tax: "buyerTaxInformation"
}

/** What a value at a path is; `undefined` where the models do not say, as for the address that a seller ships from. */
export const kindAt = (path: ReadonlyArray<string>): Element | undefined => {
  const name = path.find((key) => Object.hasOwn(holders, key))
  return name === undefined ? undefined : holders[name]
}

/** Whether an operation can be asked for some of them: by data elements, or by `includedData`. */
export const hasKinds = ({ restricted }: Pick<OperationSpec, "restricted">, { parameters }: OperationModel): boolean =>
  restricted?.when === "elements" ||
  (parameters?.["includedData"]?.schema.items?.enum ?? []).some((value) =>
    Object.values(included).includes(value as string)
  )

/**
 * Which personal values of a response are shown to a caller who asked for some. Where an operation has no kinds, its
 * personal data is one thing: asking for any shows all. A value of no known kind is shown to those who ask for all.
 */
export const shownTo = (
  asked: ReadonlyArray<Element> | undefined,
  spec: Pick<OperationSpec, "restricted">,
  model: OperationModel
): (path: ReadonlyArray<string>) => boolean => {
  if (asked === undefined || asked.length === 0) return () => false
  if (elements.every((element) => asked.includes(element)) || !hasKinds(spec, model)) return () => true
  return (path) => {
    const kind = kindAt(path)
    return kind !== undefined && asked.includes(kind)
  }
}
