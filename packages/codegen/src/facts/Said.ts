/**
 * What is read of Amazon's descriptions, and nothing else of them: the usage plan, and whether something is deprecated
 * and when it goes. The words themselves may change freely.
 */
import type { UsagePlan } from "../UsagePlan.ts"
import { usagePlan } from "../UsagePlan.ts"

/** What a description says. */
export interface Said {
  readonly plan?: UsagePlan
  /** `yes`, or the day on which it is removed, YYYY-MM-DD. */
  readonly deprecated?: string
}

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december"
]

const startsSo = /^[\s*_[(]*deprecated\b/i
const saysSo =
  /\b(?:operation|API|parameter|property|field|attribute|value|version|element|it)\s+(?:is|are|was|has been|have been|will be)\s+(?:now\s+|being\s+)?(?:deprecated|removed|discontinued|retired|sunset)\b/i
const isoDay = /\b(20\d\d-\d\d-\d\d)\b/
const spelledDay = new RegExp(String.raw`\b(${months.join("|")})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d\d)\b`, "i")

const dayIn = (sentence: string): string | undefined => {
  const iso = isoDay.exec(sentence)?.[1]
  if (iso !== undefined) return iso
  const [, month, day, year] = spelledDay.exec(sentence) ?? []
  return month === undefined
    ? undefined
    : `${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, "0")}-${day!.padStart(2, "0")}`
}

/** Reads a description. */
export const saidIn = (description: string | undefined): Said => {
  if (description === undefined) return {}
  const plan = usagePlan(description)
  const plain = description.replaceAll("**", "")
  const sentence = startsSo.test(plain)
    ? plain
    : plain.split(/(?<=[.!])\s+|\n/).find((sentence) => saysSo.test(sentence))
  return {
    ...(plan === undefined ? undefined : { plan }),
    ...(sentence === undefined ? undefined : { deprecated: dayIn(sentence) ?? "yes" })
  }
}
