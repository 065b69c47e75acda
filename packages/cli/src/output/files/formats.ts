/** The formats of files with rows, by name and by the ending of the file. */
import { extname } from "node:path"

/** Formats that hold rows. */
export const formats = ["tsv", "csv", "jsonl", "parquet", "sqlite", "duckdb"] as const

/** A name of {@link formats}. */
export type Format = typeof formats[number]

const endings: Readonly<Record<string, Format>> = {
  ".tsv": "tsv",
  ".tab": "tsv",
  ".csv": "csv",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".parquet": "parquet",
  ".sqlite": "sqlite",
  ".sqlite3": "sqlite",
  ".db": "sqlite",
  ".duckdb": "duckdb"
}

/** The format that the ending of a file stands for; undefined for any other. */
export const formatOf = (file: string): Format | undefined => endings[extname(file).toLowerCase()]

/** Whether a format needs a file: stdout takes text alone. */
export const needsFile = (format: Format): boolean => format === "parquet" || format === "sqlite" || format === "duckdb"
