/** How many days a media file lies in the bin before it goes by itself. */
export const BIN_DAYS = 30

/** When a file goes that has lain in the bin since `binnedAt`. */
export const goesAt = (binnedAt: Date): Date => new Date(binnedAt.getTime() + BIN_DAYS * 86_400_000)
