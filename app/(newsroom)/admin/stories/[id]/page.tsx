import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { StoryEditor } from '#components/newsroom/editor/story-editor.client'
import { getForDesk } from '#db/stories/desk'
import { editorPath } from '#lib/links'
import { mayOpen } from '#lib/permissions'
import { requireStaff } from '#server/auth/require-staff'
import { openForEditing } from './open-story'

export const metadata: Metadata = { title: '编辑' }

type Props = { params: Promise<{ id: string }> }

export default async function EditorPage({ params }: Props) {
  const { id } = await params
  const number = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0
  const staff = await requireStaff(editorPath(number), 'story.write')
  const story = number ? await getForDesk(number) : null
  if (!story || !mayOpen(staff, story)) notFound()
  return (
    <DeskFrame staff={staff} tall>
      <StoryEditor {...(await openForEditing(staff, story))} />
    </DeskFrame>
  )
}
