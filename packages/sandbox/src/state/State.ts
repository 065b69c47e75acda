/**
 * The state of one sandbox. A reset replaces it as a whole.
 */
import type { DocumentStore } from "../documents/DocumentStore.ts"
import * as Documents from "../documents/DocumentStore.ts"
import type { SigningKey } from "../protocol/SigV4.ts"
import * as WorldReader from "../world/file/read.ts"
import type { WorldFile } from "../world/file/WorldFile.ts"
import * as Identities from "../world/Identities.ts"
import * as World from "../world/World.ts"
import * as WorldTime from "../world/WorldTime.ts"
import * as Accounts from "./Accounts.ts"
import type { Faults } from "./Faults.ts"
import * as FaultList from "./Faults.ts"
import type { Outbox } from "./Outbox.ts"
import * as Outboxes from "./Outbox.ts"
import * as Outcomes from "./Outcomes.ts"
import type { Quota } from "./Quota.ts"
import * as Quotas from "./Quota.ts"
import type { RequestLog } from "./RequestLog.ts"
import * as Log from "./RequestLog.ts"
import * as Stubs from "./Stubs.ts"
import * as Tokens from "./Tokens.ts"

/** The settings of a sandbox, with their defaults. */
export interface Settings extends WorldTime.TimeSettings {
  readonly seed: number
  readonly sellers: number
  readonly products: number
  readonly ordersPerSeller: number
  /** `off`, or the factor for rates and bursts. */
  readonly usagePlans: "off" | number
  readonly usagePlanOverrides: Readonly<Record<string, { readonly rate: number; readonly burst: number }>>
  /** What happens to requests that break Amazon's documented limits. */
  readonly limits: "enforced" | "warned" | "off"
  /** What the selling partners are. */
  readonly partner: "both" | "seller" | "vendor"
  /** Lifetime of access tokens in seconds. */
  readonly tokenLifetime: number
  /** Processing time of reports, feeds and queries, in milliseconds of the world. */
  readonly processingMillis: number
  /** How late searches may show a change, in milliseconds of the world. */
  readonly searchLagMillis: number
  /** Whether a request without a signature is refused. */
  readonly signatures: "optional" | "required"
  readonly applications: number
  /** Whether the log keeps parameters and bodies. */
  readonly recordBodies: boolean
  /** The file of the world; undefined for a generated one. */
  readonly world: WorldFile | undefined
}

/** The state of one sandbox. */
export interface State {
  readonly settings: Settings
  /** An import replaces it. */
  world: World.World
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
  readonly stubs: Stubs.Stubs
  readonly outcomes: Outcomes.Outcomes
  readonly outbox: Outbox
  readonly log: RequestLog
  readonly documents: DocumentStore
  /** The records of an application, by client id. */
  readonly application: (clientId: string) => World.Owner
}

const authorize = (state: Pick<State, "authorizations" | "settings">, clientId: string, sellerId: string): void => {
  const refreshToken = Accounts.makeRefreshToken(state.settings.seed, clientId, sellerId)
  state.authorizations.set(refreshToken, { refreshToken, clientId, sellerId, revoked: false })
}

/**
 * Replaces the world. Tokens stay valid: the sellers of a region take the place of those before, in their order, and
 * sellers beyond them authorize all applications.
 */
export const replaceWorld = (state: State, world: World.World): void => {
  const successors = new Map<string, string>()
  const sellersIn = ({ sellers }: World.World, region: string) =>
    [...sellers.values()].filter((seller) => seller.region === region)
  for (const region of Identities.regions) {
    const [before, after] = [sellersIn(state.world, region), sellersIn(world, region)]
    before.forEach(({ id }, index) => {
      if (after[index] !== undefined) successors.set(id, after[index].id)
    })
    for (const { id } of after.slice(before.length)) {
      for (const clientId of state.applications.keys()) authorize(state, clientId, id)
    }
  }
  for (const [token, authorization] of state.authorizations) {
    const sellerId = successors.get(authorization.sellerId) ?? authorization.sellerId
    if (world.sellers.has(sellerId)) state.authorizations.set(token, { ...authorization, sellerId })
    else state.authorizations.delete(token)
  }
  state.tokens.rename((sellerId) => successors.get(sellerId) ?? sellerId)
  state.world = world
}

/** The state at the start; after a reset it keeps the outbox and the log, emptied, as others wait on them. */
export const make = (
  settings: Settings,
  real: number,
  { log, outbox }: Pick<State, "log" | "outbox"> = { log: Log.make(settings.recordBodies), outbox: Outboxes.make() }
): State => {
  const time = WorldTime.make(real, settings)
  const world = settings.world === undefined
    ? World.make(settings.seed, settings, time.now(real))
    : WorldReader.read(settings.world, settings.seed, settings, time.now(real))
  const applications = Array.from(
    { length: settings.applications },
    (_, index) => Accounts.makeApplication(settings.seed, index)
  )
  const authorizations = new Map<string, Accounts.Authorization>()
  for (const { clientId } of applications) {
    for (const { id } of world.sellers.values()) authorize({ authorizations, settings }, clientId, id)
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
    stubs: Stubs.make(),
    outcomes: Outcomes.make(),
    outbox,
    log,
    documents: Documents.make(settings.seed),
    application: (clientId) => {
      let owner = owners.get(clientId)
      if (owner === undefined) owners.set(clientId, owner = { records: new Map() })
      return owner
    }
  }
}
