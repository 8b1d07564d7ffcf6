/** An article of an invented newspaper: a column of text, a chart in it, numbers beside it. */
import '@mine-action/elements/define';
import { html, type TemplateResult } from 'lit';

export const newsPage = (): TemplateResult =>
  html`<div class="host host-news">
    <header>The Example Courier</header>
    <main>
      <article class="room">
        <p class="kicker">Background (an invented page)</p>
        <h1>Clearing mines: what is counted, and by whom</h1>
        <p class="standfirst">
          The authorities publish a new total every few months. Not all of them count the same work.
        </p>
        <p class="byline"><span>By A. Reporter</span><span>4 April 2025</span></p>
        <p>
          Each total has a day up to which it counts, and somebody who states it. One of them reads:
          <mine-stat indicator="ap-mines-found" display="inline"></mine-stat>.
        </p>
        <clearance-trend></clearance-trend>
        <p>
          What counts as cleared differs from one report to the next. The chart therefore draws only totals
          that count the same work; the others stand in its table.
        </p>
        <ordnance-breakdown></ordnance-breakdown>
        <mine-sources></mine-sources>
      </article>
      <aside>
        <h2>In figures</h2>
        <mine-stat indicator="area-cleared"></mine-stat>
        <clearance-progress></clearance-progress>
        <mine-stat indicator="mdd-donated"></mine-stat>
      </aside>
    </main>
  </div>`;
