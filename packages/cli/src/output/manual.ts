/** What the help of a command says beside its flags. Commands carry it as an annotation; `output/help.ts` prints it. */
import * as Command from "effect/cli/Command"
import * as Context from "effect/Context"

/** Sections of a help; what is absent is not shown. */
export interface Sections {
  /** Paragraphs: what the command does, in which order, and what it does not. */
  readonly about?: ReadonlyArray<string>
  /** Environment variables, and what each is for. */
  readonly environment?: ReadonlyArray<readonly [name: string, meaning: string]>
  /** Exit codes that mean something of their own here, beside those of every command. */
  readonly exits?: ReadonlyArray<readonly [code: number, meaning: string]>
  /** Commands that people need next. */
  readonly seeAlso?: ReadonlyArray<string>
}

/** The annotation. */
export class Manual extends Context.Service<Manual, Sections>()("effect-sp-api-cli/Manual") {}

/** Adds sections to the help of a command. */
export const withManual = (sections: Sections) => Command.annotate(Manual, sections)
