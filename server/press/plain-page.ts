import type { ServerResponse } from 'node:http'
import { BARE_POLICY } from '#server/press/csp'

const WORDS = {
  400: ['请求有误', '这个地址或请求的写法有误，服务器无法理解。'],
  403: ['不允许访问', '此处不对外开放。'],
  404: ['没有这个页面', '这里没有您要找的内容。'],
  405: ['不支持这种请求', '这个地址不接受此种请求方法。'],
  406: ['无法提供', '无法按所要求的形式提供此内容。'],
  408: ['请求超时', '请求没有在规定的时间内传完。'],
  410: ['链接已失效', '这个预览链接已经到期，或者被编辑部收回了。需要时请向给您链接的人再要一个。'],
  413: ['内容过大', '上传的内容超过了限制。'],
  414: ['地址过长', '请求的地址超过了 8 KB。'],
  416: ['范围有误', '所要求的范围不在文件之内。'],
  431: ['请求头过大', '请求头超过了 16 KB。'],
  500: ['出了故障', '页面暂时无法显示，我们已记录这个问题，请稍后再试。'],
  503: ['服务繁忙', '读者太多或服务正在重启，请稍后再试。'],
} as const

export type PlainStatus = keyof typeof WORDS

/** A page that needs nothing else to work, in plain Chinese: for what never reaches a real page. */
export function plainHtml(status: PlainStatus, note = ''): string {
  const [title, text] = WORDS[status]
  return `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p>${note && `<p>${note}</p>`}<p><a href="/">回到首页</a></p></body></html>\n`
}

/**
 * Answers with such a page.
 *
 * @param headers names and values in turn: the house's own, `Allow`, `Retry-After`
 * @param note a further sentence; it must be ours, as it is not escaped
 */
export function sendPlain(res: ServerResponse, status: PlainStatus, headers: string[] = [], note = ''): void {
  if (res.headersSent || res.destroyed) return void res.destroy()
  const body = plainHtml(status, note)
  res.writeHead(status, [
    ...['Content-Type', 'text/html; charset=utf-8'],
    ...['Content-Length', String(Buffer.byteLength(body))],
    ...['Cache-Control', 'no-store'],
    ...['Content-Security-Policy', BARE_POLICY],
    ...headers,
  ])
  res.end(res.req.method === 'HEAD' ? undefined : body)
}
