/** Bundles a program of the consumer for a browser, as a user's bundler would. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { inject } from 'vitest'

export interface Bundle {
  /** Bytes that a browser loads: minified and compressed. */
  readonly bytes: number
  /** The packages, and the files of sitrep, that some code comes from. */
  readonly inputs: readonly string[]
}

/** Bundles it. A Node built-in cannot be resolved for a browser, so it fails. */
export const bundle = async (code: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: inject('consumer'), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
  const [file] = outputFiles
  const [output] = Object.values(metafile.outputs)
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return {
    bytes: gzipSync(file?.contents ?? '', { level: 9 }).length,
    inputs: used.map(([name]) => name.replace(/^.*node_modules\//, '')),
  }
}
