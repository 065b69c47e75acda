/**
 * The state of one sandbox. A reset replaces it as a whole.
 */
import type { DocumentStore } from "../documents/DocumentStore.ts"
import * as Documents from "../documents/DocumentStore.ts"
import type { SigningKey } from "../protocol/SigV4.ts"
import * as World from "../world/World.ts"
import * as WorldTime from "../world/WorldTime.ts"
import * as Accounts from "./Accounts.ts"
import type { Faults } from "./Faults.ts"
import * as FaultList from "./Faults.ts"
import type { Quota } from "./Quota.ts"
import * as Quotas from "./Quota.ts"
import type { RequestLog } from "./RequestLog.ts"
import * as Log from "./RequestLog.ts"
import * as Tokens from "./Tokens.ts"

/** The settings of a sandbox, with their defaults. */
export interface Settings extends WorldTime.TimeSettings {
  readonly seed: number
  readonly products: number
  readonly ordersPerSeller: number
  /** `off`, or the factor for rates and bursts. */
  readonly usagePlans: "off" | number
  readonly usagePlanOverrides: Readonly<Record<string, { readonly rate: number; readonly burst: number }>>
  /** Lifetime of access tokens in seconds. */
  readonly tokenLifetime: number
  /** Processing time of reports, feeds and queries, in milliseconds of the world. */
  readonly processingMillis: number
  /** Whether a request without a signature is refused. */
  readonly signatures: "optional" | "required"
  readonly applications: number
}

/** The state of one sandbox. */
export interface State {
  readonly settings: Settings
  readonly world: World.World
  readonly time: WorldTime.WorldTime
  /** By client id. */
  readonly applications: Map<string, Accounts.Application>
  /** By refresh token. */
  readonly authorizations: Map<string, Accounts.Authorization>
  /** Temporary keys by access key id. */
  readonly sessions: Map<string, SigningKey & { readonly clientId: string }>
  readonly tokens: Tokens.TokenStore
  readonly quota: Quota
  readonly faults: Faults
  readonly log: RequestLog
  readonly documents: DocumentStore
  /** The records of an application, by client id. */
  readonly application: (clientId: string) => World.Owner
}

/** The state at the start. */
export const make = (settings: Settings, real: number): State => {
  const time = WorldTime.make(real, settings)
  const world = World.make(settings.seed, settings, time.now(real))
  const applications = Array.from(
    { length: settings.applications },
    (_, index) => Accounts.makeApplication(settings.seed, index)
  )
  const authorizations = new Map<string, Accounts.Authorization>()
  for (const { clientId } of applications) {
    for (const seller of world.sellers.values()) {
      const refreshToken = Accounts.makeRefreshToken(settings.seed, clientId, seller.id)
      authorizations.set(refreshToken, { refreshToken, clientId, sellerId: seller.id, revoked: false })
    }
  }
  const owners = new Map<string, World.Owner>()
  return {
    settings,
    world,
    time,
    applications: new Map(applications.map((application) => [application.clientId, application])),
    authorizations,
    sessions: new Map(),
    tokens: Tokens.make(settings.seed),
    quota: Quotas.make(settings),
    faults: FaultList.make(settings.seed),
    log: Log.make(),
    documents: Documents.make(settings.seed),
    application: (clientId) => {
      let owner = owners.get(clientId)
      if (owner === undefined) owners.set(clientId, owner = { records: new Map() })
      return owner
    }
  }
}
