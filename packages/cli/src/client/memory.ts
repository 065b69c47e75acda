/** The account of `--sandbox`: that of the region whose marketplaces the command line names. */
import type { RegionId } from "effect-sp-api/Region"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as MutableRef from "effect/MutableRef"

/** The region of the account; `na` where no marketplace is named. */
export class MemoryRegion extends Context.Service<MemoryRegion, MutableRef.MutableRef<RegionId>>()(
  "effect-sp-api-cli/MemoryRegion"
) {
  static readonly layer = Layer.sync(MemoryRegion, () => MutableRef.make<RegionId>("na"))
}

/** Chooses the account, before the client is made. */
export const accountIs = (id: RegionId): Effect.Effect<void, never, MemoryRegion> =>
  Effect.map(MemoryRegion, (region) => void MutableRef.set(region, id))
