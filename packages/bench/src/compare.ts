/**
 * `pnpm bench:compare`: what clients of the Selling Partner API do where it matters, ours and those that npm has: token
 * requests, throttling, lost responses, secrets in errors, the memory of a report, the size of a bundle. Against local
 * sandboxes, with the built packages. Takes four minutes.
 *
 * `--row limits` measures one row, and may be repeated. `--write` writes `COMPARE.json`, `COMPARE.md` and the section of
 * the README. `--render` measures nothing: it writes the pages again from `COMPARE.json`.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect } from "effect"
import { readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { clients } from "./compare/clients.ts"
import { page, section, withSection } from "./compare/markdown.ts"
import type { Measured } from "./compare/measured.ts"
import type { Facts } from "./compare/probes.ts"
import { measures, withFolder } from "./compare/programs.ts"
import type { Row } from "./compare/rows.ts"
import { rows } from "./compare/rows.ts"
import { runProbe } from "./compare/run.ts"
import { build } from "./table/build.ts"
import { load, machine, versionsOf } from "./table/machine.ts"

const { values: flags } = parseArgs({
  options: {
    render: { type: "boolean", default: false },
    row: { type: "string", multiple: true },
    write: { type: "boolean", default: false }
  }
})
const unknown = flags.row?.find((name) => rows.every((row) => row.name !== name))
if (unknown !== undefined) throw new Error(`no row ${unknown}: ${rows.map(({ name }) => name).join(", ")}`)
if (flags.write && flags.row !== undefined) throw new Error("--write takes all rows: leave out --row")

const json = new URL("../COMPARE.json", import.meta.url)

const writePages = (measured: Measured): void => {
  const readme = new URL("../../../README.md", import.meta.url)
  writeFileSync(new URL("../COMPARE.md", import.meta.url), page(measured))
  writeFileSync(readme, withSection(readFileSync(readme, "utf8"), section(measured)))
}

const measure = (row: Row, client: string): Effect.Effect<Facts, unknown> =>
  "probe" in row
    ? runProbe(row, client, true)
    : Effect.tryPromise(() => withFolder(async () => measures[row.measure](client)))

const program = Effect.gen(function*() {
  build()
  const now = yield* Effect.promise(load)
  const measured: Record<string, Record<string, Facts>> = {}
  for (const row of rows.filter(({ name }) => flags.row?.includes(name) ?? true)) {
    const facts: Record<string, Facts> = measured[row.name] = {}
    for (const { name } of clients) {
      facts[name] = yield* measure(row, name)
      yield* Console.log(`${row.name}, ${name}: ${JSON.stringify(facts[name])}`)
    }
  }
  if (!flags.write) return
  const all: Measured = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(versionsOf(clients.flatMap(({ packages }) => packages))),
    load: now,
    rows: measured
  }
  writeFileSync(json, `${JSON.stringify(all, null, 2)}\n`)
  writePages(all)
})

if (flags.render) writePages(JSON.parse(readFileSync(json, "utf8")))
else NodeRuntime.runMain(program)
