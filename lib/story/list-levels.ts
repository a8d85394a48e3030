/** How many levels of lists stand in one another: what word processors make, and a phone still shows. */
export const LIST_LEVELS = 3
