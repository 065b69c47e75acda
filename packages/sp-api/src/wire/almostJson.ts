/**
 * JSON as it should be, JSON as some of Amazon's servers write it, and where a text stops being either.
 *
 * Amazon's signature errors hold raw line feeds inside strings. As most lenient parsers do, control characters and stray backslashes inside
 * strings are read, and a byte order mark is skipped. A trailing comma, or anything after the value, stays an error: what such a text means
 * is a guess.
 */

/** Escapes control characters, and backslashes that escape nothing, inside strings. */
const escapeStrings = (text: string): string => {
  let out = ""
  let from = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 34) inString = !inString
    else if (inString && (code < 32 || code === 92)) {
      if (code === 92 && "\"\\/bfnrtu".includes(text[index + 1] ?? " ")) index++
      else {
        out += `${text.slice(from, index)}\\u${code.toString(16).padStart(4, "0")}`
        from = index + 1
      }
    }
  }
  return out + text.slice(from)
}

/** The value of a JSON text; undefined for one that is not JSON. `__proto__` keys become plain properties, as `JSON.parse` does. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    try {
      // `trim` takes a byte order mark for white space.
      return JSON.parse(escapeStrings(text.trim()))
    } catch {
      return undefined
    }
  }
}

const lexeme =
  /"[^"\\]*(?:\\[^][^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/y

/** What may come after a value, by what the value is in. */
const next: Record<string, string> = { "{": ",}", "[": ",]" }

/** Where a text that is not JSON stops being JSON; its length where it ends too early. */
const breakOf = (text: string): number => {
  const open: Array<string> = []
  let isKey = false
  // The first characters of the lexemes that may follow; 0 stands for numbers and literals.
  let allowed = "\"0{["
  for (let at = 0;; at = lexeme.lastIndex) {
    while (" \t\r\n\uFEFF".includes(text[at] ?? "x")) at++
    lexeme.lastIndex = at
    const first = lexeme.exec(text)?.[0][0]
    const kind = first === undefined || "\"{}[],:".includes(first) ? first : "0"
    if (kind === undefined || !allowed.includes(kind)) return at
    if (kind === "{" || kind === "[") {
      open.push(kind)
      isKey = kind === "{"
      allowed = isKey ? "\"}" : "\"0{[]"
    } else if (kind === ",") {
      isKey = open.at(-1) === "{"
      allowed = isKey ? "\"" : "\"0{["
    } else if (kind === ":") allowed = "\"0{["
    else if (isKey && kind === "\"") {
      isKey = false
      allowed = ":"
    } else {
      if (kind === "}" || kind === "]") open.pop()
      isKey = false
      allowed = next[open.at(-1) ?? ""] ?? ""
    }
  }
}

/**
 * What is wrong with a text that is not JSON: line, column, and the characters around. Of these only punctuation is shown, as words and
 * numbers may be personal data.
 */
export const describeBreak = (text: string): string => {
  const at = breakOf(text)
  const lines = text.slice(0, at).split(/\r\n?|\n/)
  const around = text.slice(Math.max(0, at - 20), at + 20).replace(/[^\s{}[\]:,"<>/\\]/g, "x").replace(/\s+/g, " ")
  const problem = at >= text.length
    ? "it ends too early"
    : text.trimStart()[0] === "<"
    ? "it is HTML or XML"
    : "it breaks off"
  return `it is not JSON: ${problem} at line ${lines.length}, column ${lines.at(-1)!.length + 1}, near ${around}`
}
