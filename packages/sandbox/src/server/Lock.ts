/**
 * A file that says which process uses a directory.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { Unacceptable } from "../protocol/Strict.ts"

const codeOf = (cause: unknown): unknown => typeof cause === "object" && cause !== null && "code" in cause && cause.code

const isAlive = (pid: number): boolean => {
  // In a container every first process has the number 1.
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return codeOf(cause) === "EPERM"
  }
}

/** Creates the file with the number of this process; undefined if it did not exist, else its content. */
const create = (file: string): string | undefined => {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx", mode: 0o600 })
    return undefined
  } catch (cause) {
    if (codeOf(cause) !== "EEXIST") throw cause
  }
  try {
    return readFileSync(file, "utf8")
  } catch (cause) {
    if (codeOf(cause) !== "ENOENT") throw cause
    return create(file)
  }
}

/** Takes a lock away whose process is gone; false if another process was faster. */
const takeAway = (file: string, content: string): boolean => {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return false
  }
  const same = readFileSync(aside, "utf8") === content
  // What was moved is the lock of a process that was faster.
  if (!same) linkSync(aside, file)
  rmSync(aside)
  return same
}

/** Files that this process holds: two sandboxes of one process must not share a directory either. */
const held = new Set<string>()

const inUse = (file: string, by: string): Unacceptable =>
  new Unacceptable(
    `Another sandbox (process ${by}) uses this directory: ${file} is its lock. End it, or choose another.`
  )

/** Takes the lock; returns what releases it. Throws `Unacceptable` while another sandbox has it. */
export const take = (file: string): () => void => {
  if (held.has(file)) throw inUse(file, String(process.pid))
  for (let attempt = 1;; attempt++) {
    const content = create(file)
    if (content === undefined) break
    // A process that died between creating the file and writing to it has left an empty one.
    if (isAlive(Number(content)) && content !== "" || attempt > 3) throw inUse(file, content)
    takeAway(file, content)
  }
  held.add(file)
  return () => {
    held.delete(file)
    rmSync(file, { force: true })
  }
}
