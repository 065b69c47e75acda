/**
 * Opens a pull request with an update, edits an open one, or closes it when nothing is left in it. Needs `gh`, and a
 * clone that may push.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { execFile } from "node:child_process"
import { ModelError } from "../Swagger.ts"
import { git } from "./Checkout.ts"

/** The branch of the pull request; there is one at a time. */
const branch = "models-update"

/** What a pull request says. */
export interface Request {
  readonly title: string
  readonly body: string
  /** Whether rows are in it that a person has to confirm. */
  readonly draft: boolean
}

const gh = (workspace: string, parameters: ReadonlyArray<string>): Effect.Effect<string, ModelError> =>
  Effect.callback((resume) => {
    const child = execFile("gh", parameters, { cwd: workspace, encoding: "utf8" }, (error, stdout, stderr) =>
      resume(
        error === null
          ? Effect.succeed(stdout.trim())
          : Effect.fail(new ModelError("gh", `${parameters.slice(0, 2).join(" ")} failed: ${stderr.trim()}`))
      ))
    return Effect.sync(() => child.kill())
  })

const openRequest = (workspace: string) =>
  gh(workspace, ["pr", "list", "--head", branch, "--state", "open", "--json", "number", "--jq", ".[0].number // empty"])

/** Closes the open pull request, if there is one. Returns its number. */
export const closeRequest = Effect.fnUntraced(function*(workspace: string, reason: string) {
  const open = yield* openRequest(workspace)
  if (open === "") return undefined
  yield* gh(workspace, ["pr", "close", open, "--comment", reason])
  return open
})

/** Commits what was written to the branch, pushes it, and opens or edits the pull request. */
export const openOrEdit = Effect.fnUntraced(function*(workspace: string, { body, draft, title }: Request) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const base = yield* git(workspace, ["rev-parse", "--abbrev-ref", "HEAD"])
  yield* git(workspace, ["switch", "--force-create", branch])
  yield* git(workspace, ["add", "--all", "--", "packages", ".changeset"])
  yield* git(workspace, [
    "-c",
    "user.name=github-actions[bot]",
    "-c",
    "user.email=41898282+github-actions[bot]@users.noreply.github.com",
    "commit",
    "--quiet",
    "--message",
    title
  ])
  // Where the branch holds the same already, pushing would only notify reviewers again.
  const tree = (revision: string) => git(workspace, ["rev-parse", `${revision}^{tree}`, `${revision}^`])
  const pushed = yield* git(workspace, ["fetch", "--quiet", "origin", branch]).pipe(
    Effect.andThen(tree("FETCH_HEAD")),
    Effect.orElseSucceed(() => undefined)
  )
  const same = pushed === (yield* tree("HEAD"))
  if (!same) yield* git(workspace, ["push", "--quiet", "--force", "origin", `HEAD:refs/heads/${branch}`])
  const folder = yield* fs.makeTempDirectoryScoped()
  const file = path.join(folder, "body.md")
  yield* fs.writeFileString(file, body)
  const open = yield* openRequest(workspace)
  if (open === "") {
    yield* gh(workspace, [
      "pr",
      "create",
      "--head",
      branch,
      "--base",
      base,
      "--title",
      title,
      "--body-file",
      file,
      ...(draft ? ["--draft"] : [])
    ])
    return "opened" as const
  }
  yield* gh(workspace, ["pr", "edit", open, "--title", title, "--body-file", file])
  return same ? "unchanged" as const : "edited" as const
})
