/** A text without its marks and blanks, in which a sentence is the same however it is set. */
export const skeleton = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
