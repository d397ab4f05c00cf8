/** Labels of SiND, and lists of them in one cell. */

/** A label with white space and case set right: how two spellings of one label are compared. */
export const normalLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

/** Labels by their normal form. */
export const byNormalLabel = (labels: readonly string[]): ReadonlyMap<string, string> =>
  new Map(labels.map((label) => [normalLabel(label), label]))

/** More parts of a cell are one label together at most. */
const MOST_PARTS = 3

/**
 * The labels of a cell that joins several by a comma. Some labels hold a comma themselves, so the longest run of parts that is a
 * known label is one; what is not known is one part.
 *
 * @example
 * splitLabels('Knife, Stones, Sticks and Gravel', (label) => label === 'Stones, Sticks and Gravel')
 * // => ['Knife', 'Stones, Sticks and Gravel']
 */
export const splitLabels = (cell: string, isKnown: (label: string) => boolean): readonly string[] => {
  const parts = cell.split(',').map((part) => part.trim())
  const found: string[] = []
  for (let i = 0; i < parts.length; ) {
    let length = Math.min(MOST_PARTS, parts.length - i)
    while (length > 1 && !isKnown(parts.slice(i, i + length).join(', '))) length--
    const label = parts.slice(i, i + length).join(', ')
    // A comma at the end of a cell has nothing behind it.
    if (label !== '') found.push(label)
    i += length
  }
  return found
}
