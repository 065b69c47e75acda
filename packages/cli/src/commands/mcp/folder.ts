/** The private folder of a server, and what servers that were killed have left of theirs. */
import * as Effect from "effect/Effect"
import { createHash } from "node:crypto"
import { lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { codeOf } from "../../output/advice.ts"
import { fail } from "../../output/failure.ts"

/** Process ids are those of a machine or container, and several of them may share a folder. */
const prefix = `spapi-mcp-${createHash("sha256").update(hostname()).digest("hex").slice(0, 8)}-`

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== "ESRCH"
  }
}

/** Whether a folder is one of this user, whose server runs no longer. */
const isLeft = (path: string, pid: string | undefined): boolean => {
  if (pid === undefined || isRunning(Number(pid))) return false
  const stat = lstatSync(path)
  return stat.isDirectory() && (process.getuid === undefined || stat.uid === process.getuid())
}

/** Removes what servers have left that were killed. What cannot be removed stays. */
const sweep = (): void => {
  const found = new RegExp(`^${prefix}(\\d{1,10})-`)
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = found.exec(name) ?? []
    try {
      if (isLeft(join(tmpdir(), name), pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
    } catch {
      // Another server was faster, or it belongs to someone else.
    }
  }
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** A folder that its owner alone can open, until the scope closes or the process exits. */
export const make = Effect.acquireRelease(
  Effect.suspend(() => {
    try {
      sweep()
      // The mode of such a folder is 700.
      const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
      // A process whose reader has gone away exits without closing scopes.
      const onExit = () => remove(folder)
      process.once("exit", onExit)
      return Effect.succeed({ folder, onExit })
    } catch (error) {
      return fail("document", `The folder for large responses cannot be made in ${tmpdir()} (${codeOf(error)})`)
    }
  }),
  ({ folder, onExit }) =>
    Effect.sync(() => {
      process.removeListener("exit", onExit)
      remove(folder)
    })
).pipe(Effect.map(({ folder }) => folder))
