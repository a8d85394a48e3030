/** What a deed can come to, and the status that says so. */
const statuses = {
  found: 200,
  'second-factor': 200,
  saved: 200,
  published: 200,
  withdrawn: 200,
  corrected: 200,
  moved: 200,
  merged: 200,
  scheduled: 200,
  recalled: 200,
  assigned: 200,
  embargoed: 200,
  expiring: 200,
  noted: 200,
  revoked: 200,
  restored: 200,
  filed: 200,
  arranged: 200,
  received: 200,
  removed: 200,
  created: 201,
  working: 202,
  unreadable: 400,
  'signed-out': 401,
  'wrong-credentials': 401,
  foreign: 403,
  'another-writer': 403,
  forbidden: 403,
  'sign-in-again': 403,
  'two-factor-needed': 403,
  missing: 404,
  conflict: 409,
  superseded: 409,
  gone: 410,
  'too-large': 413,
  unfit: 415,
  refused: 422,
  'version-needed': 428,
  'too-many': 429,
  internal: 500,
  busy: 503,
  full: 507,
} as const
type Outcome = keyof typeof statuses
export type Result = { outcome: Outcome; error?: string; [more: string]: unknown }

/** What the editor reads when the route has nothing more exact to say. */
const sentences: Partial<Record<Outcome, string>> = {
  unreadable: '请求的内容不完整，请重试',
  'signed-out': '登录已失效，请重新登录',
  foreign: '这个请求不是从编辑部页面发出的，已拒绝',
  forbidden: '您没有做这件事的权限',
  'sign-in-again': '这一步要再确认一次身份，请输入密码',
  'two-factor-needed': '本报要求启用两步验证后才能发布，请先到“我的账号”启用',
  missing: '没有这篇稿件，或您无权查看',
  conflict: '别人刚刚保存过这篇稿件',
  superseded: '这个页面已经保存过更新的文字，旧的没有写入',
  gone: '这个链接已经用过或已失效',
  'too-large': '内容太大，无法接收',
  unfit: '只接受 application/json',
  refused: '有内容不符合要求',
  'version-needed': '请求没有说明从哪个版本改起（If-Match）',
  'too-many': '操作太频繁，请稍后再试',
  busy: '服务器正忙，请过一会儿再试',
  full: '服务器的磁盘满了，没有保存。请通知技术人员',
}

/** The answer of a route: JSON that no cache keeps. Refusals say why in `error` and which in `code`. */
export function answer({ outcome, ...rest }: Result, headers: Record<string, string> = {}): Response {
  const status = statuses[outcome]
  const body = status < 400 ? { outcome, ...rest } : { error: sentences[outcome] ?? '出错了', ...rest, code: outcome }
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}

/** A step of the door says no; the wrapper turns it into the answer. */
export class Refusal extends Error {
  readonly result: Result
  readonly headers: Record<string, string>
  constructor(result: Result, headers: Record<string, string> = {}) {
    super(result.outcome)
    this.result = result
    this.headers = headers
  }
}
