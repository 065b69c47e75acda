/** Prints `N passed, N failed` from the JSON report of vitest. A file that could not be run counts as one failure. JavaScript, for any Node. */
import { readFileSync } from "node:fs"

const text = readFileSync(process.argv[2], "utf8")
const report = text === "" ? { numPassedTests: 0, numFailedTests: 1, testResults: [] } : JSON.parse(text)
const broken = report.testResults.filter(({ assertionResults, status }) => status === "failed" && assertionResults.length === 0)
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + broken.length} failed`)
