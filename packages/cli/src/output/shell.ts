/** Command lines that a person can paste into a shell. */

const plain = /^[\w@%+=:,./-]+$/

/** An argument between quotes where a shell would read it otherwise. */
export const quoted = (text: string): string => plain.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
