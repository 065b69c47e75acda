/**
 * What was sent to a terminal as an SVG that plays: each string is in the picture once, and is visible while the
 * terminal shows it. Without animation, or for readers who want none, it shows the last screen. (svg-term, the package
 * that did this, has not been maintained for years, and repeats the whole screen for each key.)
 */
import xterm from "@xterm/headless"
import type { Piece } from "../cli/support/spapi.ts"

/** The size of a terminal. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

/** A string in a row of the terminal, from its first column, and when it is there. */
interface Shown {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly style: string
  readonly from: number
  until: number
}

interface Cell {
  readonly text: string
  readonly style: string
}

/** The colours of the palette that programs use here, with a contrast of 4.5 and more. */
const colors = ["k", "r", "g", "y", "b", "m", "c", "w"] as const

const styleOf = (
  cell: ReturnType<NonNullable<ReturnType<xterm.Terminal["buffer"]["active"]["getLine"]>>["getCell"]>
) => {
  if (cell === undefined) return ""
  if (!cell.isFgDefault() && !(cell.isFgPalette() && cell.getFgColor() < 16)) {
    throw new Error(`The film has no color ${cell.getFgColor()}`)
  }
  return [
    cell.isFgDefault() ? undefined : colors[cell.getFgColor() % 8],
    cell.isBold() === 0 ? undefined : "bold",
    cell.isDim() === 0 ? undefined : "dim"
  ].filter((name) => name !== undefined).join(" ")
}

/** The cells of each row, without empty ones at the end. */
const rowsOf = (terminal: xterm.Terminal): ReadonlyArray<ReadonlyArray<Cell>> => {
  const { active } = terminal.buffer
  return Array.from({ length: terminal.rows }, (_, y) => {
    const line = active.getLine(active.viewportY + y)
    const { length } = line?.translateToString(true) ?? ""
    return Array.from({ length }, (_, x) => {
      const cell = line?.getCell(x)
      return { text: cell?.getChars() || " ", style: styleOf(cell) }
    })
  })
}

/** Cells of one style beside each other as one string; blanks at its ends are left out. */
const runsOf = (cells: ReadonlyArray<Cell>, first: number): ReadonlyArray<Pick<Shown, "column" | "text" | "style">> => {
  const runs: Array<{ column: number; text: string; style: string }> = []
  for (const [index, { style, text }] of cells.slice(first).entries()) {
    const last = runs.at(-1)
    const isGap = last?.text.endsWith("  ") === true && text !== " "
    if (last?.style === style && !isGap) last.text += text
    else runs.push({ column: first + index, text, style })
  }
  return runs.flatMap(({ column, style, text }) => {
    const trimmed = text.trimStart()
    return trimmed === "" ? [] : [{ column: column + text.length - trimmed.length, text: trimmed.trimEnd(), style }]
  })
}

const isSame = (one: Cell, other: Cell | undefined): boolean =>
  other !== undefined && one.text === other.text && one.style === other.style

/** Every string of the recording, and when it is on the screen; the recording ends after its last piece by `hold`. */
const shownIn = async (
  pieces: ReadonlyArray<Piece>,
  { columns, rows }: Size,
  hold: number
): Promise<{ readonly shown: ReadonlyArray<Shown>; readonly length: number }> => {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true })
  const shown: Array<Shown> = []
  const length = (pieces.at(-1)?.at ?? 0) + hold
  let before: ReadonlyArray<ReadonlyArray<Cell>> = []
  let open: ReadonlyArray<ReadonlyArray<Shown>> = []
  for (const { at, text } of pieces) {
    await new Promise<void>((resolve) => terminal.write(text, resolve))
    const now = rowsOf(terminal)
    open = now.map((cells, row) => {
      const old = before[row] ?? []
      // A row that only grew keeps what it had.
      const grew = old.every((cell, x) => isSame(cell, cells[x]))
      for (const one of grew ? [] : open[row] ?? []) one.until = at
      const added = runsOf(cells, grew ? old.length : 0).map((run) => ({ ...run, row, from: at, until: length }))
      shown.push(...added)
      return [...grew ? open[row] ?? [] : [], ...added]
    })
    before = now
  }
  terminal.dispose()
  return { shown: shown.filter(({ from, until }) => until > from), length }
}

const cell = { width: 8.4, height: 20 }
const padding = { top: 44, side: 18, bottom: 16 }

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

const percent = (part: number): string => (part * 100).toFixed(2).replace(/\.?0+$/, "")

const style = (length: number): string =>
  `text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;fill:#e6edf3;white-space:pre}
.f text{visibility:hidden;animation:${(length / 1000).toFixed(1)}s step-end infinite}
.f .e{visibility:visible}
.bold{font-weight:700}.dim{fill:#a2acb7}.r{fill:#ff8a80}.g{fill:#56d364}.y{fill:#e3b341}.b{fill:#79b8ff}.m{fill:#d2a8ff}.c{fill:#56d4dd}
@media(prefers-reduced-motion:reduce){.f text{animation:none}}`

/** The SVG. Its letters have the same width with every font. */
export const film = async (
  pieces: ReadonlyArray<Piece>,
  size: Size,
  { hold, title }: { readonly hold: number; readonly title: string }
): Promise<string> => {
  const { length, shown } = await shownIn(pieces, size, hold)
  const times = [...new Set(shown.map(({ from, until }) => `${from} ${until}`))]
  const keyframes = times.map((time, index) => {
    const [from, until] = time.split(" ").map(Number) as [number, number]
    const end = until === length ? "" : `${percent(until / length)}%{visibility:hidden}`
    const begin = from === 0 ? "" : "0%{visibility:hidden}"
    return `@keyframes k${index}{${begin}${percent(from / length)}%{visibility:visible}${
      end || "to{visibility:visible}"
    }}`
  })
  const texts = shown.map(({ column, from, row, style, text, until }) => {
    const classes = [style, until === length ? "e" : ""].filter(Boolean).join(" ")
    return [
      `<text x="${+(column * cell.width).toFixed(1)}" y="${row * cell.height + 15}"`,
      ` textLength="${+([...text].length * cell.width).toFixed(1)}"`,
      classes === "" ? "" : ` class="${classes}"`,
      ` style="animation-name:k${times.indexOf(`${from} ${until}`)}">${escaped(text)}</text>`
    ].join("")
  })
  const width = Math.ceil(size.columns * cell.width + 2 * padding.side)
  const height = size.rows * cell.height + padding.top + padding.bottom
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${
    escaped(title)
  }">
<title>${escaped(title)}</title>
<style>
${style(length)}
${keyframes.join("\n")}
</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="#0d1117" stroke="#3d444d"/>
<g fill="#3d444d"><circle cx="22" cy="20" r="6"/><circle cx="42" cy="20" r="6"/><circle cx="62" cy="20" r="6"/></g>
<g class="f" transform="translate(${padding.side} ${padding.top})">
${texts.join("\n")}
</g>
</svg>
`
}
