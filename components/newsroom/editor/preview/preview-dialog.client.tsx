'use client'

import { type KeyboardEvent, useEffect, useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import { PreviewFrame } from '#components/newsroom/editor/preview/preview-frame.client'
import { PreviewLinks } from '#components/newsroom/editor/preview/preview-links.client'
import { type ReadersHead, readHead } from '#components/newsroom/editor/preview/readers-head'
import { SearchResult } from '#components/newsroom/editor/preview/search-result.client'
import { ShareCard } from '#components/newsroom/editor/preview/share-card.client'
import { TraditionalPreview } from '#components/newsroom/editor/preview/traditional-preview.client'

const views = [
  { key: 'phone', name: '手机' },
  { key: 'desk', name: '电脑' },
  { key: 'search', name: '搜索结果' },
  { key: 'card', name: '分享卡片' },
  { key: 'links', name: '预览链接' },
] as const
type View = (typeof views)[number]['key']
const scripts = [
  { key: 'hans', name: '简体' },
  { key: 'hant', name: '繁體' },
] as const

/** 预览: the page as readers would get it, as searchers and sharers would see it, and who else may look. */
export function PreviewDialog({ onClose }: { onClose: () => void }) {
  const { saving, links } = useDesk()
  const [view, setView] = useState<View>('phone')
  const [script, setScript] = useState<(typeof scripts)[number]['key']>('hans')
  const [ready, setReady] = useState<'saving' | 'saved' | 'unsaved'>('saving')
  const src = (script === 'hant' && links.previewHant) || links.preview

  // What is shown is what the server has: the newest words first.
  useEffect(() => {
    void saving.save().then((saved) => setReady(saved ? 'saved' : 'unsaved'))
  }, [saving])

  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    const next = views[(views.findIndex((it) => it.key === view) + step + views.length) % views.length]
    if (!next) return
    setView(next.key)
    document.getElementById(`preview-${next.key}`)?.focus()
  }

  return (
    <Modal title="预览" size="full" onClose={onClose}>
      <div className="flex h-full min-h-0 flex-col">
        <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <div role="tablist" aria-label="预览" onKeyDown={move} className="flex flex-wrap border-b border-hair">
            {views.map(({ key, name }, i) => (
              <button
                key={key}
                id={`preview-${key}`}
                type="button"
                role="tab"
                aria-selected={key === view}
                aria-controls="preview-view"
                tabIndex={key === view ? 0 : -1}
                data-first={i === 0 ? '' : undefined}
                onClick={() => setView(key)}
                className="-mb-px min-h-9 border-b-2 border-transparent px-2.5 whitespace-nowrap text-soft aria-selected:border-ink aria-selected:font-semibold aria-selected:text-ink"
              >
                {name}
              </button>
            ))}
          </div>
          {view === 'links' || !links.previewHant ? null : (
            <fieldset aria-label="字体" className="flex gap-1">
              {scripts.map(({ key, name }) => (
                <button
                  key={key}
                  type="button"
                  className="knob knob-quiet px-2"
                  aria-pressed={script === key}
                  onClick={() => setScript(key)}
                >
                  {name}
                </button>
              ))}
            </fieldset>
          )}
          <a href={src} target="_blank" rel="noopener" className="ml-auto text-small whitespace-nowrap underline">
            在新标签页打开
          </a>
        </div>
        {ready === 'unsaved' ? (
          <p role="alert" className="mb-3 text-warn">
            最新的改动还没有保存到服务器，下面是上一次保存的样子。
          </p>
        ) : null}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard too */}
        <div id="preview-view" role="tabpanel" tabIndex={0} aria-labelledby={`preview-${view}`} className="min-h-0 flex-1 overflow-y-auto">
          {ready === 'saving' ? (
            <p className="text-soft">正在保存最新的改动……</p>
          ) : (
            <Shown {...{ view, src }} hant={script === 'hant'} onEscape={onClose} />
          )}
        </div>
      </div>
    </Modal>
  )
}

function Shown({ view, src, hant, onEscape }: { view: View; src: string; hant: boolean; onEscape: () => void }) {
  const { links } = useDesk()
  const Page = hant ? TraditionalPreview : PreviewFrame
  switch (view) {
    case 'phone':
      return <Page src={src} width={390} title="手机上的页面" onEscape={onEscape} />
    case 'desk':
      return <Page src={src} width={1280} title="电脑上的页面" onEscape={onEscape} />
    case 'links':
      return <PreviewLinks to={links.previews} />
    default:
      return <FromHead key={src} src={src} view={view} />
  }
}

/** What is read from the head of the page: asked for when it is looked at. */
function FromHead({ src, view }: { src: string; view: 'search' | 'card' }) {
  const [head, setHead] = useState<ReadersHead | null | 'asking'>('asking')
  useEffect(() => {
    void readHead(src).then(setHead)
  }, [src])
  if (head === 'asking') return <p className="text-soft">正在读取……</p>
  if (!head) return <p role="alert">读不到预览页，请检查网络后重试。</p>
  return view === 'search' ? <SearchResult head={head} /> : <ShareCard head={head} />
}
