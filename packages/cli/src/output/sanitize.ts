/** Text of others on a terminal: control characters in it must not move the cursor or change colours. */

const named: Readonly<Record<string, string>> = { "\n": "⏎", "\r": "", "\t": " " }

/** What a terminal may act upon, or show in another order, beside the characters that JSON escapes by itself. */
const unsafe = /[\u007f-\u009f\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** JSON whose strings no terminal acts upon: such characters are escaped, so the values stay the same. */
export const safeJson = (value: unknown, indent?: number): string =>
  (JSON.stringify(value, null, indent) ?? "null").replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  )

/** Lines without control characters, each as `oneLine` has it. */
export const linesOf = (text: string): string => text.split("\n").map(oneLine).join("\n")

/** A line without control characters or marks that turn the direction of writing. */
export const oneLine = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (character) =>
    named[character] ?? "")
