/**
 * Makes the rows of a typed query from those of a CSV result, whose header holds the paths of fields in one line:
 * `sales.orderedProductSales.amount`. Amazon does not document how its converters join names, so any separator is read,
 * and numbers between names count as the places of list elements (`fees.0.charges.1.identifier`).
 */
import type { DriftCollector } from "../../../documents/internal/driftCollector.ts"
import type { Row as Cells } from "../../../documents/internal/rowShape.ts"
import { checkValue } from "./rowCheck.ts"
import type { Leaf, Node } from "./rowPlan.ts"

/** A node with the fields that lead to it. */
interface Target {
  readonly node: Node
  /** Field names; `undefined` for the elements of a list. */
  readonly path: ReadonlyArray<string | undefined>
  /** The names in lower case, without separators. */
  readonly key: string
}

const targetsOf = (node: Node, path: ReadonlyArray<string | undefined>): ReadonlyArray<Target> => {
  const own = path.length === 0 || node.kind === "list" && path.at(-1) === undefined
    ? []
    : [{ node, path, key: path.join("").toLowerCase() }]
  switch (node.kind) {
    case "list":
      return [...own, ...targetsOf(node.element, [...path, undefined])]
    case "object":
      // The elements of a list have the key of the list, which comes first.
      return [
        ...(path.at(-1) === undefined ? [] : own),
        ...node.fields.flatMap(([name, field]) => targetsOf(field, [...path, name]))
      ]
    default:
      return own
  }
}

/** A column: what it holds, and at which places of the lists above it. */
interface Column {
  readonly header: string
  readonly target: Target
  readonly indexes: ReadonlyArray<number>
}

const isLeaf = (node: Node): node is Leaf => node.kind !== "list" && node.kind !== "object"

/** The only one of the longest. */
const single = (targets: ReadonlyArray<Target>): Target | undefined => {
  const length = Math.max(...targets.map(({ key }) => key.length))
  const longest = targets.filter(({ key }) => key.length === length)
  return longest.length === 1 ? longest[0] : undefined
}

const match = (header: string, targets: ReadonlyArray<Target>): Target | undefined => {
  const key = header.split(/[^A-Za-z0-9]+/).filter((part) => !/^\d*$/.test(part)).join("").toLowerCase()
  if (key === "") return undefined
  const leaves = targets.filter(({ node }) => isLeaf(node))
  return targets.find((target) => target.key === key)
    ?? single(leaves.filter((target) => key.endsWith(target.key)))
    ?? single(leaves.filter((target) => target.key.endsWith(key)))
}

type Raw = { [name: string]: Raw } | Array<Raw> | unknown

const assign = (root: Record<string, unknown>, { indexes, target }: Column, value: unknown): void => {
  let holder: Record<string | number, unknown> = root
  let key: string | number = target.path[0]!
  let depth = 0
  for (const name of target.path.slice(1)) {
    const next = holder[key] ??= name === undefined ? [] : {}
    holder = next as Record<string | number, unknown>
    key = name ?? indexes[depth++] ?? 0
  }
  holder[key] = value
}

const isBlank = (raw: Raw): boolean =>
  raw === undefined || typeof raw === "object" && raw !== null && Object.values(raw).every(isBlank)

const numeric = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

/** Undefined for an empty cell. */
const cellValue = (leaf: Leaf, cell: string, drift: DriftCollector): unknown => {
  const text = cell.trim()
  if (cell === "" || leaf.kind !== "string" && (text === "" || text === "null")) return undefined
  if (leaf.kind === "number") {
    if (numeric.test(text)) return Number(text)
    drift.add(leaf.place, "not a number")
  } else if (leaf.kind === "boolean") {
    if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true"
    drift.add(leaf.place, "not a boolean")
  }
  return cell
}

const finish = (node: Node, raw: Raw, drift: DriftCollector): unknown => {
  if (isLeaf(node)) {
    if (raw !== undefined) return raw
    if (node.nullable) return null
    if (node.kind === "string") return ""
    drift.add(node.place, "empty")
    return null
  }
  if (isBlank(raw) && node.nullable) return null
  if (node.kind === "list") {
    const elements = Array.isArray(raw) ? raw.filter((element) => !isBlank(element)) : []
    return elements.map((element) => finish(node.element, element, drift))
  }
  const values = (raw ?? {}) as Record<string, unknown>
  return Object.fromEntries(node.fields.map(([name, field]) => [name, finish(field, values[name], drift)]))
}

/** Makes rows of one header. */
export class CsvRows {
  private readonly plan: Node
  private readonly drift: DriftCollector
  private columns: ReadonlyArray<Column> | undefined
  private others: ReadonlyArray<string> = []

  constructor(plan: Node, drift: DriftCollector) {
    this.plan = plan
    this.drift = drift
  }

  row(cells: Cells): unknown {
    const columns = this.columns ??= this.read(Object.keys(cells))
    const raw: Record<string, unknown> = {}
    const parsed: Array<readonly [Column, unknown]> = []
    for (const column of columns) {
      const cell = cells[column.header] ?? ""
      const { node } = column.target
      if (isLeaf(node)) {
        const value = cellValue(node, cell, this.drift)
        if (value !== undefined) assign(raw, column, value)
      } else if (cell !== "") parsed.push([column, this.json(node, cell)])
    }
    const row = finish(this.plan, raw, this.drift) as Record<string, unknown>
    for (const [column, value] of parsed) assign(row, column, value)
    for (const header of this.others) if (!Object.hasOwn(row, header)) row[header] = cells[header]
    return row
  }

  /** A list or an object in one cell. */
  private json(node: Node, cell: string): unknown {
    try {
      const value: unknown = JSON.parse(cell)
      checkValue(node, value, this.drift)
      return value
    } catch {
      this.drift.add(node.place, "not JSON")
      return cell
    }
  }

  private read(headers: ReadonlyArray<string>): ReadonlyArray<Column> {
    const targets = targetsOf(this.plan, [])
    const columns: Array<Column> = []
    const others: Array<string> = []
    const taken = new Set<string>()
    for (const header of headers) {
      const target = match(header, targets)
      const indexes = [...header.matchAll(/(?<![A-Za-z0-9])\d+(?![A-Za-z0-9])/g)].map(([digits]) => Number(digits))
      const lists = target?.path.filter((name) => name === undefined).length ?? 0
      const place = `${target?.key} ${indexes.slice(0, lists).join()}`
      if (target === undefined || taken.has(place) || indexes.some((index) => index > 9_999)) {
        others.push(header)
        this.drift.add(`the column ${headers.indexOf(header) + 1}`, "not a selected field")
      } else {
        taken.add(place)
        columns.push({ header, target, indexes })
      }
    }
    const covers = ({ target }: Column, { key, path }: Target): boolean =>
      target.key === key || !isLeaf(target.node) && target.path.every((name, index) => path[index] === name)
    for (const target of targets) {
      if (isLeaf(target.node) && !columns.some((column) => covers(column, target))) {
        this.drift.add(target.node.place, "missing")
      }
    }
    this.others = others
    return columns
  }
}
