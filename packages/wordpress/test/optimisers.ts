/**
 * What plugins that make sites faster do with scripts, written for tests from what their documentation and their pages show, from no
 * code of theirs. Each honours the marks by which a script asks to be left alone, as they do.
 */
import { mkdirSync, writeFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { WordPress } from './wordpress.ts';

const FILTERS: Readonly<Record<string, string>> = {
  /** All scripts in one file, at the end of the page. */
  aggregating: `
    $texts = '';
    $html = preg_replace_callback( '#<script([^>]*)\\ssrc=(["\\'])(.*?)\\2([^>]*)></script>#', static function ( $found ) use ( &$texts ) {
      if ( preg_match( '#data-noptimize|data-no-optimize|type=["\\']module#', $found[0] ) ) { return $found[0]; }
      $place = ABSPATH . ltrim( wp_parse_url( html_entity_decode( $found[3] ), PHP_URL_PATH ), '/' );
      if ( 0 !== strpos( $found[3], home_url() ) || ! is_file( $place ) ) { return $found[0]; }
      $texts .= "try{" . file_get_contents( $place ) . "}catch(e){}\\n";
      return '';
    }, $html );
    if ( '' !== $texts ) {
      file_put_contents( WP_CONTENT_DIR . '/aggregated.js', $texts );
      $html = str_replace( '</body>', '<script defer src="' . content_url( 'aggregated.js' ) . '"></script></body>', $html );
    }`,
  /** No script runs before the reader moves or presses something; those on the list of exceptions do. */
  delaying: `
    $exceptions = apply_filters( 'rocket_delay_js_exclusions', array() );
    $html = preg_replace_callback( '#<script([^>]*)\\ssrc=(["\\'])(.*?)\\2#', static function ( $found ) use ( $exceptions ) {
      foreach ( $exceptions as $each ) { if ( false !== strpos( $found[3], $each ) ) { return $found[0]; } }
      return '<script type="rocketlazyloadscript"' . $found[1] . ' data-rocket-src="' . $found[3] . '"';
    }, $html );
    $html = str_replace( '</body>', '<script>
      ["keydown","mousemove","touchstart","wheel"].forEach(function (name) { addEventListener(name, function start() {
        document.querySelectorAll("script[type=rocketlazyloadscript]").forEach(function (old) {
          var tag = document.createElement("script");
          [].forEach.call(old.attributes, function (each) {
            if (each.name !== "type" && each.name !== "data-rocket-src") tag.setAttribute(each.name, each.value); });
          tag.src = old.getAttribute("data-rocket-src");
          old.replaceWith(tag); }); }, { once: true }); });
      </script></body>', $html );`,
};

export const OPTIMISERS = ['none', ...Object.keys(FILTERS)] as const;

/** Puts one of them to work, in the place of the one before. */
export function optimise(wordpress: WordPress, name: string): void {
  const folder = path.join(wordpress.folder, 'wp-content/mu-plugins');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'optimiser.php');
  rmSync(file, { force: true });
  const filter = FILTERS[name];
  if (filter === undefined) return;
  // There is always some script that does not mind being moved.
  writeFileSync(path.join(folder, 'another.js'), 'window.another = true;');
  writeFileSync(
    file,
    `<?php
     add_action( 'wp_enqueue_scripts', static fn() => wp_enqueue_script( 'another', content_url( 'mu-plugins/another.js' ), array(), '1', true ) );
     add_action( 'template_redirect', static function () {
       if ( is_feed() ) { return; }
       ob_start( static function ( $html ) { ${filter} return $html; } );
     }, 1 );`,
  );
}

/** What a page is known by on which one of them has been at work. */
export const TRACES: Readonly<Record<string, RegExp>> = {
  none: /^/,
  aggregating: /aggregated\.js/,
  delaying: /data-rocket-src="[^"]*another\.js/,
};
