/** What should go out for a case, built without the client's own encoder, compared with what went out. */
import type { Operation } from "effect-sp-api/operation/Operation"
import type { Parameter } from "effect-sp-api/operation/OperationSpec"
import { isDeepStrictEqual } from "node:util"
import type { Case } from "./Case.ts"

/** A request that went out. */
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** Percent-encoding of RFC 3986, byte by byte. */
const encode = (text: string): string =>
  Array.from(Buffer.from(text, "utf8"), (byte) => {
    const char = String.fromCharCode(byte)
    return /[A-Za-z0-9._~-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`
  }).join("")

const write = (parameter: Parameter, value: unknown): string =>
  encode(parameter.doubleEncoded === true ? encode(String(value)) : String(value))

const pairs = (name: string, parameter: Parameter, value: unknown): ReadonlyArray<string> => {
  const texts = (Array.isArray(value) ? value : [value]).map((item: unknown) => write(parameter, item))
  return parameter.list === "multi"
    ? texts.map((text) => `${encode(name)}=${text}`)
    : [`${encode(name)}=${texts.join(",")}`]
}

const pathOf = (template: string, parameters: Readonly<Record<string, Parameter>>, input: Record<string, unknown>) =>
  template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const text = String(input[name] ?? "")
    return parameters[name]?.greedy === true ? text.split("/").map(encode).join("/") : encode(text)
  })

/** How a request differs from what the case asks for. */
export const compareRequest = (
  operation: Operation<never, unknown>,
  example: Case,
  input: Record<string, unknown>,
  sent: Sent
): ReadonlyArray<string> => {
  const failures: Array<string> = []
  const parameters = operation.spec.parameters ?? {}
  const [target = "", search = ""] = sent.url.replace(/^https:\/\/[^/]+/, "").split("?")
  if (sent.method !== example.method) failures.push(`method ${sent.method} instead of ${example.method}`)

  const expectedPath = pathOf(example.path, parameters, input)
  if (target !== expectedPath) failures.push(`path ${target} instead of ${expectedPath}`)

  const given = Object.entries(parameters).filter(([name]) => input[name] !== undefined)
  const expectedQuery = given
    .filter(([, parameter]) => parameter.in === "query")
    .flatMap(([name, parameter]) => pairs(name, parameter, input[name]))
  const actualQuery = search === "" ? [] : search.split("&")
  if (!isDeepStrictEqual(actualQuery.toSorted(), expectedQuery.toSorted())) {
    failures.push(`query ${search} instead of ${expectedQuery.join("&")}`)
  }

  for (const [name, parameter] of given) {
    if (parameter.in !== "header") continue
    if (sent.headers[name.toLowerCase()] !== String(input[name])) failures.push(`header ${name} is not as given`)
  }
  if (!sent.headers["x-amz-access-token"]) failures.push("no access token")
  if (!sent.headers["user-agent"]) failures.push("no User-Agent")
  if (!sent.headers["accept"]) failures.push("no Accept")

  const hasType = sent.headers["content-type"] !== undefined
  const body = input["body"]
  if (body === undefined) {
    if (sent.body !== undefined) failures.push("a body where none belongs")
    else if (hasType && !given.some(([name]) => name.toLowerCase() === "content-type")) {
      failures.push("a content type without a body")
    }
  } else if (sent.body === undefined || !isDeepStrictEqual(JSON.parse(sent.body), JSON.parse(JSON.stringify(body)))) {
    failures.push("the body is not as given")
  } else if (!sent.headers["content-type"]?.startsWith("application/json")) {
    failures.push("the body has no JSON content type")
  }
  return failures
}
