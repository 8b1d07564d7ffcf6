/** The page of an invented embassy: figures as a press officer would place them. */
import '@mine-action/elements/define';
import { html, type TemplateResult } from 'lit';

export const embassyPage = (): TemplateResult =>
  html`<div class="host host-embassy">
    <header>
      <div class="crest" aria-hidden="true"></div>
      <strong>Embassy of Exampleland (an invented page)</strong>
    </header>
    <nav aria-label="Sections">
      <a href="#news">News</a><a href="#consular">Consular services</a><a href="#about">About the country</a>
    </nav>
    <main class="room">
      <p class="date">Press and information, 4 April 2025</p>
      <h1>Mine action: what has been found and cleared</h1>
      <p>
        A conference on mine action was held today. The figures presented there are given below, each with its
        bound, its date and its source. One of them in a sentence:
        <mine-stat indicator="at-mines-found" display="inline"></mine-stat>.
      </p>
      <mine-stat indicator="area-cleared" display="banner"></mine-stat>
      <div class="tiles">
        <mine-stat indicator="ap-mines-found"></mine-stat>
        <mine-stat indicator="uxo-found"></mine-stat>
        <mine-stat indicator="area-contaminated"></mine-stat>
      </div>
      <h2>How far clearance has come</h2>
      <clearance-progress display="field"></clearance-progress>
      <h2>Partners</h2>
      <p>Detection dogs are trained abroad and work with the teams in the field.</p>
      <dog-counter></dog-counter>
      <mine-sources level="2"></mine-sources>
    </main>
  </div>`;
