/** Commands whose output has no reader, no room, or a terminal of any width. */
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { spapi, spapiShown } from "../support/inProcess.ts"
import { spapiProcess } from "../support/spapi.ts"
import { assertBlock } from "./support/block.ts"
import { commands, server } from "./support/commands.ts"

/** Runs a check for each of several, two at a time, and reports all that do not hold. */
const each = <A>(
  all: ReadonlyArray<readonly [name: string, value: A]>,
  check: (value: A, name: string) => Effect.Effect<void>
) =>
  Effect.map(
    Effect.forEach(all, ([name, value]) =>
      check(value, name).pipe(
        Effect.as([]),
        Effect.catchDefect((error) => Effect.succeed([`${name}: ${(error as Error).message}`]))
      ), { concurrency: 2 }),
    (problems) => assert.deepStrictEqual(problems.flat(), [])
  )

// oxlint-disable-next-line no-control-regex -- these are what must not be there
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/

layer(server, { excludeTestServices: true, timeout: 300_000 })("every command that calls Amazon", (it) => {
  it.effect(
    "prints no control sequence into pipes, and ends quietly with 0 where their reader is gone",
    () =>
      Effect.gen(function*() {
        const { cases, env } = yield* commands
        yield* each(Object.entries(cases), ({ args }) =>
          Effect.gen(function*() {
            const { code, err, out } = yield* spapi(args, env)
            assert.strictEqual(code, 0, err)
            assert.isNotEmpty(out)
            assert.notMatch(out + err, control)
            const closed = yield* spapiProcess(args, env, { closeAfter: -1 })
            assert.deepStrictEqual([closed.code, closed.err], [0, ""])
          }))
      }).pipe(Effect.scoped),
    300_000
  )

  it.effect.skipIf(process.platform !== "linux")(
    "says with exit code 8 that a disk is full, for stdout and for files, and leaves no file",
    () =>
      Effect.gen(function*() {
        const { cases, env, folder } = yield* commands
        const full = /^spapi: .*no space is left on the device\n {2}what to do: /
        const before = readdirSync(folder)
        yield* each(Object.entries(cases), ({ args, out }) =>
          Effect.gen(function*() {
            assertBlock(yield* spapiProcess(args, env, { stdoutFile: "/dev/full" }), { code: 8, message: full })
            if (out === undefined) return
            const format = args[0] === "report" ? ["--format", "tsv"] : []
            // The ending names the format, which a device has none of.
            const flags = out === ".ts" || format.length > 0 ? ["--out", "/dev/full", ...format] : undefined
            if (flags === undefined) return
            const ended = yield* spapi([...args, ...flags], env)
            assertBlock(ended, { code: 8, message: full })
            assert.strictEqual(ended.out, "")
          }))
        assert.deepStrictEqual(readdirSync(folder).filter((name) => name !== "label.pdf"), before)
        const missing = yield* spapi([...cases["orders"]!.args, "--out", join(folder, "none/a.jsonl")], env)
        assertBlock(missing, { code: 8, message: /none\/a\.jsonl: the folder .* does not exist/ })
      }).pipe(Effect.scoped),
    300_000
  )

  it.effect.each<[string, number, Record<string, string>, boolean]>([
    ["20 columns", 20, {}, true],
    ["500 columns and NO_COLOR", 500, { NO_COLOR: "1" }, false],
    ["TERM=dumb", 80, { TERM: "dumb" }, false]
  ])("fits on a terminal with %s", ([, columns, variables, hasColors]) =>
    Effect.gen(function*() {
      const { cases, env } = yield* commands
      const chosen = Object.entries(cases).filter(([name]) => hasColors || /^(call|orders|doctor|report)$/.test(name))
      yield* each(chosen, ({ args }) =>
        Effect.gen(function*() {
          const { code, screen, sent } = yield* spapiShown(args, { ...env, ...variables }, { columns, rows: 200 })
          assert.strictEqual(code, 0, sent)
          assert.isNotEmpty(screen.join(""))
          if (!hasColors) assert.notInclude(sent, "\u001b[")
        }))
      const failed = yield* spapiShown(["call", "orders.getOrder"], { ...env, ...variables }, { columns })
      assert.strictEqual(failed.code, 2)
      assert.include(failed.screen.join(""), "what to do")
      if (!hasColors) assert.notInclude(failed.sent, "\u001b[")
    }).pipe(Effect.scoped), 300_000)
})
