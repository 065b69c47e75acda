/** What examples in comments take from the reader's own program. */
import type * as PgClient from "@effect/sql-pg/PgClient"
import type * as ReportJob from "effect-sp-api-cluster/ReportJob"
import type { CreateInboundPlanRequest } from "effect-sp-api/apis/FulfillmentInbound_2024_03_20"
import type { SpApi } from "effect-sp-api/SpApi"
import type * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
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
  const refreshToken: Redacted.Redacted<string>
  const redirectUri: string
  const queueUrl: string
  const marketplaces: ReadonlyArray<string>
  const accounts: SpApiAccounts.SharedValues
  const postgres: PgClient.PgPoolConfig
  const runner: { readonly host: string; readonly port: number }
  const Lines: ReportJob.ReportJob<never>
  const userOfCookie: Effect.Effect<string>
  const permit: () => Effect.Effect<boolean>
  const upsert: (seller: string, rows: ReadonlyArray<unknown>) => Effect.Effect<void>
  const acknowledgements: (seller: string, batch: string) => string
  const markRefused: (batch: string, issues: ReadonlyArray<unknown>) => Effect.Effect<void>
  const storeOrder: (notification: unknown) => Effect.Effect<void>
  const offer: (price: number) => ReadonlyArray<{ readonly [name: string]: unknown }>
  const note: (key: string, outcome: unknown) => Effect.Effect<void>
  const attributes: Record<string, unknown>
  const job: { readonly id: string; readonly startedAt: Date }
  const shipOrder: (orderId: string) => Effect.Effect<void>
  const marketplaceIds: ReadonlyArray<string>
  const loadCursor: Effect.Effect<string | undefined>
  const storeCursor: (cursor: string) => Effect.Effect<void>
  const upsertOrder: (id: string | undefined, order: unknown) => Effect.Effect<void>
  const transaction: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
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
