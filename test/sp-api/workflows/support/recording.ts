/** What recordings are made of. */
import type { Effect } from "effect"
import type { HttpClient } from "effect/http"
import type { SpApi } from "../../../../packages/sp-api/src/operation/internal/spApiService.ts"

/** A response: JSON, or a document's text. */
export type Recorded = { readonly json: unknown } | { readonly text: string }

/** A workflow, and the responses that it gets. */
export interface Recording {
  readonly name: string
  /** By the beginning of `METHOD path`; the longest that fits is the response. */
  readonly responses: { readonly [route: string]: Recorded }
  readonly run: Effect.Effect<unknown, unknown, SpApi | HttpClient.HttpClient>
  /** How many items the result has, where it is a list that must keep its length. */
  readonly items?: number
  /** Responses whose loss makes the result another one, which is true all the same. */
  readonly mayDiffer?: RegExp
}

export const host = "https://tortuga-prod-eu.s3.eu-west-1.amazonaws.com"
export const market = "A1PA6795UKMFR9"

/** Where the HTTP client of the test finds documents. */
export const isDocument = (url: string): boolean => url.startsWith(host)

export const document = (id: string) => ({ url: `${host}/${id}?X-Amz-Signature=planted` })

export const json = (value: unknown): Recorded => ({ json: value })
