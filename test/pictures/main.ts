/**
 * `pnpm pictures`: makes the pictures of the README and of the site from what the programs do now. `pnpm pictures trace`
 * makes one of them: recording, sandbox or trace. The picture of the sandbox's page needs Chromium.
 */
import { Effect } from "effect"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { film } from "./film.ts"
import { pictures } from "./places.ts"
import { session, size } from "./recording.ts"
import { sandboxPage, schemes } from "./sandboxPage.ts"
import { trace } from "./trace.ts"
import { waterfall } from "./waterfall.ts"

const made: Record<string, () => Promise<ReadonlyArray<readonly [file: string, content: string | Uint8Array]>>> = {
  recording: async () => {
    const title = "A terminal: the sandbox starts, spapi lists orders and explains a mistake, a program reads a report"
    return [["recording.svg", await film(await Effect.runPromise(session), size, { hold: 5000, title })]]
  },
  sandbox: async () => {
    const pages = await Effect.runPromise(sandboxPage)
    return schemes.map((scheme) => [`sandbox-${scheme}.png`, pages[scheme]])
  },
  trace: async () => {
    const spans = await Effect.runPromise(trace("1 second"))
    const title =
      "The spans of a job that reads a report: token, requests, a repeated 429 and 503, restricted data token, download"
    return schemes.map((scheme) => [`trace-${scheme}.svg`, waterfall(spans, scheme, title)])
  }
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(made)
mkdirSync(pictures, { recursive: true })
for (const name of wanted) {
  const make = made[name]
  if (make === undefined) throw new Error(`${name} is not a picture; there are ${Object.keys(made).join(", ")}`)
  for (const [file, content] of await make()) {
    writeFileSync(join(pictures, file), content)
    console.log(`${file}: ${(content.length / 1000).toFixed(0)} kB`)
  }
}
