/** The pictures of the guide as SVG, by file name. */
export const pictures: Readonly<Record<string, string>>
