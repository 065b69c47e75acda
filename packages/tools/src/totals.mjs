/**
 * Prints the tests that failed, with the first lines of their errors, and then `N passed, N failed`, from the JSON report of
 * vitest. What could not be run at all counts as one failure. JavaScript, for any Node.
 */
import { existsSync, readFileSync } from "node:fs"
import { relative } from "node:path"
import { stripVTControlCharacters } from "node:util"

const file = process.argv[2]
const report = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : { numPassedTests: 0, numFailedTests: 1, testResults: [] }
const broken = report.testResults.filter(({ assertionResults, status }) => status === "failed" && assertionResults.length === 0)

const shown = (message) =>
  stripVTControlCharacters(message ?? "").split("\n").slice(0, 12).map((line) => `    ${line.slice(0, 300)}\n`).join("")
for (const { assertionResults, message, name } of report.testResults) {
  const file = relative(process.cwd(), name)
  for (const { failureMessages, fullName } of assertionResults.filter(({ status }) => status === "failed")) {
    process.stdout.write(`FAILED: ${file}: ${fullName}\n${failureMessages.map(shown).join("")}`)
  }
  if (assertionResults.length === 0 && message) process.stdout.write(`FAILED: ${file}\n${shown(message)}`)
}
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + broken.length} failed`)
