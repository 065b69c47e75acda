/** A request of a log, whatever wrote it. */

/** The values of the parameters of path, query and body, by name; hashes of them in the client's own log. */
export interface Parameters {
  readonly [name: string]: ReadonlyArray<string>
}

/** One request. */
export interface Request {
  /** `ordersV0.getOrders`, `lwa.token`. */
  readonly operation: string
  /** When it was sent, epoch milliseconds. */
  readonly time: number
  /** The name of the account, or its seller id; empty where the log has neither. */
  readonly account: string
  /** Absent where no response came. */
  readonly status: number | undefined
  readonly error: string | undefined
  readonly token: "none" | "seller" | "grantless" | "restricted" | undefined
  /** Undefined where the log holds none. */
  readonly parameters: Parameters | undefined
  /** Requests per second that the response reported. */
  readonly rateLimit: number | undefined
  /** The state of a report, feed or query. */
  readonly processingStatus: string | undefined
}

/** Whether it succeeded. */
export const isSuccess = ({ status }: Request): boolean => status !== undefined && status >= 200 && status < 300

/** The values of the first of these parameters that the request has. */
export const valuesOf = ({ parameters }: Request, names: ReadonlyArray<string>): ReadonlyArray<string> => {
  for (const name of names) {
    const values = parameters?.[name]
    if (values !== undefined && values.length > 0) return values
  }
  return []
}

/** What a request asks for, without the parameters that `leave` names; the same for equal questions. */
export const questionOf = (
  { account, operation, parameters = {} }: Request,
  leave: (name: string) => boolean = () => false
): string =>
  [account, operation]
    .concat(
      Object.keys(parameters).filter((name) => !leave(name)).sort().map((name) =>
        `${name}=${[...parameters[name] ?? []].sort().join(",")}`
      )
    ).join("\n")
