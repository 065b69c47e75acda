// By a URL, so that Node runs the configuration as it is, and no bundle of the client's modules is made for it.
const { config } = await import(new URL("../src/site/config.ts", import.meta.url).href)

export default config
