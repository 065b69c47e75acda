/**
 * `pnpm evals`: measures whether a coding agent that has never seen the packages builds working programs with them.
 *
 * - `pnpm evals list` lists the tasks.
 * - `pnpm evals prepare DIR TASK` makes a project with the packed packages and a TASK.md; without TASK, one for each task in
 *   a folder of DIR. `pnpm tarballs` comes before it.
 * - `pnpm evals check DIR TASK` runs the program of the project against a sandbox, prints what is wrong, and last a line of
 *   JSON; `--json` prints this line alone. The exit code is 1 where the check fails.
 * - `pnpm evals record TASK --pass --tries 1 --minutes 4` adds a result to results.json and to the page about
 *   agents; `--fail` one of a program that did not pass.
 */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import * as Page from "./page.ts"
import { packageVersion, prepare, sourcesOf } from "./project.ts"
import * as Results from "./results.ts"
import { taskOf, tasks } from "./tasks/index.ts"
import { trial } from "./trial.ts"

const { positionals: [command, ...args], values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean" },
    pass: { type: "boolean" },
    fail: { type: "boolean" },
    tries: { type: "string" },
    minutes: { type: "string" }
  }
})

const usage =
  "pnpm evals list | prepare DIR [TASK] | check DIR TASK [--json] | record TASK --pass|--fail --tries N --minutes N"

const commands: Readonly<Record<string, () => Promise<void> | void>> = {
  list: () => {
    for (const { name, prompt } of tasks) console.log(`${name.padEnd(12)}  ${prompt.split("\n")[0]}`)
  },
  prepare: async () => {
    const [folder, name] = args
    if (folder === undefined) throw new Error(usage)
    for (const task of name === undefined ? tasks : [taskOf(name)]) {
      const own = resolve(name === undefined ? join(folder, task.name) : folder)
      await prepare(own, task)
      console.log(own)
    }
  },
  check: async () => {
    const [folder, name] = args
    if (folder === undefined) throw new Error(usage)
    const task = taskOf(name)
    const work = await mkdtemp(join(tmpdir(), "effect-sp-api-evals-"))
    await sourcesOf(resolve(folder), task, work)
    const verdict = await trial(task, work, { types: true }).finally(() => rm(work, { recursive: true, force: true }))
    if (values.json !== true) {
      console.log(`${verdict.task}: ${verdict.pass ? "pass" : "fail"}`)
      for (const problem of verdict.problems) console.log(`  - ${problem}`)
    }
    console.log(JSON.stringify(verdict))
    process.exitCode = verdict.pass ? 0 : 1
  },
  record: async () => {
    if (values.pass === values.fail) throw new Error(usage)
    Results.record({
      task: taskOf(args[0]).name,
      pass: values.pass === true,
      tries: Number(values.tries),
      minutes: Number(values.minutes),
      date: new Date().toISOString().slice(0, 10),
      version: await packageVersion()
    })
    Page.write(Results.read())
  }
}

try {
  const run = commands[command ?? ""]
  if (run === undefined) throw new Error(usage)
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
