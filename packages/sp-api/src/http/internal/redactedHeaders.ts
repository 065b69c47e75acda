/** Header names whose values are secret, beside those that Effect's HTTP client redacts already. */
export const redactedHeaders: ReadonlyArray<string | RegExp> = [
  "x-amz-access-token",
  "x-amz-security-token",
  "authorization",
  "cookie",
  "set-cookie"
]
