/**
 * The three selling regions. Tokens, rate limits and endpoints belong to a region; a marketplace is in exactly one.
 *
 * Source: developer-docs.amazon.com/sp-api, "SP-API endpoints".
 */

/** The short name of a selling region: North America, Europe (with the Middle East, Africa and India), Far East. */
export type RegionId = "na" | "eu" | "fe"

/** The endpoints of one selling region. */
export interface Region {
  readonly id: RegionId
  /** Base URL of the production API. */
  readonly endpoint: string
  /** Base URL of Amazon's own sandbox. */
  readonly sandboxEndpoint: string
  /** AWS region for Signature Version 4 and for the regional STS endpoint. */
  readonly awsRegion: string
}

const make = (id: RegionId, awsRegion: string): Region => ({
  id,
  endpoint: `https://sellingpartnerapi-${id}.amazon.com`,
  sandboxEndpoint: `https://sandbox.sellingpartnerapi-${id}.amazon.com`,
  awsRegion
})

/** North America: CA, US, MX, BR. */
export const NA: Region = make("na", "us-east-1")

/** Europe, the Middle East, Africa and India. */
export const EU: Region = make("eu", "eu-west-1")

/** Far East: SG, AU, JP. */
export const FE: Region = make("fe", "us-west-2")

/** The region of that id. */
export const fromId = (id: RegionId): Region => id === "na" ? NA : id === "eu" ? EU : FE

/** Whether a string is the id of a region. */
export const isRegionId = (value: string): value is RegionId => value === "na" || value === "eu" || value === "fe"
