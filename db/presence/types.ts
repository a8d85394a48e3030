/** Somebody else in a story, or oneself in another tab. */
export type Present = { name: string; since: Date; self: boolean }

/** Word for a tab that somebody else has taken its story over. */
export type Takeover = { by: string; at: Date }
