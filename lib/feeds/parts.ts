/** How many story numbers one part of the sitemap spans; each story stands in it once for each script. */
export const STORIES_IN_A_PART = 2000

/** The part of the sitemap in which a story stands, for ever. */
export const partOfStory = (story: number) => Math.ceil(story / STORIES_IN_A_PART)
