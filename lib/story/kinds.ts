/** 体裁: what a story is. The order is the one the desk sees. */
export const storyKinds = ['report', 'brief', 'feature', 'analysis', 'opinion', 'special', 'live', 'gallery', 'audio', 'video'] as const
export type StoryKind = (typeof storyKinds)[number]

/** 稿件状态, in the order of the day: 草稿 → 待审 → 已核 → 定时 → 已发 → 已撤 → 归档. */
export const storyStates = ['draft', 'review', 'approved', 'scheduled', 'published', 'withdrawn', 'archived'] as const
export type StoryState = (typeof storyStates)[number]

/** 署名角色: what somebody did for a story. */
export const bylineRoles = ['reporter', 'writer', 'photographer', 'illustrator', 'editor', 'translator', 'host'] as const
export type BylineRole = (typeof bylineRoles)[number]

export const kindNames: Record<StoryKind, string> = {
  report: '报道',
  brief: '快讯',
  feature: '特写',
  analysis: '分析',
  opinion: '评论',
  special: '特别报道',
  live: '直播',
  gallery: '图集',
  audio: '音频',
  video: '视频',
}

export const stateNames: Record<StoryState, string> = {
  draft: '草稿',
  review: '待审',
  approved: '已核',
  scheduled: '定时',
  published: '已发',
  withdrawn: '已撤',
  archived: '归档',
}

export const bylineRoleNames: Record<BylineRole, string> = {
  reporter: '记者',
  writer: '撰文',
  photographer: '摄影',
  illustrator: '插画',
  editor: '编辑',
  translator: '编译',
  host: '主持',
}
