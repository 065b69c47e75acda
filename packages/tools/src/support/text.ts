/** Files of the repository as strings. */
import { readFileSync } from "node:fs"

/** A file with the line ends of the repository, also where it was unpacked with those of Windows. */
export const readText = (file: string | URL): string => readFileSync(file, "utf8").replaceAll("\r\n", "\n")
