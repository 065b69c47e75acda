/** Files of settings, decoded and checked: what an editor, a shell or a chat has made of them. */
import * as Effect from "effect/Effect"
import { configuration, type Failure } from "../output/failure.ts"

/** Decodes a file in UTF-8, without a byte order mark. Fails for UTF-16, in which PowerShell 5 redirects output. */
export const utf8 = (path: string, bytes: Buffer): Effect.Effect<string, Failure> =>
  bytes[0] === 0xff && bytes[1] === 0xfe || bytes[0] === 0xfe && bytes[1] === 0xff || bytes.includes(0)
    ? configuration(
      `${path} is not text in UTF-8`,
      "save it as UTF-8; in PowerShell 5 write it by `… | Out-File -Encoding utf8`, not by `>`"
    )
    : Effect.succeed(bytes.toString("utf8").replace(/^\uFEFF/, ""))

const start = /^\s*(?:export\s+)?(SPAPI_\w+)/

/** A line of `.env` that is not what its writer means: without `=`, or the rest of a value that was broken in two. */
const misread = (text: string): { readonly line: number; readonly what: string } | undefined => {
  const lines = text.split(/\r\n|\r|\n/)
  let unquoted: string | undefined
  for (const [index, line] of lines.entries()) {
    const [, name] = start.exec(line) ?? []
    const hasSign = line.includes("=")
    if (name !== undefined && !hasSign) return { line: index + 1, what: `${name} has no =` }
    if (unquoted !== undefined && !hasSign && /^[^#\s]/.test(line)) {
      return { line: index + 1, what: `the value of ${unquoted} goes on here, and may be broken in two` }
    }
    unquoted = name !== undefined && /=\s*[^\s'"`#]/.test(line) ? name : undefined
  }
  return undefined
}

/** Fails where a line of `.env` that is about a setting would be passed over. */
export const requireLines = (text: string): Effect.Effect<string, Failure> => {
  const found = misread(text)
  return found === undefined ? Effect.succeed(text) : configuration(
    `.env of the working folder, line ${found.line}: ${found.what}`,
    "write NAME=value on one line"
  )
}
