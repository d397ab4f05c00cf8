/** A record while it is built: its keys can be set one by one, and are readonly from then on. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] }
