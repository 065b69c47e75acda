/**
 * Reads XML into a tree. Ill-formed XML is refused with its place, as Amazon's parser does.
 */
import { SaxesParser } from "saxes"

/** An element. Attributes are left out: no feed needs them except the currency of a price. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ReadonlyArray<Element>
  /** The characters directly inside, trimmed. */
  readonly text: string
}

/** Where and why XML is ill-formed. Lines and columns count from 1. */
export interface IllFormed {
  readonly line: number
  readonly column: number
  readonly reason: string
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Array<Element>
  text: string
}

/** The root of a document, or why it cannot be read. */
export const parse = (source: string): Element | IllFormed => {
  const parser = new SaxesParser<{ readonly xmlns: false; readonly position: true }>({ xmlns: false, position: true })
  const root: Open = { name: "", attributes: {}, children: [], text: "" }
  const open: Array<Open> = [root]
  let problem: IllFormed | undefined
  const add = (text: string): void => void (open[open.length - 1]!.text += text)
  parser.on("error", (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, "")
    problem ??= { line: parser.line, column: parser.column + 1, reason }
  })
  parser.on("opentag", ({ attributes, name }) => void open.push({ name, attributes, children: [], text: "" }))
  parser.on("text", add)
  parser.on("cdata", add)
  parser.on("closetag", () => {
    const closed = open.pop()
    if (closed === undefined || open.length === 0) return
    open[open.length - 1]!.children.push({ ...closed, text: closed.text.trim() })
  })
  parser.write(source.replace(/^\ufeff/, "")).close()
  return problem ?? root.children[0]!
}

/** The first element at a path below an element. */
export const find = (element: Element, ...path: ReadonlyArray<string>): Element | undefined => {
  let current: Element | undefined = element
  for (const name of path) current = current?.children.find((child) => child.name === name)
  return current
}

/** All children with a name. */
export const all = (element: Element, name: string): ReadonlyArray<Element> =>
  element.children.filter((child) => child.name === name)

/** The content of the element at a path; undefined where it is missing or empty. */
export const text = (element: Element, ...path: ReadonlyArray<string>): string | undefined => {
  const found = find(element, ...path)?.text
  return found === "" ? undefined : found
}
