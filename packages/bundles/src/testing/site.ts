/**
 * A programme's own site on the test server: pages and feeds at the addresses that figures have.
 */
import { type Answer, OPEN, serve, type Served } from '@mine-action/testing';
import { feedText } from '@mine-action/testing/invented-feed';

export class Site {
  readonly #root = `/feeds/${Math.random().toString(36).slice(2)}/`;
  /** On the origin that the script is served from, and on another one. */
  readonly address = location.origin + this.#root;
  readonly elsewhere = location.origin.replace('localhost', '127.0.0.1') + this.#root;

  /** Puts a page, which any site may frame. */
  page(path: string, html: string): Promise<Served> {
    return serve({ text: html, headers: { 'Content-Type': 'text/html' } }, this.#root + path);
  }

  /** Puts the invented feed where the elements of a view look for it, or another answer. */
  feed(folder: string, answer: Answer = { text: feedText(), headers: OPEN }): Promise<Served> {
    return serve(answer, `${this.#root}${folder}feed.json`);
  }

  /** Puts a file of views beside a figure: of the newest, or of all editions with their details. */
  views(kind: 'view' | 'editions', folder: string, language: string, answer: Answer): Promise<Served> {
    return serve(answer, `${this.#root}${folder}${kind}.${language}.json`);
  }
}
