/** Stands alone, so that a client without a store of tokens does not load what the store needs. */
import * as Duration from "effect/Duration"

/** How long a process that may ask for a token has for that; then the others no longer wait for it. */
export const claimTime: Duration.Duration = /*#__PURE__*/ Duration.seconds(5)
