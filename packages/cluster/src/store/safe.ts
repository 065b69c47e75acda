/** Messages of errors that may be stored and shown: without tokens, signatures of URLs and e-mail addresses. */
import { line } from "./line.ts"

const rules: ReadonlyArray<readonly [RegExp, string]> = [
  // Refresh and access tokens, authorization codes, AWS keys.
  [/\b(?:Atz[ar]\|[^\s"']+|amzn1\.oa2-cs\.[^\s"']+|A[KS]IA[A-Z0-9]{12,})/g, "<secret>"],
  // What a presigned URL is worth is in its query.
  [/(\bhttps?:\/\/[^\s"'?#]+)\?[^\s"']*/g, "$1?<query>"],
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s"'/@]+@/gi, "$1<user>@"],
  [/[^\s"'<>@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi, "<e-mail>"],
  // Telephone numbers; ids of orders have hyphens in other places.
  [/(?<![\w-])\+\d[\d ()/.-]{6,}\d/g, "<number>"]
]

/** A message as one line of at most 500 characters. */
export const safe = (message: string): string =>
  rules.reduce((text, [pattern, by]) => text.replace(pattern, by), line(message)).slice(0, 500)
