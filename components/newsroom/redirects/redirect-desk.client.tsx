'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { ImportDialog } from '#components/newsroom/redirects/import-dialog.client'
import { RedirectForm } from '#components/newsroom/redirects/redirect-form.client'
import { RedirectTable } from '#components/newsroom/redirects/redirect-table'
import { TryAddress } from '#components/newsroom/redirects/try-address.client'
import { NothingHere } from '#components/newsroom/taxonomy/nothing-here'
import { RemoveDialog } from '#components/newsroom/taxonomy/remove-dialog.client'
import { useAct } from '#components/newsroom/use-act.client'
import type { DeskRedirect } from '#db/redirects/types'
import { deskApi, redirectsPath } from '#lib/links'

type Props = { redirects: DeskRedirect[]; count: number; words: string; email: string }
type Open = { it: 'add' } | { it: 'import' } | { it: 'change' | 'remove'; redirect: DeskRedirect } | null

/** 跳转: old addresses and where they lead. */
export function RedirectDesk({ redirects, count, words, email }: Props) {
  const router = useRouter()
  const [open, setOpen] = useState<Open>(null)
  const [said, setSaid] = useState('')
  const { act, again } = useAct(email, '改动跳转之前，请再确认一次是您本人。')
  const close = () => setOpen(null)
  const done = (what: string) => {
    close()
    setSaid(what)
    router.refresh()
  }

  return (
    <>
      <TryAddress to={deskApi.tryRedirect} />
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <search className="flex-1 max-sm:w-full max-sm:flex-none sm:min-w-64">
          <form action={redirectsPath()} className="flex gap-2">
            <input
              className="field min-w-0"
              type="search"
              name="q"
              defaultValue={words}
              aria-label="查找跳转"
              placeholder="旧网址或新网址里的字"
              maxLength={100}
            />
            <button type="submit" className="knob">
              查找
            </button>
          </form>
        </search>
        <button type="button" className="knob" onClick={() => setOpen({ it: 'import' })}>
          导入 CSV…
        </button>
        <button type="button" className="knob knob-main" onClick={() => setOpen({ it: 'add' })}>
          添加跳转
        </button>
      </div>
      <p role="status" className="mb-2 text-small text-soft">
        {said || `共 ${count.toLocaleString('en')} 条${words ? `含“${words}”的` : ''}`}
      </p>
      {redirects.length > 0 ? (
        <RedirectTable
          redirects={redirects}
          onChange={(redirect) => setOpen({ it: 'change', redirect })}
          onRemove={(redirect) => setOpen({ it: 'remove', redirect })}
        />
      ) : (
        <NothingHere>
          {words
            ? '没有符合条件的跳转。'
            : '还没有跳转。从别的系统搬来时，把旧网址和新网址列成 CSV 导入，读者和搜索引擎就不会走丢；频道、话题改了网址，旧的会自己列在这里。'}
        </NothingHere>
      )}
      {open?.it === 'add' ? (
        <Modal title="添加跳转" onClose={close}>
          <RedirectForm to={deskApi.redirects} act={act} onSaved={done} />
        </Modal>
      ) : null}
      {open?.it === 'change' ? (
        <Modal title="修改跳转" onClose={close}>
          <RedirectForm redirect={open.redirect} to={deskApi.redirects} act={act} onSaved={done} />
        </Modal>
      ) : null}
      {open?.it === 'remove' ? (
        <RemoveDialog
          name={open.redirect.path}
          to={deskApi.removeRedirect}
          body={{ path: open.redirect.path }}
          act={act}
          onDone={() => done('已删除')}
          onClose={close}
        >
          从这个网址来的读者和搜索引擎将看到“没有这个页面”。
        </RemoveDialog>
      ) : null}
      {open?.it === 'import' ? (
        <ImportDialog check={deskApi.checkRedirects} to={deskApi.importRedirects} act={act} onDone={done} onClose={close} />
      ) : null}
      {again}
    </>
  )
}
