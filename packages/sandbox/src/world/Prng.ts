/**
 * Pseudo-random numbers that follow from a seed and a name, so that a change in one part of the world does not change
 * another.
 */

/** A stream of pseudo-random numbers. */
export interface Prng {
  /** At least 0, less than 1. */
  readonly next: () => number
  /** An integer, both bounds included. */
  readonly int: (min: number, max: number) => number
  readonly pick: <A>(items: ReadonlyArray<A>) => A
  readonly chance: (probability: number) => boolean
  /** A string of characters from an alphabet. */
  readonly string: (length: number, alphabet: string) => string
  /** A string of lower-case hexadecimal digits. */
  readonly hex: (length: number) => string
}

/** Upper-case letters and digits, as Amazon's ids use them. */
export const alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
export const digits = "0123456789"

// FNV-1a
const hash = (source: string): number => {
  let value = 0x811c9dc5
  for (let index = 0; index < source.length; index++) {
    value = Math.imul(value ^ source.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

/** The stream of a name and a seed. */
export const make = (seed: number, ...name: ReadonlyArray<string | number>): Prng => {
  // mulberry32
  let state = (hash(name.join("/")) ^ Math.imul(seed | 0, 0x9e3779b1)) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = state
    value = Math.imul(value ^ (value >>> 15), value | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const string = (length: number, alphabet: string): string => {
    let value = ""
    for (let index = 0; index < length; index++) value += alphabet[int(0, alphabet.length - 1)]
    return value
  }
  return {
    next,
    int,
    pick: (items) => items[int(0, items.length - 1)]!,
    chance: (probability) => next() < probability,
    string,
    hex: (length) => string(length, "0123456789abcdef")
  }
}
