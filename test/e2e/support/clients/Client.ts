/** What a client of others can do, for tests that do the same with each of them. */
import { Redacted } from "effect"
import type { Sandbox } from "effect-sp-api-sandbox"

export const marketplaceId = "ATVPDKIKX0DER"
export const reportType = "GET_MERCHANT_LISTINGS_ALL_DATA"
export const feedType = "JSON_LISTINGS_FEED"
export const contentType = "application/json; charset=UTF-8"

/** The credentials as clients take them. */
export interface Secrets {
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
}

export const secretsOf = ({ clientId, clientSecret, refreshToken }: Sandbox.Credentials): Secrets => ({
  clientId,
  clientSecret: Redacted.value(clientSecret),
  refreshToken: Redacted.value(refreshToken)
})

/** A failure as the client reports it. */
export interface Failure {
  readonly status: number | undefined
  readonly code: string | undefined
}

/** A client with its credentials. */
export interface Client {
  /** The ids of the first 100 orders after a time, with any of the statuses. */
  readonly orderIds: (statuses: ReadonlyArray<string>, createdAfter: string) => Promise<ReadonlyArray<string>>
  /** The ASINs that are found by their identifiers, with two sets of data. */
  readonly asins: (identifiers: ReadonlyArray<string>) => Promise<ReadonlyArray<string | undefined>>
  /** The bytes of a new report, decompressed. */
  readonly report: () => Promise<string>
  /** The status of a feed with this content, and the bytes of its result, decompressed. */
  readonly feed: (content: string) => Promise<{ readonly status: string; readonly result: string }>
  /** The failure of a call for an order that does not exist. */
  readonly unknownOrder: () => Promise<Failure>
  /** The failure of a call without a time. */
  readonly missingTime: () => Promise<Failure>
}

/** Makes a client. */
export type MakeClient = (secrets: Secrets) => Promise<Client>

/** Asks until there is a result, at most 100 times. */
export const poll = async <A>(ask: () => Promise<A | undefined>): Promise<A> => {
  for (let count = 0; count < 100; count++) {
    const result = await ask()
    if (result !== undefined) return result
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error("no result came within 100 questions")
}

/** The failure of a call. */
export const failureOf = async (call: Promise<unknown>, read: (error: any) => Failure): Promise<Failure> => {
  try {
    await call
  } catch (error) {
    return read(error)
  }
  return { status: 200, code: undefined }
}
