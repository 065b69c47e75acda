/** What Amazon says is wrong with listings. */

/** An issue of a listing, as Amazon reports it. */
export interface ListingIssue {
  readonly code: string
  readonly message: string
  readonly severity: "ERROR" | "WARNING" | "INFO"
  readonly attributeNames: ReadonlyArray<string>
  readonly categories: ReadonlyArray<string>
}

/** What Amazon has come to require or to recommend since a listing was made: of two in twelve. */
export const issuesAt = (index: number): ReadonlyArray<ListingIssue> => {
  const missing = (name: string, severity: "ERROR" | "WARNING", what: string): ReadonlyArray<ListingIssue> => [{
    code: "90220",
    message: `'${name}' is ${what} but not supplied.`,
    severity,
    attributeNames: [name],
    categories: ["MISSING_ATTRIBUTE"]
  }]
  return index % 12 === 4
    ? missing("country_of_origin", "ERROR", "required")
    : index % 12 === 9
    ? missing("bullet_point", "WARNING", "recommended")
    : []
}
