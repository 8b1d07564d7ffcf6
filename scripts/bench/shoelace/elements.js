/** What a tile of cards and badges loads: no more than the two elements that it uses. */
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
