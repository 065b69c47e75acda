/** One published example of a call: what goes out, and what comes back. */
export interface Case {
  /** The model's file name without `.json`: `ordersV0`. */
  readonly model: string
  readonly operationId: string
  readonly method: string
  /** The path template. */
  readonly path: string
  readonly status: number
  readonly request: {
    readonly path?: Record<string, unknown> | undefined
    readonly query?: Record<string, unknown> | undefined
    readonly header?: Record<string, unknown> | undefined
    readonly body?: unknown
  }
  readonly response?: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The cases of a parsed file; throws on what is no such file. */
export const parseCases = (json: unknown): ReadonlyArray<Case> => {
  if (!Array.isArray(json)) throw new Error("the file must hold a JSON array of cases")
  json.forEach((value: unknown, index) => {
    if (
      !isRecord(value) || typeof value["model"] !== "string" || typeof value["operationId"] !== "string"
      || typeof value["method"] !== "string" || typeof value["path"] !== "string" || typeof value["status"] !== "number"
    ) throw new Error(`case ${index} lacks one of model, operationId, method, path, status`)
  })
  return (json as ReadonlyArray<Case>).map((value) => ({ ...value, request: value.request ?? {} }))
}
