/** One public entry point. */
export interface Entry {
  readonly subpath: string
  readonly specifier: string
  readonly source: string
  readonly output: string
}

export declare const entries: readonly Entry[]
export declare const packageExports: Readonly<Record<string, unknown>>
export declare const typesVersions: { readonly '*': Readonly<Record<string, readonly string[]>> }
export declare const paths: Readonly<Record<string, readonly string[]>>
