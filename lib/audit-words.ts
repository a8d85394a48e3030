import { areaNames } from '#lib/front/areas'

/** What the audit log calls a deed, and what the newsroom says for it. Every action that a command records stands here. */
const names: Record<string, string> = {
  'story-created': '新建稿件',
  'story-published': '发布',
  'story-updated': '更新',
  'story-withdrawn': '撤稿',
  'story-corrected': '更正',
  'story-overwritten': '以自己的文字覆盖',
  'story-restored': '恢复旧版本',
  'story-recalled': '撤回发布',
  'story-placed': '改版位或到期',
  'story-scheduled': '定时',
  'story-unscheduled': '取消定时',
  'story-rescheduled': '改定时',
  'story-submit': '送审',
  'story-return': '退回',
  'story-approve': '通过',
  'story-archive': '归档',
  'story-reopen': '重新打开',
  'story-assigned': '分派',
  'story-planned': '排计划',
  'story-binned': '稿件放进回收站',
  'story-unbinned': '从回收站取回稿件',
  'story-purged': '彻底删除稿件',
  'stories-bulk': '批量操作',
  'stories-bulk-undone': '撤销批量操作',
  'view-kept': '存视图',
  'view-dropped': '删视图',
  'embargo-set': '设禁发',
  'embargo-lifted': '解除禁发',
  'expiry-set': '设到期',
  'note-written': '写批注',
  'note-answered': '回复批注',
  'note-resolved': '解决批注',
  'note-reopened': '重开批注',
  'preview-shared': '分享预览',
  'preview-revoked': '收回预览链接',
  'live-posted': '直播发帖',
  'media-filed': '媒资入库',
  'media-described': '修改媒资说明',
  'media-binned': '媒资放进回收站',
  'media-erased': '永久删除媒资',
  'media-restored': '从回收站取回媒资',
  'media-replaced': '替换媒资文件',
  'media-put-back': '换回旧的媒资文件',
  'term-added': '添加术语',
  'term-changed': '修改术语',
  'term-removed': '删除术语',
  'topic-added': '新建话题',
  'topic-changed': '修改话题',
  'topic-removed': '删除话题',
  'topic-merged': '合并话题',
  'topic-merge-undone': '撤销合并话题',
  'section-added': '新建频道',
  'section-changed': '修改频道',
  'sections-ordered': '频道排序',
  'section-removed': '删除频道',
  'author-added': '新建作者',
  'author-changed': '修改作者',
  'special-changed': '修改专题',
  'front-special-pinned': '首页固定专题',
  'front-special-unpinned': '首页取消固定专题',
  'menus-changed': '修改导航',
  'menus-undone': '撤销导航改动',
  'front-pinned': '首页置顶',
  'front-unpinned': '取消首页置顶',
  'front-undone': '撤销首页改动',
  'front-pin-ended': '首页置顶到期',
  'front-laid-out': '改频道版式',
  'staff-added': '添加人员',
  'staff-disabled': '停用账号',
  'staff-enabled': '恢复账号',
  'password-changed': '修改密码',
  'staff-invited': '邀请人员',
  'pass-opened': '开出设密码链接',
  'role-changed': '改变角色',
  'sessions-ended': '结束会话',
  'two-factor-enabled': '启用两步验证',
  'two-factor-removed': '取消两步验证',
  'recovery-renewed': '更换恢复码',
  'setting-changed': '修改设置',
  'address-redirected': '添加跳转',
  'addresses-redirected': '写入跳转',
  'redirect-removed': '删除跳转',
  'page-added': '新建固定页面',
  'page-written': '改写固定页面',
  'page-published': '发布固定页面',
  'page-withdrawn': '撤下固定页面',
  'page-restored': '恢复固定页面旧版本',
  'pages-ordered': '固定页面排序',
  'special-opened': '新建专题',
  'archive-filled': '灌入测试稿件',
}

/** The newsroom's word for an action; the action itself when it has none. */
export const actionName = (action: string): string => names[action] ?? action

const subjects: Record<string, string> = {
  story: '稿件',
  media: '媒资',
  staff: '人员',
  front: '首页',
  menus: '导航',
  section: '频道',
  topic: '话题',
  author: '作者',
  special: '专题',
  setting: '设置',
  page: '固定页面',
  pages: '固定页面',
  redirect: '跳转',
  term: '术语',
  bulk: '批量操作',
  view: '视图',
}

/** `story:42` as 稿件 42. People are called by name where `people` knows them by number. */
export function subjectName(subject: string, people: Record<string, string> = {}): string {
  const [kind = '', ...rest] = subject.split(':')
  const person = kind === 'staff' ? people[rest.join(':')] : undefined
  if (person) return `人员 ${person}`
  if (kind === 'front') return `首页 ${placeName(rest)}`.trim()
  return subjects[kind] ? `${subjects[kind]} ${rest.join(' ')}`.trim() : subject
}

/** `lead`, `0` as 头条, `secondary`, `1` as 次要 2. */
function placeName([area = '', position = '']: string[]): string {
  const name = (areaNames as Record<string, string>)[area]
  if (!name) return [area, position].join(' ')
  if (area === 'section') return `${name} ${position}`
  return area === 'special' || Number(position) > 0 ? `${name} ${Number(position) + 1}` : name
}
