/** The exit codes of the command, as its README and `spapi --help` document them. */

/** What kind of failure ended the command. */
export const exitCodes = {
  /** A check that was asked for did not hold, or the command has a mistake. */
  unexpected: 1,
  /** The command line is wrong; nothing was sent. */
  usage: 2,
  /** A setting is missing or wrong; nothing was sent. */
  configuration: 3,
  /** Login with Amazon, AWS STS or the API did not accept the credentials. */
  authentication: 4,
  /** Amazon refused the request, or failed. */
  refused: 5,
  /** The rate limit, or a job, kept the command waiting longer than it may. */
  throttled: 6,
  /** The connection failed, or no response came. */
  network: 7,
  /** A document or file could not be read or written. */
  document: 8,
  /** Ctrl-C; SIGTERM is 143, SIGHUP 129. */
  interrupted: 130
} as const

/** A name of {@link exitCodes}. */
export type Kind = keyof typeof exitCodes

/** What the codes mean, for people. */
export const meanings: ReadonlyArray<readonly [code: number, meaning: string]> = [
  [0, "done"],
  [exitCodes.unexpected, "a check did not hold, or the command itself has a mistake"],
  [exitCodes.usage, "the command line is wrong; nothing was sent"],
  [exitCodes.configuration, "a setting is missing or wrong; nothing was sent"],
  [exitCodes.authentication, "Login with Amazon, AWS STS or the API did not accept the credentials"],
  [exitCodes.refused, "Amazon refused the request, or failed"],
  [exitCodes.throttled, "the rate limit, or a job, would have kept it waiting longer than it may"],
  [exitCodes.network, "the connection failed, or no response came"],
  [exitCodes.document, "a document or file could not be read or written"],
  [
    exitCodes.interrupted,
    "Ctrl-C; where something can be continued, it says how. 143: SIGTERM, 129: the terminal is gone"
  ]
]
