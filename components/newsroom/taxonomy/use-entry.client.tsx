'use client'

import { useState } from 'react'
import { ask } from '#components/newsroom/ask'

type Where = { to: string; method: 'POST' | 'PUT'; version?: number | undefined }

/**
 * Saves one entry of the taxonomy by the version it was opened at. When somebody else has changed it meanwhile, what is typed stays:
 * it is said what it is called now, and a second press puts one's own words over it.
 */
export function useEntry({ to, method, version }: Where, onSaved: (answer: { id?: number }) => void) {
  const [busy, setBusy] = useState(false)
  const [reasons, setReasons] = useState<string[]>([])
  const [base, setBase] = useState(version)

  async function save(words: object) {
    setBusy(true)
    const reply = await ask<{ id?: number; version?: number }>(method, to, { ...words, ...(base === undefined ? {} : { version: base }) })
    setBusy(false)
    if (reply.ok) {
      setReasons([])
      setBase(reply.body.version ?? base)
      return onSaved(reply.body)
    }
    if (reply.status === 409 && typeof reply.body['version'] === 'number') {
      setBase(reply.body['version'])
      const called = typeof reply.body['name'] === 'string' ? `（现在叫“${reply.body['name']}”）` : ''
      return setReasons([`${reply.error}${called}。您填的还在这里，没有保存；再按一次“保存”，就以您的为准。`])
    }
    setReasons(reply.reasons.length > 0 ? reply.reasons : [reply.error])
  }

  return { busy, reasons, save }
}
