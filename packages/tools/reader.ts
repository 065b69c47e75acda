/** What examples in comments take from the reader's own program. */
import type { CreateInboundPlanRequest } from "effect-sp-api/apis/FulfillmentInbound_2024_03_20"
import type { SpApi } from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import type * as Effect from "effect/Effect"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as Layer from "effect/Layer"
import type * as Persistence from "effect/persistence/Persistence"
import type * as Redacted from "effect/Redacted"

declare global {
  const sellerId: string
  const orderId: string
  const asins: ReadonlyArray<string>
  const xml: string
  const bytes: Uint8Array
  const contentType: string
  const reportDocumentId: string
  const plan: CreateInboundPlanRequest
  const program: Effect.Effect<void, SpApiError, SpApi>
  const save: (rows: ReadonlyArray<unknown>) => Effect.Effect<void>
  const pdf: Uint8Array
  const query: string
  const encryptionKey: Redacted.Redacted<string>
  const persistence: Layer.Layer<Persistence.Persistence>
  const key: Redacted.Redacted<string>
  const attributes: Record<string, unknown>
  const job: { readonly id: string; readonly startedAt: Date }
  const shipOrder: (orderId: string) => Effect.Effect<void>
  const isNotStored: (page: number) => Effect.Effect<boolean>
  const storeInOneTransaction: (page: number, rows: unknown) => Effect.Effect<void>
  const loadRefreshTokenFromMyDatabase: (sellerId: string) => Effect.Effect<Redacted.Redacted<string>>
  const saveRefreshToken: (
    sellerId: string,
    region: string,
    refreshToken: Redacted.Redacted<string>
  ) => Effect.Effect<void>
  const sessionIdFromCookie: Effect.Effect<string, never, HttpServerRequest.HttpServerRequest>
}
