/** The account of `--sandbox`: that of the region whose marketplaces the command line names. */
import type { RegionId } from "effect-sp-api/Region"

let region: RegionId = "na"

/** Chooses the account, before the client is made. */
export const accountIs = (id: RegionId): void => void (region = id)

/** The region of the account; `na` where no marketplace is named. */
export const regionOfAccount = (): RegionId => region
