/**
 * Reads the usage plan out of an operation's description, where Amazon keeps it as a table.
 */

/** Requests per second, and how many may go out at once. */
export interface UsagePlan {
  readonly rate: number
  readonly burst: number
}

const number = String.raw`\s*(\d*\.?\d+)\s*`
const twoColumns = new RegExp(String.raw`\|${number}\|${number}\|`)
const withPlanType = new RegExp(String.raw`\|\s*Default\s*\|${number}\|${number}\|`)

/** The plan in a description; undefined without a table, or with one that has no numbers (some hold placeholders). */
export const usagePlan = (description: string | undefined): UsagePlan | undefined => {
  if (description === undefined) return undefined
  // Some descriptions hold `\\n` as two characters instead of a line break.
  const text = description.replaceAll("\\n", "\n")
  if (!/usage plans?:/i.test(text)) return undefined
  const match = withPlanType.exec(text) ?? twoColumns.exec(text)
  return match === null ? undefined : { rate: Number(match[1]), burst: Number(match[2]) }
}
