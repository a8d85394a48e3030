import { MediaTile } from '#components/newsroom/media/media-tile'
import type { DeskMedia } from '#components/newsroom/media/types'
import { type LibraryAsked, mediaFilePath, mediaLibraryViewPath } from '#lib/links'

/** The files of the library, or what to do where there are none. */
export function MediaGrid({ files, view }: { files: DeskMedia[]; view: LibraryAsked }) {
  if (files.length === 0) return <Nothing view={view} />
  return (
    <ul className="grid grid-cols-2 gap-3 px-4 sm:grid-cols-3 sm:px-0 lg:grid-cols-6">
      {files.map((file) => (
        <li key={file.id}>
          <a href={mediaFilePath(file.id)} className="block h-full rounded-md border border-hair bg-panel p-2 hover:border-edge">
            <MediaTile file={file} />
            {file.licence === '' ? <span className="text-note text-warn">未填授权</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Nothing({ view: { words, kind, only } }: { view: LibraryAsked }) {
  return (
    <p className="border-y border-hair bg-panel px-4 py-16 text-center text-soft sm:border-x">
      {words || kind || only ? (
        <>
          {only === 'binned' && !words && !kind ? '回收站是空的。' : '没有符合条件的文件。'}
          <a href={mediaLibraryViewPath({})} className="underline">
            看全部
          </a>
        </>
      ) : (
        '媒资库还是空的。把图片、音频、视频或字幕拖到这里，或点右上角的“上传”。'
      )}
    </p>
  )
}
