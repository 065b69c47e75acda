/** Every command that calls Amazon against what Amazon may do: its exit code, and what it says. */
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spapi } from "../support/inProcess.ts"
import { spapiProcess } from "../support/spapi.ts"
import { assertBlock, assertObject, type Expected } from "./support/block.ts"
import { type Case, commands, server } from "./support/commands.ts"

type Happens = (sandbox: Sandbox.Sandbox["Service"]) => Effect.Effect<unknown>

interface Fault extends Expected {
  /** Makes it happen; the sandbox is reset afterwards. */
  readonly happens?: Happens
  readonly flags?: ReadonlyArray<string>
  readonly env?: Readonly<Record<string, string>>
  /** It is reported by the same code for every command: each third of them meets it. */
  readonly isShared?: boolean
}

const always = (kind: Sandbox.FaultKind, on: string): Happens => ({ faults }) =>
  faults.add({ kind, on, times: Infinity })

const faults: ReadonlyArray<readonly [title: string, fault: Fault]> = [
  [
    "429 for longer than --max-wait",
    { happens: always("throttled", "api"), flags: ["--max-wait", "1s"], code: 6, requestId: true }
  ],
  ["503 each time", { happens: always("unavailable", "api"), code: 5, requestId: true }],
  ["403 for every token", { happens: always("expired-token", "api"), code: 4, requestId: true }],
  ["403 for a missing role", { happens: ({ revokeRole }) => revokeRole("api"), code: 5, requestId: true }],
  ["JSON that breaks off", { happens: always("malformed-json", "api"), code: 5, requestId: true }],
  ["connections that are reset", { happens: always("reset-before-headers", "api"), code: 7 }],
  ["500 each time", { happens: always("failure", "api"), code: 5, requestId: true, isShared: true }],
  ["bodies that break off", { happens: always("truncated", "api"), code: 7, isShared: true }],
  [
    "a wrong client secret",
    {
      env: { SPAPI_CLIENT_SECRET: `amzn1.oa2-cs.v1.${"0".repeat(64)}` },
      code: 4,
      message: /invalid_client/,
      isShared: true
    }
  ],
  [
    "a revoked authorization",
    {
      happens: ({ revokeAuthorization }) => revokeAuthorization("na"),
      code: 4,
      message: /invalid_grant/,
      isShared: true
    }
  ],
  ["500 of Login with Amazon", { happens: always("failure", "lwa"), code: 5, isShared: true }],
  ["429 of Login with Amazon", { happens: always("throttled", "lwa"), code: 6, isShared: true }],
  ["resets by Login with Amazon", { happens: always("reset-before-headers", "lwa"), code: 7, isShared: true }],
  ["an API that does not listen", { env: { SPAPI_ENDPOINT: "http://127.0.0.1:9" }, code: 7, isShared: true }],
  [
    "a Login with Amazon that does not listen",
    { env: { SPAPI_LWA_ENDPOINT: "http://127.0.0.1:9/auth/o2/token" }, code: 7, isShared: true }
  ]
]

/**
 * Runs commands with a fault, and returns what is wrong with their ends; one in three is run by a program. The first
 * is a process of its own.
 */
const met = (
  chosen: ReadonlyArray<readonly [name: string, command: Case]>,
  fault: Fault,
  env: Readonly<Record<string, string>>,
  check: (name: string, err: string) => void = () => {}
) =>
  Effect.map(
    Effect.forEach(chosen, ([name, { args, tells }], index) =>
      Effect.map(
        (index === 0 ? spapiProcess : spapi)([...args, ...fault.flags ?? [], ...index % 3 === 0 ? ["--agent"] : []], {
          ...env,
          ...fault.env
        }),
        (ended) => {
          try {
            if (index % 3 === 0) assertObject(ended, fault)
            else assertBlock(ended, fault)
            if (tells === true) assert.isFalse((JSON.parse(ended.out) as { ok: boolean }).ok)
            else assert.strictEqual(ended.out, "")
            check(name, ended.err)
            return []
          } catch (error) {
            return [`${name}: ${(error as Error).message}\n${ended.code} ${ended.err}`]
          }
        }
      ), { concurrency: 4 }),
    (problems) => assert.deepStrictEqual(problems.flat(), [])
  )

layer(server, { excludeTestServices: true, timeout: 300_000 })("every command that calls Amazon", (it) => {
  it.effect.each(faults.map(([title, fault], index) => [title, fault, index] as const))(
    "ends with %s with its exit code, one block that can be read, and nothing on stdout",
    ([, fault, index]) =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const { cases, env } = yield* commands
        yield* fault.happens?.(sandbox) ?? Effect.void
        const all = Object.entries(cases)
        yield* met(fault.isShared === true ? all.filter((_, at) => at % 3 === index % 3) : all, fault, env)
        yield* sandbox.reset
      }).pipe(Effect.scoped),
    300_000
  )

  it.effect.each<[string, "later" | "fetched", Sandbox.FaultKind, ReadonlyArray<string>, Expected]>([
    ["does not end within --timeout", "later", "unavailable", ["--timeout", "2s"], { code: 6 }],
    ["ends in a document that 503 withholds", "fetched", "unavailable", [], { code: 5, requestId: true }],
    ["ends in a document that resets withhold", "fetched", "reset-before-headers", [], { code: 7 }]
  ])("says how to go on where a job %s", ([, at, kind, flags, expected]) =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const { cases, env } = yield* commands
      const jobs = Object.entries(cases).filter(([, job]) => job[at] !== undefined)
      for (const [, job] of jobs) yield* sandbox.faults.add({ kind, on: job[at]!, times: Infinity })
      yield* met(
        jobs,
        { ...expected, flags },
        env,
        (name, err) => assert.match(err, new RegExp(`continue with: spapi ${name} .*--resume [\\w-]+`))
      )
      yield* sandbox.reset
    }).pipe(Effect.scoped), 300_000)

  it.effect("with documents that cannot be fetched ends with 5 or 7, and says so", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const { cases, env } = yield* commands
      const documents = Object.entries(cases).filter(([, { document }]) => document === true)
      yield* sandbox.faults.add({ kind: "failure", on: "document", times: Infinity })
      yield* met(documents, { code: 5 }, env)
      yield* sandbox.faults.clear
      yield* sandbox.faults.add({ kind: "reset-before-headers", on: "document", times: Infinity })
      yield* met(documents.slice(0, 2), { code: 7 }, env)
      yield* sandbox.reset
    }).pipe(Effect.scoped), 300_000)
})
