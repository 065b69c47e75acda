/**
 * Finds the ends of zstd frames (RFC 8878): of several frames in one write, Node reads the first and silently drops the
 * others.
 */

/** Splits chunks after each frame. Throws if anything but another frame follows. */
export interface Frames {
  readonly cut: (piece: Uint8Array) => ReadonlyArray<Uint8Array>
}

const littleEndian = (bytes: ReadonlyArray<number>): number =>
  bytes.reduce((sum, byte, index) => sum + byte * 2 ** (8 * index), 0)

const dictionarySizes = [0, 1, 2, 4]
const contentSizes = [0, 2, 4, 8]

const isFrame = (magic: number): boolean => magic === 0xfd2fb528
const isSkippable = (magic: number): boolean => magic >= 0x184d2a50 && magic <= 0x184d2a5f

/** Makes the splitter of one file. */
export const makeFrames = (): Frames => {
  /** The bytes of the current field. */
  let field: Array<number> = []
  let fieldSize = 4
  /** Bytes of a header or a block to skip. */
  let skip = 0
  let state: "magic" | "descriptor" | "block" | "skippable" | "end" = "magic"
  let hasChecksum = false

  const expect = (next: typeof state, size: number, skipped = 0): void => {
    state = next
    fieldSize = size
    skip = skipped
    field = []
  }

  /** Evaluates a complete field. */
  const step = (): void => {
    const value = littleEndian(field)
    switch (state) {
      case "end":
      case "magic":
        if (isFrame(value)) return expect("descriptor", 1)
        if (isSkippable(value)) return expect("skippable", 4)
        throw Object.assign(new Error("There is more after the end"), { code: "Z_DATA_ERROR" })
      case "skippable":
        return expect("end", 4, value)
      case "descriptor": {
        hasChecksum = (value & 4) !== 0
        const isSingle = (value & 32) !== 0
        const content = contentSizes[value >> 6]!
        return expect(
          "block",
          3,
          (isSingle ? 0 : 1) + dictionarySizes[value & 3]! + (content === 0 && isSingle ? 1 : content)
        )
      }
      case "block": {
        const isLast = (value & 1) === 1
        const size = (value >> 1 & 3) === 1 ? 1 : value >> 3
        return isLast ? expect("end", 4, size + (hasChecksum ? 4 : 0)) : expect("block", 3, size)
      }
    }
  }

  return {
    cut: (piece) => {
      const pieces: Array<Uint8Array> = []
      let from = 0
      for (let at = 0; at < piece.length;) {
        if (skip > 0) {
          const passed = Math.min(skip, piece.length - at)
          skip -= passed
          at += passed
        } else {
          field.push(piece[at++]!)
          if (field.length === fieldSize) step()
        }
        if (state === "end" && skip === 0 && field.length === 0) {
          pieces.push(piece.subarray(from, at))
          from = at
        }
      }
      if (from < piece.length) pieces.push(piece.subarray(from))
      return pieces
    }
  }
}
