/** The comparison as Markdown: whole for `COMPARE.md`, short for the README. */
import { isBusy } from "../table/machine.ts"
import { clients } from "./clients.ts"
import type { Measured } from "./measured.ts"
import { cellOf } from "./measured.ts"
import { rows } from "./rows.ts"

const line = (cells: ReadonlyArray<string>): string => `| ${cells.join(" | ")} |`

const table = (measured: Measured, isShort: boolean): string =>
  [
    line(["", ...clients.map(({ name }) => name)]),
    line(["---", ...clients.map(() => "---")]),
    ...rows.flatMap((row) => {
      const title = isShort ? row.short : row.title
      return title === undefined ? [] : [line([title, ...clients.map(({ name }) => cellOf(measured, row, name))])]
    })
  ].join("\n")

const versions = ({ machine: { versions } }: Measured): string =>
  clients.flatMap(({ packages }) => packages).map((name) =>
    `${name.replace("@amazon-sp-api-release/", "")} ${versions[name]}`
  ).join(", ")

/** The page of the whole comparison. */
export const page = (measured: Measured): string => {
  const { cores, cpu, commit, platform, versions: { Node } } = measured.machine
  const busy = isBusy(cores, [measured.load])
    ? " **Other programs kept this machine busy, so times are not to be trusted.**"
    : ""
  return `# Beside other clients

<!-- Written by \`pnpm bench:compare --write\` from COMPARE.json. -->

Measured on ${measured.date} on ${cores} cores of ${cpu} (${platform}) with Node ${Node}, ${
    versions(measured)
  }. Commit ${commit}.${busy}

Each client is used as its README says, with the options that it recommends, in a process of its own, against a local
sandbox of its own, which counts the requests. The connections of clients that insist on Amazon's hosts are led there; the clients
are as they are published. [Clients](src/compare/clients), [probes](src/compare/probes.ts) and
[rows](src/compare/rows.ts) are programs of a page each: report what is unfair.

${table(measured, false)}

## How it was measured

${rows.map(({ note, title }) => `- **${title}.** ${note}`).join("\n")}
`
}

const [opening, closing] = ["<!-- compare: written by `pnpm bench:compare --write` -->", "<!-- /compare -->"]

/** What the README has between its markers. */
export const section = (measured: Measured): string =>
  `${opening}

${table(measured, true)}

Measured on ${measured.date} with ${
    versions(measured)
  }, each client as its README says, against the local sandbox. [Notes, and other
rows](packages/bench/COMPARE.md).

${closing}`

/** A page with another text between its markers. */
export const withSection = (text: string, section: string): string => {
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)]
  if (from === -1 || to < from) throw new Error(`the page has no ${opening} … ${closing}`)
  return text.slice(0, from) + section + text.slice(to + closing.length)
}
