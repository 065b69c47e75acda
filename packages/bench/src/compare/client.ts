/** What `pnpm bench:compare` asks of each client, in the client's own way. */

export const marketplaces = { na: "ATVPDKIKX0DER", fe: "A1VC38T7YXB528" } as const
export const reportType = "GET_MERCHANT_LISTINGS_ALL_DATA"

/** The settings of a client for the sandbox. */
export interface Settings {
  readonly region: "na" | "fe"
  readonly endpoint: string
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
}

/** The first row of a report, and how many there are. */
export interface ReportRead {
  readonly first: Readonly<Record<string, string | undefined>>
  readonly rows: number
}

/** A client as its README says; what it has no function for is absent. */
export interface Client {
  /** `getOrder` of Orders v0. */
  readonly getOrder: (orderId: string) => Promise<unknown>
  /** The same with a signal, where the client takes one. */
  readonly cancellable?: (orderId: string, signal: AbortSignal) => Promise<unknown>
  /** `searchCatalogItems`, two a second. */
  readonly search: (asin: string) => Promise<unknown>
  readonly createReport: () => Promise<unknown>
  /** `getOrderAddress` of Orders v0, as the client does it without a restricted data token made by hand. */
  readonly address: (orderId: string) => Promise<unknown>
  /** Ids of all orders after a time, by pages of 50, and how many calls the program made for them. */
  readonly orders: (createdAfter: string) => Promise<{ readonly ids: ReadonlyArray<string>; readonly calls: number }>
  /** Requests a report, waits, and reads its rows, with so many rows where the sandbox is asked for them. */
  readonly report?: (rows?: number) => Promise<ReportRead>
  /** The same as decompressed bytes in a stream; how many. */
  readonly reportBytes?: (rows: number) => Promise<number>
}

export type MakeClient = (settings: Settings) => Promise<Client>

/** The body of a request for a report. */
export const reportOf = (region: Settings["region"], rows?: number) => ({
  reportType,
  marketplaceIds: [marketplaces[region]],
  ...(rows === undefined ? undefined : { reportOptions: { rows: String(rows) } })
} as const)
