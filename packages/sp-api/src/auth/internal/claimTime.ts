/** A module of its own, so that a client without a store of tokens does not load what the store needs. */
import * as Duration from "effect/Duration"

/** How long a process that claimed a token may take to request it; after that, others no longer wait for it. */
export const claimTime: Duration.Duration = Duration.seconds(5)
