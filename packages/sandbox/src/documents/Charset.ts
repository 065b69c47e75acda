/**
 * Encodes strings in the charsets of Amazon's flat files. The platform only decodes these charsets, so the tables are
 * inverted decoders.
 */

/** A charset by the name that Amazon uses. */
export type Charset = "UTF-8" | "Cp1252" | "windows-31j"

const labels = { Cp1252: "windows-1252", "windows-31j": "shift_jis" } as const

/**
 * The byte of a UTF-16 unit, or its two bytes as one number; 0 where the charset lacks the character (except NUL
 * itself).
 */
const tables = new Map<Charset, Uint16Array>()

const makeTable = (charset: "Cp1252" | "windows-31j"): Uint16Array => {
  // One-shot decoding of windows-1252 is wrong on some versions of Node; streaming is right on all.
  const decoder = new TextDecoder(labels[charset])
  const table = new Uint16Array(0x10000)
  const add = (...bytes: ReadonlyArray<number>): void => {
    const char = decoder.decode(Uint8Array.from(bytes), { stream: true }) + decoder.decode()
    const unit = char.charCodeAt(0)
    if (char.length === 1 && char !== "\ufffd" && table[unit] === 0) {
      table[unit] = bytes.reduce((all, byte) => all << 8 | byte)
    }
  }
  for (let byte = 0; byte < 256; byte++) add(byte)
  if (charset === "windows-31j") {
    for (let lead = 0x81; lead <= 0xfc; lead++) {
      if (lead > 0x9f && lead < 0xe0) continue
      for (let trail = 0x40; trail <= 0xfc; trail++) if (trail !== 0x7f) add(lead, trail)
    }
  }
  return table
}

const question = 0x3f

const utf8 = new TextEncoder()

/** The bytes of a string; a character that the charset lacks becomes a question mark. */
export const encode = (charset: Charset, value: string): Uint8Array => {
  if (charset === "UTF-8") return utf8.encode(value)
  let table = tables.get(charset)
  if (table === undefined) tables.set(charset, table = makeTable(charset))
  const bytes = new Uint8Array(value.length * 2)
  let length = 0
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index)
    const code = table[unit]!
    if (code > 0xff) bytes[length++] = code >> 8
    bytes[length++] = code === 0 && unit !== 0 ? question : code & 0xff
    // A surrogate pair becomes one question mark.
    if (unit >= 0xd800 && unit < 0xdc00 && (value.charCodeAt(index + 1) & 0xfc00) === 0xdc00) index++
  }
  return bytes.subarray(0, length)
}
