/** Rows as a Parquet file, compressed with Snappy. */
import { fileWriter, ParquetWriter } from "hyparquet-writer"
import { type Kind, textOf } from "./cells.ts"
import { batches, type Spool } from "./spool.ts"

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number]

const types: Readonly<Record<Kind, Omit<SchemaElement, "name">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  "date-time": { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
  json: { type: "BYTE_ARRAY", converted_type: "UTF8" }
}

const valueOf = (value: unknown, kind: Kind): unknown => {
  if (value === null) return undefined
  if (kind === "integer") return BigInt(value as number)
  if (kind === "date-time") return new Date(String(value))
  return kind === "number" || kind === "boolean" ? value : textOf(value)
}

/** Rows of a row group, which is in memory as a whole. */
const groupSize = 20_000

/** Writes the file. */
export const write = async (path: string, spool: Spool, signal: AbortSignal): Promise<void> => {
  const { columns } = spool
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ kind, name }): SchemaElement => ({ name, repetition_type: "OPTIONAL", ...types[kind] }))
    ]
  })
  for await (const batch of batches(spool, groupSize, signal)) {
    await writer.write({
      columnData: columns.map(({ kind, name }, index) => ({
        name,
        data: batch.map((row) => valueOf(row[index], kind))
      })),
      rowGroupSize: groupSize
    })
  }
  await writer.finish()
}
