/** The version that a stored body carries. It stands alone: the editor in the browser needs it, and not zod with it. */
export const DOCUMENT_VERSION = 1
