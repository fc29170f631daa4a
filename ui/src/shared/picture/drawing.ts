// Drawing: a picture as plain shapes with resolved colours, to be written as SVG or drawn as PNG.
import type { Type } from './typeset';

export type Shape =
  | {
      is: 'box';
      x: number;
      y: number;
      width: number;
      height: number;
      round: number;
      fill: string;
      stroke?: string;
      dash?: string;
    }
  | {
      is: 'disc';
      x: number;
      y: number;
      radius: number;
      fill: string;
      /** How much of the colour covers what is below, from 0 to 1; all of it where nothing is said. */
      cover?: number;
      stroke?: string;
      dash?: string;
    }
  | { is: 'line'; d: string; stroke: string; dash?: string }
  | { is: 'area'; d: string; fill: string; cover: number }
  | {
      is: 'words';
      x: number;
      y: number;
      words: string;
      type: Type;
      fill: string;
      from: 'start' | 'middle';
    };

export type Drawing = { width: number; height: number; shapes: Shape[] };
