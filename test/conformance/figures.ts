/** What `pnpm conformance --models DIR` counts, as `CONFORMANCE.json` keeps it, and its page. */
import { Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { Operation } from "effect-sp-api/operation/Operation"
import { readFileSync } from "node:fs"
import { modelCases } from "./modelCases.ts"
import { runRaw } from "./raw.ts"
import { runCases } from "./run.ts"

export interface Figures {
  /** The commit of Amazon's models. */
  readonly models: string
  /** What the client checks by a shape of its own: operations, bodies of requests, responses. */
  readonly checked: { readonly operations: number; readonly bodies: number; readonly responses: number }
  /** Examples of the models, sent through the client. */
  readonly client: {
    readonly examples: number
    readonly operations: number
    readonly bodies: number
    readonly responses: number
    readonly failed: number
    readonly drifted: number
  }
  /** Examples of the static sandbox, sent to the sandbox that replays them. */
  readonly replay: {
    readonly examples: number
    readonly requests: number
    readonly ambiguous: number
    readonly failed: number
  }
}

const { commit, repository } = JSON.parse(
  readFileSync(new URL("../../packages/codegen/pin.json", import.meta.url), "utf8")
) as { readonly commit: string; readonly repository: string }

const isOperation = (value: unknown): value is Operation<never, unknown> =>
  typeof value === "function" && "shapes" in value

const checked = Effect.gen(function*() {
  const modules = yield* Effect.promise(() => Promise.all(Registry.sections.map((section) => section.load())))
  const operations = modules.flatMap((module) => Object.values(module).filter(isOperation))
  return {
    operations: operations.length,
    bodies: operations.filter(({ shapes }) => shapes.body !== undefined).length,
    responses: operations.filter(({ shapes }) => shapes.output !== undefined).length
  }
})

/** Sends all examples below a directory of models, both ways; `print` gets a line for each failure. */
export const count = (directory: string, print: (line: string) => Effect.Effect<void>) =>
  Effect.gen(function*() {
    const cases = modelCases(directory)
    const { drifted, failed } = yield* runCases(cases, print)
    const { ambiguous, examples, failures, requests } = yield* runRaw(directory)
    yield* Effect.forEach(failures, print)
    const figures: Figures = {
      models: commit,
      checked: yield* checked,
      client: {
        examples: cases.length,
        operations: new Set(cases.map(({ method, model, path }) => `${model} ${method} ${path}`)).size,
        bodies: cases.filter(({ request }) => request.body !== undefined).length,
        responses: cases.filter(({ response }) => response !== undefined).length,
        failed,
        drifted
      },
      replay: { examples, requests, ambiguous, failed: failures.length }
    }
    return figures
  })

const number = (value: number): string => value.toLocaleString("en-US")

/** The page of the figures. */
export const page = ({ checked, client, models, replay }: Figures): string => {
  const rows = ([
    ["operations whose requests and responses the client checks", checked.operations],
    ["– bodies of requests with a shape", checked.bodies],
    ["– responses with a shape", checked.responses],
    ["examples of the models, sent through the client", client.examples],
    ["– of so many operations", client.operations],
    ["– with a body in the request", client.bodies],
    ["– with a body in the response", client.responses],
    ["– not sent as they should be, or not returned whole", client.failed],
    ["– of which Amazon's own response differs from its schema (drift), and is returned whole", client.drifted],
    ["examples of Amazon's static sandbox, sent to ours by raw HTTP", replay.examples],
    ["– requests, with lists in every form", replay.requests],
    ["– that share their request with another example", replay.ambiguous],
    ["– with another response than Amazon's", replay.failed]
  ] as const).map(([what, value]) => `| ${what} | ${number(value)} |`)
  return `# Conformance

<!-- Written by \`pnpm conformance --models DIR --write\` from CONFORMANCE.json. -->

By Amazon's models, [${repository}](https://github.com/${repository}) at ${models}.

| | |
| --- | --: |
${rows.join("\n")}
`
}

/** Where the figures are kept. */
export const file = (name: "CONFORMANCE.json" | "CONFORMANCE.md"): URL => new URL(name, import.meta.url)

/** The figures that are kept; fails with what to do where they cannot be read. */
export const kept = (text: string): Figures => {
  const again = "run `pnpm conformance --models DIR --write`"
  let json: Partial<Record<keyof Figures, unknown>>
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Error(`CONFORMANCE.json is not JSON; ${again}`, { cause: error })
  }
  const isNumbers = (value: unknown, names: ReadonlyArray<string>) =>
    names.every((name) => Number.isInteger((value as Record<string, unknown> | undefined)?.[name]))
  const { checked, client, replay } = json
  if (
    typeof json.models !== "string" || !isNumbers(checked, ["operations", "bodies", "responses"]) ||
    !isNumbers(client, ["examples", "operations", "bodies", "responses", "drifted", "failed"]) ||
    !isNumbers(replay, ["examples", "requests", "ambiguous", "failed"])
  ) throw new Error(`CONFORMANCE.json lacks figures; ${again}`)
  return json as Figures
}
