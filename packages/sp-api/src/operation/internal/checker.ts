/** Checks values against their shapes. */
import type { Shape } from "../Shape.ts"
import { compile } from "./compile.ts"
import { walk } from "./walk.ts"

/** One place where a value does not match its shape. Holds no value. */
export interface Mismatch {
  /** `payload.Orders[].OrderTotal.Amount` */
  readonly path: string
  /** `missing`, or what was expected. */
  readonly problem: string
  readonly missing: boolean
}

/** Whether a value matches, and where it does not. */
export interface Checker {
  readonly matches: (value: unknown) => boolean
  readonly mismatches: (value: unknown) => ReadonlyArray<Mismatch>
}

/** A shape may contain itself, so the sender of a value decides how deep the stack gets. */
const guard = <A>(check: (value: unknown) => A, value: unknown, tooDeep: A): A => {
  try {
    return check(value)
  } catch (error) {
    if (error instanceof RangeError) return tooDeep
    throw error
  }
}

const tooDeep: ReadonlyArray<Mismatch> = [{ path: "", problem: "nested too deeply to be checked", missing: false }]

const make = (shape: Shape, matches: (value: unknown) => boolean): Checker => {
  const collect = (value: unknown): ReadonlyArray<Mismatch> => {
    const mismatches = new Map<string, Mismatch>()
    walk(shape, value, (path, problem, missing) => mismatches.set(`${path} ${problem}`, { path, problem, missing }))
    return [...mismatches.values()]
  }
  return {
    matches: (value) => guard(matches, value, false),
    mismatches: (value) => guard(collect, value, tooDeep)
  }
}

/** A checker that builds no code from strings, whatever the platform allows. */
export const interpreted = (shape: Shape): Checker => make(shape, (value) => walk(shape, value))

/** A checker of a shape: compiled where the platform allows it. */
export const checker = (shape: Shape): Checker => make(shape, compile(shape) ?? ((value) => walk(shape, value)))

const checkers = new WeakMap<() => Shape, Checker>()

/** The checker of an operation's shape, made when it is first needed. */
export const checkerOf = (shape: () => Shape): Checker => {
  let result = checkers.get(shape)
  if (result === undefined) {
    result = checker(shape())
    checkers.set(shape, result)
  }
  return result
}
