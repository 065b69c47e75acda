/** A response of the API: its data and what came with it. */
export interface SpApiResponse<out A> {
  readonly data: A
  readonly status: number
  /** `x-amzn-RequestId`. */
  readonly requestId: string | undefined
  /** `x-amzn-RateLimit-Limit`: requests per second of the current usage plan. */
  readonly rateLimit: number | undefined
  /** The response headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** How many requests were sent. */
  readonly attempts: number
}
