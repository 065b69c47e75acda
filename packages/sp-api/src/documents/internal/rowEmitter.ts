/** Makes the rows of a flat file from their cells, and compares their width with the header. */
import { columnName } from "./columnNames.ts"
import type { DriftCollector } from "./driftCollector.ts"
import { advice } from "./header.ts"
import type { Row, RowShape } from "./rowShape.ts"
import * as rowShape from "./rowShape.ts"

/** Rows held back to verify a narrow header, and how many columns count as narrow. */
const heldRows = 64
const narrow = 8

/** Emits the rows below one header. */
export class RowEmitter {
  /** The rows that were read, the header included. */
  rows = 0
  private readonly drift: DriftCollector
  private width = 0
  private shape: RowShape = rowShape.make([])
  private hasShort = false
  private held: Array<Row> | undefined

  constructor(drift: DriftCollector) {
    this.drift = drift
  }

  /** Sets unique column names. */
  use(names: ReadonlyArray<string>): void {
    this.width = names.length
    this.shape = rowShape.make(names)
  }

  /** Holds the first rows back if the header is narrow: they may show that it is not the header. */
  verify(header: ReadonlyArray<string>): void {
    if (header.length < narrow) this.held = []
  }

  /** Emits the rows that are held back. */
  release(out: Array<Row>): void {
    if (this.held === undefined) return
    for (const row of this.held) out.push(row)
    this.held = undefined
  }

  /** Emits a row as wide as the header, whose cells are at `places`. */
  slice(text: string, places: Int32Array, out: Array<Row>): void {
    this.emit(this.shape.slice(text, places), out)
  }

  /** Emits a row of any width. Returns a problem if it cannot be a row of the file. */
  cells(cells: Array<string>, isLast: boolean, headerLine: number, out: Array<Row>): string | undefined {
    const { width } = this
    const problem = cells.length === width ? undefined : this.check(cells.length, isLast, headerLine)
    if (problem !== undefined) return problem
    while (cells.length < width) cells.push("")
    const row = this.shape.cells(cells)
    for (let index = width; index < cells.length; index++) {
      let name = columnName(index)
      while (Object.hasOwn(row, name)) name += "_"
      row[name] = cells[index]!
    }
    this.emit(row, out)
    return undefined
  }

  private emit(row: Row, out: Array<Row>): void {
    this.rows++
    if (this.held === undefined) out.push(row)
    else if (this.held.push(row) >= heldRows) this.release(out)
  }

  /** Returns the problem of a row's width, or reports it as drift where the row can be read. */
  private check(count: number, isLast: boolean, headerLine: number): string | undefined {
    const { width } = this
    if (count < width) {
      if (isLast && !this.hasShort) {
        return `it ends early: its last row has no line end, and ${count} of ${width} columns`
      }
      this.hasShort = true
      return undefined
    }
    if (this.held !== undefined && count > (width === 1 ? 1 : 2 * width + 1)) {
      this.held = undefined
      return `its line ${headerLine}, taken for the header, has ${width} of the ${count} columns of a row: ${advice}`
    }
    this.drift.add("a row", "longer than the header", `, row ${this.rows + 1} first`)
    return undefined
  }
}
