/** Samples as they are shown: the call in TypeScript, and the response as JSON that fits on a screen. */
import type { Operation, Section } from "../model.ts"
import { aliasOf } from "../model.ts"
import type { Sample } from "./responses.ts"

const key = (name: string): string => /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)

/** A value as TypeScript, on one line where it is short. */
const literal = (value: unknown, indent = "", before = 0): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const isArray = Array.isArray(value)
  const parts = isArray
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([name, item]) => `${key(name)}: ${literal(item, inner)}`)
  const [open, close] = isArray ? ["[", "]"] : ["{", "}"]
  if (parts.length === 0) return open + close
  const space = isArray ? "" : " "
  const line = `${open}${space}${parts.join(", ")}${space}${close}`
  return before + line.length + indent.length <= 76 && !line.includes("\n")
    ? line
    : `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`
}

/** The call of an operation, as a program's line that compiles. */
export const callOf = (operation: Operation, section: Section, { input }: Sample): string => {
  const alias = aliasOf(section)
  const call = `const response = yield* ${alias}.${operation.spec.id}(`
  return [
    `import * as ${alias} from "effect-sp-api/apis/${section.summary.module}"`,
    "",
    `${call}${input === undefined ? "" : literal(input, "", call.length)})`
  ].join("\n")
}

/** More than this of a list, of a string or of a page is not shown. */
const limits = { items: 1, characters: 120, lines: 60 }

const shorter = (value: unknown, depth: number): unknown => {
  if (typeof value === "string") {
    return value.length > limits.characters ? `${value.slice(0, limits.characters)}…` : value
  }
  if (typeof value !== "object" || value === null) return value
  if (depth === 0) return Array.isArray(value) ? ["…"] : "…"
  if (Array.isArray(value)) {
    const items = value.slice(0, limits.items).map((item) => shorter(item, depth - 1))
    return value.length > limits.items ? [...items, "…"] : items
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shorter(inner, depth - 1)]))
}

/** A response as JSON, cut at the depth at which it fits. */
export const jsonOf = (response: unknown): string => {
  for (let depth = 8; depth > 1; depth--) {
    const json = JSON.stringify(shorter(response, depth), null, 2)
    if (json.split("\n").length <= limits.lines) return json
  }
  return JSON.stringify(shorter(response, 2), null, 2)
}
