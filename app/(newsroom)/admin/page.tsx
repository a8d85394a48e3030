import type { Metadata } from 'next'
import { BoardView } from '#components/newsroom/board/board-view'
import { KeepFresh } from '#components/newsroom/board/keep-fresh.client'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { NewStory } from '#components/newsroom/new-story.client'
import { getBoard } from '#db/desk/board'
import { adminPath, deskApi } from '#lib/links'
import { may } from '#lib/permissions'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '工作台' }

/** Seconds between two looks at the board. */
const LOOK = 20

export default async function BoardPage() {
  const staff = await requireStaff(adminPath, 'story.write')
  const now = new Date()
  const board = await getBoard(staff, now)
  return (
    <DeskFrame here={adminPath} staff={staff}>
      <header className="flex items-center justify-between gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">工作台</h1>
        <NewStory to={deskApi.stories} />
      </header>
      <main className="pt-4 pb-16 sm:px-6">
        <BoardView board={board} now={now} approves={may(staff.role, 'story.approve')} reads={may(staff.role, 'numbers.read')} />
      </main>
      <KeepFresh seconds={LOOK} />
    </DeskFrame>
  )
}
