/** Every code block of the pages says what it is, and is what it says; `fences.test.ts` compiles those of TypeScript. */
import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, Effect, Layer } from "effect"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Process from "../sandbox/process.ts"
import type { Block } from "./blocks/blocks.ts"
import { blocks, blocksOf } from "./blocks/blocks.ts"
import { hasPython, iniProblems, jsonProblems, pythonProblems, tomlProblems, yamlProblems } from "./blocks/data.ts"
import { markdownProblems, shellProblems } from "./blocks/shell.ts"
import { textProblems } from "./blocks/text.ts"

/** A block that is refused, and for what. */
type Mistake = [language: string, code: string, expected: RegExp]

type Rule = (block: Block) => ReadonlyArray<string> | Promise<ReadonlyArray<string>>

const rules: Readonly<Record<string, Rule>> = {
  sh: shellProblems,
  json: ({ code }) => jsonProblems(code),
  toml: ({ code }) => tomlProblems(code),
  ini: ({ code }) => iniProblems(code),
  yaml: ({ code }) => yamlProblems(code),
  python: ({ code }) => pythonProblems(code),
  md: markdownProblems,
  text: textProblems
}

/** The blocks that another test checks, or nothing can: which, and who does it or why not. */
const others: Readonly<Record<string, { readonly where: RegExp; readonly why: string }>> = {
  ts: { where: /\.md:/, why: "fences.test.ts compiles them" },
  typescript: { where: /^packages\/\w[\w-]*\/api\//, why: "the build's declarations; api.test.ts compares them" },
  console: { where: /^packages\/cli\/README/, why: "a real session; cli/session.test.ts repeats it" },
  php: { where: /^packages\/sandbox\/README/, why: "sandbox/snippets.test.ts runs it where there is PHP" },
  md: { where: /^packages\/docs\/README/, why: "the form of a page; the site's build reads real ones" }
}

/** What is wrong with a block, with its place. */
const problemsOf = async (block: Block): Promise<ReadonlyArray<string>> => {
  const { language, place } = block
  const found = language === ""
    ? ["has no language"]
    : others[language]?.where.test(place) === true
    ? []
    : await rules[language]?.(block) ?? [`${language} has no check`]
  return found.map((problem) => `${place}: ${problem}`)
}

const page = (text: string): ReadonlyArray<Block> => blocksOf("packages/cluster/README.md", text)

const wrong = async (language: string, code: string): Promise<string> =>
  (await Promise.all(page(`\`\`\`${language}\n${code}\n\`\`\`\n`).map(problemsOf))).flat().join("\n")

/** What an excerpt says, in the pieces that are printed one after the other. */
const piecesOf = (place: string, part: string): ReadonlyArray<string> => {
  const found = blocks().filter((block) => block.label === "excerpt" && block.place.startsWith(place))
  assert.lengthOf(found.filter(({ code }) => code.includes(part)), 1)
  return found.find(({ code }) => code.includes(part))!.code.split("…").map((piece) =>
    piece.trim().replaceAll(/\s+/g, " ")
  )
}

const assertPieces = (sent: string, pieces: ReadonlyArray<string>) => {
  const printed = sent.replaceAll(/\s+/g, " ")
  let at = 0
  for (const piece of pieces) {
    const next = printed.indexOf(piece, at)
    assert.isAtLeast(next, at, `${JSON.stringify(piece)} is not printed here: ${printed.slice(at)}`)
    at = next + piece.length
  }
}

describe("the code blocks of the pages", () => {
  it(
    "are commands, settings and data that what reads them takes, or say what they are",
    { timeout: 120_000 },
    async () => {
      const all = blocks()
      assert.isAbove(all.filter(({ language }) => language === "sh").length, 40)
      assert.deepStrictEqual((await Promise.all(all.map(problemsOf))).flat(), [])
    }
  )

  it("that another test checks still exist", () => {
    const all = blocks()
    for (const [language, { where, why }] of Object.entries(others)) {
      assert.isTrue(all.some((block) => block.language === language && where.test(block.place)), `${language}: ${why}`)
    }
  })

  it.effect("that show the error of settings are what is printed", () =>
    Effect.gen(function*() {
      const env = {
        SPAPI_CLIENT_ID: `amzn1.application-oa2-client.${"0".repeat(32)}`,
        SPAPI_CLIENT_SECRET: `amzn1.application-oa2-client.${"0".repeat(32)}`,
        SPAPI_REFRESH_TOKEN: "Atzr|0",
        SPAPI_REGION: "mars"
      }
      const error = yield* Layer.build(NodeSpApi.layerFromEnv()).pipe(
        Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env })),
        Effect.scoped,
        Effect.flip
      )
      assertPieces(error.message, piecesOf("packages/docs/pages/guide/getting-started.md", "SPAPI_CLIENT_SECRET"))
    }))

  it.live("that show the settings of a sandbox are what it prints", () =>
    Effect.gen(function*() {
      const { stderr, stdout } = yield* Process.start(process.execPath, [Process.main, "--products", "5"])
      yield* Process.eventually("ready", () => stderr().includes("ready on"))
      const printed = (stdout() + stderr()).replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:8080")
      assertPieces(printed, piecesOf("packages/sandbox/README.md", "SPAPI_SELLER_ID"))
    }).pipe(Effect.scoped), 120_000)

  it.each<Mistake>([
    ["", "anything", /has no language/],
    ["perl", "print 1", /perl has no check/],
    ["console", "$ spapi", /console has no check/],
    ["sh", "npx -y pnpm@12 tset", /tset is not a script/],
    ["sh", "pnpm generate --modles DIR", /has no --modles/],
    ["sh", "npm install efect", /efect is not a package/],
    ["sh", "npm install ../effect-sp-api/tarballs/effect.tgz", /is not a tarball/],
    ["sh", "npx effect-sp-api-sandbx", /no package of the workspace has/],
    ["sh", "npx effect-sp-api-sandbox --prot 8080", /--prot/],
    ["sh", "(cd x && TOKEN=$(spapi reports GET_X)) # in a substitution", /reports/],
    ["sh", "spapi call orders.searchOrders --created-afer 7d", /no flag --created-afer/],
    ["sh", "spapi call orders.searchOrdres", /searchOrdres/],
    ["sh", "spapi sandbox --port x", /port/],
    ["sh", "node none.ts", /none\.ts is not in the repository/],
    ["sh", "curl -s \"$SPAPI_ENDPOINT/_sandbox/fault/add\" -d '{}'", /responds with 404/],
    ["sh", "curl -s \"$SPAPI_ENDPOINT/_sandbox/faults/add\" -d '{\"kind\": \"slwo\"}'", /responds with 400/],
    ["sh", "curl -s http://localhost:9464/health/redy", /neither the sandbox nor a runner/],
    ["sh", "podman run spapi-sandbox --prot 1", /--prot/],
    ["sh", "cp -r node_modules/effect-sp-api/skils x", /skils is not/],
    ["md", "Read `node_modules/effect-sp-api/AGENT.md`.", /AGENT\.md is not in a package/],
    ["sh", "wget x", /wget is not a command/],
    ["json", "{ \"a\": 1, }", /JSON/],
    ["json", "{ \"a\": 1 }", /read by nothing/],
    [
      "json",
      "{ \"mcpServers\": { \"a\": { \"command\": \"npx\", \"args\": [\"-y\", \"effect-sp-api-cli\", \"mpc\"] } } }",
      /mpc/
    ],
    ["json", "{ \"$schema\": \"world.schema.json\", \"prodcts\": [] }", /prodcts/],
    ["toml", "[profiles.shop]\nregoin = \"eu\"", /regoin/],
    ["ini", "SPAPI_REGOIN=eu", /SPAPI_REGOIN is not a setting/],
    ...(hasPython ? [["python", "def x(:", /SyntaxError/] satisfies Mistake] : []),
    ["text", "what is it?", /says nothing of itself/],
    ["text excerpt", "all of it", /has … where/],
    ["text tree", "src/\n  none/   is not there", /none/],
    ["text diagram", "http/SpApiHttpClient  http/none", /http\/none is not a module/]
  ])("%s: %j is refused", async (language, code, expected) => assert.match(await wrong(language, code), expected))
})
