import { layoutNames } from '#lib/front/areas'
import { roleNames } from '#lib/permissions'
import { kindNames, stateNames } from '#lib/story/kinds'
import { fullDateTime } from '#lib/time'

const names: Record<string, string> = {
  role: '角色',
  kind: '类型',
  reason: '原因',
  wrong: '原文',
  right: '更正',
  headline: '标题',
  revision: '版本',
  story: '稿件',
  post: '帖子',
  name: '名称',
  title: '题目',
  slug: '网址',
  hash: '指纹',
  to: '到',
  from: '从',
  link: '链接',
  change: '改动',
  state: '状态',
  at: '时间',
  until: '至',
  version: '稿次',
  assignee: '交给',
  note: '批注',
  do: '做了',
  stories: '稿件',
  staff: '交给',
  section: '频道',
  topic: '话题',
  shared: '共用',
  reply: '回复',
  blocking: '必须解决',
  expiresAt: '到期',
  count: '条数',
  lines: '内容',
  target: '转到',
  merge: '合并',
  moved: '移动的稿件',
  sessions: '会话',
  changed: '改了',
  layout: '版式',
  value: '值',
  description: '说明',
  nameHant: '繁体名称',
  hans: '简体',
  hant: '繁体',
  aliases: '不用的写法',
  lead: '头条',
  hidden: '不公开',
  chapters: '章节',
  bio: '简介',
  email: '邮箱',
  number: '编号',
  head: '页头',
  guide: '页脚导览',
  ours: '页脚本报',
  label: '名称',
  labelHant: '繁体名称',
  href: '网址',
}

const words: Record<string, string> = { ...stateNames, ...roleNames, ...kindNames, ...layoutNames }
const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What the log says of a deed beside who, what and when, in the newsroom's words, name and value. Of a change from `before` to
 * `after` only what differs.
 */
export function detailsOf({ before, after, ...detail }: Record<string, unknown>): [name: string, value: string][] {
  const changes: [string, string][] =
    isRecord(before) && isRecord(after)
      ? Object.keys({ ...before, ...after })
          .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]) && name in after)
          .map((name) => [nameOf(name), `${said(name, before[name])} → ${said(name, after[name])}`])
      : Object.entries({ ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }).map(([name, it]) => [
          name === 'before' ? '原来' : '改为',
          said(name, it),
        ])
  return [...Object.entries(detail).map(([name, value]): [string, string] => [nameOf(name), said(name, value)]), ...changes]
}

const nameOf = (name: string) => names[name] ?? name

function said(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '无'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return isInstant(value) ? fullDateTime(new Date(value)) : (wordFor(name, value) ?? value)
  if (Array.isArray(value)) return value.length > 0 ? value.map((it) => said(name, it)).join('、') : '无'
  if (isRecord(value))
    return Object.entries(value)
      .map(([key, it]) => `${nameOf(key)} ${said(key, it)}`)
      .join('，')
  return String(value)
}

/** Only where a word of ours is meant: a story may be called `draft`. */
const wordFor = (name: string, value: string) =>
  ['role', 'state', 'from', 'to', 'kind', 'layout'].includes(name) ? words[value] : undefined
