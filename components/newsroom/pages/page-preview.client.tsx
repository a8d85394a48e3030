'use client'

import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { PreviewFrame } from '#components/newsroom/editor/preview/preview-frame.client'
import { pagePreviewPath } from '#lib/links'

const devices = [
  { name: '手机', width: 390 },
  { name: '电脑', width: 1280 },
]
const scripts = [
  { name: '简体', script: 'zh-hans' },
  { name: '繁體', script: 'zh-hant' },
] as const

type Props = { page: number; traditional: boolean; onClose: () => void }

/** The page as readers would get it: the words last saved, on phone and desk, in every script that readers have. */
export function PagePreview({ page, traditional, onClose }: Props) {
  const [width, setWidth] = useState(390)
  const [script, setScript] = useState<(typeof scripts)[number]['script']>('zh-hans')
  const src = pagePreviewPath(page, script)
  return (
    <Modal title="预览" size="full" onClose={onClose}>
      <div className="flex h-full min-h-0 flex-col">
        <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <fieldset aria-label="屏幕" className="flex gap-1">
            {devices.map((it, i) => (
              <button
                key={it.name}
                type="button"
                className="knob knob-quiet px-2"
                data-first={i === 0 ? '' : undefined}
                aria-pressed={width === it.width}
                onClick={() => setWidth(it.width)}
              >
                {it.name}
              </button>
            ))}
          </fieldset>
          {traditional ? (
            <fieldset aria-label="字体" className="flex gap-1">
              {scripts.map((it) => (
                <button
                  key={it.script}
                  type="button"
                  className="knob knob-quiet px-2"
                  aria-pressed={script === it.script}
                  onClick={() => setScript(it.script)}
                >
                  {it.name}
                </button>
              ))}
            </fieldset>
          ) : null}
          <a href={src} target="_blank" rel="noopener" className="ml-auto text-small whitespace-nowrap underline">
            在新标签页打开
          </a>
        </div>
        <div className="min-h-0 flex-1">
          <PreviewFrame src={src} width={width} title={width === 390 ? '手机上的页面' : '电脑上的页面'} onEscape={onClose} />
        </div>
      </div>
    </Modal>
  )
}
