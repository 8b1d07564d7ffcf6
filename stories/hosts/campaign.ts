/** The campaign page of an invented aid organisation: large, short, one colour. */
import '@mine-action/elements/define';
import { html, type TemplateResult } from 'lit';

export const campaignPage = (): TemplateResult =>
  html`<div class="host host-campaign">
    <header>
      <p>Safe Ground Trust (an invented page)</p>
      <h1>Every field given back is a harvest</h1>
      <a class="give" href="#give">Support a team</a>
    </header>
    <main class="room">
      <p class="lead">
        Families return when the land is safe to walk on. These are the numbers that the teams and the
        authorities have published. We add nothing to them.
      </p>
      <mine-figures
        heading="What has been published"
        indicators="area-cleared ap-mines-found at-mines-found uxo-found"
      ></mine-figures>
      <div class="pair">
        <section class="room">
          <h2>Land, step by step</h2>
          <clearance-trend display="annual" edition="latest"></clearance-trend>
        </section>
        <section class="room">
          <h2>Noses at work</h2>
          <dog-counter></dog-counter>
          <clearance-progress display="ring"></clearance-progress>
        </section>
      </div>
      <mine-sources></mine-sources>
    </main>
  </div>`;
