/**
 * Writes proposed rows into overlays, and leaves the rest of their files as it is: people write rows, one a line.
 */
import { rowText } from "../Problems.ts"
import type { Proposal } from "../Swagger.ts"
import { ModelError } from "../Swagger.ts"

/** A member of an object: where it begins, where its value does, and where it ends. */
interface Member {
  readonly name: string
  readonly start: number
  readonly value: number
  readonly end: number
}

/** After white space. */
const skip = (text: string, at: number): number => {
  let index = at
  while (/\s/.test(text[index] ?? "")) index++
  return index
}

/** After a string that begins at `at`. */
const afterString = (text: string, at: number): number => {
  let index = at + 1
  while (text[index] !== "\"") index += text[index] === "\\" ? 2 : 1
  return index + 1
}

/** After a value that begins at `at`. */
const afterValue = (text: string, at: number): number => {
  let depth = 0
  let index = at
  for (; index < text.length; index++) {
    const sign = text[index]!
    if (sign === "\"") index = afterString(text, index) - 1
    else if (sign === "{" || sign === "[") depth++
    else if ((sign === "}" || sign === "]" || sign === ",") && depth === 0) return index
    else if (sign === "}" || sign === "]") depth--
    if (depth === 0 && (sign === "\"" || sign === "}" || sign === "]")) return index + 1
  }
  return index
}

/** The members of the object that begins at `at`. */
const membersOf = (text: string, at: number): ReadonlyArray<Member> => {
  const members: Array<Member> = []
  let index = skip(text, at + 1)
  while (text[index] === "\"") {
    const end = afterString(text, index)
    const value = skip(text, skip(text, end) + 1)
    const last = afterValue(text, value)
    members.push({
      name: JSON.parse(text.slice(index, end)) as string,
      start: index,
      value,
      end: text.slice(value, last).trimEnd().length + value
    })
    index = skip(text, last)
    if (text[index] === ",") index = skip(text, index + 1)
  }
  return members
}

/** A value within objects of their own, which stand on lines of their own. */
const nested = (path: ReadonlyArray<string>, row: unknown, depth: number): string => {
  const [name, ...rest] = path
  const member = (value: string) => `${JSON.stringify(name)}: ${value}`
  if (rest.length === 0) return member(rowText(row))
  const pad = "  ".repeat(depth)
  return member(`{\n${pad}  ${nested(rest, row, depth + 1)}\n${pad}}`)
}

/** An overlay with a row written into it. */
const set = (text: string, path: ReadonlyArray<string>, row: unknown): string => {
  let object = skip(text, 0)
  for (const [depth, name] of path.entries()) {
    const members = membersOf(text, object)
    const member = members.find((other) => other.name === name)
    if (member === undefined) {
      const inside = text.slice(object, afterValue(text, object))
      const broken = inside.includes("\n") || members.length === 0
      const lead = broken ? `\n${"  ".repeat(depth + 1)}` : " "
      const added = nested(path.slice(depth), row, depth + 1)
      const last = members.at(-1)
      return last === undefined
        ? `${text.slice(0, object)}{${lead}${added}\n${"  ".repeat(depth)}}${text.slice(afterValue(text, object))}`
        : `${text.slice(0, last.end)},${lead}${added}${text.slice(last.end)}`
    }
    if (depth === path.length - 1) return text.slice(0, member.value) + rowText(row) + text.slice(member.end)
    object = member.value
  }
  return text
}

/** An overlay without a row; what is empty then goes with it. */
const remove = (text: string, path: ReadonlyArray<string>): string => {
  let object = skip(text, 0)
  for (const [depth, name] of path.entries()) {
    const members = membersOf(text, object)
    const index = members.findIndex((other) => other.name === name)
    const member = members[index]
    if (member === undefined) return text
    if (depth < path.length - 1) {
      object = member.value
      continue
    }
    if (members.length === 1 && depth > 0) return remove(text, path.slice(0, -1))
    const previous = members[index - 1]
    const following = members[index + 1]
    return previous !== undefined
      ? text.slice(0, previous.end) + text.slice(member.end)
      : text.slice(0, member.start) + text.slice(following?.start ?? member.end)
  }
  return text
}

/** An overlay after a proposal, as the contents of its file. Throws where the result would not be what is proposed. */
export const edited = (text: string, { overlay, path, row }: Proposal): string => {
  const result = row === undefined ? remove(text, path) : set(text, path, row)
  let value: unknown = JSON.parse(result)
  for (const name of path) value = (value as Record<string, unknown> | undefined)?.[name]
  if (JSON.stringify(value) !== JSON.stringify(row)) {
    throw new ModelError(`overlays/${overlay}.json`, `cannot be edited at ${path.join(" > ")}; edit it by hand`)
  }
  return result
}
