/**
 * What the log keeps of a request when bodies are recorded: parameters and body, without secrets.
 */
import type { Request } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import { isObject } from "../protocol/Json.ts"

/** The parts of a request. */
export interface Recorded {
  readonly headers: Readonly<Record<string, string>>
  /** Of query and path, not parsed; those that are repeated are lists. */
  readonly parameters: Readonly<Record<string, string | ReadonlyArray<string>>>
  /** Parsed JSON, the fields of a form, or text. */
  readonly body?: unknown
}

const secret = /secret|password|^((access|refresh|session|security|restricted_?data)_?token|code|authorization)$/i
const hidden = "<redacted>"

const redact = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(redact)
    : isObject(value)
    ? Object.fromEntries(
      Object.entries(value).map((
        [name, part]
      ) => [name, secret.test(name) && typeof part === "string" ? hidden : redact(part)])
    )
    : value

const maxBytes = 64 * 1024

const bodyOf = (request: Request): unknown => {
  if (request.body.length > maxBytes) return `<${request.body.length} bytes>`
  const text = Http.bodyText(request)
  const type = request.headers["content-type"] ?? ""
  if (type.includes("x-www-form-urlencoded")) return redact(Object.fromEntries(new URLSearchParams(text)))
  try {
    return redact(JSON.parse(text))
  } catch {
    return text
  }
}

const secretHeader = /token|authorization|cookie|secret|key/

const headersOf = ({ headers }: Request): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, secretHeader.test(name) ? hidden : value]]
    )
  )

/** The parts of a request, without secrets. `pathValues` are the parameters of its path. */
export const of = (request: Request, pathValues: Readonly<Record<string, string>>): Recorded => {
  const parameters: Record<string, string | ReadonlyArray<string>> = { ...pathValues }
  const query = new URLSearchParams(Http.queryOf(request.target))
  for (const name of query.keys()) {
    const values = query.getAll(name)
    // Signatures of presigned URLs are secrets, too.
    parameters[name] = secret.test(name) || /^x-amz-/i.test(name) ? hidden : values.length === 1 ? values[0]! : values
  }
  return {
    headers: headersOf(request),
    parameters,
    ...(request.body.length === 0 ? undefined : { body: bodyOf(request) })
  }
}
