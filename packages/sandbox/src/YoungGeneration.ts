/**
 * Keeps V8's space for new objects at the size that it begins with. While modules are loaded it would grow to more than the sandbox itself
 * takes, and buffers that nobody needs any more would lie in it until it is full again. Most objects of the sandbox die at once, so going
 * through a small space more often costs hardly anything.
 *
 * Has to be called before other modules are loaded.
 */
import { setFlagsFromString } from "node:v8"

/** Does nothing on runtimes without V8's flags. */
export const keepSmall = (): void => {
  try {
    setFlagsFromString("--semi-space-growth-factor=1")
  } catch {
    // Bun and others have the function, and fail in it.
  }
}
