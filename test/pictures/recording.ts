/**
 * What a terminal shows of a few minutes with the sandbox: real programs on a pseudo-terminal, of which one is the
 * report program of the README. The sandbox has a seed and a date.
 */
import { Effect } from "effect"
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sandbox } from "../cli/session/record.ts"
import type { Piece } from "../cli/support/spapi.ts"
import { onTerminal, spapiOnTerminal } from "../cli/support/spapi.ts"
import { root } from "./places.ts"

/** The size of the terminal. */
export const size = { columns: 100, rows: 14 }

/** Milliseconds: between two keys, before a line is typed and after it, and the longest wait that is shown. */
const pace = { key: 28, before: 600, after: 300, read: 2400, longest: 900 }

const clear = "\u001b[2J\u001b[H"

/** The report program of the README. */
const reportProgram = (): string => {
  const [, code] = /\n## Rows of a report\n.*?```ts\n(.*?)```/s.exec(readFileSync(join(root, "README.md"), "utf8")) ??
    []
  if (code === undefined) throw new Error("The README has no program under “Rows of a report”")
  return code
}

/** A folder of a reader, which sees the packages of the checkout. */
const folder = Effect.acquireRelease(
  Effect.sync(() => {
    const path = mkdtempSync(join(tmpdir(), "spapi-pictures-"))
    symlinkSync(join(root, "node_modules"), join(path, "node_modules"))
    return path
  }),
  (path) => Effect.sync(() => rmSync(path, { recursive: true }))
)

/** What is sent to the terminal, and when, in milliseconds of the recording. */
export const session: Effect.Effect<ReadonlyArray<Piece>> = Effect.gen(function*() {
  const home = yield* folder
  const shop = join(home, "shop")
  const env = { SPAPI_CONFIG: join(home, "config.toml"), HOME: home, TZ: "UTC" }
  const options = { ...size, cwd: shop }
  const pieces: Array<Piece> = []
  let at = 0
  const show = (text: string, wait: number) => {
    pieces.push({ at, text })
    at += wait
  }
  const type = (line: string) => {
    show(`${clear}\u001b[32m$\u001b[39m `, pace.before)
    for (const key of line) show(key, pace.key)
    show("\r\n", pace.after)
  }
  const play = (line: string, sent: ReadonlyArray<Piece>) => {
    type(line)
    for (const [index, { at, text }] of sent.entries()) {
      show(text.replaceAll(home, "~"), Math.min((sent[index + 1]?.at ?? at) - at, pace.longest))
    }
    show("\u001b[32m$\u001b[39m ", pace.read)
  }
  const spapi = Effect.fnUntraced(function*(args: string) {
    play(`spapi ${args}`, (yield* spapiOnTerminal(args.split(" "), env, options)).pieces)
  })

  const flags = ["--now", "2026-07-01", "--products", "8", "--processing-time", "3 seconds"]
  const { said } = yield* sandbox(shop, flags)
  type(`spapi sandbox --seed 7 -e .env ${flags.map((flag) => flag.includes(" ") ? `"${flag}"` : flag).join(" ")} &`)
  show(said.replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:8080").trim().replaceAll("\n", "\r\n"), pace.read)
  yield* spapi("call orders.searchOrders --marketplace US --created-after 2026-06-28")
  yield* spapi("call orders.searchOrders --marketplace US --created-afer 7d")
  writeFileSync(join(shop, "report.mts"), reportProgram())
  const program = yield* onTerminal([process.execPath, "--env-file=.env", "report.mts"], env, options)
  play("node --env-file=.env report.mts", program.pieces)
  return pieces
}).pipe(Effect.scoped)
