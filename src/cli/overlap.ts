/** Files that tell of the same incidents. */

/** Counts the incidents whose id stands in an earlier file. */
export interface Overlap {
  /** Call it before the incidents of each file. */
  readonly nextFile: () => void
  readonly add: (id: string) => void
  readonly count: () => number
}

/** Begins to count. With a single file there is nothing to remember. */
export const overlapOf = (files: number): Overlap => {
  const home = new Map<string, number>()
  let file = 0
  let count = 0
  return {
    nextFile: () => {
      file++
    },
    add: (id) => {
      if (files < 2) return
      const first = home.get(id)
      if (first === undefined) home.set(id, file)
      else if (first !== file) count++
    },
    count: () => count,
  }
}
