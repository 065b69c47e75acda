/**
 * The snippets of "In CI" in the sandbox's README, run as their readers run them. A runtime that this machine lacks is
 * skipped, which the title says.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { spawnSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { readText } from "../../packages/tools/src/support/text.ts"
import * as Process from "./process.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))

const [, section = ""] = /\n## In CI\n(.*?)\n## /s.exec(readText(join(root, "packages/sandbox/README.md"))) ?? []

/** The only snippet in a language. */
const snippet = (language: string): string => {
  const found = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => name === language)
  assert.lengthOf(found, 1, language)
  return found[0]![2]!
}

const runs = (command: string, ...args: ReadonlyArray<string>): boolean => spawnSync(command, args).status === 0

const note = (missing: boolean): string => missing ? " (missing on this machine)" : ""

/**
 * A project of a reader with files, whose sandbox is that of this repository. `started` is the id of the process and the
 * URL of each sandbox that ran in it.
 */
const project = (files: Readonly<Record<string, string>>) =>
  Effect.map(Process.directory, (cwd) => {
    const command = {
      "sandbox/package.json": JSON.stringify({
        name: "effect-sp-api-sandbox",
        version: "1.0.0",
        bin: "main.sh"
      }),
      "sandbox/main.sh": `#!/bin/sh\necho $$ >> "${cwd}/started"\n` +
        `exec "${process.execPath}" "${Process.main}" --products 5 --orders-per-seller 10 "$@"\n`
    }
    for (const [name, text] of Object.entries({ ...command, ...files })) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true })
      writeFileSync(join(cwd, name), text)
    }
    chmodSync(join(cwd, "sandbox/main.sh"), 0o755)
    mkdirSync(join(cwd, "node_modules/.bin"), { recursive: true })
    symlinkSync("../sandbox", join(cwd, "node_modules/effect-sp-api-sandbox"))
    symlinkSync("../effect-sp-api-sandbox/main.sh", join(cwd, "node_modules/.bin/effect-sp-api-sandbox"))
    const env = {
      HOME: cwd,
      TMPDIR: cwd,
      PATH: `${dirname(process.execPath)}:${process.env["PATH"]}`,
      npm_config_offline: "true",
      npm_config_update_notifier: "false",
      // Versions of Python by pyenv are found in the home directory otherwise.
      PYENV_ROOT: process.env["PYENV_ROOT"] ?? join(process.env["HOME"] ?? "/", ".pyenv")
    }
    const started = () => readFileSync(join(cwd, "started"), "utf8").trim().split("\n").map(Number)
    return { cwd, env, started }
  })

/** One sandbox ran, and it has ended. */
const oneEnded = ({ started }: { readonly started: () => ReadonlyArray<number> }) =>
  Effect.gen(function*() {
    assert.lengthOf(started(), 1)
    yield* Process.eventually("the end of the sandbox", () => !Process.exists(started()[0]!))
  })

/** A test of the reader in JavaScript: a token by the settings, and the marketplaces with it. */
const call = `
  const env = process.env
  const form = { grant_type: "refresh_token", refresh_token: env.SPAPI_REFRESH_TOKEN, client_id: env.SPAPI_CLIENT_ID,
    client_secret: env.SPAPI_CLIENT_SECRET }
  const { access_token: token } = await (await fetch(env.SPAPI_LWA_ENDPOINT, { method: "POST",
    body: new URLSearchParams(form) })).json()
  const response = await fetch(env.SPAPI_ENDPOINT + "/sellers/v1/marketplaceParticipations",
    { headers: { "x-amz-access-token": token } })
  const { payload } = await response.json()
  if (payload[0].marketplace.countryCode !== "CA" && payload[0].marketplace.countryCode !== "US") throw new Error("no call")
`

describe("vitest", () => {
  it.live("globalSetup provides tests with the settings, and ends the sandbox", () =>
    Effect.gen(function*() {
      const reader = yield* project({
        "package.json": JSON.stringify({ private: true, type: "module" }),
        "test/sandbox.ts": snippet("ts"),
        "vitest.config.ts": `export default { test: { globalSetup: ["test/sandbox.ts"] } }`,
        "test/call.test.ts": `import { test } from "vitest"\ntest("calls", async () => {${call}})\n`
      })
      symlinkSync(join(root, "node_modules/vitest"), join(reader.cwd, "node_modules/vitest"))
      const output = yield* Process.shell(
        `"${process.execPath}" node_modules/vitest/vitest.mjs run --reporter=verbose 2>&1`,
        reader
      )
      assert.match(output, /1 passed/)
      yield* oneEnded(reader)
    }).pipe(Effect.scoped), 300_000)
})

/** A YAML parser that is there as a dependency of another package. */
const parseYaml = (() => {
  try {
    const vite = createRequire(createRequire(join(root, "package.json")).resolve("vitest/package.json"))
    const yaml = createRequire(vite.resolve("vite/package.json")).resolve("yaml")
    return (createRequire(import.meta.url)(yaml) as { readonly parse: (text: string) => unknown }).parse
  } catch {
    return undefined
  }
})()

interface Workflow {
  readonly on: unknown
  readonly jobs: Readonly<
    Record<string, { readonly "runs-on": string; readonly steps: ReadonlyArray<{ uses?: string; run?: string }> }>
  >
}

describe.skipIf(parseYaml === undefined)(`GitHub Actions, YAML${note(parseYaml === undefined)}`, () => {
  it.live("steps start the sandbox, and those after them have its settings", () =>
    Effect.gen(function*() {
      const workflow = parseYaml!(snippet("yaml")) as Workflow
      assert.isDefined(workflow.on)
      const [job] = Object.values(workflow.jobs)
      assert.isString(job!["runs-on"])
      for (const { run, uses } of job!.steps) assert.isTrue((run === undefined) !== (uses === undefined))
      const reader = yield* project({
        "package.json": JSON.stringify({
          private: true,
          type: "module",
          scripts: { test: "node call.js" },
          devDependencies: { "effect-sp-api-sandbox": "file:sandbox" }
        }),
        "call.js": `${call}\nconsole.log("called", payload.length)\n`
      })
      const variables = join(reader.cwd, "github-env")
      writeFileSync(variables, "")
      yield* Process.shell("npm install --package-lock-only --no-audit --no-fund", reader)
      yield* Effect.addFinalizer(() =>
        Effect.sync(() => {
          if (!existsSync(join(reader.cwd, "started"))) return
          for (const id of reader.started()) if (Process.exists(id)) process.kill(id)
        })
      )
      let output = ""
      for (const { run } of job!.steps) {
        if (run === undefined) continue
        // As the runner does: what a step adds to GITHUB_ENV, name=value, the next ones have.
        const added = Object.fromEntries(
          readFileSync(variables, "utf8").split("\n").filter(Boolean).map((line) => /^(\w+)=(.*)$/.exec(line)!.slice(1))
        ) as Record<string, string>
        const script = join(reader.cwd, "step.sh")
        writeFileSync(script, run)
        output = yield* Process.shell(`bash -e "${script}" > output 2>&1 || { cat output; exit 1; }; cat output`, {
          cwd: reader.cwd,
          env: { ...reader.env, ...added, GITHUB_ENV: variables, RUNNER_TEMP: reader.cwd }
        })
      }
      assert.match(output, /called \d/)
      assert.lengthOf(reader.started(), 1)
    }).pipe(Effect.scoped), 300_000)
})

const pytest = runs("python3", "-m", "pytest", "--version")

describe.skipIf(!pytest)(`pytest${note(!pytest)}`, () => {
  it.live("the fixture provides tests with the settings, and ends the sandbox", () =>
    Effect.gen(function*() {
      const reader = yield* project({
        "conftest.py": snippet("python"),
        "test_call.py": `import json
from urllib.parse import urlencode
from urllib.request import Request, urlopen

def test_call(spapi):
    form = urlencode({"grant_type": "refresh_token", "refresh_token": spapi["SPAPI_REFRESH_TOKEN"],
        "client_id": spapi["SPAPI_CLIENT_ID"], "client_secret": spapi["SPAPI_CLIENT_SECRET"]}).encode()
    token = json.load(urlopen(spapi["SPAPI_LWA_ENDPOINT"], form))["access_token"]
    url = spapi["SPAPI_ENDPOINT"] + "/sellers/v1/marketplaceParticipations"
    assert json.load(urlopen(Request(url, headers={"x-amz-access-token": token})))["payload"]

def test_same_sandbox(spapi):
    assert spapi["SPAPI_SELLER_ID"].startswith("A")
`
      })
      const output = yield* Process.shell("python3 -m pytest -q -p no:cacheprovider 2>&1", reader)
      assert.match(output, /2 passed/)
      yield* oneEnded(reader)
    }).pipe(Effect.scoped), 300_000)
})

const php = runs("php", "--version")

describe.skipIf(!php)(`PHPUnit, php${note(!php)}`, () => {
  it.live(
    "has no error of syntax, provides tests with the settings, and ends the sandbox",
    () =>
      Effect.gen(function*() {
        const reader = yield* project({
          "tests/bootstrap.php": snippet("php"),
          "vendor/autoload.php": "<?php\n",
          "tests/call.php": `<?php
require __DIR__ . '/bootstrap.php';
$form = http_build_query(['grant_type' => 'refresh_token', 'refresh_token' => getenv('SPAPI_REFRESH_TOKEN'),
  'client_id' => getenv('SPAPI_CLIENT_ID'), 'client_secret' => getenv('SPAPI_CLIENT_SECRET')]);
$context = stream_context_create(['http' => ['method' => 'POST', 'content' => $form,
  'header' => 'content-type: application/x-www-form-urlencoded']]);
echo file_get_contents(getenv('SPAPI_LWA_ENDPOINT'), false, $context);
`
        })
        yield* Process.shell("php -l tests/bootstrap.php", reader)
        assert.include(yield* Process.shell("php tests/call.php", reader), "access_token")
        yield* oneEnded(reader)
      }).pipe(Effect.scoped),
    300_000
  )
})
