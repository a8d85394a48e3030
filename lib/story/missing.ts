/** Label of the note that stands in the place of what could not be brought along with a text. It must be gone before readers see the story. */
export const MISSING = '待补'
