'use client'

import { useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Trouble } from '#components/newsroom/field'
import { AheadDialog } from '#components/newsroom/front/ahead-dialog.client'
import { ChangeList } from '#components/newsroom/front/change-list'
import { LayoutList } from '#components/newsroom/front/layout-list'
import { SlotCard } from '#components/newsroom/front/slot-card.client'
import { SlotDialog } from '#components/newsroom/front/slot-dialog.client'
import { StripList } from '#components/newsroom/front/strip-list.client'
import type { ShownFront, ShownSlot } from '#components/newsroom/front/types'
import { useFront } from '#components/newsroom/front/use-front.client'
import { areaNames, areaSizes, frontAreas } from '#lib/front/areas'
import { deskApi } from '#lib/links'

/** 首页编排: every place of the front, what readers see there, and by whose will. Others' changes come in within a second. */
export function FrontDesk({ front: first }: { front: ShownFront }) {
  const { front, refresh } = useFront(first)
  const [open, setOpen] = useState<ShownSlot | 'ahead' | null>(null)
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState('')

  async function act(to: string, body: object, done: string): Promise<boolean> {
    const reply = await ask('POST', to, body)
    setTrouble(reply.ok ? '' : reply.error)
    setSaid(reply.ok ? done : '')
    await refresh()
    return reply.ok
  }

  const pin = ({ area, position, pinned }: ShownSlot, story: number, until: string | null = null) =>
    act(deskApi.frontPin, { area, position, story, until, expect: pinned?.story ?? null }, '已固定，读者的首页已更新')
  const unpin = ({ area, position, pinned }: ShownSlot) =>
    act(deskApi.frontUnpin, { area, position, expect: pinned?.story ?? null }, '已交回自动填充')

  /** Moves what stands in a place to its neighbour in the same area. */
  function move(slot: ShownSlot, step: number) {
    const story = slot.pinned?.story ?? slot.shown?.id
    const next = front.slots.find((it) => it.area === slot.area && it.position === slot.position + step)
    if (story && next) void pin(next, story, slot.pinned?.until ?? null)
  }

  return (
    <>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">首页编排</h1>
        <span role="status" className="text-small text-good">
          {said}
        </span>
        <button type="button" className="knob ml-auto" onClick={() => setOpen('ahead')}>
          预览某个时刻…
        </button>
      </header>
      <main className="grid gap-x-8 gap-y-8 px-4 py-5 pb-16 sm:px-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="min-w-0">
          <Trouble>{trouble}</Trouble>
          <p className="mb-4 text-small text-soft">
            没有固定的版位由规则填充，同一篇稿件不会出现两次。拖动稿件，或按 Enter 换稿、Alt+↑↓ 移动。
          </p>
          {frontAreas.map((area) => (
            <section key={area} className="mb-5">
              <h2 className="mb-1.5 text-small font-semibold text-soft">{areaNames[area]}</h2>
              <ol className={`grid gap-2 ${{ 1: '', 3: 'sm:grid-cols-3', 4: 'sm:grid-cols-2' }[areaSizes[area]] ?? ''}`}>
                {front.slots
                  .filter((it) => it.area === area)
                  .map((slot) => (
                    <SlotCard
                      key={slot.position}
                      slot={slot}
                      onOpen={() => setOpen(slot)}
                      onDropped={(story) => void pin(slot, story)}
                      onUnpin={() => void unpin(slot)}
                      onMove={(step) => move(slot, step)}
                    />
                  ))}
              </ol>
            </section>
          ))}
          <StripList strip={front.strip} onPin={(body, done) => act(deskApi.frontSpecial, body, done)} />
          <LayoutList
            blocks={front.blocks}
            onLead={(block) => setOpen(block.lead)}
            onLayout={(section, layout) => void act(deskApi.frontLayout, { section, layout }, '版式已改')}
          />
        </div>
        <ChangeList
          changes={front.changes}
          nameOf={(place) => nameOf(front, place)}
          onUndo={(change) => void act(deskApi.frontUndo, { change }, '已撤销')}
        />
      </main>
      {open === 'ahead' ? <AheadDialog onClose={() => setOpen(null)} /> : null}
      {open && open !== 'ahead' ? (
        <SlotDialog
          slot={slotAt(front, open) ?? open}
          {...(open.area === 'section' ? { title: `${nameOf(front, open)}频道的头条` } : {})}
          onPin={(story, until) => pin(open, story, until)}
          onUnpin={() => unpin(open)}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  )
}

type Place = Pick<ShownSlot, 'area' | 'position'>
const isAt =
  ({ area, position }: Place) =>
  (it: Place) =>
    it.area === area && it.position === position
const slotAt = (front: ShownFront, place: Place) => [...front.slots, ...front.blocks.map((it) => it.lead)].find(isAt(place))
/** What a place is called: 次要 2, or the section that it leads. */
function nameOf(front: ShownFront, place: Place): string {
  if (place.area === 'section') return front.blocks.find((it) => isAt(place)(it.lead))?.name ?? '已删除的频道'
  return `${areaNames[place.area]}${place.position > 0 ? ` ${place.position + 1}` : ''}`
}
