// Blanks, punctuation and symbols of Latin and Chinese text. Written out: with Unicode properties it takes three times as long.
const marks =
  /[\s!-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\u00a0-\u00bf\u2000-\u206f\u2500-\u27bf\u3000-\u3004\u3008-\u3030\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g

/** A text without its marks and blanks, in which a sentence is the same however it is set. */
export const skeleton = (text: string) => text.replace(marks, '').toLowerCase()
