/** One published example of a call: what goes out, and what comes back. */
export interface Case {
  /** The model's file name, with or without `.json`: `ordersV0`. Its module or its title do as well. */
  readonly model: string
  readonly operationId: string
  readonly method: string
  /** The path template. */
  readonly path: string
  readonly status: number
  readonly request: {
    readonly path?: Values | undefined
    readonly query?: Values | undefined
    readonly header?: Values | undefined
    readonly body?: unknown
  }
  /**
   * Absent or `null`: a response without a body. A string with a failure: the body as it was sent, HTML for instance.
   */
  readonly response?: unknown
}

/** Values of parameters by their names. */
export type Values = Readonly<Record<string, unknown>>

/** An entry of a file that is not a case, and why. */
export interface NoCase {
  readonly wrong: string
}

/** Whether a value is a plain object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Statuses that a final response can have. */
const isFinal = (status: number): boolean => Number.isInteger(status) && status >= 200 && status <= 599

const isMissing = (value: unknown): boolean => value === undefined || value === null

/** One entry of a file. `null` counts as absent; a status may be a string, a method in lower case. */
const parseCase = (entry: unknown): Case | NoCase => {
  if (!isRecord(entry)) return { wrong: "it is not an object" }
  const { method, model, operationId, path, response } = entry
  for (const [name, value] of Object.entries({ model, operationId, method, path })) {
    if (typeof value !== "string" || value === "") {
      return { wrong: `its ${name} is ${value === "" ? "empty" : "not a string"}` }
    }
  }
  const status = typeof entry["status"] === "string" && entry["status"] !== ""
    ? Number(entry["status"])
    : entry["status"]
  if (typeof status !== "number" || !isFinal(status)) {
    return { wrong: "its status is not that of a response (200 … 599)" }
  }
  const request = entry["request"] ?? {}
  if (!isRecord(request)) return { wrong: "its request is not an object" }
  for (const name of ["path", "query", "header"]) {
    if (!isMissing(request[name]) && !isRecord(request[name])) return { wrong: `its request.${name} is not an object` }
  }
  return {
    model: model as string,
    operationId: operationId as string,
    method: (method as string).toUpperCase(),
    path: path as string,
    status,
    request: {
      path: request["path"] as Values | undefined ?? {},
      query: request["query"] as Values | undefined ?? {},
      header: request["header"] as Values | undefined ?? {},
      body: request["body"] ?? undefined
    },
    response: response ?? undefined
  }
}

/** The entries of a file; throws on what holds no list. */
export const parseCases = (text: string): ReadonlyArray<Case | NoCase> => {
  const json: unknown = JSON.parse(text.replace(/^\ufeff/, ""))
  if (!Array.isArray(json)) throw new Error("it must hold a JSON array of cases")
  return json.map(parseCase)
}
