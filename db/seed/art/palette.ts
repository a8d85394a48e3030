// Which inks a picture may use: one limited palette per section of the paper.

export type PaletteName = 'china' | 'asia' | 'world' | 'business' | 'tech' | 'sports' | 'culture' | 'opinion' | 'night'

type Tones = readonly [string, string, string, string, string]

export interface Palette {
  /** Top and bottom of the sky. */
  readonly sky: readonly [string, string]
  readonly sun: string
  /** Paper layers, far to near. */
  readonly tones: Tones
  /** The loud colour: the subject wears it. */
  readonly accent: string
  /** The answering colour, used sparingly. */
  readonly second: string
  readonly paper: string
  readonly ink: string
  /** Growing things, light and dark. */
  readonly leaf: readonly [string, string]
  readonly water: string
  /** True when windows are lit and stars are out. */
  readonly dark: boolean
}

/** Every palette, by section name, and `night` for the dark band. */
export const palettes: Readonly<Record<PaletteName, Palette>> = {
  china: {
    sky: ['#efcba0', '#fbeedb'],
    sun: '#d9412b',
    tones: ['#e8bf94', '#d49a6a', '#ad6a45', '#7a3f2b', '#4a2219'],
    accent: '#b3261a',
    second: '#2f6165',
    paper: '#fff6e6',
    ink: '#2b130e',
    leaf: ['#b3ac66', '#66703c'],
    water: '#86a89f',
    dark: false,
  },
  asia: {
    sky: ['#bfdad6', '#f2f5ea'],
    sun: '#e59a35',
    tones: ['#b4d2ca', '#86b3a9', '#4d8a83', '#245f5e', '#123c3e'],
    accent: '#c1492e',
    second: '#e0b04f',
    paper: '#fbf8ea',
    ink: '#0c2a2c',
    leaf: ['#abc886', '#4f8253'],
    water: '#6fa9a6',
    dark: false,
  },
  world: {
    sky: ['#c6d3e8', '#f2f3f4'],
    sun: '#d4533f',
    tones: ['#b9c8df', '#8ba3c8', '#5b77a5', '#33507f', '#1c2d50'],
    accent: '#bd3d2b',
    second: '#d0a02c',
    paper: '#fbf7ec',
    ink: '#141f38',
    leaf: ['#9fb79b', '#4f7466'],
    water: '#7d9cc4',
    dark: false,
  },
  business: {
    sky: ['#e5dcbf', '#f9f5e7'],
    sun: '#d08a26',
    tones: ['#d8cba4', '#b3a473', '#7f7750', '#4f4d36', '#2c2d20'],
    accent: '#b9482c',
    second: '#2f6f5f',
    paper: '#fffaec',
    ink: '#1e2018',
    leaf: ['#a3ad6d', '#5b7048'],
    water: '#86aa9c',
    dark: false,
  },
  tech: {
    sky: ['#cdc9e8', '#f4f1f8'],
    sun: '#e8973a',
    tones: ['#bdb8de', '#9089c6', '#5f569f', '#3b3478', '#221d4c'],
    accent: '#e0672b',
    second: '#3aa39a',
    paper: '#fbf8f2',
    ink: '#17133a',
    leaf: ['#93b7a6', '#4b7f7c'],
    water: '#8a9bd4',
    dark: false,
  },
  sports: {
    sky: ['#f1d0ba', '#fcf0e6'],
    sun: '#d43d2a',
    tones: ['#eab99c', '#d58466', '#a94d38', '#702a23', '#411513'],
    accent: '#1f5d84',
    second: '#e3a630',
    paper: '#fff7ec',
    ink: '#290c0d',
    leaf: ['#8fb36a', '#4a7a45'],
    water: '#6fa6bd',
    dark: false,
  },
  culture: {
    sky: ['#e4d0da', '#faf3f2'],
    sun: '#b23355',
    tones: ['#d9b9c6', '#b98a9f', '#88506b', '#5a2d47', '#35172b'],
    accent: '#b5283f',
    second: '#c4962f',
    paper: '#fdf6ee',
    ink: '#240d1c',
    leaf: ['#a9ad85', '#5d6b55'],
    water: '#a5a3bb',
    dark: false,
  },
  opinion: {
    sky: ['#dfd9ce', '#f6f3ed'],
    sun: '#c33a22',
    tones: ['#d0c9bc', '#a8a093', '#776f64', '#4a443c', '#2a2621'],
    accent: '#c33a22',
    second: '#3f6a73',
    paper: '#fcf9f2',
    ink: '#1b1815',
    leaf: ['#a9ad90', '#626b58'],
    water: '#8fa3a5',
    dark: false,
  },
  night: {
    sky: ['#131c37', '#4a5c86'],
    sun: '#f3e2ad',
    tones: ['#40527c', '#2e3f66', '#202e4f', '#16213b', '#0c1426'],
    accent: '#e2603f',
    second: '#e9b44c',
    paper: '#efe4c8',
    ink: '#080e1c',
    leaf: ['#4a7a70', '#264d4a'],
    water: '#31507f',
    dark: true,
  },
}
