'use client'

import { CheckList } from '#components/newsroom/editor/check-list'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { ProofLine } from '#components/newsroom/editor/proof/proof-line.client'
import { useGoTo } from '#components/newsroom/editor/use-go-to.client'

/** 检查: what stands in the way of publishing, and what would be better. */
export function CheckPanel() {
  const { checks } = useDesk()
  const go = useGoTo()
  return (
    <>
      <CheckList blockers={checks.blockers} advice={checks.advice} onGo={(it) => go(it.place)} />
      <ProofLine />
    </>
  )
}
