/**
 * Compiles a shape to a function, which checks a response in a fraction of the time that a walk takes. Platforms that
 * forbid code from strings (edge workers, pages with a content security policy) get none.
 */
import type { Shape } from "../Shape.ts"
import { force, isLoose } from "../Shape.ts"
import { walk } from "./walk.ts"

type Forced = ReturnType<typeof force>

/**
 * Writes a function for each object and array, and an expression for each other shape; the rare ones are left to
 * `walk`.
 */
const write = (root: Shape, rare: Array<Shape>): string => {
  const names = new Map<Forced, string>()
  const functions: Array<string> = []

  const test = (shape: Shape, value: string): string => {
    const forced = force(shape)
    switch (forced.kind) {
      case "string":
      case "boolean":
        return `typeof ${value}==="${forced.kind}"`
      case "number":
        return `typeof ${value}==="number"&&${value}-${value}===0`
      case "unknown":
        return "true"
      case "optional":
        return `(${value}==null||${test(forced.shape, value)})`
      case "array":
      case "struct":
        if (forced.kind === "array" || forced.rest === undefined) return `${nameOf(forced)}(${value})`
    }
    return `walk(rare[${rare.push(forced) - 1}],${value})`
  }

  const nameOf = (shape: Forced & { readonly kind: "array" | "struct" }): string => {
    let name = names.get(shape)
    if (name === undefined) {
      name = `f${names.size}`
      names.set(shape, name)
      const body = shape.kind === "array" ? elements(shape) : properties(shape)
      functions.push(`function ${name}(v){let x;${body}return true}`)
    }
    return name
  }

  const elements = ({ item, max = Infinity }: Shape & { readonly kind: "array" }): string =>
    `if(!Array.isArray(v)||v.length>${max})return false;for(let i=0;i<v.length;i++){x=v[i];if(!(${
      test(item, "x")
    }))return false}`

  // Names of properties are quoted, so nothing in a shape is run.
  const properties = (shape: Shape & { readonly kind: "struct" }): string => {
    const keys = Object.keys(shape.fields)
    const quoted = keys.map((key) => `v[${JSON.stringify(key)}]`)
    const tests = keys.map((key, index) => `x=${quoted[index]};if(!(${test(shape.fields[key]!, "x")}))return false;`)
    const foreign = isLoose(shape)
      ? `if(${quoted.join("==null&&")}==null)for(x in v)if(!${JSON.stringify(keys)}.includes(x))return false;`
      : ""
    return `if(typeof v!=="object"||v===null||Array.isArray(v))return false;${tests.join("")}${foreign}`
  }

  const result = test(root, "v")
  return `"use strict";${functions.join("")}return function(v){return ${result}}`
}

/** The function; undefined where code may not be made from strings. */
export const compile = (shape: Shape): ((value: unknown) => boolean) | undefined => {
  const rare: Array<Shape> = []
  try {
    return new Function("walk", "rare", write(shape, rare))(walk, rare) as (value: unknown) => boolean
  } catch {
    return undefined
  }
}
