'use client'

import { CheckList } from '#components/newsroom/editor/check-list'
import { useDesk } from '#components/newsroom/editor/desk.client'

/** 检查: what stands in the way of publishing, and what would be better. */
export function CheckPanel() {
  const { checks } = useDesk()
  return <CheckList blockers={checks.blockers} advice={checks.advice} />
}
