/** The settings of the command: those of the client, and a few of its own. */
import { variables as ofClient } from "effect-sp-api/SpApiConfig"

/** The environment variables of each setting, the first one that is set counts. */
export const variables = {
  ...ofClient,
  marketplace: ["SPAPI_MARKETPLACE"],
  sellerId: ["SPAPI_SELLER_ID"],
  applicationId: ["SPAPI_APPLICATION_ID"],
  redisUrl: ["SPAPI_REDIS_URL"],
  redisPrefix: ["SPAPI_REDIS_PREFIX"]
} as const

/** The name of a setting. */
export type Setting = keyof typeof variables

/** All settings. */
export const settings = Object.keys(variables) as ReadonlyArray<Setting>

/** How a profile names a setting: `SPAPI_CLIENT_ID` is `client_id`. */
export const keyOf = (setting: Setting): string => variables[setting][0].replace(/^SPAPI_/, "").toLowerCase()

/** The setting that a profile names so. */
export const settingOf = (key: string): Setting | undefined => settings.find((setting) => keyOf(setting) === key)

/** Settings whose values are secret: they are never shown, and never taken from the command line. */
export const isSecret = (setting: Setting): boolean =>
  setting === "clientSecret" || setting === "refreshToken" || setting === "secretAccessKey" ||
  setting === "sessionToken" || setting === "redisUrl"

/** Secrets that Amazon is sent; the password of a Redis is not. */
export const isForAmazon = (setting: Setting): boolean => isSecret(setting) && setting !== "redisUrl"

/** Settings that say where secrets are sent. */
export const isAddress = (setting: Setting): boolean =>
  setting === "endpoint" || setting === "lwaEndpoint" || setting === "stsEndpoint"

/** Whether an address is on this machine, as that of a local sandbox. */
export const isLoopback = (url: string): boolean =>
  /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?(\/|$)/i.test(url)
