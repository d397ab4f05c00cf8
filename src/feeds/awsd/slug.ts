/** Words as a part of an id: lower case, with hyphens. */
export const slugOf = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, '-')
