/** Prints the notes of the version that the packages have, for a pull request or the page of a release. */
import { releaseNotes } from "./support/nextRelease.ts"

console.log(releaseNotes())
