'use client'

import { useCallback, useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Trouble } from '#components/newsroom/field'
import { longDateTime } from '#lib/time'

type Link = { id: number; href: string | null; createdBy: string | null; expiresAt: string; revokedAt: string | null }

const TERMS = [
  { hours: 1, name: '1 小时' },
  { hours: 24, name: '1 天' },
  { hours: 168, name: '7 天' },
]

/** Addresses that open the working copy to somebody without an account, until they end or are taken back. */
export function PreviewLinks({ to }: { to: string }) {
  const [links, setLinks] = useState<Link[] | null>(null)
  const [trouble, setTrouble] = useState('')
  const [said, setSaid] = useState('')

  const load = useCallback(async () => {
    const reply = await ask<{ links: Link[] }>('GET', to)
    if (reply.ok) setLinks(reply.body.links)
    else setTrouble(reply.error)
  }, [to])
  useEffect(() => void load(), [load])

  async function act(path: string, terms: object, done: string) {
    const reply = await ask<{ href?: string }>('POST', path, terms)
    setTrouble(reply.ok ? '' : reply.error)
    if (!reply.ok) return
    const copied = reply.body.href ? await copy(reply.body.href) : false
    setSaid(copied ? '链接已生成并复制' : done)
    await load()
  }

  return (
    <div className="max-w-[640px]">
      <p className="mb-3 text-soft">
        没有账号的人（受访者、律师、外审）用这个链接可以看到稿件<b className="text-ink">最新保存的样子</b>
        ，搜索引擎不会收录。到期或收回之后立即打不开。
      </p>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <span>生成链接，有效期</span>
        {TERMS.map(({ hours, name }) => (
          <button key={hours} type="button" className="knob" onClick={() => act(to, { hours }, '链接已生成')}>
            {name}
          </button>
        ))}
      </div>
      <p role="status" className="text-small text-good empty:hidden">
        {said}
      </p>
      <Trouble>{trouble}</Trouble>
      {links?.length === 0 ? <p className="border-t border-hair py-6 text-center text-soft">还没有给出过链接</p> : null}
      <ul>
        {links?.map((it) => (
          <li key={it.id} className="border-t border-hair py-3">
            <div className="flex flex-wrap items-baseline gap-x-3 text-small text-soft">
              <span>{standing(it)}</span>
              {it.createdBy ? <span>{it.createdBy}生成</span> : null}
            </div>
            {it.href ? (
              <div className="mt-1 flex flex-wrap gap-2">
                <input
                  className="field min-w-0 flex-1 text-small max-sm:basis-full"
                  aria-label="预览链接"
                  readOnly
                  value={location.origin + it.href}
                  onFocus={(event) => event.target.select()}
                />
                <button type="button" className="knob" onClick={async () => setSaid((await copy(it.href ?? '')) ? '已复制' : '请手动复制')}>
                  复制
                </button>
                <button type="button" className="knob knob-quiet" onClick={() => act(`${to}/${it.id}/revoke`, {}, '链接已收回')}>
                  收回
                </button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

function standing({ revokedAt, href, expiresAt }: Link): string {
  if (revokedAt) return `✕ 已收回（${longDateTime(new Date(revokedAt))}）`
  return href ? `● ${longDateTime(new Date(expiresAt))} 到期` : `○ 已到期（${longDateTime(new Date(expiresAt))}）`
}

/** Puts an address of ours on the clipboard, if the browser lets us. */
async function copy(path: string): Promise<boolean> {
  return navigator.clipboard?.writeText(location.origin + path).then(
    () => true,
    () => false,
  )
}
