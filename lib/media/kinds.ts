export const mediaKinds = ['picture', 'audio', 'video', 'captions'] as const
export type MediaKind = (typeof mediaKinds)[number]

export const mediaKindNames: Record<MediaKind, string> = { picture: '图片', audio: '音频', video: '视频', captions: '字幕' }

/** 授权: by what right the paper shows it. Empty: nobody has said yet. */
export const licences = ['', 'own', 'agency', 'courtesy', 'bought', 'open', 'public'] as const
export type Licence = (typeof licences)[number]

export const licenceNames: Record<Licence, string> = {
  '': '未填',
  own: '本报自有',
  agency: '通讯社供稿',
  courtesy: '当事方提供',
  bought: '图库购买',
  open: '知识共享',
  public: '公有领域',
}

const MB = 1_048_576

/** Largest file of a kind, in bytes. */
export const LARGEST: Record<MediaKind, number> = { picture: 20 * MB, audio: 200 * MB, video: 500 * MB, captions: MB }

/** What is taken, by the content of the file; never by its name. */
export const TAKEN: Record<string, MediaKind> = {
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'image/webp': 'picture',
  'image/gif': 'picture',
  'audio/mpeg': 'audio',
  'audio/mp4': 'audio',
  'audio/ogg': 'audio',
  'audio/wav': 'audio',
  'video/mp4': 'video',
  'video/webm': 'video',
  'text/vtt': 'captions',
}

/** What the file field of a browser offers for a kind. */
export const ACCEPTED: Record<MediaKind, string> = {
  picture: 'image/jpeg,image/png,image/webp,image/gif',
  audio: 'audio/mpeg,audio/mp4,audio/x-m4a,audio/ogg,audio/wav,.mp3,.m4a,.ogg,.opus,.wav',
  video: 'video/mp4,video/webm',
  captions: 'text/vtt,.vtt',
}

/** The formats of a kind and its limit, for the people who choose a file. */
export const TAKEN_IN_WORDS: Record<MediaKind, string> = {
  picture: 'JPEG、PNG、WebP、GIF，不超过 20 MB',
  audio: 'MP3、M4A、OGG、WAV，不超过 200 MB',
  video: 'MP4、WebM，不超过 500 MB',
  captions: 'WebVTT（.vtt），不超过 1 MB',
}

/** A file's size for people: `11 KB`, `2.3 MB`. */
export const sizeInWords = (bytes: number): string => (bytes < MB ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / MB).toFixed(1)} MB`)
