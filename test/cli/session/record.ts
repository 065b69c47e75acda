/**
 * The terminal session of the README: real commands against a local sandbox, on a pseudo-terminal. The same each time:
 * the sandbox has a seed and a date, and what is measured of the machine is written as `…`.
 */
import { Effect } from "effect"
import { execFileSync, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { main } from "../support/command.ts"
import { spapiOnTerminal, type TerminalOptions } from "../support/spapi.ts"

/** The page, and the marks between which the session is. */
export const page = fileURLToPath(new URL("../../../packages/cli/README.md", import.meta.url))
const begin = "<!-- session: written by `pnpm session` -->\n"
const end = "<!-- /session -->\n"

/** The parts of the page before the session, the session, and after it. */
export const partsOf = (text: string): readonly [before: string, session: string, after: string] => {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`${page} has no ${begin.trim()} … ${end.trim()}`)
  return [text.slice(0, from + begin.length), text.slice(from + begin.length, to), text.slice(to)]
}

const columns = 100

/** What differs from run to run, or from machine to machine. */
const steady = (text: string): string =>
  text
    .replaceAll(/127\.0\.0\.1:(?!808[01]\b)\d+/g, "127.0.0.1:8080")
    // A busy machine takes seconds for some.
    .replaceAll(/\((?:\d+ ms|\d+\.\d s)\)/g, "(… ms)")

/** Starts a sandbox in a folder, which gets its settings as `.env`; ends it with the scope. */
export const sandbox = (folder: string, flags: ReadonlyArray<string>) =>
  Effect.acquireRelease(
    Effect.callback<{ readonly said: string; readonly stop: () => void }>((resume) => {
      mkdirSync(folder)
      const child = spawn(process.execPath, [main, "sandbox", "--seed", "7", "-e", ".env", ...flags], {
        cwd: folder
      })
      let said = ""
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        said += text
        if (said.includes("ready on")) resume(Effect.succeed({ said, stop: () => child.kill() }))
      })
      child.once("exit", () => resume(Effect.die(new Error(`The sandbox ended: ${said}`))))
    }),
    ({ stop }) => Effect.sync(stop)
  )

/** The first line of progress that begins like this, without how long it took. */
const progressIn = (sent: string, doing: string): ReadonlyArray<string> => {
  // oxlint-disable-next-line no-control-regex
  const plain = sent.replaceAll(/\u001b\[\d+m/g, "")
  const line = plain.split("\r\u001b[2K").find((shown) => shown.startsWith(doing))
  if (line === undefined) throw new Error(`No progress ${doing}: ${JSON.stringify(sent)}`)
  return [line.split("\r")[0]!.replace(/ · \d+s.*$/, " · … s")]
}

/** The session as a string, with `$` before what is typed. */
export const record: Effect.Effect<string, Error> = Effect.gen(function*() {
  const folder = yield* Effect.acquireRelease(
    Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-session-"))),
    (path) => Effect.sync(() => rmSync(path, { recursive: true }))
  )
  const shop = join(folder, "shop")
  const env = { SPAPI_CONFIG: join(folder, "config.toml"), HOME: folder }
  const lines: Array<string> = []
  const say = (typed: string, shown: ReadonlyArray<string>) => {
    if (lines.length > 0) lines.push("")
    lines.push(`$ ${typed}`, ...shown)
  }

  const run = Effect.fnUntraced(
    function*(line: string, options: TerminalOptions & { readonly progress?: string } = {}) {
      const args = line.split(" ").slice(1)
      const { code, screen, sent } = yield* spapiOnTerminal(args, env, { columns, rows: 60, cwd: shop, ...options })
      const progress = options.progress === undefined ? [] : progressIn(sent, options.progress)
      say(line, [...progress, ...screen.map((text) => text.trimEnd())])
      return code
    }
  )

  const shell = (line: string) =>
    say(line, execFileSync("sh", ["-c", line], { cwd: shop, encoding: "utf8" }).trimEnd().split("\n"))

  const start = Effect.fnUntraced(
    function*(port: number, cwd: string, flags: ReadonlyArray<string>, hidden: ReadonlyArray<string> = []) {
      const { said } = yield* sandbox(cwd, [...flags, ...hidden])
      const shown = said.replaceAll(/127\.0\.0\.1:\d+/g, `127.0.0.1:${port}`).trimEnd().split("\n")
      say(
        ["spapi sandbox --port", port, "--seed 7", ...flags, "-e .env &"].join(" "),
        shown.filter((line) => line !== "")
      )
    }
  )

  // `doctor` compares clocks, so its sandbox has the time of this machine; what the others print needs a date.
  const today = join(folder, "today")
  yield* start(8080, today, [])
  yield* run("spapi doctor --roles orders,listing --marketplace US", { cwd: today })
  yield* start(8081, shop, ["--now", "2026-07-01T09:00:00Z"], ["--processing-time", "4 seconds"])
  yield* run("spapi call orders.searchOrders --marketplace US --created-after 2026-06-30 --created-before 2026-07-01")

  yield* run("spapi call orders_2026-01-01.getOrder --order-id 111-2222222-3333333")
  yield* run("spapi call orders.searchOrders --marketplace US --created-afer 7d")

  const patches = [{
    op: "replace",
    path: "/attributes/item_name",
    value: [{ value: "Hardshell Spinner Suitcase, White", language_tag: "en_US", marketplace_id: "ATVPDKIKX0DER" }]
  }]
  writeFileSync(
    join(shop, "name.json"),
    `${JSON.stringify({ sku: "LUG-0044", productType: "LUGGAGE", patches }, null, 2)}\n`
  )
  shell("cat name.json")
  const patch = "spapi listings patch name.json --marketplace US"
  say("echo $?", [String(yield* run(patch, { type: [{ after: "?", keys: "n" }] }))])
  yield* run(patch, { type: [{ after: "?", keys: "y" }] })

  yield* run("spapi report GET_MERCHANT_LISTINGS_ALL_DATA --marketplace US --out listings.tsv", {
    progress: "Amazon prepares the report"
  })
  shell("cut -f 4,5,6,29 listings.tsv | head -3 | expand -t 14")
  return steady(lines.join("\n").replaceAll(folder, ""))
}).pipe(Effect.scoped)

/** The session as it is in the page. */
export const block = (text: string): string => `\n\`\`\`console\n${text}\n\`\`\`\n\n`

/** Writes it into the page. */
export const write = (text: string): void => {
  const [before, , after] = partsOf(readFileSync(page, "utf8"))
  writeFileSync(page, before + block(text) + after)
}
