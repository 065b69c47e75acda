/** Files that appear whole or not at all. */
import * as Effect from "effect/Effect"
import { randomBytes } from "node:crypto"
import { open, readlink, realpath, rename, rm, stat } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { codeOf } from "../advice.ts"
import { Failure, usage } from "../failure.ts"
import { quoted } from "../shell.ts"
import { fileFailure } from "./fileFailure.ts"

/** How a file is made. */
export interface Options {
  /** Whether only its owner may read it: for personal data. */
  readonly isPrivate?: boolean | undefined
  /** Whether a pipe or a device can be written to as well: it cannot be renamed, so it is written directly. */
  readonly isSequential?: boolean | undefined
}

/** What is where the file is going to be; symbolic links are followed. */
type Present = { readonly kind: "nothing" | "folder" | "other" } | { readonly kind: "file"; readonly mode: number }

const present = async (out: string): Promise<Present> => {
  const stats = await stat(out).catch(() => undefined)
  if (stats === undefined) return { kind: "nothing" }
  return stats.isFile()
    ? { kind: "file", mode: stats.mode & 0o777 }
    : { kind: stats.isDirectory() ? "folder" : "other" }
}

/** The file that a path names, also by a link whose file does not exist yet: a rename would replace the link. */
const pointedAt = async (out: string, links = 0): Promise<string> => {
  const real = await realpath(out).catch(() => undefined)
  if (real !== undefined) return real
  const target = await readlink(out).catch(() => undefined)
  return target === undefined || links > 40 ? out : pointedAt(resolve(dirname(out), target), links + 1)
}

/** A folder that is missing is named, with the command that makes it. */
const placeFailure = (out: string) => (error: unknown): Failure =>
  codeOf(error) === "ENOENT"
    ? new Failure({
      kind: "document",
      message: `${out}: the folder ${dirname(out)} does not exist`,
      advice: `make it with \`mkdir -p ${quoted(dirname(out))}\``
    })
    : fileFailure(out)(error)

/** Endings of the files that databases have beside their own. */
const companions = ["", ".rows", ".wal", ".temporary", "-journal", "-wal", "-shm"]

/**
 * Writes a file under another name in its folder, and renames it once it is whole; nothing is left of one that failed.
 * The place is tried before anything else happens, so that no job is started for a file that cannot be written.
 */
export const atomically = <A, E, R>(
  out: string,
  { isPrivate = false, isSequential = false }: Options,
  write: (path: string) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | Failure, R> =>
  Effect.gen(function*() {
    const found = yield* Effect.promise(() => present(out))
    if (found.kind === "folder") return yield* Effect.fail(fileFailure(out)({ code: "EISDIR" }))
    if (found.kind === "other") {
      return isSequential
        ? yield* write(out)
        : yield* usage(`${out} is a pipe or a device; this format needs a regular file`)
    }
    const file = yield* Effect.promise(() => pointedAt(out))
    // Not made of the name of the file, which may be as long as a name can be.
    const part = join(dirname(file), `.spapi-${process.pid}-${randomBytes(4).toString("hex")}.part`)
    const make = async (): Promise<void> => {
      const handle = await open(part, "wx", isPrivate ? 0o600 : 0o666)
      try {
        // A file that was private stays so.
        if (!isPrivate && found.kind === "file") await handle.chmod(found.mode)
      } finally {
        await handle.close()
      }
    }
    return yield* Effect.acquireUseRelease(
      Effect.tryPromise({ try: make, catch: placeFailure(out) }),
      () =>
        Effect.tap(
          write(part),
          () => Effect.tryPromise({ try: () => rename(part, file), catch: fileFailure(out) })
        ),
      () =>
        Effect.promise(() =>
          Promise.all(companions.map((end) => rm(`${part}${end}`, { force: true, recursive: true })))
        )
    )
  })
