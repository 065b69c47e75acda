/** What Amazon wrote about a job that failed, in the message of its error. */
import { assert, describe, it } from "@effect/vitest"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Reports from "effect-sp-api/workflows/Reports"

const ofReport = (explanation: string): string => new Reports.ReportFailed({ explanation }).message

describe("the message of a job that failed", () => {
  it.each([
    ["{\"errorDetails\":\"No data for these dates.\"}", "No data for these dates."],
    ["{\"errorDetails\":\"\"}", "{\"errorDetails\":\"\"}"],
    ["<!DOCTYPE html>\n<html><head><title>503 Slow</title>", "a page of HTML instead of an explanation, \"503 Slow\""],
    ["  <html>", "a page of HTML instead of an explanation"],
    ["[1, 2]", "[1, 2]"],
    ["null", "null"],
    ["{\"errors\":\"many\"}", "{\"errors\":\"many\"}"],
    ["plain words", "plain words"]
  ])("has %j as %j", (explanation, words) => {
    assert.strictEqual(ofReport(explanation), `Amazon could not create the report: ${words}`)
  })

  it("has the messages of GraphQL with their codes, and errors that it cannot read as they are", () => {
    const errors = [{ message: "One.", extensions: { errorCode: "A" } }, { message: "Two." }]
    const message = (explanation: unknown) =>
      new DataKiosk.QueryFailed({ explanation: JSON.stringify(explanation) }).message
    assert.strictEqual(message({ errors }), "Amazon could not run the query: One. (A); Two.")
    assert.include(message({ errors: [...errors, null] }), "{\"errors\":[{\"message\"")
  })
})
