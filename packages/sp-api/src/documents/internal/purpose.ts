/** The attribute of a document's span that says what it is part of: the type of the report, or a workflow. */
export const purpose = (operation: string): { readonly "spapi.document.operation": string } | undefined =>
  operation.startsWith("document.") ? undefined : { "spapi.document.operation": operation }
