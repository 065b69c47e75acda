/** The configuration of VitePress. */
import { join } from "node:path"
import type { DefaultTheme, UserConfig } from "vitepress"
import { repository, site } from "../places.ts"
import { indexed } from "./search.ts"
import { sidebar } from "./sidebar.ts"

export const config: UserConfig<DefaultTheme.Config> = {
  title: "effect-sp-api",
  description: "The Amazon Selling Partner API for TypeScript programs on Effect",
  lang: "en",
  base: process.env["DOCS_BASE"] ?? "/",
  srcDir: "pages",
  outDir: "dist",
  cleanUrls: true,
  // The sidebars of 70 sections are in one file, not in each page.
  metaChunk: true,
  head: [["link", { rel: "icon", href: `${process.env["DOCS_BASE"] ?? "/"}logo.svg`, type: "image/svg+xml" }]],
  // Every token of code has a contrast of 4.5.
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  vite: {
    build: { chunkSizeWarningLimit: 5000 },
    // VitePress's home page has no main landmark.
    resolve: { alias: [{ find: /^.*\/VPHome\.vue$/, replacement: join(site, ".vitepress/theme/Home.vue") }] }
  },
  themeConfig: {
    logo: { src: "/logo.svg", alt: "" },
    nav: [
      { text: "Guide", link: "/guide/getting-started", activeMatch: "^/(guide|concepts)/" },
      { text: "Cookbook", link: "/cookbook/", activeMatch: "^/cookbook/" },
      { text: "Reference", link: "/reference/apis/", activeMatch: "^/reference/" },
      { text: "Migrate", link: "/migrate/", activeMatch: "^/migrate/" },
      { text: "Proof", link: "/proof/", activeMatch: "^/proof/" }
    ],
    sidebar: sidebar(),
    outline: [2, 3],
    socialLinks: [{ icon: "github", link: repository }],
    editLink: { pattern: `${repository}/edit/main/packages/docs/pages/:path`, text: "Edit this page" },
    search: { provider: "local", options: { _render: indexed } },
    footer: { message: "Apache-2.0. Not made, endorsed or supported by Amazon." }
  }
}
