/**
 * `pnpm models:update --models DIR`: follows a newer checkout of Amazon's models. Says what is different and what a
 * person must decide, all at once, and writes the generated files, the facts, the pin and a changeset.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Clock from "effect/Clock"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import manifest from "../package.json" with { type: "json" }
import { fail, workspace } from "./Files.ts"
import { readPin, unpinned } from "./Pin.ts"
import { problemText } from "./Problems.ts"
import { checkoutOf, isDirectory, readSources } from "./Sources.ts"
import { ModelError } from "./Swagger.ts"
import { changesText, decisionsText } from "./update/Changelog.ts"
import type { Commit } from "./update/Checkout.ts"
import { ageOf, checkoutRoot, headOf, isBefore, newestOf, treeOf } from "./update/Checkout.ts"
import { closeRequest, openOrEdit } from "./update/PullRequest.ts"
import { accept, planOf, writeUpdate } from "./update/Update.ts"

/** Where the models to follow are, and of which commit they are. */
interface Chosen {
  readonly directory: string
  readonly commit: Commit | undefined
}

/** Why there is nothing to do. */
interface Nothing {
  readonly because: string
}

/** The directory as it lies, or the newest commit of it that is old enough. */
const choose = Effect.fnUntraced(function*(directory: string, quarantine: string | undefined) {
  if (!(yield* isDirectory(directory))) {
    return yield* Effect.fail(new ModelError(directory, "is not a directory"))
  }
  const root = yield* checkoutRoot(directory)
  if (quarantine === undefined) {
    return { directory, commit: root === undefined ? undefined : yield* headOf(root) } satisfies Chosen
  }
  const age = ageOf(quarantine)
  if (age === undefined) {
    return yield* Effect.fail(new ModelError("--quarantine", `${quarantine} is not an age; write 2d or 48h`))
  }
  if (root === undefined) {
    return yield* Effect.fail(
      new ModelError(
        directory,
        "is not a checkout of git, so --quarantine cannot choose a commit; clone the repository"
      )
    )
  }
  const commit = yield* newestOf(root, age, yield* Clock.currentTimeMillis)
  const pin = yield* readPin
  if (yield* isBefore(root, commit.id, pin.commit)) {
    return { because: `${commit.id.slice(0, 7)} is not newer than the pinned commit ${pin.commit.slice(0, 7)}` }
  }
  const tree = yield* treeOf(root, commit.id)
  // What is as it was again at the head was withdrawn.
  const chosen = unpinned(pin, yield* readSources(tree))
  const head = yield* treeOf(root, "HEAD").pipe(
    Effect.andThen(readSources),
    Effect.map((sources) => unpinned(pin, sources)),
    Effect.orElseSucceed(() => chosen)
  )
  const withdrawn = chosen.filter((name) => !head.includes(name))
  return withdrawn.length > 0
    ? { because: `Amazon withdrew what changed in ${withdrawn.join(", ")}; waiting until that is old enough, too` }
    : { directory: tree, commit } satisfies Chosen
})

const command = Command.make("update", {
  models: Flag.String("models").pipe(
    Flag.withDescription("A checkout of amzn/selling-partner-api-models, or its folder models")
  ),
  check: Flag.Boolean("check").pipe(
    Flag.withDescription("Write nothing; fail if there is something to follow"),
    Flag.withDefault(false)
  ),
  accept: Flag.Boolean("accept").pipe(
    Flag.withDescription("Write the proposed rows into the overlays, for review"),
    Flag.withDefault(false)
  ),
  quarantine: Flag.String("quarantine").pipe(
    Flag.withDescription("Follow the newest commit that is at least so old: 2d, 48h"),
    Flag.optional
  ),
  pullRequest: Flag.Boolean("pull-request").pipe(
    Flag.withDescription("Commit the update to a branch, and open or edit its pull request with gh"),
    Flag.withDefault(false)
  )
}, (flags) =>
  Effect.gen(function*() {
    const chosen: Chosen | Nothing = yield* choose(flags.models, Option.getOrUndefined(flags.quarantine))
    if ("because" in chosen) {
      yield* Console.log(`nothing to do: ${chosen.because}`)
      if (flags.pullRequest) yield* closeRequest(workspace, chosen.because)
      return
    }
    const { commit, directory } = chosen
    const sources = yield* readSources(directory)
    if (sources.documents === undefined) {
      yield* Console.log("there are no schemas beside these models; they are not compared")
    }
    const checkout = yield* checkoutOf(directory)
    const plan = yield* planOf(sources, checkout)
    if (plan.changed.length === 0 && plan.decisions.length === 0) {
      yield* Console.log(`no changes in ${sources.models.size} models and ${sources.documents?.size ?? 0} schemas`)
      if (flags.pullRequest) yield* closeRequest(workspace, "These changes are no longer in Amazon's models.")
      return
    }
    const changes = changesText(plan.differences)
    yield* Console.log(changes === "" ? "no change that programs can see" : changes)
    if (plan.advice.length > 0) yield* Console.log(`\nTo look at:\n\n${decisionsText(plan.advice)}`)
    const { accepted, left } = flags.accept && !flags.check
      ? yield* accept(sources, checkout)
      : { accepted: [], left: plan.decisions }
    if (accepted.length > 0) yield* Console.log(`\nAccepted, to be reviewed:\n\n${decisionsText(accepted)}`)
    if (left.length > 0) {
      return yield* fail(`\nTo decide before anything can be generated:\n\n${decisionsText(left)}`)
    }
    if (flags.check) return yield* fail(`${plan.changed.length} models or schemas changed; run pnpm models:update`)
    const written = yield* writeUpdate(sources, checkout, { commit, differences: plan.differences })
    yield* Console.log(`\nwrote ${written.length} files`)
    if (!flags.pullRequest) return
    const title = `codegen: follow Amazon's models${commit === undefined ? "" : ` of ${commit.day}`}`
    const body = [
      changes === "" ? "No change that programs can see." : changes,
      ...(accepted.length === 0 ? [] : [`**To confirm: rows that were proposed**\n\n${decisionsText(accepted)}`]),
      ...(plan.advice.length === 0 ? [] : [`**To look at**\n\n${decisionsText(plan.advice)}`])
    ].join("\n\n")
    const outcome = yield* openOrEdit(workspace, { title, body, draft: accepted.length > 0 })
    yield* Console.log(`pull request ${outcome}`)
  }).pipe(
    Effect.scoped,
    Effect.catchTag("ModelError", ({ problems }) => fail(problems.map(problemText).join("\n")))
  )).pipe(Command.withDescription("Follows a newer checkout of Amazon's models"))

Command.run(command, { version: manifest.version }).pipe(Effect.provide(NodeServices.layer), NodeRuntime.runMain)
