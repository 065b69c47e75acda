/** Each promise of `test/README.md` names a test that exists, and the pages of proof are made of what was measured. */
import { assert, describe, it } from "@effect/vitest"
import { existsSync, globSync, readFileSync, statSync } from "node:fs"
import * as Cluster from "../../packages/bench/src/cluster/page.ts"
import * as Simulation from "../../packages/bench/src/cluster/simulationPage.ts"
import type { Promise } from "../../packages/docs/src/proof/promises.ts"
import { promisesOf } from "../../packages/docs/src/proof/promises.ts"
import * as Conformance from "../conformance/figures.ts"

const root = new URL("../../", import.meta.url)
const tests = new URL("../", import.meta.url)
/** A checkout may have the line ends of Windows. */
const read = (path: string): string => readFileSync(new URL(path, root), "utf8").replaceAll("\r\n", "\n")

const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> }

const isTest = (path: string): boolean => {
  const url = new URL(path, tests)
  if (!existsSync(url)) return false
  return statSync(url).isFile() || globSync("**/*.test.ts", { cwd: url }).length > 0
}

/** What is wrong with the test of a promise. */
const problems = ({ isSame, scripts: named, tests: linked, text }: Promise): ReadonlyArray<string> => [
  ...linked.filter((path) => !isTest(path)).map((path) => `"${text}" names ${path}, which holds no test`),
  ...named.filter((name) => scripts[name] === undefined).map((name) =>
    `"${text}" names pnpm ${name}, which does not exist`
  ),
  ...(linked.length + named.length === 0 && !isSame ? [`"${text}" names no test`] : [])
]

describe("promises", () => {
  const promises = promisesOf(read("test/README.md"))

  it("name tests and scripts that exist", () => {
    assert.isAbove(promises.length, 100)
    assert.deepStrictEqual(promises.flatMap(problems), [])
  })

  it("without a test, or with one that does not exist, are reported", () => {
    const page = [
      "## Calls",
      "| promise | test | last figure |",
      "| --- | --- | --- |",
      "| One | [a](nowhere.test.ts) | |",
      "| Two | `pnpm nothing --check` | |",
      "| Three | | 3 |",
      "| Four, `a \\| b` | [tools](tools), `pnpm size` | |",
      "| Five | the same | |"
    ].join("\n")
    assert.deepStrictEqual(promisesOf(page).flatMap(problems), [
      "\"One\" names nowhere.test.ts, which holds no test",
      "\"Two\" names pnpm nothing, which does not exist",
      "\"Three\" names no test"
    ])
  })
})

describe("pages of figures", () => {
  it("of the cluster are those of CLUSTER.json; `pnpm bench:cluster --render` writes them again", () => {
    assert.strictEqual(
      read("packages/bench/CLUSTER.md"),
      Cluster.page(JSON.parse(read("packages/bench/CLUSTER.json")))
    )
  })

  it("of the fleet are those of SIMULATION.json; `pnpm simulate:cluster --render` writes them again", () => {
    assert.strictEqual(
      read("packages/bench/SIMULATION.md"),
      Simulation.page(JSON.parse(read("packages/bench/SIMULATION.json")))
    )
  })

  it("of conformance are those of CONFORMANCE.json, and say what to do where it cannot be read", () => {
    const json = read("test/conformance/CONFORMANCE.json")
    assert.strictEqual(read("test/conformance/CONFORMANCE.md"), Conformance.page(Conformance.kept(json)))
    const again = "run `pnpm conformance --models DIR --write`"
    assert.throws(() => Conformance.kept("{"), `CONFORMANCE.json is not JSON; ${again}`)
    assert.throws(() => Conformance.kept(json.replace("\"drifted\"", "\"other\"")), `lacks figures; ${again}`)
  })
})
