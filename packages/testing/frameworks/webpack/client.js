import '@mine-action/elements/mine-stat';
import feed from './feed.json';

for (const element of document.querySelectorAll('mine-stat')) element.feed = feed;
