/**
 * Keeps V8's young generation at its initial size. Otherwise it grows while modules load, beyond the size of the
 * sandbox itself, and unused buffers remain in it until it is full. Most objects of the sandbox are short-lived, so
 * frequent minor collections cost little.
 *
 * Call it before other modules are loaded.
 */
import { setFlagsFromString } from "node:v8"

/** Has no effect on runtimes without V8's flags. */
export const keepSmall = (): void => {
  try {
    setFlagsFromString("--semi-space-growth-factor=1")
  } catch {
    // Bun and others export the function, but it throws.
  }
}
