/** 版区 of the front in which single stories can be pinned, in the order in which they stand. */
export const frontAreas = ['breaking', 'lead', 'sublink', 'secondary', 'opinion', 'picture', 'listen'] as const
/** Besides them the lead of a section's own front, whose place is the number of the section, and the strip of specials. */
export type FrontArea = (typeof frontAreas)[number] | 'section' | 'special'

/** How many places an area has. */
export const areaSizes: Record<FrontArea, number> = {
  breaking: 1,
  lead: 1,
  sublink: 3,
  secondary: 3,
  opinion: 4,
  picture: 1,
  listen: 3,
  section: 0,
  special: 0,
}

export const areaNames: Record<FrontArea, string> = {
  breaking: '突发',
  lead: '头条',
  sublink: '头条下的链接',
  secondary: '次要',
  opinion: '评论与分析',
  picture: '图片',
  listen: '听与看',
  section: '频道头条',
  special: '专题',
}

/** How the front of a section opens. */
export const openings = ['picture', 'grid', 'river'] as const
export type Opening = (typeof openings)[number]
export const openingNames: Record<Opening, string> = { picture: '一篇大图、两篇小图', grid: '三篇并排', river: '只有列表' }

/** How a section stands on the front. */
export const blockLayouts = ['picture', 'text', 'hidden'] as const
export type BlockLayout = (typeof blockLayouts)[number]
export const layoutNames: Record<BlockLayout, string> = { picture: '一图加标题', text: '只有标题', hidden: '不上首页' }
