import type { StoryDocument } from '#lib/story/document'

/** The document's version, spelt here too: importing it from `lib/story/document` would bring zod to the browser. */
export const DOCUMENT_VERSION: StoryDocument['attrs']['version'] = 1
