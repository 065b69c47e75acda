/**
 * Writes text in the charsets of Amazon's flat files. The platform only reads them, so the tables are its decoders turned round.
 */

/** A charset as Amazon announces it. */
export type Charset = "UTF-8" | "Cp1252" | "windows-31j"

const labels = { Cp1252: "windows-1252", "windows-31j": "shift_jis" } as const

const tables = /*#__PURE__*/ new Map<Charset, ReadonlyMap<string, ReadonlyArray<number>>>()

const makeTable = (charset: "Cp1252" | "windows-31j"): ReadonlyMap<string, ReadonlyArray<number>> => {
  // One-shot decoding of windows-1252 is wrong on some versions of Node; streaming is right on all.
  const decoder = new TextDecoder(labels[charset])
  const table = new Map<string, ReadonlyArray<number>>()
  const add = (...bytes: ReadonlyArray<number>): void => {
    const char = decoder.decode(Uint8Array.from(bytes), { stream: true }) + decoder.decode()
    if ([...char].length === 1 && char !== "\ufffd" && !table.has(char)) table.set(char, bytes)
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

const utf8 = /*#__PURE__*/ new TextEncoder()

/** A text as bytes; characters that the charset does not have become question marks. */
export const encode = (charset: Charset, text: string): Uint8Array => {
  if (charset === "UTF-8") return utf8.encode(text)
  let table = tables.get(charset)
  if (table === undefined) tables.set(charset, table = makeTable(charset))
  const bytes = new Uint8Array(text.length * 2)
  let length = 0
  for (const char of text) {
    for (const byte of table.get(char) ?? [0x3f]) bytes[length++] = byte
  }
  return bytes.subarray(0, length)
}
