/**
 * JSON Pointers (RFC 6901).
 */

/** A name as a segment of a pointer. */
export const segment = (name: string | number): string => String(name).replaceAll("~", "~0").replaceAll("/", "~1")

/** The name that a segment of a pointer stands for. */
export const unescape = (segment: string): string => segment.replaceAll("~1", "/").replaceAll("~0", "~")

/** The names on the way of a pointer, from the outermost. */
export const namesOf = (pointer: string): ReadonlyArray<string> => pointer.split("/").slice(1).map(unescape)
