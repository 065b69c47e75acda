/** Why a seller has no marketplace, besides failures of the call itself (`SpApiError`). */
import { hasProperty } from "effect/Predicate"
import { printable } from "../../../wire/redaction.ts"
import { TaggedError } from "../../../wire/taggedError.ts"
import { firstFive } from "../../internal/errorItems.ts"
import type { Participation } from "./participation.ts"

const TypeId = "~effect-sp-api/SellersError"

const describe = ({ countryCode, id, isShop, name, status }: Participation): string =>
  `${isShop ? countryCode ?? id : name ?? id} (${
    isShop ? status === "none" ? "does not take part" : status ?? "unknown" : "not a shop of Amazon's"
  })`

/** The account takes part in no marketplace of the client's region. */
export class NoMarketplace extends TaggedError("NoMarketplace")<{
  /** All entries that Amazon lists; empty where it lists none. */
  readonly participations: ReadonlyArray<Participation>
}> {
  override get message(): string {
    const listed = firstFive(this.participations.map(describe))
    return printable(
      `the account takes part in no marketplace of this region${listed === "" ? "" : ` (Amazon lists ${listed})`}. `
        + "Check that the region of the client is that of the refresh token, and the status of the account in Seller Central"
    )
  }
}

/** Why a seller has no marketplace. */
export type SellersErrorReason = NoMarketplace

/** A seller has no marketplace. `Effect.catchReason("SellersError", "NoMarketplace", …)` handles it. */
export class SellersError extends TaggedError("SellersError")<{ readonly reason: SellersErrorReason }> {
  readonly [TypeId] = TypeId

  override get message(): string {
    return printable(`Sellers: ${this.reason.message}`)
  }
}

/** Whether a value is a {@link SellersError}. */
export const isSellersError = (u: unknown): u is SellersError => hasProperty(u, TypeId)
