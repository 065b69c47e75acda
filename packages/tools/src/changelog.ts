/**
 * What changesets write into CHANGELOG.md, by `.changeset/config.json`: the notes of a package as they were written.
 * The hashes of commits that the default prints say nothing to users, and the packages have one version, so one line
 * names what a package goes with.
 */

/** The parts of a changeset that are read here. */
export interface Changeset {
  readonly summary: string
}

/** A package of the workspace that another one depends on. */
export interface Dependency {
  readonly name: string
  readonly newVersion: string
}

const functions = {
  getReleaseLine: async ({ summary }: Changeset): Promise<string> =>
    `- ${summary.trim().replaceAll(/\n(?=.)/g, "\n  ")}`,
  getDependencyReleaseLine: async (
    _changesets: ReadonlyArray<Changeset>,
    dependencies: ReadonlyArray<Dependency>
  ): Promise<string> =>
    dependencies.length === 0
      ? ""
      : `- Goes with ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(" and ")}.`
}

export default functions
