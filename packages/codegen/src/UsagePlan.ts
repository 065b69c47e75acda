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

/** The plan in a description; undefined where there is no table, or one without numbers (some hold placeholders). */
export const usagePlan = (description: string | undefined): UsagePlan | undefined => {
  if (description === undefined) return undefined
  // Some descriptions hold a backslash and an n where a line should end.
  const text = description.replaceAll("\\n", "\n")
  if (!/usage plans?:/i.test(text)) return undefined
  const found = withPlanType.exec(text) ?? twoColumns.exec(text)
  return found === null ? undefined : { rate: Number(found[1]), burst: Number(found[2]) }
}
