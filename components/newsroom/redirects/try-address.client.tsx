'use client'

import { type FormEvent, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import type { Tried } from '#db/redirects/types'

/** 试一个旧网址: what a reader gets there. */
export function TryAddress({ to }: { to: string }) {
  const [said, setSaid] = useState('')

  async function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const from = String(new FormData(event.currentTarget).get('from') ?? '').trim()
    if (!from) return
    const reply = await ask<{ tried: Tried }>('GET', to + encodeURIComponent(from))
    setSaid(reply.ok ? toldOf(reply.body.tried) : reply.error)
  }

  return (
    <form onSubmit={look} className="mb-4 border-y border-hair bg-panel px-4 py-3 sm:border-x">
      <label htmlFor="tried" className="mb-1 block text-small text-soft">
        试一个旧网址，看读者会到哪里
      </label>
      <div className="flex gap-2">
        <input
          id="tried"
          className="field min-w-0"
          name="from"
          maxLength={2000}
          placeholder="/2024/04/foo 或完整网址"
          inputMode="url"
          autoCapitalize="off"
          autoComplete="off"
        />
        <button type="submit" className="knob">
          测试
        </button>
      </div>
      <p role="status" className="mt-2 break-all empty:hidden">
        {said}
      </p>
    </form>
  )
}

function toldOf({ outcome, path, target, ends, fault }: Tried): string {
  if (outcome === 'bad') return fault ?? ''
  if (outcome === 'page') return `${path} 现在就有页面，读者直接看到它。`
  if (outcome === 'gone') return `${path} 已标为不存在（410）。`
  if (outcome === 'redirect') return `${path} → ${target}（301）${ends ? '' : '。注意：那里现在没有页面'}`
  return `${path} 没有页面，也没有跳转：读者看到“没有这个页面”（404）。`
}
