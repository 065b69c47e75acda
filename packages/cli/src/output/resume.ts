/** What an interrupted command says about how to go on. */

import { quoted } from "./shell.ts"

let command: string | undefined
let isOffered = false
let flags = ""
let isKept = true

/** Says with which client the command runs: one in memory keeps nothing to go on with. */
export const clientIs = (client: { readonly profile: string | undefined; readonly isInMemory: boolean }): void => {
  flags = client.profile === undefined ? "" : ` --profile ${quoted(client.profile)}`
  isKept = !client.isInMemory
}

/** Names the command that continues where this one is, should Ctrl-C end it; `undefined` when there is nothing left. */
export const resumeWith = (next: string | undefined): void => {
  command = next
  isOffered = false
}

/** Names the command that continues after the failure that is about to be reported. */
export const offerToResume = (next: string): void => {
  command = next
  isOffered = true
}

/** The command that continues an interrupted one. */
export const resumption = (): string | undefined => command === undefined || !isKept ? undefined : command + flags

/** The command that continues a failed one, where that makes sense. */
export const resumptionOfFailure = (): string | undefined => isOffered ? resumption() : undefined
