import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import '@mine-action/elements/mine-stat';
import feed from '../feed.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <mine-stat indicator="area-cleared" feed="" [feed]="feed">
      2,216.8 hectares of land cleared by 31 August 2026 (<a href="https://example.org/centre/"
        >Exemplie mine action centre</a
      >).
    </mine-stat>
  `,
})
export class App {
  feed = feed;
}
