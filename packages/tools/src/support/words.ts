/** The words of the glossary (CONTRIBUTING.md) that this repository avoids, and their replacements. */

/** A word to avoid, and the standard one. */
export interface Word {
  readonly pattern: RegExp
  readonly instead: string
}

const word = (source: string, instead: string): Word => ({ pattern: new RegExp(`\\b(?:${source})\\b`, "i"), instead })

const words: ReadonlyArray<Word> = [
  word("(?:an?|the|no|as|its?|of|other|whole|long|empty|these|those|every|each|any|this) texts?|texts", "a string"),
  word("moments?", "a date-time (ISO 8601), or the time"),
  word("answer(?:s|ed|ing)?", "a response; responds"),
  word("gives?|gave|given back|giving", "returns, provides"),
  word("(?:is|are|was|were|be|been) (?:not )?told|tells?|untold", "is given, is reported, says"),
  word("mend(?:s|ed|ing)?", "fix"),
  word("whoever|nobody|somebody", "the caller; unknown"),
  word("is (?:no|none)", "is not a"),
  word("no more since", "no longer … since"),
  word("anew", "again"),
  word("in truth", "actually"),
  word("hurry", "advance the clock"),
  word("to be had|at hand|had in mind", "available"),
  word("not known of after", "unknown after"),
  word("stor(?:y|ies)", "handler"),
  word("drawn", "generated"),
  word("spoil(?:s|ed|ing|t)?", "malformed"),
  word("lest|thereof|hereby|hence|whence|thence", "a plain clause"),
  { pattern: /\.;/, instead: "two sentences, or a comma" }
]

/** The words of the list in a string. */
export const wordsIn = (text: string): ReadonlyArray<{ readonly found: string; readonly instead: string }> =>
  words.flatMap(({ instead, pattern }) =>
    [...text.matchAll(new RegExp(pattern, "gi"))].map(([found]) => ({ found, instead }))
  )
