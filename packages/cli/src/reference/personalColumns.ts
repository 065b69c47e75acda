/**
 * Hides personal data in rows of documents. Amazon's models say nothing of the columns of reports, so their names
 * decide, in any form (`buyer-name`, `BUYER_NAME`, `buyerName`, `Buyer Name`): those of what the models of orders call
 * personal, and of what a restricted data token is required for elsewhere. Cities, states and countries stay.
 *
 * Source: developer-docs.amazon.com/sp-api, "Tokens API use case guide" and "Access orders PII".
 */
import { isObject } from "effect/Predicate"
import { hidden, type Masked } from "./personal.ts"

const wordsOf = (name: string): ReadonlyArray<string> =>
  name.slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")

const isOneOf = (...words: ReadonlyArray<string>) => (word: string): boolean => words.includes(word)

const isPerson = isOneOf("buyer", "recipient", "customer", "consignee", "rater", "contact", "receiver")
const isIdentity = isOneOf("name", "company", "county", "vat", "gst", "gstin", "gstid", "tin", "cpf", "cnpj")
const isRecipient = isOneOf("ship", "shipping", "bill", "billing", "delivery", "arrival", "to")
/** What is said about an address or a number, and what is coarser than an address. */
const isCoarse = isOneOf("type", "country", "state", "city", "region", "currency", "percent", "rate", "amount", "amt")

/** The words of a name, and those of the object around it: the `Name` of a `ShippingAddress` is one of a person. */
const isPersonal = (own: ReadonlyArray<string>, around: ReadonlyArray<string>): boolean => {
  const last = own.at(-1)
  if (last === undefined || isCoarse(last)) return false
  const has = (...words: ReadonlyArray<string>): boolean => words.every((word) => own.includes(word))
  const all = [...around, ...own]
  const ofPerson = all.some(isPerson)
  return own.some(
    isOneOf("email", "phone", "telephone", "mobile", "address", "addressline", "addr", "street", "postal")
  )
    || own.some(isOneOf("postcode", "zip", "zipcode")) || has("post", "code") || has("e", "mail")
    || has("full", "name") || has("first", "name") || has("last", "name") || has("legal", "name")
    || ofPerson && (own.some(isIdentity) || has("tax", "registration") || has("tax", "id"))
    || own.some(isIdentity) && around.includes("address")
    || last === "name" && own.length <= 3 && isRecipient(own[0]!)
    || has("gift", "message") || has("gift", "text") || has("customized", "url")
    || own.some(isOneOf("delivery", "address")) && own.some(isOneOf("instruction", "instructions", "note", "notes"))
}

/** Whether a column or property of this name holds personal data. */
export const isPersonalName = (name: string): boolean => isPersonal(wordsOf(name), [])

/** A row without personal data; arrays and objects keep their form. Decides once for each name. */
export const masker = (): (row: unknown) => Masked => {
  const decided = new Map<string, boolean>()
  const isHidden = (name: string, around: string): boolean => {
    const key = `${around}\n${name}`
    const known = decided.get(key)
    if (known !== undefined) return known
    const decision = isPersonal(wordsOf(name), wordsOf(around))
    // Names are Amazon's: JSON with names that are values must not fill the memory.
    if (decided.size < 10_000) decided.set(key, decision)
    return decision
  }
  return (row) => {
    let count = 0
    const hide = (value: unknown): unknown => {
      if (value === null || value === undefined || value === "") return value
      if (Array.isArray(value)) return value.map(hide)
      if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hide(inner)]))
      count++
      return hidden
    }
    const walk = (value: unknown, around: string): unknown => {
      if (Array.isArray(value)) return value.map((item) => walk(item, around))
      if (!isObject(value)) return value
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, isHidden(key, around) ? hide(inner) : walk(inner, key)])
      )
    }
    const value = walk(row, "")
    return { value, count }
  }
}
