/** Where and why a string is not JSON. */

const lexeme =
  /"[^"\\]*(?:\\(?:[^u]|u[\da-fA-F]{4})[^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/y

/** A string up to its end, or up to an escape that is not one. */
const opened = /"[^"\\]*(?:\\(?:[^u]|u[\da-fA-F]{4})[^"\\]*)*/y

/** Strings, numbers and literals of which the end is missing. */
const cutEscape = /^(?:\\(?:u[\da-fA-F]{0,3})?)?$/
const cutValue = /^(?:tr?u?|fa?l?s?|nu?l?|-|-?\d+(?:\.\d+)?[eE][+-]?|-?\d+\.)$/

/** The first characters of values; 0 stands for numbers and literals. */
const value = "\"0{["

/** What may follow a lexeme that decides it alone. */
const next: Record<string, string> = { "{": "\"}", "[": `${value}]`, ":": value }

/** What may come after a value, by what the value is in. */
const after: Record<string, string> = { "{": ",}", "[": ",]" }

/** The index at which a string stops being JSON; its length where it ends too early. */
const indexOfError = (source: string): number => {
  const open: Array<string> = []
  /** The first characters of the lexemes that may follow. */
  let allowed = value
  for (let at = 0;; at = lexeme.lastIndex) {
    while (" \t\r\n\uFEFF".includes(source[at] ?? "x")) at++
    lexeme.lastIndex = at
    const first = lexeme.exec(source)?.[0][0]
    const kind = first === undefined || "\"{}[],:".includes(first) ? first : "0"
    if (kind === undefined || !allowed.includes(kind)) return at
    if (kind === "{" || kind === "[") open.push(kind)
    if (kind === "}" || kind === "]") open.pop()
    const within = open.at(-1) ?? ""
    // Where no other value may stand, a string is a name.
    const isName = kind === "\"" && !allowed.includes("0")
    allowed = next[kind] ?? (kind === "," ? within === "{" ? "\"" : value : isName ? ":" : after[within] ?? "")
  }
}

/** What is wrong at a place, and where it begins. */
const problemAt = (source: string, at: number): readonly [problem: string, at: number] => {
  if (at >= source.length) return ["it ends too early", at]
  if (source.trimStart()[0] === "<") return ["it is HTML or XML", at]
  if (source[at] === "\"") {
    opened.lastIndex = at
    opened.exec(source)
    const stop = opened.lastIndex
    if (cutEscape.test(source.slice(stop))) return ["it ends too early, within the string", at]
    if (source[stop] === "\\") return ["\\u is not followed by four hexadecimal digits", stop]
  }
  return [cutValue.test(source.slice(at)) ? "it ends too early, within the value" : "it breaks off", at]
}

/**
 * What is wrong with a string that is not JSON: line, column and the surrounding characters. Of these only
 * punctuation is shown, because words and numbers may be personal data.
 */
export const describeJsonError = (source: string): string => {
  const [problem, at] = problemAt(source, indexOfError(source))
  const lines = source.slice(0, at).split(/\r\n?|\n/)
  const around = source.slice(Math.max(0, at - 20), at + 20).replace(/[^\s{}[\]:,"<>/\\]/g, "x").replace(/\s+/g, " ")
  return `it is not JSON: ${problem} at line ${lines.length}, column ${lines.at(-1)!.length + 1}, near ${around}`
}
