import { HAN } from '#lib/chinese/characters'

/**
 * The Han characters of the basic plane, as the inside of a regular-expression class that needs no `u` flag: the rules run on
 * every pause of a typist, and without the flag they run twice as fast.
 */
export const H = HAN.slice(0, HAN.indexOf('\\u{'))

/** Marks that open and close, and the blanks that are no line break, as insides of a class. */
export const OPENING = '“‘《〈（【「『'
export const CLOSING = '”’》〉）】」』'
export const BLANK = ' \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000'
