/**
 * Writing TypeScript: names, comments, and lines of 120 columns.
 */

/** The columns of a line. */
const width = 120

/** A property name, quoted where it must be; in an object `__proto__:` would be no property. */
export const key = (name: string): string =>
  name === "__proto__" ? `["__proto__"]` : /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)

/** `GetOrders` of `getOrders`. */
export const pascal = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1)

/** Indents every line but the first. */
export const indent = (text: string, by = "  "): string => text.replaceAll("\n", `\n${by}`)

/**
 * Parts between brackets: on one line if it fits behind `before` columns, else one part a line. Parts that hold lines
 * of their own never share one.
 */
export const block = (open: string, parts: ReadonlyArray<string>, close: string, before: number, pad = " "): string => {
  if (parts.length === 0) return open + close
  const line = `${open}${pad}${parts.join(", ")}${pad}${close}`
  if (before + line.length <= width && !line.includes("\n")) return line
  return `${open}\n${parts.map((part) => `  ${indent(part)}`).join(",\n")}\n${close}`
}

/** A JSDoc comment of paragraphs or lines; nothing for none. */
export const comment = (lines: ReadonlyArray<string>): string => {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/").trimEnd())
  if (safe.length === 0) return ""
  return safe.length === 1
    ? `/** ${safe[0]} */\n`
    : `/**\n${safe.map((line) => line === "" ? " *" : ` * ${line}`).join("\n")}\n */\n`
}

/** A string as the lines of a comment within an interface. */
export const wrap = (text: string, columns = width - 6): ReadonlyArray<string> =>
  text.split(" ").reduce<Array<string>>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + word.length < columns
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word]
  }, [])

/** A description of Amazon's as lines of a comment. */
export const paragraphs = (description: string): ReadonlyArray<string> =>
  description.replaceAll("\\n", "\n").trim().split("\n").map((line) => line.trim())

/**
 * A plain value as an expression, written behind `before` columns; an object with `open` has a line for each of its
 * keys.
 */
export const literal = (value: unknown, before: number, open = false): string => {
  if (Array.isArray(value)) return block("[", value.map((item) => literal(item, before)), "]", before, "")
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).map(([name, item]) => {
    const start = `${key(name)}: `
    return start + literal(item, before + 2 + start.length, open && name === "parameters")
  })
  return block("{", parts, "}", open ? width : before)
}
