/** What fits into a header. */

const visible = /^[\x21-\x7e]+$/

/**
 * Whether a value fits into a header of every HTTP client, and into a form: printable ASCII without blanks, not
 * empty.
 */
export const isHeaderSafe = (value: string): boolean => visible.test(value)
