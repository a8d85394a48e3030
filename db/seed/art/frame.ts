// What every picture shares: the sheet, its light, its shadows and its grain.

import { mix } from './colour.ts'
import type { Palette, PaletteName } from './palette.ts'
import { palettes } from './palette.ts'
import { type Chance, chance } from './random.ts'

export const WIDTH = 1600
export const HEIGHT = 900

/** What a scene draws with. */
export interface Stage extends Chance {
  readonly ink: Palette
  /** A vertical wash between two colours, for use as a fill. */
  wash(top: string, bottom: string): string
  /** A beam that fades from left to right, for use as a fill. */
  ray(colour: string): string
  /** A round glow that fades out, for use as a fill. */
  glow(colour: string, strength?: number): string
}

/** A scene draws its body; the frame adds sky, mirror, grain. */
export interface Scene {
  readonly draw: (stage: Stage) => string
  /** False when the subject has a left and a right that matter. */
  readonly mirrors?: boolean
}

const shadow = (id: string, ink: string, blur: number, dx: number, dy: number, depth: number, margin: number) =>
  `<filter id="${id}" x="${-margin}%" y="${-margin}%" width="${100 + 2 * margin}%" height="${100 + 2 * margin}%" color-interpolation-filters="sRGB">` +
  `<feGaussianBlur in="SourceAlpha" stdDeviation="${blur}" result="soft"/><feOffset in="soft" dx="${dx}" dy="${dy}" result="fall"/>` +
  `<feFlood flood-color="${ink}" flood-opacity="${depth}"/><feComposite in2="fall" operator="in" result="shade"/>` +
  `<feOffset in="SourceAlpha" dx="1.4" dy="2" result="inner"/><feComposite in="SourceAlpha" in2="inner" operator="out" result="edge"/>` +
  `<feFlood flood-color="#fff8ea" flood-opacity=".34"/><feComposite in2="edge" operator="in" result="lit"/>` +
  `<feMerge><feMergeNode in="shade"/><feMergeNode in="SourceGraphic"/><feMergeNode in="lit"/></feMerge></filter>`

const grain =
  `<filter id="grain" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">` +
  `<feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="8"/>` +
  `<feColorMatrix values="0 0 0 0 .16  0 0 0 0 .11  0 0 0 0 .09  0 0 0 1.5 -.62"/></filter>` +
  `<filter id="fibre" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">` +
  `<feTurbulence type="fractalNoise" baseFrequency=".012 .05" numOctaves="3" seed="21"/>` +
  `<feColorMatrix values="0 0 0 0 1  0 0 0 0 .97  0 0 0 0 .9  0 0 0 1.6 -.7"/></filter>`

const tidy = (svg: string) => svg.replace(/-?\d*\.\d{2,}(?:e-?\d+)?/g, (text) => `${Math.round(Number(text) * 100) / 100}`)

/** Build a stage for one picture; `defs` collects the washes it asks for. */
export function stage(paletteName: PaletteName, seed: number, salt: string, defs: string[]): Stage {
  const define = (body: (id: string) => string) => {
    const id = `w${defs.length}`
    defs.push(body(id))
    return `url(#${id})`
  }
  return {
    ...chance(seed, salt),
    ink: palettes[paletteName],
    wash: (top, bottom) =>
      define(
        (id) =>
          `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`,
      ),
    ray: (colour) =>
      define(
        (id) =>
          `<linearGradient id="${id}"><stop stop-color="${colour}" stop-opacity=".6"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient>`,
      ),
    glow: (colour, strength = 0.6) =>
      define(
        (id) =>
          `<radialGradient id="${id}"><stop stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`,
      ),
  }
}

/** Set a drawing on paper: background, filters, grain, and a mirror when asked. */
export function mount(
  body: string,
  sky: string,
  defs: readonly string[],
  palette: Palette,
  width: number,
  height: number,
  flip = false,
): string {
  const ink = mix(palette.ink, palette.tones[4], 0.3)
  const deep = palette.dark ? 0.62 : 0.42
  return tidy(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>` +
      shadow('sheet', ink, 13, 5, 1, deep, 6) +
      shadow('cut', ink, 5, 4, 5, deep * 0.85, 20) +
      grain +
      defs.join('') +
      `</defs><rect width="${width}" height="${height}" fill="${sky}"/>` +
      (flip ? `<g transform="translate(${width} 0) scale(-1 1)">${body}</g>` : body) +
      `<rect width="${width}" height="${height}" filter="url(#fibre)" opacity=".075"/>` +
      `<rect width="${width}" height="${height}" filter="url(#grain)" opacity=".22"/></svg>`,
  )
}

/** Draw one scene in one palette. */
export function frame(scene: Scene, name: string, paletteName: PaletteName, seed: number): string {
  const defs: string[] = []
  const here = stage(paletteName, seed, name, defs)
  const flip = here.odds(0.5) && scene.mirrors !== false
  const sky = here.wash(here.ink.sky[0], here.ink.sky[1])
  return mount(scene.draw(here), sky, defs, here.ink, WIDTH, HEIGHT, flip)
}
