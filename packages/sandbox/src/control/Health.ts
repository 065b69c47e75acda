/**
 * The health of a sandbox, for containers and scripts that wait for it.
 */
import { version } from "../protocol/Version.ts"
import type { State } from "../state/State.ts"
import * as World from "../world/World.ts"

/** The path. */
export const path = "/_sandbox/health"

/** The health of a sandbox that serves; one that is not ready yet has the status `starting`. */
export const of = ({ settings, time }: State, real: number) => ({
  status: "ready",
  version: version(),
  now: World.iso(time.now(real)),
  frozen: time.frozen(),
  seed: settings.seed
})
