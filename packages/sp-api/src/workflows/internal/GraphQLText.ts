/**
 * Makes a GraphQL document shorter without changing what it says: drops comments, commas and blanks that separate
 * nothing.
 *
 * Works on tokens (GraphQL specification, October 2021, section 2.1), so what stands in strings and block strings stays
 * as it is.
 */

const ignored = /[\uFEFF\t\n\r ,]+|#[^\n\r]*/
const string = /"""(?:\\"""|[^])*?"""|"(?!"")(?:\\.|[^"\\\n\r])*"/
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

/** The document in as few characters as it can be written. */
export const minify = (text: string): string | Unreadable => {
  const found = tokens(text)
  if ("unreadableAt" in found) return found
  let out = ""
  let previous: Token | undefined
  for (const next of found) {
    out += previous !== undefined && needsBlank(previous, next) ? ` ${next.text}` : next.text
    previous = next
  }
  return out
}
