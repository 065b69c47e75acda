/**
 * Turns a shape into a function written for it, which checks an answer in a fraction of the time that a walk over the shape takes. Where a
 * platform forbids code from strings (edge workers, pages with a content security policy) there is none, and the walk serves.
 */
import type { Shape } from "../Shape.ts"
import { force, isLoose } from "../Shape.ts"

/** Whether a value matches. */
export type Predicate = (value: unknown) => boolean

type Forced = ReturnType<typeof force>

/** Writes functions for objects and lists, one each; all other shapes are expressions. */
const write = (root: Shape): string => {
  const names = new Map<Forced, string>()
  const functions: Array<string> = []

  const test = (shape: Shape, value: string): string => {
    const forced = force(shape)
    switch (forced.kind) {
      case "string":
        return `typeof ${value}==="string"`
      case "number":
        return `typeof ${value}==="number"&&${value}-${value}===0`
      case "boolean":
        return `typeof ${value}==="boolean"`
      case "null":
        return `${value}===null`
      case "unknown":
        return "true"
      case "date-time":
      case "date":
        return `moment(${value})`
      case "optional":
        return `(${value}===undefined||${value}===null||${test(forced.shape, value)})`
      case "union":
        return `(${forced.members.map((member) => `(${test(member, value)})`).join("||")})`
      default:
        return `${nameOf(forced)}(${value})`
    }
  }

  const nameOf = (shape: Forced): string => {
    const known = names.get(shape)
    if (known !== undefined) return known
    const name = `f${names.size}`
    names.set(shape, name)
    functions.push(`function ${name}(v){${bodyOf(shape)}return true}`)
    return name
  }

  const bodyOf = (shape: Forced): string => {
    if (shape.kind === "array") {
      return `if(!Array.isArray(v)${
        shape.max === undefined ? "" : `||v.length>${shape.max}`
      })return false;for(let i=0;i<v.length;i++){const x=v[i];if(!(${test(shape.item, "x")}))return false}`
    }
    const isObject = "if(typeof v!==\"object\"||v===null||Array.isArray(v))return false;"
    if (shape.kind === "record") {
      return `${isObject}for(const k in v){const x=v[k];if(!(${test(shape.value, "x")}))return false}`
    }
    if (shape.kind !== "struct") return ""
    const fields = Object.entries(shape.fields).map(([name, field]) =>
      `x=v[${JSON.stringify(name)}];if(!(${test(field, "x")}))return false;`
    )
    const known = JSON.stringify(Object.keys(shape.fields))
    const rest = shape.rest === undefined
      ? ""
      : `for(const k in v){x=v[k];if(x!==undefined&&x!==null&&!${known}.includes(k)&&!(${
        test(shape.rest, "x")
      }))return false}`
    const foreign = isLoose(shape)
      ? `if(${
        Object.keys(shape.fields).map((name) => `v[${JSON.stringify(name)}]==null`).join("&&")
      })for(const k in v)if(!${known}.includes(k))return false;`
      : ""
    return `${isObject}let x;${fields.join("")}${foreign}${rest}`
  }

  const result = test(root, "v")
  return `"use strict";${functions.join("")}return function(v){return ${result}}`
}

/** The function; undefined where code may not be made from strings. Names of properties are quoted, so nothing in a shape is run. */
export const compile = (shape: Shape, moment: Predicate): Predicate | undefined => {
  try {
    return new Function("moment", write(shape))(moment) as Predicate
  } catch {
    return undefined
  }
}
