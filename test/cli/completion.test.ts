/** Completion: what can follow on a command line, and the scripts of four shells. */
import { assert, describe, it } from "@effect/vitest"
import { execFileSync, spawnSync } from "node:child_process"
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buildIndex } from "../../packages/cli/src/completion/buildIndex.ts"
import { candidates } from "../../packages/cli/src/completion/candidates.ts"
import { main } from "./support/command.ts"

const index = await buildIndex()

/** The candidates after a command line, without what they are. */
const after = (line: string, shell = "zsh") =>
  candidates(index, line.split(" "), shell, { profiles: () => ["shop", "other"] }).map((found) => found.split("\t")[0]!)

describe("a shell completes", () => {
  it.each<[string, ReadonlyArray<string>]>([
    ["operat", ["operations"]],
    ["config s", ["show", "set"]],
    ["call ordersV0.getOrderA", ["ordersV0.getOrderAddress"]],
    ["call orders.searchO", ["orders.searchOrders"]],
    ["describe searchOrd", ["searchOrders"]],
    ["call orders.searchOrders --created", ["--created-after", "--created-before"]],
    ["--profile shop call orders.searchOrders --last-updated-after 30d --cr", ["--created-after", "--created-before"]],
    ["call orders.searchOrders --fulfilled-by ", ["MERCHANT", "AMAZON"]],
    ["call orders.searchOrders --fulfilled-by AMAZON,m", ["AMAZON,MERCHANT"]],
    ["call orders.searchOrders --fulfilled-by=a", ["--fulfilled-by=AMAZON"]],
    ["call orders.searchOrders --marketplace d", ["DE"]],
    ["call orders.searchOrders --created-after y", ["yesterday"]],
    ["call reports.createReport --report-type GET_VAT", ["GET_VAT_TRANSACTION_DATA"]],
    ["call orders.searchOrders --profile s", ["shop"]],
    ["call orders.searchOrders --pii b", ["buyerInfo", "buyerTaxInformation"]],
    ["call listingsitems_2021-08-01.searchListingsItems --with-st", ["--with-status"]],
    ["report GET_VAT", ["GET_VAT_TRANSACTION_DATA"]],
    ["report X --out ./f", [":files"]],
    ["call x --body ./f", [":files"]],
    ["trigger order", ["ORDER_CHANGE"]],
    ["listen --types PRICING_HEALTH,order", ["PRICING_HEALTH,ORDER_CHANGE"]],
    ["logs --operation ordersV0.getOrderA", ["ordersV0.getOrderAddress"]],
    ["logs --since y", ["yesterday"]],
    ["completions f", ["fish"]],
    ["call nothing.like.this", []]
  ])("spapi %s", (line, expected) => assert.deepStrictEqual(after(line), expected))

  it("values only, in bash, which splits words at =", () => {
    assert.deepStrictEqual(
      candidates(index, ["call", "orders.searchOrders", "--fulfilled-by", "=", "a"], "bash", { profiles: () => [] }),
      ["AMAZON"]
    )
  })
})

const has = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status === 0

/** A folder with `spapi` in it, and the environment in which shells find it. */
const withSpapi = <A>(use: (env: NodeJS.ProcessEnv, folder: string) => A): A => {
  const folder = mkdtempSync(join(tmpdir(), "spapi-shell-"))
  try {
    const file = join(folder, "spapi")
    writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`)
    chmodSync(file, 0o755)
    return use({ PATH: `${folder}:${process.env["PATH"] ?? ""}`, HOME: folder, TERM: "dumb", LANG: "C" }, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe("the script of", () => {
  it("PowerShell asks with a mark before the last word, which may be empty, and gets what other shells get", () =>
    withSpapi((env) => {
      const script = execFileSync("spapi", ["completions", "powershell"], { env, encoding: "utf8" })
      assert.include(script, "Register-ArgumentCompleter -Native -CommandName spapi")
      assert.include(script, "& spapi __complete powershell @words \":$wordToComplete\"")
      assert.include(script, "$_ -split \"`t\", 2")
      const asked = (...words: ReadonlyArray<string>) =>
        execFileSync("spapi", ["__complete", "powershell", ...words], { env, encoding: "utf8" })
      assert.include(asked("call", "orders.searchOrders", "--fulfilled-by", ":"), "AMAZON\n")
      assert.match(asked("call", ":orders.searchOr"), /^orders\.searchOrders\t/)
      assert.strictEqual(asked("report", "X", "--out", ":"), ":files\n")
    }))

  it.skipIf(!has("bash"))("bash completes operations, parameters and values", () =>
    withSpapi((env) => {
      const script = `
        source <(spapi completions bash)
        try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _spapi; (IFS=' '; echo "\${COMPREPLY[*]}"); }
        complete -p spapi
        try spapi call orders.searchOr
        try spapi call orders.searchOrders --fulf
        try spapi call orders.searchOrders --fulfilled-by A
        try spapi call orders.searchOrders --fulfilled-by = A
      `
      const out = execFileSync("bash", ["--norc", "-c", script], { env, encoding: "utf8" })
      assert.deepStrictEqual(out.trim().split("\n").slice(1), [
        "orders.searchOrders",
        "--fulfillment-statuses --fulfilled-by",
        "AMAZON",
        "AMAZON"
      ])
      assert.include(out, "-F _spapi")
    }))

  it.skipIf(!has("zsh"))("zsh completes operations, parameters and values", () =>
    withSpapi((env, folder) => {
      // Only its line editor completes, on a terminal of its own.
      writeFileSync(
        join(folder, ".zshrc"),
        "PS1=; autoload -Uz compinit; compinit -u -D; source <(spapi completions zsh); print READY"
      )
      const script = `
        zmodload zsh/zpty
        zpty z zsh -d -i
        await() {
          local all= chunk
          for _ in {1..400}; do
            while zpty -rt z chunk; do all+="$chunk"; done
            [[ $all == *$1* ]] && { print -r -- "$1"; return }
            sleep 0.05
          done
        }
        await READY
        zpty -w -n z 'spapi call orders.searchOr'$'\\t'
        await 'orders.searchOrders '
        zpty -w -n z '--fulfilled-by AM'$'\\t'
        await '--fulfilled-by AMAZON '
        zpty -d z
      `
      const out = execFileSync("zsh", ["-f", "-c", script], { env: { ...env, ZDOTDIR: folder }, encoding: "utf8" })
      assert.deepStrictEqual(out.split("\n"), ["READY", "orders.searchOrders ", "--fulfilled-by AMAZON ", ""])
    }), 300_000)

  it.skipIf(!has("fish"))("fish completes operations, parameters and values", () =>
    withSpapi((env) => {
      const script = `
        spapi completions fish | source
        complete -C 'spapi call orders.searchOr'
        complete -C 'spapi call orders.searchOrders --fulf'
        complete -C 'spapi call orders.searchOrders --fulfilled-by A'
      `
      const out = execFileSync("fish", ["--no-config", "-c", script], { env, encoding: "utf8" })
      assert.deepStrictEqual(out.trim().split("\n").map((line) => line.split("\t")[0]), [
        "orders.searchOrders",
        "--fulfillment-statuses",
        "--fulfilled-by",
        "AMAZON"
      ])
    }))
})
