/**
 * For tests: files of their own on the test server, as they want them answered.
 */

/** How the test server answers for a file; `scripts/testing/host-pages.ts` does it. */
export interface Answer {
  readonly text?: string;
  /** `base64` where the text stands for bytes. */
  readonly encoding?: 'utf8' | 'base64';
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** So long it takes until it begins. */
  readonly ms?: number;
  /** So much white space comes after the text. */
  readonly bytes?: number;
  /** It begins and never ends. */
  readonly stalls?: boolean;
}

/** One request that came. */
export interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the one who asked hung up before the end. */
  readonly isCut: boolean;
  readonly sent: number;
}

/** A file of its own on the test server, which is also reached under another origin. */
export class Served {
  readonly address: string;
  readonly elsewhere: string;

  /** @param path below `/feeds/`; one that nobody else has, unless given */
  constructor(readonly path = `/feeds/${Math.random().toString(36).slice(2)}`) {
    this.address = location.origin + path;
    this.elsewhere = location.origin.replace('localhost', '127.0.0.1') + path;
  }

  async answers(answer: Answer): Promise<this> {
    // To another address: a browser forgets what it keeps of one that it posts to.
    await fetch(`${this.path}?answer`, { method: 'POST', body: JSON.stringify(answer) });
    return this;
  }

  /** The requests so far. */
  async asked(): Promise<readonly Asked[]> {
    return (await (await fetch(`${this.path}?asked`)).json()) as Asked[];
  }
}

export const serve = (answer: Answer, path?: string): Promise<Served> => new Served(path).answers(answer);

/** Any site may read it. */
export const OPEN = { 'Access-Control-Allow-Origin': '*' };

/** An address that runs a script where it is followed. */
export const SCRIPT_ADDRESS = ['javascript', 'alert(1)'].join(':');
