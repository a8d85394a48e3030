import { holds } from '#lib/reading/shelf'
import { voiceFor } from '#lib/reading/voice'
import { readLists } from '../reading/device-shelf.ts'
import { type StoryHere, storyHere } from '../reading/story-here.ts'
import { pageScript } from '../ui/made.ts'

/**
 * 收听 · 收藏 · 分享. What they do comes when one is pressed; here they only show how things stand: whether the story is saved,
 * and whether this device has a voice.
 */
export class PaperTools extends HTMLElement {
  private silence: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    const story = storyHere()
    this.hidden = !story
    if (!story) return
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button[value]')
      if (button) void this.use(button, story)
    })
    const show = () => this.querySelector('[value=save]')?.setAttribute('aria-pressed', String(holds(readLists().saved, story.path)))
    // Another window may have saved it, or the other row of the same tools.
    for (const name of ['pageshow', 'storage', 'paper-shelf']) addEventListener(name, show)
    show()
    this.findVoice()
  }

  private async use(button: HTMLButtonElement, story: StoryHere): Promise<void> {
    const say = (words: string) => this.say(words)
    if (button.value === 'save') (await import('../reading/save.island.ts')).toggleSaved(story, say)
    if (button.value === 'share') (await import('./share.island.ts')).openShare(button, story)
    if (button.value === 'listen') (await import('./listen.island.ts')).listen(button)
  }

  private say(words: string): void {
    const said = this.querySelector('[role=status]')
    clearTimeout(this.silence)
    said?.replaceChildren(words)
    this.silence = setTimeout(() => said?.replaceChildren(), 6000)
  }

  /** Voices come when they come; without one that speaks Chinese there is no button. */
  private findVoice(): void {
    const listen = this.querySelector<HTMLButtonElement>('[value=listen]')
    if (!listen || !('speechSynthesis' in globalThis)) return
    const look = () => {
      listen.hidden = !voiceFor(speechSynthesis.getVoices(), pageScript())
    }
    speechSynthesis.addEventListener('voiceschanged', look)
    look()
  }
}
