/**
 * The ways in which somebody may place a figure in a post, as they come out of the builder of a site.
 */
import type { WordPress, Role } from './wordpress.ts';
import { quote } from './wordpress.ts';

/** What is placed, at an address of the site. */
export const PLACED = 'f/ap-mines-found/2025-04-04/';
export const SAID = /36,000 anti-personnel mines found since 10 November 2020/;

const SENTENCE = 'More than 36,000 anti-personnel mines found since 10 November 2020.';

/** What an author writes into the post. */
export const METHODS: Readonly<Record<string, (site: string) => string>> = {
  block: (site) => `<!-- wp:mine-action/figure {"address":"${site}${PLACED}"} /-->`,
  shortcode: (site) =>
    `<!-- wp:shortcode -->\n[mine_action_figure address="${site}${PLACED}"]\n<!-- /wp:shortcode -->`,
  address: (site) =>
    `<!-- wp:embed {"url":"${site}${PLACED}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${site}${PLACED}\n</div></figure>\n<!-- /wp:embed -->`,
  'address, classic': (site) => `${site}${PLACED}`,
  link: (site) =>
    `<!-- wp:paragraph -->\n<p><a href="${site}${PLACED}">${SENTENCE}</a></p>\n<!-- /wp:paragraph -->`,
  element: (site) =>
    `<!-- wp:html -->\n<div>\n<script async src="${site}v1/mine-action.js"></script>\n<mine-stat src="${site}" indicator="ap-mines-found" edition="2025-04-04" lang="en">\n  <p>Azerbaijan</p>\n  <p><a href="${site}${PLACED}">${SENTENCE}</a></p>\n</mine-stat>\n</div>\n<!-- /wp:html -->`,
  frame: (site) =>
    `<!-- wp:html -->\n<div><iframe src="${site}${PLACED}?frame" title="${SENTENCE}" width="100%" height="400" loading="lazy" frameborder="0"></iframe>\n<p><a href="${site}${PLACED}">${SENTENCE}</a><br>\nEmbassy of Azerbaijan in the U.S., 4 April 2025</p></div>\n<!-- /wp:html -->`,
};

/** What a reader sees of it: the figure drawn in the page, a frame with the figure in it, or its words. */
export type Outcome = 'drawn' | 'frame' | 'words';

/** Saves a post as one of the people of the site, and has it published. */
export function post(wordpress: WordPress, role: Role, content: string): Promise<number> {
  return wordpress.php<number>(
    `global $wpdb;
     $id = wp_insert_post( array( 'post_title' => 'A post', 'post_status' => 'pending', 'post_content' => wp_slash( ${quote(content)} ) ), true );
     if ( is_wp_error( $id ) ) { throw new Exception( $id->get_error_message() ); }
     // Somebody with the right to do so has looked at it and published it as it is.
     $wpdb->update( $wpdb->posts, array( 'post_status' => 'publish' ), array( 'ID' => $id ) );
     clean_post_cache( $id );
     return $id;`,
    role,
  );
}
