/** Prints `N passed, N failed` from the JSON report of vitest. What could not be run at all counts as one failure. JavaScript, for any Node. */
import { existsSync, readFileSync } from "node:fs"

const file = process.argv[2]
const report = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : { numPassedTests: 0, numFailedTests: 1, testResults: [] }
const broken = report.testResults.filter(({ assertionResults, status }) => status === "failed" && assertionResults.length === 0)
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + broken.length} failed`)
