/** 角色, from the one who writes to the one who keeps the house. */
export const staffRoles = ['reporter', 'editor', 'chief', 'admin'] as const
export type Role = (typeof staffRoles)[number]

export const roleNames: Record<Role, string> = { reporter: '记者', editor: '编辑', chief: '主编', admin: '管理员' }

/**
 * Who may do what. A reporter writes and sees their own stories; editors see the whole desk and answer for what readers
 * get. Every admin route names one of these, and no other place decides by role.
 */
const matrix = {
  'story.write': ['reporter', 'editor', 'chief', 'admin'],
  /** See and change stories that somebody else began. */
  'story.all': ['editor', 'chief', 'admin'],
  /** Put one's own text over what somebody else has saved in between. */
  'story.overwrite': ['editor', 'chief', 'admin'],
  /** 送审 */
  'story.submit': ['reporter', 'editor', 'chief', 'admin'],
  /** 通过 and 退回 */
  'story.approve': ['editor', 'chief', 'admin'],
  /** Give a story to somebody. */
  'story.assign': ['editor', 'chief', 'admin'],
  /** 发布, 定时, 到期 and 撤回 within ten seconds. */
  'story.publish': ['editor', 'chief', 'admin'],
  'story.embargo': ['editor', 'chief', 'admin'],
  'story.correct': ['editor', 'chief', 'admin'],
  'story.withdraw': ['editor', 'chief', 'admin'],
  /** 归档 and 重新打开 */
  'story.archive': ['editor', 'chief', 'admin'],
  /** 彻底删除: remove the words of a story that lies in the bin, for ever. */
  'story.purge': ['chief', 'admin'],
  /** Give a way of looking at 稿库 to the whole desk. */
  'views.share': ['chief', 'admin'],
  /** 突发: the bar above everything. */
  'story.breaking': ['chief', 'admin'],
  /** The house glossary: names, preferred forms, words to leave alone. */
  'terms.edit': ['editor', 'chief', 'admin'],
  /** 频道 and 作者, changing and merging 话题: what the whole paper is sorted by. */
  'taxonomy.edit': ['chief', 'admin'],
  /** A new 话题. */
  'topics.add': ['editor', 'chief', 'admin'],
  /** 专题: packages of stories. */
  'specials.edit': ['editor', 'chief', 'admin'],
  /** 固定页面 and 导航: what stands around every story. */
  'pages.edit': ['chief', 'admin'],
  'media.upload': ['reporter', 'editor', 'chief', 'admin'],
  /** Describe, replace and bin media that somebody else sent. */
  'media.all': ['editor', 'chief', 'admin'],
  /** Remove what lies in the bin of media for ever. */
  'media.erase': ['chief', 'admin'],
  'front.arrange': ['chief', 'admin'],
  /** One's own account: everybody's. */
  'account.own': ['reporter', 'editor', 'chief', 'admin'],
  'staff.manage': ['admin'],
  'audit.read': ['admin'],
  /** How much was read, of the whole paper. */
  'numbers.read': ['editor', 'chief', 'admin'],
  'settings.change': ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof matrix
export const permissions = Object.keys(matrix) as Permission[]

/** Whether a role has a permission. */
export const may = (role: Role, permission: Permission): boolean => (matrix[permission] as readonly Role[]).includes(role)

/** Whether somebody may open a story: their own, one they were given, or any if their role sees the whole desk. */
export const mayOpen = (staff: { id: string; role: Role }, story: { createdBy: string | null; assignee?: string | null }): boolean =>
  may(staff.role, 'story.all') || (may(staff.role, 'story.write') && [story.createdBy, story.assignee].includes(staff.id))

/** What readers see of it: with these a paper may ask for a second factor. */
export const outward: readonly Permission[] = [
  'story.publish',
  'story.correct',
  'story.withdraw',
  'front.arrange',
  'taxonomy.edit',
  'specials.edit',
  'pages.edit',
]
/** Whether somebody may change a media file: their own, or any if their role sees to all of them. */
export const mayKeep = (staff: { id: string; role: Role }, file: { sentBy: string | null }): boolean =>
  may(staff.role, 'media.all') || (may(staff.role, 'media.upload') && file.sentBy === staff.id)
