/**
 * A short print of a value's JSON, to see whether it changed: 53 bits, as base 36. Amazon's times have seconds, so a
 * time alone does not distinguish two changes of one second.
 */

/** cyrb53, a public-domain hash: fast, and even for short strings. It protects nothing. */
const hash = (text: string): number => {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

/** The print of what Amazon sent. */
export const fingerprint = (value: unknown): string => hash(JSON.stringify(value) ?? "").toString(36)
