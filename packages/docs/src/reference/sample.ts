/** The call of an operation in TypeScript, with the smallest input that it takes. */
import type { Operation, Section } from "./model.ts"
import { aliasOf } from "./model.ts"

export const sample = (operation: Operation, section: Section): string =>
  [
    "```ts",
    `import * as ${aliasOf(section)} from "effect-sp-api/apis/${section.summary.module}"`,
    "",
    `const response = yield* ${aliasOf(section)}.${operation.spec.id}()`,
    "```"
  ].join("\n")
