/**
 * Records on their way out.
 *
 * @module sitrep/export
 */
export {}
