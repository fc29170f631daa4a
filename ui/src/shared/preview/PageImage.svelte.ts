// Page image: one page of the preview as a picture. A new picture takes the place of the old one
// only when it has come, so that nothing flickers; the memory of each is given back.
import { isCode, type Backend } from '../backend';

/** Which picture is wanted: of which preview, which page, how wide (device pixels). */
export type Wanted = { number: number; page: number; width: number };

/** While the person still drags a border, pictures of another width wait (milliseconds). */
const SETTLES = 150;

export class PageImage {
  /** Where the picture is; nothing before the first has come. */
  url: string | undefined = $state();
  readonly #backend: Backend;
  readonly #onproblem: (thrown: unknown) => void;
  #wanted: Wanted | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(backend: Backend, onproblem: (thrown: unknown) => void) {
    this.#backend = backend;
    this.#onproblem = onproblem;
  }

  want(wanted: Wanted): void {
    if (same(wanted, this.#wanted)) return;
    const onlyWider = this.#wanted?.number === wanted.number && this.url;
    this.#wanted = wanted;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#draw(wanted), onlyWider ? SETTLES : 0);
  }

  /** Gives the memory back. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
    this.#show(undefined);
  }

  async #draw(wanted: Wanted): Promise<void> {
    try {
      const png = await this.#backend('preview_page', wanted);
      if (same(wanted, this.#wanted)) this.#show(new Blob([png], { type: 'image/png' }));
    } catch (thrown) {
      // A newer preview is on its way; its pages will be asked for.
      if (!isCode(thrown, 'preview-outdated')) this.#onproblem(thrown);
    }
  }

  #show(picture: Blob | undefined): void {
    if (this.url) URL.revokeObjectURL(this.url);
    this.url = picture && URL.createObjectURL(picture);
  }
}

function same(a: Wanted, b: Wanted | undefined): boolean {
  return a.number === b?.number && a.page === b.page && a.width === b.width;
}
