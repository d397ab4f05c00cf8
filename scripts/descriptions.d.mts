/** The text of `src/schema/descriptions.ts`, as it has to be before it is formatted. */
export declare const descriptionsSource: () => string
