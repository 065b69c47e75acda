/**
 * The usage plan of an operation: what its model states in a table of its description, and what other sources say.
 */
import { ModelError } from "./Swagger.ts"

/** Requests per second, and how many may go out at once. */
export interface UsagePlan {
  readonly rate: number
  readonly burst: number
}

/** A plan, and where it is from. */
export interface SourcedPlan extends UsagePlan {
  readonly from: "model" | "history" | "documentation" | "sdk"
}

/** The plan to start with, where the model states none or sources disagree. */
export interface RateRow extends SourcedPlan {
  /**
   * Why it is taken: no other source has one, a page of Amazon's states it, the other belongs to another version of the
   * operation, or it is the lower.
   */
  readonly decision: "only" | "documentation" | "version" | "lower"
  /** Where the plan that is not the model's is from. */
  readonly source: string
  /** The plan that was not taken. */
  readonly other?: SourcedPlan
  readonly note?: string
}

/** What Amazon allows an application over all its selling partners. */
export interface ApplicationRateRow {
  /** Requests per second. */
  readonly rate: number
  /** The page of Amazon's documentation. */
  readonly source: string
  readonly note?: string
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

const written = ({ burst, rate }: UsagePlan): string => `${rate}/${burst}`

const isSame = (a: UsagePlan, b: UsagePlan): boolean => a.rate === b.rate && a.burst === b.burst

/** Whether a plan has the lower rate, or the lower burst at the same rate. */
const isLower = (a: UsagePlan, b: UsagePlan): boolean => a.rate < b.rate || a.rate === b.rate && a.burst < b.burst

/** What is wrong with a row. */
const problemOf = (row: RateRow, stated: UsagePlan | undefined): string | undefined => {
  const { decision, other } = row
  const plans = other === undefined ? [row] : [row, other]
  const ours = plans.find((plan) => plan.from === "model")
  if (ours !== undefined && (stated === undefined || !isSame(ours, stated))) {
    return `says that the model states ${written(ours)}, which now states ${
      stated === undefined ? "none" : written(stated)
    }`
  }
  if (ours === undefined && stated !== undefined) return `does not say that the model now states ${written(stated)}`
  if ((decision === "only") !== (other === undefined)) {
    return decision === "only" ? "has another plan, so it is not the only one" : "names no other plan"
  }
  if (other === undefined) return undefined
  if (isSame(row, other)) return "decides nothing: both plans are the same"
  if (decision === "lower" && !isLower(row, other)) return `is not lower than ${written(other)}`
  return decision === "documentation" && row.from === "sdk" ? "is not from the documentation" : undefined
}

/** The plan to start with: that of the row, otherwise what the model states. Throws for a row that no longer fits. */
export const planOf = (
  stated: UsagePlan | undefined,
  row: RateRow | undefined,
  where: string
): SourcedPlan | undefined => {
  const problem = row && problemOf(row, stated)
  if (problem !== undefined) throw new ModelError(where, `has a row in overlays/rates.json that ${problem}`)
  return row ?? (stated === undefined ? undefined : { ...stated, from: "model" })
}
