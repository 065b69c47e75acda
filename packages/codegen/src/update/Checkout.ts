/**
 * Amazon's repository as a checkout of git: which commit lies there, and which commit is old enough to be believed.
 * Amazon withdraws what it publishes within days now and then.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { execFile } from "node:child_process"
import { ModelError } from "../Swagger.ts"

/** A commit. */
export interface Commit {
  readonly id: string
  /** YYYY-MM-DD */
  readonly day: string
}

/** Runs git in a directory. Fails with what git says. */
export const git = (
  directory: string,
  parameters: ReadonlyArray<string>,
  environment: Readonly<Record<string, string>> = {}
): Effect.Effect<string, ModelError> =>
  Effect.callback((resume) => {
    const process_ = execFile(
      "git",
      ["-C", directory, ...parameters],
      { encoding: "utf8", maxBuffer: 1 << 26, env: { ...process.env, ...environment } },
      (error, stdout, stderr) =>
        resume(
          error === null
            ? Effect.succeed(stdout.trim())
            : Effect.fail(new ModelError(directory, `git ${parameters[0]} failed: ${stderr.trim().split("\n")[0]}`))
        )
    )
    return Effect.sync(() => process_.kill())
  })

/** The root of the checkout that a directory is, or whose folder `models` it is; undefined of any other directory. */
export const checkoutRoot = Effect.fnUntraced(function*(directory: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const root = yield* git(directory, ["rev-parse", "--show-toplevel"]).pipe(
    Effect.orElseSucceed(() => undefined)
  )
  if (root === undefined) return undefined
  // A folder somewhere within another repository is not a checkout of Amazon's.
  const real = yield* fs.realPath(directory)
  return real === (yield* fs.realPath(root)) || real === (yield* fs.realPath(path.join(root, "models")).pipe(
        Effect.orElseSucceed(() => undefined)
      ))
    ? root
    : undefined
})

/** The commit of a checkout; undefined where files differ from it. */
export const headOf = Effect.fnUntraced(function*(root: string) {
  const changed = yield* git(root, ["status", "--porcelain", "--", "models", "schemas"])
  return changed === "" ? yield* commitAt(root, "HEAD") : undefined
})

const commitAt = Effect.fnUntraced(function*(root: string, revision: string) {
  const [id, day] = (yield* git(root, ["show", "--no-patch", "--format=%H %cs", revision])).split(" ")
  return { id: id!, day: day! } satisfies Commit
})

/** Reads `2d`, `36h`. */
export const ageOf = (text: string): Duration.Duration | undefined => {
  const [, figure, unit] = /^(\d+)\s*(d|h)$/.exec(text.trim()) ?? []
  return figure === undefined
    ? undefined
    : unit === "d"
    ? Duration.days(Number(figure))
    : Duration.hours(Number(figure))
}

/** The newest commit that is at least so old. */
export const newestOf = Effect.fnUntraced(function*(root: string, age: Duration.Duration, now: number) {
  const until = Math.floor((now - Duration.toMillis(age)) / 1000)
  const id = yield* git(root, ["rev-list", "-1", "--first-parent", `--before=${until}`, "HEAD"])
  if (id !== "") return yield* commitAt(root, id)
  return yield* Effect.fail(
    new ModelError(
      root,
      `has no commit that is at least ${
        Duration.format(age)
      } old; a shallow clone needs its history: git fetch --unshallow`
    )
  )
})

/** Whether a commit is in the history of another; false where either is unknown. */
export const isBefore = (root: string, earlier: string, later: string): Effect.Effect<boolean> =>
  git(root, ["merge-base", "--is-ancestor", earlier, later]).pipe(
    Effect.as(true),
    Effect.orElseSucceed(() => false)
  )

/** Writes the files of a commit to a temporary directory, and leaves the checkout as it is. */
export const treeOf = Effect.fnUntraced(function*(root: string, commit: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const folder = yield* fs.makeTempDirectoryScoped({ prefix: "models-" })
  const environment = { GIT_INDEX_FILE: path.join(folder, "index") }
  const tree = path.join(folder, "tree")
  yield* git(root, ["read-tree", commit], environment)
  yield* git(root, ["checkout-index", "--all", "--force", `--prefix=${tree}/`], environment)
  return tree
})
