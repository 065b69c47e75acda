/**
 * Shortens a GraphQL document without changing its meaning: drops comments, commas and white space that separate
 * nothing.
 *
 * Works on tokens (GraphQL specification, October 2021, section 2.1), so strings and block strings stay as they are.
 */

const ignored = /[\uFEFF\t\n\r ,]+|#[^\n\r]*/
const string = /"""(?:\\"""|[^])*?"""|"(?!"")(?:\\.|[^"\\\n\r])*"/y
const word = /[A-Za-z_]\w*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/
const mark = /\.\.\.|[!$&()\-:=@[\]{|}]/
const pattern =
  `(?<ignored>${ignored.source})|(?<string>${string.source})|(?<word>${word.source})|(?<mark>${mark.source})`

type Kind = "string" | "word" | "mark"

/** A token that is not ignored. */
export interface Token {
  readonly kind: Kind
  readonly text: string
}

/** Where a document stops being GraphQL: the index of the first character that begins no token. */
interface Unreadable {
  readonly unreadableAt: number
}

/** The tokens of a document without comments, commas and white space. */
export const tokenize = (document: string): ReadonlyArray<Token> | Unreadable => {
  const token = new RegExp(pattern, "y")
  const tokens: Array<Token> = []
  for (let at = 0; at < document.length;) {
    token.lastIndex = at
    const groups = token.exec(document)?.groups
    if (groups === undefined) return { unreadableAt: at }
    at = token.lastIndex
    if (groups["ignored"] !== undefined) continue
    const kind: Kind = groups["string"] !== undefined ? "string" : groups["word"] !== undefined ? "word" : "mark"
    tokens.push({ kind, text: groups[kind]! })
  }
  return tokens
}

/** Whether two tokens would read as something else without a space between them. */
const needsSpace = (left: Token, right: Token): boolean => {
  if (left.kind === "word") return right.kind === "word" || right.text === "..." || right.text === "-"
  // `"" "a"` would begin a block string.
  return left.kind === "string" && right.kind === "string"
}

const write = (tokens: ReadonlyArray<Token>): string => {
  let out = ""
  let previous: Token | undefined
  for (const token of tokens) {
    out += previous !== undefined && needsSpace(previous, token) ? ` ${token.text}` : token.text
    previous = token
  }
  return out
}

/** The index of the first query: of `query`, or of the brace of a query without a keyword; -1 without one. */
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

/** The tokens with a name for the first query, which is appended to the name that it has. */
const withName = (tokens: ReadonlyArray<Token>, name: string): ReadonlyArray<Token> => {
  const at = firstQuery(tokens)
  const first = tokens[at]
  if (first === undefined) return tokens
  const word = (text: string): Token => ({ kind: "word", text })
  if (first.text === "{") return [...tokens.slice(0, at), word("query"), word(name), ...tokens.slice(at)]
  const next = tokens[at + 1]
  return next?.kind === "word"
    ? [...tokens.slice(0, at + 1), word(`${next.text}_${name}`), ...tokens.slice(at + 2)]
    : [...tokens.slice(0, at + 1), word(name), ...tokens.slice(at + 1)]
}

/** The document in as few characters as possible, with a name for its query where one is passed. */
export const minify = (document: string, name?: string): string | Unreadable => {
  const tokens = tokenize(document)
  if ("unreadableAt" in tokens) return tokens
  return write(name === undefined ? tokens : withName(tokens, name))
}
