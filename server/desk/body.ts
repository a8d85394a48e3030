import * as z from 'zod'
import { Refusal } from '#server/desk/answers'

const DEEPEST = 32
const MOST_NODES = 20_000

/**
 * Reads a JSON body of at most `maxBytes` that fits `schema`. Counts while it reads, whatever Content-Length says, and
 * refuses deep or sprawling bodies before zod walks them. Throws `Refusal`.
 */
export async function readBody<T>(request: Request, schema: z.ZodType<T>, maxBytes: number): Promise<T> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Refusal({ outcome: 'unfit' })
  const value = parse(await readBytes(request, maxBytes))
  if (sprawls(value)) throw new Refusal({ outcome: 'unreadable', error: '内容的层次或数量超出限度' })
  const parsed = schema.safeParse(value, { error: chinese })
  if (!parsed.success) throw new Refusal({ outcome: 'refused', ...faultsOf(parsed.error) })
  return parsed.data
}

/** The bytes of a body, or `Refusal` as soon as there are more than `maxBytes`. */
export async function readBytes(request: Request, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of limited(request, maxBytes)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * The body piece by piece; throws `Refusal` and stops listening as soon as it grows beyond `maxBytes`. Ends early at `signal`,
 * also while the sender is silent.
 */
export async function* limited(request: Request, maxBytes: number, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw new Refusal({ outcome: 'too-large' })
  const reader = request.body?.getReader()
  if (!reader) return
  signal?.addEventListener('abort', () => void reader.cancel().catch(() => undefined), { once: true })
  let bytes = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(hungUp)
      if (done) return
      bytes += value.byteLength
      if (bytes > maxBytes) throw new Refusal({ outcome: 'too-large' })
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** The sender has gone away in the middle: nobody's fault of ours, and nobody waits for the answer. */
function hungUp(): never {
  throw new Refusal({ outcome: 'unreadable' })
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal({ outcome: 'unreadable' })
  }
}

function sprawls(value: unknown): boolean {
  let nodes = 0
  const open: [unknown, number][] = [[value, 1]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [it, depth] = next
    if (typeof it !== 'object' || it === null) continue
    nodes += 1
    if (depth > DEEPEST || nodes > MOST_NODES) return true
    for (const child of Object.values(it)) open.push([child, depth + 1])
  }
  return false
}

const chinese = z.locales.zhCN().localeError

/** Names of the fields as the editor sees them. */
const labels: Record<string, string> = {
  headline: '标题',
  kicker: '引题',
  standfirst: '导语',
  dateline: '电头',
  slug: '网址别名',
  section: '频道',
  topics: '话题',
  bylines: '署名',
  picture: '题图',
  keyPoints: '要点',
  body: '正文',
  kind: '体裁',
  reason: '原因',
  text: '批注',
  at: '时间',
  until: '禁发时间',
  expiresAt: '到期时间',
  change: '改动',
  correction: '更正说明',
  front: '首页版位',
  key: '请求编号',
  wrong: '原文',
  right: '更正',
  note: '更新说明',
  version: '版本',
  email: '邮箱',
  password: '密码',
  name: '姓名',
  hans: '简体写法',
  hant: '繁体写法',
  aliases: '不用的写法',
  token: '链接',
  crops: '裁切',
  licence: '授权',
}

/** What is wrong with which field, each once, at most twenty. */
function faultsOf(error: z.ZodError): { error: string; reasons: string[]; fields: Record<string, string> } {
  const fields: Record<string, string> = {}
  for (const issue of error.issues.slice(0, 20)) fields[issue.path.join('.') || '*'] ??= issue.message
  const reasons = Object.entries(fields).map(([path, message]) => {
    const field = path.replace(/^manuscript\./, '').split('.')[0] ?? ''
    return labels[field] ? `${labels[field]}：${message}` : message
  })
  return { error: '有内容不符合要求', reasons: [...new Set(reasons)], fields }
}
