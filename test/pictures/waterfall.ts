/** Spans as an SVG: a row for each, below its parent, with a bar from its start to its end. */
import type { CollectedSpan } from "../../examples/support/collector.ts"

const themes = {
  light: {
    back: "#ffffff",
    line: "#d0d7de",
    text: "#1b1f24",
    dim: "#57606a",
    call: "#0969da",
    bad: "#cf222e",
    job: "#6e7781"
  },
  dark: {
    back: "#0d1117",
    line: "#3d444d",
    text: "#e6edf3",
    dim: "#a2acb7",
    call: "#4493f8",
    bad: "#ff8a80",
    job: "#8b949e"
  }
} as const

const row = 24
const letter = 7.2
const [width, labels, top, side] = [880, 424, 40, 16]

interface Row {
  readonly depth: number
  readonly label: string
  readonly kind: "job" | "call" | "bad"
  readonly start: number
  readonly millis: number
}

const millisOf = (nanos: string): number => Number(BigInt(nanos) / 1000n) / 1000

/** Its name, and of a request what was asked and what came back. */
const labelOf = ({ attributes, name }: CollectedSpan): string => {
  const of = (key: string) => {
    const value = attributes.find((attribute) => attribute.key === key)?.value
    return value === undefined ? undefined : Object.values(value).join()
  }
  const waited = of("spapi.rate_limiter.wait_ms")
  const bytes = of("spapi.document.bytes")
  return [
    name,
    of("http.request.method"),
    of("http.response.status_code"),
    waited === undefined ? undefined : `after ${Number(waited).toFixed(0)} ms of rate limit`,
    bytes === undefined ? undefined : `${bytes} bytes`
  ].filter((part) => part !== undefined).join(" ")
}

/** The spans as rows, each after its parent and in the order in which they began. */
const rowsOf = (spans: ReadonlyArray<CollectedSpan>): ReadonlyArray<Row> => {
  const begin = Math.min(...spans.map(({ startTimeUnixNano }) => millisOf(startTimeUnixNano)))
  const below = (parent: string | undefined, depth: number): ReadonlyArray<Row> =>
    spans
      .filter(({ parentSpanId }) => parentSpanId === parent)
      .sort((one, other) => millisOf(one.startTimeUnixNano) - millisOf(other.startTimeUnixNano))
      .flatMap((span): ReadonlyArray<Row> => {
        const start = millisOf(span.startTimeUnixNano)
        return [{
          depth,
          label: labelOf(span),
          kind: depth === 0 ? "job" : span.attributes.some(({ key }) => key === "error.type") ? "bad" : "call",
          start: start - begin,
          millis: millisOf(span.endTimeUnixNano) - start
        }, ...below(span.spanId, depth + 1)]
      })
  return below(undefined, 0)
}

const time = (millis: number): string => millis < 1000 ? `${millis.toFixed(0)} ms` : `${(millis / 1000).toFixed(1)} s`

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** The picture, for readers of a scheme. */
export const waterfall = (
  spans: ReadonlyArray<CollectedSpan>,
  scheme: keyof typeof themes,
  title: string
): string => {
  const color = themes[scheme]
  const rows = rowsOf(spans)
  const length = Math.max(...rows.map(({ millis, start }) => start + millis))
  const height = top + rows.length * row + 14
  const scale = (width - labels - 2 * side) / length
  const x = (millis: number): string => (labels + side + millis * scale).toFixed(1)
  const text = (at: string, y: number, what: string, rest = "") =>
    `<text x="${at}" y="${y}" textLength="${(what.length * letter).toFixed(1)}"${rest}>${escaped(what)}</text>`
  const seconds = Array.from({ length: Math.floor(length / 1000) + 1 }, (_, second) => second)
  const lines = seconds.map((second) =>
    `<path d="M${x(second * 1000)} ${top - 6}V${height - 12}"/>${
      text(x(second * 1000), 22, `${second} s`, ` class="dim"`)
    }`
  )
  const bars = rows.map(({ depth, kind, label, millis, start }, index) => {
    const y = top + index * row
    const isLeft = (start + millis) / length > 0.8
    const took = time(millis)
    const at = isLeft ? (start * scale + labels + side - took.length * letter - 6).toFixed(1) : x(start + millis)
    return [
      text(String(side + depth * 14), y + 15, label, kind === "bad" ? ` class="bad"` : ""),
      `<rect x="${x(start)}" y="${y + 5}" width="${
        Math.max(2, millis * scale).toFixed(1)
      }" height="12" rx="2" class="${kind}"/>`,
      depth === 0 ? "" : text(isLeft ? at : (Number(at) + 6).toFixed(1), y + 15, took, ` class="dim"`)
    ].join("")
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${
    escaped(title)
  }">
<title>${escaped(title)}</title>
<style>text{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;fill:${color.text}}.dim{fill:${color.dim}}path{stroke:${color.line}}.job{fill:${color.job}}.call{fill:${color.call}}.bad{fill:${color.bad}}</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="${color.back}" stroke="${color.line}"/>
${lines.join("\n")}
${bars.join("\n")}
</svg>
`
}
