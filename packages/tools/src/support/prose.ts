/** What people read in this repository: messages, comments, test titles and pages, each with its place. */
import { globSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript-5.9"
import { readText } from "./text.ts"
import { root } from "./workspace.ts"

/** A string that people read. */
export interface Prose {
  readonly kind: "message" | "comment" | "title" | "page"
  readonly file: string
  readonly line: number
  readonly text: string
}

const excluded = (name: string): boolean => /(^|\/)(node_modules|dist|coverage|reference\/apis)(\/|$)/.test(name)

/** The list of words itself, and its test. */
const isGlossary = (file: string): boolean => /(^|\/)(words|prose\.test)\.ts$/.test(file)

/** Functions of vitest and `@effect/vitest` whose first argument is a title. */
const isTitled = (node: ts.CallExpression): boolean => /^(?:it|describe|test)\b/.test(node.expression.getText())

const isModuleName = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent)

/** Words with blanks between them: a literal that is a sentence, not a name. */
const isSentence = (text: string): boolean => /[a-z]{2,} [a-z]/i.test(text)

/** The prose of a TypeScript source. */
export const ofSource = (file: string, text: string): ReadonlyArray<Prose> => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Array<Prose> = []
  const add = (kind: Prose["kind"], position: number, text: string) =>
    found.push({ kind, file, line: source.getLineAndCharacterOfPosition(position).line + 1, text })
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (!isModuleName(node) && isSentence(node.text)) {
        const call = node.parent
        const isTitle = ts.isCallExpression(call) && call.arguments[0] === node && isTitled(call)
        add(isTitle ? "title" : "message", node.getStart(), node.text)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const seen = new Set<number>()
  const comments = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      if (seen.has(range.pos)) continue
      seen.add(range.pos)
      // Code in comments is code.
      add("comment", range.pos, text.slice(range.pos, range.end).replaceAll(/```[^]*?```|`[^`\n]*`/g, "`…`"))
    }
    for (const child of node.getChildren(source)) comments(child)
  }
  comments(source)
  return found
}

/** The prose of a page. */
export const ofPage = (file: string, text: string): ReadonlyArray<Prose> => {
  const withoutCode = text.replaceAll(/^```[^]*?^```/gm, (code) => code.replaceAll(/[^\n]/g, " "))
    .replaceAll(/`[^`\n]*`|\]\([^)]*\)/g, "`…`")
  return withoutCode.split("\n").map((text, index) => ({ kind: "page", file, line: index + 1, text }))
}

/** All prose of the repository. */
export const prose = (): ReadonlyArray<Prose> => {
  const read = (file: string) => readText(join(root, file))
  const sources = globSync("{packages/*/{src,codegen,programs},examples,test}/**/*.ts", {
    cwd: root,
    exclude: excluded
  })
  // Changesets become pages.
  const pages = globSync(["**/*.md", ".changeset/*.md"], { cwd: root, exclude: excluded })
  return [
    ...sources.sort().filter((file) => !isGlossary(file)).flatMap((file) => ofSource(file, read(file))),
    ...pages.sort().flatMap((file) => ofPage(file, read(file)))
  ]
}
