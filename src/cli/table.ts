/** A table of text with aligned columns. */

/** A column: its heading and on which side its cells are aligned. */
export interface Column {
  readonly heading: string
  readonly align: 'left' | 'right'
}

const segmenter = /* @__PURE__ */ (() => new Intl.Segmenter('en', { granularity: 'grapheme' }))()

/** How many characters a reader sees. */
const widthOf = (text: string): number => [...segmenter.segment(text)].length

/** The lines of a table: the headings, then the rows, two spaces between columns, none at the end of a line. */
export const tableLines = (columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] => {
  const lines = [columns.map(({ heading }) => heading), ...rows]
  const widths = columns.map((_, position) => lines.reduce((widest, line) => Math.max(widest, widthOf(line[position] ?? '')), 0))
  return lines.map((line) =>
    columns
      .map(({ align }, position) => {
        const cell = line[position] ?? ''
        const padding = ' '.repeat((widths[position] ?? 0) - widthOf(cell))
        return align === 'left' ? cell + padding : padding + cell
      })
      .join('  ')
      .trimEnd(),
  )
}
