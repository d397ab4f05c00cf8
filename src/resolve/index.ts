/**
 * One incident from what several reports, or several records, tell of it, with the disputes named.
 *
 * @module sitrep/resolve
 */
export {}
