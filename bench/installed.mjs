/**
 * A module that needs a package which only `npm install` in `bench` brings. Undefined, with one line that says so, where it is
 * not installed.
 */
export const ifInstalled = async (title, load) => {
  try {
    return await load()
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') throw error
    console.log(`${title} is left out: it is not installed. \`npm ci --prefix bench\` installs it.`)
    return undefined
  }
}
