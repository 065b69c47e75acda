/**
 * Makes a GraphQL document shorter without changing what it says: drops comments, commas and blanks that separate
 * nothing.
 *
 * Works on tokens (GraphQL specification, October 2021, section 2.1), so what stands in strings and block strings stays
 * as it is.
 */

const ignored = /[\uFEFF\t\n\r ,]+|#[^\n\r]*/
const string = /"""(?:\\"""|[^])*?"""|"(?!"")(?:\\.|[^"\\\n\r])*"/y
const word = /[A-Za-z_]\w*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/
const mark = /\.\.\.|[!$&()\-:=@[\]{|}]/
const pattern =
  `(?<ignored>${ignored.source})|(?<string>${string.source})|(?<word>${word.source})|(?<mark>${mark.source})`

type Kind = "string" | "word" | "mark"

/** A token of a document that separates nothing. */
export interface Token {
  readonly kind: Kind
  readonly text: string
}

/** Text that is no GraphQL: where it stands, counted from 0. */
export interface Unreadable {
  readonly unreadableAt: number
}

/** The tokens of a document without comments, commas and blanks. */
export const tokens = (text: string): ReadonlyArray<Token> | Unreadable => {
  const token = new RegExp(pattern, "y")
  const found: Array<Token> = []
  for (let at = 0; at < text.length;) {
    token.lastIndex = at
    const groups = token.exec(text)?.groups
    if (groups === undefined) return { unreadableAt: at }
    at = token.lastIndex
    if (groups["ignored"] !== undefined) continue
    const kind: Kind = groups["string"] !== undefined ? "string" : groups["word"] !== undefined ? "word" : "mark"
    found.push({ kind, text: groups[kind]! })
  }
  return found
}

/** Whether two tokens would read as something else without a blank between them. */
const needsBlank = (left: Token, right: Token): boolean => {
  if (left.kind === "word") return right.kind === "word" || right.text === "..." || right.text === "-"
  // `"" "a"` would begin a block string.
  return left.kind === "string" && right.kind === "string"
}

const write = (tokens: ReadonlyArray<Token>): string => {
  let out = ""
  let previous: Token | undefined
  for (const next of tokens) {
    out += previous !== undefined && needsBlank(previous, next) ? ` ${next.text}` : next.text
    previous = next
  }
  return out
}

/** Where the first query of a document begins: at `query`, or at the brace of one that is written without; -1 for none. */
const firstQuery = (tokens: ReadonlyArray<Token>): number => {
  let depth = 0
  let inFragment = false
  for (const [index, { text }] of tokens.entries()) {
    if (depth === 0) {
      if (text === "fragment") inFragment = true
      else if (!inFragment && (text === "query" || text === "{")) return index
    }
    if (text === "{") depth++
    else if (text === "}" && --depth === 0) inFragment = false
  }
  return -1
}

/** The tokens with a name for the query, which is added to the name that it has. */
const withName = (tokens: ReadonlyArray<Token>, name: string): ReadonlyArray<Token> => {
  const at = firstQuery(tokens)
  const first = tokens[at]
  if (first === undefined) return tokens
  const word = (text: string): Token => ({ kind: "word", text })
  if (first.text === "{") return [...tokens.slice(0, at), word("query"), word(name), ...tokens.slice(at)]
  const own = tokens[at + 1]
  return own?.kind === "word"
    ? [...tokens.slice(0, at + 1), word(`${own.text}_${name}`), ...tokens.slice(at + 2)]
    : [...tokens.slice(0, at + 1), word(name), ...tokens.slice(at + 1)]
}

/** The document in as few characters as it can be written; with a name for its query, where one is given. */
export const minify = (text: string, name?: string): string | Unreadable => {
  const found = tokens(text)
  if ("unreadableAt" in found) return found
  return write(name === undefined ? found : withName(found, name))
}
