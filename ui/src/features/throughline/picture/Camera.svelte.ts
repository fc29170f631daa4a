// Camera, which part of the picture is in sight, and how large: one scale and one shift for all of
// it.
import { LEGIBLE, type Placed, type Room } from '$shared/throughline';

/** The least at which a picture begins, where that has all its rows in sight. */
const JUST_LEGIBLE = LEGIBLE * 0.88;

/** How far one can go in. */
const LARGEST = 2.5;
const SMALLEST = 0.02;

/** One press of a button, and one notch of the wheel. */
const STEP = 1.25;
const NOTCH = 1.12;

/** A picture smaller than the frame stands this far from its top: the ground goes on below. */
const BELOW_TOP = 16;

/** Kept between something brought into sight and the edge (CSS pixels). */
const SEEN = 28;

export class Camera {
  scale = $state(1);
  x = $state(0);
  y = $state(0);
  /** The frame one looks through (CSS pixels). */
  frame: Room = $state.raw({ width: 0, height: 0 });
  /** Whether the person chose where to look; until then the picture is placed for them. */
  moved = $state(false);
  #world: Room = { width: 1, height: 1 };

  readonly transform = $derived(`translate(${this.x} ${this.y}) scale(${this.scale})`);
  /** How far the part in sight reaches across (in the picture), in steps of half a frame. */
  readonly #step = $derived(this.frame.width / this.scale / 2);
  readonly from = $derived(
    this.#step && (Math.floor(-this.x / this.scale / this.#step) - 1) * this.#step
  );
  readonly to = $derived(this.#step ? this.from + 5 * this.#step : Infinity);

  /** Looks at a picture of this size; from its beginning, unless the person looks somewhere. */
  look(world: Room, frame: Room): void {
    this.#world = world;
    this.frame = frame;
    if (!this.moved) this.begin();
    else this.#hold();
  }

  /** All of it where that can be read, or else its height, from the left. */
  begin(): void {
    this.moved = false;
    const { width, height } = this.#world;
    const whole = this.#whole();
    if (whole >= LEGIBLE) return this.#centre(whole);
    this.scale = Math.min(0.9, Math.max(JUST_LEGIBLE, this.frame.height / height));
    this.x = width * this.scale < this.frame.width ? this.#middle(this.scale) : 0;
    this.y = 0;
  }

  /** All of it, however small. */
  fit(): void {
    this.moved = true;
    this.#centre(this.#whole());
  }

  grow(): void {
    this.zoom(STEP);
  }

  shrink(): void {
    this.zoom(1 / STEP);
  }

  /** Larger or smaller around a point of the frame; its middle unless said otherwise. */
  zoom(by: number, at = { x: this.frame.width / 2, y: this.frame.height / 2 }): void {
    const scale = Math.min(LARGEST, Math.max(this.#least(), this.scale * by));
    const real = scale / this.scale;
    this.x = at.x - (at.x - this.x) * real;
    this.y = at.y - (at.y - this.y) * real;
    this.scale = scale;
    this.moved = true;
    this.#hold();
  }

  /** One notch of the wheel, towards a point of the frame or away from it. */
  notch(way: number, at: { x: number; y: number }): void {
    this.zoom(way < 0 ? NOTCH : 1 / NOTCH, at);
  }

  /** Moves the picture. True when there was anywhere to move it. */
  pan(x: number, y: number): boolean {
    const [before, above] = [this.x, this.y];
    this.x += x;
    this.y += y;
    this.moved = true;
    this.#hold();
    return this.x !== before || this.y !== above;
  }

  /** Moves no more than is needed to have something in sight. */
  reveal({ x, y, width, height }: Pick<Placed, 'x' | 'y' | 'width' | 'height'>): void {
    const across = this.#short(this.x + x * this.scale, (width * this.scale) / 2, this.frame.width);
    const down = this.#short(this.y + y * this.scale, (height * this.scale) / 2, this.frame.height);
    if (across || down) this.pan(across, down);
  }

  /** A point of the frame, in the picture. */
  at(x: number, y: number): { x: number; y: number } {
    return { x: (x - this.x) / this.scale, y: (y - this.y) / this.scale };
  }

  /** How far something has to move to be inside, given its middle and half its length. */
  #short(middle: number, half: number, room: number): number {
    const reach = half + SEEN;
    if (middle - reach < 0) return reach - middle;
    return middle + reach > room ? Math.max(room - reach - middle, reach - middle) : 0;
  }

  #whole(): number {
    const { width, height } = this.frame;
    return Math.min(1, width / this.#world.width, height / this.#world.height);
  }

  #least(): number {
    return Math.max(SMALLEST, Math.min(0.5, this.#whole()));
  }

  #centre(scale: number): void {
    this.scale = scale;
    this.x = this.#middle(scale);
    const spare = Math.max(0, this.frame.height - this.#world.height * scale);
    this.y = scale === 1 ? Math.min(spare, BELOW_TOP) : spare / 2;
  }

  #middle(scale: number): number {
    return (this.frame.width - this.#world.width * scale) / 2;
  }

  /** The picture never leaves the frame altogether: half of the frame always shows some of it. */
  #hold(): void {
    const { width, height } = this.frame;
    this.x = held(this.x, this.#world.width * this.scale, width);
    this.y = held(this.y, this.#world.height * this.scale, height);
  }
}

/** One way: where what is smaller than the room may stay inside, and what is larger must reach. */
function held(shift: number, length: number, room: number): number {
  const slack = room / 3;
  const least = Math.min(0, room - length) - slack;
  const most = Math.max(0, room - length) + slack;
  return Math.min(most, Math.max(least, shift));
}
