/** What to do about a failure, where the error itself does not say. */
import type { SpApiError } from "effect-sp-api/SpApiError"
import { hasProperty, isObject } from "effect/Predicate"
import type { Kind } from "./exitCodes.ts"

/** The next step after a failure of a kind, where nothing more is known. */
const byKind: Partial<Readonly<Record<Kind, string>>> = {
  usage: "add --help to the command to see what it takes",
  configuration: "run `spapi config check`: it says where each setting is from",
  authentication: "run `spapi doctor`: it tries each step to Amazon and says which one fails",
  refused: "correct what Amazon names, and run the command again",
  network: "run `spapi doctor`: it checks host, proxy and certificate",
  document: "check the file, its path and its permissions"
}

/** The next step after a failure of a kind. */
export const forKind = (kind: Kind): string | undefined => byKind[kind]

/** Login with Amazon and STS report their own faults like refusals. */
export const isOutage = (reason: SpApiError["reason"]): boolean =>
  reason._tag === "AuthFailed" &&
  /^(?:server_error|temporarily_unavailable|InternalFailure|ServiceUnavailable)$/.test(reason.code)

/** Operations that change nothing, by Amazon's names. */
const reads = /(?:^|\.)(?:get|list|search|batchGet|preview|validate)[A-Z]/

/** The next step after a failed call that has no hint of its own. */
export const forReason = ({ operation, reason }: SpApiError): string | undefined => {
  switch (reason._tag) {
    case "RequestInvalid":
      return operation !== "config"
        ? `see \`spapi describe ${operation}\``
        : reason.description.startsWith("is not set")
        ? "set it in the environment, or by `spapi config set default client_id`; add --sandbox to try without an account;"
          + " `spapi config check` says where each setting is from"
        : forKind("configuration")
    case "BadRequest":
    case "Unprocessable":
    case "UnsupportedMediaType":
      return `compare with \`spapi describe ${operation}\``
    case "AuthFailed":
      return isOutage(reason) ? "try again later" : forKind("authentication")
    case "SigningFailed":
    case "Unauthorized":
    case "AccessDenied":
      return forKind("authentication")
    case "Throttled":
      return "try again later, or let it wait longer with --max-wait; `--verbose` shows each wait"
    case "ServiceFailure":
      return "try again later; if it persists, name the request id to Amazon's support"
    case "NotFound":
      return "check the ids of the request, and whether they belong to this account and region"
    case "Conflict":
      return "it has changed at Amazon meanwhile: read it again before you repeat the call"
    case "PayloadTooLarge":
      return "send less at a time"
    case "PagesIncomplete":
      return "narrow the search, such as to shorter ranges of dates"
    case "ResponseInvalid":
      // Failures about the document of a report have the type of the report as their operation.
      if (operation.startsWith("GET_")) {
        return /: it ends early/.test(reason.message)
          ? "download it again: the report stays at Amazon"
          : "`--raw` writes the document as Amazon made it"
      }
      if (reads.test(operation) && /it is larger than \d+ bytes/.test(reason.message)) {
        return "ask for less at a time: smaller pages, fewer ids, or a shorter range of dates"
      }
      return reason.status < 300 && !reads.test(operation)
        ? "Amazon has accepted the request: where it changes something, look whether it did before you repeat it"
        : "try again later; `spapi doctor` says whether something else than Amazon responds at this address"
    case "UnexpectedStatus":
      return "run `spapi doctor`: something else than Amazon may respond at this address"
    case "TransportFailed":
    case "TimedOut":
      return forKind("network")
    default:
      return undefined
  }
}

const longer = "Amazon goes on with it: continue later, or with a longer --timeout"
const corrected = "correct what it names, and run the command again"

/** The next step by the tag of an error that is not one of a call. */
export const forTag: Readonly<Record<string, string>> = {
  AmbiguousOperation: "write one of these names",
  NoSuchOperation: "`spapi operations` lists them",
  ReportInvalid: "`spapi report-types` says what a type takes",
  ReportNotRequestable: "`spapi report-types` lists the types that can be requested",
  FeedTypeRemoved: "`spapi feed-types` lists the types that exist",
  ReportCancelled: "`--latest` takes the newest report that is done, where there is one",
  ReportFailed: corrected,
  ReportPending: longer,
  ReportUnreadable: "`--raw` writes the document as Amazon made it, where there is one",
  FeedAmbiguous: "`spapi call feeds.getFeeds` lists the feeds: compare them with the file before you submit it again",
  FeedCancelled: "submit the feed again, unless someone cancelled it on purpose",
  FeedFailed: corrected,
  FeedPending: longer,
  FeedResultUnreadable: "`spapi call feeds.getFeed` names the document of the result",
  QueryCancelled: "run the command again, unless someone cancelled the query on purpose",
  QueryFailed: corrected,
  QueryPending: longer,
  QueryPagesRepeat: "try again later; Amazon's pages repeat themselves",
  SubmissionInvalid: corrected,
  SubmissionUnclear: "`spapi call listingsItems_2021-08-01.getListingsItem` shows whether it was applied",
  ListingHasErrors: corrected,
  ListingPending: "`spapi call listingsItems_2021-08-01.getListingsItem` shows later whether it is live",
  LabelInvalid: "look at it in Seller Central, or buy the label again"
}

const codes: Readonly<Record<string, readonly [message: string, advice?: string]>> = {
  ENOSPC: ["no space is left on the device", "free some, or write to another file"],
  EDQUOT: ["the disk quota is used up", "free some space, or write to another file"],
  EACCES: ["permission is denied", "check the permissions of the file and of its folder"],
  EPERM: ["the operation is not permitted", "check the permissions of the file and of its folder"],
  ENOENT: ["the file or folder does not exist", "check the path; folders are not created"],
  EISDIR: ["it is a folder", "name a file in it"],
  ENOTDIR: ["a part of the path is not a folder", "check the path"],
  EEXIST: ["it exists already", "remove it, or name another file"],
  EROFS: ["the file system is read-only", "write to another file"],
  EMFILE: ["too many files are open", "raise the limit with `ulimit -n`, or end other programs"]
}

/** The code of an error of Node: `ENOENT`; `unknown` where it has none. */
export const codeOf = (error: unknown): string =>
  hasProperty(error, "code") && typeof error.code === "string" ? error.code : "unknown"

/** An error of a file in words: what Node reports, without its stack and its names of functions. */
export const forFile = (error: unknown): { readonly message: string; readonly advice?: string | undefined } => {
  const reason = hasProperty(error, "reason") && isObject(error.reason) ? error.reason : error
  const cause = hasProperty(reason, "cause") ? reason.cause : reason
  const path = hasProperty(reason, "pathOrDescriptor") ? String(reason.pathOrDescriptor) : "The output"
  const [words, advice] = codes[codeOf(cause)] ?? [error instanceof Error ? error.message : String(error)]
  return { message: `${path}: ${words}`, advice }
}
