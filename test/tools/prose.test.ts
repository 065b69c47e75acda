/** The check of the glossary finds its words where people read them, and nowhere else. */
import { assert, it } from "@effect/vitest"
import { ofPage, ofSource } from "../../packages/tools/src/support/prose.ts"
import { wordsIn } from "../../packages/tools/src/support/words.ts"

const source = `/** Gives the answer.
 *
 * \`answers\` and code of comments do not count:
 *
 * \`\`\`ts
 * const texts = answer()
 * \`\`\`
 */
import { answer } from "./answer.ts"

// A mended comment.
export const answers = (count: number) => \`\${count} texts were read, and one is no text\`
export const key = "answer"

it("answers at once", () => describe(answer, "told"))
`

const found = (prose: ReturnType<typeof ofSource>) =>
  prose.flatMap(({ kind, line, text }) => wordsIn(text).map(({ found }) => `${line} ${kind} ${found}`)).sort()

it("words of comments, messages and titles are found; code, names and module names are not", () => {
  assert.deepStrictEqual(found(ofSource("example.ts", source)), [
    "1 comment Gives",
    "1 comment answer",
    "11 comment mended",
    "12 message is no",
    "12 message no text",
    "12 message texts",
    "15 title answers"
  ])
})

it("words of pages are found outside of code and links", () => {
  const page = "# Answers\n\nThe `answer` is [here](answer.md).\n\n```ts\nanswer()\n```\n\nIt is told.\n"
  assert.deepStrictEqual(found(ofPage("page.md", page)), ["1 page Answers", "9 page is told"])
})
