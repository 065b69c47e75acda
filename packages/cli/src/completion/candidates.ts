/** What can follow on a command line. */
import { plain } from "../reference/flagNames.ts"
import type { Command, Flag, Index, Values } from "./format.ts"

/** Where to look for values that are on this machine. */
export interface Machine {
  readonly profiles: () => ReadonlyArray<string>
}

/** The shell completes names of files itself. */
const files = ":files"

const operationsFor = ({ operations }: Index, typed: string): ReadonlyArray<string> => {
  const names = Object.entries(operations)
  const lower = typed.toLowerCase()
  const whole = names.filter(([name]) => name.toLowerCase().startsWith(lower))
  if (whole.length > 0) return whole.map(([name, [about]]) => `${name}\t${about}`)
  const dot = typed.lastIndexOf(".")
  const id = lower.slice(dot + 1)
  const section = plain(typed.slice(0, Math.max(0, dot)))
  // `orders.searchOrders` and `searchOrders` are names too, where they are not ambiguous.
  const short = names.filter(([name]) => {
    const at = name.lastIndexOf(".")
    return name.slice(at + 1).toLowerCase().startsWith(id) &&
      (dot === -1 || plain(name.slice(0, at)).startsWith(section))
  })
  return [
    ...new Set(
      short.map(([name, [about]]) => `${typed.slice(0, dot + 1)}${name.slice(name.lastIndexOf(".") + 1)}\t${about}`)
    )
  ]
}

const valuesFor = (index: Index, values: Values, typed: string, machine: Machine): ReadonlyArray<string> => {
  if (values === "files") return [files]
  if (values === "@operations") return operationsFor(index, typed)
  if (values === "@profiles") return machine.profiles()
  return typeof values === "string" ? index.values[values.slice(1)] ?? [] : values
}

/** Values that begin with what was typed after the last comma; an exact one may be continued by another. */
const matching = (values: ReadonlyArray<string>, typed: string): ReadonlyArray<string> => {
  if (values[0] === files) return values
  const comma = typed.lastIndexOf(",") + 1
  const last = typed.slice(comma).toLowerCase()
  const used = new Set(typed.slice(0, comma).toLowerCase().split(","))
  return values
    .filter((value) => {
      const name = value.split("\t")[0]!.toLowerCase()
      return name.startsWith(last) && !used.has(name)
    })
    .map((value) => typed.slice(0, comma) + value)
}

/** bash splits words at `=`; the words of the command line as the command gets them. */
const joined = (words: ReadonlyArray<string>): ReadonlyArray<string> => {
  const all: Array<string> = []
  for (const word of words) {
    const previous = all.at(-1)
    if (previous?.startsWith("--") === true && (word === "=" || previous.endsWith("="))) all[all.length - 1] += word
    else all.push(word)
  }
  return all
}

interface Position {
  readonly node: Command
  readonly operation: string | undefined
  /** The arguments before. */
  readonly count: number
  /** The values of the flag before, which wait for one. */
  readonly values: Values | undefined
}

const flagsAt = ({ globals, operations }: Index, { node, operation }: Pick<Position, "node" | "operation">) => [
  ...(operation === undefined ? [] : operations[operation]?.[1] ?? []),
  ...node.flags,
  ...globals
]

/** Most names differ in their ids already, so that few sections are compared: this runs at every press of a key. */
const operationNamed = ({ operations }: Index, name: string): string | undefined => {
  if (Object.hasOwn(operations, name)) return name
  const dot = name.lastIndexOf(".")
  const id = plain(name.slice(dot + 1))
  const section = plain(name.slice(0, Math.max(0, dot)))
  const found = Object.keys(operations).filter((known) => {
    const at = known.lastIndexOf(".")
    return known.length - at - 1 === id.length && known.slice(at + 1).toLowerCase() === id &&
      plain(known.slice(0, at)).startsWith(section)
  })
  return found.length === 1
    ? found[0]
    : found.find((known) => plain(known.slice(0, known.lastIndexOf("."))) === section)
}

const flagNamed = (flags: ReadonlyArray<Flag>, word: string): Flag | undefined =>
  flags.find(([name]) => plain(name) === plain(word))

const positionOf = (index: Index, words: ReadonlyArray<string>): Position => {
  let position: Position = { node: index.root, operation: undefined, count: 0, values: undefined }
  for (const word of words) {
    const { count, node, operation, values } = position
    if (values !== undefined) position = { ...position, values: undefined }
    else if (word.startsWith("-")) {
      const flag = word.includes("=") ? undefined : flagNamed(flagsAt(index, position), word)
      position = { ...position, values: flag?.[2] ?? undefined }
    } else if (count === 0 && Object.hasOwn(node.commands, word)) {
      position = { node: node.commands[word]!, operation: undefined, count: 0, values: undefined }
    } else {
      const isOperation = node.arguments[count] === "@operations"
      position = { ...position, count: count + 1, operation: isOperation ? operationNamed(index, word) : operation }
    }
  }
  return position
}

/** The candidates for the last of the words, each with what it is after a tab. */
export const candidates = (
  index: Index,
  typedWords: ReadonlyArray<string>,
  shell: string,
  machine: Machine
): ReadonlyArray<string> => {
  const words = joined(typedWords)
  const typed = words.at(-1) ?? ""
  const position = positionOf(index, words.slice(0, -1))
  const flags = flagsAt(index, position)
  if (position.values !== undefined) {
    return matching(valuesFor(index, position.values, typed, machine), typed)
  }
  const equals = typed.indexOf("=")
  if (typed.startsWith("--") && equals !== -1) {
    const values = flagNamed(flags, typed.slice(0, equals))?.[2]
    if (values === null || values === undefined) return []
    const value = typed.slice(equals + 1)
    const prefix = shell === "bash" ? "" : typed.slice(0, equals + 1)
    return matching(valuesFor(index, values, value, machine), value).map((found) =>
      found === files ? found : prefix + found
    )
  }
  if (typed.startsWith("-")) {
    const given = new Set(words.slice(0, -1))
    return flags.filter(([name]) => `--${name}`.startsWith(typed) && !given.has(`--${name}`))
      .map(([name, about]) => about === "" ? `--${name}` : `--${name}\t${about}`)
  }
  const commands = position.count === 0 ? Object.entries(position.node.commands) : []
  const values = position.node.arguments[position.count]
  return [
    ...matching(commands.map(([name, { about }]) => `${name}\t${about}`), typed),
    ...(values === undefined
      ? []
      : values === "@operations"
      ? operationsFor(index, typed)
      : matching(valuesFor(index, values, typed, machine), typed))
  ]
}
