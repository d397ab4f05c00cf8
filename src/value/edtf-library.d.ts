/** The part of the library `edtf` that is used here; it comes without types. */
declare module 'edtf' {
  export const parse: (
    text: string,
    constraints?: { readonly level?: 0 | 1 | 2 | 3 },
  ) => { readonly type: string; readonly level: number; readonly values: readonly unknown[] }
}
