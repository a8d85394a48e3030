'use client'

import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import { type Bar, Bars } from '#components/newsroom/numbers/bars'
import { Shares } from '#components/newsroom/numbers/shares'
import { figure } from '#lib/figure'

type Numbers = { total: number; now: number; ended: number; bars: Bar[]; shares: { name: string; reads: number }[] }

/** 本稿阅读: how much this story was read. */
export function ReadsDialog({ onClose }: { onClose: () => void }) {
  const { links } = useDesk()
  const [numbers, setNumbers] = useState<Numbers | null>(null)
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    let here = true
    ask<{ numbers: Numbers }>('GET', links.numbers).then((reply) => {
      if (!here) return
      if (reply.ok) setNumbers(reply.body.numbers)
      else setTrouble(reply.error)
    })
    return () => {
      here = false
    }
  }, [links.numbers])
  return (
    <Modal title="本稿阅读" onClose={onClose}>
      {trouble ? (
        <p role="alert" className="text-accent">
          {trouble}
        </p>
      ) : null}
      {numbers || trouble ? null : <p className="text-soft">正在读取……</p>}
      {numbers ? (
        <>
          <p className="mb-1">
            <strong className="text-head tabular-nums">{figure(numbers.total)}</strong> 次阅读
            <span className="text-soft">，最近半小时 {figure(numbers.now)} 次</span>
          </p>
          <p className="mb-4 text-small text-soft">
            {numbers.total > 0 ? `读到文末的 ${Math.round((numbers.ended / numbers.total) * 100)}%。` : ''}
            同一位读者一天只算一次；不记是谁。
          </p>
          <Bars bars={numbers.bars} name="近十四天的阅读数" every={3} />
          <div className="mt-4">
            <Shares title="从哪里来" rows={numbers.shares} />
          </div>
        </>
      ) : null}
    </Modal>
  )
}
