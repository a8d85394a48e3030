'use client'

import type { ReadersHead } from '#components/newsroom/editor/preview/readers-head'
import { cutAt, SEARCH_LINES, SEARCH_TITLE } from '#lib/story/search-snippet'

/** Room of a result in Han characters: a phone gives the title two lines of 18, and the text three of 23. */
const ROOMS = [
  { name: '电脑', title: SEARCH_TITLE, about: SEARCH_LINES, width: 'max-w-[600px]' },
  { name: '手机', title: 36, about: 69, width: 'max-w-[360px]' },
]

/** How the story looks among search results, with what is cut off shown as such. */
export function SearchResult({ head }: { head: ReadersHead }) {
  const address = URL.parse(head.address)
  return (
    <div className="grid gap-6">
      {ROOMS.map((room) => (
        <section key={room.name} className={room.width}>
          <h3 className="mb-2 text-small text-soft">{room.name}</h3>
          <div className="rounded-md border border-hair p-4">
            <p className="truncate text-note text-soft">
              {address?.host}
              {address
                ? decodeURI(address.pathname)
                    .split('/')
                    .filter(Boolean)
                    .slice(0, -1)
                    .map((it) => ` › ${it}`)
                    .join('')
                : ''}
            </p>
            <p className="mt-1 text-[1.25rem] leading-snug text-plan">
              <Cut {...cutAt(head.title, room.title)} />
            </p>
            <p className="mt-1 text-body">
              {head.description ? (
                <Cut {...cutAt(head.description, room.about)} />
              ) : (
                <span className="text-soft">没有导语，搜索引擎会自己从正文里挑一段</span>
              )}
            </p>
          </div>
        </section>
      ))}
      <p className="text-small text-soft">删除线后的字在结果里看不到。各家搜索引擎的字数相差不大，最终由它们决定。</p>
    </div>
  )
}

function Cut({ shown, cut }: { shown: string; cut: string }) {
  if (!cut) return shown
  return (
    <>
      {shown}
      <span aria-hidden>……</span>
      <del className="text-soft" title="看不到的部分">
        <span className="sr-only">看不到的部分：</span>
        {cut}
      </del>
    </>
  )
}
