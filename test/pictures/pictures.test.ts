/** The pictures of the pages: they are there, small, described, without secrets, and show what the programs do. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { globSync, readdirSync, readFileSync, statSync } from "node:fs"
import { homedir, tmpdir } from "node:os"
import { join } from "node:path"
import { film } from "./film.ts"
import { pictures, root } from "./places.ts"
import { session, size } from "./recording.ts"
import { trace } from "./trace.ts"
import { waterfall } from "./waterfall.ts"

const files = readdirSync(pictures).sort()

/** Where GitHub has the files of the repository. */
const published = "https://raw.githubusercontent.com/effect-sp-api/effect-sp-api/main/"

interface Named {
  readonly page: string
  readonly target: string
  readonly alt: string | undefined
}

/** The pictures that pages name, in Markdown and in HTML. */
const named: ReadonlyArray<Named> = globSync("{README.md,packages/*/README.md,packages/docs/pages/**/*.md}", {
  cwd: root,
  exclude: (name) => /(^|\/)(node_modules|dist|apis)(\/|$)/.test(name)
}).flatMap((page): ReadonlyArray<Named> => {
  const text = readFileSync(join(root, page), "utf8").replaceAll(/^```[^]*?^```|`[^`\n]*`/gm, "")
  return [
    ...[...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt, target]) => ({ page, target: target!, alt })),
    ...[...text.matchAll(/<(?:img|source)\b[^>]*>/g)].map(([tag]) => ({
      page,
      target: /\b(?:src|srcset)="([^"]*)"/.exec(tag)?.[1] ?? "",
      // A source has the description of its picture's `img`.
      alt: tag.startsWith("<source") ? undefined : /\balt="([^"]*)"/.exec(tag)?.[1] ?? ""
    }))
  ]
})

/** The file that a page shows. */
const fileOf = ({ page, target }: Named): string =>
  target.startsWith(published)
    ? join(root, target.slice(published.length))
    : target.startsWith("/")
    ? join(root, "packages/docs/pages/public", target)
    : join(root, page, "..", target)

/** The strings of an SVG. */
const wordsOf = (svg: string): ReadonlyArray<string> =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!)

/** Without blanks, and without what differs from run to run: times, fibers, how often a status was asked for. */
const steady = (text: string): string =>
  text
    .replaceAll(/\s/g, "")
    .replaceAll(/\[\d\d:\d\d:\d\d\.\d{3}\]INFO\(#\d+\):/g, "\n")
    .replaceAll(/.*IN_PROGRESS.*\n/g, "")

describe("the pictures", () => {
  it("of the README, of packages and of the site are files, described in words, and no file is left over", () => {
    assert.isAtLeast(named.filter(({ page }) => page === "README.md").length, 5)
    assert.deepStrictEqual(named.filter((one) => !statSync(fileOf(one), { throwIfNoEntry: false })?.isFile()), [])
    assert.deepStrictEqual(named.filter(({ alt }) => alt !== undefined && alt.split(" ").length < 8), [])
    const used = new Set(named.map(fileOf))
    assert.deepStrictEqual(files.filter((file) => !used.has(join(pictures, file))), [])
  })

  it.each(files)("%s has less than 200 kB, and the recording less than 150 kB", (file) => {
    assert.isBelow(statSync(join(pictures, file)).size, file === "recording.svg" ? 150_000 : 200_000)
  })

  it.effect.each(files)("%s has no secret, no token and no path of a machine", (file) =>
    Effect.gen(function*() {
      const { clientSecret, refreshToken, secretAccessKey } = (yield* Sandbox.Sandbox).credentials
      const text = readFileSync(join(pictures, file), "latin1")
      // A PNG has pixels and no words; its maker looks for tokens in the page.
      if (file.endsWith(".png")) return assert.notMatch(text, /tEXt|iTXt|zTXt|eXIf/)
      const secrets = [clientSecret, refreshToken, secretAccessKey].map(Redacted.value)
      const paths = [root, tmpdir(), homedir(), "/home/", "/Users/", "/tmp/", "node_modules"]
      for (const unwanted of [...secrets, "Atza|", "Atzr|", "amzn1.oa2-cs", ...paths]) {
        assert.notInclude(text, unwanted)
        // What is typed is a string for each letter.
        assert.notInclude(wordsOf(text).join(""), unwanted)
      }
    }).pipe(Effect.provide(Sandbox.layerTest({ seed: 7, now: "2026-07-01" }))))

  it.live(
    "the recording is what the programs print now; `pnpm pictures recording` makes it again",
    () =>
      Effect.gen(function*() {
        const now = yield* Effect.flatMap(
          session,
          (pieces) => Effect.promise(() => film(pieces, size, { hold: 1, title: "now" }))
        )
        const [was, is] = [readFileSync(join(pictures, "recording.svg"), "utf8"), now].map((svg) =>
          steady(wordsOf(svg).join(""))
        )
        assert.include(was, "spapicallorders.searchOrders")
        assert.strictEqual(was, is)
      }),
    300_000
  )

  it.live(
    "the trace has the spans that a collector receives now; `pnpm pictures trace` makes it again",
    () =>
      Effect.gen(function*() {
        const spans = yield* trace("1 second")
        const names = (svg: string) =>
          new Set(
            wordsOf(svg).filter((text) => /[a-z]\./.test(text)).map((text) =>
              text.replace(/(after|download) \d+/, "$1")
            )
          )
        const now = names(waterfall(spans, "light", "now"))
        assert.isAtLeast(now.size, 10)
        for (const scheme of ["light", "dark"]) {
          assert.deepStrictEqual(names(readFileSync(join(pictures, `trace-${scheme}.svg`), "utf8")), now)
        }
      }),
    300_000
  )
})
