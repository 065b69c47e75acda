/** Starts the call with the settings that are its last argument. */
import { call, type Settings } from "./call.ts"

const settings = JSON.parse(process.argv.at(-1) ?? "") as Settings
console.log(JSON.stringify(await call(settings)))
