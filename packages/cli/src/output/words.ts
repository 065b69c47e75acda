/** Messages of the library's workflows, which name the options of programs, in the flags of this command. */

const fields: Readonly<Record<string, string>> = {
  dataStartTime: "--from",
  dataEndTime: "--to",
  marketplaceIds: "--marketplace",
  reuseWithin: "--reuse",
  contentType: "--content-type"
}

const replacements: ReadonlyArray<readonly [pattern: RegExp, words: string]> = [
  [/\b(?:reportOptions|feedOptions)\.(?=[\w:])/g, "--option "],
  [/\b(?:reportOptions|feedOptions)\b/g, "--option"],
  [/pass \{ unchecked: true \}/, "add --unchecked"],
  [/Pass \{ unchecked: true \}/, "Add --unchecked"],
  [/use Reports\.rows, or request Reports\.ranges/, "leave --raw out, or ask for shorter ranges one by one"],
  [/Reports\.latest returns the newest report that is done/, "--latest takes the newest one that is done"],
  [
    /find them with Reports\.latest or Reports\.list, and read one with Reports\.resume/,
    "--latest takes the newest one"
  ],
  [/pass the name of the elements[^,]*, such as \{[^}]*\}, or read Reports\.bytes/, "add --element Order, or --raw"],
  [/pass its format, such as \{[^}]*\}/, "name its type before --resume"],
  [/read Reports\.bytes/, "add --raw"],
  [/ \(Feeds\.jsonListings\)/, ""],
  [/(?:Reports|Feeds|DataKiosk)\.resume and its id/, "--resume and its id"],
  [/(?:Reports|Feeds|DataKiosk)\.resume/, "--resume"],
  [
    /set the option charset to the charset of the document(?:, or invalid to "replace")?/,
    "add --raw to have it as it is"
  ],
  [
    /set \{ header \} to its line[^)]*\), set \{ delimiter \}, or use the parser of the document's format/,
    "add --raw to have it as it is, and read it with the parser of its format"
  ],
  [
    /Open the document right after requesting its URL, or pass the Effect that requests it, which is then run again/,
    "Run the command again: it requests a new one"
  ]
]

const names = /\b(?:dataStartTime|dataEndTime|marketplaceIds|reuseWithin|contentType)\b/g

/** Options of documents in flags; names of parameters stay, which are those of Amazon in errors of calls. */
export const optionsInFlags = (message: string): string =>
  replacements.reduce((text, [pattern, words]) => text.replace(pattern, words), message)

/** The message for a reader who has flags. */
export const inFlags = (message: string): string =>
  optionsInFlags(message)
    .replace(names, (name) => fields[name] ?? name)
