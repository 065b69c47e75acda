/**
 * ZIP archives of small files, stored without compression.
 *
 * Source: PKWARE's APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16.
 */
import { crc32 } from "node:zlib"

/** One file of an archive. */
export interface Entry {
  readonly name: string
  readonly content: Uint8Array
}

/** The 1st of January 1980, so that the same files are the same archive. */
const date = 0x21
/** Names are UTF-8. */
const flags = 0x800

/** The fields that both headers of a file have, from the version on. */
const common = ({ content }: Entry, name: Buffer): Buffer => {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(flags, 2)
  fields.writeUInt16LE(date, 8)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(content.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

/** The archive of these files. */
export const archive = (entries: ReadonlyArray<Entry>): Buffer => {
  const files: Array<Buffer> = []
  const directory: Array<Buffer> = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const fields = common(entry, name)
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, entry.content])
    const attributes = Buffer.alloc(14)
    attributes.writeUInt32LE(offset, 10)
    directory.push(Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), fields, attributes, name)
    files.push(file)
    offset += file.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(index.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, index, Buffer.from("PK\x05\x06"), end])
}
