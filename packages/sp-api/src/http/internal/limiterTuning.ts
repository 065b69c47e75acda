/**
 * How careful and how eager the limiter is. The figures were found by simulating Amazon's buckets over connections
 * with different delays (`test/sp-api/http/SpApiRateLimiterAcceptance.test.ts`).
 */

/** Amazon rounds rates to four digits (1/180 becomes 0.0056, 0.8 % too much) and clocks differ: stay 1 % below. */
export const margin = 0.99

/**
 * Requests do not all travel equally fast, and the first of many opens the connection. A full bucket starts to refill
 * this much later, in milliseconds, so that those that follow do not arrive before Amazon's has refilled …
 */
export const slack = 100

/** … but by no more than this share of the time that the bucket takes to fill. */
export const slackShare = 0.1

/** A bucket of one cannot save up for a request that arrives early; each waits by this share of its time longer. */
export const slackOfOne = 0.03

/**
 * Up to so many requests per second, a bucket of one refills from the response on: a request that comes too early
 * costs a wait of 1/rate, and the time of a response is little beside it.
 */
export const slow = 0.1

/** Without a known burst: requests at once … */
export const exploreBurst = 5
/** … then requests per second … */
export const explorePace = 10
/** … and the share by which they grow with every request while others wait. */
export const exploreGrowth = 0.01

/** How long a published rate is trusted without a response that confirms it, in milliseconds. */
export const trustMillis = 1000
/** The upper bound of the pace while another rate is looked for, in requests per second. */
export const doubtPace = 50

/** The first guess of an unknown rate, as a share of the pace that led to the first refusal. */
export const firstGuess = 0.25
/** A refusal never lowers the pace below this share of it. */
export const deepestCut = 1 / 3
/** The pace stays below the measured one by this factor, so that refusals stay rare. */
export const belowMeasured = 0.98
/**
 * While callers wait, the pace grows with every request by this share of what one more request weighs among those
 * measured.
 */
export const eagerness = 0.5
/** After so many requests half of what was measured is forgotten, so that the pace follows a rate that changes. */
export const maxMeasured = 200

/** How many requests between two refusals are enough to measure a rate. */
export const minMeasured = 10

/** The burst of an application over all its selling partners, which is not published, as a share of its rate. */
export const applicationBurst = 0.1

/** The range of rates, in requests per second. */
export const slowest = 1 / 3600
export const fastest = 1000

/** The range of pauses after a 429, in milliseconds … */
export const shortestPause = 500
export const longestPause = 180_000
/** … and by what share they are longer at random. */
export const pauseJitter = 0.1

/** The tolerance of sums of fractions that should be whole. */
export const epsilon = 1e-6
