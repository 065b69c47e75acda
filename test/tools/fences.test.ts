/** Every TypeScript example of the pages, of the reference and of JSDoc comments compiles. */
import { assert, describe, it } from "@effect/vitest"
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { sections } from "../../packages/docs/src/reference/model.ts"
import { callOf } from "../../packages/docs/src/reference/samples/code.ts"
import { samples } from "../../packages/docs/src/reference/samples/responses.ts"
import type { Fence } from "../../packages/tools/src/support/fences.ts"
import { fences, modules } from "../../packages/tools/src/support/fences.ts"
import { capture, root } from "../../packages/tools/src/support/workspace.ts"

interface Problem {
  readonly index: number
  readonly text: string
}

/** What the compiler says of these files, in a folder which keeps what it knows of all others for the next time. */
const check = (folder: string, sources: ReadonlyArray<string>): ReadonlyArray<Problem> => {
  cpSync(join(root, "packages/tools/reader.ts"), join(folder, "reader.ts"))
  // What `spapi listings types` writes.
  cpSync(join(root, "examples/support/luggage.ts"), join(folder, "luggage.ts"))
  for (const [index, source] of sources.entries()) writeFileSync(join(folder, `fence${index}.ts`), source)
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.json",
      compilerOptions: { noUnusedLocals: false, plugins: [], incremental: true, tsBuildInfoFile: "known.tsbuildinfo" },
      include: ["*.ts"]
    })
  )
  const { output } = capture(join(root, "node_modules/.bin/tsc"), ["--noEmit", "-p", folder])
  assert.deepStrictEqual(output.split("\n").filter((line) => line.includes("reader.ts(")), [])
  return [...output.matchAll(/fence(\d+)\.ts\(\d+,\d+\): error TS\d+: (.*)/g)].map(([, index, text]) => ({
    index: Number(index),
    text: text!
  }))
}

const isWhole = ({ code }: Fence): boolean => /^import /m.test(code)

/** What is wrong with examples, by place. */
const problemsOf = (examples: ReadonlyArray<Fence>): ReadonlyArray<string> => {
  const missing = new Map<number, Set<string>>()
  const folder = mkdtempSync(join(root, "node_modules/.fences-"))
  try {
    // Examples with imports name all that they use.
    const parts = modules(examples).map((source, index) => isWhole(examples[index]!) ? "export {}\n" : source)
    for (const { index, text } of check(folder, parts)) {
      // The DOM has a `Document`, too.
      const name = /^Cannot find (?:name|namespace) '(\w+)'|does not exist on type '\{ new \(\): (Document);/.exec(text)
      if (name === null) continue
      missing.set(index, (missing.get(index) ?? new Set()).add((name[1] ?? name[2])!))
    }
    return check(folder, modules(examples, missing)).map(({ index, text }) => `${examples[index]!.place} ${text}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The call on the page of each operation, and of how many the sandbox has a response. */
const calls = async () => {
  const all = await sections()
  const made = await samples(all)
  return {
    responses: [...made.values()].filter(({ response }) => response !== undefined).length,
    fences: all.flatMap((section) =>
      section.operations.map((operation): Fence => ({
        place: operation.spec.name,
        code: callOf(operation, section, made.get(operation.spec.name)!)
      }))
    )
  }
}

describe("the examples of the documentation", () => {
  it("compile", { timeout: 300_000 }, async () => {
    const examples = fences()
    const pages = examples.filter(({ place }) => place.includes(".md:"))
    assert.isAbove(pages.length, 5)
    assert.isAbove(examples.length - pages.length, 15)
    const reference = await calls()
    assert.lengthOf(reference.fences, 381)
    assert.isAtLeast(reference.responses, 280)
    assert.deepStrictEqual(problemsOf([...examples, ...reference.fences]), [])
  })

  it(
    "are found to be wrong when they name what does not exist, or use it with other types",
    { timeout: 300_000 },
    () => {
      const example = (code: string): Fence => ({ place: "example", code })
      assert.deepStrictEqual(
        problemsOf([
          example("Effect.log(Marketplace.US.id)"),
          example("const orders = yield* OrdersV0.getOrder({ orderId })"),
          example("Effect.zipRight(missingName)"),
          example("OrdersV0.getOrder({ orderId: 1 })")
        ]).map((problem) => problem.replace(/\..*| of type.*| on type.*/, "")),
        [
          "example Property 'zipRight' does not exist",
          "example Cannot find name 'missingName'",
          "example Type 'number' is not assignable to type 'string'"
        ]
      )
    }
  )
})
