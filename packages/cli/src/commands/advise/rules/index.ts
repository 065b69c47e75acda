/** All rules. */
import type { Rule } from "../rule.ts"
import { atPlan } from "./atPlan.ts"
import { batch } from "./batch.ts"
import { jobs } from "./jobs.ts"
import { pageSize } from "./pageSize.ts"
import { polling } from "./polling.ts"
import { refused } from "./refused.ts"
import { removed } from "./removed.ts"
import { repeated } from "./repeated.ts"
import { reports } from "./reports.ts"
import { restricted } from "./restricted.ts"
import { throttled } from "./throttled.ts"
import { tokens } from "./tokens.ts"

/** All rules. */
export const rules: ReadonlyArray<Rule> = [
  removed,
  throttled,
  polling,
  batch,
  repeated,
  reports,
  pageSize,
  refused,
  tokens,
  restricted,
  jobs,
  atPlan
]
