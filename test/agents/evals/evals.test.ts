/** The checks of the evals: each passes for the solution of its task, and fails for what is nearly one. */
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { root } from "../../../packages/tools/src/support/workspace.ts"
import { mistakes } from "./mistakes/index.ts"
import * as Page from "./page.ts"
import * as Results from "./results.ts"
import { taskOf, tasks } from "./tasks/index.ts"
import { trial, type Verdict } from "./trial.ts"

const timeout = 300_000

let work = ""
let count = 0
beforeAll(() => void (work = mkdtempSync(join(tmpdir(), "effect-sp-api-evals-"))))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** Checks a program in a folder of its own, with the packages of the workspace. Its types are those of this file. */
const check = (name: string, source: string): Promise<Verdict> => {
  const task = taskOf(name)
  const folder = join(work, String(count++))
  mkdirSync(folder)
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction")
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`)
  for (const [file, content] of Object.entries(task.files ?? {})) writeFileSync(join(folder, file), content)
  writeFileSync(join(folder, "program.ts"), source)
  return trial(task, folder, { types: false })
}

describe.concurrent("evals", () => {
  it.each(tasks.map(({ name }) => name))("the solution of %s passes", async (name) => {
    const source = readFileSync(new URL(`./solutions/${name}.ts`, import.meta.url), "utf8")
    assert.deepStrictEqual((await check(name, source)).problems, [])
  }, timeout)

  it.each(mistakes)("$task fails for a program that $title", async ({ problem, source, task }) => {
    const { pass, problems } = await check(task, source)
    assert.isFalse(pass)
    assert.isTrue(problems.some((text) => problem.test(text)), problems.join("\n"))
  }, timeout)
})

describe("results", () => {
  it("are of tasks that exist", () => assert.isArray(Results.read()))

  it("are those of the page about agents", () =>
    assert.strictEqual(Page.read(), Page.withResults(Page.read(), Results.read())))

  it("are a row for each task on the page, by the newest version", () => {
    const result = (task: string, pass: boolean, tries: number, version: string) => ({
      task,
      pass,
      tries,
      version,
      minutes: tries * 2.5,
      date: "2026-11-30"
    })
    const results = Results.add([], result("prices", false, 9, "0.1.0"))
    const more = [
      result("prices", true, 1, "0.2.0"),
      result("prices", false, 3, "0.2.0"),
      result("copy", true, 2, "0.2.0")
    ]
    const page = Page.withResults("<!-- evals: here -->\nold\n<!-- /evals -->", more.reduce(Results.add, results))
    assert.deepStrictEqual(page.match(/^\| (prices|copy) .*$/gm), [
      "| prices | 1 of 2 | 3 | 7.5 | 2026-11-30 | 0.2.0 |",
      "| copy | 1 of 1 | 2 | 5 | 2026-11-30 | 0.2.0 |"
    ])
    assert.notInclude(page, "old")
  })

  it("are refused where a field is wrong", () => {
    const right = { task: "prices", pass: true, tries: 1, minutes: 3.5, date: "2026-11-30", version: "0.1.0" }
    assert.deepStrictEqual(Results.add([], right), [right])
    for (const wrong of [{ task: "price" }, { tries: 0 }, { minutes: "3" }, { date: "today" }, { note: "good" }]) {
      assert.throws(() => Results.add([], { ...right, ...wrong }))
    }
  })
})
